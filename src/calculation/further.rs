//! The figures of what a plain grant leaves as it is. They are called by way of a table, so that a program can begin
//! without them.

use super::adjusted::{AdjustedTerms, SeriesTerms, adjusted};
use super::ceilings::{Counted, ceilings};
use super::company::{OfCompany, of_company};
use super::cost::{OfService, cost};
use super::fair_value::{OfModel, fair_value};
use super::obstacle::{Obstacles, obstacles};
use super::outcome::{Part, Place, awaits};
use super::price::Worth;
use super::rights::{Shared, shared, unspent, worked_out};
use super::{CeilingUse, Outcome, Unspent};
use crate::draft::{Column, Field};
use crate::grant::{Adjustment, Category, CompanyShares, Grant};

pub(super) struct Further {
    /// Rights that are not typed, and what is left of the pay.
    pub(super) shared: fn(&Grant) -> Shared,
    pub(super) worked_out: fn(Place, &Category, &Part, &Shared) -> Outcome,
    pub(super) unspent: fn(&Grant, &Worth, &[Outcome]) -> Vec<Option<Unspent>>,
    pub(super) obstacles: fn(&Grant, &Outcome, &Outcome, &Worth, &[Outcome]) -> Obstacles,
    pub(super) fair_value: fn(&Grant, &Outcome) -> OfModel,
    pub(super) of_company: fn(&Grant, &Outcome, &Outcome) -> OfCompany,
    pub(super) adjusted: fn(&Adjustment, &CompanyShares, &SeriesTerms) -> AdjustedTerms,
    pub(super) cost: fn(&Grant, &[Outcome], &Worth) -> OfService,
    pub(super) ceilings: fn(&Grant, &Counted) -> Vec<CeilingUse>,
}

/// Each figure is worked out.
pub(super) static FURTHER: Further =
    Further { shared, worked_out, unspent, obstacles, fair_value, of_company, adjusted, cost, ceilings };

/// Each waits.
pub(super) static WAITING: Further = Further {
    shared: |_| Ok(Vec::new()),
    worked_out: |place, _, _, _| Err(awaits(place.input(Column::RightsBasis))),
    unspent: |_, _, rights| vec![None; rights.len()],
    obstacles: |_, _, _, _, _| Vec::new(),
    fair_value: |_, _| {
        let [term, dividend_yield, unrounded] = waiting(Field::SharePrice);
        OfModel { term, dividend_yield, unrounded }
    },
    of_company: |_, _, _| {
        let [resolved_shares, dilution_at_resolution, share_value_at_resolution] = waiting(Field::IssuedShares);
        let [dilution, share_value, authorised_headroom] = waiting(Field::IssuedShares);
        OfCompany {
            resolved_shares,
            dilution_at_resolution,
            share_value_at_resolution,
            dilution,
            share_value,
            authorised_headroom,
        }
    },
    adjusted: |_, _, _| {
        let [shares_per_right, total_shares, exercise_price] = waiting(Field::Adjustment);
        AdjustedTerms { shares_per_right, total_shares, exercise_price }
    },
    cost: |_, _, _| OfService {
        total: Err(awaits(Field::ExpectedForfeitures)),
        of_years: Err(awaits(Field::ExpectedForfeitures)),
    },
    ceilings: |grant, _| grant.ceilings.iter().map(|_| CeilingUse { rows: Vec::new(), measures: Vec::new() }).collect(),
};

fn waiting(field: Field) -> [Outcome; 3] {
    [(); 3].map(|()| Err(awaits(field)))
}
