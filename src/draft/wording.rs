//! What a company changes in the standard wording of its documents (文言), as typed.
//!
//! Documents and sections go by the names that their composers give them; a name that no composer knows any more
//! changes nothing and is kept.

use std::rc::Rc;

use crate::language::Language;

mod arranging;
mod document;
mod place;
#[cfg(test)]
mod tests;

pub use document::{DocumentWording, SectionWording};
pub use place::TextPlace;

/// The most documents that are changed.
pub const DOCUMENTS_MAX: usize = 50;

/// The most sections of a document that are changed, and so the most that can be added.
pub const SECTIONS_MAX: usize = 100;

/// The most sections that stand in an order of one's own: all that can be added, among as many of the standard.
pub const ORDER_MAX: usize = 2 * SECTIONS_MAX;

/// The most characters of a heading or a body.
pub const WORDING_TEXT_MAX: usize = 100_000;

/// The most characters of the name of a document or a section.
const NAME_MAX: usize = 60;

/// What the name of every own section begins with.
const OWN: &str = "own_";

/// What differs from the standard wording; nothing of the standard itself is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// In the order in which they were first changed.
    documents: Vec<DocumentWording>,
    /// How many own sections were ever added: their names are never used again.
    added: u32,
}

/// A section in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SectionText {
    pub heading: Rc<str>,
    pub body: Rc<str>,
}

/// Why a change of the wording is refused; it then stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordingProblem {
    TooManyDocuments {
        greatest: usize,
    },
    TooManySections {
        greatest: usize,
    },
    /// An order of too many sections.
    OrderTooLong {
        greatest: usize,
    },
    /// A heading or a body of too many characters.
    TooLong {
        greatest: usize,
    },
    /// A document or section by no name: letters `a` to `z`, digits and `_` make one.
    NoName,
}

impl WordingProblem {
    /// The name in `data-problem`.
    pub fn name(self) -> &'static str {
        match self {
            WordingProblem::TooManyDocuments { .. } => "too_many_documents",
            WordingProblem::TooManySections { .. } => "too_many_sections",
            WordingProblem::OrderTooLong { .. } => "order_too_long",
            WordingProblem::TooLong { .. } => "too_long",
            WordingProblem::NoName => "no_name",
        }
    }
}

impl Wording {
    /// Whether nothing differs from the standard.
    pub fn is_standard(&self) -> bool {
        self.documents.is_empty()
    }

    pub fn documents(&self) -> &[DocumentWording] {
        &self.documents
    }

    pub fn document(&self, name: &str) -> Option<&DocumentWording> {
        self.documents.iter().find(|document| *document.name == *name)
    }

    /// What is changed of a section; nothing where it is as the standard has it.
    pub fn get(&self, document: &str, section: &str) -> Option<&SectionWording> {
        self.document(document)?.section(section)
    }

    /// Puts a text of one's own in place of the standard one.
    pub fn set_text(
        &mut self,
        document: &str,
        section: &str,
        language: Language,
        text: SectionText,
    ) -> Result<(), WordingProblem> {
        for part in [&text.heading, &text.body] {
            check_length(part)?;
        }
        self.change(document, section, |section| *section.text_mut(language) = Some(text))
    }

    /// Takes a text of one's own away, so that the standard one stands there again; of an own section, that language
    /// has no text then.
    pub fn reset_text(&mut self, document: &str, section: &str, language: Language) {
        self.amend(document, |document| {
            if let Some(section) = document.section_mut(section) {
                *section.text_mut(language) = None;
            }
        });
    }

    /// Leaves a section out, or puts it in again.
    pub fn leave_out(&mut self, document: &str, section: &str, is_left_out: bool) -> Result<(), WordingProblem> {
        self.change(document, section, |section| section.left_out = is_left_out)
    }

    /// Puts a section back to the standard in both languages; an own section is gone.
    pub fn reset_section(&mut self, document: &str, section: &str) {
        self.amend(document, |document| document.remove(section));
    }

    /// Puts a document back to the standard: texts, order, own sections and all.
    pub fn reset_document(&mut self, document: &str) {
        self.documents.retain(|known| *known.name != *document);
    }

    /// A further section after another, or at the beginning, and its name.
    pub fn add_section(&mut self, document: &str, after: Option<&str>) -> Result<Rc<str>, WordingProblem> {
        after.map_or(Ok(()), check_name)?;
        let added = self.added.checked_add(1).ok_or(WordingProblem::TooManySections { greatest: SECTIONS_MAX })?;
        let name: Rc<str> = format!("{OWN}{added}").into();
        self.change(document, &name, |_| ())?;
        self.added = added;
        self.amend(document, |document| document.place_own(&name, after));
        Ok(name)
    }

    /// How many own sections were ever added.
    pub fn added(&self) -> u32 {
        self.added
    }

    /// Says how many own sections were ever added, where that is more than is known.
    pub fn set_added(&mut self, added: u32) {
        self.added = self.added.max(added);
    }

    /// Puts what is said of a section elsewhere in place of what is said of it here.
    pub fn put(&mut self, document: &str, section: SectionWording) -> Result<(), WordingProblem> {
        section.after.as_deref().map_or(Ok(()), check_name)?;
        for text in Language::ALL.into_iter().filter_map(|language| section.text(language)) {
            check_length(&text.heading)?;
            check_length(&text.body)?;
        }
        let name = section.name.clone();
        self.change(document, &name, |known| *known = section)
    }

    /// Changes what is said of a section, and forgets what then says nothing.
    fn change(
        &mut self,
        document: &str,
        section: &str,
        change: impl FnOnce(&mut SectionWording),
    ) -> Result<(), WordingProblem> {
        check_name(document)?;
        check_name(section)?;
        let is_known = self.document(document).is_some();
        if !is_known && self.documents.len() >= DOCUMENTS_MAX {
            return Err(WordingProblem::TooManyDocuments { greatest: DOCUMENTS_MAX });
        }
        if self.document(document).is_some_and(|document| document.is_full(section)) {
            return Err(WordingProblem::TooManySections { greatest: SECTIONS_MAX });
        }
        if let Some(number) = own_number(section) {
            self.set_added(number);
        }
        if !is_known {
            self.documents.push(DocumentWording::standard(document));
        }
        self.amend(document, |document| document.change(section, change));
        Ok(())
    }

    fn amend(&mut self, document: &str, change: impl FnOnce(&mut DocumentWording)) {
        if let Some(known) = self.documents.iter_mut().find(|known| *known.name == *document) {
            change(known);
            known.forget_standard();
        }
        self.documents.retain(|document| !document.is_standard());
    }
}

/// Whether a section is an own one, by its name.
pub fn is_own(section: &str) -> bool {
    own_number(section).is_some()
}

fn own_number(section: &str) -> Option<u32> {
    section.strip_prefix(OWN).and_then(|number| number.parse().ok())
}

fn check_name(name: &str) -> Result<(), WordingProblem> {
    let is_letter = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'_';
    let is_name = !name.is_empty() && name.len() <= NAME_MAX && name.bytes().all(is_letter);
    if is_name { Ok(()) } else { Err(WordingProblem::NoName) }
}

fn check_length(text: &str) -> Result<(), WordingProblem> {
    // No text has more characters than bytes.
    if text.len() > WORDING_TEXT_MAX && text.chars().nth(WORDING_TEXT_MAX).is_some() {
        return Err(WordingProblem::TooLong { greatest: WORDING_TEXT_MAX });
    }
    Ok(())
}
