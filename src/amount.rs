//! Counts and money, exact; and [`round`], the one place where a figure is rounded.

use rust_decimal::{Decimal, RoundingStrategy};

pub mod exact;

/// Rounds `value` to `place` in the direction of `mode`.
///
/// Every rounding of the program goes through here, by the name of the rule the issuer chose
/// (払込金額の端数処理).
pub fn round(value: Decimal, mode: RoundingMode, place: RoundingPlace) -> Decimal {
    let strategy = match mode {
        RoundingMode::HalfUp => RoundingStrategy::MidpointAwayFromZero,
        RoundingMode::Up => RoundingStrategy::AwayFromZero,
        RoundingMode::Down => RoundingStrategy::ToZero,
    };
    value.round_dp_with_strategy(place.decimals(), strategy)
}

/// What happens to a fraction (端数処理). Amounts are never negative here, so *up* is away from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoundingMode {
    /// 四捨五入
    HalfUp,
    /// 切上げ
    Up,
    /// 切捨て
    Down,
}

/// The last decimal place that is kept, in yen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoundingPlace {
    /// 1円
    Yen,
    /// 0.1円 (10銭)
    Tenth,
    /// 0.01円 (1銭)
    Hundredth,
}

impl RoundingPlace {
    /// Decimals that are kept.
    pub fn decimals(self) -> u32 {
        match self {
            RoundingPlace::Yen => 0,
            RoundingPlace::Tenth => 1,
            RoundingPlace::Hundredth => 2,
        }
    }
}

/// What is rounded: the price of one share, or of one right (1株当たり、1個当たり).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoundingUnit {
    /// Round the price per share, then multiply.
    Share,
    /// Multiply, then round the price per right.
    Right,
}

/// The issuer's rule for the price per right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rounding {
    pub mode: RoundingMode,
    pub unit: RoundingUnit,
    /// `None`: the price stands as it was typed.
    pub place: Option<RoundingPlace>,
}

macro_rules! count {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u64);

        impl From<$name> for Decimal {
            fn from(count: $name) -> Decimal {
                Decimal::from(count.0)
            }
        }
    };
}

count! {
    /// A number of stock acquisition rights (新株予約権の個数).
    Rights
}
count! {
    /// A number of shares (株式数).
    Shares
}
count! {
    /// A number of people (人数).
    Persons
}

/// An amount of money in yen, exact; a fraction of a yen is possible (186.99円).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Yen(pub Decimal);

impl From<Yen> for Decimal {
    fn from(yen: Yen) -> Decimal {
        yen.0
    }
}

/// A rate in percent, exact: 1.52 is 1.52 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(pub Decimal);

impl From<Percent> for Decimal {
    fn from(percent: Percent) -> Decimal {
        percent.0
    }
}

impl Percent {
    /// The same rate as a fraction of one: 0.0152. `None` only where a decimal cannot hold it.
    pub fn fraction(self) -> Option<Decimal> {
        exact::quotient(self.0, Decimal::ONE_HUNDRED)
    }
}

/// `value` without exponent and without superfluous zeros: `354600`, `186.99`.
pub fn plain(value: Decimal) -> String {
    written(value, false)
}

/// `value` with a comma after every three digits of its whole part: `354,600`, `186,990`, `9,349.5`.
pub fn grouped(value: Decimal) -> String {
    written(value, true)
}

/// Nine digits, the most that are parted from a decimal at once.
const NINE_DIGITS: u64 = 1_000_000_000;

/// A page of two hundred categories writes a thousand figures with each key, more than a decimal's own way is fit for.
fn written(value: Decimal, is_grouped: bool) -> String {
    let value = value.normalize().unpack();
    let scale = value.scale;
    let mut limbs = [value.hi, value.mid, value.lo];
    // From the last digit to the first.
    let mut letters: Vec<char> = Vec::new();
    let mut place = 0;
    while limbs != [0; 3] || place <= scale {
        let mut digits = 0;
        for limb in &mut limbs {
            let rest = (digits << 32) | u64::from(*limb);
            *limb = (rest / NINE_DIGITS) as u32;
            digits = rest % NINE_DIGITS;
        }
        let end = place + 9;
        while place < end && (digits > 0 || limbs != [0; 3] || place <= scale) {
            if place > 0 && place == scale {
                letters.push('.');
            } else if is_grouped && place > scale && (place - scale).is_multiple_of(3) {
                letters.push(',');
            }
            letters.push(char::from(b'0' + (digits % 10) as u8));
            digits /= 10;
            place += 1;
        }
    }
    if value.negative {
        letters.push('-');
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests;
