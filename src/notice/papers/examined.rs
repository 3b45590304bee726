//! What is to be asked about the wording of a company.

use super::{compared, in_both, recipients};
use crate::draft::Wording;
use crate::language::{Bilingual, Language};
use crate::notice::every::Every;
use crate::notice::order::order;
use crate::notice::terms::Terms;
use crate::notice::worded::{WordedSection, dropped, unknown, worded};
use crate::notice::{Document, DocumentName, Named};

/// What a reader would ask about the wording of a document; nothing where all of it is the standard one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Examined {
    /// What stands in braces and means nothing, as it was written, once each.
    pub unknown: Vec<String>,
    /// The figures of the standard that a language does not print any more, once each.
    pub dropped: Vec<Named>,
    /// Sections that have a text of the company's own.
    pub changed: usize,
    /// Those of them that have it in one language and stand in both.
    pub in_one_language: usize,
}

impl Examined {
    /// Looks at a document in both languages; `own` is what it says with the company's wording.
    pub fn of(
        document: DocumentName,
        terms: &Terms,
        wording: &Wording,
        own: &Bilingual<impl AsRef<Document>>,
    ) -> Examined {
        let mut found = Examined::default();
        if wording.document(document.name()).is_none() {
            return found;
        }
        let to = recipients(document, terms);
        let standard = in_both(document, terms);
        let order = order(document, &standard, wording);
        let sections = Language::ALL.map(|language| {
            let before = compared(document, terms, &Wording::default(), language);
            add(&mut found.dropped, dropped(&before, own.get(language).as_ref()));
            worded(document, standard.get(language), &order, wording, language)
        });
        for (language, sections) in Language::ALL.into_iter().zip(&sections) {
            for section in sections.iter().filter(|section| section.is_own && !section.is_left_out) {
                let text = [&*section.section.heading, &*section.section.body].join("\n");
                let names = Every { terms, language, to: to.first() };
                add(&mut found.unknown, unknown(&names, &text));
            }
        }
        let [english, japanese] = &sections;
        for section in english.iter().filter(|section| !section.is_left_out) {
            match same(section, japanese) {
                Some(other) => {
                    found.changed += usize::from(section.is_own || other.is_own);
                    found.in_one_language += usize::from(section.is_own != other.is_own);
                }
                None => found.changed += usize::from(section.is_own),
            }
        }
        let japanese_alone = japanese.iter().filter(|section| same(section, english).is_none());
        found.changed += japanese_alone.filter(|section| section.is_own && !section.is_left_out).count();
        found
    }

    /// With what was found in another document.
    pub fn and(mut self, other: Examined) -> Examined {
        add(&mut self.unknown, other.unknown);
        add(&mut self.dropped, other.dropped);
        self.changed += other.changed;
        self.in_one_language += other.in_one_language;
        self
    }
}

/// The same section in the other language, where it has one.
fn same<'a>(section: &WordedSection, other: &'a [WordedSection]) -> Option<&'a WordedSection> {
    other.iter().find(|one| one.section.name == section.section.name)
}

fn add<T: PartialEq>(known: &mut Vec<T>, found: Vec<T>) {
    for one in found {
        if !known.contains(&one) {
            known.push(one);
        }
    }
}
