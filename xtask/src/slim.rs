//! Leaves out of the compiled program what only its makers need: names of functions, relocations, who made it, and the
//! checksums that wasm-bindgen puts behind the name of each call into the browser. No instruction is touched.
use crate::build::Names;

/// Custom sections are for makers: a browser runs the program without any of them.
const CUSTOM: u8 = 0;
const NAMES: &[u8] = b"name";
const IMPORTS: u8 = 2;
const FUNCTION: u8 = 0;
const TABLE: u8 = 1;
const MEMORY: u8 = 2;
const GLOBAL: u8 = 3;
/// The digits of a checksum behind a name.
const CHECKSUM_LENGTH: usize = 16;

/// The program and its script, with short names for the calls from the one to the other.
pub fn slim(wasm: &[u8], js: &str, names: Names) -> Result<(Vec<u8>, String), String> {
    let keeps = |section: &[u8]| matches!(names, Names::Kept) && Reader(section).sized() == Some(NAMES);
    let odd = || "wasm-bindgen wrote a program that xtask/src/slim.rs cannot read".to_owned();
    let (head, sections) = wasm.split_at_checked(8).ok_or_else(odd)?;
    let (mut slim, mut js) = (head.to_vec(), js.to_owned());
    let mut rest = Reader(sections);
    while !rest.0.is_empty() {
        let section = rest.byte().zip(rest.sized());
        let (id, body) = section.ok_or_else(odd)?;
        let body = match id {
            CUSTOM if !keeps(body) => continue,
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
        let before = rest.0;
        let kind = rest.byte()?;
        match kind {
            FUNCTION => rest.number().map(drop)?,
            TABLE => rest.byte().and_then(|_| rest.limits())?,
            MEMORY => rest.limits()?,
            GLOBAL => rest.byte().and(rest.byte()).map(drop)?,
            _ => return None,
        }
        let what = before.get(..before.len() - rest.0.len())?;
        put_sized(&mut slim, module);
        if has_checksum(name) {
            let short = format!("w{index}");
            *js = js.replace(name, &short);
            put_sized(&mut slim, short.as_bytes());
        } else {
            put_sized(&mut slim, name.as_bytes());
        }
        slim.extend_from_slice(what);
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

    /// How small a table or a memory is at first, and how large it may become where that is bounded.
    fn limits(&mut self) -> Option<()> {
        let bounds = 1 + (self.byte()? & 1);
        (0..bounds).try_for_each(|_| self.number().map(drop))
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
mod tests;
