//! How far the ceilings that the shareholders' meeting approved are used (株主総会で承認された上限).

use rust_decimal::Decimal;

use super::outcome::{Part, awaits, both, difference, figure, finish, input, known, part, sum, together};
use super::price::Worth;
use super::{Awaited, CeilingTerm, CeilingUse, FigureName, Measure, MeasureUse, Outcome, RowFigure, Term, Working};
use crate::amount::{Rights, Shares, Yen};
use crate::draft::{CeilingColumn, Column, Input};
use crate::grant::{Ceiling, Fact, Grant, Payment};
use crate::law::{Citation, companies_act};

/// What counts towards a ceiling.
pub(super) struct Counted<'a> {
    pub(super) rights: &'a [Outcome],
    pub(super) shares_per_right: &'a Outcome,
    /// What a right takes of a ceiling in yen.
    pub(super) worth: &'a Worth,
}

/// The use of each ceiling, in the order of the form.
pub(super) fn ceilings(grant: &Grant, counted: &Counted) -> Vec<CeilingUse> {
    grant.ceilings.iter().enumerate().map(|(row, ceiling)| of_ceiling(row, ceiling, grant, counted)).collect()
}

fn of_ceiling(row: usize, ceiling: &Ceiling, grant: &Grant, counted: &Counted) -> CeilingUse {
    let bound = bound(grant, row, ceiling);
    let of = |measure, columns: [CeilingColumn; 2], facts: [Amount; 2]| {
        let [approved, used] = facts;
        if matches!(approved, Fact::Waiting(_)) {
            return None;
        }
        let granted = bound.clone().and_then(|rows| granted(measure, &rows, grant, counted));
        Some(measure_use(row, measure, columns, [approved, used], granted))
    };
    use CeilingColumn as C;
    let measures = [
        of(Measure::Yen, [C::Yen, C::UsedYen], [amount(&ceiling.yen), amount(&ceiling.used_yen)]),
        of(Measure::Rights, [C::Rights, C::UsedRights], [count(&ceiling.rights), count(&ceiling.used_rights)]),
        of(
            Measure::Shares,
            [C::Shares, C::UsedShares],
            [count_shares(&ceiling.shares), count_shares(&ceiling.used_shares)],
        ),
    ];
    CeilingUse { rows: bound.unwrap_or_default(), measures: measures.into_iter().flatten().collect() }
}

type Amount = Fact<Decimal>;

fn amount(fact: &Fact<Yen>) -> Amount {
    fact.clone().map(|yen| yen.0)
}

fn count(fact: &Fact<Rights>) -> Amount {
    fact.clone().map(Decimal::from)
}

fn count_shares(fact: &Fact<Shares>) -> Amount {
    fact.clone().map(Decimal::from)
}

/// The categories that the ceiling binds.
fn bound(grant: &Grant, row: usize, ceiling: &Ceiling) -> Result<Vec<usize>, Awaited> {
    let kinds = ceiling.binds.value().map_err(|_| awaits(Input::Ceiling(row, CeilingColumn::Binds)))?;
    let mut rows = Vec::new();
    for (place, category) in grant.categories.iter().enumerate() {
        let kind = category.kind.value().map_err(|_| awaits(Input::Category(place, Column::Kind)))?;
        if kinds.contains(kind) {
            rows.push(place);
        }
    }
    Ok(rows)
}

fn granted(measure: Measure, rows: &[usize], grant: &Grant, counted: &Counted) -> Outcome {
    const SOURCE: &[Citation] = &[companies_act::REMUNERATION];
    let rights = |rows: &[usize]| {
        let of_row = |row: &usize| Some(part(Term::Row(*row, RowFigure::Rights), counted.rights.get(*row)?));
        together(rows.iter().filter_map(of_row)).map(Working::Sum)
    };
    let times = |rows: &[usize], each: Part| Ok(Working::Product(vec![rights(rows)?, each?]));
    match measure {
        Measure::Rights => finish(rights(rows)?, SOURCE),
        Measure::Shares => finish(times(rows, figure(FigureName::SharesPerRight, counted.shares_per_right))?, SOURCE),
        Measure::Yen => {
            // Those who are granted theirs gratis take the fair value of the ceiling, those who pay the price.
            let category = |row: &usize| grant.categories.get(*row);
            let is_gratis =
                |row: &usize| category(row).is_some_and(|category| category.payment.known() == Some(&Payment::Gratis));
            let groups: [Vec<usize>; 2] =
                [false, true].map(|gratis| rows.iter().copied().filter(|row| is_gratis(row) == gratis).collect());
            let worth =
                groups.iter().filter_map(|rows| Some(times(rows, counted.worth.to(category(rows.first()?)?).clone())));
            finish(Working::Sum(together(worth)?), SOURCE)
        }
    }
}

fn measure_use(
    row: usize,
    measure: Measure,
    columns: [CeilingColumn; 2],
    facts: [Amount; 2],
    granted: Outcome,
) -> MeasureUse {
    let [approved, used] = facts;
    let [of_approved, of_used] = columns.map(|column| Input::Ceiling(row, column));
    let approved = input(&approved, of_approved).and_then(|working| finish(working, &[companies_act::REMUNERATION]));
    let used = match &used {
        Fact::Waiting(_) => finish(Working::Value(Term::Nothing, Decimal::ZERO), &[Citation::Arithmetic]),
        typed => known(typed)
            .and_then(|used| finish(Working::Value(Term::Input(of_used), *used), &[companies_act::REMUNERATION])),
    };
    let term = |term: fn(Measure) -> CeilingTerm| Term::Ceiling(row, term(measure));
    let taken = sum(
        [part(term(CeilingTerm::Used), &used), part(term(CeilingTerm::Granted), &granted)],
        &[Citation::Arithmetic],
    );
    let left = both(part(term(CeilingTerm::Approved), &approved), taken).and_then(|(approved, taken)| {
        finish(difference(approved, taken.working.clone()), &[companies_act::REMUNERATION])
    });
    MeasureUse { measure, approved, used, granted, left }
}
