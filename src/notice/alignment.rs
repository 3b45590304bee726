//! Two states of a document side by side: which block is which.

use std::ops::Range;

use super::{Block, Document, Passage, Table};
use crate::draft::Input;

/// The most pairs of blocks that are compared; of longer documents the blocks are taken one by one, in their order.
const PAIRS_MAX: usize = 250_000;

/// For each block of `document`, the place in `before` of what it was: of the same block where that still stands, else of
/// the next one of its sort between the same neighbours; nothing for one that was added.
pub fn aligned(document: &Document, before: &Document) -> Vec<Option<usize>> {
    let (now, then) = (&document.blocks[..], &before.blocks[..]);
    let first = now.iter().zip(then).take_while(|(now, then)| now == then).count();
    let (now, then) = (now.get(first..).unwrap_or_default(), then.get(first..).unwrap_or_default());
    let last = now.iter().rev().zip(then.iter().rev()).take_while(|(now, then)| now == then).count();
    let [rows, columns] = [now.len(), then.len()].map(|length| length.saturating_sub(last));
    let middle = Middle { now: now.get(..rows).unwrap_or_default(), then: then.get(..columns).unwrap_or_default() };
    let mut aligned: Vec<Option<usize>> = (0..first).map(Some).collect();
    aligned.extend(middle.aligned().into_iter().map(|place| place.map(|place| place.saturating_add(first))));
    aligned.extend((0..last).map(|place| Some(first.saturating_add(columns).saturating_add(place))));
    aligned
}

/// A line or a row of a table that differs: its letters before and after, empty where it came or went. `blank` says what
/// stands where something is missing.
pub fn differences(
    document: &Document,
    before: &Document,
    blank: &dyn Fn(&[Input]) -> String,
) -> Vec<(String, String)> {
    let (mut differences, mut next) = (Vec::new(), 0_usize);
    let gone = |range: Range<usize>, differences: &mut Vec<(String, String)>| {
        for block in before.blocks.get(range).unwrap_or_default() {
            differences.extend(rows(Some(block), None, blank));
        }
    };
    for (block, place) in document.blocks.iter().zip(aligned(document, before)) {
        if let Some(place) = place {
            gone(next..place, &mut differences);
            next = place.saturating_add(1);
        }
        differences.extend(rows(place.and_then(|place| before.blocks.get(place)), Some(block), blank));
    }
    gone(next..before.blocks.len(), &mut differences);
    differences
}

/// The lines of a block, each beside what it was, as far as they differ.
fn rows(before: Option<&Block>, after: Option<&Block>, blank: &dyn Fn(&[Input]) -> String) -> Vec<(String, String)> {
    if before == after {
        return Vec::new();
    }
    let [before, after] = [before, after].map(|block| block.map(|block| lines(block, blank)).unwrap_or_default());
    let count = before.len().max(after.len());
    let line = |lines: &[String], place: usize| lines.get(place).cloned().unwrap_or_default();
    let pairs = (0..count).map(|place| (line(&before, place), line(&after, place)));
    pairs.filter(|(before, after)| before != after).collect()
}

fn lines(block: &Block, blank: &dyn Fn(&[Input]) -> String) -> Vec<String> {
    let row = |cells: &[Passage]| cells.iter().map(|cell| cell.text(blank)).collect::<Vec<_>>().join(" / ");
    match block {
        Block::Line(_, passage) => vec![passage.text(blank)],
        Block::Table(Table { head, rows, .. }) => {
            [row(head)].into_iter().chain(rows.iter().map(|cells| row(cells))).collect()
        }
        Block::PageBreak => Vec::new(),
    }
}

/// What stands between the blocks with which both begin, and those with which both end.
struct Middle<'a> {
    now: &'a [Block],
    then: &'a [Block],
}

impl Middle<'_> {
    /// Around the longest row of blocks that stand in both, those of one sort follow one another.
    fn aligned(&self) -> Vec<Option<usize>> {
        let (mut aligned, mut row, mut column) = (Vec::new(), 0, 0);
        for (same_row, same_column) in longest(self.now, self.then) {
            self.between(row..same_row, column..same_column, &mut aligned);
            aligned.push(Some(same_column));
            (row, column) = (same_row.saturating_add(1), same_column.saturating_add(1));
        }
        self.between(row..self.now.len(), column..self.then.len(), &mut aligned);
        aligned
    }

    fn between(&self, rows: Range<usize>, columns: Range<usize>, aligned: &mut Vec<Option<usize>>) {
        let mut next = columns.start;
        for block in self.now.get(rows).unwrap_or_default() {
            let left = self.then.get(next..columns.end).unwrap_or_default();
            let found = left.iter().position(|then| is_alike(block, then)).map(|place| place.saturating_add(next));
            next = found.map_or(next, |place| place.saturating_add(1));
            aligned.push(found);
        }
    }
}

fn is_alike(one: &Block, other: &Block) -> bool {
    match (one, other) {
        (Block::Line(one, _), Block::Line(other, _)) => one == other,
        (Block::Table(_), Block::Table(_)) | (Block::PageBreak, Block::PageBreak) => true,
        _ => false,
    }
}

/// The places of the longest row of blocks that stand in both, in the same order.
fn longest(now: &[Block], then: &[Block]) -> Vec<(usize, usize)> {
    let width = then.len().saturating_add(1);
    if now.is_empty() || now.len().saturating_mul(then.len()) > PAIRS_MAX {
        return Vec::new();
    }
    // How long the longest row is of what stands from each pair of places on.
    let mut lengths = vec![0_u16; width.saturating_mul(now.len().saturating_add(1))];
    let at = |lengths: &[u16], row: usize, column: usize| lengths.get(row * width + column).copied().unwrap_or(0);
    for (row, block) in now.iter().enumerate().rev() {
        for (column, former) in then.iter().enumerate().rev() {
            let length = if block == former {
                at(&lengths, row + 1, column + 1).saturating_add(1)
            } else {
                at(&lengths, row + 1, column).max(at(&lengths, row, column + 1))
            };
            if let Some(place) = lengths.get_mut(row * width + column) {
                *place = length;
            }
        }
    }
    let (mut places, mut row, mut column) = (Vec::new(), 0, 0);
    while let (Some(block), Some(former)) = (now.get(row), then.get(column)) {
        if block == former {
            places.push((row, column));
            (row, column) = (row + 1, column + 1);
        } else if at(&lengths, row + 1, column) >= at(&lengths, row, column + 1) {
            row += 1;
        } else {
            column += 1;
        }
    }
    places
}
