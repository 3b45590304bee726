//! Changes to a text, and the text before and after them: what differs is underlined on both sides.

use std::ops::Range;

use crate::notice::{Passage, Span};

/// A change to a part of a text.
pub struct Edit {
    pub place: Range<usize>,
    /// What takes its place; empty where the part falls away.
    pub after: Passage,
    /// A figure that stands as it did is none to underline.
    pub is_change: bool,
}

/// Changes in the order of their text, none within another.
#[derive(Default)]
pub struct Edits(pub Vec<Edit>);

impl Edits {
    /// Adds a change, unless there is one in its place.
    pub fn add(&mut self, edit: Edit) {
        if self.are_apart_from(&edit.place) {
            self.0.insert(self.before(&edit.place), edit);
        }
    }

    pub fn are_apart_from(&self, place: &Range<usize>) -> bool {
        self.0.get(self.before(place)).is_none_or(|next| place.end <= next.place.start)
    }

    /// How many changes end before a place begins.
    fn before(&self, place: &Range<usize>) -> usize {
        self.0.partition_point(|known| known.place.end <= place.start)
    }

    /// Where the text changes.
    pub fn changes(&self) -> impl Iterator<Item = &Range<usize>> {
        self.0.iter().filter(|edit| edit.is_change).map(|edit| &edit.place)
    }
}

/// The text before and after the changes.
pub fn before_and_after(text: &str, edits: Edits) -> [Passage; 2] {
    let [mut before, mut after] = [Passage::default(), Passage::default()];
    let mut at = 0;
    for Edit { place, after: next, is_change } in edits.0 {
        let (Some(kept), Some(old)) = (text.get(at..place.start), text.get(place.clone())) else { continue };
        at = place.end;
        if !kept.is_empty() {
            before = before.letters(kept);
            after = after.letters(kept);
        }
        before = if is_change { underlined(before, Passage::default().letters(old)) } else { before.letters(old) };
        if !next.0.is_empty() {
            after = if is_change { underlined(after, next) } else { after.then(next) };
        }
    }
    match text.get(at..) {
        Some(kept) if !kept.is_empty() => [before.letters(kept), after.letters(kept)],
        _ => [before, after],
    }
}

pub fn underlined(mut passage: Passage, changed: Passage) -> Passage {
    passage.0.push(Span::Underlined(changed));
    passage
}
