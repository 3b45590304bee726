//! The value over a table of terms and dividend yields.

use super::point::{call, log_ratio, normals};
use super::{Assumptions, Point};

/// The value in yen for each of `terms` (in years) with each of `yields` (as fractions), one row for a term.
///
/// As [`Point::price`], with what does not depend on the yield worked out once in a row.
pub fn grid(assumptions: &Assumptions, terms: &[f64], yields: &[f64]) -> Vec<f64> {
    let Point { share_price, exercise_price, volatility, interest_rate, .. } = Point::from(assumptions);
    let ratio = log_ratio(share_price, exercise_price);
    let mut values = Vec::with_capacity(terms.len().saturating_mul(yields.len()));
    for &term in terms {
        let deviation = volatility * term.sqrt();
        let exercise = exercise_price * libm::exp(-interest_rate * term);
        for &dividend_yield in yields {
            let share = share_price * libm::exp(-dividend_yield * term);
            values.push(match normals(ratio + (interest_rate - dividend_yield) * term, deviation) {
                Some((d1, d2)) => call(share, exercise, d1, d2),
                None => (share - exercise).max(0.0),
            });
        }
    }
    values
}
