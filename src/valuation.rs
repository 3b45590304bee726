//! The fair value of a stock acquisition right (公正価額) by Black and Scholes, what moves it, and the volatility
//! (株価変動性) of pasted closes.
//!
//! A call on one share with a continuous dividend yield:
//!
//! ```text
//! C = S·e^(−qT)·N(d1) − X·e^(−rT)·N(d2)
//! d1 = (ln(S/X) + (r − q + σ²/2)·T) / (σ·√T)        d2 = d1 − σ·√T
//! ```
//!
//! This room alone computes in binary fractions, and says how far they can err. A right whose exercise price is one yen
//! is all but certain to be exercised: its value is `S·e^(−qT) − X·e^(−rT)`, which is worked out in decimals, and a put
//! that is almost nothing, which is added. [`fair_value`] does that and [`FairValue::rounded`] rounds by it;
//! [`Point`] is the quick form for tables, charts and searches.
//!
//! ```
//! use wariate::amount::{RoundingMode, RoundingPlace};
//! use wariate::valuation::{Assumptions, Rounded, fair_value};
//!
//! let number = |text: &str| text.parse().unwrap();
//! let value = fair_value(&Assumptions {
//!     share_price: number("103.5"),
//!     exercise_price: number("1"),
//!     term: number("15"),
//!     volatility: number("0.15"),
//!     dividend_yield: number("0"),
//!     interest_rate: number("0"),
//! });
//! // The value is 102.5 yen and 4.8e-16 more: the textbook's formula in binary fractions says 102.
//! let rounded = value.unwrap().rounded(number("1"), RoundingMode::HalfUp, RoundingPlace::Yen);
//! assert_eq!(rounded, Some(Rounded::Sure(number("103"))));
//! ```
//!
//! The elementary functions are those of the crate `libm` everywhere: the C library's differ from machine to machine in
//! the last bit.

use rust_decimal::Decimal;

mod around;
mod effects;
mod exponential;
mod fair_value;
mod grid;
mod number;
mod point;
mod rounded;
mod solve;
mod volatility;

pub use around::{Around, SIDE};
pub use effects::{Effect, effects};
pub use fair_value::{FairValue, Form, Refusal, Standardised, fair_value};
pub use grid::grid;
pub use number::{decimal, float};
pub use point::{Greeks, Point};
pub use rounded::Rounded;
pub use solve::{Unknown, solve};
pub use volatility::{
    Close, Deviation, Estimate, Factor, Method, Order, Period, Return, Shortage, TRADING_DAYS, Use, Warning, Window,
    volatility,
};

/// What a fair value is worked out from (算定の前提).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assumptions {
    /// S: the price of one share, in yen (株価).
    pub share_price: Decimal,
    /// X: what is paid for one share on exercise, in yen (行使価額); zero where nothing is due.
    pub exercise_price: Decimal,
    /// T: the expected remaining life, in years (予想残存期間).
    pub term: Decimal,
    /// σ: of the logarithms of the share price, a year, as a fraction: 0.3 for 30 % (株価変動性).
    pub volatility: Decimal,
    /// q: continuous, a year, as a fraction (配当利回り).
    pub dividend_yield: Decimal,
    /// r: continuous, a year, as a fraction; may be negative (無リスク利子率).
    pub interest_rate: Decimal,
}

/// One of the [`Assumptions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Assumption {
    SharePrice,
    ExercisePrice,
    Term,
    Volatility,
    DividendYield,
    InterestRate,
}

impl Assumptions {
    pub fn get(&self, name: Assumption) -> Decimal {
        match name {
            Assumption::SharePrice => self.share_price,
            Assumption::ExercisePrice => self.exercise_price,
            Assumption::Term => self.term,
            Assumption::Volatility => self.volatility,
            Assumption::DividendYield => self.dividend_yield,
            Assumption::InterestRate => self.interest_rate,
        }
    }

    /// The same, but for one.
    #[must_use]
    pub fn with(mut self, name: Assumption, value: Decimal) -> Assumptions {
        *match name {
            Assumption::SharePrice => &mut self.share_price,
            Assumption::ExercisePrice => &mut self.exercise_price,
            Assumption::Term => &mut self.term,
            Assumption::Volatility => &mut self.volatility,
            Assumption::DividendYield => &mut self.dividend_yield,
            Assumption::InterestRate => &mut self.interest_rate,
        } = value;
        self
    }
}
