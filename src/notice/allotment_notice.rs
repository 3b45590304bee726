//! The notice of the number allotted (割当通知) to each person or category, before the price is known.
//!
//! Each applicant is told by the day before the allotment date how many rights he is allotted (会社法243条3項). Where the
//! allottees subscribe for all of the rights by a contract (総数引受契約, 会社法244条1項), no such notice is given.

use super::terms::Terms;
use super::{Document, DocumentName, Section, letter, papers};
use crate::language::Language;

mod english;
mod japanese;

/// The letters on the grant of `terms` in `language`, in the wording of the standard.
pub fn compose(terms: &Terms, language: Language) -> Document {
    papers::composed(DocumentName::AllotmentNotice, &sections(terms, language), terms, language)
}

/// The standard wording for these terms.
pub fn sections(terms: &Terms, language: Language) -> Vec<Section> {
    let sections = match language {
        Language::English => english::sections(terms),
        Language::Japanese => japanese::sections(terms),
    };
    letter::told(sections, terms, &letter::addressees(terms))
}
