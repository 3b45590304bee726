//! `cargo xtask build`: leaves the release in `dist/`.
use crate::command::{cargo, run};
use crate::page::{self, Files, Program};
use crate::{files, licences, paths, split, squeeze, tools};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The element that portals load must stay small.
const EMBED_LIMIT: usize = 3072;

/// Whether the program keeps the names of its functions: only a profile wants them.
#[derive(Clone, Copy)]
pub enum Names {
    Stripped,
    Kept,
}

/// How the linker leaves the program.
#[derive(Clone, Copy)]
pub enum Linked {
    /// As the manifest says.
    Finished,
    /// With what [`split`] goes by.
    ToBeCut,
}

pub fn build() -> Result<PathBuf, String> {
    let dist = paths::dist();
    build_into(&dist, Names::Stripped)?;
    Ok(dist)
}

/// Leaves the release in this folder, in place of everything that was in it.
pub fn build_into(dist: &Path, names: Names) -> Result<(), String> {
    let path = tools::ready()?;
    let stage = paths::target().join("stage");
    trunk(&path, &paths::root(), &stage, Linked::ToBeCut)?;
    let program = split::program(&path, names)?;
    no_build_path_in(&program.first)?;
    no_build_path_in(&program.second)?;
    let files = files::program(names)?;
    no_build_path_in(&files.wasm)?;
    let licences = licences::text()?;
    let shell = page::read_shell(&stage)?;

    // Only a build that went well replaces the last one.
    empty(dist)?;
    write(&dist.join("index.html"), page::hosted(&shell, &program, &files)?)?;
    write(&dist.join("wariate.html"), page::single_file(&shell, &program, &files, &licences)?)?;
    write(&dist.join("LICENSES.txt"), licences)?;
    write(&dist.join(&program.js_name), &program.js)?;
    write(&dist.join(&program.first_name), &program.first)?;
    write(&dist.join(&program.second_name), &program.second)?;
    write(&dist.join(&files.name), &files.wasm)?;
    write(&dist.join(&shell.style_name), &shell.style)?;
    let embed = squeeze::script(&read_text(&paths::root().join("static/embed.js"))?);
    if embed.len() >= EMBED_LIMIT {
        return Err(format!("embed.js has {} bytes; portals were promised fewer than {EMBED_LIMIT}", embed.len()));
    }
    write(&dist.join("embed.js"), embed)?;
    let samples = paths::root().join("static/hosting");
    for sample in files_of(&samples)? {
        write(&dist.join("hosting").join(sample.file_name().unwrap_or_default()), read(&sample)?)?;
    }
    summary(dist, &program, &files, &shell)
}

/// Lets trunk compile the program of this package, make its page and name its style sheet. What it writes stands outside
/// of `dist/`; its own way of carrying the program into a browser is not used where that is cut.
pub fn trunk(path: &OsString, package: &Path, stage: &Path, linked: Linked) -> Result<(), String> {
    // The packages' sources must be there before their paths can be named.
    run(cargo().args(["fetch", "--target", tools::WASM]).current_dir(package))?;
    let mut trunk = Command::new("trunk");
    trunk.args(["build", "--release", "--dist"]).arg(stage).current_dir(package);
    trunk.env("PATH", path).env("CARGO_TARGET_DIR", paths::target());
    let mut flags = remapped();
    if matches!(linked, Linked::ToBeCut) {
        flags.push(split::RELOCATIONS.to_owned());
        trunk.env("CARGO_PROFILE_RELEASE_STRIP", "none");
    }
    trunk.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    // Trunk reads NO_COLOR as a flag that must be true or false, and would ask the network for a newer trunk.
    run(trunk.env_remove("NO_COLOR").env("TRUNK_SKIP_VERSION_CHECK", "true"))
}

/// Messages of panics name source files: these names must not tell where the program was built. The last match wins.
pub fn remapped() -> Vec<String> {
    let mut pairs: Vec<(PathBuf, &str)> = Vec::new();
    if let Some(home) = paths::cargo_home() {
        pairs.push((home.clone(), "cargo"));
        let registries = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
        pairs.extend(registries.map(|registry| (registry.path(), "crates")));
    }
    if let Some(sysroot) = crate::command::ask("rustc", &["--print", "sysroot"]) {
        pairs.push((PathBuf::from(sysroot.trim()), "rust"));
    }
    pairs.push((paths::target(), "target"));
    pairs.push((paths::root(), "wariate"));
    pairs.into_iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect()
}

fn no_build_path_in(wasm: &[u8]) -> Result<(), String> {
    let mut places: Vec<PathBuf> = vec![paths::root(), paths::target()];
    places.extend(paths::cargo_home());
    for place in places {
        let place = place.to_string_lossy();
        if contains(wasm, place.as_bytes()) {
            return Err(format!("the program names {place}, where it was built"));
        }
    }
    Ok(())
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    !wanted.is_empty() && bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn summary(dist: &Path, program: &Program, files: &Files, shell: &page::Shell) -> Result<(), String> {
    let folder = dist.file_name().unwrap_or(dist.as_os_str()).to_string_lossy();
    println!("\n{folder}/ holds:");
    for name in [
        "index.html",
        &shell.style_name,
        &program.js_name,
        &program.first_name,
        &program.second_name,
        &files.name,
        "wariate.html",
        "embed.js",
        "LICENSES.txt",
    ] {
        println!("{:>10}  {name}", read(&dist.join(name))?.len());
    }
    Ok(())
}

pub fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| said(path, error))
}

pub fn read_text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| said(path, error))
}

pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).and_then(|()| fs::write(path, content)).map_err(|error| said(path, error))
}

/// Takes away a folder with everything in it, if it is there.
pub fn empty(folder: &Path) -> Result<(), String> {
    if folder.exists() { fs::remove_dir_all(folder).map_err(|error| said(folder, error)) } else { Ok(()) }
}

/// What stands in a folder.
pub fn files_of(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| said(folder, error))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

fn said(path: &Path, error: std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::{contains, no_build_path_in, remapped};
    use crate::paths;

    #[test]
    fn every_place_of_the_build_has_another_name() {
        let flags = remapped().join("\n");
        assert!(flags.contains(&format!("--remap-path-prefix={}=wariate", paths::root().display())), "{flags}");
        assert!(
            flags.ends_with("=wariate"),
            "the last match wins, and the repository may stand inside of another: {flags}"
        );
    }

    #[test]
    fn a_build_path_is_found_in_the_middle_of_the_program() {
        let mut wasm = b"\0asm some words ".to_vec();
        assert!(no_build_path_in(&wasm).is_ok());
        wasm.extend(paths::root().to_string_lossy().bytes());
        wasm.extend(b"/src/main.rs and more");
        assert!(no_build_path_in(&wasm).is_err());
        assert!(!contains(b"abc", b""));
    }
}
