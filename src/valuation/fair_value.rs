//! The fair value of a right over one share, with the bound of its error.

use rust_decimal::Decimal;

use super::Assumptions;
use super::exponential::exp;
use super::number::{decimal, float};
use super::point::{density, log_ratio, normal, normals, put};
use crate::amount::exact::{difference, is_less, is_negative, is_positive, product, sum};

/// The greatest price that is valued, 10¹² yen: with the greatest discount all is still within the range of decimals.
const PRICE_MAX: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);

/// 2⁻⁵³: how far a binary fraction may lie from what it stands for, in proportion.
const UNIT: f64 = f64::EPSILON / 2.0;

/// The value of a right over one share, and all that it came from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FairValue {
    pub assumptions: Assumptions,
    /// C, in yen, not rounded.
    pub value: Decimal,
    /// How far the value may lie from the truth, in yen.
    pub bound: Decimal,
    pub form: Form,
    /// S·e^(−qT), in yen.
    pub discounted_share_price: Decimal,
    /// X·e^(−rT), in yen.
    pub discounted_exercise_price: Decimal,
    /// d1 and d2 with their probabilities; `None` where nothing is left to chance.
    pub standardised: Option<Standardised>,
    pub(super) parts: Parts,
}

/// How the value was worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// In the money: `S·e^(−qT) − X·e^(−rT)` in decimals, and a put.
    Parity,
    /// Out of the money: the formula as it stands.
    Direct,
    /// T or σ is zero: what the share is worth beyond the exercise price, if anything.
    Intrinsic,
    /// Nothing is due on exercise: `S·e^(−qT)`.
    NothingDue,
}

/// d1 and d2, and the probabilities N(d1) and N(d2).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standardised {
    pub d1: f64,
    pub d2: f64,
    pub n1: f64,
    pub n2: f64,
}

/// The value as a sum: what was worked out in decimals, and what in binary fractions, each with its bound.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Parts {
    pub exact: Decimal,
    pub exact_bound: Decimal,
    /// The put of [`Form::Parity`], the call of [`Form::Direct`].
    pub option: f64,
    pub option_bound: f64,
}

/// Why there is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// S is zero or less.
    SharePriceNotPositive,
    /// X is less than zero.
    ExercisePriceNegative,
    /// T is less than zero.
    TermNegative,
    /// σ is less than zero.
    VolatilityNegative,
    /// S or X is beyond a million million yen.
    PriceTooLarge,
    /// q·T is beyond ±30: a yield in percent, or months for years.
    DividendYieldTooLarge,
    /// r·T is beyond ±30.
    InterestRateTooLarge,
}

