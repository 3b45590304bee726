//! Version 2 of what a link carries. Frozen: neither a list, nor an order, nor a text in here ever changes.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::draft::{CATEGORIES_MAX, CEILINGS_MAX, Category, Ceiling, Draft};

mod places;
mod phrases;
#[cfg(test)]
mod tests;

pub use phrases::phrases_v2;
pub use places::{CEILING_COLUMNS_V2, COLUMNS_V2, FIELDS_V2};

use super::text::{Coding, Reader, Writer};
use super::v3;

/// The number of this version in a link.
pub const SCHEMA: u16 = 2;

/// The most bytes of a state that are read: 20,000 closing prices with their dates are half of it.
pub const STATE_MAX: usize = 1024 * 1024;

const CODING_V2: Coding = Coding { words: &places::WORDS_V2, letters_max: STATE_MAX as u64 };

/// A draft as version 2 carries it: one head for each text (see [`text`](super::text)), and the letters of those texts
/// that their head does not say already.
///
/// The first head says how many ceilings there are beyond the one that there always is. How many heads are left after
/// those of the fields and the ceilings says how many categories there are.
#[derive(Serialize, Deserialize)]
struct StateV2 {
    heads: Vec<u64>,
    letters: String,
}

/// The bytes of a draft: there is exactly one form of each. More than [`STATE_MAX`] are not read again.
pub fn write(draft: &Draft) -> Vec<u8> {
    let mut writer = Writer::new(&CODING_V2);
    writer.write_count(draft.ceilings().len().saturating_sub(1) as u64);
    for (field, usual) in FIELDS_V2 {
        writer.write(draft.get(field), usual);
    }
    for (column, usual) in CEILING_COLUMNS_V2 {
        for ceiling in draft.ceilings() {
            writer.write(ceiling.get(column), usual);
        }
    }
    for (column, usual) in COLUMNS_V2 {
        for category in draft.categories() {
            writer.write(category.get(column), usual);
        }
    }
    let (heads, letters) = writer.finish();
    // Writing into memory does not fail; no bytes at all would be refused by every reader.
    postcard::to_allocvec(&StateV2 { heads, letters }).unwrap_or_default()
}

/// Whether this version carries all of a draft: what the form has had since is as usual, nothing is planned beside it,
/// and of its wording either there is none or none is asked for.
pub fn holds(draft: &Draft, with_wording: bool) -> bool {
    let is_older = |field| FIELDS_V2.iter().any(|(known, _)| *known == field);
    let is_usual = v3::FIELDS_V3.iter().all(|(field, usual)| is_older(*field) || **draft.get(*field) == **usual);
    let is_worded = with_wording && **draft.wording() != Default::default();
    is_usual && draft.plan().is_none() && !is_worded
}

/// The draft of these bytes, or nothing unless they are to the last byte what [`write`] makes of that draft. What the
/// form has had since stands as was usual in version 3.
pub fn read(bytes: &[u8]) -> Option<Draft> {
    let state: StateV2 = postcard::from_bytes(bytes).ok()?;
    let mut reader = Reader::new(&CODING_V2, &state.heads, &state.letters);
    let ceilings = usize::try_from(reader.read_count()?).ok()?.checked_add(1).filter(|rows| *rows <= CEILINGS_MAX)?;
    let of_categories = reader.left().checked_sub(FIELDS_V2.len() + ceilings * CEILING_COLUMNS_V2.len())?;
    let categories = of_categories / COLUMNS_V2.len();
    if of_categories % COLUMNS_V2.len() != 0 || categories == 0 || categories > CATEGORIES_MAX {
        return None;
    }
    let mut draft = v3::as_usual(Draft::blank());
    for (field, usual) in FIELDS_V2 {
        draft.set(field, reader.read(usual)?);
    }
    let mut ceilings = vec![Ceiling::blank(); ceilings];
    for (column, usual) in CEILING_COLUMNS_V2 {
        for ceiling in &mut ceilings {
            ceiling.set(column, reader.read(usual)?);
        }
    }
    draft.set_ceilings(ceilings.into_iter().map(Rc::new));
    let mut categories = vec![Category::blank(); categories];
    for (column, usual) in COLUMNS_V2 {
        for category in &mut categories {
            category.set(column, reader.read(usual)?);
        }
    }
    draft.set_categories(categories.into_iter().map(Rc::new));
    (write(&draft) == bytes).then_some(draft)
}
