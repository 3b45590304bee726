//! Drafts of any text whatever.

use std::rc::Rc;

use proptest::prelude::*;
use wariate::draft::{Category, Ceiling, CeilingColumn, Column, Draft, Field};
use wariate::share::link::{decode, find};

use crate::link;

pub fn hostile() -> Draft {
    let mut draft = Draft::blank();
    draft.set(Field::IssuerNameEn, "<script>alert(1)</script>\u{202E}\u{0}\u{FFFD}");
    draft.set(Field::IssuerNameJa, "株".repeat(10_000));
    draft.set(Field::AllotmentDate, "2019-02-29");
    draft.set(Field::ExerciseTo, "平成52年7月12日");
    draft.set(Field::PricePerShare, "0.000000000000000000000000000001");
    draft.set(Field::ReleaseState, "");
    draft.set(Field::PriceBasis, "");
    draft.set(Field::OutstandingSeries, "\u{FEFF}=1+1\t-\r\n".repeat(5_000));
    let mut ceiling = Ceiling::empty();
    ceiling.set(CeilingColumn::Binds, "director  director unheard_of");
    ceiling.set(CeilingColumn::Yen, "-0");
    draft.set_ceilings(std::iter::repeat_n(Rc::new(ceiling), 50));
    let mut category = Category::blank();
    category.set(Column::Rights, "-1000000000000000000");
    category.set(Column::Kind, "unheard of");
    draft.set_categories([Rc::new(category)]);
    draft
}

fn any_draft() -> impl Strategy<Value = Draft> {
    let text =
        || prop_oneof![any::<String>(), "[0-9]{1,20}", "(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]", Just("cash".into())];
    let fields = prop::collection::vec((0..Field::COUNT, text()), 0..40);
    let rows = prop::collection::vec(prop::collection::vec(text(), Column::COUNT), 1..8);
    let ceilings = prop::collection::vec(prop::collection::vec(text(), CeilingColumn::COUNT), 1..8);
    (fields, rows, ceilings).prop_map(|(fields, rows, ceilings)| {
        let mut draft = Draft::blank();
        for (place, text) in fields {
            draft.set(Field::ALL[place], text);
        }
        draft.set_categories(rows.into_iter().map(|texts| {
            let mut category = Category::blank();
            for (column, text) in Column::ALL.into_iter().zip(texts) {
                category.set(column, text);
            }
            Rc::new(category)
        }));
        draft.set_ceilings(ceilings.into_iter().map(|texts| {
            let mut ceiling = Ceiling::blank();
            for (column, text) in CeilingColumn::ALL.into_iter().zip(texts) {
                ceiling.set(column, text);
            }
            Rc::new(ceiling)
        }));
        draft
    })
}

proptest! {
    #[test]
    fn every_draft_comes_back(draft in any_draft()) {
        let link = link(&draft);
        prop_assert_eq!(find(&link), Some(link.clone()));
        prop_assert_eq!(decode(&link), Ok(draft));
    }
}
