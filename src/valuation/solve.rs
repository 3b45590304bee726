//! Which assumption gives a value: the fair value read backwards.

use rust_decimal::Decimal;

use super::number::{decimal, float};
use super::{Assumptions, Point, fair_value};
use crate::amount::exact::is_positive;

/// The assumption that is looked for, within what its field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unknown {
    /// Up to 999,999,999 yen.
    SharePrice,
    /// Up to 50 years.
    Term,
    /// From nothing to 100 %: nobody types a yield below zero.
    DividendYield,
}

const SHARE_PRICE_MAX: f64 = 999_999_999.0;
const DIVIDEND_YIELD_MAX: f64 = 1.0;

/// The longest term, in years, and into how many parts it is cut: the value may rise with the term and fall again.
const TERM_MAX: f64 = 50.0;
const TERM_PARTS: u32 = 200;

/// What is nearer to the value than this part of it gives it: at a bound the last digit decides nothing.
const NEAR: f64 = 1e-12;

/// The share price, the term or the dividend yield with which a right over one share is worth `target` yen, all else
/// being as it is; right to some twelve digits.
///
/// Where several terms give the value, it is the one nearest to the present term. `None` where nothing within the
/// bounds of [`Unknown`] does, or where the other assumptions have no value.
pub fn solve(assumptions: &Assumptions, unknown: Unknown, target: Decimal) -> Option<Decimal> {
    fair_value(assumptions).ok()?;
    if !is_positive(target) {
        return None;
    }
    let point = Point::from(assumptions);
    let target = float(target);
    let above = |value: f64| {
        let above = unknown.at(&point, value).price() - target;
        if above.abs() <= NEAR * target { 0.0 } else { above }
    };
    let solution = match unknown {
        Unknown::SharePrice => bisect(above, 0.0, SHARE_PRICE_MAX),
        Unknown::DividendYield => bisect(above, 0.0, DIVIDEND_YIELD_MAX),
        Unknown::Term => nearest_term(above, point.term),
    };
    decimal(solution?)
}

impl Unknown {
    fn at(self, point: &Point, value: f64) -> Point {
        match self {
            Unknown::SharePrice => Point { share_price: value, ..*point },
            Unknown::Term => Point { term: value, ..*point },
            Unknown::DividendYield => Point { dividend_yield: value, ..*point },
        }
    }
}

/// The root that is nearest to `present`, among those between two of the parts.
fn nearest_term(above: impl Fn(f64) -> f64 + Copy, present: f64) -> Option<f64> {
    let part = TERM_MAX / f64::from(TERM_PARTS);
    let mut nearest: Option<f64> = None;
    // The present term is an end of two parts, so that it is found where it is the answer itself.
    let mut low = 0.0;
    for end in 1..=TERM_PARTS {
        let end = f64::from(end) * part;
        let cut = (low < present && present < end).then_some(present);
        for high in cut.into_iter().chain([end]) {
            let root = bisect(above, low, high);
            if root.is_some_and(|root| nearest.is_none_or(|known| (root - present).abs() < (known - present).abs())) {
                nearest = root;
            }
            low = high;
        }
    }
    nearest
}

/// A root between `low` and `high`, where the function has opposite signs, to the last digit that
/// matters.
fn bisect(function: impl Fn(f64) -> f64, mut low: f64, mut high: f64) -> Option<f64> {
    let (at_low, at_high) = (function(low), function(high));
    if at_low == 0.0 {
        return Some(low);
    }
    if at_high == 0.0 {
        return Some(high);
    }
    let crosses = at_low < 0.0 && at_high > 0.0 || at_low > 0.0 && at_high < 0.0;
    if !crosses {
        return None;
    }
    loop {
        let middle = low + (high - low) / 2.0;
        let at_middle = function(middle);
        if at_middle == 0.0 || middle <= low || middle >= high {
            return Some(middle);
        }
        if (at_middle < 0.0) == (at_low < 0.0) { low = middle } else { high = middle }
    }
}
