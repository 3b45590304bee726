//! What a careful reader would ask about the closes.

use chrono::NaiveDate;

use super::closes::Chosen;
use super::moments::Moments;
use super::returns::{Return, missing};
use super::{Close, Method, Period, Use, Window};

/// Fewer returns than this estimate little.
const RETURNS_MIN: usize = 30;

/// A return this many deviations from the mean is looked at.
pub(super) const DEVIATIONS_MAX: f64 = 4.0;

/// How near a ratio must come to that of a split, as a logarithm: 5 %.
const NEAR: f64 = 0.05;

/// What is to be looked at. Each is told once, with how often it was met and where first or most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Warning {
    /// No close has a date: each was taken for one such period.
    WithoutDates { period: Period },
    /// The deviation of a year is less than a hundredth of a percent: what was read are hardly closes.
    NoMovement,
    /// Fewer than 30 returns.
    FewReturns { count: usize },
    /// The closes begin later than the window, or are fewer than its periods: `periods` of them are missing.
    ShorterThanWindow { periods: usize },
    /// Periods without a close, and the days around the longest such gap. For days: gaps of more than eleven days.
    Gaps { periods: usize, from: NaiveDate, to: NaiveDate },
    /// Returns more than four deviations from the mean; `greatest` is the place in [`Estimate::returns`] of the one
    /// that is farthest.
    ///
    /// [`Estimate::returns`]: super::Estimate::returns
    Outliers { count: usize, greatest: usize },
    /// The close changed in one period as by a split or a consolidation for which it was not adjusted; `first` is a
    /// place in the returns.
    LikeSplit { count: usize, first: usize, factor: Factor },
    /// Days with more than one close; the first in the list was taken.
    SameDay { count: usize },
    /// Closes of zero or less, which were left out.
    NotPositive { count: usize },
    /// Closes without a date among others with one, which were left out.
    Undated { count: usize },
}

/// By what a split or a consolidation changes a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Factor {
    Third,
    Half,
    Twice,
    Thrice,
}

/// The logarithms of the factors.
const FACTORS: [(f64, Factor); 4] = [
    (-1.098_612_288_668_109_8, Factor::Third),
    (-std::f64::consts::LN_2, Factor::Half),
    (std::f64::consts::LN_2, Factor::Twice),
    (1.098_612_288_668_109_8, Factor::Thrice),
];

pub(super) fn warnings(
    closes: &[Close],
    chosen: &Chosen,
    returns: &[Return],
    moments: &Moments,
    method: &Method,
) -> Vec<Warning> {
    let with = |wanted: Use| chosen.uses.iter().filter(|one| **one == wanted).count();
    let counted = |wanted: Use, warning: fn(usize) -> Warning| Some(with(wanted)).filter(|n| *n > 0).map(warning);
    let few = (moments.count < RETURNS_MIN).then_some(Warning::FewReturns { count: moments.count });
    let is_undated = closes.iter().all(|close| close.date.is_none());
    [
        is_undated.then_some(Warning::WithoutDates { period: method.period }),
        is_still(moments, method).then_some(Warning::NoMovement),
        few,
        shorter_than_window(closes, chosen, method),
        gaps(closes, returns, method),
        outliers(returns, moments),
        like_split(returns),
        counted(Use::SameDay, |count| Warning::SameDay { count }),
        counted(Use::NotPositive, |count| Warning::NotPositive { count }),
        counted(Use::Undated, |count| Warning::Undated { count }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether the deviation of a year comes to 0.00 %.
fn is_still(moments: &Moments, method: &Method) -> bool {
    moments.deviation * f64::from(method.periods_per_year()).sqrt() < 0.000_05
}

fn shorter_than_window(closes: &[Close], chosen: &Chosen, method: &Method) -> Option<Warning> {
    let Window::Years(years) = method.window else { return None };
    let first = closes.get(*chosen.ends.first()?)?;
    let periods = match (chosen.window_from, first.date) {
        (Some(from), Some(first)) => missing(method.period, from, first),
        (None, Some(_)) => return None,
        (_, None) => method.periods(years).saturating_sub(chosen.ends.len().saturating_sub(1)),
    };
    (periods > 0).then_some(Warning::ShorterThanWindow { periods })
}

fn gaps(closes: &[Close], returns: &[Return], method: &Method) -> Option<Warning> {
    let mut periods = 0_usize;
    let mut longest: Option<(i64, NaiveDate, NaiveDate)> = None;
    for one in returns.iter().filter(|one| one.is_over_gap) {
        let (from, to) = (closes.get(one.from)?.date?, closes.get(one.to)?.date?);
        periods = periods.saturating_add(missing(method.period, from, to));
        let days = to.signed_duration_since(from).num_days();
        if longest.is_none_or(|(known, ..)| days > known) {
            longest = Some((days, from, to));
        }
    }
    longest.map(|(_, from, to)| Warning::Gaps { periods, from, to })
}

fn outliers(returns: &[Return], moments: &Moments) -> Option<Warning> {
    let (mut count, mut greatest, mut farthest) = (0_usize, 0, DEVIATIONS_MAX * moments.deviation);
    let limit = farthest;
    for (at, one) in returns.iter().enumerate().filter(|(_, one)| !one.is_over_gap) {
        let distance = (one.log - moments.mean).abs();
        count = count.saturating_add(usize::from(distance > limit));
        if distance > farthest {
            (farthest, greatest) = (distance, at);
        }
    }
    (count > 0).then_some(Warning::Outliers { count, greatest })
}

impl Return {
    /// By what a split or a consolidation would have changed the close as this return did.
    pub fn like_split(&self) -> Option<Factor> {
        FACTORS.iter().find(|(log, _)| (self.log - log).abs() < NEAR).map(|(_, factor)| *factor)
    }
}

fn like_split(returns: &[Return]) -> Option<Warning> {
    let (mut count, mut found) = (0_usize, None);
    for (first, one) in returns.iter().enumerate() {
        if let Some(factor) = one.like_split() {
            count = count.saturating_add(1);
            found = found.or(Some((first, factor)));
        }
    }
    found.map(|(first, factor)| Warning::LikeSplit { count, first, factor })
}
