//! A passage that names whoever gets the letter: read once, and filled in for each.

use std::ops::Range;

use super::{Addressee, Own};
use crate::language::Language;
use crate::notice::filling::{cut, say};
use crate::notice::named::Names;
use crate::notice::section::Text;
use crate::notice::template::{Piece, pieces};
use crate::notice::terms::Terms;
use crate::notice::{Passage, Span};

/// A passage, with a gap for each name of the recipient.
pub struct Pattern(Vec<Part>);

enum Part {
    /// The same in every letter.
    Said(Span),
    Own(Own),
    /// The first word where there is exactly one, and the second otherwise.
    Counted {
        own: Own,
        one: Text,
        many: Text,
    },
}

impl Pattern {
    /// What `begin` says, and then these bytes of a text; `names` says what stands for the names that are not of the
    /// recipient.
    pub fn new(begin: Passage, text: &Text, within: Range<usize>, names: &dyn Names) -> Pattern {
        let own = |name: &Range<usize>| Own::named(text.get(name.clone())?.trim());
        let mut said = begin.0;
        let mut parts = Vec::new();
        for piece in pieces(text, within) {
            let part = match &piece {
                Piece::Named(name) => own(name).map(Part::Own),
                Piece::Counted { name, one, many } => own(name).map(|own| {
                    let [one, many] = [one, many].map(|word| cut(text, word.clone()));
                    Part::Counted { own, one, many }
                }),
                Piece::Words(_) | Piece::Stray(_) => None,
            };
            match part {
                Some(part) => parts.extend(said.drain(..).map(Part::Said).chain([part])),
                None => say(text, piece, names, &mut said),
            }
        }
        parts.extend(said.into_iter().map(Part::Said));
        Pattern(parts)
    }

    /// What it says in every letter, where that is the same; else the pattern again.
    pub fn same(self) -> Result<Passage, Pattern> {
        if self.0.iter().any(|part| !matches!(part, Part::Said(_))) {
            return Err(self);
        }
        let spans = self.0.into_iter().filter_map(|part| match part {
            Part::Said(span) => Some(span),
            Part::Own(_) | Part::Counted { .. } => None,
        });
        Ok(Passage(spans.collect()))
    }

    /// What it says in the letter to this addressee.
    pub fn to(&self, addressee: &Addressee, terms: &Terms, language: Language) -> Passage {
        let mut spans = Vec::with_capacity(self.0.len());
        for part in &self.0 {
            spans.push(match part {
                Part::Said(span) => span.clone(),
                Part::Own(own) => addressee.own(*own, terms, language),
                Part::Counted { own, one, many } => {
                    let is_one = addressee.is_exactly_one(*own, terms);
                    Span::Wording(if is_one { one } else { many }.clone())
                }
            });
        }
        Passage(spans)
    }
}
