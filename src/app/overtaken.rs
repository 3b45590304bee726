//! Texts of the company's own that the terms of the grant have overtaken: the standard says something else by now than
//! when they were written in its place, or nothing any more.
//!
//! A text does not carry what it replaced, so this is known of what was written or opened in this tab, back to where the
//! grant was last saved or opened: who saves it has seen it.

use std::rc::Rc;

use crate::app::lists::Lists;
use crate::app::papers_checks::Checked;
use crate::app::whole::Whole;
use crate::checks::{Sides, Verdict};
use crate::draft::Draft;
use crate::draft::wording::{TextPlace, is_own};
use crate::language::{Bilingual, Language};
use crate::model::History;
use crate::notice::{DocumentName, Section, papers};
use crate::wording::editor::of_place;
use crate::wording::{self, cut};

#[cfg(test)]
mod tests;

/// Whether every own text still stands in the place of what it was written for.
pub fn fits_terms(checked: &Checked) -> Verdict {
    let history = checked.history;
    let mut worded = Worded { history, now: bare(history.present()), then: Vec::new() };
    let (mut overtaken, mut unused) = (Vec::new(), Vec::new());
    for document in DocumentName::ALL {
        let Some(changed) = checked.shown.wording().document(document.name()) else { continue };
        let terms = (checked.terms)(document);
        let now = papers::in_both(document, &terms);
        // An own section replaces no standard, and one that is left out is not printed.
        for section in changed.sections().iter().filter(|section| !section.left_out && !is_own(&section.name)) {
            let (mut before, mut after) = (Vec::new(), Vec::new());
            for language in Language::ALL.into_iter().filter(|language| section.text(*language).is_some()) {
                let now = now.get(language).iter().find(|now| now.name == *section.name);
                let then = worded.standard(document, &section.name, language);
                if let Some(then) = then.filter(|then| now.is_none_or(|now| says(then) != says(now))) {
                    before.push((language, then));
                    after.extend(now);
                }
            }
            if !before.is_empty() {
                let texts = if after.is_empty() { &mut unused } else { &mut overtaken };
                texts.push(named(document, &before, &now));
            }
        }
    }
    let is_none = overtaken.is_empty() && unused.is_empty();
    let sides = Sides::OwnTexts { overtaken, unused };
    if is_none { Verdict::Holds(sides) } else { Verdict::Warns(sides) }
}

fn says(section: &Section) -> (&str, &str) {
    (&section.heading, &section.body)
}

/// What the own texts were written for.
struct Worded<'a> {
    history: &'a History,
    now: Draft,
    /// Each form without its wording, with what is drawn up from it.
    then: Vec<(Draft, Whole)>,
}

impl Worded<'_> {
    /// The standard of a section when it was replaced; nothing where it had none, or nothing but the wording has changed
    /// since.
    fn standard(&mut self, document: DocumentName, section: &Rc<str>, language: Language) -> Option<Section> {
        let place = TextPlace { document: document.name().into(), section: section.clone(), language };
        let then = self.history.when_worded(&place);
        let form = bare(then);
        if form == self.now {
            return None;
        }
        // Many texts are written one after the other.
        let known = self.then.iter().position(|(known, _)| *known == form);
        let at = known.unwrap_or_else(|| {
            // A long list of people is read once, however many forms it stood in.
            let read = self.then.iter().find(|(known, _)| Lists::are_same(known, &form));
            let lists = read.map_or_else(|| Rc::new(Lists::read(then)), |(_, whole)| whole.lists().clone());
            self.then.push((form, Whole::with(then, lists)));
            self.then.len().saturating_sub(1)
        });
        let (_, whole) = self.then.get(at)?;
        whole.standard(document, language).into_iter().find(|standard| standard.name == **section)
    }
}

/// A form, with its plan and without its wording.
fn bare(draft: &Draft) -> Draft {
    let mut draft = draft.clone();
    draft.set_wording(Rc::default());
    draft
}

/// What the page calls a section, in each language: its document, and the heading that it has or had, or else what it is
/// there.
fn named(document: DocumentName, before: &[(Language, Section)], now: &Bilingual<Vec<Section>>) -> Bilingual<Rc<str>> {
    let of = |language: Language| -> Rc<str> {
        let words = wording::second::of(language);
        let found = language.and_the_other().into_iter().flat_map(|language| {
            let then = before.iter().filter(move |(of, _)| *of == language).map(|(_, section)| section);
            let is_same = |now: &&Section| before.iter().any(|(_, then)| then.name == now.name);
            now.get(language).iter().find(is_same).into_iter().chain(then)
        });
        let found: Vec<&Section> = found.collect();
        let heading = found.iter().map(|section| section.heading.trim()).find(|heading| !heading.is_empty());
        let place = || words.editor().phrase(of_place(found.first().map(|section| section.place)));
        words.editor().section(words.papers().document(document), &cut(heading.unwrap_or_else(place))).into()
    };
    Bilingual { english: of(Language::English), japanese: of(Language::Japanese) }
}