/// The fair value of a right over one share.
///
/// The error of the binary part was measured against fifty digits, not proved: with u = 2⁻⁵³, A = S·e^(−qT),
/// B = X·e^(−rT) and cond = (|ln(S/X)| + (|r| + |q| + σ²/2)·T)/(σ√T) + σ√T it stays below
/// u·((8 + 8(|qT| + |rT|))·(A·N1 + B·N2) + 8·cond·(A·φ(d1) + B·φ(d2))), where N1 and N2 are the probabilities of what
/// is computed: the put in the money, else the call.
pub fn fair_value(assumptions: &Assumptions) -> Result<FairValue, Refusal> {
    let Assumptions { share_price, exercise_price, term, volatility, dividend_yield, interest_rate } = *assumptions;
    let refused = [
        (!is_positive(share_price), Refusal::SharePriceNotPositive),
        (is_negative(exercise_price), Refusal::ExercisePriceNegative),
        (is_negative(term), Refusal::TermNegative),
        (is_negative(volatility), Refusal::VolatilityNegative),
        (is_less(PRICE_MAX, share_price) || is_less(PRICE_MAX, exercise_price), Refusal::PriceTooLarge),
    ];
    if let Some((_, refusal)) = refused.into_iter().find(|(is_so, _)| *is_so) {
        return Err(refusal);
    }
    let share = Discounted::of(share_price, dividend_yield, term).ok_or(Refusal::DividendYieldTooLarge)?;
    let exercise = Discounted::of(exercise_price, interest_rate, term).ok_or(Refusal::InterestRateTooLarge)?;
    // Both are below 10²⁶.
    let above = difference(share.value, exercise.value).unwrap_or_default();
    let bounds = sum(share.bound, exercise.bound).unwrap_or_default();

    let drift = difference(share.exponent, exercise.exponent).map_or(0.0, float);
    let deviation = float(volatility) * float(term).sqrt();
    let ratio = log_ratio_of(share_price, exercise_price);
    let chance = if exercise_price.is_zero() { None } else { normals(ratio + drift, deviation) };
    let (form, parts) = match chance {
        None if exercise_price.is_zero() => (Form::NothingDue, Parts::exact(above, bounds)),
        None if above.is_sign_negative() => {
            let bound = if is_less(bounds, above.abs()) { Decimal::ZERO } else { bounds };
            (Form::Intrinsic, Parts::exact(Decimal::ZERO, bound))
        }
        None => (Form::Intrinsic, Parts::exact(above, bounds)),
        Some((d1, d2)) => {
            let (a, b) = (float(share.value), float(exercise.value));
            let rates = float(share.exponent.abs()) + float(exercise.exponent.abs());
            let condition = (ratio.abs() + rates) / deviation + 1.5 * deviation;
            let near = 8.0 * condition * (a * density(d1) + b * density(d2));
            let bound = |n1: f64, n2: f64| UNIT * ((8.0 + 8.0 * rates) * (a * n1 + b * n2) + near);
            if above.is_sign_negative() {
                let (n1, n2) = (normal(d1), normal(d2));
                let option = (a * n1 - b * n2).max(0.0);
                (Form::Direct, Parts { option, option_bound: bound(n1, n2), ..Parts::default() })
            } else {
                let option = put(a, b, d1, d2).max(0.0);
                let option_bound = bound(normal(-d1), normal(-d2));
                (Form::Parity, Parts { exact: above, exact_bound: bounds, option, option_bound })
            }
        }
    };
    Ok(FairValue {
        assumptions: *assumptions,
        value: with(parts.exact, parts.option),
        bound: parts.bound(),
        form,
        discounted_share_price: share.value,
        discounted_exercise_price: exercise.value,
        standardised: chance.map(|(d1, d2)| Standardised { d1, d2, n1: normal(d1), n2: normal(d2) }),
        parts,
    })
}

impl FairValue {
    /// What the right would be worth if it had to sell and not to buy, in yen: what the call is worth beyond
    /// `S·e^(−qT) − X·e^(−rT)`. It is small where the exercise price is.
    pub fn put(&self) -> Option<f64> {
        (self.form == Form::Parity).then_some(self.parts.option)
    }
}

impl Parts {
    fn exact(exact: Decimal, exact_bound: Decimal) -> Parts {
        Parts { exact, exact_bound, ..Parts::default() }
    }

    fn bound(&self) -> Decimal {
        // The last decimal of the value is rounded as well.
        let last = if self.option > 0.0 { Decimal::new(1, 28) } else { Decimal::ZERO };
        sum(with(self.exact_bound, self.option_bound), last).unwrap_or(self.exact_bound)
    }
}

impl Default for Parts {
    fn default() -> Parts {
        Parts { exact: Decimal::ZERO, exact_bound: Decimal::ZERO, option: 0.0, option_bound: 0.0 }
    }
}

/// The sum of both; all of them are below 10²⁷.
fn with(exact: Decimal, option: f64) -> Decimal {
    decimal(option).and_then(|option| sum(exact, option)).unwrap_or(exact)
}

/// A price times `e^(−rate·T)`.
struct Discounted {
    value: Decimal,
    bound: Decimal,
    /// −rate·T
    exponent: Decimal,
}

impl Discounted {
    /// `None` where the exponent is too large.
    fn of(price: Decimal, rate: Decimal, term: Decimal) -> Option<Discounted> {
        let mut exponent = product(rate, term)?;
        exponent.set_sign_negative(exponent.is_sign_positive());
        let factor = exp(exponent)?;
        let value = product(price, factor)?;
        // Without a discount the price stands as it is, and subtracts without a rest. Else the exponent, the factor and
        // the product are each right to the 28th digit or decimal, and this is a hundred times as much.
        let is_exact = exponent.is_zero() && price.scale() <= 12;
        let greater = if is_less(price, value) { value } else { price };
        let bound = if is_exact { Decimal::ZERO } else { product(greater, Decimal::new(1, 26))? };
        Some(Discounted { value, bound, exponent })
    }
}

/// ln(S/X), from the difference in decimals where the two are nearly the same.
fn log_ratio_of(share_price: Decimal, exercise_price: Decimal) -> f64 {
    let above = difference(share_price, exercise_price).map_or(0.0, float) / float(exercise_price);
    if above.abs() < 0.5 { libm::log1p(above) } else { log_ratio(float(share_price), float(exercise_price)) }
}
