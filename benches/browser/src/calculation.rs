//! Figures beside what a script would do: a whole recalculation, the table of fair values, the volatility of pasted
//! closes, and the documents.

use wariate_browser_tests::Server;

use crate::devtools::{Browser, Tab};
use crate::report::{Bound, Report};
use crate::{Outcome, RUNS, WARM_UP};

/// The page in which the program's figures and the peers stand side by side, and its scripts.
pub const PAGES: [(&str, &str); 4] = [
    ("calculation.html", include_str!("page/calculation.html")),
    ("sheet.js", include_str!("page/sheet.js")),
    ("table.js", include_str!("page/table.js")),
    ("closes.js", include_str!("page/closes.js")),
];

/// Something that the program works out, and the peers too.
struct Task {
    part: &'static str,
    what: &'static str,
    /// The name in the page.
    name: &'static str,
    /// The ways of the page by the names they have there and in the report; the first is the program's.
    ways: &'static [(&'static str, &'static str)],
    /// So many of them in a millisecond.
    unit: (&'static str, f64),
    /// How far the figures of any two ways may lie from each other, in proportion.
    agree: f64,
    aim: Aim,
}

/// What is asked of the program's median.
enum Aim {
    /// So many times as fast as the first peer.
    Times(f64),
    /// In proportion to the first peer's.
    OfPeer(f64),
    /// In the unit of the task.
    AtMost(f64),
}

const TASKS: [Task; 5] = [
    Task {
        part: "6. Recalculation",
        what: "another share price",
        name: "recalculation",
        ways: &[("program", "program"), ("sheet", "HyperFormula")],
        unit: ("ms", 1.0),
        agree: 1e-12,
        aim: Aim::Times(100.0),
    },
    Task {
        part: "7. Sensitivity table",
        what: "441 values, exercise price 1 yen",
        name: "one_yen",
        ways: &[("program", "program"), ("script", "JavaScript")],
        unit: ("µs", 1000.0),
        agree: 1e-12,
        aim: Aim::OfPeer(1.2),
    },
    Task {
        part: "7. Sensitivity table",
        what: "441 values, at the market price",
        name: "at_market",
        ways: &[("program", "program"), ("script", "JavaScript")],
        unit: ("µs", 1000.0),
        agree: 1e-12,
        aim: Aim::OfPeer(1.2),
    },
    Task {
        part: "8. Volatility",
        what: "10,000 pasted closes",
        name: "closes",
        ways: &[("program", "program"), ("papaparse", "PapaParse"), ("split", "split")],
        unit: ("ms", 1.0),
        agree: 1e-9,
        aim: Aim::AtMost(5.0),
    },
    Task {
        part: "11. Documents",
        what: "all documents of 200 categories, in both languages",
        name: "papers",
        ways: &[("program", "program")],
        unit: ("ms", 1.0),
        agree: 0.0,
        aim: Aim::AtMost(5.0),
    },
];

pub fn measure(server: &Server, report: &mut Report) -> Outcome<()> {
    let browser = Browser::start()?;
    let tab = Tab::open(&browser)?;
    tab.go(&server.url("calculation.html"))?;
    tab.told("ready")?;
    tab.to_front()?;
    let number = |script: &str| -> Outcome<f64> {
        tab.run(script)?.as_f64().ok_or_else(|| format!("{script} answers no number"))
    };
    for task in &TASKS {
        let differs = number(&format!("differs('{}')", task.name))?;
        if differs.is_nan() || differs > task.agree {
            return Err(format!("{}: the figures differ by {differs:e} in proportion", task.name));
        }
    }
    let mut measured: Vec<Vec<Vec<f64>>> = TASKS.iter().map(|task| vec![Vec::new(); task.ways.len()]).collect();
    for round in 0..WARM_UP + RUNS {
        for (task, times) in TASKS.iter().zip(&mut measured) {
            for ((way, _), times) in task.ways.iter().zip(times) {
                let milliseconds = number(&format!("milliseconds('{}', '{way}')", task.name))?;
                if round >= WARM_UP {
                    times.push(milliseconds * task.unit.1);
                }
            }
        }
        crate::progress("figures", round);
    }
    for (task, times) in TASKS.iter().zip(&measured) {
        task.report(times, report);
    }
    report.note(
        "Recalculation: a grant of 20 categories whose rights are found in five ways, a price by Black and Scholes, three \
         ceilings, the company's shares, cost by business year, a split, the checks, and a table of 21 terms × 21 yields. \
         The program reads every field again, works everything out and keeps each figure's working; HyperFormula holds \
         the same sheet and works out what depends on the one cell that changes, the share price. Before that every \
         figure of the two is compared, to 1e-12.",
    );
    report.note(
        "Sensitivity table: JavaScript with the same formula, the same work left out, and the same error function. \
         Volatility: a text of days and closes with commas, to the weekly volatility; PapaParse and plain splitting \
         come with the same statistics in JavaScript.",
    );
    Ok(())
}

impl Task {
    fn report(&self, times: &[Vec<f64>], report: &mut Report) {
        let (unit, _) = self.unit;
        let mut medians = Vec::new();
        for ((_, subject), times) in self.ways.iter().zip(times) {
            medians.push((subject, report.add(self.part, self.what, subject, unit, times).median));
        }
        let median = |place: usize| medians.get(place).map_or(f64::NAN, |(_, median)| *median);
        let (program, peer) = (median(0), median(1));
        let beside = format!("{}, beside {}", self.what, medians.get(1).map_or("", |(subject, _)| subject));
        match self.aim {
            Aim::AtMost(limit) => report.aim(self.part, self.what, program, Bound::AtMost(limit), unit),
            Aim::OfPeer(part) => report.aim(self.part, beside, program / peer, Bound::AtMost(part), "of its time"),
            Aim::Times(times) => report.aim(self.part, beside, peer / program, Bound::AtLeast(times), "times as fast"),
        }
    }
}
