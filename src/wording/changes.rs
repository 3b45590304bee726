//! Two states beside each other as text: tabs between the cells, plain numbers, as a spreadsheet takes it.

use rust_decimal::Decimal;

use super::{PapersPhrase, SecondWords, grouped};
use crate::amount;
use crate::calculation::{Change, ChangedFigure, Unit};
use crate::draft::{Column, Draft, Input};
use crate::language::Language;

/// What a figure is called; one of a category with the category's label, where it has one.
pub fn figure(words: &dyn SecondWords, figure: ChangedFigure, draft: &Draft, language: Language) -> String {
    match figure {
        ChangedFigure::Grant(name) => words.figure(name).to_owned(),
        ChangedFigure::Category(row, name) => {
            let column = match language {
                Language::English => Column::LabelEn,
                Language::Japanese => Column::LabelJa,
            };
            let label = draft.text(Input::Category(row, column));
            match label.trim() {
                "" => words.of_category(words.row_figure(name), row),
                label => [words.row_figure(name), words.second_phrase(super::SecondPhrase::Of), label].concat(),
            }
        }
    }
}

/// What the figure is counted in.
pub fn unit(figure: ChangedFigure) -> Unit {
    match figure {
        ChangedFigure::Grant(name) => name.unit(),
        ChangedFigure::Category(_, name) => name.unit(),
    }
}

/// By how much it differs, with its sign; nothing where one side is not known.
pub fn difference(change: &Change) -> Option<Decimal> {
    change.after?.checked_sub(change.before?)
}

/// +322 or −2
pub fn signed(difference: Decimal) -> String {
    let sign = if difference.is_sign_positive() && !difference.is_zero() { "+" } else { "" };
    [sign, &grouped(difference)].concat()
}

/// What of a determination differs from its plan.
pub fn as_text(words: &dyn SecondWords, changes: &[Change], draft: &Draft, language: Language) -> String {
    let phrase = |phrase| words.papers().phrase(phrase);
    let heads = [
        PapersPhrase::HeadFigure,
        PapersPhrase::HeadPlanned,
        PapersPhrase::HeadDetermined,
        PapersPhrase::HeadDifference,
    ];
    let mut text = heads.map(phrase).join("\t");
    for change in changes {
        line(&mut text, words, change, draft, language);
        text.push('\t');
        text.push_str(&difference(change).map(amount::plain).unwrap_or_default());
    }
    text
}

/// What differs since the grant was last saved or opened: its figures, and each line of the shown documents as it was and
/// as it is.
pub fn since_as_text(
    words: &dyn SecondWords,
    changes: &[Change],
    lines: &[(String, Vec<(String, String)>)],
    draft: &Draft,
    language: Language,
) -> String {
    let phrase = |phrase| words.papers().phrase(phrase);
    let head = |first: &str| [first, "\t", phrase(PapersPhrase::Before), "\t", phrase(PapersPhrase::After)].concat();
    let mut text = head(phrase(PapersPhrase::Figures));
    for change in changes {
        line(&mut text, words, change, draft, language);
    }
    for (document, lines) in lines.iter().filter(|(_, lines)| !lines.is_empty()) {
        text.push_str(&["\n\n", &head(document)].concat());
        for (before, after) in lines {
            text.push_str(&["\n\t", &cell(before), "\t", &cell(after)].concat());
        }
    }
    text
}

fn line(text: &mut String, words: &dyn SecondWords, change: &Change, draft: &Draft, language: Language) {
    text.push('\n');
    text.push_str(&cell(&figure(words, change.figure, draft, language)));
    for value in [change.before, change.after] {
        text.push('\t');
        text.push_str(&value.map(amount::plain).unwrap_or_default());
    }
}

/// In one cell, and no formula to any spreadsheet.
fn cell(text: &str) -> String {
    let text = text.replace(['\t', '\n', '\r'], " ");
    if text.starts_with(['=', '+', '-', '@']) { ["'", &text].concat() } else { text }
}
