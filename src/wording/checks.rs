//! What a check rests on, as text.

use std::rc::Rc;

use super::{SecondWords, sides};
use crate::calculation::{Term, Unit, Working};
use crate::checks::{Dated, Limit};
use crate::language::{Bilingual, Language};

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

/// The names or figures that a check lists before it only counts the rest.
const LISTED_MAX: usize = 5;

/// What means nothing of what somebody wrote in braces.
pub fn unknown_names(words: &dyn SecondWords, names: &[Rc<str>]) -> String {
    let braced = |name: &Rc<str>| match &**name {
        "{" | "}" => name.to_string(),
        name => ["{", &cut(name), "}"].concat(),
    };
    words.editor().unknown_names(&listed(words, names, braced))
}

/// The figures that are not printed any more.
pub fn dropped(words: &dyn SecondWords, figures: &[Term]) -> String {
    words.editor().dropped(&listed(words, figures, |figure| words.term(*figure)))
}

/// The own texts that the terms of the grant have overtaken.
pub fn own_texts(
    words: &dyn SecondWords,
    language: Language,
    overtaken: &[Bilingual<Rc<str>>],
    unused: &[Bilingual<Rc<str>>],
) -> String {
    let listed = |texts: &[Bilingual<Rc<str>>]| listed(words, texts, |text| text.get(language).to_string());
    let mut said = Vec::new();
    if !overtaken.is_empty() {
        said.push(words.editor().overtaken(&listed(overtaken)));
    }
    if !unused.is_empty() {
        said.push(words.editor().unused(&listed(unused)));
    }
    if said.is_empty() { words.editor().none_overtaken().to_owned() } else { said.join(" · ") }
}

fn listed<T>(words: &dyn SecondWords, all: &[T], said: impl Fn(&T) -> String) -> Vec<String> {
    let mut listed: Vec<String> = all.iter().take(LISTED_MAX).map(said).collect();
    let rest = all.len().saturating_sub(LISTED_MAX);
    listed.extend((rest > 0).then(|| words.and_more(rest)));
    listed
}

/// The first letters of what somebody wrote at any length.
pub fn cut(text: &str) -> String {
    const LETTERS_MAX: usize = 60;
    match text.char_indices().nth(LETTERS_MAX) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}
