use super::{put_sized, slim};
use crate::build::Names;

fn importing(import: &str, what: &[u8]) -> Vec<u8> {
    let mut imports = vec![1];
    put_sized(&mut imports, b"./wariate_bg.js");
    put_sized(&mut imports, import.as_bytes());
    imports.extend(what);
    let mut wasm = b"\0asm\x01\0\0\0".to_vec();
    wasm.push(2);
    put_sized(&mut wasm, &imports);
    wasm.extend([10, 2, 7, 7]);
    wasm
}

fn program(import: &str) -> Vec<u8> {
    importing(import, &[0, 3])
}

#[test]
fn a_call_gets_a_short_name_on_both_sides() {
    let long = "__wbg_body_5f971cbc6950ca4f";
    let js = format!("const import0 = {{ {long}: function(arg0) {{}} }};");
    let (wasm, js) = slim(&program(long), &js, Names::Stripped).unwrap();
    assert_eq!(wasm, program("w0"));
    assert_eq!(js, "const import0 = { w0: function(arg0) {} };");
}

#[test]
fn a_name_without_a_checksum_stays() {
    let plain = program("__wbindgen_init_externref_table");
    assert_eq!(slim(&plain, "a", Names::Stripped), Ok((plain.clone(), "a".to_owned())));
}

/// A table without and with a bound, a memory with one, a global: what the second part takes from the first.
#[test]
fn what_is_imported_besides_calls_stays_as_it_is() {
    for what in [&[1, 0x70, 0, 4][..], &[1, 0x70, 1, 4, 0x80, 1], &[2, 1, 0x80, 1, 9], &[3, 0x7f, 1]] {
        let wasm = importing("shared0", what);
        assert_eq!(slim(&wasm, "", Names::Stripped), Ok((wasm.clone(), String::new())), "{what:?}");
    }
    assert!(slim(&importing("tag", &[4, 0, 1]), "", Names::Stripped).is_err());
}

#[test]
fn only_names_of_functions_are_kept_of_what_makers_need_and_only_if_asked() {
    let names = b"\0\x06\x04name\x01";
    let other = b"\0\x09\x07linking\x02";
    let all = [&program("f"), &names[..], other].concat();
    assert_eq!(slim(&all, "", Names::Stripped), Ok((program("f"), String::new())));
    assert_eq!(slim(&all, "", Names::Kept), Ok(([&program("f"), &names[..]].concat(), String::new())));
}

#[test]
fn a_program_that_ends_too_early_is_told() {
    let mut wasm = program("f");
    wasm.pop();
    assert!(slim(&wasm, "", Names::Stripped).is_err());
}
