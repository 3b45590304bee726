//! Which text of a wording was changed.

use std::rc::Rc;

use super::{DocumentWording, SectionText, SectionWording, Wording};
use crate::language::Language;

/// A text of one section in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextPlace {
    pub document: Rc<str>,
    pub section: Rc<str>,
    pub language: Language,
}

impl Wording {
    /// The own text in a place; nothing where the standard one stands.
    pub fn text_at(&self, place: &TextPlace) -> Option<&SectionText> {
        self.get(&place.document, &place.section)?.text(place.language)
    }

    /// The one text in which this wording and a later one differ; nothing where they differ in more, in anything
    /// else, or not at all.
    pub fn only_text_changed(&self, later: &Wording) -> Option<TextPlace> {
        let mut changed = None;
        for document in self.documents().iter().chain(later.documents()) {
            let [before, after] = [self, later].map(|wording| wording.document(&document.name));
            if before.and_then(DocumentWording::order) != after.and_then(DocumentWording::order) {
                return None;
            }
            for section in document.sections() {
                let [before, after] = [before, after].map(|document| document?.section(&section.name));
                if what_else(before) != what_else(after) || is_own_of_one(before, after) {
                    return None;
                }
                for language in Language::ALL {
                    let [before, after] = [before, after].map(|section| section?.text(language));
                    let place = TextPlace { document: document.name.clone(), section: section.name.clone(), language };
                    if before == after || changed.as_ref() == Some(&place) {
                        continue;
                    }
                    if changed.replace(place).is_some() {
                        return None;
                    }
                }
            }
        }
        changed.filter(|_| self.added() == later.added())
    }
}

/// What is said of a section beyond its texts.
fn what_else(section: Option<&SectionWording>) -> (bool, Option<&str>) {
    section.map_or((false, None), |section| (section.left_out, section.after.as_deref()))
}

/// Whether an own section is in one of two wordings only.
fn is_own_of_one(before: Option<&SectionWording>, after: Option<&SectionWording>) -> bool {
    before.or(after).is_some_and(SectionWording::is_own) && before.is_some() != after.is_some()
}
