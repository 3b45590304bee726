//! Version 1 of what a link carries. Frozen: neither a list, nor an order, nor a number in here ever changes.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::draft::{CATEGORIES_MAX, Column, Draft, Field};

mod phrases;
#[cfg(test)]
mod tests;

pub use phrases::PHRASES_V1;

use super::text::{Coding, Reader, Writer};
use super::v3;

/// The number of this version in a link.
pub const SCHEMA: u16 = 1;

/// The most bytes of a state that are read.
pub const STATE_MAX: usize = 512 * 1024;

/// The fields of version 1, in the order in which their texts stand: as the form of that time had them.
pub const FIELDS_V1: [Field; 30] = [
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
pub const COLUMNS_V1: [Column; 6] =
    [Column::LabelEn, Column::LabelJa, Column::Kind, Column::Payment, Column::Persons, Column::Rights];

const CODING_V1: Coding = Coding {
    words: &[
        "half_up",
        "up",
        "down",
        "share",
        "right",
        "0.1",
        "0.01",
        "draft",
        "final",
        "announced",
        "offset",
        "cash",
        "gratis",
        "director",
        "audit_committee_director",
        "outside_director",
        "auditor",
        "shikkoyaku",
        "executive_officer",
        "employee",
        "subsidiary_director",
        "subsidiary_employee",
        "retired",
        "outside",
    ],
    letters_max: 10_000,
};

/// A draft as version 1 carries it: one head for each text (see [`text`](super::text)), and the letters of those texts that
/// their head does not say already. How many heads there are says how many categories there are.
#[derive(Serialize, Deserialize)]
struct StateV1 {
    heads: Vec<u64>,
    letters: String,
}

/// The bytes of what version 1 knew of a draft: there is exactly one form of each. Links are written so no more, but
/// read against it.
pub fn write(draft: &Draft) -> Vec<u8> {
    let mut writer = Writer::new(&CODING_V1);
    for field in FIELDS_V1 {
        writer.write(draft.get(field), "");
    }
    for column in COLUMNS_V1 {
        for category in draft.categories() {
            writer.write(category.get(column), "");
        }
    }
    let (heads, letters) = writer.finish();
    // Writing into memory does not fail; no bytes at all would be refused by every reader.
    postcard::to_allocvec(&StateV1 { heads, letters }).unwrap_or_default()
}

/// The draft of these bytes, or nothing unless they are to the last byte what [`write`] makes of that draft. What the
/// form has had since stands as was usual in version 3, and the figures are those of that time.
pub fn read(bytes: &[u8]) -> Option<Draft> {
    read_onto(Draft::blank(), bytes)
}

/// The same on any blank form: what is usual on it changes nothing.
fn read_onto(blank: Draft, bytes: &[u8]) -> Option<Draft> {
    let state: StateV1 = postcard::from_bytes(bytes).ok()?;
    let of_categories = state.heads.len().checked_sub(FIELDS_V1.len())?;
    let rows = of_categories / COLUMNS_V1.len();
    if of_categories % COLUMNS_V1.len() != 0 || rows == 0 || rows > CATEGORIES_MAX {
        return None;
    }
    let mut reader = Reader::new(&CODING_V1, &state.heads, &state.letters);
    let mut draft = v3::as_usual(blank);
    for field in FIELDS_V1 {
        draft.set(field, reader.read("")?);
    }
    let mut categories = vec![draft.categories().first().cloned()?; rows];
    for column in COLUMNS_V1 {
        for category in &mut categories {
            Rc::make_mut(category).set(column, reader.read("")?);
        }
    }
    draft.set_categories(categories);
    (write(&draft) == bytes).then_some(draft)
}
