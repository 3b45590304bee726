//! The letters in one run.

use super::form::Form;
use super::{Addressee, Circumstances};
use crate::language::Language;
use crate::notice::Block;
use crate::notice::section::Section;
use crate::notice::terms::Terms;

/// The letters to these people from `sections`, each on a page of its own. All letters in the same circumstances are
/// written from one form, and have in common what names nothing of their addressee: there may be thousands.
pub fn letters(sections: &[Section], terms: &Terms, language: Language, to: &[Addressee]) -> Vec<Block> {
    let mut forms: Vec<(Circumstances, Form)> = Vec::new();
    let mut form_of = |addressee| {
        let circumstances = Circumstances::of(addressee, terms);
        forms.iter().position(|(known, _)| *known == circumstances).unwrap_or_else(|| {
            forms.push((circumstances, Form::new(sections, circumstances, terms, language)));
            forms.len().saturating_sub(1)
        })
    };
    let places: Vec<usize> = to.iter().map(&mut form_of).collect();
    let letters = || to.iter().zip(&places).filter_map(|(to, place)| Some((to, &forms.get(*place)?.1)));
    let length = letters().map(|(_, form)| form.length().saturating_add(1)).sum();
    let mut blocks = Vec::with_capacity(length);
    for (addressee, form) in letters() {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        form.write(addressee, terms, language, &mut blocks);
    }
    blocks
}

/// One addressee of each kind: those whose letters have the same sections are of one.
pub fn distinct<'a>(sections: &[Section], terms: &Terms, to: Vec<Addressee<'a>>) -> Vec<Addressee<'a>> {
    let mut known: Vec<Circumstances> = Vec::new();
    let mut kinds: Vec<Vec<bool>> = Vec::new();
    let mut distinct = Vec::new();
    for addressee in to {
        let circumstances = Circumstances::of(&addressee, terms);
        if known.contains(&circumstances) {
            continue;
        }
        known.push(circumstances);
        let kind: Vec<bool> = sections.iter().map(|section| circumstances.has(&section.name)).collect();
        if !kinds.contains(&kind) {
            kinds.push(kind);
            distinct.push(addressee);
        }
    }
    distinct
}
