//! From an empty profile to a usable page, and to one of which nothing more is to come: what was fetched, how long it
//! took, what it keeps in memory.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};
use wariate_browser_tests::{BASE, Server, dist};

use crate::devtools::{Browser, Tab};
use crate::report::{Bound, Report};
use crate::{Outcome, RUNS, WARM_UP, grant};

pub const BYTES: &str = "1. Brotli bytes until data-ready";
pub const TIME: &str = "2. Navigation to usable, fresh browser";
pub const MEMORY: &str = "5. Memory";

/// A browser that has just been started is busy with itself.
const SETTLE: Duration = Duration::from_millis(400);

const SUBJECTS: [Subject; 2] = [Subject { name: "program", path: "" }, Subject { name: "blank page", path: "blank/" }];

struct Subject {
    name: &'static str,
    path: &'static str,
}

impl Subject {
    fn is_program(&self) -> bool {
        self.path.is_empty()
    }
}

/// What a page asked for: to be usable, and from then on.
#[derive(Default)]
struct Fetched {
    until_ready: Vec<String>,
    later: Vec<String>,
}

/// Measured values by what they are.
#[derive(Default)]
struct Measured(BTreeMap<&'static str, Vec<f64>>);

impl Measured {
    fn push(&mut self, what: &'static str, value: f64) {
        self.0.entry(what).or_default().push(value);
    }

    fn of(&self, what: &str) -> &[f64] {
        self.0.get(what).map_or(&[], Vec::as_slice)
    }
}

pub fn measure(server: &Server, report: &mut Report) -> Outcome<()> {
    let mut measured = [Measured::default(), Measured::default()];
    let mut fetched = [Fetched::default(), Fetched::default()];
    for round in 0..WARM_UP + RUNS {
        for ((subject, measured), fetched) in SUBJECTS.iter().zip(&mut measured).zip(&mut fetched) {
            let mut unused = Measured::default();
            let kept = if round < WARM_UP { &mut unused } else { measured };
            *fetched = visit(server, subject, kept)?;
        }
        crate::progress("start", round);
    }
    bytes(&fetched, report)?;
    let [program, blank] = &measured;
    times(program, blank, report);
    memory(program, blank, report);
    Ok(())
}

/// Opens a page in a browser of its own and answers what was fetched.
fn visit(server: &Server, subject: &Subject, measured: &mut Measured) -> Outcome<Fetched> {
    let browser = Browser::start()?;
    let tab = Tab::open(&browser)?;
    std::thread::sleep(SETTLE);
    let before = server.log().len();
    tab.go(&server.url(subject.path))?;
    let ready = tab.told("ready")?;
    let shown = tab.told("shown")?;
    let mut since = Vec::new();
    if subject.is_program() {
        let told = tab.told("whole")?;
        measured.push("whole", told["whole"].as_f64().ok_or("whole was not told")?);
        since.extend(told["since"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
    }
    let log = server.log().into_iter().skip(before).map(|request| request.target);
    let (later, until_ready) = log.partition(|target| since.contains(target));
    for (what, value) in [
        ("ready", &ready["ready"]),
        ("page", &ready["page"]),
        ("fetched", &ready["fetched"]),
        ("compiled", &ready["compiled"]),
        ("shown", &shown),
    ] {
        measured.push(what, value.as_f64().ok_or_else(|| format!("{what} was not told: {ready}"))?);
    }
    remember(&tab, ["script", "page's objects", "program"], measured)?;
    if subject.is_program() {
        grant::open(&tab, &wariate_bench_core::drafts::categories())?;
        remember(&tab, ["script, 200", "page's objects, 200", "program, 200"], measured)?;
    }
    Ok(Fetched { until_ready, later })
}

/// Measures the memory that is left after tidying up.
fn remember(tab: &Tab, names: [&'static str; 3], measured: &mut Measured) -> Outcome<()> {
    std::thread::sleep(SETTLE);
    tab.call("HeapProfiler.collectGarbage", json!({}))?;
    let heap = tab.call("Runtime.getHeapUsage", json!({}))?;
    let program = tab.run("wariateBenchWatched.memory.buffer.byteLength")?;
    for (name, value) in names.into_iter().zip([&heap["usedSize"], &heap["embedderHeapUsedSize"], &program]) {
        measured.push(name, value.as_f64().ok_or("the browser does not tell its memory")? / 1e6);
    }
    Ok(())
}

/// Compresses every file that was fetched.
fn bytes(fetched: &[Fetched; 2], report: &mut Report) -> Outcome<()> {
    for (subject, fetched) in SUBJECTS.iter().zip(fetched) {
        let usable = compressed(&fetched.until_ready, "", subject, report)?;
        report.add(BYTES, "until usable", subject.name, "KB", &[usable]);
        if subject.is_program() {
            let later = compressed(&fetched.later, ", after that", subject, report)?;
            report.add(BYTES, "all", subject.name, "KB", &[usable + later]);
            report.aim(BYTES, "bytes until data-ready", usable, Bound::AtMost(190.0), "KB");
        }
    }
    report.note(
        "Bytes: every file that the server's log holds from navigation on, each compressed with brotli at quality 11; KB \
         are 1,000 bytes. What the page asked for when data-ready stood already counts as after that.",
    );
    Ok(())
}

/// The length of these files together, in KB.
fn compressed(targets: &[String], when: &str, subject: &Subject, report: &mut Report) -> Outcome<f64> {
    let mut sum = 0.0;
    for target in targets {
        let path = target.split(['?', '#']).next().and_then(|path| path.strip_prefix(BASE)).unwrap_or(target);
        let name = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.into() };
        let file = dist().join(&name);
        let content = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let size = brotli_length(&content) as f64 / 1e3;
        report.add(BYTES, name + when, subject.name, "KB", &[size]);
        sum += size;
    }
    Ok(sum)
}

/// The length of a content as a server sends it.
pub fn brotli_length(content: &[u8]) -> usize {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    let mut compressed = Vec::new();
    // Reading from memory and writing to it cannot fail.
    let _ = brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters);
    compressed.len()
}

fn times(program: &Measured, blank: &Measured, report: &mut Report) {
    let mut medians = [[0.0; 5]; 2];
    for ((name, measured), medians) in [("program", program), ("blank page", blank)].into_iter().zip(&mut medians) {
        for ((what, label), median) in [
            ("page", "page received"),
            ("fetched", "files received"),
            ("compiled", "program compiled"),
            ("ready", "usable (data-ready)"),
            ("shown", "frame after that"),
        ]
        .into_iter()
        .zip(medians)
        {
            *median = report.add(TIME, label, name, "ms", measured.of(what)).median;
        }
    }
    report.add(TIME, "all of it there (data-whole)", "program", "ms", program.of("whole"));
    let [[.., program_ready, program_shown], [.., blank_ready, blank_shown]] = medians;
    report.aim(
        TIME,
        "navigation to usable, beside the blank page",
        program_ready / blank_ready,
        Bound::AtMost(1.8),
        "×",
    );
    report.note(format!(
        "Navigation: a Chromium of its own with an empty profile for each run, program and blank page in turn; the frame \
         after data-ready stands at {:.2} × the blank page's.",
        program_shown / blank_shown
    ));
}

fn memory(program: &Measured, blank: &Measured, report: &mut Report) {
    let script =
        [("script", "JavaScript heap"), ("page's objects", "page's objects"), ("program", "WebAssembly memory")];
    for (what, label) in script {
        report.add(MEMORY, format!("{label}, after start"), "blank page", "MB", blank.of(what));
        report.add(MEMORY, format!("{label}, after start"), "program", "MB", program.of(what));
    }
    for (what, label) in [
        ("script, 200", "JavaScript heap"),
        ("page's objects, 200", "page's objects"),
        ("program, 200", "WebAssembly memory"),
    ] {
        report.add(MEMORY, format!("{label}, 200 categories"), "program", "MB", program.of(what));
    }
    report.note(
        "Memory, after garbage was collected: the JavaScript heap (Runtime.getHeapUsage usedSize), the page's objects \
         such as elements (embedderHeapUsedSize), and the size of the program's WebAssembly memory, which is in neither.",
    );
}
