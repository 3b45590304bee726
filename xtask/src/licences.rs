//! The licences of everything that is built in: one text for both builds, each licence once with its packages.
use crate::command::{ask, ask_cargo};
use crate::paths;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const APACHE: &str = include_str!("../../LICENSE-APACHE");
const MIT: &str = include_str!("../../LICENSE-MIT");
const STANDARD_LIBRARY: &str = include_str!("licences/standard_library.txt");
const WASM: &str = "wasm32-unknown-unknown";

struct Package {
    name: String,
    version: String,
    licence: String,
    authors: Vec<String>,
    folder: PathBuf,
}

/// The whole text.
pub fn text() -> Result<String, String> {
    let mut packages_by_text: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for package in built_in()? {
        for text in package.texts() {
            // The same licence comes with other line breaks in every package.
            let key = text.split_whitespace().collect::<Vec<_>>().join(" ");
            packages_by_text.entry(key.clone()).or_default().insert(format!("{} {}", package.name, package.version));
            texts.entry(key).or_insert(text);
        }
    }
    let rust = ask("rustc", &["--version"]).ok_or("rustc --version says nothing")?;
    let mut whole = format!(
        "Wariate {}: what is built in, and its licences\n\nWariate itself is offered under MIT or Apache-2.0, at your choice. \
         Where a package offers a choice that has Apache-2.0 in it, that one was chosen.\n",
        own_version()?
    );
    for (key, packages) in packages_by_text {
        let names = packages.into_iter().collect::<Vec<_>>().join(", ");
        let text = texts.get(&key).map(|text| text.trim()).unwrap_or_default();
        whole += &format!("\n{RULE}\n{names}\n{RULE}\n\n{text}\n");
    }
    whole += &format!(
        "\n{RULE}\nThe standard library of {}, under Apache-2.0 as above\n{RULE}\n\n{STANDARD_LIBRARY}",
        rust.trim()
    );
    Ok(whole)
}

const RULE: &str = "────────────────────────────────────────────────────────────";

impl Package {
    /// What the chosen licence asks to be handed on.
    fn texts(&self) -> Vec<String> {
        let notices = self.files(|name| name.starts_with("NOTICE"));
        if offers(&self.licence, "Apache-2.0") {
            return std::iter::once(APACHE.to_owned()).chain(notices).collect();
        }
        let named = if offers(&self.licence, "MIT") {
            let mit = self.files(|name| is_licence(name) && name.contains("MIT"));
            if mit.is_empty() { self.files(|name| is_licence(name) && !name.contains("UNLICENSE")) } else { mit }
        } else {
            self.files(is_licence)
        };
        if named.is_empty() { vec![self.without_file()] } else { named.into_iter().chain(notices).collect() }
    }

    /// A few packages are published without the text of their licence: then its standard wording with their authors.
    fn without_file(&self) -> String {
        let holder =
            if self.authors.is_empty() { format!("the authors of {}", self.name) } else { self.authors.join(", ") };
        let wording = MIT.split_once("Permission is hereby").map(|(_, after)| format!("Permission is hereby{after}"));
        match wording {
            Some(wording) if offers(&self.licence, "MIT") => {
                format!("MIT License\n\nCopyright (c) {holder}\n\n{wording}")
            }
            _ => format!("{}\n\nCopyright (c) {holder}", self.licence),
        }
    }

    fn files(&self, wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return Vec::new() };
        let mut found: Vec<PathBuf> = entries
            .flatten()
            .filter(|entry| wanted(&entry.file_name().to_string_lossy().to_uppercase()))
            .map(|entry| entry.path())
            .filter(|path| path.is_file())
            .collect();
        found.sort();
        found.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect()
    }
}

fn is_licence(name: &str) -> bool {
    ["LICENSE", "LICENCE", "COPYING", "UNLICENSE"].iter().any(|start| name.starts_with(start))
}

/// Whether the expression leaves the choice of this licence alone. `A AND B` asks for both, so it offers neither.
fn offers(expression: &str, licence: &str) -> bool {
    !expression.contains(" AND ")
        && expression.replace('/', " OR ").split(" OR ").any(|choice| choice.trim() == licence)
}

/// The packages whose code is in the program: `cargo tree` knows which, `cargo metadata` knows where they stand.
fn built_in() -> Result<Vec<Package>, String> {
    let manifest = paths::root().join("Cargo.toml");
    let manifest = manifest.to_string_lossy();
    let arguments = [
        "tree",
        "--manifest-path",
        &manifest,
        "-p",
        "wariate",
        // What stands in the program that makes files is built in too.
        "-p",
        "wariate-files",
        "--features",
        "wariate-files/write",
        "--target",
        WASM,
        "-e",
        "normal,no-proc-macro",
        "--prefix",
        "none",
    ];
    let tree = ask_cargo(&arguments).ok_or("cargo tree failed")?;
    let wanted: BTreeSet<(&str, &str)> = tree.lines().filter_map(name_and_version).collect();
    let arguments = ["metadata", "--manifest-path", &manifest, "--format-version", "1", "--filter-platform", WASM];
    let metadata = ask_cargo(&arguments).ok_or("cargo metadata failed")?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages: Vec<Package> = metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(read_package)
        .filter(|package| wanted.contains(&(&package.name, &package.version)) && !is_own(&package.name))
        .collect();
    // Our own are in the tree and not in the list.
    if packages.len() == wanted.iter().filter(|(name, _)| !is_own(name)).count() {
        Ok(packages)
    } else {
        Err("cargo tree and cargo metadata disagree".into())
    }
}

fn is_own(name: &str) -> bool {
    matches!(name, "wariate" | "wariate-files")
}

fn name_and_version(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split(' ');
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}

fn read_package(package: &Value) -> Option<Package> {
    let text = |key: &str| package[key].as_str().map(str::to_owned);
    Some(Package {
        name: text("name")?,
        version: text("version")?,
        licence: text("license").unwrap_or_default(),
        authors: package["authors"]
            .as_array()?
            .iter()
            .filter_map(|author| author.as_str().map(str::to_owned))
            .collect(),
        folder: Path::new(package["manifest_path"].as_str()?).parent()?.to_owned(),
    })
}

fn own_version() -> Result<String, String> {
    crate::tools::locked_version("wariate")
}

#[cfg(test)]
mod tests {
    use super::{name_and_version, offers};

    #[test]
    fn a_choice_is_a_choice_and_both_are_both() {
        assert!(offers("MIT OR Apache-2.0", "Apache-2.0"));
        assert!(offers("Apache-2.0/MIT", "MIT"));
        assert!(offers("Fnv / MIT", "MIT"));
        assert!(!offers("(MIT OR Apache-2.0) AND Unicode-3.0", "MIT"));
        assert!(!offers("MIT-0", "MIT"));
    }

    #[test]
    fn a_line_of_the_tree_names_a_package() {
        assert_eq!(name_and_version("yew v0.23.0 (*)"), Some(("yew", "0.23.0")));
        assert_eq!(name_and_version(""), None);
    }
}
