//! What stood in a document before the last change, in the places of what stands there now.

use super::{line_of, table_of};
use crate::notice::{Block, Document, Passage, Table};

/// The blocks of a document as they were, each in the place where it is now: a block that came or went in the middle
/// moves none of those after it.
pub(super) struct Former<'a> {
    blocks: &'a [Block],
    /// Blocks that are there now and were not before, and the place from which the others are counted from the end.
    added: isize,
    unmoved: usize,
}

impl Former<'_> {
    pub(super) fn new<'a>(document: &Document, before: Option<&'a Document>) -> Former<'a> {
        let blocks = before.map_or(&[][..], |before| &before.blocks);
        let unmoved = blocks.iter().zip(&document.blocks).take_while(|(old, new)| old == new).count();
        let added = if blocks.is_empty() { 0 } else { document.blocks.len() as isize - blocks.len() as isize };
        Former { blocks, added, unmoved: if added == 0 { usize::MAX } else { unmoved } }
    }

    fn block(&self, place: usize) -> Option<&Block> {
        if place < self.unmoved {
            self.blocks.get(place)
        } else {
            self.blocks.get(place.checked_add_signed(-self.added)?)
        }
    }

    pub(super) fn line(&self, place: usize) -> Option<&Passage> {
        self.block(place).and_then(line_of)
    }

    pub(super) fn table(&self, place: usize) -> Option<&Table> {
        self.block(place).and_then(table_of)
    }
}
