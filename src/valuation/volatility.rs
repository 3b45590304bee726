//! The volatility of a share (株価変動性), estimated from closes.
//!
//! By default as appraisers do it: the last close of each week, the logarithms of their ratios, their sample deviation,
//! times √52. What was left out of the closes, and what a careful reader would ask about them, is told.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::number::{decimal, float};

mod closes;
mod moments;
mod returns;
mod warning;

use closes::Chosen;
use moments::Moments;
pub use returns::Return;
pub use warning::{Factor, Warning};

/// Days of trading in a year, of which one is chosen to make a year of days.
pub const TRADING_DAYS: std::ops::RangeInclusive<u32> = 245..=252;

/// The closing price of a share (終値).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Close {
    pub date: Option<NaiveDate>,
    /// In yen.
    pub close: Decimal,
}

/// How the volatility is estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    pub period: Period,
    pub deviation: Deviation,
    pub window: Window,
    /// How closes without dates are listed; dates say it themselves.
    pub order: Order,
    /// For [`Period::Day`]; a number outside [`TRADING_DAYS`] is taken for the nearer end.
    pub trading_days: u32,
}

/// From when to when a return goes. Closes without dates stand for one period each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// From the last trading day of a week, Monday to Sunday, to that of the next (週次).
    Week,
    /// From each trading day to the next (日次).
    Day,
    /// From the last trading day of a month to that of the next (月次).
    Month,
}

/// What the sum of the squares is divided by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deviation {
    /// n − 1 (標本標準偏差).
    Sample,
    /// n (母標準偏差).
    Population,
}

/// How far back the closes are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// So many years before the last date: as long as the term.
    Years(Decimal),
    All,
}

/// The order of a list of closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    OldestFirst,
    NewestFirst,
}

/// A volatility and all that it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    pub method: Method,
    /// σ a year, as a fraction.
    pub annualised: Decimal,
    /// The deviation of the returns of one period, and their mean.
    pub per_period: f64,
    pub mean: f64,
    /// 52, 12 or the days of trading.
    pub periods_per_year: u32,
    /// The returns that were used.
    pub count: usize,
    /// σ/√(2n), a year, as a fraction: how far the estimate may lie from the volatility of the past.
    pub standard_error: Decimal,
    /// The first and the last close that were used; their dates, where there are any.
    pub first: Close,
    pub last: Close,
    /// In the order of time, also those that were left out.
    pub returns: Vec<Return>,
    /// What became of each close, in the order in which they were given.
    pub uses: Vec<Use>,
    pub warnings: Vec<Warning>,
}

/// What became of a close.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Use {
    /// A return begins or ends with it.
    Taken,
    /// A later close of the same week or month stands for it.
    WithinPeriod,
    /// It lies before the window.
    BeforeWindow,
    /// Another close of the same day came first in the list.
    SameDay,
    /// It has no date among closes that have one.
    Undated,
    /// It is zero or less.
    NotPositive,
}

/// There are too few returns for an estimate: two are the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortage {
    /// The returns that there are.
    pub returns: usize,
}

/// The volatility of `closes`.
pub fn volatility(closes: &[Close], method: &Method) -> Result<Estimate, Shortage> {
    let chosen = Chosen::of(closes, method);
    let returns = returns::returns(closes, &chosen, method);
    let used = || returns.iter().filter(|one| !one.is_over_gap).map(|one| one.log);
    let shortage = Shortage { returns: used().count() };
    let moments = Moments::of(used, method.deviation).ok_or(shortage)?;
    let ends = closes_at(closes, &chosen);
    let (first, last) = ends.ok_or(shortage)?;
    let periods_per_year = method.periods_per_year();
    let annualised = moments.deviation * f64::from(periods_per_year).sqrt();
    let warnings = warning::warnings(closes, &chosen, &returns, &moments, method);
    Ok(Estimate {
        method: *method,
        annualised: decimal(annualised).ok_or(shortage)?,
        per_period: moments.deviation,
        mean: moments.mean,
        periods_per_year,
        count: moments.count,
        standard_error: decimal(annualised / (2.0 * moments.count as f64).sqrt()).ok_or(shortage)?,
        first,
        last,
        returns,
        uses: chosen.uses,
        warnings,
    })
}

impl Estimate {
    /// Whether a return lies more than four deviations from the mean.
    pub fn is_outlier(&self, one: &Return) -> bool {
        !one.is_over_gap && (one.log - self.mean).abs() > warning::DEVIATIONS_MAX * self.per_period
    }
}

fn closes_at(closes: &[Close], chosen: &Chosen) -> Option<(Close, Close)> {
    Some((*closes.get(*chosen.ends.first()?)?, *closes.get(*chosen.ends.last()?)?))
}

impl Default for Method {
    fn default() -> Method {
        Method {
            period: Period::Week,
            deviation: Deviation::Sample,
            window: Window::All,
            order: Order::OldestFirst,
            trading_days: 250,
        }
    }
}

impl Method {
    /// By whose root a deviation of one period becomes one of a year.
    pub fn periods_per_year(&self) -> u32 {
        match self.period {
            Period::Week => 52,
            Period::Day => self.trading_days.clamp(*TRADING_DAYS.start(), *TRADING_DAYS.end()),
            Period::Month => 12,
        }
    }

    /// The periods of so many years.
    fn periods(&self, years: Decimal) -> usize {
        (float(years) * f64::from(self.periods_per_year()) + 0.5) as usize
    }
}
