//! Every document of a grant, in the wording of the company.

use std::rc::Rc;

use super::every::Every;
use super::filling::filled_after;
use super::letter::{Addressee, addressees, distinct, letters, payers};
use super::named::Names;
use super::names::{self, Name};
use super::order::{Placed, order};
use super::section::{Place, Section};
use super::terms::Terms;
use super::worded::{WordedSection, standing, unknown, worded};
use super::{
    Block, Document, DocumentName, Passage, allotment_notice, amended_report, determination, ledger, price_notice,
    resolution,
};
use crate::draft::Wording;
use crate::language::{Bilingual, Language};

mod examined;

pub use examined::Examined;

/// A document with what the company changed in its wording.
pub fn compose(document: DocumentName, terms: &Terms, wording: &Wording, language: Language) -> Document {
    let sections = standing(sections(document, terms, wording, language));
    composed(document, &sections, terms, language)
}

/// The same to be compared with the other language: of letters, one of each kind that they have, because what stands in
/// the others stands in these too.
pub fn compared(document: DocumentName, terms: &Terms, wording: &Wording, language: Language) -> Document {
    let sections = standing(sections(document, terms, wording, language));
    let to = distinct(&sections, terms, recipients(document, terms));
    written(document, &sections, terms, language, &to)
}

/// Every section of a document as the company words it, those that are left out too.
fn sections(document: DocumentName, terms: &Terms, wording: &Wording, language: Language) -> Vec<WordedSection> {
    if wording.document(document.name()).is_none() {
        return standard(document, terms, language).into_iter().map(WordedSection::standard).collect();
    }
    let standard = in_both(document, terms);
    worded(document, standard.get(language), &order(document, &standard, wording), wording, language)
}

/// The same in both languages.
pub fn in_both(document: DocumentName, terms: &Terms) -> Bilingual<Vec<Section>> {
    let of = |language| standard(document, terms, language);
    Bilingual { english: of(Language::English), japanese: of(Language::Japanese) }
}

/// The standard wording of a document for these terms.
pub fn standard(document: DocumentName, terms: &Terms, language: Language) -> Vec<Section> {
    match document {
        DocumentName::Resolution => resolution::sections(terms, language),
        DocumentName::Determination => determination::sections(terms, language),
        DocumentName::AmendedReport => amended_report::sections(terms, language),
        DocumentName::AllotmentNotice => allotment_notice::sections(terms, language),
        DocumentName::PriceNotice => price_notice::sections(terms, language),
        DocumentName::Ledger => ledger::sections(terms, language),
    }
}

/// A document of these sections, under the marks that it has to bear; of letters, one for each addressee.
pub fn composed(name: DocumentName, sections: &[Section], terms: &Terms, language: Language) -> Document {
    written(name, sections, terms, language, &recipients(name, terms))
}

fn written(name: DocumentName, sections: &[Section], terms: &Terms, language: Language, to: &[Addressee]) -> Document {
    if !to.is_empty() {
        return Document { name, language, blocks: letters(sections, terms, language, to) };
    }
    let mut document = super::composed(name, sections, terms, language, &Every { terms, language, to: None });
    if name == DocumentName::Ledger {
        document.blocks.insert(0, ledger::mark(language));
    }
    document
}

/// To whom a document is written in one run; nobody where it is no letter, or nobody has to pay.
pub(super) fn recipients<'a>(name: DocumentName, terms: &Terms<'a>) -> Vec<Addressee<'a>> {
    match name {
        DocumentName::AllotmentNotice => addressees(terms),
        DocumentName::PriceNotice => payers(terms),
        _ => Vec::new(),
    }
}

/// A document as it is edited.
#[derive(Clone, Debug, PartialEq)]
pub struct EditedDocument {
    /// In the order in which they stand, those that are left out too.
    pub sections: Vec<EditedSection>,
    /// The names of the sections that stand in either language, in the order in which they do.
    pub order: Rc<[Rc<str>]>,
    /// What may stand in braces, with what stands there now. Of the categories the first stands for all.
    pub names: Vec<(Name, Passage)>,
}

/// A section as it is edited, with what comes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct EditedSection {
    pub worded: WordedSection,
    /// What the document says here, or would say if the section were not left out; in letters, the first one.
    pub blocks: Vec<Block>,
    /// What stands in braces there and means nothing.
    pub unknown: Vec<Unknown>,
}

/// What was written in braces and means nothing, or a brace without the other one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    pub written: String,
    /// The names that may have been meant, the nearest first.
    pub nearest: Vec<String>,
}

/// A document for editing.
pub fn edited(document: DocumentName, terms: &Terms, wording: &Wording, language: Language) -> EditedDocument {
    let to = recipients(document, terms);
    let every = Every { terms, language, to: to.first() };
    let names = names::names(&every);
    let mut items = 0;
    let edited = |worded: WordedSection| {
        let Section { heading, body, .. } = &worded.section;
        let blocks = filled_after(items, &worded.section, language, &every);
        items += usize::from(worded.section.place == Place::Item && !worded.is_left_out);
        let unknown = unknown(&every, &[&**heading, &**body].join("\n"));
        let unknown = unknown.into_iter().map(|written| meant(written, &names, terms, language)).collect();
        EditedSection { blocks, unknown, worded }
    };
    let standard = in_both(document, terms);
    let order = order(document, &standard, wording);
    let sections = worded(document, standard.get(language), &order, wording, language);
    let sections = sections.into_iter().map(edited).collect();
    let order = order.into_iter().map(|Placed { name, .. }| name).collect();
    let passage = |name: Name| {
        let value = every.passage(&name.name).unwrap_or_default();
        (name, value)
    };
    let first = names::of_category(0, language);
    EditedDocument { sections, order, names: names.iter().cloned().chain(first).map(passage).collect() }
}

fn meant(written: String, known: &[Name], terms: &Terms, language: Language) -> Unknown {
    let rows = 0..terms.grant.categories.len();
    let of_categories: Vec<Name> = rows.flat_map(|row| names::of_category(row, language)).collect();
    let nearest = names::nearest(&[known, &of_categories].concat(), &written);
    Unknown { written, nearest }
}
