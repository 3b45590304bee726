//! A number as people type it, with its sign, its currency and its counter.

use rust_decimal::Decimal;

use super::Misread;
use super::characters::fold;
use super::numeral::numeral;
use super::plain;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    Yen,
    Shares,
    Rights,
    Persons,
    Percent,
    /// Nothing in particular: a weight, a part of a ratio.
    Plain,
}

/// What may stand before a number, in lower case, and what it says of it.
const CURRENCIES: &[Counter] = &[("¥", Counted::Yen), ("\\", Counted::Yen), ("jpy", Counted::Yen)];

/// What may stand behind a number, in lower case, and what it says of it; machines translate 個 as units or pieces.
const COUNTERS: &[Counter] = &[
    ("円", Counted::Yen),
    ("yen", Counted::Yen),
    ("jpy", Counted::Yen),
    ("株", Counted::Shares),
    ("shares", Counted::Shares),
    ("share", Counted::Shares),
    ("個", Counted::Rights),
    ("rights", Counted::Rights),
    ("right", Counted::Rights),
    ("units", Counted::Rights),
    ("unit", Counted::Rights),
    ("pieces", Counted::Rights),
    ("piece", Counted::Rights),
    ("名", Counted::Persons),
    ("人", Counted::Persons),
    ("persons", Counted::Persons),
    ("person", Counted::Persons),
    ("people", Counted::Persons),
    ("%", Counted::Percent),
    ("percent", Counted::Percent),
    ("パーセント", Counted::Percent),
];

type Counter = (&'static str, Counted);

/// The number in `text`; `None` for a blank one.
///
/// ```
/// # use wariate::reading::number;
/// # use rust_decimal::Decimal;
/// assert_eq!(number("１億２，３００万円"), Ok(Some(Decimal::from(123_000_000))));
/// assert_eq!(number("▲1,773"), Ok(Some(Decimal::from(-1_773))));
/// ```
pub fn number(text: &str) -> Result<Option<Decimal>, Misread> {
    Ok(with_counters(text)?.map(|read| read.value))
}

/// The number in `text`, unless a counter says that it counts something else: 5% and 1,773株 are no price.
pub fn number_of(counted: Counted, text: &str) -> Result<Option<Decimal>, Misread> {
    let Some(ReadNumber { value, counters }) = with_counters(text)? else { return Ok(None) };
    match counters.into_iter().flatten().find(|(_, counts)| *counts != counted) {
        Some((counter, _)) => Err(Misread::OtherCounter { counter }),
        None => Ok(Some(value)),
    }
}

struct ReadNumber {
    value: Decimal,
    /// What stands before and behind it.
    counters: [Option<Counter>; 2],
}

fn with_counters(text: &str) -> Result<Option<ReadNumber>, Misread> {
    if let Some(value) = plain::number(text) {
        return Ok(Some(ReadNumber { value, counters: [None, None] }));
    }
    let Some(folded) = fold(text)? else { return Ok(None) };
    let folded = folded.to_ascii_lowercase();
    let (in_parentheses, body) = match folded.strip_prefix('(') {
        Some(inner) => (true, inner.strip_suffix(')').ok_or(Misread::NotANumber)?.trim()),
        None => (false, folded.as_str()),
    };
    let (outer_sign, body) = sign(body);
    let (currency, body) = split(body, CURRENCIES, |text, currency| text.strip_prefix(currency));
    let (inner_sign, body) = sign(body);
    let negative = match (in_parentheses, outer_sign, inner_sign) {
        (true, None, None) => true,
        (false, None, sign) | (false, sign, None) => sign == Some(Sign::Minus),
        _ => return Err(Misread::NotANumber),
    };
    let (counter, body) = split(body, COUNTERS, |text, counter| text.strip_suffix(counter));
    let mut value = numeral(body)?;
    value.set_sign_negative(negative && !value.is_zero());
    Ok(Some(ReadNumber { value, counters: [currency, counter] }))
}

/// What a field shows once it is left: the same value in ASCII with a comma after every three digits, the decimals
/// as typed. `None` where the text cannot be read or is in that form already.
pub fn tidy_number(text: &str) -> Option<String> {
    let tidy = grouped(&number(text).ok()??.to_string());
    (tidy != text).then_some(tidy)
}

#[derive(PartialEq, Eq)]
enum Sign {
    Plus,
    Minus,
}

fn sign(text: &str) -> (Option<Sign>, &str) {
    if let Some(rest) = text.strip_prefix(['-', '▲', '△']) {
        (Some(Sign::Minus), rest.trim_start())
    } else if let Some(rest) = text.strip_prefix('+') {
        (Some(Sign::Plus), rest.trim_start())
    } else {
        (None, text)
    }
}

/// The first of `counters` that `strip` finds in `text`, and what is left of it.
fn split<'a>(
    text: &'a str,
    counters: &[Counter],
    strip: fn(&'a str, &'static str) -> Option<&'a str>,
) -> (Option<Counter>, &'a str) {
    let found = counters.iter().find_map(|counter| Some((*counter, strip(text, counter.0)?)));
    found.map_or((None, text), |(counter, rest)| (Some(counter), rest.trim()))
}

/// A plain decimal with a comma after every three digits of its whole part; zeros at its end stay.
fn grouped(plain: &str) -> String {
    let (whole, fraction) = plain.split_once('.').map_or((plain, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut out = String::new();
    for (index, character) in whole.char_indices() {
        if out.ends_with(|c: char| c.is_ascii_digit()) && (whole.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(character);
    }
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

#[cfg(test)]
mod tests;
