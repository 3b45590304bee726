//! The Japanese calendar (和暦): its eras, and the year of an era in which a day lies.

use std::fmt;

use chrono::{Datelike, NaiveDate};

/// An era (元号), in the order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Era {
    Meiji,
    Taisho,
    Showa,
    Heisei,
    Reiwa,
}

/// A year of an era (令和元年).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EraYear {
    pub era: Era,
    /// From 1; below that only for days before the first era.
    pub year: i32,
}

/// The year of the era that `date` lies in: the era changes within a year.
pub fn era_year(date: NaiveDate) -> EraYear {
    let era = Era::ALL.into_iter().rev().find(|era| era.begins() <= date).unwrap_or(Era::Meiji);
    EraYear { era, year: date.year() - era.begins().year() + 1 }
}

/// The day in the Japanese calendar: 令和元年7月12日.
pub fn wareki(date: NaiveDate) -> String {
    in_year(era_year(date), date)
}

/// The day in the Japanese calendar, in the era that was typed.
pub(super) fn wareki_in(era: Era, date: NaiveDate) -> String {
    in_year(EraYear { era, year: date.year() - era.begins().year() + 1 }, date)
}

fn in_year(year: EraYear, date: NaiveDate) -> String {
    format!("{}{}月{}日", year.japanese(), date.month(), date.day())
}

impl Era {
    pub const ALL: [Era; 5] = [Era::Meiji, Era::Taisho, Era::Showa, Era::Heisei, Era::Reiwa];

    pub fn japanese(self) -> &'static str {
        match self {
            Era::Meiji => "明治",
            Era::Taisho => "大正",
            Era::Showa => "昭和",
            Era::Heisei => "平成",
            Era::Reiwa => "令和",
        }
    }

    pub fn english(self) -> &'static str {
        match self {
            Era::Meiji => "Meiji",
            Era::Taisho => "Taisho",
            Era::Showa => "Showa",
            Era::Heisei => "Heisei",
            Era::Reiwa => "Reiwa",
        }
    }

    /// The first day of the era.
    pub fn begins(self) -> NaiveDate {
        match self {
            Era::Meiji => const { day(1868, 10, 23) },
            Era::Taisho => const { day(1912, 7, 30) },
            Era::Showa => const { day(1926, 12, 25) },
            Era::Heisei => const { day(1989, 1, 8) },
            Era::Reiwa => const { day(2019, 5, 1) },
        }
    }

    /// Whether the next era had begun by then.
    pub(super) fn had_ended_by(self, date: NaiveDate) -> bool {
        Era::ALL.into_iter().any(|era| era > self && era.begins() <= date)
    }

    /// The ways to write the era, in lower case; the longer ones first.
    pub(super) fn spellings(self) -> [&'static str; 5] {
        match self {
            Era::Meiji => ["meiji", "明治", "㍾", "明", "m"],
            Era::Taisho => ["taisho", "大正", "㍽", "大", "t"],
            Era::Showa => ["showa", "昭和", "㍼", "昭", "s"],
            Era::Heisei => ["heisei", "平成", "㍻", "平", "h"],
            Era::Reiwa => ["reiwa", "令和", "㋿", "令", "r"],
        }
    }
}

impl EraYear {
    /// 令和元年, 令和2年
    pub fn japanese(self) -> String {
        let era = self.era.japanese();
        if self.year == 1 { format!("{era}元年") } else { format!("{era}{}年", self.year) }
    }
}

/// Reiwa 1
impl fmt::Display for EraYear {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.era.english(), self.year)
    }
}

/// A day that exists; what does not exist does not compile.
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("no such day"),
    }
}

#[cfg(test)]
mod tests;
