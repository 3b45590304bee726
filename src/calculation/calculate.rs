//! Computes every figure that the known facts determine.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::{Awaited, Calculation, Figure, FigureName, Outcome, Row, RowFigure, Term, Working};
use crate::amount::{RoundingMode, RoundingPlace, RoundingUnit};
use crate::draft::{Column, Field, Input};
use crate::grant::{Category, ExercisePrice, Fact, Grant, Payment};
use crate::law::Citation;
use crate::law::companies_act;

/// The figures of `grant`, each with its working or with the fields it waits for.
pub fn calculate(grant: &Grant) -> Calculation {
    let persons: Vec<Outcome> =
        rows(grant, |row, category| given(&category.persons, row.input(Column::Persons), &[Citation::TermsOfIssue]));
    let rights: Vec<Outcome> = rows(grant, |row, category| {
        given(&category.rights, row.input(Column::Rights), &[companies_act::NUMBER_OF_RIGHTS])
    });
    let total_persons = sum(&persons, RowFigure::Persons, &[Citation::Arithmetic]);
    let total_rights = sum(&rights, RowFigure::Rights, &[companies_act::NUMBER_OF_RIGHTS]);

    let shares_per_right =
        given(&grant.shares_per_right, Field::SharesPerRight.into(), &[companies_act::UNDERLYING_SHARES]);
    let shares: Vec<Outcome> = rights
        .iter()
        .enumerate()
        .map(|(row, rights)| {
            product(
                [
                    (Term::Row(row, RowFigure::Rights), rights),
                    (Term::Figure(FigureName::SharesPerRight), &shares_per_right),
                ],
                &[companies_act::UNDERLYING_SHARES],
            )
        })
        .collect();
    let total_shares = product(
        [
            (Term::Figure(FigureName::TotalRights), &total_rights),
            (Term::Figure(FigureName::SharesPerRight), &shares_per_right),
        ],
        &[companies_act::UNDERLYING_SHARES],
    );

    let price_per_share = price_per_share(grant);
    let price_per_right = price_per_right(grant, &price_per_share, &shares_per_right);
    let price_per_share_is_exact = is_exact(&price_per_share, &shares_per_right, &price_per_right);

    let paid: Vec<Outcome> = grant
        .categories
        .iter()
        .zip(&rights)
        .enumerate()
        .map(|(row, (category, rights))| match &category.payment {
            Fact::Known(Payment::Gratis) => nothing(),
            Fact::Known(payment @ (Payment::Offset | Payment::Cash)) => product(
                [
                    (Term::Row(row, RowFigure::Rights), rights),
                    (Term::Figure(FigureName::PricePerRight), &price_per_right),
                ],
                match payment {
                    Payment::Offset => &[companies_act::AMOUNT_PAID, companies_act::OFFSET],
                    Payment::Cash | Payment::Gratis => &[companies_act::AMOUNT_PAID],
                },
            ),
            Fact::Waiting(input) | Fact::Wrong(input, _) => Err(Awaited(vec![*input])),
        })
        .collect();
    let total_paid = sum(&paid, RowFigure::Paid, &[Citation::Arithmetic]);

    let exercise_price = match grant.exercise_price.value() {
        Ok(price) => Ok(Figure {
            value: price.per_share().into(),
            working: Working::Value(Term::Input(Field::ExercisePrice.into()), price.per_share().into()),
            source: match price {
                ExercisePrice::PerShare(_) => &[companies_act::EXERCISE_PRICE],
                ExercisePrice::NotRequired => &[companies_act::NO_EXERCISE_PRICE],
            },
        }),
        Err(input) => Err(Awaited(vec![input])),
    };
    let exercise_per_right = product(
        [
            (Term::Figure(FigureName::SharesPerRight), &shares_per_right),
            (Term::Figure(FigureName::ExercisePrice), &exercise_price),
        ],
        &[companies_act::EXERCISE_PRICE],
    );
    let issue_total = issue_total(&total_paid, &total_shares, &exercise_price);
    let capital_per_share = capital_per_share(grant, &price_per_share, &exercise_price);

    Calculation {
        rows: persons
            .into_iter()
            .zip(rights)
            .zip(shares)
            .zip(paid)
            .map(|(((persons, rights), shares), paid)| Rc::new(Row { persons, rights, shares, paid }))
            .collect(),
        figures: FigureName::ALL.map(|name| match name {
            FigureName::TotalPersons => total_persons.clone(),
            FigureName::TotalRights => total_rights.clone(),
            FigureName::SharesPerRight => shares_per_right.clone(),
            FigureName::TotalShares => total_shares.clone(),
            FigureName::PricePerShare => price_per_share.clone(),
            FigureName::PricePerRight => price_per_right.clone(),
            FigureName::TotalPaid => total_paid.clone(),
            FigureName::ExercisePrice => exercise_price.clone(),
            FigureName::ExercisePerRight => exercise_per_right.clone(),
            FigureName::IssueTotal => issue_total.clone(),
            FigureName::CapitalPerShare => capital_per_share.clone(),
        }),
        price_per_share_is_exact,
    }
}

