//! Measures the built page in headless Chromium, each figure in turn with the same figure of a peer.
//!
//! `cargo xtask bench` builds what is measured and runs this. The modules follow the parts of the report: [`start`] is
//! bytes, time and memory of a page that is opened, [`typing`] what a key costs, [`link`] the links, [`calculation`]
//! the figures, [`files`] a file for Word; [`fair_values`] takes over what was measured without a browser. [`profile`] says why an aim was missed.
//! They stand on [`devtools`], the browser, and [`report`], the tables.

use std::path::Path;
use std::process::ExitCode;

use wariate_browser_tests::{BASE, Hosting, Server};

mod calculation;
mod devtools;
mod fair_values;
mod files;
mod grant;
mod link;
mod plain;
mod profile;
mod program;
mod report;
mod start;
mod statistics;
mod typing;

/// What goes wrong is told to whoever started the measuring.
type Outcome<T> = Result<T, String>;

/// Runs that are not counted: the first ones find caches and processors cold.
const WARM_UP: usize = 5;
/// Runs that are counted.
const RUNS: usize = 20;

/// What pages of a bench share.
const CLOCK: (&str, &str) = ("clock.js", include_str!("page/clock.js"));

const USAGE: &str =
    "wariate-bench measure FILE.json FAIR-VALUES.json [start|typing|link|calculation|files…] | wariate-bench profile PART…
with WARIATE_DIST naming the folder that cargo xtask bench puts together";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["measure", file, fair_values, parts @ ..] => measure(Path::new(file), Path::new(fair_values), parts),
        ["profile", parts @ ..] => profile::profile(&server(Vec::new()), parts),
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// Measures the parts named, or all of them, adds what was measured of fair values, prints it and leaves it in a file.
fn measure(file: &Path, fair_values: &Path, parts: &[&str]) -> Outcome<()> {
    let wanted = |part| parts.is_empty() || parts.contains(&part);
    let browser = devtools::Browser::start()?;
    let mut report = report::Report::new(browser.version()?);
    drop(browser);
    let pages = link::PAGES.iter().chain(&calculation::PAGES).chain(&files::PAGES).chain([&CLOCK]);
    let server = server(pages.map(|(name, page)| (format!("{BASE}{name}"), (*page).to_owned())).collect());
    if wanted("start") {
        start::measure(&server, &mut report)?;
    }
    if wanted("typing") {
        typing::measure(&server, &mut report)?;
    }
    if wanted("link") {
        link::measure(&server, &mut report)?;
    }
    if wanted("calculation") {
        calculation::measure(&server, &mut report)?;
    }
    if wanted("files") {
        files::measure(&server, &mut report)?;
    }
    fair_values::take_over(fair_values, &mut report)?;
    println!("\n{}", report.as_text());
    std::fs::write(file, format!("{:#}\n", report.as_json())).map_err(|error| format!("{}: {error}", file.display()))
}

fn server(pages: Vec<(String, String)>) -> Server {
    Server::start(Hosting { pages, ..Hosting::default() })
}

/// Says how far a part is, on one line for all rounds.
fn progress(part: &str, round: usize) {
    eprint!("\r{part}: {} of {} rounds", round + 1, WARM_UP + RUNS);
    if round + 1 == WARM_UP + RUNS {
        eprintln!();
    }
}
