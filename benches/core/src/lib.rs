//! Parts of the program for pages that measure them beside scripts: links, a whole recalculation, the table of fair
//! values, the volatility of pasted closes, and the documents.

pub mod closes;
pub mod documents;
pub mod drafts;
pub mod link;
pub mod recalculation;
pub mod table;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A figure as a script has it; no number where there is no figure.
fn number(value: Option<Decimal>) -> f64 {
    value.and_then(|value| value.to_f64()).unwrap_or(f64::NAN)
}
