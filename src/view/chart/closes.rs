//! Closing prices and their returns over time, with what was left out.

use chrono::{Datelike, NaiveDate};
use yew::prelude::*;

use super::{Axis, Frame, LEFT, RIGHT, line, ring};
use crate::language::Language;
use crate::valuation::{self, Close, Estimate, Use};
use crate::wording::{self, PanelPhrase};

/// How wide a column of a drawing is in which the least and the greatest value stand for all: twenty thousand closes
/// become a thousand points.
const COLUMN: i32 = 7;

/// The most rings.
const RINGS_MAX: usize = 100;

/// The closes over time: those before the window in grey, and a ring where a return is to be looked at.
pub fn closes_chart(closes: &[Close], estimate: Option<&Estimate>, flagged: &[bool], language: Language) -> Html {
    let words = wording::second::of(language).panels();
    let values = || closes.iter().map(|close| valuation::float(close.close)).filter(|close| *close > 0.0);
    let least = values().fold(f64::INFINITY, f64::min);
    let frame = Frame {
        id: "closes_chart",
        title: words.phrase(PanelPhrase::ClosesChart).to_owned(),
        across: time(closes),
        up: Axis::of(if least.is_finite() { least } else { 0.0 }, values().fold(0.0, f64::max), "¥"),
        right: RIGHT,
    };
    let (mut used, mut unused, mut rings) = (Columns::new(), Columns::new(), Vec::new());
    let is_newest_first = closes.first().and_then(|close| close.date).is_none() && is_reversed(estimate);
    for (at, close) in closes.iter().enumerate() {
        let Some(when) = when(closes, at, is_newest_first) else { continue };
        let value = valuation::float(close.close);
        if value <= 0.0 {
            continue;
        }
        let (x, y) = (frame.x(when), frame.y(value));
        let is_before = estimate.and_then(|estimate| estimate.uses.get(at)) == Some(&Use::BeforeWindow);
        if is_before { &mut unused } else { &mut used }.add(x, y);
        if flagged.get(at) == Some(&true) && rings.len() < RINGS_MAX {
            rings.push(ring(x, y));
        }
    }
    frame.draw(html! {
        <>
            <path class="line unused" d={line(&unused.points())} />
            <path class="line" d={line(&used.points())} />
            { for rings }
        </>
    })
}

/// The returns over time, each from zero, with ±4σ; one over a gap, which is not used, is a ring alone.
pub fn returns_chart(closes: &[Close], estimate: &Estimate, flagged: &[bool], language: Language) -> Html {
    let words = wording::second::of(language).panels();
    let limit = 400.0 * estimate.per_period;
    let percents = || estimate.returns.iter().map(|one| 100.0 * one.log);
    let least = percents().fold(-limit - estimate.mean.abs(), f64::min);
    let most = percents().fold(limit + estimate.mean.abs(), f64::max);
    let frame = Frame {
        id: "returns_chart",
        title: words.phrase(PanelPhrase::ReturnsChart).to_owned(),
        across: time(closes),
        up: Axis::of(least, most, "%"),
        right: RIGHT,
    };
    let zero = frame.y(0.0);
    let (mut columns, mut rings) = (Columns::new(), Vec::new());
    let is_newest_first = is_reversed(Some(estimate));
    for one in &estimate.returns {
        let Some(when) = when(closes, one.to, is_newest_first) else { continue };
        let (x, y) = (frame.x(when), frame.y(100.0 * one.log));
        if !one.is_over_gap {
            columns.add(x, y);
        }
        if flagged.get(one.to) == Some(&true) && rings.len() < RINGS_MAX {
            rings.push(ring(x, y));
        }
    }
    let mut bars = String::new();
    for (x, low, high) in columns.filled() {
        bars.push_str(&line(&[(x, low.min(zero)), (x, high.max(zero))]));
    }
    let limits = [limit, -limit].map(|limit| {
        let y = frame.y(100.0 * estimate.mean + limit);
        html! { <path class="limit" d={line(&[(LEFT, y), (RIGHT, y)])} /> }
    });
    frame.draw(html! {
        <>
            <path class="bars" d={bars} />
            <path class="axis" d={line(&[(LEFT, zero), (RIGHT, zero)])} />
            { for limits }
            { for rings }
        </>
    })
}

