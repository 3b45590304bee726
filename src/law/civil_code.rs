//! How a period is counted: 民法 (明治29年法律第89号).

use chrono::{Days, NaiveDate};

use super::{Citation, Day, Law, Provision};

const SINCE: Day = Day(1898, 7, 16);

/// > 日、週、月又は年によって期間を定めたときは、期間の初日は、算入しない。 (140条, in the words it has since 2005)
pub const FIRST_DAY: Citation = Citation::Law(Law::CivilCode, Provision::new(140, 0, 0, SINCE));

/// “Two weeks before” leaves two whole weeks between the two days (大判昭10.7.15, of a notice of a meeting of
/// shareholders).
pub const TWO_CLEAR_WEEKS: Citation = Citation::TwoClearWeeks;

/// The last day of two weeks that begin with an event: its own day does not count.
pub fn within_two_weeks(event: NaiveDate) -> Option<NaiveDate> {
    event.checked_add_days(Days::new(14))
}

/// The first day before which two whole weeks have passed since an event: neither day counts.
pub fn after_two_clear_weeks(event: NaiveDate) -> Option<NaiveDate> {
    event.checked_add_days(Days::new(15))
}
