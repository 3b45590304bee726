//! The sections of a document as a company words them (自社の文言): the standard, with what it changed, added, moved and
//! left out.

use super::named::Names;
use super::order::Placed;
use super::section::{Place, Section, Text};
use super::template::{Piece, pieces};
use super::{Document, DocumentName, Named, Passage, Span};
use crate::draft::wording::is_own;
use crate::draft::{SectionText, SectionWording, Wording};
use crate::language::Language;

/// A section with what the standard says in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct WordedSection {
    pub section: Section,
    /// Nothing where the company added the section.
    pub standard: Option<Section>,
    pub is_left_out: bool,
    /// Whether the company has a text of its own here, in this language.
    pub is_own: bool,
}

impl WordedSection {
    /// A section that is as the standard has it.
    pub fn standard(section: Section) -> WordedSection {
        WordedSection { standard: Some(section.clone()), section, is_left_out: false, is_own: false }
    }
}

/// Every section of a document in one language, in the order in which it stands, those that are left out too. `order` is
/// that of both languages.
pub fn worded(
    document: DocumentName,
    standard: &[Section],
    order: &[Placed],
    wording: &Wording,
    language: Language,
) -> Vec<WordedSection> {
    let worded = |placed: &Placed| {
        let change = wording.get(document.name(), &placed.name);
        let own = change.and_then(|change| change.text(language));
        let found = standard.iter().find(|section| *section.name == *placed.name).cloned();
        let section = match (own, &found) {
            (Some(own), Some(section)) => in_place(&placed.name, section.place, own),
            (None, Some(section)) => section.clone(),
            (own, None) if is_own(&placed.name) => {
                in_place(&placed.name, placed.place, own.unwrap_or(&SectionText::default()))
            }
            // Only the other language has it.
            (_, None) => return None,
        };
        Some(WordedSection {
            section,
            standard: found,
            is_left_out: change.is_some_and(|change: &SectionWording| change.left_out),
            is_own: own.is_some(),
        })
    };
    order.iter().filter_map(worded).collect()
}

/// The sections of which the document consists.
pub fn standing(sections: Vec<WordedSection>) -> Vec<Section> {
    let stands = |section: &WordedSection| {
        let is_blank = section.section.heading.trim().is_empty() && section.section.body.trim().is_empty();
        !(section.is_left_out || is_blank && section.standard.is_none())
    };
    sections.into_iter().filter(stands).map(|section| section.section).collect()
}

fn in_place(name: &str, place: Place, text: &SectionText) -> Section {
    let own = |text: &str| Text::Owned(text.to_owned());
    Section { name: own(name), place, heading: own(&text.heading), body: own(&text.body) }
}

/// What stands in braces in `text` and means nothing, each as it was written, and every brace without the other one. What
/// takes a line of its own, as a table does, means nothing within another.
pub fn unknown(names: &dyn Names, text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in text.split('\n') {
        let alone = line.trim().strip_prefix('{').and_then(|line| line.strip_suffix('}'));
        let is_known =
            |name: &str| names.passage(name.trim()).is_some() || alone == Some(name) && names.stands_alone(name.trim());
        for piece in pieces(line, 0..line.len()) {
            let written = match piece {
                Piece::Words(_) => continue,
                Piece::Stray(brace) => line.get(brace),
                Piece::Named(name) | Piece::Counted { name, .. } => line.get(name).filter(|name| !is_known(name)),
            };
            if let Some(written) = written.filter(|written| !found.iter().any(|known| known == written)) {
                found.push(written.to_owned());
            }
        }
    }
    found
}

/// The figures that `standard` prints and `own` does not: a company's wording moves figures, and none may go missing.
pub fn dropped(standard: &Document, own: &Document) -> Vec<Named> {
    let figures = |document: &Document| -> Vec<Named> {
        let mut figures = Vec::new();
        for span in document.passages().flat_map(Passage::spans) {
            if let Span::Figure { name, .. } = span
                && let Err(place) = figures.binary_search(name)
            {
                figures.insert(place, *name);
            }
        }
        figures
    };
    let printed = figures(own);
    figures(standard).into_iter().filter(|figure| printed.binary_search(figure).is_err()).collect()
}
