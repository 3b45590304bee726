//! What is paid for a right, and for how many shares it is.

use rust_decimal::Decimal;

use super::outcome::{Part, awaits, both, figure, finish, given, input, known, product, quotient, rounded, together};
use super::{Awaited, FigureName, Outcome, Term, Working};
use crate::amount::{Rounding, RoundingMode, RoundingPlace, RoundingUnit, exact};
use crate::draft::Field;
use crate::grant::read::{PRICE_DECIMALS, SHARES_PER_RIGHT_MAX};
use crate::grant::{Category, Fact, Grant, Payment, PriceBasis, SharesPerRightBasis};
use crate::law::{Citation, companies_act};

/// The price of a share and of a right, and the shares of a right.
pub(super) struct Prices {
    pub(super) shares_per_right: Outcome,
    pub(super) per_share: Outcome,
    pub(super) per_right: Outcome,
    /// What a right is worth, which is more than its price where that is below its fair value.
    pub(super) worth: Worth,
    /// Whether price per share × shares per right gives the price per right to the last digit.
    pub(super) per_share_is_exact: bool,
}

/// What a right is worth to whom.
pub(super) struct Worth {
    /// What those pay who pay.
    price: Part,
    /// The fair value (公正な評価額): the price, unless the grant names another value or all rights are gratis.
    pub(super) fair: Part,
}

impl Worth {
    /// What a right takes of the pay of a category, and of a ceiling in yen: its price, or its fair value where the
    /// category is granted it gratis.
    pub(super) fn to(&self, category: &Category) -> &Part {
        if category.payment.known() == Some(&Payment::Gratis) { &self.fair } else { &self.price }
    }
}

/// The prices under the issuer's rule; `fair_value` is the unrounded one of a share.
pub(super) fn prices(grant: &Grant, fair_value: &Outcome) -> Prices {
    let fair_value_per_share = fair_value_per_share(grant, fair_value);
    let per_share_before_shares = per_share(grant, fair_value);
    let shares_per_right = shares_per_right(grant, &per_share_before_shares, &fair_value_per_share);
    let (per_share, per_right) = match per_share_before_shares {
        Some(per_share) => {
            let per_right = per_right(grant, &per_share, &shares_per_right);
            (per_share, per_right)
        }
        None => {
            let per_right = typed_per_right(grant);
            (per_share_of(&per_right, &shares_per_right), per_right)
        }
    };
    Prices {
        worth: Worth {
            price: figure(FigureName::PricePerRight, &per_right),
            fair: fair_value_per_right(grant, &per_right, &shares_per_right, fair_value_per_share),
        },
        per_share_is_exact: is_exact(&per_share, &shares_per_right, &per_right),
        shares_per_right,
        per_share,
        per_right,
    }
}

/// Half of the fair value and the exercise price, any fraction of a yen rounded up (資本組入額).
///
/// The fair value is what is paid, unless the grant names another; for rights that are granted gratis it has to.
pub(super) fn capital_per_share(
    grant: &Grant,
    per_share: &Outcome,
    fair_value: &Outcome,
    exercise_price: &Outcome,
) -> Outcome {
    let fair_value = match &grant.fair_value_per_share {
        Fact::Waiting(_) if !grant.is_gratis() => figure(FigureName::PricePerShare, per_share),
        _ => fair_value_per_share(grant, fair_value),
    };
    let parts = together([fair_value, figure(FigureName::ExercisePrice, exercise_price)])?;
    let half = Working::Half(Box::new(Working::Sum(parts)));
    finish(
        rounded(half, RoundingMode::Up, Some(RoundingPlace::Yen)),
        &[companies_act::CAPITAL, companies_act::PAID_IN_ON_EXERCISE],
    )
}

/// The fair value of a share (公正な評価単価) as typed, or as the model gives it under the issuer's rule.
fn fair_value_per_share(grant: &Grant, fair_value: &Outcome) -> Part {
    match (&grant.fair_value_per_share, fair_value) {
        (Fact::Waiting(_), Ok(fair_value)) => {
            let Rounding { mode, place, .. } = *known(&grant.rounding)?;
            let place = place.ok_or(awaits(Field::RoundingPlace))?;
            Ok(rounded(fair_value.working.clone(), mode, Some(place)))
        }
        (fact, _) => input(fact, Field::FairValuePerShare.into()),
    }
}

/// The price of a share under the issuer's rule; nothing where every right is granted gratis, and `None` where the
/// price is given for a right.
fn per_share(grant: &Grant, fair_value: &Outcome) -> Option<Outcome> {
    if grant.is_gratis() {
        return Some(nothing());
    }
    let exact = match grant.price_basis.value() {
        Ok(PriceBasis::Right) => return None,
        Ok(PriceBasis::BlackScholes) => {
            let exact = fair_value.as_ref().map(|figure| figure.working.clone()).map_err(Awaited::clone);
            both(exact, rule_of_value(grant)).map(|(exact, ())| exact)
        }
        Ok(PriceBasis::Share | PriceBasis::Gratis) => input(&grant.price_per_share, Field::PricePerShare.into()),
        Err(input) => Err(awaits(input)),
    };
    Some(both(exact, known(&grant.rounding)).and_then(|(exact, rounding)| {
        let working = match rounding.unit {
            RoundingUnit::Share => rounded(exact, rounding.mode, rounding.place),
            RoundingUnit::Right => exact,
        };
        finish(working, &[companies_act::AMOUNT_PAID])
    }))
}

