//! A cell that holds a number, and what it counts: 7名, 7 Directors, 108個.

use rust_decimal::Decimal;

use super::cells::is_digit;
use super::words::says;
use crate::reading::{Misread, number};

/// A number in a cell.
#[derive(Debug, PartialEq)]
pub(super) struct Figure {
    /// The number alone, as typed.
    pub text: String,
    pub value: Result<Decimal, Misread>,
    pub counts: Counts,
}

/// What a number counts, by the words behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counts {
    Persons,
    Rights,
    /// Shares, yen, per cent: no part of a category.
    Other,
    /// No word stands behind it.
    Unsaid,
}

impl Figure {
    /// The figure in `cell`; `None` for words, and for nothing.
    pub fn of(cell: &str) -> Option<Figure> {
        let cell = cell.trim();
        let digits = cell.trim_start_matches(['(', '（', '¥', '￥', '-', '−', '－', '▲', '△', '+', '＋', ' ']);
        if !digits.starts_with(is_digit) {
            return None;
        }
        let is_negative = cell.starts_with(['(', '（']) && cell.ends_with([')', '）']);
        let end = if is_negative { None } else { digits.find(|c| !is_part_of_number(c)) };
        let behind = end.and_then(|end| digits.get(end..)).unwrap_or("");
        let counts = counts(behind)?;
        let text = cell.strip_suffix(behind).unwrap_or(cell).trim().to_owned();
        let value = number(&text).and_then(|value| value.ok_or(Misread::NotANumber));
        Some(Figure { text, value, counts })
    }
}

/// An empty cell, or one with a dash.
pub(super) fn is_nothing(cell: &str) -> bool {
    cell.chars().all(|c| matches!(c, '-' | '−' | '－' | '—' | '–' | '―' | 'ー' | ' '))
}

fn is_part_of_number(character: char) -> bool {
    is_digit(character) || " 　,，、.．千百万億兆十".contains(character)
}

/// What the words behind a number say; `None` where they are no counter, so the cell is no figure.
fn counts(words: &str) -> Option<Counts> {
    // A remark or the mark of a footnote follows: 7名（うち社外2名）, 108 *1.
    let words = words.split(['(', '（', '※', '*', '＊', '[', '〔']).next().unwrap_or("").trim().to_ascii_lowercase();
    const PERSONS: &[&str] = &[
        "director",
        "officer",
        "auditor",
        "employee",
        "member",
        "person",
        "people",
        "individual",
        "executive",
        "retiree",
        "advisor",
        "adviser",
    ];
    match words.as_str() {
        "" => Some(Counts::Unsaid),
        "名" | "人" | "名様" => Some(Counts::Persons),
        "個" | "個の新株予約権" | "piece" | "pieces" => Some(Counts::Rights),
        "株" | "円" | "%" | "％" | "千円" | "百万円" | "yen" | "jpy" => Some(Counts::Other),
        words if !words.is_ascii() => None,
        words if says(words, &["share"]) => Some(Counts::Other),
        words if says(words, &["right", "unit", "option"]) => Some(Counts::Rights),
        words if says(words, PERSONS) => Some(Counts::Persons),
        _ => None,
    }
}
