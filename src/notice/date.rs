//! Dates as the documents of each language print them.

use chrono::{Datelike, Month, NaiveDate};

/// July 12, 2019
pub(super) fn english(date: NaiveDate) -> String {
    let month = u8::try_from(date.month()).ok().and_then(|month| Month::try_from(month).ok());
    format!("{} {}, {}", month.map_or("", |month| month.name()), date.day(), date.year())
}

/// 2019年7月12日
pub(super) fn japanese(date: NaiveDate) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}
