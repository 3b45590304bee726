//! What a careful reader would ask of a grant, beside the identities.

use rust_decimal::Decimal;

use super::{Check, CheckName, Sides, Verdict, compare, known, named, or_waits};
use crate::amount::{RoundingMode, RoundingPlace, RoundingUnit};
use crate::calculation::{Awaited, Calculation, Figure, FigureName, RowFigure, Term, Working};
use crate::draft::{Column, Field, Input};
use crate::grant::{ExercisePrice, Fact, Grant, Problem};

/// The questions, in the order of [`CheckName`].
pub(super) fn questions(grant: &Grant, calculation: &Calculation) -> [Check; 5] {
    [
        (CheckName::DatesInOrder, Ok(dates_in_order(grant))),
        (CheckName::PriceAsTyped, price_as_typed(grant, calculation)),
        (CheckName::WholeYen, whole_yen(calculation)),
        (CheckName::RightForEach, Ok(right_for_each(calculation))),
        (CheckName::ExercisePriceWaivedLawfully, exercise_price_waived_lawfully(grant)),
    ]
    .map(|(name, verdict)| Check { name, verdict: or_waits(verdict) })
}

fn dates_in_order(grant: &Grant) -> Verdict {
    let backwards: Vec<Input> = grant
        .problems
        .iter()
        .filter(|(_, problem)| matches!(problem, Problem::Before(..)))
        .map(|(input, _)| *input)
        .collect();
    let known = [&grant.resolution_date, &grant.allotment_date].map(Fact::value);
    match (backwards.is_empty(), known) {
        (false, _) => Verdict::Fails(Sides::Inputs(backwards)),
        (true, [Ok(_), Ok(_)]) => Verdict::Holds(Sides::Inputs(backwards)),
        (true, dates) => Verdict::Waits(Awaited(dates.into_iter().filter_map(Result::err).collect())),
    }
}

/// A price that a user gives is not to lose decimals unnoticed: 186.99 at a place of 1 would become 187. Where the
/// price of a right is rounded, the price as typed is multiplied first.
fn price_as_typed(grant: &Grant, calculation: &Calculation) -> Result<Verdict, Awaited> {
    let names = [FigureName::PricePerShare, FigureName::SharesPerRight, FigureName::PricePerRight];
    let by_right = grant.rounding.known().is_some_and(|rounding| rounding.unit == RoundingUnit::Right);
    if grant.is_gratis() {
        let price = named(calculation, FigureName::PricePerRight)?;
        return Ok(compare(Working::Value(Term::Gratis, Decimal::ZERO), price, Verdict::Warns));
    }
    if !by_right {
        let price = named(calculation, FigureName::PricePerShare)?;
        return Ok(compare(typed_price(grant)?, price, Verdict::Warns));
    }
    known(names.map(|name| calculation.figure(name)))?;
    let exact = Working::Product(vec![typed_price(grant)?, named(calculation, FigureName::SharesPerRight)?]);
    Ok(compare(exact, named(calculation, FigureName::PricePerRight)?, Verdict::Warns))
}

fn typed_price(grant: &Grant) -> Result<Working, Awaited> {
    let price = grant.price_per_share.value().map_err(|input| Awaited(vec![input]))?;
    Ok(Working::Value(Term::Input(Field::PricePerShare.into()), price.0))
}

/// The price of a right beside what is left of it without a fraction of a yen.
fn whole_yen(calculation: &Calculation) -> Result<Verdict, Awaited> {
    let price = named(calculation, FigureName::PricePerRight)?;
    let whole = Working::Rounded(Box::new(price.clone()), RoundingMode::Down, RoundingPlace::Yen);
    Ok(compare(price, whole, Verdict::Warns))
}

/// Only directors of the company, and the 執行役 of a committee company, may be granted rights for whose exercise
/// nothing is due (会社法236条3項、4項).
fn exercise_price_waived_lawfully(grant: &Grant) -> Result<Verdict, Awaited> {
    let price = grant.exercise_price.value().map_err(|input| Awaited(vec![input]))?;
    if *price != ExercisePrice::NotRequired {
        return Ok(Verdict::Holds(Sides::Inputs(Vec::new())));
    }
    let (mut others, mut awaited) = (Vec::new(), Vec::new());
    for (row, category) in grant.categories.iter().enumerate() {
        match category.kind.value() {
            Ok(kind) if kind.may_exercise_without_payment() => {}
            Ok(_) => others.push(Input::Category(row, Column::Kind)),
            Err(input) => awaited.push(input),
        }
    }
    match (others.is_empty(), awaited.is_empty()) {
        (false, _) => Ok(Verdict::Warns(Sides::Inputs(others))),
        (true, false) => Err(Awaited(awaited)),
        (true, true) => Ok(Verdict::Holds(Sides::Inputs(others))),
    }
}

fn right_for_each(calculation: &Calculation) -> Verdict {
    let mut awaited = Vec::new();
    let mut sides = None;
    for (row, figures) in calculation.rows.iter().enumerate() {
        match (&figures.persons, &figures.rights) {
            (Ok(persons), Ok(rights)) => {
                let numbers = Sides::Numbers {
                    left: value(Term::Row(row, RowFigure::Rights), rights),
                    right: value(Term::Row(row, RowFigure::Persons), persons),
                };
                if rights.value < persons.value {
                    return Verdict::Warns(numbers);
                }
                sides.get_or_insert(numbers);
            }
            (persons, rights) => {
                awaited.extend(persons.as_ref().err().map(|_| Input::Category(row, Column::Persons)));
                awaited.extend(rights.as_ref().err().map(|_| Input::Category(row, Column::Rights)));
            }
        }
    }
    match sides {
        Some(sides) if awaited.is_empty() => Verdict::Holds(sides),
        _ => Verdict::Waits(Awaited(awaited)),
    }
}

fn value(term: Term, figure: &Figure) -> Working {
    Working::Value(term, figure.value)
}
