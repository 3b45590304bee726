//! A date as people type it, in the western or the Japanese calendar.

use chrono::{Month, NaiveDate};

use super::characters::{fold, has};
use super::era::{Era, wareki_in};
use super::number::number;
use super::{Misread, YEARS, plain};

/// A day that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadDate {
    pub date: NaiveDate,
    /// The era that was typed, where it had ended by then (平成52年). The day is known all the same.
    pub ended_era: Option<Era>,
}

/// The day in `text`; `None` for a blank one.
///
/// ```
/// # use wariate::reading::date;
/// let day = |text| date(text).map(|read| read.map(|read| read.date.to_string()));
/// assert_eq!(day("2019/7/12"), day("令和元年7月12日"));
/// assert_eq!(day("R1.7.12"), Ok(Some("2019-07-12".to_owned())));
/// ```
pub fn date(text: &str) -> Result<Option<ReadDate>, Misread> {
    let Some((date, era)) = typed(text)? else { return Ok(None) };
    Ok(Some(ReadDate { date, ended_era: era.filter(|era| era.had_ended_by(date)) }))
}

/// What a field shows once it is left: 2019-07-12, or 令和元年7月12日 where an era was typed.
/// `None` where the text cannot be read or is in that form already.
pub fn tidy_date(text: &str) -> Option<String> {
    let (date, era) = typed(text).ok()??;
    let tidy = era.map_or_else(|| date.to_string(), |era| wareki_in(era, date));
    (tidy != text).then_some(tidy)
}

/// The day, and the era in which it was typed.
fn typed(text: &str) -> Result<Option<(NaiveDate, Option<Era>)>, Misread> {
    if let Some(date) = plain::date(text) {
        return Ok(Some((date, None)));
    }
    let Some(folded) = fold(text)? else { return Ok(None) };
    let folded = folded.to_ascii_lowercase();
    if let Some((era, rest)) = era(&folded) {
        let [year, month, day] = parts(rest).ok_or(Misread::NotADate)?;
        let year = if year == "元" { 1 } else { count(year, 1..=4)? };
        return in_era(era, year, count(month, 1..=2)?, count(day, 1..=2)?).map(|date| Some((date, Some(era))));
    }
    let [year, month, day] = parts(&folded)
        .or_else(|| eight_digits(&folded))
        .or_else(|| with_name_of_month(&folded))
        .ok_or(Misread::NotADate)?;
    let month = month_named(month).map_or_else(|| count(month, 1..=2), Ok)?;
    // A year of two digits is of this century, of the last one, or of an era.
    western(count(year, 4..=9)?, month, count(day, 1..=2)?).map(|date| Some((date, None)))
}

fn in_era(era: Era, year: u32, month: u32, day: u32) -> Result<NaiveDate, Misread> {
    let before = year.checked_sub(1).ok_or(Misread::NoSuchYear { era })?;
    let first = u32::try_from(chrono::Datelike::year(&era.begins())).unwrap_or(0);
    let date = western(first.saturating_add(before), month, day)?;
    if date < era.begins() {
        return Err(Misread::EraNotBegun { era, begins: era.begins() });
    }
    Ok(date)
}

fn western(year: u32, month: u32, day: u32) -> Result<NaiveDate, Misread> {
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year));
    let year = year.ok_or(Misread::YearOutOfRange { least: *YEARS.start(), greatest: *YEARS.end() })?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(Misread::NoSuchDay { year, month, day })
}

/// The era at the beginning of a date, and what follows it.
fn era(text: &str) -> Option<(Era, &str)> {
    let spellings = Era::ALL.into_iter().flat_map(|era| era.spellings().map(|spelling| (era, spelling)));
    spellings.into_iter().find_map(|(era, spelling)| {
        let rest = text.strip_prefix(spelling)?.trim_start();
        // "M" is an era and "May" is not; the other letters of a word are no year.
        let is_year = rest.starts_with(|c: char| c.is_ascii_digit() || has("元〇一二三四五六七八九十", c));
        is_year.then_some((era, rest))
    })
}

/// Year, month and day with the words of Japanese behind them, or with one separator between them.
fn parts(text: &str) -> Option<[&str; 3]> {
    if let Some((year, rest)) = text.split_once('年') {
        let (month, rest) = rest.split_once('月')?;
        return Some([year.trim(), month.trim(), rest.strip_suffix('日')?.trim()]);
    }
    ['-', '/', '.'].into_iter().find_map(|separator| {
        let mut parts = text.split(separator).map(str::trim);
        let three = [parts.next()?, parts.next()?, parts.next()?];
        parts.next().is_none().then_some(three)
    })
}

/// 20190712
fn eight_digits(text: &str) -> Option<[&str; 3]> {
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some([text.get(..4)?, text.get(4..6)?, text.get(6..)?])
}

/// July 12, 2019 or 12 July 2019.
fn with_name_of_month(text: &str) -> Option<[&str; 3]> {
    let mut words = text.split([' ', ',', '.']).filter(|word| !word.is_empty());
    let (first, second, year) = (words.next()?, words.next()?, words.next()?);
    if words.next().is_some() {
        return None;
    }
    let (month, day) = if month_named(first).is_some() { (first, second) } else { (second, first) };
    month_named(month)?;
    let day = ["st", "nd", "rd", "th"].into_iter().find_map(|ending| day.strip_suffix(ending)).unwrap_or(day);
    Some([year, month, day])
}

/// The number of a month by its English name, whole or cut: july, jul, sept.
fn month_named(word: &str) -> Option<u32> {
    let is_named = |month: Month| {
        let name = month.name().to_ascii_lowercase();
        name == word || word.len() >= 3 && name.starts_with(word)
    };
    (1_u8..=12).find(|month| Month::try_from(*month).is_ok_and(is_named)).map(u32::from)
}

/// A year, a month or a day of so many digits, or in kanji.
fn count(text: &str, digits: std::ops::RangeInclusive<usize>) -> Result<u32, Misread> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().filter(|_| digits.contains(&text.len())).ok_or(Misread::NotADate);
    }
    if !text.chars().all(|c| has("〇一二三四五六七八九十", c)) {
        return Err(Misread::NotADate);
    }
    let value = number(text).ok().flatten().and_then(|value| u32::try_from(value).ok());
    value.filter(|value| digits.contains(&value.to_string().len())).ok_or(Misread::NotADate)
}

#[cfg(test)]
mod tests;
