//! What differs between the plan and the determination (計画と確定の差異).

use rust_decimal::Decimal;

use super::{Calculation, FigureName, Outcome, RowFigure};

/// A figure that differs. On either side it is nothing where it waits for an input, or where there is no such category.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    pub figure: ChangedFigure,
    pub before: Option<Decimal>,
    pub after: Option<Decimal>,
}

/// Which figure differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangedFigure {
    Grant(FigureName),
    /// A figure of the category in the row of this number, from 0.
    Category(usize, RowFigure),
}

/// Every figure of the grant that differs, then the persons and the rights of each category that do, in the order of the
/// form. What neither side knows yet does not differ; categories are told apart by their rows.
pub fn changes(planned: &Calculation, determined: &Calculation) -> Vec<Change> {
    let of_grant = FigureName::ALL.into_iter().map(|name| {
        let [before, after] = [planned, determined].map(|calculation| value(calculation.figure(name)));
        Change { figure: ChangedFigure::Grant(name), before, after }
    });
    let rows = planned.rows.len().max(determined.rows.len());
    let of_categories = (0..rows).flat_map(|row| {
        [RowFigure::Persons, RowFigure::Rights].map(|name| {
            let [before, after] =
                [planned, determined].map(|calculation| value(calculation.rows.get(row)?.figure(name)));
            Change { figure: ChangedFigure::Category(row, name), before, after }
        })
    });
    of_grant.chain(of_categories).filter(|change| change.before != change.after).collect()
}

fn value(outcome: &Outcome) -> Option<Decimal> {
    outcome.as_ref().ok().map(|figure| figure.value)
}
