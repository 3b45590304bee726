//! Computes every figure that the known facts determine.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::adjusted::SeriesTerms;
use super::ceilings::Counted;
use super::further::{FURTHER, Further, WAITING};
use super::outcome::{Place, awaits, figure, finish, given, part, product, sum, together};
use super::price::{Prices, capital_per_share, prices};
use super::{Awaited, Calculation, FigureName, Outcome, Row, RowFigure, Term, Working, rights};
use crate::draft::{Column, Field};
use crate::grant::{ExercisePrice, Fact, Grant, Payment};
use crate::law::{Citation, companies_act};

/// The figures of `grant`, each with its working or with the fields it waits for.
pub fn calculate(grant: &Grant) -> Calculation {
    calculate_with(grant, &FURTHER)
}

/// The same without those of what a plain grant leaves as it is: fair value, company, cost, adjustment, ceilings, and
/// rights that are not typed. They wait, whatever stands in their fields.
pub fn calculate_plain(grant: &Grant) -> Calculation {
    calculate_with(grant, &WAITING)
}

fn calculate_with(grant: &Grant, further: &Further) -> Calculation {
    let exercise_price = exercise_price(grant);
    let fair_value = (further.fair_value)(grant, &exercise_price);
    let Prices { shares_per_right, per_share, per_right, worth, per_share_is_exact } =
        prices(grant, &fair_value.unrounded);

    let persons: Vec<Outcome> = grant
        .categories
        .iter()
        .enumerate()
        .map(|(row, category)| given(&category.persons, Place(row).input(Column::Persons), &[Citation::TermsOfIssue]))
        .collect();
    let rights = rights::rights(grant, &worth, further);
    let unspent = (further.unspent)(grant, &worth, &rights);
    let total_persons = sum_of(&persons, RowFigure::Persons, &[Citation::Arithmetic]);
    let total_rights = sum_of(&rights, RowFigure::Rights, &[companies_act::NUMBER_OF_RIGHTS]);
    let unspent_total = sum(
        unspent
            .iter()
            .enumerate()
            .filter_map(|(row, unspent)| Some(part(Term::Unspent(row), &unspent.as_ref()?.in_all))),
        &[Citation::Arithmetic],
    );

    let per_right_shares = || figure(FigureName::SharesPerRight, &shares_per_right);
    let shares: Vec<Outcome> = rights
        .iter()
        .enumerate()
        .map(|(row, rights)| {
            let rights = part(Term::Row(row, RowFigure::Rights), rights);
            product([rights, per_right_shares()], &[companies_act::UNDERLYING_SHARES])
        })
        .collect();
    let total_shares = product(
        [figure(FigureName::TotalRights, &total_rights), per_right_shares()],
        &[companies_act::UNDERLYING_SHARES],
    );

    let paid = paid(grant, &rights, &per_right);
    let total_paid = sum_of(&paid, RowFigure::Paid, &[Citation::Arithmetic]);
    let offset_total = offset_total(grant, &paid);
    let exercise_per_right = product(
        [per_right_shares(), figure(FigureName::ExercisePrice, &exercise_price)],
        &[companies_act::EXERCISE_PRICE],
    );
    let issue_total = issue_total(&total_paid, &total_shares, &exercise_price);
    let capital_per_share = capital_per_share(grant, &per_share, &fair_value.unrounded, &exercise_price);

    let of_company = (further.of_company)(grant, &shares_per_right, &total_shares);
    let own = SeriesTerms {
        rights: figure(FigureName::TotalRights, &total_rights),
        shares_per_right: per_right_shares(),
        exercise_price: figure(FigureName::ExercisePrice, &exercise_price),
    };
    let adjusted = (further.adjusted)(&grant.adjustment, &grant.company_shares, &own);
    let cost = (further.cost)(grant, &rights, &worth);
    let ceilings =
        (further.ceilings)(grant, &Counted { rights: &rights, shares_per_right: &shares_per_right, worth: &worth });

    let problems = (further.obstacles)(grant, &shares_per_right, &per_share, &worth, &rights);
    let rows = persons.into_iter().zip(rights).zip(shares).zip(paid).zip(unspent);
    Calculation {
        rows: rows
            .map(|((((persons, rights), shares), paid), unspent)| {
                Rc::new(Row { persons, rights, shares, paid, unspent })
            })
            .collect(),
        problems,
        cost: cost.of_years,
        ceilings,
        figures: FigureName::ALL.map(|name| match name {
            FigureName::TotalPersons => total_persons.clone(),
            FigureName::TotalRights => total_rights.clone(),
            FigureName::SharesPerRight => shares_per_right.clone(),
            FigureName::TotalShares => total_shares.clone(),
            FigureName::PricePerShare => per_share.clone(),
            FigureName::PricePerRight => per_right.clone(),
            FigureName::TotalPaid => total_paid.clone(),
            FigureName::OffsetTotal => offset_total.clone(),
            FigureName::UnspentTotal => unspent_total.clone(),
            FigureName::ExercisePrice => exercise_price.clone(),
            FigureName::ExercisePerRight => exercise_per_right.clone(),
            FigureName::IssueTotal => issue_total.clone(),
            FigureName::CapitalPerShare => capital_per_share.clone(),
            FigureName::ExpectedTerm => fair_value.term.clone(),
            FigureName::DividendYield => fair_value.dividend_yield.clone(),
            FigureName::FairValueUnrounded => fair_value.unrounded.clone(),
            FigureName::ResolvedShares => of_company.resolved_shares.clone(),
            FigureName::DilutionAtResolution => of_company.dilution_at_resolution.clone(),
            FigureName::ShareValueAtResolution => of_company.share_value_at_resolution.clone(),
            FigureName::Dilution => of_company.dilution.clone(),
            FigureName::ShareValue => of_company.share_value.clone(),
            FigureName::AuthorisedHeadroom => of_company.authorised_headroom.clone(),
            FigureName::CostTotal => cost.total.clone(),
            FigureName::AdjustedSharesPerRight => adjusted.shares_per_right.clone(),
            FigureName::AdjustedTotalShares => adjusted.total_shares.clone(),
            FigureName::AdjustedExercisePrice => adjusted.exercise_price.clone(),
        }),
        price_per_share_is_exact: per_share_is_exact,
    }
}

