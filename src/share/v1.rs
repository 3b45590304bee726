//! Version 1 of what a link carries. Frozen: neither a list, nor an order, nor a number in here ever changes.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::draft::{CATEGORIES_MAX, Category, Column, Draft, Field};

mod phrases;
#[cfg(test)]
mod tests;
mod text;

pub use phrases::PHRASES_V1;
use text::{Reader, Writer};

/// The number of this version in a link.
pub const SCHEMA: u16 = 1;

/// The fields of version 1, in the order in which their texts stand: as the form of that time had them.
const FIELDS_V1: [Field; 30] = [
    Field::IssuerNameEn,
    Field::IssuerNameJa,
    Field::SecurityCode,
    Field::MarketEn,
    Field::MarketJa,
    Field::RepresentativeTitleEn,
    Field::RepresentativeTitleJa,
    Field::RepresentativeEn,
    Field::RepresentativeJa,
    Field::AboutEn,
    Field::AboutJa,
    Field::ContactEn,
    Field::ContactJa,
    Field::SeriesNameEn,
    Field::SeriesNameJa,
    Field::ResolutionDate,
    Field::ShareholderNoticeDate,
    Field::AllotmentDate,
    Field::PaymentDate,
    Field::NoticeDate,
    Field::ExerciseFrom,
    Field::ExerciseTo,
    Field::SharesPerRight,
    Field::PricePerShare,
    Field::FairValuePerShare,
    Field::ExercisePrice,
    Field::RoundingMode,
    Field::RoundingUnit,
    Field::RoundingPlace,
    Field::ReleaseState,
];

/// The columns of version 1. All texts of one column stand together: they are alike, and so compress better.
const COLUMNS_V1: [Column; 6] =
    [Column::LabelEn, Column::LabelJa, Column::Kind, Column::Payment, Column::Persons, Column::Rights];

/// A draft as version 1 carries it: one head for each text (see [`text`]), and the letters of those texts that
/// their head does not say already. How many heads there are says how many categories there are.
#[derive(Serialize, Deserialize)]
struct StateV1 {
    heads: Vec<u64>,
    letters: String,
}

/// The bytes of a draft: there is exactly one form of each.
pub fn write(draft: &Draft) -> Vec<u8> {
    let mut writer = Writer::new();
    for field in FIELDS_V1 {
        writer.write(draft.get(field));
    }
    for column in COLUMNS_V1 {
        for category in draft.categories() {
            writer.write(category.get(column));
        }
    }
    let (heads, letters) = writer.finish();
    // Writing into memory does not fail; no bytes at all would be refused by every reader.
    postcard::to_allocvec(&StateV1 { heads, letters }).unwrap_or_default()
}

/// The draft of these bytes, or nothing unless they are to the last byte what [`write`] makes of that draft.
pub fn read(bytes: &[u8]) -> Option<Draft> {
    let state: StateV1 = postcard::from_bytes(bytes).ok()?;
    let of_categories = state.heads.len().checked_sub(FIELDS_V1.len())?;
    let rows = of_categories / COLUMNS_V1.len();
    if of_categories % COLUMNS_V1.len() != 0 || rows == 0 || rows > CATEGORIES_MAX {
        return None;
    }
    let mut reader = Reader::new(&state.heads, &state.letters);
    let mut draft = Draft::blank();
    for field in FIELDS_V1 {
        draft.set(field, reader.read()?);
    }
    let mut categories = vec![Category::blank(); rows];
    for column in COLUMNS_V1 {
        for category in &mut categories {
            category.set(column, reader.read()?);
        }
    }
    draft.set_categories(categories.into_iter().map(Rc::new));
    (write(&draft) == bytes).then_some(draft)
}
