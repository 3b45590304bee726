//! The notice of the price and of its offset (払込金額確定・相殺通知) to each person or category, once the price is known.
//!
//! Nobody pays for gratis rights, so that no letter goes to those who get them; where all rights are gratis, the document
//! says so in a sentence.

use super::terms::Terms;
use super::{Document, DocumentName, Section, letter, papers};
use crate::language::Language;

mod english;
mod japanese;

/// The letters on the grant of `terms` in `language`, in the wording of the standard.
pub fn compose(terms: &Terms, language: Language) -> Document {
    papers::composed(DocumentName::PriceNotice, &sections(terms, language), terms, language)
}

/// The standard wording for these terms.
pub fn sections(terms: &Terms, language: Language) -> Vec<Section> {
    let to = letter::payers(terms);
    if to.is_empty() {
        return match language {
            Language::English => english::nothing_due(),
            Language::Japanese => japanese::nothing_due(),
        };
    }
    let sections = match language {
        Language::English => english::sections(terms),
        Language::Japanese => japanese::sections(terms),
    };
    letter::told(sections, terms, &to)
}