/// A value that was computed is rounded to some place: it has more decimals than any price.
fn rule_of_value(grant: &Grant) -> Result<(), Awaited> {
    match known(&grant.rounding)?.place {
        Some(_) => Ok(()),
        None => Err(awaits(Field::RoundingPlace)),
    }
}

/// As typed, or as many whole shares as a fixed amount of yen buys at the price of a share. Mitsubishi Motors, 2020,
/// divided 40,000円 by the fair value.
fn shares_per_right(grant: &Grant, per_share: &Option<Outcome>, fair_value_per_share: &Part) -> Outcome {
    const SOURCE: &[Citation] = &[companies_act::UNDERLYING_SHARES];
    match known(&grant.shares_per_right_basis)? {
        SharesPerRightBasis::Given => given(&grant.shares_per_right, Field::SharesPerRight.into(), SOURCE),
        SharesPerRightBasis::FixedAmount => {
            let amount = input(&grant.amount_per_right, Field::AmountPerRight.into());
            let price = match per_share {
                _ if grant.is_gratis() => fair_value_per_share.clone(),
                Some(price) => figure(FigureName::PricePerShare, price),
                None => Err(awaits(Field::SharesPerRightBasis)),
            };
            let (amount, price) = both(amount, price)?;
            let shares = finish(Working::Whole(Box::new(quotient(amount, price))), SOURCE)?;
            // A right is for one share at least.
            let possible = (Decimal::ONE..=Decimal::from(SHARES_PER_RIGHT_MAX)).contains(&shares.value);
            if possible { Ok(shares) } else { Err(awaits(Field::AmountPerRight)) }
        }
    }
}

/// The price of a right: the price of a share, rounded before or after it is multiplied.
fn per_right(grant: &Grant, per_share: &Outcome, shares_per_right: &Outcome) -> Outcome {
    if grant.is_gratis() {
        return nothing();
    }
    let shares = figure(FigureName::SharesPerRight, shares_per_right);
    match grant.rounding.known() {
        Some(rounding) if rounding.unit == RoundingUnit::Right => {
            // The value itself goes in, so that it is rounded with what is known of its error.
            let exact = per_share.as_ref().map(|figure| match figure.working {
                Working::FairValue(_) => figure.working.clone(),
                _ => Working::Value(Term::Figure(FigureName::PricePerShare), figure.value),
            });
            let factors = together([exact.map_err(Awaited::clone), shares])?;
            finish(rounded(Working::Product(factors), rounding.mode, rounding.place), &[companies_act::AMOUNT_PAID])
        }
        _ => product([figure(FigureName::PricePerShare, per_share), shares], &[companies_act::AMOUNT_PAID]),
    }
}

/// The price of a right as an appraiser gave it, under the issuer's rule.
fn typed_per_right(grant: &Grant) -> Outcome {
    let typed = input(&grant.price_per_right, Field::PricePerRight.into());
    let (typed, rounding) = both(typed, known(&grant.rounding))?;
    finish(rounded(typed, rounding.mode, rounding.place), &[companies_act::AMOUNT_PAID])
}

fn per_share_of(per_right: &Outcome, shares_per_right: &Outcome) -> Outcome {
    let (price, shares) =
        both(figure(FigureName::PricePerRight, per_right), figure(FigureName::SharesPerRight, shares_per_right))?;
    finish(quotient(price, shares), &[companies_act::AMOUNT_PAID])
}

/// The fair value of a right: that of a share, typed or by the model, times its shares; else what is paid for it.
fn fair_value_per_right(
    grant: &Grant,
    per_right: &Outcome,
    shares_per_right: &Outcome,
    fair_value_per_share: Part,
) -> Part {
    if !grant.is_gratis() && grant.fair_value_per_share.is_waiting() {
        return figure(FigureName::PricePerRight, per_right);
    }
    let shares = figure(FigureName::SharesPerRight, shares_per_right);
    Ok(Working::Product(together([fair_value_per_share, shares])?))
}

/// Rights that are granted gratis: no money is paid for them (会社法238条1項2号).
fn nothing() -> Outcome {
    finish(Working::Value(Term::Gratis, Decimal::ZERO), &[companies_act::GRATIS])
}

fn is_exact(per_share: &Outcome, shares_per_right: &Outcome, per_right: &Outcome) -> bool {
    match (per_share, shares_per_right, per_right) {
        (Ok(share), Ok(shares), Ok(right)) => {
            // A quotient that goes on for ever may come to the same in the last digit that is kept.
            let ends = share.value.normalize().scale() <= PRICE_DECIMALS;
            ends && exact::product(share.value, shares.value) == Some(right.value)
        }
        _ => true,
    }
}
