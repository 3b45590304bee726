//! A fair value in whole yen, where its bound allows to say which.

use rust_decimal::Decimal;

use super::FairValue;
use super::number::decimal;
use crate::amount::exact::{difference, product, sum};
use crate::amount::{self, RoundingMode, RoundingPlace};

/// A put below this, in yen, does not carry a value over the next yen.
const NEGLIGIBLE_PUT: f64 = 1e-9;

/// A fair value after rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounded {
    Sure(Decimal),
    /// The boundary between two amounts lies within the bound of the value.
    Open {
        lower: Decimal,
        upper: Decimal,
    },
}

impl Rounded {
    /// The amount that is taken until somebody decides otherwise: the upper one, as a half goes up.
    pub fn taken(self) -> Decimal {
        match self {
            Rounded::Sure(amount) => amount,
            Rounded::Open { upper, .. } => upper,
        }
    }
}

impl FairValue {
    /// The value of a right over so many shares, rounded once, at the end.
    ///
    /// A put is worth more than nothing, however little that is: so half a yen exactly, and what it adds, goes up
    /// when halves do, and a whole yen stays when fractions are dropped. When fractions are rounded up, a put below
    /// 10⁻⁹ yen is dropped first.
    ///
    /// `None` where the amount passes the range of decimals.
    pub fn rounded(&self, shares: Decimal, mode: RoundingMode, place: RoundingPlace) -> Option<Rounded> {
        let (lower, upper) = self.range(mode)?;
        let rounded = |value: Decimal| Some(amount::round(product(value, shares)?, mode, place));
        let (lower, upper) = (rounded(lower)?, rounded(upper)?);
        Some(if lower == upper { Rounded::Sure(lower) } else { Rounded::Open { lower, upper } })
    }

    /// Between which values the truth lies.
    fn range(&self, mode: RoundingMode) -> Option<(Decimal, Decimal)> {
        let parts = self.parts;
        let is_dropped = mode == RoundingMode::Up && self.put().is_some_and(|put| put < NEGLIGIBLE_PUT);
        let (least, greatest) = match is_dropped {
            true => (0.0, 0.0),
            false => ((parts.option - parts.option_bound).max(0.0), parts.option + parts.option_bound),
        };
        let mut upper = decimal(greatest)?;
        if greatest > 0.0 && upper.is_zero() && self.put().is_none() {
            // Out of the money: too little for a decimal, and yet something when fractions are rounded up.
            upper = Decimal::new(1, 28);
        }
        let below = difference(parts.exact, parts.exact_bound).filter(|below| !below.is_sign_negative());
        let lower = sum(below.unwrap_or_default(), decimal(least)?)?;
        Some((lower, sum(sum(parts.exact, parts.exact_bound)?, upper)?))
    }
}
