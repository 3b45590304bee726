//! What a key in *shares per right* costs while both notices are shown, beside a plain form that updates one output.

use std::collections::BTreeMap;
use std::time::Duration;

use wariate_browser_tests::{Hosting, Server};

use crate::devtools::{Browser, Key, Tab};
use crate::report::{Bound, Report};
use crate::{Outcome, RUNS, WARM_UP, grant, plain};

pub const TYPING: &str = "3. Per keystroke in shares per right, both notices showing";

/// Keys of each round; enough of them for a p99.
const KEYS: usize = 6;
/// From the frame after a key: what a page puts off until then is counted with that key.
const AFTER_KEY: Duration = Duration::from_millis(100);
/// From the last key of a round: what a page puts off until a pause is measured by itself.
const AFTER_PAUSE: Duration = Duration::from_millis(600);

/// The browser's sums that make up the time of the main thread.
const PARTS: [&str; 3] = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];
/// All of its time, and what of that these commands took.
const WHOLE: &str = "TaskDuration";
const OURS: &str = "DevToolsCommandDuration";
/// How often style was computed.
const STYLES: &str = "RecalcStyleCount";

/// A page that is typed into, and what was measured of it.
struct Subject<'a> {
    name: &'static str,
    categories: &'static str,
    /// Each page in a browser of its own: none waits for another.
    tab: Tab<'a>,
    measured: Measured,
}

/// Per key, in milliseconds but for the count.
#[derive(Default)]
struct Measured {
    script: Vec<f64>,
    style: Vec<f64>,
    layout: Vec<f64>,
    sum: Vec<f64>,
    whole: Vec<f64>,
    frame: Vec<f64>,
    pause: Vec<f64>,
    styles: Vec<f64>,
}

pub fn measure(server: &Server, report: &mut Report) -> Outcome<()> {
    let browsers = [Browser::start()?, Browser::start()?, Browser::start()?, Browser::start()?];
    let [few, few_plain, many, many_plain] = &browsers;
    let few = program(server, few, false)?;
    let many = program(server, many, true)?;
    let shapes = [plain::shape(&few)?, plain::shape(&many)?];
    let pages = shapes.iter().zip(["/2.html", "/200.html"]).map(|(shape, path)| (path.to_owned(), plain::page(shape)));
    let plain_server = Server::elsewhere(Hosting { pages: pages.collect(), ..Hosting::default() });
    let few_plain = opened(few_plain, &plain_server.root("/2.html"))?;
    let many_plain = opened(many_plain, &plain_server.root("/200.html"))?;
    for (tab, shape) in [(&few_plain, &shapes[0]), (&many_plain, &shapes[1])] {
        plain::check(tab, shape)?;
    }
    let subject = |name, categories, tab| Subject { name, categories, tab, measured: Measured::default() };
    let mut subjects = [
        subject("program", "2", few),
        subject("plain form", "2", few_plain),
        subject("program", "200", many),
        subject("plain form", "200", many_plain),
    ];
    for round in 0..WARM_UP + RUNS {
        for subject in &mut subjects {
            let typed = typed(&subject.tab)?;
            if round >= WARM_UP {
                subject.measured.extend(typed);
            }
        }
        crate::progress("typing", round);
    }
    tell(&subjects, report);
    Ok(())
}

/// The program's page with both notices and, if asked for, 200 categories.
pub fn program<'a>(server: &Server, browser: &'a Browser, many: bool) -> Outcome<Tab<'a>> {
    let tab = opened(browser, &server.url(""))?;
    tab.told("whole")?;
    if many {
        grant::open(&tab, &wariate_bench_core::drafts::categories())?;
    }
    grant::show_both_notices(&tab)?;
    Ok(tab)
}

fn opened<'a>(browser: &'a Browser, address: &str) -> Outcome<Tab<'a>> {
    let tab = Tab::open(browser)?;
    tab.go(address)?;
    tab.told("shown")?;
    Ok(tab)
}

