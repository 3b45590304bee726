//! How many rights each category gets, and what is left of its pay.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::apportion::{Share, largest_remainder};
use super::further::Further;
use super::outcome::{Part, Place, awaits, both, difference, finish, given, input, known, product, quotient, together};
use super::price::Worth;
use super::{Apportioned, Awaited, Outcome, RowFigure, Term, Unspent, Working};
use crate::amount::{Yen, exact};
use crate::draft::{Column, Field, Input};
use crate::grant::read::{PRICE_DECIMALS, RIGHTS_MAX};
use crate::grant::{Category, Fact, Grant, RightsBasis};
use crate::law::{Citation, companies_act};

const SOURCE: &[Citation] = &[companies_act::NUMBER_OF_RIGHTS];

/// The rights of each category; `worth` says what one right takes of its pay.
pub(super) fn rights(grant: &Grant, worth: &Worth, further: &Further) -> Vec<Outcome> {
    let shared = (further.shared)(grant);
    let each = |(row, category): (usize, &Category)| match known(&category.rights_basis)? {
        RightsBasis::Rights => given(&category.rights, Place(row).input(Column::Rights), SOURCE),
        _ => (further.worked_out)(Place(row), category, &price(grant, category, worth), &shared),
    };
    grant.categories.iter().enumerate().map(each).collect()
}

/// The rights that are shared by weight, by the categories that share them.
pub(super) type Shared = Result<Vec<Apportioned>, Awaited>;

/// What is left of the pay of each category whose rights follow from it.
pub(super) fn unspent(grant: &Grant, worth: &Worth, rights: &[Outcome]) -> Vec<Option<Unspent>> {
    let each = |((row, category), rights): ((usize, &Category), &Outcome)| {
        of_pay(Place(row), category, &price(grant, category, worth), rights)
    };
    grant.categories.iter().enumerate().zip(rights).map(each).collect()
}

/// What pay is divided by: the price that was typed for it, or what a right is worth.
pub(super) fn price(grant: &Grant, category: &Category, worth: &Worth) -> Part {
    match &grant.conversion_price_per_right {
        Fact::Waiting(_) => worth.to(category).clone(),
        typed => input(typed, Field::ConversionPricePerRight.into()),
    }
}

/// The rights of a category that are not simply typed.
pub(super) fn worked_out(place: Place, category: &Category, price: &Part, shared: &Shared) -> Outcome {
    match known(&category.rights_basis)? {
        RightsBasis::Rights => given(&category.rights, place.input(Column::Rights), SOURCE),
        RightsBasis::RightsPerPerson => {
            let each = input(&category.rights_per_person, place.input(Column::RightsPerPerson));
            bounded(place, Column::RightsPerPerson, product([each, persons(place, category)], SOURCE))
        }
        RightsBasis::PayPerPerson => {
            let each = each(place, category, price);
            bounded(place, Column::PayPerPerson, product([each, persons(place, category)], SOURCE))
        }
        RightsBasis::PayInAll => {
            let pay = input(&category.pay_in_all, place.input(Column::PayInAll));
            let rights = whole_rights(place.input(Column::PayInAll), pay, price);
            bounded(place, Column::PayInAll, rights.and_then(|rights| finish(rights, SOURCE)))
        }
        RightsBasis::Weight => {
            let shared = shared.as_ref().map_err(Awaited::clone)?;
            let own = shared.iter().find(|shared| shared.row == place.0);
            let own = own.ok_or(awaits(place.input(Column::Weight)))?;
            finish(Working::Apportioned(Box::new(own.clone())), SOURCE)
        }
    }
}

/// The rights of one person: as many whole ones as the pay buys.
fn each(place: Place, category: &Category, price: &Part) -> Part {
    let field = place.input(Column::PayPerPerson);
    whole_rights(field, input(&category.pay_per_person, field), price)
}

/// A price that was rounded to nothing buys any number.
fn whole_rights(field: Input, pay: Part, price: &Part) -> Part {
    let (pay, price) = both(pay, price.clone())?;
    if price.value() == Some(Decimal::ZERO) {
        return Err(awaits(field));
    }
    Ok(Working::Whole(Box::new(quotient(pay, price))))
}

fn persons(place: Place, category: &Category) -> Part {
    let persons = input(&category.persons, place.input(Column::Persons))?;
    let value = persons.value().unwrap_or_default();
    Ok(Working::Value(Term::Row(place.0, RowFigure::Persons), value))
}

/// More rights than a category may have come from a number that is too large.
fn bounded(place: Place, column: Column, rights: Outcome) -> Outcome {
    let rights = rights?;
    if rights.value > Decimal::from(RIGHTS_MAX) { Err(awaits(place.input(column))) } else { Ok(rights) }
}

fn of_pay(place: Place, category: &Category, price: &Part, rights: &Outcome) -> Option<Unspent> {
    let rights = super::outcome::part(Term::Row(place.0, RowFigure::Rights), rights);
    let left = |pay: Result<Working, Awaited>, rights: Part| -> Outcome {
        let spent = Working::Product(together([rights, price.clone()])?);
        finish(difference(pay?, spent), &[Citation::Arithmetic])
    };
    let pay = |fact: &Fact<Yen>, column| input(fact, place.input(column));
    match category.rights_basis.known()? {
        RightsBasis::PayPerPerson => {
            let all = together([pay(&category.pay_per_person, Column::PayPerPerson), persons(place, category)]);
            Some(Unspent {
                per_person: Some(left(
                    pay(&category.pay_per_person, Column::PayPerPerson),
                    each(place, category, price),
                )),
                in_all: left(all.map(Working::Product), rights),
            })
        }
        RightsBasis::PayInAll => {
            Some(Unspent { per_person: None, in_all: left(pay(&category.pay_in_all, Column::PayInAll), rights) })
        }
        RightsBasis::Rights | RightsBasis::RightsPerPerson | RightsBasis::Weight => None,
    }
}

/// The rights that are shared by weight, for the categories that share them.
pub(super) fn shared(grant: &Grant) -> Shared {
    let of_weight = |(_, category): &(usize, &Category)| category.rights_basis.known() == Some(&RightsBasis::Weight);
    let rows: Vec<(usize, &Category)> = grant.categories.iter().enumerate().filter(of_weight).collect();
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let weights = rows.iter().map(|(row, category)| input(&category.weight, Place(*row).input(Column::Weight)));
    let pool = input(&grant.rights_to_share, Field::RightsToShare.into());
    let (pool, weights) = both(pool, together(weights))?;
    let units: Option<Vec<u64>> = weights.iter().map(|weight| in_units(weight.value()?)).collect();
    let total = pool.value().and_then(|total| total.to_u64());
    let shares = units.zip(total).and_then(|(units, total)| largest_remainder(total, &units));
    let shares = shares.ok_or(awaits(Field::RightsToShare))?;
    let whole = Working::Sum(weights.clone());
    let apportioned = |((row, weight), share): ((usize, Working), Share)| Apportioned {
        row,
        exact: quotient(Working::Product(vec![pool.clone(), weight]), whole.clone()),
        share,
    };
    Ok(rows.iter().map(|(row, _)| *row).zip(weights).zip(shares).map(apportioned).collect())
}

/// A weight in units of its last decimal.
fn in_units(weight: Decimal) -> Option<u64> {
    exact::product(weight, Decimal::from(10_u64.pow(PRICE_DECIMALS)))?.to_u64()
}
