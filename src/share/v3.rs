//! Version 3 of what a link carries. Frozen: neither a list, nor an order, nor a text in here ever changes.
//!
//! It came with the papers of a grant: their fields, the plan, and the company's own wording.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::draft::{CATEGORIES_MAX, CEILINGS_MAX, Category, Ceiling, Draft};

mod form;
mod phrases;
mod places;
#[cfg(test)]
mod tests;
mod wording;

pub use phrases::phrases_v3;
pub use places::{CEILING_COLUMNS_V3, COLUMNS_V3, FIELDS_V3};

use super::text::{Coding, Reader, Writer};

/// The number of this version in a link.
pub const SCHEMA: u16 = 3;

/// The most bytes of a state that are read: 20,000 closing prices with their dates are half of it.
pub const STATE_MAX: usize = 1024 * 1024;

const CODING_V3: Coding = Coding { words: &places::WORDS_V3, letters_max: STATE_MAX as u64 };

/// A draft as version 3 carries it: one head for each text (see [`text`](super::text)), and the letters of those texts
/// that their head does not say already.
///
/// The first two heads say what is there beyond the form: 1 for a plan, 1 for a wording. Then comes the form, then the
/// plan, of which what stands in the form at the same place is usual, then the wording.
#[derive(Serialize, Deserialize)]
struct StateV3 {
    heads: Vec<u64>,
    letters: String,
}

/// The bytes of a draft, with its wording or without: there is exactly one form of each. More than [`STATE_MAX`] are not
/// read again.
pub fn write(draft: &Draft, with_wording: bool) -> Vec<u8> {
    let wording = Some(&**draft.wording()).filter(|wording| with_wording && **wording != Default::default());
    let mut writer = Writer::new(&CODING_V3);
    writer.write_count(u64::from(draft.plan().is_some()));
    writer.write_count(u64::from(wording.is_some()));
    form::write(&mut writer, draft, None);
    if let Some(plan) = draft.plan() {
        form::write(&mut writer, plan, Some(draft));
    }
    if let Some(wording) = wording {
        wording::write(&mut writer, wording);
    }
    let (heads, letters) = writer.finish();
    // Writing into memory does not fail; no bytes at all would be refused by every reader.
    postcard::to_allocvec(&StateV3 { heads, letters }).unwrap_or_default()
}

/// The draft of these bytes, or nothing unless they are to the last byte what [`write`] makes of that draft.
pub fn read(bytes: &[u8]) -> Option<Draft> {
    let state: StateV3 = postcard::from_bytes(bytes).ok()?;
    let mut reader = Reader::new(&CODING_V3, &state.heads, &state.letters);
    let (has_plan, has_wording) = (reader.read_count()?, reader.read_count()?);
    let mut draft = form::read(&mut reader, None)?;
    if has_plan != 0 {
        let plan = form::read(&mut reader, Some(&draft))?;
        draft.set_plan(Some(Rc::new(plan)));
    }
    if has_wording != 0 {
        draft.set_wording(Rc::new(wording::read(&mut reader)?));
    }
    (write(&draft, true) == bytes).then_some(draft)
}

/// This form with what was usual in version 3 in each of its places, whatever stands there: as the forms of versions 1
/// to 3 were when they were blank.
pub fn as_usual(mut form: Draft) -> Draft {
    for (field, usual) in FIELDS_V3 {
        form.set(field, usual);
    }
    let categories: Vec<_> = form.categories().iter().cloned().map(usual_category).collect();
    form.set_categories(categories);
    let ceilings: Vec<_> = form.ceilings().iter().cloned().map(usual_ceiling).collect();
    form.set_ceilings(ceilings);
    form
}

fn usual_category(mut row: Rc<Category>) -> Rc<Category> {
    for (column, usual) in COLUMNS_V3 {
        Rc::make_mut(&mut row).set(column, usual);
    }
    row
}

fn usual_ceiling(mut row: Rc<Ceiling>) -> Rc<Ceiling> {
    for (column, usual) in CEILING_COLUMNS_V3 {
        Rc::make_mut(&mut row).set(column, usual);
    }
    row
}
