//! The series that are outstanding (発行済みの新株予約権), before and after an adjustment.

use super::adjusted::{AdjustedTerms, SeriesTerms, adjusted};
use super::outcome::{both, finish, sum};
use super::{Outcome, SeriesTerm, Term, Working};
use crate::grant::{Adjustment, CompanyShares};
use crate::law::companies_act;

/// A series with what an adjustment makes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub before: AdjustedTerms,
    pub after: AdjustedTerms,
}

/// Every series, and the shares of all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct AllSeries {
    pub series: Vec<Series>,
    pub shares_before: Outcome,
    pub shares_after: Outcome,
}

/// What the adjustment of the company with these shares makes of every series.
pub fn all_series(adjustment: &Adjustment, company: &CompanyShares, terms: &[SeriesTerms]) -> AllSeries {
    let series: Vec<Series> = terms
        .iter()
        .map(|terms| Series { before: as_they_are(terms), after: adjusted(adjustment, company, terms) })
        .collect();
    let total = |shares: fn(&Series) -> &Outcome| {
        let parts = series.iter().map(|series| {
            let shares = shares(series).as_ref().map_err(Clone::clone)?;
            Ok(Working::Value(Term::Series(SeriesTerm::Shares), shares.value))
        });
        sum(parts, &[companies_act::UNDERLYING_SHARES])
    };
    AllSeries {
        shares_before: total(|series| &series.before.total_shares),
        shares_after: total(|series| &series.after.total_shares),
        series,
    }
}

fn as_they_are(terms: &SeriesTerms) -> AdjustedTerms {
    let given = |part: &Result<Working, _>, source| finish(part.clone()?, source);
    let shares = both(terms.rights.clone(), terms.shares_per_right.clone());
    AdjustedTerms {
        shares_per_right: given(&terms.shares_per_right, &[companies_act::UNDERLYING_SHARES]),
        total_shares: shares.and_then(|(rights, each)| {
            finish(Working::Product(vec![rights, each]), &[companies_act::UNDERLYING_SHARES])
        }),
        exercise_price: given(&terms.exercise_price, &[companies_act::EXERCISE_PRICE]),
    }
}
