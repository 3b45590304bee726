//! The numbers in a text that was filed, with what they count.

use std::ops::Range;

use rust_decimal::Decimal;

use crate::reading::number;

/// A number in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// Where it stands, without its counter.
    pub place: Range<usize>,
    pub value: Decimal,
    pub counter: Counter,
    /// What belongs to each: 1個当たり, 1個につき.
    pub is_each: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    /// 個
    Rights,
    /// 株
    Shares,
    /// 名, 人
    Persons,
    /// 円
    Yen,
}

/// Every number of `text` that has a counter, in order.
pub fn numbers(text: &str) -> Vec<Counted> {
    let mut numbers = Vec::new();
    let mut at = 0;
    while let Some(length) = text.get(at..).and_then(|rest| rest.find(is_digit)) {
        let start = at + length;
        let run = text.get(start..).unwrap_or_default();
        let run = run.find(|letter| !is_part(letter)).and_then(|end| run.get(..end)).unwrap_or(run);
        at = start + run.len();
        let written = run.trim_end_matches(|letter: char| !is_digit(letter) && !is_unit(letter));
        let behind = text.get(at..).unwrap_or_default().trim_start_matches([' ', '\u{3000}']);
        let counter = behind.chars().next().and_then(|letter| Some((counter(letter)?, letter)));
        if let (Some((counter, letter)), Ok(Some(value))) = (counter.filter(|_| written == run), number(written)) {
            let after = behind.get(letter.len_utf8()..).unwrap_or_default();
            let is_each = ["当", "あた", "につき", "に付", "に対"].iter().any(|each| after.starts_with(each));
            numbers.push(Counted { place: start..at, value, counter, is_each });
        }
    }
    numbers
}

/// Whether a number is written in letters of full width.
pub fn is_wide(written: &str) -> bool {
    written.contains(is_wide_digit)
}

pub fn is_wide_digit(letter: char) -> bool {
    ('０'..='９').contains(&letter)
}

/// A number in letters of full width: ３，５８２.
pub fn wide(number: &str) -> String {
    let wide = |letter: char| match letter {
        '0'..='9' | ',' | '.' | '-' => char::from_u32(u32::from(letter) + 0xFEE0).unwrap_or(letter),
        other => other,
    };
    number.chars().map(wide).collect()
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit() || is_wide_digit(letter)
}

fn is_unit(letter: char) -> bool {
    matches!(letter, '百' | '千' | '万' | '億' | '兆')
}

fn is_part(letter: char) -> bool {
    is_digit(letter) || is_unit(letter) || matches!(letter, ',' | '，' | '.' | '．')
}

fn counter(letter: char) -> Option<Counter> {
    match letter {
        '個' => Some(Counter::Rights),
        '株' => Some(Counter::Shares),
        '名' | '人' => Some(Counter::Persons),
        '円' => Some(Counter::Yen),
        _ => None,
    }
}
