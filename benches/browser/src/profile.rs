//! Why an aim was missed: where the bytes are, and where the time goes. It looks at a build that keeps the names of its
//! functions, so its times are not the ones that were measured.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use wariate_browser_tests::{Server, dist};

use crate::devtools::{Browser, Tab};
use crate::program::{package_of, packages, sections};
use crate::start::brotli_length;
use crate::{Outcome, typing};

/// The most lines of a list.
const LINES: usize = 14;
/// Rounds of keys under the profiler.
const ROUNDS: usize = 8;

/// Profiles the parts of the report that begin with these numbers.
pub fn profile(server: &Server, parts: &[&str]) -> Outcome<()> {
    for part in parts {
        match *part {
            "1" => bytes()?,
            "2" => start(server)?,
            "3" => keys(server)?,
            other => return Err(format!("part {other} has no profile")),
        }
    }
    Ok(())
}

fn bytes() -> Outcome<()> {
    for (part, ending) in [("first", "_bg.wasm"), ("second", "_second.wasm")] {
        let files = std::fs::read_dir(dist()).map_err(|error| error.to_string())?.flatten().map(|entry| entry.path());
        let program = files.into_iter().find(|file| file.to_string_lossy().ends_with(ending));
        let program = program.ok_or_else(|| format!("the build holds no {part} part of the program"))?;
        let program = std::fs::read(&program).map_err(|error| format!("{}: {error}", program.display()))?;
        part_bytes(part, &program);
    }
    Ok(())
}

fn part_bytes(part: &str, program: &[u8]) {
    println!("\nSections of the program's {part} part: KB, and KB compressed by themselves");
    for (name, content) in sections(program) {
        println!("{:>9.1} {:>9.1}  {name}", content.len() as f64 / 1e3, brotli_length(content) as f64 / 1e3);
    }
    println!("\nIts code by package: KB, not compressed");
    for (package, length) in packages(program).into_iter().take(LINES) {
        println!("{:>9.1}  {package}", length as f64 / 1e3);
    }
}

fn start(server: &Server) -> Outcome<()> {
    let browser = Browser::start()?;
    let tab = Tab::open(&browser)?;
    begin(&tab)?;
    tab.go(&server.url(""))?;
    tab.told("shown")?;
    print("from navigation to the first frame", 1, &end(&tab)?);
    Ok(())
}

fn keys(server: &Server) -> Outcome<()> {
    for many in [false, true] {
        let browser = Browser::start()?;
        let tab = typing::program(server, &browser, many)?;
        typing::typed(&tab)?;
        begin(&tab)?;
        let mut count = 0;
        for _ in 0..ROUNDS {
            count += typing::typed(&tab)?.len();
        }
        let categories = if many { 200 } else { 2 };
        print(&format!("per key, {categories} categories"), count, &end(&tab)?);
    }
    Ok(())
}

fn begin(tab: &Tab) -> Outcome<()> {
    tab.call("Profiler.enable", json!({}))?;
    tab.call("Profiler.setSamplingInterval", json!({ "interval": 100 }))?;
    tab.call("Profiler.start", json!({})).map(drop)
}

/// Milliseconds by function.
struct Times {
    /// In the function itself.
    own: BTreeMap<String, f64>,
    /// With all that it calls.
    with_calls: BTreeMap<String, f64>,
}

fn end(tab: &Tab) -> Outcome<Times> {
    let profile = tab.call("Profiler.stop", json!({}))?;
    let list = |name: &str| profile["profile"][name].as_array().cloned().unwrap_or_default();
    let nodes = list("nodes");
    let names: BTreeMap<u64, &str> = nodes
        .iter()
        .filter_map(|node| Some((node["id"].as_u64()?, node["callFrame"]["functionName"].as_str()?)))
        .map(|(id, name)| (id, if name.is_empty() { "(script without a name)" } else { name }))
        .collect();
    let mut callers: BTreeMap<u64, u64> = BTreeMap::new();
    for node in &nodes {
        let children = node["children"].as_array().into_iter().flatten().filter_map(Value::as_u64);
        callers.extend(children.zip(std::iter::repeat(node["id"].as_u64().unwrap_or_default())));
    }
    let mut times = Times { own: BTreeMap::new(), with_calls: BTreeMap::new() };
    for (sample, delta) in list("samples").iter().zip(list("timeDeltas")) {
        let delta = delta.as_f64().unwrap_or_default() / 1e3;
        let path = std::iter::successors(sample.as_u64(), |id| callers.get(id).copied());
        let path: Vec<&str> = path.filter_map(|id| names.get(&id).copied()).collect();
        let Some(&function) = path.first().filter(|name| **name != "(idle)") else { continue };
        *times.own.entry(function.to_owned()).or_default() += delta;
        // A function that calls itself counts once.
        for name in BTreeSet::from_iter(path) {
            *times.with_calls.entry(name.to_owned()).or_default() += delta;
        }
    }
    times.with_calls.remove("(root)");
    Ok(times)
}

fn print(what: &str, count: usize, times: &Times) {
    let mut by_package: BTreeMap<String, f64> = BTreeMap::new();
    for (function, time) in &times.own {
        let whose = if function.starts_with('(') { function.clone() } else { package_of(function) };
        *by_package.entry(whose).or_default() += time;
    }
    for (by, sums) in
        [("package", &by_package), ("function", &times.own), ("function with what it calls", &times.with_calls)]
    {
        println!("\nMilliseconds {what}, by {by}; (program) is the browser's own style, layout and painting");
        let mut sums: Vec<_> = sums.iter().collect();
        sums.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        for (name, time) in sums.into_iter().take(LINES) {
            let name: String = name.chars().take(110).collect();
            println!("{:>9.3}  {name}", time / count as f64);
        }
    }
}
