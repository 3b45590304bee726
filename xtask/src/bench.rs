//! `cargo xtask bench`: builds the program and what it is measured beside, and has them measured.
use crate::command::{cargo, run};
use crate::{browser_tools, build, paths, tools};
use serde_json::Value;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

const RUNNER: &str = "wariate-bench";
const CORE: &str = "wariate-bench-core";
const CORE_PROGRAM: &str = "wariate_bench_core";
const VALUATION: &str = "wariate-valuation-bench";

/// The scripts of the peers: where npm puts them, and their names in the page that measures them.
const PEERS: [(&str, &str); 5] = [
    ("pako/dist/pako.mjs", "pako.mjs"),
    ("lz-string/libs/lz-string.min.js", "lz-string.min.js"),
    ("hyperformula/dist/hyperformula.full.min.js", "hyperformula.min.js"),
    ("papaparse/papaparse.min.js", "papaparse.min.js"),
    ("docx/dist/index.iife.js", "docx.iife.js"),
];

/// The parts of the report for which a profile says why.
const PROFILED: [&str; 3] = ["1", "2", "3"];

pub fn bench() -> Result<(), String> {
    browser_tools::ready()?;
    let modules = browser_tools::node_modules()?;
    let path = tools::ready()?;

    let site = paths::target().join("bench/site");
    build::build_into(&site, build::Names::Stripped)?;
    blank(&path, &site.join("blank"))?;
    core(&path, &site.join("core"))?;
    for (from, to) in PEERS {
        build::write(&site.join("peers").join(to), build::read(&modules.join(from))?)?;
    }

    let fair_values = paths::target().join("bench/fair-values.json");
    valuation(&fair_values)?;

    let report = paths::target().join("bench.json");
    measuring(&site, &["measure".as_ref(), report.as_os_str(), fair_values.as_os_str()])?;
    let missed = missed(&build::read_text(&report)?)?;
    if missed.is_empty() {
        return Ok(());
    }
    println!("\nBuilding the program with the names of its functions, to say why …");
    let named = paths::target().join("bench/named");
    build::build_into(&named, build::Names::Kept)?;
    let arguments: Vec<_> = ["profile"].into_iter().chain(missed).map(AsRef::as_ref).collect();
    measuring(&named, &arguments)
}

/// The page of Yew that shows nothing: by the same tools, with the same versions and the same profile.
fn blank(path: &OsString, folder: &Path) -> Result<(), String> {
    let source = paths::root().join("benches/blank");
    let [ours, theirs] = [paths::root(), source.clone()].map(|package| {
        build::read_text(&package.join("Cargo.toml")).map(|manifest| profile(&manifest).map(str::to_owned))
    });
    if ours? != theirs? {
        return Err("benches/blank/Cargo.toml must have the [profile.release] of Cargo.toml".into());
    }
    build::write(&source.join("Cargo.lock"), build::read(&paths::root().join("Cargo.lock"))?)?;
    build::trunk(path, &source, folder, build::Linked::Finished)
}

/// The part of a manifest that says how releases are compiled.
fn profile(manifest: &str) -> Option<&str> {
    let (_, after) = manifest.split_once("[profile.release]\n")?;
    after.split("\n\n").next().map(str::trim_end)
}

/// Parts of the program as a module for the pages that measure them.
fn core(path: &OsString, folder: &Path) -> Result<(), String> {
    let mut compile = cargo();
    compile.args(["build", "--release", "--target", tools::WASM, "-p", CORE]).current_dir(paths::root());
    run(&mut compile)?;
    let program = paths::target().join(tools::WASM).join("release").join(CORE_PROGRAM).with_extension("wasm");
    let mut bind = Command::new("wasm-bindgen");
    bind.env("PATH", path).args(["--target", "web", "--no-typescript", "--out-dir"]).arg(folder).arg(program);
    run(&mut bind)
}

/// Fair values beside QuantLib, both compiled for this machine.
fn valuation(report: &Path) -> Result<(), String> {
    let mut runner = cargo();
    runner.args(["run", "--quiet", "--release", "-p", VALUATION, "--"]).arg(report).current_dir(paths::root());
    run(&mut runner)
}

fn measuring(site: &Path, arguments: &[&std::ffi::OsStr]) -> Result<(), String> {
    let mut runner = cargo();
    runner.args(["run", "--quiet", "-p", RUNNER, "--"]).args(arguments).current_dir(paths::root());
    run(runner.env("WARIATE_DIST", site))
}

/// The parts with an aim that was missed.
fn missed(report: &str) -> Result<Vec<&'static str>, String> {
    let report: Value = serde_json::from_str(report).map_err(|error| format!("bench.json: {error}"))?;
    let aims = report["aims"].as_array().ok_or("bench.json names no aims")?;
    let is_missed = |part: &&str| {
        aims.iter().any(|aim| {
            aim["reached"] == false && aim["part"].as_str().is_some_and(|name| name.split('.').next() == Some(part))
        })
    };
    Ok(PROFILED.into_iter().filter(|part| is_missed(part)).collect())
}

#[cfg(test)]
mod tests {
    use super::{missed, profile};

    #[test]
    fn a_part_is_profiled_if_one_of_its_aims_was_missed() {
        let report = r#"{ "aims": [
            { "part": "1. Bytes", "reached": true }, { "part": "3. Keys", "reached": true },
            { "part": "3. Keys", "reached": false }, { "part": "4. Links", "reached": false } ] }"#;
        assert_eq!(missed(report), Ok(vec!["3"]));
        assert!(missed("{}").is_err());
    }

    #[test]
    fn the_profile_ends_with_its_paragraph() {
        assert_eq!(profile("[a]\nb = 1\n\n[profile.release]\nlto = true\n\n[c]\n"), Some("lto = true"));
        assert_eq!(profile("[profile.release]\nlto = true\n"), Some("lto = true"));
        assert_eq!(profile("[a]\n"), None);
    }
}
