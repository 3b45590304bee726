//! Dates as the documents of each language print them.

use chrono::{Datelike, Month, NaiveDate};

use crate::language::Language;

/// How a language prints a date.
pub(super) fn form(language: Language) -> fn(NaiveDate) -> String {
    match language {
        Language::English => english,
        Language::Japanese => japanese,
    }
}

/// July 12, 2019
fn english(date: NaiveDate) -> String {
    let month = u8::try_from(date.month()).ok().and_then(|month| Month::try_from(month).ok());
    format!("{} {}, {}", month.map_or("", |month| month.name()), date.day(), date.year())
}

/// 2019年7月12日
fn japanese(date: NaiveDate) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}
