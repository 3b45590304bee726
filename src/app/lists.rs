//! The lists that the papers are drawn up from: as they were understood, and as the papers take them.

use std::rc::Rc;

use rust_decimal::prelude::ToPrimitive;

use crate::amount::Rights;
use crate::draft::{Draft, Field};
use crate::language::Bilingual;
use crate::notice::{Recipient, Series};
use crate::pasting;
use crate::pasting::recipients::Recipient as Pasted;
use crate::pasting::series::FurtherSeries;

#[derive(Debug, Default, PartialEq)]
pub struct Lists {
    pub pasted: pasting::Lists,
    pub series: Vec<Series>,
    /// Those of whom the category and the rights are known.
    pub recipients: Vec<Recipient>,
}

impl Lists {
    pub fn read(draft: &Draft) -> Lists {
        let pasted = pasting::Lists::read(draft);
        Lists {
            series: pasted.series.rows.iter().map(series).collect(),
            recipients: pasted.recipients.rows.iter().filter_map(recipient).collect(),
            pasted,
        }
    }

    /// Whether two forms have the same lists: they are read from their texts, and people by the labels of the categories.
    pub fn are_same(one: &Draft, other: &Draft) -> bool {
        let is_same = |field| one.get(field) == other.get(field);
        is_same(Field::FurtherSeries) && is_same(Field::Recipients) && one.categories() == other.categories()
    }
}

fn series(row: &FurtherSeries) -> Series {
    let name: Rc<str> = row.series.name.as_str().into();
    Series {
        name: Bilingual { english: name.clone(), japanese: name },
        rights: row.series.rights,
        shares_per_right: row.series.shares_per_right,
        price_per_right: row.price_per_right,
        exercise_price: row.series.exercise_price,
        persons: row.persons,
    }
}

/// Who has a name in one language only is called by it in both.
fn recipient(row: &Pasted) -> Option<Recipient> {
    let [english, japanese] = [[&row.name_en, &row.name_ja], [&row.name_ja, &row.name_en]]
        .map(|[own, other]| if own.is_empty() { other } else { own });
    Some(Recipient {
        name: Bilingual { english: english.as_str().into(), japanese: japanese.as_str().into() },
        category: row.category?,
        rights: Rights(row.rights?.to_u64()?),
    })
}
