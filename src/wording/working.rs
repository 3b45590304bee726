//! A working as text: its formula, the numbers put in, and what was rounded.

use rust_decimal::Decimal;

use super::{SecondPhrase, SecondWords, grouped};
use crate::calculation::{Apportioned, Figure, Working};

mod fair_value;

/// The working of a figure, line by line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    /// Total rights × Shares per right
    pub formula: String,
    /// 163 × 200 = 32,600
    pub numbers: String,
    /// 886.5 → 887 (rounded up to 1 yen)
    pub rounding: Option<String>,
}

/// The working of `figure` in the words of a language.
pub fn working(words: &dyn SecondWords, figure: &Figure) -> Worked {
    let exact = match &figure.working {
        Working::Rounded(exact, ..) => exact,
        other => other,
    };
    let rounding = match &figure.working {
        Working::Rounded(exact, mode, place) => exact.value().map(|unrounded| {
            format!("{} → {} ({})", grouped(unrounded), grouped(figure.value), words.rounded(*mode, *place))
        }),
        _ => None,
    };
    Worked { formula: formula(words, exact), numbers: equation(words, exact, usize::MAX), rounding }
}

/// A longer sum stands by its ends in a check; the working of the figure has all of it.
const TERMS_MAX: usize = 12;

/// Both sides of a check: 108 + 55 = 163 · Total rights 163. A long sum stands by its ends: 108 + 55 + … + 7 = 1,024
pub fn sides(words: &dyn SecondWords, left: &Working, right: &Working) -> String {
    let [left, right] = [left, right].map(|side| match side {
        Working::Value(term, value) => [&words.term(*term), " ", &grouped(*value)].concat(),
        Working::Rounded(exact, mode, place) if matches!(**exact, Working::Value(..)) => {
            let value = side.value().map(grouped).unwrap_or_default();
            format!("{}, {} {value}", formula(words, exact), words.rounded(*mode, *place))
        }
        _ => equation(words, side, TERMS_MAX),
    });
    if left == right { left } else { [&left, " · ", &right].concat() }
}

/// The numbers with what they come to, unless a number stands alone; of a sum of more than `most` terms its ends.
fn equation(words: &dyn SecondWords, working: &Working, most: usize) -> String {
    let numbers = write(words, working, Place::Alone, Shown::Numbers { most });
    match (working, working.value()) {
        (Working::Value(..) | Working::FairValue(_), _) | (_, None) => numbers,
        (Working::Sum(parts) | Working::Product(parts), _) if parts.len() == 1 => numbers,
        (_, Some(value)) => format!("{numbers} = {}", grouped(value)),
    }
}

fn formula(words: &dyn SecondWords, working: &Working) -> String {
    write(words, working, Place::Alone, Shown::Names)
}

#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Names,
    /// Of a sum of more than `most` terms its ends.
    Numbers {
        most: usize,
    },
}

/// Where a part stands: it says which parts need brackets there.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Place {
    Alone,
    /// What is subtracted: a sum needs brackets.
    Subtracted,
    /// A factor or a dividend: a sum needs brackets.
    Factor,
    /// A divisor: a product needs them too.
    Divisor,
}

/// The tree on one line; whoever types the numbers into a calculator gets the figure, unless a sum stands by its ends.
fn write(words: &dyn SecondWords, working: &Working, place: Place, shown: Shown) -> String {
    let at = |part: &Working, place: Place| write(words, part, place, shown);
    let join = |parts: &[Working], place: Place, sign: &str| {
        parts.iter().map(|part| at(part, place)).collect::<Vec<_>>().join(sign)
    };
    let sum = |text: String| if place > Place::Alone { bracketed(&text) } else { text };
    let product = |text: String| if place == Place::Divisor { bracketed(&text) } else { text };
    match working {
        Working::Value(term, _) if shown == Shown::Names => words.term(*term),
        Working::Value(_, value) => grouped(*value),
        Working::Sum(parts) | Working::Product(parts) if parts.len() == 1 => join(parts, place, ""),
        Working::Sum(parts) if parts.is_empty() && shown == Shown::Names => {
            words.second_phrase(SecondPhrase::None).to_owned()
        }
        Working::Sum(parts) if parts.is_empty() => grouped(Decimal::ZERO),
        Working::Sum(parts) => sum(match (shown, parts.as_slice()) {
            (Shown::Numbers { most }, [first, second, .., last]) if parts.len() > most => {
                let [first, second, last] = [first, second, last].map(|part| at(part, Place::Alone));
                [&first, " + ", &second, " + … + ", &last].concat()
            }
            (_, parts) => join(parts, Place::Alone, " + "),
        }),
        Working::Product(parts) => product(join(parts, Place::Factor, " × ")),
        Working::Difference(whole, part) => sum([at(whole, Place::Alone), at(part, Place::Subtracted)].join(" − ")),
        Working::Quotient(whole, part) => product([at(whole, Place::Factor), at(part, Place::Divisor)].join(" ÷ ")),
        Working::Half(whole) => product([&at(whole, Place::Factor), " ÷ 2"].concat()),
        Working::InPercent(part) => product([&at(part, Place::Factor), " × 100"].concat()),
        Working::FairValue(value) if shown == Shown::Names => sum(fair_value::formula(value.form).to_owned()),
        Working::FairValue(value) if place > Place::Alone => grouped(value.value),
        Working::FairValue(value) => fair_value::numbers(value),
        Working::Apportioned(apportioned) => apportioned_part(words, apportioned, shown),
        Working::Whole(exact) => {
            let unrounded = || at(exact, Place::Alone);
            match (shown, working.value()) {
                (Shown::Names, _) => {
                    ["(", &unrounded(), ", ", words.second_phrase(SecondPhrase::FractionDropped), ")"].concat()
                }
                (Shown::Numbers { .. }, value) if value == exact.value() => at(exact, place),
                (Shown::Numbers { .. }, value) => {
                    ["(", &unrounded(), " → ", &value.map(grouped).unwrap_or_default(), ")"].concat()
                }
            }
        }
        Working::Rounded(exact, mode, to) => {
            let unrounded = || at(exact, Place::Alone);
            match (shown, working.value()) {
                (Shown::Numbers { .. }, value) if value == exact.value() => at(exact, place),
                (Shown::Numbers { .. }, Some(value)) => format!("({} → {})", unrounded(), grouped(value)),
                _ => format!("({}, {})", unrounded(), words.rounded(*mode, *to)),
            }
        }
    }
}

fn bracketed(text: &str) -> String {
    ["(", text, ")"].concat()
}

/// A quota and what the rule makes of it: 33.33… → 33 + 1
fn apportioned_part(words: &dyn SecondWords, apportioned: &Apportioned, shown: Shown) -> String {
    let exact = write(words, &apportioned.exact, Place::Alone, shown);
    if shown == Shown::Names {
        let rule = words.second_phrase(SecondPhrase::LargestRemainder);
        return match apportioned.share.tie {
            true => [exact.as_str(), " (", rule, "; ", words.second_phrase(SecondPhrase::DecidedByTie), ")"].concat(),
            false => [exact.as_str(), " (", rule, ")"].concat(),
        };
    }
    let quota = apportioned.exact.value().map(grouped).unwrap_or_default();
    let extra = if apportioned.share.extra { " + 1" } else { "" };
    [&exact, " = ", &quota, " → ", &grouped(apportioned.share.quota.into()), extra].concat()
}
