//! Brings what a build needs beyond Rust: the wasm target, trunk, wasm-bindgen and the tool that cuts the program in two,
//! each in one exact version.
use crate::command::{ask, ask_cargo, cargo, run};
use crate::paths;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

/// The newest trunk that builds with the Rust of this repository.
const TRUNK: &str = "0.21.14";

/// The tool that goes with the `wasm_split_helpers` of the lock file; the two are numbered apart.
const WASM_SPLIT: &str = "0.2.4";

/// What the program is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    /// How long it is built.
    duration: &'static str,
    /// Whether it is built with the lock file that it is published with.
    locked: bool,
    /// What it is not built with unless asked.
    features: &'static [&'static str],
    /// Whether it tells its version. One that does not is never taken from PATH, where it may be of any.
    tells_version: bool,
}

/// Makes sure that everything is there. Returns the PATH that finds the tools first.
pub fn ready() -> Result<OsString, String> {
    target()?;
    let wasm_bindgen = Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: locked_version("wasm-bindgen")?,
        duration: "5 minutes",
        // Its lock file may name a release that was withdrawn since, and that shows only after minutes.
        locked: false,
        features: &[],
        tells_version: true,
    };
    let trunk = Tool {
        package: "trunk",
        program: "trunk",
        version: TRUNK.into(),
        duration: "6 minutes",
        // The newest releases of what trunk is built from no longer fit each other; those of its lock file do.
        locked: true,
        features: &[],
        tells_version: true,
    };
    let wasm_split = Tool {
        package: "wasm_split_cli_support",
        program: "wasm-split-cli",
        version: WASM_SPLIT.into(),
        duration: "half a minute",
        locked: true,
        // By itself the package is a library.
        features: &["build-binary"],
        tells_version: false,
    };
    let mut folders = Vec::new();
    for tool in [trunk, wasm_bindgen, wasm_split] {
        folders.extend(tool.ready()?);
    }
    let before = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(folders.into_iter().chain(std::env::split_paths(&before))).map_err(|error| error.to_string())
}

impl Tool {
    /// The folder to be put on PATH; `None` where the right version stands on PATH already.
    fn ready(&self) -> Result<Option<PathBuf>, String> {
        if self.tells_version && self.answers(self.program) {
            return Ok(None);
        }
        let folder = paths::tool(self.program, &self.version)?;
        let bin = folder.join("bin");
        let program = bin.join(self.program).to_string_lossy().into_owned();
        if !self.answers(&program) {
            self.install(&folder)?;
        }
        if !self.answers(&program) {
            return Err(format!("{program} was installed and does not answer as version {}", self.version));
        }
        Ok(Some(bin))
    }

    fn answers(&self, program: &str) -> bool {
        if !self.tells_version {
            // Its folder is named for the version, and nothing else was ever put there.
            return ask(program, &["--help"]).is_some();
        }
        ask(program, &["--version"]).is_some_and(|line| line.split_whitespace().nth(1) == Some(&self.version))
    }

    fn install(&self, folder: &PathBuf) -> Result<(), String> {
        let wanted = format!("{}@{}", self.package, self.version);
        if ask_cargo(&["binstall", "-V"]).is_some() {
            println!("Fetching {wanted}, built by others, with cargo binstall …");
            let mut fetch = cargo();
            // Where nobody offers it built, binstall would build it by itself, and that takes much longer than below.
            fetch
                .args(["binstall", "--no-confirm", "--disable-strategies", "compile", "--root"])
                .arg(folder)
                .arg(&wanted);
            match run(&mut fetch) {
                Ok(()) => return Ok(()),
                Err(reason) => println!("{reason}; building it instead"),
            }
        }
        println!("Building {wanted} into {}, once: about {} on two cores …", folder.display(), self.duration);
        // With `--debug`: these tools are fast enough, and the release build of trunk takes more than three times as
        // long.
        let mut build = cargo();
        build.args(["install", "--debug", "--force", "--root"]).arg(folder).arg(&wanted);
        if self.locked {
            build.arg("--locked");
        }
        if !self.features.is_empty() {
            build.arg("--features").arg(self.features.join(","));
        }
        // The flags for the program, and the target folder that a caller may have set, are none of the tool's business.
        run(build.env_remove("CARGO_ENCODED_RUSTFLAGS").env_remove("CARGO_TARGET_DIR"))
    }
}

/// The target that the program is compiled for. With a Rust that did not come by rustup it must be there already.
fn target() -> Result<(), String> {
    let sysroot =
        ask("rustc", &["--print", "sysroot"]).ok_or("rustc is missing: install Rust from https://rustup.rs")?;
    if PathBuf::from(sysroot.trim()).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    println!("Adding the target {WASM} …");
    run(Command::new("rustup").args(["target", "add", WASM]))
}

/// The version of a package in Cargo.lock.
pub fn locked_version(package: &str) -> Result<String, String> {
    let path = paths::root().join("Cargo.lock");
    let lock = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    version_in(&lock, package).ok_or_else(|| format!("Cargo.lock names no {package}"))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    after.split_once('"').map(|(version, _)| version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn a_version_is_found_by_the_whole_name() {
        let lock =
            "name = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\nname = \"wasm-bindgen\"\nversion = \"0.2.9\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.9"));
        assert_eq!(version_in(lock, "bindgen"), None);
    }
}
