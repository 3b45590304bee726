//! Fair values against published cases and references of fifty digits, and what moves them.

use rust_decimal::Decimal;
use wariate::valuation::{Assumptions, FairValue, fair_value};

#[path = "valuation/closes.rs"]
mod closes;
#[path = "valuation/edges.rs"]
mod edges;
#[path = "valuation/half_yen.rs"]
mod half_yen;
#[path = "valuation/properties.rs"]
mod properties;
#[path = "valuation/references.rs"]
mod references;
#[path = "valuation/sensitivity.rs"]
mod sensitivity;
#[path = "valuation/volatility.rs"]
mod volatility;

#[track_caller]
fn number(text: &str) -> Decimal {
    let number = if text.contains('e') { Decimal::from_scientific(text) } else { text.parse() };
    number.unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// S, X, T, σ, q and r.
#[track_caller]
fn assumptions(texts: [&str; 6]) -> Assumptions {
    let [share_price, exercise_price, term, volatility, dividend_yield, interest_rate] = texts.map(number);
    Assumptions { share_price, exercise_price, term, volatility, dividend_yield, interest_rate }
}

#[track_caller]
fn value(texts: [&str; 6]) -> FairValue {
    fair_value(&assumptions(texts)).expect("a value")
}

/// The rows of a file beside the tests, without their heading.
fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().skip(1).map(|line| line.split(',').collect())
}
