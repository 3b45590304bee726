//! The letters in one run.

use super::{Addressee, MISSING_PAYMENT};
use crate::language::Language;
use crate::notice::every::Every;
use crate::notice::section::{Place, Section};
use crate::notice::template::{Piece, pieces};
use crate::notice::terms::Terms;
use crate::notice::{Block, filling, frame};

/// The letters to these people from `sections`, each on a page of its own. What names nothing of its addressee is
/// filled once for all letters: there may be thousands.
pub fn letters(sections: &[Section], terms: &Terms, language: Language, to: &[Addressee]) -> Vec<Block> {
    let marks = frame::marks(terms, language);
    let sections: Vec<_> = sections.iter().map(|section| (section, names_addressee(section))).collect();
    let mut common: Vec<Vec<(usize, Vec<Block>)>> = vec![Vec::new(); sections.len()];
    let mut blocks = Vec::new();
    for addressee in to {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend_from_slice(&marks);
        let names = Every { terms, language, to: Some(addressee) };
        let mut items = 0;
        for ((section, names_addressee), common) in sections.iter().zip(&mut common) {
            if !addressee.is_told(terms, &section.name) {
                continue;
            }
            let fill = || filling::filled_after(items, section, language, &names);
            match common.iter().find(|(known, _)| *known == items) {
                Some((_, filled)) => blocks.extend_from_slice(filled),
                None => {
                    let filled = fill();
                    blocks.extend_from_slice(&filled);
                    if !names_addressee {
                        common.push((items, filled));
                    }
                }
            }
            items += usize::from(section.place == Place::Item);
        }
    }
    blocks
}

/// One addressee of each kind: those whose letters have the same sections are of one.
pub fn distinct<'a>(sections: &[Section], terms: &Terms, to: Vec<Addressee<'a>>) -> Vec<Addressee<'a>> {
    let mut kinds: Vec<Vec<bool>> = Vec::new();
    let mut distinct = Vec::new();
    for addressee in to {
        let kind: Vec<bool> = sections.iter().map(|section| addressee.is_told(terms, &section.name)).collect();
        if !kinds.contains(&kind) {
            kinds.push(kind);
            distinct.push(addressee);
        }
    }
    distinct
}

/// Whether a section says something else to everybody.
fn names_addressee(section: &Section) -> bool {
    let own = |name: &str| name.starts_with("recipient") || name == MISSING_PAYMENT;
    [&section.heading, &section.body].into_iter().any(|text| {
        pieces(text, 0..text.len()).any(|piece| match piece {
            Piece::Named(name) | Piece::Counted { name, .. } => text.get(name).is_some_and(|name| own(name.trim())),
            Piece::Words(_) | Piece::Stray(_) => false,
        })
    })
}
