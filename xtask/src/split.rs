//! Cuts the compiled program in two where `src/main.rs` says so: the part that starts, and the part that follows once
//! the page can be used. The one is loaded without the other, so every file carries the checksum of them all in its
//! name: parts of different builds never meet.
use crate::build::{self, Names};
use crate::command::run;
use crate::page::Program;
use crate::{paths, slim, squeeze, tools};
use sha2::{Digest, Sha256};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The program's name, in cargo and of its files.
const NAME: &str = "wariate";
/// The flag for rustc with which the linker leaves what the tool needs to move functions.
pub const RELOCATIONS: &str = "-Clink-arg=--emit-relocs";
/// The script that the tool writes for the second part. Ours takes its place.
const LOADER: &str = "./__wasm_split.js";
/// What the first part calls for the second.
const LOAD: &str = "__wasm_split_load_second";
/// Digits of a checksum in a name.
const CHECKSUM_LENGTH: usize = 16;

/// The program in two parts with their script, from what cargo has just compiled with [`RELOCATIONS`].
pub fn program(path: &OsString, names: Names) -> Result<Program, String> {
    let parts = paths::target().join("parts");
    let bound = parts.join("bound");
    build::empty(&parts)?;
    let compiled = paths::target().join(tools::WASM).join("release").join(NAME).with_extension("wasm");
    cut(path, &compiled, &parts)?;
    bind(path, &parts.join(NAME).with_extension("wasm"), &bound)?;
    if bound.join("snippets").exists() {
        return Err("a dependency brings a script of its own: wariate.html cannot carry it".into());
    }
    let js = build::read_text(&bound.join(NAME).with_extension("js"))?;
    let loader = build::read_text(&paths::root().join("static/second_part.js"))?;
    let js = with_loader(&js, &loader)?;
    let (first, js) = slim::slim(&build::read(&bound.join(format!("{NAME}_bg.wasm")))?, &js, names)?;
    let (second, _) = slim::slim(&build::read(&second_of(&parts)?)?, "", names)?;
    let js = squeeze::script(&js);
    let sum = checksum(&[js.as_bytes(), &first, &second]);
    Ok(Program {
        js_name: format!("{NAME}-{sum}.js"),
        first_name: format!("{NAME}-{sum}_bg.wasm"),
        second_name: format!("{NAME}-{sum}_second.wasm"),
        js,
        first,
        second,
    })
}

fn cut(path: &OsString, compiled: &Path, parts: &Path) -> Result<(), String> {
    let mut split = Command::new("wasm-split-cli");
    split.env("PATH", path).arg(compiled).arg(parts).args(["--target", "web", "--out-name", NAME]);
    run(&mut split)
}

/// The second part uses the table of functions of the first, which wasm-bindgen would keep to itself.
fn bind(path: &OsString, first: &Path, folder: &Path) -> Result<(), String> {
    let mut bind = Command::new("wasm-bindgen");
    bind.env("PATH", path).args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir"]);
    run(bind.arg(folder).arg(first))
}

/// The one part that was cut off: the page knows of no other.
fn second_of(parts: &Path) -> Result<PathBuf, String> {
    let second = parts.join("split_second.wasm");
    let found = build::files_of(parts)?;
    match found.iter().filter(|file| file.extension().is_some_and(|extension| extension == "wasm")).count() {
        2 if second.is_file() => Ok(second),
        _ => Err("the program was not cut into the two parts of src/main.rs".into()),
    }
}

/// The module with our loader in place of the import of the tool's.
fn with_loader(js: &str, loader: &str) -> Result<String, String> {
    let imported = js.lines().find_map(|line| {
        let (before, after) = line.split_once(&format!(" from \"{LOADER}\""))?;
        (after.is_empty() || after == ";").then_some((line, before.strip_prefix("import * as ")?))
    });
    let (line, name) =
        imported.ok_or("wasm-bindgen imports the second part otherwise: xtask/src/split.rs must follow")?;
    Ok(js.replacen(line, &format!("{loader}const {name} = {{ {LOAD} }};"), 1))
}

pub fn checksum(contents: &[&[u8]]) -> String {
    let mut sum = Sha256::new();
    for content in contents {
        sum.update(Sha256::digest(content));
    }
    let digits: String = sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    digits.chars().take(CHECKSUM_LENGTH).collect()
}

#[cfg(test)]
mod tests {
    use super::{checksum, with_loader};

    #[test]
    fn the_loader_stands_where_the_import_stood() {
        let js = "import * as import1 from \"./__wasm_split.js\"\nlet wasm;\n";
        let expected = "load();\nconst import1 = { __wasm_split_load_second };\nlet wasm;\n";
        assert_eq!(with_loader(js, "load();\n").as_deref(), Ok(expected));
        assert!(with_loader("let wasm;\n", "load();\n").is_err());
    }

    #[test]
    fn the_checksum_is_of_every_part() {
        let sum = checksum(&[b"a", b"b"]);
        assert!(sum.len() == 16 && sum.bytes().all(|digit| digit.is_ascii_hexdigit()), "{sum}");
        assert_eq!(sum, checksum(&[b"a", b"b"]));
        assert_ne!(sum, checksum(&[b"a", b"c"]));
        assert_ne!(sum, checksum(&[b"ab", b""]));
    }
}