/// Whether a list without dates runs back in time.
fn is_reversed(estimate: Option<&Estimate>) -> bool {
    estimate.and_then(|estimate| estimate.returns.first()).is_some_and(|first| first.to < first.from)
}

/// The day of a close, or its place in a list without dates; `None` for one without a date among others with one.
fn when(closes: &[Close], at: usize, is_newest_first: bool) -> Option<f64> {
    let is_dated = closes.iter().take(1).chain(closes.last()).any(|close| close.date.is_some());
    match closes.get(at)?.date {
        Some(date) => Some(f64::from(date.num_days_from_ce())),
        None if is_dated => None,
        None if is_newest_first => Some((closes.len().saturating_sub(at)) as f64),
        None => Some(at.saturating_add(1) as f64),
    }
}

/// The axis of time: years, or months where there are few of them; closes without dates are counted.
fn time(closes: &[Close]) -> Axis {
    let days = || closes.iter().filter_map(|close| close.date);
    let (Some(first), Some(last)) = (days().min(), days().max()) else {
        return Axis::exactly(1.0, closes.len().max(2) as f64, "");
    };
    let months = |date: NaiveDate| date.year().saturating_mul(12).saturating_add_unsigned(date.month0());
    let span = months(last).saturating_sub(months(first));
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240];
    let step = steps.into_iter().find(|step| span / step <= 6).unwrap_or(480);
    let begins = (0..8).filter_map(|index| {
        let month = months(first).saturating_add(step - 1).div_euclid(step).saturating_add(index).saturating_mul(step);
        let (year, month) = (month.div_euclid(12), u32::try_from(month.rem_euclid(12)).ok()?.saturating_add(1));
        let day = NaiveDate::from_ymd_opt(year, month, 1).filter(|day| first <= *day && *day <= last)?;
        let label = if step % 12 == 0 { year.to_string() } else { [year.to_string(), month.to_string()].join("/") };
        Some((f64::from(day.num_days_from_ce()), label))
    });
    let (low, high) = (f64::from(first.num_days_from_ce()), f64::from(last.num_days_from_ce()));
    Axis { low, high: high.max(low + 1.0), ticks: begins.collect(), label: "" }
}

/// The least and the greatest of what falls into each column of the drawing.
struct Columns(Vec<Option<(i32, i32)>>);

impl Columns {
    fn new() -> Columns {
        let count = RIGHT.saturating_sub(LEFT) / COLUMN;
        Columns(vec![None; usize::try_from(count).unwrap_or(0).saturating_add(1)])
    }

    fn add(&mut self, x: i32, y: i32) {
        let column = usize::try_from(x.saturating_sub(LEFT) / COLUMN).unwrap_or(0);
        if let Some(ends) = self.0.get_mut(column) {
            *ends = Some(ends.map_or((y, y), |(low, high)| (low.min(y), high.max(y))));
        }
    }

    /// Where each column stands in which there is anything, with its ends.
    fn filled(&self) -> impl Iterator<Item = (i32, i32, i32)> {
        (LEFT..).step_by(COLUMN as usize).zip(&self.0).filter_map(|(x, ends)| ends.map(|(low, high)| (x, low, high)))
    }

    /// A line through all columns, each from the end that is nearer to the line so far.
    fn points(&self) -> Vec<(i32, i32)> {
        let mut points: Vec<(i32, i32)> = Vec::new();
        for (x, low, high) in self.filled() {
            let before = points.last().map_or(low, |(_, y)| *y);
            let is_low_nearer = before.saturating_sub(low).abs() <= before.saturating_sub(high).abs();
            let (near, far) = if is_low_nearer { (low, high) } else { (high, low) };
            points.push((x, near));
            if near != far {
                points.push((x, far));
            }
        }
        points
    }
}
