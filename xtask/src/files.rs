//! Compiles the program that makes files for Word. It runs in a worker and calls nothing of the browser: no script of its
//! own comes with it.
use crate::build::{self, Names};
use crate::command::{cargo, run};
use crate::page::Files;
use crate::{paths, slim, split, tools};

const NAME: &str = "wariate-files";

pub fn program(names: Names) -> Result<Files, String> {
    let mut compile = cargo();
    compile.args(["build", "--release", "--target", tools::WASM, "-p", NAME, "--bin", NAME, "--features", "write"]);
    compile.current_dir(paths::root()).env("CARGO_TARGET_DIR", paths::target());
    if matches!(names, Names::Kept) {
        compile.env("CARGO_PROFILE_RELEASE_STRIP", "none");
    }
    run(compile.env("CARGO_ENCODED_RUSTFLAGS", build::remapped().join("\u{1f}")))?;
    let compiled = paths::target().join(tools::WASM).join("release").join(NAME).with_extension("wasm");
    let (wasm, _) = slim::slim(&build::read(&compiled)?, "", names)?;
    Ok(Files { name: format!("{NAME}-{}.wasm", split::checksum(&[&wasm])), wasm })
}
