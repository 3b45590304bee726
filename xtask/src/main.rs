//! The commands of the README: `cargo xtask serve`, `cargo xtask build`, `cargo xtask test`,
//! `cargo xtask bench`.
mod bench;
mod browser_tools;
mod build;
mod command;
mod files;
mod licences;
mod page;
mod paths;
mod policy;
mod serve;
mod slim;
mod split;
mod squeeze;
mod tally;
mod test;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask serve [--port 8080]   build the release and serve it on 127.0.0.1
cargo xtask build                 leave the release in dist/
cargo xtask test [STEP…]          run everything, or the steps named
cargo xtask bench                 measure the release in headless Chromium, beside peers";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["serve", rest @ ..] => serve::port(rest).and_then(serve::serve),
        ["build"] => build::build().map(|_| ()),
        ["test", steps @ ..] => test::test(steps),
        ["bench"] => bench::bench(),
        _ => Err(format!("{USAGE}\n{}", test::steps_in_words())),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            // The tests have said theirs: the count must stay the last line.
            if !reason.is_empty() {
                eprintln!("{reason}");
            }
            ExitCode::FAILURE
        }
    }
}
