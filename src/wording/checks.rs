//! What a check rests on, as text.

use super::{SecondWords, sides};
use crate::calculation::{Unit, Working};
use crate::checks::{Dated, Limit};

/// A number with its unit, and the line that it is held to: Dilution 0.9 % · limit: below 1 %
pub fn line(words: &dyn SecondWords, value: &Working, limit: Limit) -> String {
    let number = match value {
        Working::Value(term, number) => [&words.term(*term), " ", &words.amount(*number, limit.unit)].concat(),
        _ => sides(words, value, value),
    };
    [&number, " · ", &words.limit(limit)].concat()
}

/// What the rights are worth: 163 × 354,600 = ¥57,799,800
pub fn option_value(words: &dyn SecondWords, value: &Working) -> String {
    let equation = sides(words, value, value);
    let factors = equation.split(" = ").next().unwrap_or_default();
    let worth = value.value().map(|value| words.amount(value, Unit::Yen)).unwrap_or_default();
    words.option_value(&[factors, " = ", &worth].concat())
}

/// Two days with what is on each; one where both are the same thing.
pub fn dates(words: &dyn SecondWords, left: Dated, right: Dated) -> String {
    let [first, second] = [left, right].map(|day| [words.date_term(day.term), " ", &words.date(day.date)].concat());
    if first == second { first } else { [&first, " · ", &second].concat() }
}
