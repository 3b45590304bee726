//! A length of time as people type it: 15, 15.5年, 15年6か月, 15 years 6 months, 180 months.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::characters::fold;
use super::{Misread, number};

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadTerm {
    Years(Decimal),
    YearsAndMonths { years: u32, months: u32 },
}

const YEARS: [&str; 6] = ["年間", "年", "years", "year", "yrs", "y"];
const MONTHS: [&str; 11] = ["か月", "ヶ月", "カ月", "ヵ月", "ケ月", "箇月", "月", "months", "month", "mos", "m"];

/// The length of time in `text`; `None` for a blank one.
///
/// ```
/// # use wariate::reading::{ReadTerm, term};
/// assert_eq!(term("15年6か月"), Ok(Some(ReadTerm::YearsAndMonths { years: 15, months: 6 })));
/// assert_eq!(term("180 months"), Ok(Some(ReadTerm::YearsAndMonths { years: 15, months: 0 })));
/// ```
pub fn term(text: &str) -> Result<Option<ReadTerm>, Misread> {
    let Some(folded) = fold(text)? else { return Ok(None) };
    let folded = folded.to_ascii_lowercase();
    let years = YEARS.iter().find_map(|mark| folded.split_once(mark));
    let Some((years, rest)) = years else {
        return match months(&folded)? {
            Some(months) => parts(0, months).map(Some),
            None => Ok(number(&folded)?.map(ReadTerm::Years)),
        };
    };
    let years = number(years)?.ok_or(Misread::NotATerm)?;
    let rest = rest.trim();
    if rest.is_empty() {
        return Ok(Some(ReadTerm::Years(years)));
    }
    let months = months(rest)?.ok_or(Misread::NotATerm)?;
    match whole(years) {
        Some(years) if months < 12 => parts(years, months).map(Some),
        _ => Err(Misread::NotATerm),
    }
}

/// Whole months, where the text counts months.
fn months(text: &str) -> Result<Option<u32>, Misread> {
    let Some(months) = MONTHS.iter().find_map(|mark| text.strip_suffix(mark)) else { return Ok(None) };
    let months = number(months)?.and_then(whole).ok_or(Misread::NotATerm)?;
    Ok(Some(months))
}

fn whole(number: Decimal) -> Option<u32> {
    number.is_integer().then(|| number.to_u32()).flatten()
}

fn parts(years: u32, months: u32) -> Result<ReadTerm, Misread> {
    let years = years.checked_add(months / 12).ok_or(Misread::NotATerm)?;
    Ok(ReadTerm::YearsAndMonths { years, months: months % 12 })
}
