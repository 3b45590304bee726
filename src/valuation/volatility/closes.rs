//! Which closes an estimate takes: one for each period within the window.

use chrono::{Datelike, Days, Months, NaiveDate};
use rust_decimal::Decimal;

use super::{Close, Method, Order, Period, Use, Window};
use crate::amount::exact::is_positive;
use crate::valuation::number::float;

/// The closes that are taken.
pub(super) struct Chosen {
    /// The places of the last close of each period in the list, in the order of time.
    pub ends: Vec<usize>,
    pub uses: Vec<Use>,
    /// The first day of the window; `None` without a window or without dates.
    pub window_from: Option<NaiveDate>,
}

impl Chosen {
    pub fn of(closes: &[Close], method: &Method) -> Chosen {
        let mut uses: Vec<Use> = closes.iter().map(|one| usable(one.close)).collect();
        let (ends, window_from) = match closes.iter().any(|one| one.date.is_some()) {
            true => dated(closes, method, &mut uses),
            false => (undated(closes, method, &mut uses), None),
        };
        Chosen { ends, uses, window_from }
    }
}

fn usable(close: Decimal) -> Use {
    if is_positive(close) { Use::Taken } else { Use::NotPositive }
}

/// Closes without dates stand for one period each; a window takes as many periods as it has.
fn undated(closes: &[Close], method: &Method, uses: &mut [Use]) -> Vec<usize> {
    let mut ends: Vec<usize> = (0..closes.len()).filter(|&at| uses.get(at) == Some(&Use::Taken)).collect();
    if method.order == Order::NewestFirst {
        ends.reverse();
    }
    if let Window::Years(years) = method.window {
        // So many returns have one close more.
        let kept = method.periods(years).saturating_add(1);
        let before = ends.len().saturating_sub(kept);
        for at in ends.drain(..before) {
            mark(uses, at, Use::BeforeWindow);
        }
    }
    ends
}

fn dated(closes: &[Close], method: &Method, uses: &mut [Use]) -> (Vec<usize>, Option<NaiveDate>) {
    let mut days: Vec<Day> = Vec::with_capacity(closes.len());
    for (at, close) in closes.iter().enumerate() {
        match close.date {
            Some(date) if uses.get(at) == Some(&Use::Taken) => days.push(Day { date, at }),
            None => mark(uses, at, Use::Undated),
            Some(_) => {}
        }
    }
    sort(&mut days);
    let last = days.last().map(|day| day.date);
    let from = last.and_then(|last| window_from(last, method.window));
    let mut ends: Vec<Day> = Vec::new();
    for day in days {
        if from.is_some_and(|from| day.date < from) {
            mark(uses, day.at, Use::BeforeWindow);
            continue;
        }
        match ends.last_mut() {
            Some(end) if end.date == day.date => mark(uses, day.at, Use::SameDay),
            Some(end) if method.period.number(end.date) == method.period.number(day.date) => {
                mark(uses, end.at, Use::WithinPeriod);
                *end = day;
            }
            _ => ends.push(day),
        }
    }
    (ends.into_iter().map(|day| day.at).collect(), from)
}

fn mark(uses: &mut [Use], at: usize, as_what: Use) {
    if let Some(one) = uses.get_mut(at) {
        *one = as_what;
    }
}

/// So many years before the last date: whole months by the calendar, the rest of a month in days.
fn window_from(last: NaiveDate, window: Window) -> Option<NaiveDate> {
    let Window::Years(years) = window else { return None };
    let months = float(years) * 12.0;
    let days = (months - months.trunc()) * 30.0 + 0.5;
    let from = last.checked_sub_months(Months::new(months as u32))?;
    from.checked_sub_days(Days::new(days as u64))
}

impl Period {
    /// A number that all days of a period have in common; the next period has the next one. Trading days are not
    /// numbered by the calendar: theirs only tell them apart.
    pub(super) fn number(self, date: NaiveDate) -> i32 {
        match self {
            // The first day of the calendar, 1 January of the year 1, was a Monday.
            Period::Week => date.num_days_from_ce().saturating_sub(1).div_euclid(7),
            Period::Day => date.num_days_from_ce(),
            Period::Month => date.year().saturating_mul(12).saturating_add_unsigned(date.month0()),
        }
    }
}

/// A day with the place of its close in the list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Day {
    date: NaiveDate,
    at: usize,
}

/// Lists come oldest first or newest first, and one look at each day is enough. Any other order is put right by shell
/// sort, which is a hundredth of the code of the standard library's.
fn sort(days: &mut [Day]) {
    if days.first().map(|day| day.date) > days.last().map(|day| day.date) {
        days.reverse();
    }
    if days.is_sorted() {
        return;
    }
    // Ciura's gaps.
    for gap in [8_861, 3_938, 1_750, 701, 301, 132, 57, 23, 10, 4, 1] {
        for start in gap..days.len() {
            let mut at = start;
            while at >= gap && days.get(at) < days.get(at - gap) {
                days.swap(at, at - gap);
                at -= gap;
            }
        }
    }
}
