//! 行政機関の休日に関する法律 (昭和63年法律第91号), by which a deadline of an office of the state is moved.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{Citation, Day, Law, Provision};

/// Since then every Saturday is a holiday; before, two of a month were.
const SINCE: Day = Day(1992, 5, 1);

/// Where a period that the law sets for an application to an office of the state ends on one of its holidays, it ends on
/// the day after (2条). Saturdays count, which they do not under 民法142条.
pub const DEADLINE: Citation = Citation::Law(Law::AdministrativeHolidaysAct, Provision::new(2, 0, 0, SINCE));

/// The day on which a period ends whose last day is this one. Public holidays, which move it as well, are not known here.
pub fn moved(last: NaiveDate) -> Option<NaiveDate> {
    let mut day = last;
    while is_holiday(day) {
        day = day.succ_opt()?;
    }
    Some(day)
}

/// Saturdays, Sundays, and from 29 December to 3 January (1条1項).
fn is_holiday(day: NaiveDate) -> bool {
    let is_new_year = matches!((day.month(), day.day()), (12, 29..=31) | (1, 1..=3));
    is_new_year || matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
