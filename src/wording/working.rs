//! A working as text: its formula, the numbers put in, and what was rounded.

use super::{Words, grouped};
use crate::calculation::{Figure, Working};

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
pub fn working(words: &dyn Words, figure: &Figure) -> Worked {
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
    Worked { formula: formula(words, exact, false), numbers: equation(words, exact), rounding }
}

/// Both sides of a check: 108 + 55 = 163 · Total rights 163
pub fn sides(words: &dyn Words, left: &Working, right: &Working) -> String {
    let [left, right] = [left, right].map(|side| match side {
        Working::Value(term, value) => [&words.term(*term), " ", &grouped(*value)].concat(),
        Working::Rounded(exact, mode, place) if matches!(**exact, Working::Value(..)) => {
            let value = side.value().map(grouped).unwrap_or_default();
            format!("{}, {} {value}", formula(words, exact, false), words.rounded(*mode, *place))
        }
        _ => equation(words, side),
    });
    if left == right { left } else { [&left, " · ", &right].concat() }
}

/// The numbers with what they come to, unless a number stands alone.
fn equation(words: &dyn Words, working: &Working) -> String {
    let numbers = numbers(words, working, false);
    match (working, working.value()) {
        (Working::Value(..), _) | (_, None) => numbers,
        (Working::Sum(parts) | Working::Product(parts), _) if parts.len() == 1 => numbers,
        (_, Some(value)) => format!("{numbers} = {}", grouped(value)),
    }
}

fn formula(words: &dyn Words, working: &Working, inside: bool) -> String {
    write(words, working, inside, Shown::Names)
}

fn numbers(words: &dyn Words, working: &Working, inside: bool) -> String {
    write(words, working, inside, Shown::Numbers)
}

#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Names,
    Numbers,
}

/// The tree on one line; a sum inside something else stands in brackets, and so does what was rounded.
fn write(words: &dyn Words, working: &Working, inside: bool, shown: Shown) -> String {
    let join = |parts: &[Working], sign: &str| {
        let inside = parts.len() > 1 && sign != " + ";
        parts.iter().map(|part| write(words, part, inside, shown)).collect::<Vec<_>>().join(sign)
    };
    match working {
        Working::Value(term, _) if shown == Shown::Names => words.term(*term),
        Working::Value(_, value) => grouped(*value),
        Working::Sum(parts) if inside && parts.len() > 1 => format!("({})", join(parts, " + ")),
        Working::Sum(parts) => join(parts, " + "),
        Working::Product(parts) => join(parts, " × "),
        Working::Half(whole) => format!("{} ÷ 2", write(words, whole, true, shown)),
        Working::Rounded(exact, mode, place) => {
            let unrounded = write(words, exact, false, shown);
            match (shown, working.value()) {
                (Shown::Numbers, value) if value == exact.value() => unrounded,
                (Shown::Numbers, Some(value)) => format!("({unrounded} → {})", grouped(value)),
                _ => format!("({unrounded}, {})", words.rounded(*mode, *place)),
            }
        }
    }
}
