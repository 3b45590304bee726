//! What was measured: as tables for people, as JSON for programs, and against the aims.

use serde_json::{Value, json};

use crate::statistics::Spread;

/// Everything that was measured.
pub struct Report {
    browser: String,
    rows: Vec<Row>,
    aims: Vec<Aim>,
    notes: Vec<String>,
}

struct Row {
    part: &'static str,
    what: String,
    subject: String,
    unit: &'static str,
    spread: Spread,
}

/// A bound that was set for a value, and whether it keeps it.
#[derive(Clone, Debug)]
pub struct Aim {
    pub part: &'static str,
    pub what: String,
    pub value: f64,
    pub bound: Bound,
    pub unit: &'static str,
}

#[derive(Clone, Copy, Debug)]
pub enum Bound {
    AtLeast(f64),
    AtMost(f64),
    Below(f64),
}

impl Report {
    pub fn new(browser: String) -> Report {
        Report { browser, rows: Vec::new(), aims: Vec::new(), notes: Vec::new() }
    }

    /// Adds measurements and answers what they come to.
    pub fn add(
        &mut self,
        part: &'static str,
        what: impl Into<String>,
        subject: &str,
        unit: &'static str,
        measured: &[f64],
    ) -> Spread {
        let spread = Spread::of(measured);
        self.rows.push(Row { part, what: what.into(), subject: subject.to_owned(), unit, spread });
        spread
    }

    pub fn aim(&mut self, part: &'static str, what: impl Into<String>, value: f64, bound: Bound, unit: &'static str) {
        self.aims.push(Aim { part, what: what.into(), value, bound, unit });
    }

    /// A sentence about how something was measured.
    pub fn note(&mut self, sentence: impl Into<String>) {
        self.notes.push(sentence.into());
    }

    pub fn as_json(&self) -> Value {
        let rows = self.rows.iter().map(|row| {
            let Row { part, what, subject, unit, spread } = row;
            json!({ "part": part, "what": what, "subject": subject, "unit": unit, "spread": spread.as_json() })
        });
        let aims = self.aims.iter().map(|aim| {
            json!({
                "part": aim.part, "what": aim.what, "value": aim.value, "aim": aim.bound.limit(), "unit": aim.unit,
                "ratio": aim.ratio(), "reached": aim.is_reached(),
            })
        });
        json!({
            "browser": self.browser,
            "measured": rows.collect::<Vec<_>>(),
            "aims": aims.collect::<Vec<_>>(),
            "notes": self.notes,
        })
    }

    /// The tables, part by part, and the aims below them.
    pub fn as_text(&self) -> String {
        let mut text = format!("{}\n", self.browser);
        let (mut part, mut width) = ("", 0);
        for row in &self.rows {
            if row.part != part {
                part = row.part;
                let of_part = self.rows.iter().filter(|row| row.part == part);
                width = of_part.map(|row| row.subject.chars().count()).max().unwrap_or(0).max(13);
                text += &format!(
                    "\n{part}\n{:<46} {:<width$} {:>5} {:>10} {:>10} {:>10} {:>10} {:>10}\n",
                    "", "", "n", "min", "p25", "median", "p75", "p99"
                );
            }
            let Spread { count, min, p25, median, p75, p99, .. } = row.spread;
            let unit = if row.unit.is_empty() { String::new() } else { format!(" [{}]", row.unit) };
            let what = format!("{}{unit}", row.what);
            text += &format!("{what:<46} {:<width$} {count:>5}", row.subject);
            for value in [min, p25, median, p75, p99] {
                text += &format!(" {:>10}", figure(value));
            }
            text += "\n";
        }
        text += "\nHow it was measured\n";
        for note in &self.notes {
            text += &format!("- {note}\n");
        }
        text += "\nAims\n";
        for aim in &self.aims {
            text += &aim.in_words();
            text += "\n";
        }
        text
    }
}

impl Bound {
    fn limit(self) -> f64 {
        match self {
            Bound::AtLeast(limit) | Bound::AtMost(limit) | Bound::Below(limit) => limit,
        }
    }
}

impl Aim {
    pub fn is_reached(&self) -> bool {
        match self.bound {
            Bound::AtLeast(limit) => self.value >= limit,
            Bound::AtMost(limit) => self.value <= limit,
            Bound::Below(limit) => self.value < limit,
        }
    }

    fn ratio(&self) -> f64 {
        self.value / self.bound.limit()
    }

    fn in_words(&self) -> String {
        let verdict = if self.is_reached() { "reached" } else { "MISSED " };
        let words = match self.bound {
            Bound::AtLeast(_) => "at least",
            Bound::AtMost(_) => "at most",
            Bound::Below(_) => "fewer than",
        };
        let (value, limit) = (figure(self.value), figure(self.bound.limit()));
        let space = if self.unit.is_empty() { "" } else { " " };
        format!(
            "{verdict}  {}: {value}{space}{unit}, aim {words} {limit}{space}{unit} ({:.2} of it)",
            self.what,
            self.ratio(),
            unit = self.unit,
        )
    }
}

/// A number with as many digits as say something.
pub fn figure(value: f64) -> String {
    let digits = match value.abs() {
        size if size >= 1000.0 => 0,
        size if size >= 100.0 => 1,
        size if size > 0.0 && size < 0.005 => return format!("{value:.1e}"),
        _ => 2,
    };
    format!("{value:.digits$}")
}

#[cfg(test)]
mod tests;