/// Types a digit and takes it away again, over and over: each key changes every figure.
pub fn typed(tab: &Tab) -> Outcome<Vec<Cost>> {
    tab.to_front()?;
    tab.run(
        "{ const input = document.querySelector(\"input[name='shares_per_right']\");
         input.focus();
         input.setSelectionRange(input.value.length, input.value.length) }",
    )?;
    std::thread::sleep(AFTER_KEY);
    let mut costs = Vec::new();
    for key in [Key::One, Key::Backspace].into_iter().cycle().take(KEYS) {
        let before = tab.metrics()?;
        tab.press(key)?;
        let frame = tab.told("key")?.as_f64().ok_or("a key was not measured")?;
        std::thread::sleep(AFTER_KEY);
        costs.push(Cost { spent: spent(&before, &tab.metrics()?), frame, pause: None });
    }
    let before = tab.metrics()?;
    std::thread::sleep(AFTER_PAUSE);
    let after = tab.metrics()?;
    if let Some(last) = costs.last_mut() {
        last.pause = Some(whole(&spent(&before, &after)));
    }
    Ok(costs)
}

/// What one key cost, in milliseconds.
pub struct Cost {
    spent: BTreeMap<String, f64>,
    frame: f64,
    pause: Option<f64>,
}

fn spent(before: &BTreeMap<String, f64>, after: &BTreeMap<String, f64>) -> BTreeMap<String, f64> {
    let earlier = |name: &String| before.get(name).copied().unwrap_or_default();
    after.iter().map(|(name, sum)| (name.clone(), (sum - earlier(name)) * 1e3)).collect()
}

/// All tasks of the main thread but the measuring itself.
fn whole(spent: &BTreeMap<String, f64>) -> f64 {
    let of = |name: &str| spent.get(name).copied().unwrap_or(f64::NAN);
    of(WHOLE) - of(OURS)
}

impl Measured {
    fn extend(&mut self, costs: Vec<Cost>) {
        for cost in costs {
            let of = |name: &str| cost.spent.get(name).copied().unwrap_or(f64::NAN);
            let [script, style, layout] = PARTS.map(of);
            self.script.push(script);
            self.style.push(style);
            self.layout.push(layout);
            self.sum.push(script + style + layout);
            self.whole.push(whole(&cost.spent));
            // The sums of the browser were taken for times, which this is not.
            self.styles.push(of(STYLES) / 1e3);
            self.frame.push(cost.frame);
            self.pause.extend(cost.pause);
        }
    }
}

fn tell(subjects: &[Subject], report: &mut Report) {
    for subject in subjects {
        let Measured { script, style, layout, sum, whole, frame, pause, styles } = &subject.measured;
        for (what, measured) in [
            ("script + style + layout", sum),
            ("  script", script),
            ("  style", style),
            ("  layout", layout),
            ("all tasks of the main thread", whole),
            ("event to after the frame", frame),
            ("all tasks of the pause after typing", pause),
        ] {
            report.add(TYPING, format!("{}: {what}", subject.categories), subject.name, "ms", measured);
        }
        report.add(TYPING, format!("{}: style computed", subject.categories), subject.name, "times", styles);
    }
    for (pair, bound) in subjects.chunks_exact(2).zip([4.0, 16.0]) {
        let [program, plain] = pair else { continue };
        let of = |measured: &[f64]| crate::statistics::Spread::of(measured);
        let what = format!("{} categories, main thread, p50", program.categories);
        report.aim(TYPING, what, of(&program.measured.sum).median, Bound::AtMost(bound), "ms");
        let above = of(&program.measured.frame).p99 - of(&plain.measured.frame).p99;
        let what = format!("{} categories, event to after the frame, p99 above the plain form's", program.categories);
        report.aim(TYPING, what, above, Bound::AtMost(16.0), "ms");
    }
    report.note(
        "Keystrokes: real key events, a digit put in and taken away in turn, so that every figure changes; differences \
         of the browser's Performance.getMetrics from before the key to 100 ms after its frame (its sum of script holds what \
         Yew draws in queueMicrotask; all tasks are without those of the measuring). The plain form has the same \
         controls and as many elements as the program's form.",
    );
}
