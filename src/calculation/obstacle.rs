//! What keeps a figure from being found though every field can be read: it is said where it can be changed.

use rust_decimal::Decimal;

use super::price::Worth;
use super::{Outcome, rights};
use crate::amount::exact::{is_less, quotient, sum};
use crate::draft::{Column, Field, Input};
use crate::grant::read::{RIGHTS_MAX, SHARES_PER_RIGHT_MAX};
use crate::grant::{Category, Fact, Grant, Payment, Problem, RightsBasis, SharesPerRightBasis};

/// Each with the field to change.
pub(super) type Obstacles = Vec<(Input, Problem)>;

pub(super) fn obstacles(
    grant: &Grant,
    shares_per_right: &Outcome,
    per_share: &Outcome,
    worth: &Worth,
    rights: &[Outcome],
) -> Obstacles {
    let mut problems = Vec::new();
    problems.extend(of_shares(grant, shares_per_right, per_share));
    for ((row, category), outcome) in grant.categories.iter().enumerate().zip(rights) {
        if outcome.is_err() {
            let price = rights::price(grant, category, worth).ok().and_then(|price| price.value());
            problems.extend(of_category(row, category, price));
        }
    }
    problems.extend(of_forfeitures(grant, rights));
    problems
}

/// A fixed amount that buys no share, or more than a right can be for.
fn of_shares(grant: &Grant, shares_per_right: &Outcome, per_share: &Outcome) -> Option<(Input, Problem)> {
    let is_fixed = grant.shares_per_right_basis.known() == Some(&SharesPerRightBasis::FixedAmount);
    let amount = grant.amount_per_right.known().filter(|_| is_fixed && shares_per_right.is_err())?;
    let price = if grant.is_gratis() { grant.fair_value_per_share.known()?.0 } else { per_share.as_ref().ok()?.value };
    let most = Decimal::from(SHARES_PER_RIGHT_MAX);
    let problem = match quotient(amount.0, price) {
        Some(shares) if is_less(shares, Decimal::ONE) => Problem::BuysNoShare(price),
        Some(shares) if is_less(most, shares) => Problem::ComesToTooMany(most),
        Some(_) => return None,
        None => Problem::PriceIsNothing,
    };
    Some((Field::AmountPerRight.into(), problem))
}

/// Pay that cannot be divided, or that comes to more rights than a category may have.
fn of_category(row: usize, category: &Category, price: Option<Decimal>) -> Option<(Input, Problem)> {
    let (column, is_typed) = match category.rights_basis.known()? {
        RightsBasis::RightsPerPerson => (Column::RightsPerPerson, category.rights_per_person.known().is_some()),
        RightsBasis::PayPerPerson => (Column::PayPerPerson, category.pay_per_person.known().is_some()),
        RightsBasis::PayInAll => (Column::PayInAll, category.pay_in_all.known().is_some()),
        RightsBasis::Rights | RightsBasis::Weight => return None,
    };
    let by_person = column != Column::PayInAll;
    let by_pay = column != Column::RightsPerPerson;
    if !is_typed || by_person && category.persons.known().is_none() || by_pay && price.is_none() {
        return None;
    }
    let is_nothing = by_pay && price == Some(Decimal::ZERO);
    let problem = if is_nothing { Problem::PriceIsNothing } else { Problem::ComesToTooMany(RIGHTS_MAX.into()) };
    Some((Input::Category(row, column), problem))
}

/// More rights cannot lapse than are granted as remuneration.
fn of_forfeitures(grant: &Grant, rights: &[Outcome]) -> Option<(Input, Problem)> {
    let forfeited = Decimal::from(*grant.service.expected_forfeitures.known()?);
    let mut granted = Decimal::ZERO;
    for (category, rights) in grant.categories.iter().zip(rights) {
        if !matches!(category.payment, Fact::Known(Payment::Cash)) {
            granted = sum(granted, rights.as_ref().ok()?.value)?;
        }
    }
    let field = Field::ExpectedForfeitures.into();
    is_less(granted, forfeited).then_some((field, Problem::TooLarge(granted)))
}
