//! Where things stand.
use std::path::PathBuf;

/// The repository. Cargo names the folder of this package to what it runs; without it, the folder one stands in.
pub fn root() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR")
        .and_then(|package| PathBuf::from(package).parent().map(PathBuf::from))
        .unwrap_or_else(|| PathBuf::from("."))
}

/// What the build yields.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Cargo's folder of built things, which also holds what the tests take from npm.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// Cargo's own folder with the sources of the packages.
pub fn cargo_home() -> Option<PathBuf> {
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(home()?.join(".cargo")))
}

/// The user's folder for tools of one version: never the folder of his own tools.
pub fn tool(name: &str, version: &str) -> Result<PathBuf, String> {
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|folder| folder.is_absolute())
        .or_else(|| Some(home()?.join(".cache")))
        .ok_or("neither HOME nor XDG_CACHE_HOME is set: there is no folder for the tools")?;
    Ok(cache.join("wariate/tools").join(format!("{name}-{version}")))
}

fn home() -> Option<PathBuf> {
    std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).map(PathBuf::from)
}
