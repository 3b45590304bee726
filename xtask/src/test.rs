//! `cargo xtask test`: everything, in the order in which a fault costs the least time; it stops at the first that fails.
use crate::command::{cargo, in_words, run};
use crate::tally::Tally;
use crate::tools::WASM;
use crate::{browser_tools, build, paths, tools};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// The package of the end-to-end tests. It needs a browser and a build, so it is no part of the native tests.
const BROWSER_TESTS: &str = "wariate-browser-tests";

struct Step {
    name: &'static str,
    run: fn() -> Outcome,
}

/// What a step counted, and why it failed where it did.
type Outcome = (Tally, Result<(), String>);

const STEPS: [Step; 7] = [
    Step { name: "format", run: format },
    Step { name: "clippy", run: clippy },
    Step { name: "native", run: native },
    Step { name: "documents", run: documents },
    Step { name: "wasm", run: wasm },
    Step { name: "build", run: || uncounted(build::build().map(|_| ())) },
    Step { name: "browser", run: browser },
];

/// Runs the steps named, or all. The last line is the count.
pub fn test(wanted: &[&str]) -> Result<(), String> {
    if let Some(unknown) = wanted.iter().find(|name| STEPS.iter().all(|step| step.name != **name)) {
        return Err(format!("{unknown} is no step; {}", steps_in_words()));
    }
    let mut all = Tally::default();
    for step in STEPS.iter().filter(|step| wanted.is_empty() || wanted.contains(&step.name)) {
        println!("\n── {} ──", step.name);
        let (tally, outcome) = (step.run)();
        all += tally;
        if let Err(reason) = outcome {
            // A step without a failed test failed as a whole, which counts as one.
            all += Tally { failed: u32::from(tally.failed == 0), ..Tally::default() };
            println!("\nstopped at {}: {reason}\n{}", step.name, all.in_words());
            return Err(String::new());
        }
    }
    println!("\n{}", all.in_words());
    // Formatting and the like count nothing; whoever asks for tests must get some.
    let tests_wanted = wanted.is_empty() || wanted.iter().any(|name| ["native", "wasm", "browser"].contains(name));
    if tests_wanted && all.passed == 0 { Err(String::new()) } else { Ok(()) }
}

pub fn steps_in_words() -> String {
    format!("the steps are: {}", STEPS.map(|step| step.name).join(", "))
}

fn format() -> Outcome {
    uncounted(browser_tools::components().and_then(|()| run(in_root(cargo().args(["fmt", "--all", "--check"])))))
}

fn clippy() -> Outcome {
    let everywhere = || run(in_root(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])));
    // The other tests are native; they need not compile for the browser.
    let targets = ["--lib", "--bins", "--test", "web"];
    let in_the_browser = || {
        run(in_root(
            cargo().args(["clippy", "-p", "wariate", "--target", WASM]).args(targets).args(["--", "-D", "warnings"]),
        ))
    };
    uncounted(browser_tools::components().and_then(|()| everywhere()).and_then(|()| in_the_browser()))
}

fn native() -> Outcome {
    browser_tools::office();
    counted(in_root(cargo().args(["test", "--workspace", "--exclude", BROWSER_TESTS, "--no-fail-fast"])))
}

fn documents() -> Outcome {
    let mut doc = cargo();
    doc.args(["doc", "--workspace", "--no-deps", "--exclude", BROWSER_TESTS]).env("RUSTDOCFLAGS", "-D warnings");
    uncounted(run(in_root(&mut doc)))
}

/// The tests that need a browser's interfaces but no page: wasm-bindgen's own runner starts the browser.
fn wasm() -> Outcome {
    let path = match browser_tools::ready().and_then(|()| tools::ready()) {
        Ok(path) => path,
        Err(reason) => return uncounted(Err(reason)),
    };
    let mut tests = cargo();
    tests.args(["test", "-p", "wariate", "--target", WASM, "--test", "web"]).env("PATH", path);
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    counted(in_root(&mut tests))
}

/// The end-to-end tests against the `dist/` that the step before has built.
fn browser() -> Outcome {
    let modules = match browser_tools::ready().and_then(|()| browser_tools::node_modules()) {
        Ok(modules) => modules,
        Err(reason) => return uncounted(Err(reason)),
    };
    let mut tests = cargo();
    // Two browsers at a time: more of them wait for one another and run into their time limits.
    tests.args(["test", "-p", BROWSER_TESTS, "--no-fail-fast", "--", "--test-threads=2"]);
    tests.env("WARIATE_DIST", paths::dist()).env("WARIATE_AXE", modules.join("axe-core/axe.min.js"));
    counted(in_root(&mut tests))
}

fn uncounted(outcome: Result<(), String>) -> Outcome {
    (Tally::default(), outcome)
}

/// Shows the output while it comes and counts what its lines sum up.
fn counted(command: &mut Command) -> Outcome {
    let words = in_words(command);
    let mut tally = Tally::default();
    let outcome = (|| {
        let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| format!("{words}: {error}"))?;
        for line in child.stdout.take().map(BufReader::new).into_iter().flat_map(|output| output.split(b'\n')) {
            let line = line.map_err(|error| format!("{words}: {error}"))?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            tally += Tally::of_line(&line);
        }
        let status = child.wait().map_err(|error| format!("{words}: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("{words}: {status}")) }
    })();
    (tally, outcome)
}

fn in_root(command: &mut Command) -> &mut Command {
    command.current_dir(paths::root())
}
