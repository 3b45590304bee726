//! Fair values a second and their errors, as the bench of fair values has measured them without a browser.

use std::path::Path;

use serde_json::Value;

use crate::Outcome;
use crate::report::Report;

const PART: &str = "9. Fair values beside QuantLib";

/// Takes the figures over from the file that the bench has left.
pub fn take_over(file: &Path, report: &mut Report) -> Outcome<()> {
    let named = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let text = std::fs::read_to_string(file).map_err(|error| named(&error))?;
    let measured: Value = serde_json::from_str(&text).map_err(|error| named(&error))?;
    let ways = measured["ways"].as_array().ok_or_else(|| named(&"no ways are in it"))?;
    for (what, unit, key) in [
        ("values", "per second", "per_second"),
        ("worst error", "yen", "worst"),
        ("worst error with an exercise price of 1", "yen", "worst_of_one_yen"),
        ("worst error in proportion", "", "worst_in_proportion"),
    ] {
        for way in ways {
            let name = way["name"].as_str().unwrap_or_default();
            let numbers = match &way[key] {
                Value::Array(rounds) => rounds.iter().filter_map(Value::as_f64).collect(),
                number => Vec::from_iter(number.as_f64()),
            };
            report.add(PART, what, name, unit, &numbers);
        }
    }
    report.note(
        "Fair values: 1,007 reference points with values to twenty digits, worked out without a browser on one processor; \
         the errors in proportion are of values above 1e-9 yen. QuantLib is called from Python, whose loop is part of its \
         time; its engine takes a term as whole days, and so only some of the points.",
    );
    if let Some(reason) = measured["missing"].as_str() {
        report.note(format!("QuantLib was not measured: {reason}"));
    }
    Ok(())
}