/// The price of a share under the issuer's rule; nothing where every right is granted gratis.
fn price_per_share(grant: &Grant) -> Outcome {
    if grant.is_gratis() {
        return nothing();
    }
    let typed = input(&grant.price_per_share, Field::PricePerShare.into());
    let (typed, rounding) = both(typed, grant.rounding.value().map_err(awaits))?;
    let working = match rounding.unit {
        RoundingUnit::Share => rounded(typed, rounding.mode, rounding.place),
        RoundingUnit::Right => typed,
    };
    finish(working, &[companies_act::AMOUNT_PAID])
}

/// The price of a right: the price of a share, rounded before or after it is multiplied.
fn price_per_right(grant: &Grant, price_per_share: &Outcome, shares_per_right: &Outcome) -> Outcome {
    if grant.is_gratis() {
        return nothing();
    }
    let factors = together([
        part(Term::Figure(FigureName::PricePerShare), price_per_share),
        part(Term::Figure(FigureName::SharesPerRight), shares_per_right),
    ])?;
    let working = match grant.rounding.known() {
        Some(rounding) if rounding.unit == RoundingUnit::Right => {
            rounded(Working::Product(factors), rounding.mode, rounding.place)
        }
        _ => Working::Product(factors),
    };
    finish(working, &[companies_act::AMOUNT_PAID])
}

/// The paid-in amounts plus the money due on exercise (発行価額の総額): Ube Industries, 2015, states 91,000,000円 for
/// 500個 × 181,000円 + 500,000株 × 1円.
fn issue_total(total_paid: &Outcome, total_shares: &Outcome, exercise_price: &Outcome) -> Outcome {
    let mut parts = together([
        part(Term::Figure(FigureName::TotalPaid), total_paid),
        part(Term::Figure(FigureName::TotalShares), total_shares),
        part(Term::Figure(FigureName::ExercisePrice), exercise_price),
    ])?;
    let on_exercise = Working::Product(parts.split_off(1));
    parts.push(on_exercise);
    finish(Working::Sum(parts), &[Citation::ExtraordinaryReports])
}

/// Half of the fair value and the exercise price, any fraction of a yen rounded up (資本組入額).
///
/// The fair value is what is paid, unless the grant names another; for rights that are granted gratis it has to.
fn capital_per_share(grant: &Grant, price_per_share: &Outcome, exercise_price: &Outcome) -> Outcome {
    let fair_value = match &grant.fair_value_per_share {
        Fact::Waiting(_) if !grant.is_gratis() => part(Term::Figure(FigureName::PricePerShare), price_per_share),
        fact => input(fact, Field::FairValuePerShare.into()),
    };
    let parts = together([fair_value, part(Term::Figure(FigureName::ExercisePrice), exercise_price)])?;
    let half = Working::Half(Box::new(Working::Sum(parts)));
    finish(
        rounded(half, RoundingMode::Up, Some(RoundingPlace::Yen)),
        &[companies_act::CAPITAL, companies_act::PAID_IN_ON_EXERCISE],
    )
}

