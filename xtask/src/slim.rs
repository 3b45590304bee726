//! Leaves out of the compiled program what only its makers need: names of functions, and the checksums that
//! wasm-bindgen puts behind the name of each call into the browser. No instruction is touched.

/// The custom sections that no browser reads.
const UNREAD: [&[u8]; 2] = [b"name", b"producers"];
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const FUNCTION: u8 = 0;
/// The digits of a checksum behind a name.
const CHECKSUM_LENGTH: usize = 16;

/// The program and its script, with short names for the calls from the one to the other.
pub fn slim(wasm: &[u8], js: &str) -> Result<(Vec<u8>, String), String> {
    let odd = || "wasm-bindgen wrote a program that xtask/src/slim.rs cannot read".to_owned();
    let (head, sections) = wasm.split_at_checked(8).ok_or_else(odd)?;
    let (mut slim, mut js) = (head.to_vec(), js.to_owned());
    let mut rest = Reader(sections);
    while !rest.0.is_empty() {
        let section = rest.byte().zip(rest.sized());
        let (id, body) = section.ok_or_else(odd)?;
        let body = match id {
            CUSTOM if Reader(body).sized().is_some_and(|name| UNREAD.contains(&name)) => continue,
            IMPORTS => imports(body, &mut js).ok_or_else(odd)?,
            _ => body.to_vec(),
        };
        slim.push(id);
        put_sized(&mut slim, &body);
    }
    Ok((slim, js))
}

/// The imports under their short names, which `js` takes over.
fn imports(body: &[u8], js: &mut String) -> Option<Vec<u8>> {
    let mut rest = Reader(body);
    let count = rest.number()?;
    let mut slim = Vec::new();
    put_number(&mut slim, count);
    for index in 0..count {
        let (module, name) = (rest.sized()?, std::str::from_utf8(rest.sized()?).ok()?);
        let kind = rest.byte().filter(|kind| *kind == FUNCTION)?;
        let signature = rest.number()?;
        put_sized(&mut slim, module);
        if has_checksum(name) {
            let short = format!("w{index}");
            *js = js.replace(name, &short);
            put_sized(&mut slim, short.as_bytes());
        } else {
            put_sized(&mut slim, name.as_bytes());
        }
        slim.push(kind);
        put_number(&mut slim, signature);
    }
    rest.0.is_empty().then_some(slim)
}

/// `__wbg_body_5f971cbc6950ca4f`
fn has_checksum(name: &str) -> bool {
    name.starts_with("__wb")
        && name
            .rsplit_once('_')
            .is_some_and(|(_, sum)| sum.len() == CHECKSUM_LENGTH && sum.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// A number of 32 bits, seven in each byte.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// Bytes behind their count.
    fn sized(&mut self) -> Option<&'a [u8]> {
        let count = self.number()?;
        let (bytes, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(bytes)
    }
}

fn put_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn put_sized(out: &mut Vec<u8>, bytes: &[u8]) {
    put_number(out, bytes.len());
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::{put_sized, slim};

    fn program(import: &str) -> Vec<u8> {
        let mut imports = vec![1];
        put_sized(&mut imports, b"./wariate_bg.js");
        put_sized(&mut imports, import.as_bytes());
        imports.extend([0, 3]);
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.push(2);
        put_sized(&mut wasm, &imports);
        wasm.extend([10, 2, 7, 7]);
        wasm
    }

    #[test]
    fn a_call_gets_a_short_name_on_both_sides() {
        let long = "__wbg_body_5f971cbc6950ca4f";
        let (wasm, js) = slim(&program(long), &format!("const import0 = {{ {long}: function(arg0) {{}} }};")).unwrap();
        assert_eq!(wasm, program("w0"));
        assert_eq!(js, "const import0 = { w0: function(arg0) {} };");
    }

    #[test]
    fn a_name_without_a_checksum_stays() {
        let plain = program("__wbindgen_init_externref_table");
        assert_eq!(slim(&plain, "a"), Ok((plain.clone(), "a".to_owned())));
    }

    #[test]
    fn the_names_of_functions_go_and_other_custom_sections_stay() {
        let mut named = program("f");
        named.extend(b"\0\x06\x04name\x01");
        named.extend(b"\0\x04\x03abc");
        let mut kept = program("f");
        kept.extend(b"\0\x04\x03abc");
        assert_eq!(slim(&named, ""), Ok((kept, String::new())));
    }

    #[test]
    fn a_program_that_ends_too_early_is_told() {
        let mut wasm = program("f");
        wasm.pop();
        assert!(slim(&wasm, "").is_err());
    }
}
