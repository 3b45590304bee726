//! What moves a fair value, and by how much.

use rust_decimal::Decimal;

use super::{Assumption, Assumptions, FairValue, fair_value};
use crate::amount::exact::{difference, is_less, quotient, sum};

/// What becomes of the value when one assumption changes by a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    pub assumption: Assumption,
    /// In the unit of the assumption: a year, a fraction, and for the share price yen.
    pub step: Decimal,
    /// The change of the value in yen when the assumption is a step less; `None` where there is no such value.
    pub less: Option<Decimal>,
    /// The same for a step more.
    pub more: Option<Decimal>,
}

/// The effects of a year of T, a tenth of a point of q and of r, one and ten points of σ and a hundredth of S, the
/// greatest first. Each is the difference of two values that are right to their [bound](FairValue::bound).
pub fn effects(base: &FairValue) -> Vec<Effect> {
    let hundredth_of_share_price = quotient(base.assumptions.share_price, Decimal::ONE_HUNDRED);
    let steps = [
        (Assumption::SharePrice, hundredth_of_share_price.unwrap_or_default()),
        (Assumption::Term, Decimal::ONE),
        (Assumption::DividendYield, Decimal::new(1, 3)),
        (Assumption::InterestRate, Decimal::new(1, 3)),
        (Assumption::Volatility, Decimal::new(1, 1)),
        (Assumption::Volatility, Decimal::new(1, 2)),
    ];
    let mut effects: Vec<Effect> = Vec::with_capacity(steps.len());
    for (assumption, step) in steps {
        let present = base.assumptions.get(assumption);
        let effect = Effect {
            assumption,
            step,
            less: difference(present, step).and_then(|less| change(base, base.assumptions.with(assumption, less))),
            more: sum(present, step).and_then(|more| change(base, base.assumptions.with(assumption, more))),
        };
        let place = effects.iter().position(|other| is_less(other.size(), effect.size())).unwrap_or(effects.len());
        effects.insert(place, effect);
    }
    effects
}

impl Effect {
    /// The greater of the two changes, without its sign.
    pub fn size(&self) -> Decimal {
        let [less, more] = [self.less, self.more].map(|change| change.unwrap_or_default().abs());
        if is_less(less, more) { more } else { less }
    }
}

#[inline(never)]
fn change(base: &FairValue, other: Assumptions) -> Option<Decimal> {
    difference(fair_value(&other).ok()?.value, base.value)
}