/// Whether price per share × shares per right gives the price per right to the last digit.
fn is_exact(price_per_share: &Outcome, shares_per_right: &Outcome, price_per_right: &Outcome) -> bool {
    match (price_per_share, shares_per_right, price_per_right) {
        (Ok(share), Ok(shares), Ok(right)) => share.value.checked_mul(shares.value) == Some(right.value),
        _ => true,
    }
}

/// The place of a category.
struct RowPlace(usize);

impl RowPlace {
    fn input(&self, column: Column) -> Input {
        Input::Category(self.0, column)
    }
}

fn rows(grant: &Grant, figure: impl Fn(RowPlace, &Category) -> Outcome) -> Vec<Outcome> {
    grant.categories.iter().enumerate().map(|(row, category)| figure(RowPlace(row), category)).collect()
}

/// A figure that is a field.
fn given<T: Copy + Into<Decimal>>(fact: &Fact<T>, place: Input, source: &'static [Citation]) -> Outcome {
    finish(input(fact, place)?, source)
}

fn sum(rows: &[Outcome], name: RowFigure, source: &'static [Citation]) -> Outcome {
    let parts = together(rows.iter().enumerate().map(|(row, outcome)| part(Term::Row(row, name), outcome)))?;
    finish(Working::Sum(parts), source)
}

fn product(factors: [(Term, &Outcome); 2], source: &'static [Citation]) -> Outcome {
    finish(Working::Product(together(factors.map(|(term, outcome)| part(term, outcome)))?), source)
}

/// Rights that are granted gratis: no money is paid for them (会社法238条1項2号).
fn nothing() -> Outcome {
    finish(Working::Value(Term::Gratis, Decimal::ZERO), &[companies_act::GRATIS])
}

fn rounded(exact: Working, mode: RoundingMode, place: Option<RoundingPlace>) -> Working {
    match place {
        Some(place) => Working::Rounded(Box::new(exact), mode, place),
        None => exact,
    }
}

fn input<T: Copy + Into<Decimal>>(fact: &Fact<T>, place: Input) -> Result<Working, Awaited> {
    fact.value().map(|value| Working::Value(Term::Input(place), (*value).into())).map_err(awaits)
}

fn part(term: Term, outcome: &Outcome) -> Result<Working, Awaited> {
    outcome.as_ref().map(|figure| Working::Value(term, figure.value)).map_err(Awaited::clone)
}

fn awaits(input: Input) -> Awaited {
    Awaited(vec![input])
}

/// Both, or everything that either of them waits for.
fn both<A, B>(first: Result<A, Awaited>, second: Result<B, Awaited>) -> Result<(A, B), Awaited> {
    match (first, second) {
        (Ok(first), Ok(second)) => Ok((first, second)),
        (Err(Awaited(first)), Err(Awaited(second))) => Err(Awaited(Input::in_order(&[first, second].concat()))),
        (Err(awaited), Ok(_)) | (Ok(_), Err(awaited)) => Err(awaited),
    }
}

/// All parts, or everything that any of them waits for.
fn together(parts: impl IntoIterator<Item = Result<Working, Awaited>>) -> Result<Vec<Working>, Awaited> {
    let mut known = Vec::new();
    let mut awaited: Vec<Input> = Vec::new();
    for part in parts {
        match part {
            Ok(working) => known.push(working),
            Err(Awaited(inputs)) => awaited.extend(inputs),
        }
    }
    if awaited.is_empty() {
        return Ok(known);
    }
    Err(Awaited(Input::in_order(&awaited)))
}

fn finish(working: Working, source: &'static [Citation]) -> Outcome {
    match working.value() {
        Some(value) => Ok(Figure { value, working, source }),
        // The bounds of the fields rule this out; were one ever widened, the figure would wait instead of being wrong.
        None => Err(Awaited(working.inputs())),
    }
}
