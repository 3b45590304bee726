//! A table of values around the present one.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::number::{decimal, float};
use super::{Assumption, Assumptions, grid};
use crate::amount::exact::{difference, product, quotient, sum};
use crate::amount::{self, RoundingMode, RoundingPlace};

/// The rows and the columns of the table.
pub const SIDE: usize = 21;

/// Rows or columns before the present one, where there is room for them above zero.
const BEFORE: u32 = 10;

/// Below this many yen a whole yen is too coarse to show a slope.
const SMALL: u64 = 100;

/// Values over T and q in round steps from the present ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Around {
    /// In years, from the shortest; never below zero.
    pub terms: Vec<Decimal>,
    /// As fractions, from the lowest; never below zero unless the present one is.
    pub yields: Vec<Decimal>,
    /// The row and the column of the present value.
    pub present: (usize, usize),
    prices: Vec<f64>,
    place: RoundingPlace,
}

impl Around {
    pub fn of(assumptions: &Assumptions) -> Around {
        let (term, dividend_yield) = (assumptions.get(Assumption::Term), assumptions.get(Assumption::DividendYield));
        let (row, terms) = axis(term, &[(2, 0), (1, 0), (5, 1), (2, 1)], Decimal::new(1, 1));
        let (column, yields) = axis(dividend_yield, &[(5, 3), (2, 3)], Decimal::new(1, 3));
        let floats = |values: &[Decimal]| values.iter().map(|value| float(*value)).collect::<Vec<_>>();
        let is_small = assumptions.get(Assumption::SharePrice) < Decimal::from(SMALL);
        Around {
            prices: grid(assumptions, &floats(&terms), &floats(&yields)),
            present: (row, column),
            place: if is_small { RoundingPlace::Hundredth } else { RoundingPlace::Yen },
            terms,
            yields,
        }
    }

    /// The value in this row and column, rounded half up to the yen, or to a hundredth where a share costs less than a
    /// hundred yen: it is there to be compared, not to be used.
    pub fn price(&self, row: usize, column: usize) -> Option<Decimal> {
        let at = row.checked_mul(self.yields.len())?.checked_add(column)?;
        Some(amount::round(decimal(*self.prices.get(at)?)?, RoundingMode::HalfUp, self.place))
    }
}

/// The place of the present value, and the values around it: in the first of these steps of which ten fit between it
/// and zero, or in the last one.
fn axis(present: Decimal, steps: &[(i64, u32)], last: Decimal) -> (usize, Vec<Decimal>) {
    let before = |step: Decimal| quotient(present, step).and_then(|steps| steps.to_u32()).unwrap_or(0);
    let steps = steps.iter().map(|(number, scale)| Decimal::new(*number, *scale));
    let step = steps.into_iter().find(|step| before(*step) >= BEFORE).unwrap_or(last);
    let before = before(step).min(BEFORE);
    let place = |index: usize| {
        let steps = difference(Decimal::from(index), Decimal::from(before));
        steps.and_then(|steps| sum(present, product(step, steps)?)).unwrap_or(present)
    };
    (usize::try_from(before).unwrap_or(0), (0..SIDE).map(place).collect())
}
