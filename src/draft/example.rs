//! The grant that the page opens on: what Internet Initiative Japan Inc. announced on 12 July 2019.

use std::rc::Rc;

use super::{Category, Column, Draft, Field};

impl Draft {
    /// A real grant with everything its notice prints: 163 rights for 32,600 shares at ¥354,600 a right.
    pub fn example() -> Draft {
        let mut draft = Draft::blank();
        for (field, text) in FIELDS {
            draft.set(field, text);
        }
        draft.set_categories(CATEGORIES.map(|texts| {
            let mut category = Category::blank();
            for (column, text) in COLUMNS.into_iter().zip(texts) {
                category.set(column, text);
            }
            Rc::new(category)
        }));
        draft
    }

    /// Whether this is the example with nothing changed. The example is made once for that: it is asked with every key.
    pub fn is_example(&self) -> bool {
        thread_local! { static EXAMPLE: Draft = Draft::example(); }
        EXAMPLE.with(|example| example == self)
    }
}

const FIELDS: [(Field, &str); 23] = [
    (Field::IssuerNameEn, "Internet Initiative Japan Inc."),
    (Field::IssuerNameJa, "株式会社インターネットイニシアティブ"),
    (Field::SecurityCode, "3774"),
    (Field::MarketEn, "TSE First Section"),
    (Field::MarketJa, "東証第一部"),
    (Field::RepresentativeTitleEn, "President and Representative Director"),
    (Field::RepresentativeTitleJa, "代表取締役社長"),
    (Field::RepresentativeEn, "Eijiro Katsu"),
    (Field::RepresentativeJa, "勝 栄二郎"),
    (
        Field::AboutEn,
        "IIJ has provided Internet access and network solutions, mainly to corporate customers, since 1992.",
    ),
    (Field::ContactEn, "IIJ Investor Relations\nTel: +81-3-5205-6500  E-mail: ir@ij.ad.jp"),
    (Field::ContactJa, "IIJ IR担当\nTEL 03-5205-6500"),
    (Field::ResolutionDate, "2019-06-27"),
    (Field::ShareholderNoticeDate, "2019-06-27"),
    (Field::AllotmentDate, "2019-07-12"),
    (Field::NoticeDate, "2019-07-12"),
    (Field::SharesPerRight, "200"),
    (Field::PricePerShare, "1,773"),
    (Field::ExercisePrice, "1"),
    (Field::RoundingMode, "half_up"),
    (Field::RoundingUnit, "share"),
    (Field::RoundingPlace, "1"),
    (Field::ReleaseState, "announced"),
];

const COLUMNS: [Column; 6] =
    [Column::LabelEn, Column::LabelJa, Column::Kind, Column::Payment, Column::Persons, Column::Rights];

const CATEGORIES: [[&str; COLUMNS.len()]; 2] = [
    [
        "Directors (excluding Part-time and Outside Directors)",
        "取締役（非常勤取締役及び社外取締役を除く）",
        "director",
        "offset",
        "7",
        "108",
    ],
    ["Executive Officers", "執行役員", "executive_officer", "offset", "12", "55"],
];
