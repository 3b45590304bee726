//! Where the files under test are.

use std::path::{Path, PathBuf};

/// The folder that a build leaves; `WARIATE_DIST` names another one.
pub fn dist() -> PathBuf {
    let folder = std::env::var_os("WARIATE_DIST").map_or_else(|| workspace().join("dist"), PathBuf::from);
    assert!(
        folder.join("index.html").is_file() && folder.join("wariate.html").is_file(),
        "{} holds no build: run cargo xtask build",
        folder.display()
    );
    folder.canonicalize().expect("a folder that was just seen")
}

/// The address of the page in one file, from the disk.
pub fn one_file() -> String {
    format!("file://{}", dist().join("wariate.html").display())
}

/// The script of axe-core; `WARIATE_AXE` names its file.
pub fn axe_source() -> String {
    let file = std::env::var_os("WARIATE_AXE")
        .map_or_else(|| workspace().join("target/npm/node_modules/axe-core/axe.min.js"), PathBuf::from);
    std::fs::read_to_string(&file)
        .unwrap_or_else(|error| panic!("{}: {error}; cargo xtask test fetches axe-core", file.display()))
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("this package lies two folders deep")
}
