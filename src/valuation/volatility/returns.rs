//! The returns of the periods.

use chrono::{Days, NaiveDate};

use super::closes::Chosen;
use super::{Close, Method, Period};
use crate::valuation::number::float;

/// The greatest number of days from one trading day to the next that is no gap: the market was closed for the ten days
/// from 27 April to 6 May 2019.
pub(super) const DAYS_MAX: u64 = 11;

/// The return of one period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Return {
    /// The places of the two closes in the list.
    pub from: usize,
    pub to: usize,
    /// The logarithm of their ratio.
    pub log: f64,
    /// Whether a period between the two has no close: then the return is of more than one, and is not used.
    pub is_over_gap: bool,
}

pub(super) fn returns(closes: &[Close], chosen: &Chosen, method: &Method) -> Vec<Return> {
    let mut returns = Vec::with_capacity(chosen.ends.len().saturating_sub(1));
    let mut before: Option<(usize, f64, Option<NaiveDate>)> = None;
    for &to in &chosen.ends {
        let Some(close) = closes.get(to) else { continue };
        let price = float(close.close);
        if let Some((from, price_before, date_before)) = before {
            let is_over_gap =
                date_before.zip(close.date).is_some_and(|(from, to)| missing(method.period, from, to) > 0);
            returns.push(Return { from, to, log: libm::log(price / price_before), is_over_gap });
        }
        before = Some((to, price, close.date));
    }
    returns
}

/// The periods between two closes that have none; one for a gap between days, which may be holidays in part.
pub(super) fn missing(period: Period, from: NaiveDate, to: NaiveDate) -> usize {
    match period {
        Period::Week | Period::Month => {
            let between = period.number(to).saturating_sub(period.number(from)).saturating_sub(1);
            usize::try_from(between).unwrap_or(0)
        }
        Period::Day => usize::from(from.checked_add_days(Days::new(DAYS_MAX)).is_some_and(|latest| to > latest)),
    }
}
