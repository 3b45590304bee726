//! The formula in binary fractions: right to some fifteen digits, and quick enough for a table on every key.

use super::Assumptions;
use super::number::float;

/// √(2π)
const ROOT_OF_TWO_PI: f64 = 2.506_628_274_631_000_5;

/// Beyond this many deviations a put is less than the last digit of its call: N(−8.5) is 9.5e-18.
const CERTAIN: f64 = 8.5;

/// [`Assumptions`] in binary fractions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub share_price: f64,
    pub exercise_price: f64,
    pub term: f64,
    pub volatility: f64,
    pub dividend_yield: f64,
    pub interest_rate: f64,
}

/// How the value moves with one of its assumptions, per unit of it: a whole 1.00 of volatility, yield and rate, a year
/// of time that passes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Greeks {
    /// ∂C/∂S
    pub delta: f64,
    /// ∂²C/∂S²
    pub gamma: f64,
    /// ∂C/∂σ
    pub vega: f64,
    /// −∂C/∂T
    pub theta: f64,
    /// ∂C/∂r
    pub rho: f64,
    /// ∂C/∂q
    pub dividend_rho: f64,
}

impl From<&Assumptions> for Point {
    fn from(assumptions: &Assumptions) -> Point {
        Point {
            share_price: float(assumptions.share_price),
            exercise_price: float(assumptions.exercise_price),
            term: float(assumptions.term),
            volatility: float(assumptions.volatility),
            dividend_yield: float(assumptions.dividend_yield),
            interest_rate: float(assumptions.interest_rate),
        }
    }
}

impl Point {
    /// The value in yen. What [`fair_value`](super::fair_value) refuses gives a number without a meaning, or none.
    pub fn price(&self) -> f64 {
        let (share, exercise) = self.discounted();
        match self.normals() {
            Some((d1, d2)) => call(share, exercise, d1, d2),
            None => (share - exercise).max(0.0),
        }
    }

    /// `None` where the value has no slope: without time, without volatility, or without an exercise price.
    pub fn greeks(&self) -> Option<Greeks> {
        let (d1, d2) = self.normals()?;
        let (share, exercise) = self.discounted();
        let (share_part, exercise_part) = (share * normal(d1), exercise * normal(d2));
        let deviation = self.deviation();
        // By way of S or of X, whichever loses less: the two are equal.
        let density = if share < exercise { share * density(d1) } else { exercise * density(d2) };
        Some(Greeks {
            delta: libm::exp(-self.dividend_yield * self.term) * normal(d1),
            gamma: density / (self.share_price * self.share_price * deviation),
            vega: density * self.term.sqrt(),
            theta: self.dividend_yield * share_part
                - self.interest_rate * exercise_part
                - density * self.volatility / (2.0 * self.term.sqrt()),
            rho: self.term * exercise_part,
            dividend_rho: -self.term * share_part,
        })
    }

    /// S·e^(−qT) and X·e^(−rT).
    fn discounted(&self) -> (f64, f64) {
        let discount = |rate: f64| libm::exp(-rate * self.term);
        (self.share_price * discount(self.dividend_yield), self.exercise_price * discount(self.interest_rate))
    }

    /// σ·√T
    fn deviation(&self) -> f64 {
        self.volatility * self.term.sqrt()
    }

    fn normals(&self) -> Option<(f64, f64)> {
        let drift = (self.interest_rate - self.dividend_yield) * self.term;
        normals(log_ratio(self.share_price, self.exercise_price) + drift, self.deviation())
    }
}

/// ln(S/X), with all its digits also where the two are nearly the same.
pub(super) fn log_ratio(share_price: f64, exercise_price: f64) -> f64 {
    let above = (share_price - exercise_price) / exercise_price;
    if above.abs() < 0.5 { libm::log1p(above) } else { libm::log(share_price / exercise_price) }
}

/// d1 and d2 of the logarithm of the discounted ratio and of σ√T; `None` where nothing is left to chance.
pub(super) fn normals(log_ratio: f64, deviation: f64) -> Option<(f64, f64)> {
    let middle = log_ratio / deviation;
    let both = (middle + deviation / 2.0, middle - deviation / 2.0);
    (deviation > 0.0 && middle.is_finite()).then_some(both)
}

/// The value from S·e^(−qT) and X·e^(−rT).
pub(super) fn call(share: f64, exercise: f64, d1: f64, d2: f64) -> f64 {
    if share < exercise {
        share * normal(d1) - exercise * normal(d2)
    } else if d2 > CERTAIN {
        share - exercise
    } else {
        share - exercise + put(share, exercise, d1, d2)
    }
}

/// The right to sell, which is what a right to buy is worth beyond `S·e^(−qT) − X·e^(−rT)`.
pub(super) fn put(share: f64, exercise: f64, d1: f64, d2: f64) -> f64 {
    exercise * normal(-d2) - share * normal(-d1)
}

/// N(x), the distribution function of the normal distribution.
pub(super) fn normal(x: f64) -> f64 {
    libm::erfc(-x * std::f64::consts::FRAC_1_SQRT_2) / 2.0
}

/// φ(x), its density.
pub(super) fn density(x: f64) -> f64 {
    libm::exp(-x * x / 2.0) / ROOT_OF_TWO_PI
}
