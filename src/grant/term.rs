//! The expected term of a right (予想残存期間, T).

use chrono::{Datelike, Months, NaiveDate};
use rust_decimal::Decimal;

use crate::amount::exact::{quotient, sum};

/// How long a right is expected to last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ExpectedTerm {
    Years(Decimal),
    YearsAndMonths {
        years: u32,
        months: u32,
    },
    /// From one day to another: whole years, and then days of the year that is not whole.
    Between {
        years: u32,
        days: Days,
    },
}

/// So many days of a year of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    pub days: u32,
    /// 365 or 366
    pub of: u32,
}

impl ExpectedTerm {
    /// The time from one day to another: the years that have passed on the last day of the year that both share, and
    /// the days after it, of as many as there are until a further year has passed. `None` where it runs backwards.
    pub fn between(from: NaiveDate, to: NaiveDate) -> Option<ExpectedTerm> {
        let whole = |years: u32| from.checked_add_months(Months::new(years.checked_mul(12)?));
        let apart = u32::try_from(to.year().checked_sub(from.year())?).ok()?;
        let years = if whole(apart)? <= to { apart } else { apart.checked_sub(1)? };
        let passed = whole(years)?;
        let of = whole(years.checked_add(1)?)?.signed_duration_since(passed).num_days();
        let days = to.signed_duration_since(passed).num_days();
        Some(ExpectedTerm::Between {
            years,
            days: Days { days: u32::try_from(days).ok()?, of: u32::try_from(of).ok()? },
        })
    }

    /// In years; `None` only where a decimal cannot hold it, which the bounds of the fields rule out.
    pub fn years(self) -> Option<Decimal> {
        let (whole, part, of) = match self {
            ExpectedTerm::Years(years) => return Some(years),
            ExpectedTerm::YearsAndMonths { years, months } => (years, months, 12),
            ExpectedTerm::Between { years, days } => (years, days.days, days.of),
        };
        let part = quotient(Decimal::from(part), Decimal::from(of))?;
        sum(Decimal::from(whole), part)
    }
}
