//! The day in a cell: a date, a month, or the number by which Excel keeps a day.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::reading::{self, Counted, Misread, number_of};

/// The days that Excel counts from 1900 on, from 1954 to 2119.
const SERIALS: std::ops::RangeInclusive<i64> = 20_000..=80_000;

/// The most days from one close to the next: a month.
const STEP_MAX: u64 = 31;

/// The least lines by which a column of numbers shows that it is one of days.
const LINES_MIN: usize = 3;

/// Whether a cell is a date, or was meant for one: of 19/7/12, 7/12/2019 and 7/12 nobody knows which day they are, and a
/// list of days must not pass for one without dates.
pub(super) fn is_date(cell: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_like_date = || matches!(cell.split(['/', '-']).count(), 2 | 3) && cell.split(['/', '-']).all(is_part);
    matches!(date(cell), Ok(Some(_))) || is_like_date()
}

/// The day in a cell, with what pages add to it: a day of the week in parentheses, or the hour. A month stands for its
/// last day.
pub(super) fn date(cell: &str) -> Result<Option<NaiveDate>, Misread> {
    let whole = reading::date(cell);
    let cut = || {
        let end = cell.find(['(', '（']).or_else(|| cell.contains(':').then(|| cell.find([' ', 'T'])).flatten())?;
        reading::date(cell.get(..end)?).ok()
    };
    let read = match whole {
        Ok(read) => read,
        Err(misread) => match cut() {
            Some(read) => read,
            None => return month(cell).map(Some).ok_or(misread),
        },
    };
    Ok(read.map(|read| read.date))
}

/// The last day of 2009年1月, 平成21年1月, 2009/01 or 2009-1.
fn month(cell: &str) -> Option<NaiveDate> {
    let cell = cell.trim();
    let first = match cell.strip_suffix('月') {
        Some(_) => [cell, "1日"].concat(),
        None => {
            let separator = cell.chars().find(|c| matches!(c, '/' | '-' | '／' | '－'))?;
            [cell, separator.encode_utf8(&mut [0; 4]), "1"].concat()
        }
    };
    // A space is no part of a month: what follows it is another cell.
    let is_whole = !cell.contains(char::is_whitespace);
    let read = reading::date(&first).ok().flatten().filter(|_| is_whole)?;
    read.date.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt()
}

/// The number in a cell, if it can be that of a day.
pub(super) fn serial(cell: &str) -> Option<i64> {
    let number = number_of(Counted::Yen, cell).ok().flatten()?;
    i64::try_from(number).ok().filter(|serial| number.is_integer() && SERIALS.contains(serial))
}

/// The day of a number of Excel: 43101 is 2018-01-01. It takes 1900 for a leap year, so that its days begin one earlier.
pub(super) fn of_serial(serial: i64) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(u64::try_from(serial).ok()?))
}

/// Whether these cells number days: whole numbers that rise, or fall, by a month at most.
pub(super) fn are_serials<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut count, mut before, mut direction) = (0_usize, None, None);
    for cell in cells {
        let Some(serial) = serial(cell) else { return false };
        if let Some(before) = before.replace(serial) {
            let step = serial.cmp(&before);
            let is_near = (1..=STEP_MAX).contains(&serial.abs_diff(before));
            if !is_near || *direction.get_or_insert(step) != step {
                return false;
            }
        }
        count = count.saturating_add(1);
    }
    count >= LINES_MIN
}
