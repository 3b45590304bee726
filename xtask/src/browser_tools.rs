//! What the tests need beyond a build: rustfmt and clippy, Chromium and its driver, Japanese fonts, npm, axe; and what
//! they use where it can be had, LibreOffice.
use crate::command::{ask, run};
use crate::paths;
use std::path::PathBuf;
use std::process::Command;

/// Packages from npm, in exact versions: axe looks for barriers; lz-string and pako are what links are compared with,
/// hyperformula what figures are, papaparse what pasted closes are, and docx what files for Word are. None of them is in
/// what is built.
const NPM: [&str; 6] =
    ["axe-core@4.14.1", "lz-string@1.5.0", "pako@3.0.3", "hyperformula@3.5.0", "papaparse@5.7.1", "docx@9.15.2"];

/// The browser by the names it has on various systems.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

struct Need {
    debian: &'static str,
    is_there: fn() -> bool,
}

const NEEDS: [Need; 6] = [
    Need { debian: "chromium", is_there: || CHROMIUM.iter().any(|name| answers(name, "--version")) },
    Need { debian: "chromium-driver", is_there: || answers("chromedriver", "--version") },
    Need { debian: "fontconfig", is_there: || answers("fc-list", "--version") },
    Need {
        debian: "fonts-noto-cjk",
        is_there: || ask("fc-list", &[":lang=ja", "family"]).is_some_and(|list| !list.trim().is_empty()),
    },
    Need { debian: "poppler-utils", is_there: || answers("pdftotext", "-v") },
    Need { debian: "npm", is_there: || answers("npm", "--version") },
];

/// With it the tests read the files that are made for Word. It is large, and nobody has to have it.
const OFFICE: [Need; 3] = [
    Need { debian: "libreoffice-writer-nogui", is_there: || answers("soffice", "--version") },
    Need { debian: "fonts-noto-cjk", is_there: || answers("fc-list", ":lang=ja") },
    Need { debian: "poppler-utils", is_there: || answers("pdftotext", "-v") },
];

/// Makes sure of all that the browser's tests need: installs what is missing on Debian where that is allowed, says it
/// elsewhere.
pub fn ready() -> Result<(), String> {
    install(&NEEDS)
}

/// Installs LibreOffice where that is allowed. Elsewhere the tests that use it say that they were left out.
pub fn office() {
    if let Err(reason) = install(&OFFICE) {
        println!("The files for Word will not be read by LibreOffice: {reason}");
    }
}

fn install(needs: &[Need]) -> Result<(), String> {
    let missing: Vec<&str> = needs.iter().filter(|need| !(need.is_there)()).map(|need| need.debian).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if !answers("apt-get", "--version") {
        return Err(format!("missing (by their names on Debian): {names}. Install them, with chromedriver on PATH."));
    }
    let as_root: &[&str] = if ask("id", &["-u"]).is_some_and(|id| id.trim() == "0") {
        &[]
    } else if answers("sudo", "-n true") {
        &["sudo", "-n"]
    } else {
        return Err(format!("missing: run `sudo apt-get install {names}`"));
    };
    println!("Installing {names} …");
    let apt = |arguments: &[&str]| {
        let mut words =
            as_root.iter().chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "-q"]).chain(arguments);
        let mut command = Command::new(words.next().unwrap_or(&"env"));
        run(command.args(words))
    };
    apt(&["update"])?;
    apt(&[&["install", "--no-install-recommends"], missing.as_slice()].concat())
}

/// rustfmt and clippy: rust-toolchain.toml names them, but rustup may be told to install nothing by itself.
pub fn components() -> Result<(), String> {
    let missing = [("rustfmt", "rustfmt"), ("cargo-clippy", "clippy")];
    let missing: Vec<&str> = missing
        .into_iter()
        .filter(|(program, _)| !answers(program, "--version"))
        .map(|(_, component)| component)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Adding {} …", missing.join(" and "));
    run(Command::new("rustup").args(["component", "add"]).args(missing))
}

/// Installs the packages from npm into the target folder where they are not there yet in the right version.
pub fn node_modules() -> Result<PathBuf, String> {
    let folder = paths::target().join("npm");
    let modules = folder.join("node_modules");
    let is_there = |package: &&str| {
        let Some((name, version)) = package.split_once('@') else { return false };
        let description = std::fs::read_to_string(modules.join(name).join("package.json")).unwrap_or_default();
        description.contains(&format!("\"version\": \"{version}\""))
    };
    if !NPM.iter().all(is_there) {
        println!("Fetching {} from npm …", NPM.join(", "));
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"])
            .arg(&folder)
            .args(NPM);
        run(&mut npm)?;
    }
    Ok(modules)
}

/// Whether the program is there and runs.
fn answers(program: &str, arguments: &str) -> bool {
    ask(program, &arguments.split(' ').collect::<Vec<_>>()).is_some()
}
