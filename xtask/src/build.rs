//! `cargo xtask build`: leaves the release in `dist/`.
use crate::command::{cargo, run};
use crate::page::{self, Program};
use crate::{licences, paths, slim, squeeze, tools};
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

pub fn build() -> Result<PathBuf, String> {
    let dist = paths::dist();
    build_into(&dist, Names::Stripped)?;
    Ok(dist)
}

/// Leaves the release in this folder, in place of everything that was in it.
pub fn build_into(dist: &Path, names: Names) -> Result<(), String> {
    let path = tools::ready()?;
    let stage = paths::target().join("stage");
    trunk(&path, &paths::root(), &stage, names)?;
    let program = program_of(&stage, names)?;
    no_build_path_in(&program.wasm)?;
    let licences = licences::text()?;
    let shell = page::read_shell(&stage)?;

    // Only a build that went well replaces the last one.
    if dist.exists() {
        fs::remove_dir_all(dist).map_err(|error| said(dist, error))?;
    }
    write(&dist.join("index.html"), page::hosted(&shell, &program)?)?;
    write(&dist.join("wariate.html"), page::single_file(&shell, &program, &licences)?)?;
    write(&dist.join("LICENSES.txt"), licences)?;
    write(&dist.join(&program.js_name), &program.js)?;
    write(&dist.join(&program.wasm_name), &program.wasm)?;
    write(&dist.join(&shell.style_name), read(&stage.join(&shell.style_name))?)?;
    let embed = squeeze::script(&read_text(&paths::root().join("static/embed.js"))?);
    if embed.len() >= EMBED_LIMIT {
        return Err(format!("embed.js has {} bytes; portals were promised fewer than {EMBED_LIMIT}", embed.len()));
    }
    write(&dist.join("embed.js"), embed)?;
    let samples = paths::root().join("static/hosting");
    for entry in fs::read_dir(&samples).map_err(|error| said(&samples, error))?.flatten() {
        write(&dist.join("hosting").join(entry.file_name()), read(&entry.path())?)?;
    }
    summary(dist, &program, &shell)
}

/// Lets trunk compile the program of this package and name its files. What it writes stands outside of `dist/`.
pub fn trunk(path: &OsString, package: &Path, stage: &Path, names: Names) -> Result<(), String> {
    // The packages' sources must be there before their paths can be named.
    run(cargo().args(["fetch", "--target", tools::WASM]).current_dir(package))?;
    let mut trunk = Command::new("trunk");
    trunk.args(["build", "--release", "--dist"]).arg(stage).current_dir(package);
    trunk.env("PATH", path).env("CARGO_ENCODED_RUSTFLAGS", remapped().join("\u{1f}"));
    trunk.env("CARGO_TARGET_DIR", paths::target());
    if matches!(names, Names::Kept) {
        trunk.env("CARGO_PROFILE_RELEASE_STRIP", "none");
    }
    // Trunk reads NO_COLOR as a flag that must be true or false, and would ask the network for a newer trunk.
    run(trunk.env_remove("NO_COLOR").env("TRUNK_SKIP_VERSION_CHECK", "true"))
}

/// Messages of panics name source files: these names must not tell where the program was built. The last match wins.
fn remapped() -> Vec<String> {
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

/// Reads the compiled program; trunk wrote exactly one.
fn program_of(stage: &Path, names: Names) -> Result<Program, String> {
    let files = fs::read_dir(stage).map_err(|error| said(stage, error))?.flatten();
    let mut programs: Vec<String> = files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    programs.retain(|name| name.ends_with("_bg.wasm"));
    let [wasm_name] = programs.as_slice() else {
        return Err(format!("trunk wrote {} programs, not one", programs.len()));
    };
    let js_name = wasm_name.replace("_bg.wasm", ".js");
    let (wasm, js) = (read(&stage.join(wasm_name))?, read_text(&stage.join(&js_name))?);
    let (wasm, js) = match names {
        Names::Stripped => slim::slim(&wasm, &js)?,
        Names::Kept => (wasm, js),
    };
    if stage.join("snippets").exists() {
        return Err("a dependency brings a script of its own: wariate.html cannot carry it".into());
    }
    Ok(Program { wasm, js: squeeze::script(&js), js_name, wasm_name: wasm_name.clone() })
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

fn summary(dist: &Path, program: &Program, shell: &page::Shell) -> Result<(), String> {
    let folder = dist.file_name().unwrap_or(dist.as_os_str()).to_string_lossy();
    println!("\n{folder}/ holds:");
    for name in [
        "index.html",
        &shell.style_name,
        &program.js_name,
        &program.wasm_name,
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
