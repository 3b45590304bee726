//! What people type, read as numbers and dates: １２３, 1,234, 1億2,300万, ▲5, 令和元年7月12日.
//!
//! Any text of any length has an answer. A text that could mean two things is not read as one of them.

use chrono::NaiveDate;

mod characters;
mod date;
mod era;
mod number;
mod numeral;
pub mod plain;
mod term;

pub use characters::tidy_text;
pub use date::{ReadDate, date, tidy_date};
pub use era::{Era, EraYear, era_year, wareki};
pub use number::{Counted, number, number_of, tidy_number};
pub use term::{ReadTerm, term};

/// The most characters that are read as a number or a date.
pub const CHARACTERS_MAX: usize = 100;

/// The years that are read. Japan took up the solar calendar on 1 January 1873 (明治6年).
pub const YEARS: std::ops::RangeInclusive<i32> = 1873..=2199;

/// Why a text cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misread {
    /// More characters than any number or date has; the number is the most that are read.
    TooLong(usize),
    NotANumber,
    /// Digits between separators come in threes, and here a group has this many: `1,23`, `1,2345`.
    Grouping {
        digits: usize,
    },
    /// The units do not fall from left to right (2万1億), or a part is as large as the unit before it (1億20000万).
    UnitOrder,
    /// The number counts something else than it should: a price of 1,773株.
    OtherCounter {
        counter: &'static str,
    },
    /// The number is larger than the program can hold.
    TooManyDigits,
    /// The number has this many decimals, more than the program can hold.
    TooManyDecimals(u32),
    NotADate,
    /// No length of time: 15年13か月.
    NotATerm,
    /// The year of an era is counted from 1 (元年).
    NoSuchYear {
        era: Era,
    },
    /// The calendar has no such day: 2019-02-29.
    NoSuchDay {
        year: i32,
        month: u32,
        day: u32,
    },
    /// The era began later than the day: 令和元年4月1日.
    EraNotBegun {
        era: Era,
        begins: NaiveDate,
    },
    /// The year lies outside [`YEARS`].
    YearOutOfRange {
        least: i32,
        greatest: i32,
    },
}

impl Misread {
    /// The name in `data-problem`.
    pub fn name(&self) -> &'static str {
        match self {
            Misread::TooLong(_) => "too_long",
            Misread::NotANumber => "not_a_number",
            Misread::Grouping { .. } => "grouping",
            Misread::UnitOrder => "unit_order",
            Misread::OtherCounter { .. } => "other_counter",
            Misread::TooManyDigits => "too_many_digits",
            Misread::TooManyDecimals(_) => "too_many_decimals",
            Misread::NotADate => "not_a_date",
            Misread::NotATerm => "not_a_term",
            Misread::NoSuchYear { .. } => "no_such_year",
            Misread::NoSuchDay { .. } => "no_such_day",
            Misread::EraNotBegun { .. } => "era_not_begun",
            Misread::YearOutOfRange { .. } => "year_out_of_range",
        }
    }
}

#[cfg(test)]
mod tests;
