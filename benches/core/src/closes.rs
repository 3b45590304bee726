//! Pasted closes.

use wariate::pasting::closes::read_closes;
use wariate::valuation::{self, Method};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::number;

/// The volatility of the closes in a pasted text, by the weeks, as a fraction a year.
#[wasm_bindgen]
pub fn volatility(text: &str) -> f64 {
    let pasted = read_closes(text);
    number(valuation::volatility(&pasted.closes, &Method::default()).ok().map(|estimate| estimate.annualised))
}