fn exercise_price(grant: &Grant) -> Outcome {
    let price = grant.exercise_price.value().map_err(awaits)?;
    let working = Working::Value(Term::Input(Field::ExercisePrice.into()), price.per_share().into());
    finish(
        working,
        match price {
            ExercisePrice::PerShare(_) => &[companies_act::EXERCISE_PRICE],
            ExercisePrice::NotRequired => &[companies_act::NO_EXERCISE_PRICE],
        },
    )
}

/// What the people of each category pay, or have offset.
fn paid(grant: &Grant, rights: &[Outcome], per_right: &Outcome) -> Vec<Outcome> {
    let each = |((row, category), rights): ((usize, &crate::grant::Category), &Outcome)| {
        let product = |source| {
            let rights = part(Term::Row(row, RowFigure::Rights), rights);
            product([rights, figure(FigureName::PricePerRight, per_right)], source)
        };
        match &category.payment {
            Fact::Known(Payment::Gratis) => {
                finish(Working::Value(Term::Gratis, Decimal::ZERO), &[companies_act::GRATIS])
            }
            Fact::Known(Payment::Offset) => product(&[companies_act::AMOUNT_PAID, companies_act::OFFSET]),
            Fact::Known(Payment::Cash) => product(&[companies_act::AMOUNT_PAID]),
            Fact::Waiting(input) | Fact::Wrong(input, _) => Err(Awaited(vec![*input])),
        }
    };
    grant.categories.iter().enumerate().zip(rights).map(each).collect()
}

/// What is paid by offset, of all that is paid.
fn offset_total(grant: &Grant, paid: &[Outcome]) -> Outcome {
    let offset = |(row, _): &(usize, &Outcome)| {
        grant.categories.get(*row).is_some_and(|category| category.payment.known() == Some(&Payment::Offset))
    };
    let parts = paid.iter().enumerate().filter(offset).map(|(row, paid)| part(Term::Row(row, RowFigure::Paid), paid));
    sum(parts, &[companies_act::OFFSET])
}

/// The paid-in amounts plus the money due on exercise (発行価額の総額): Ube Industries, 2015, states 91,000,000円 for
/// 500個 × 181,000円 + 500,000株 × 1円.
fn issue_total(total_paid: &Outcome, total_shares: &Outcome, exercise_price: &Outcome) -> Outcome {
    let mut parts = together([
        figure(FigureName::TotalPaid, total_paid),
        figure(FigureName::TotalShares, total_shares),
        figure(FigureName::ExercisePrice, exercise_price),
    ])?;
    let on_exercise = Working::Product(parts.split_off(1));
    parts.push(on_exercise);
    finish(Working::Sum(parts), &[Citation::ExtraordinaryReports])
}

fn sum_of(rows: &[Outcome], name: RowFigure, source: &'static [Citation]) -> Outcome {
    sum(rows.iter().enumerate().map(|(row, outcome)| part(Term::Row(row, name), outcome)), source)
}
