//! The table of fair values over terms and dividend yields.

use rust_decimal::Decimal;
use wariate::valuation::{Assumptions, grid};
use wasm_bindgen::prelude::wasm_bindgen;

/// A table that is filled again and again.
#[wasm_bindgen]
pub struct Table {
    assumptions: Assumptions,
    terms: Vec<f64>,
    yields: Vec<f64>,
    values: Vec<f64>,
}

#[wasm_bindgen]
impl Table {
    /// Prices in yen, rates in percent, as typed.
    #[wasm_bindgen(constructor)]
    pub fn new(
        share_price: &str,
        exercise_price: &str,
        volatility: &str,
        interest_rate: &str,
        terms: Vec<f64>,
        yields: Vec<f64>,
    ) -> Table {
        let number = |text: &str| text.parse::<Decimal>().unwrap_or_default();
        let percent = |text| number(text).checked_div(Decimal::ONE_HUNDRED).unwrap_or_default();
        let assumptions = Assumptions {
            share_price: number(share_price),
            exercise_price: number(exercise_price),
            term: Decimal::ONE,
            volatility: percent(volatility),
            dividend_yield: Decimal::ZERO,
            interest_rate: percent(interest_rate),
        };
        Table { assumptions, terms, yields, values: Vec::new() }
    }

    pub fn fill(&mut self) {
        self.values = grid(&self.assumptions, &self.terms, &self.yields);
    }

    /// Row by row: one for each term.
    pub fn values(&self) -> Vec<f64> {
        self.values.clone()
    }
}
