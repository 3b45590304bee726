//! The grant of 12 July 2019 with every field of the form of version 1 but the about text.

use std::rc::Rc;

use wariate::draft::{Category, Column, Draft, Field};

pub const FIELDS: [(Field, &str); 27] = [
    (Field::IssuerNameEn, "Internet Initiative Japan Inc."),
    (Field::IssuerNameJa, "株式会社インターネットイニシアティブ"),
    (Field::SecurityCode, "3774"),
    (Field::MarketEn, "TSE First Section"),
    (Field::MarketJa, "東証第一部"),
    (Field::RepresentativeTitleEn, "President and Representative Director"),
    (Field::RepresentativeTitleJa, "代表取締役社長"),
    (Field::RepresentativeEn, "Eijiro Katsu"),
    (Field::RepresentativeJa, "勝 栄二郎"),
    (Field::ContactEn, "IIJ Investor Relations\nTel: +81-3-5205-6500 E-mail: ir@iij.ad.jp"),
    (Field::ContactJa, "常務取締役CFO 渡井 昭久\nTEL 03-5205-6500"),
    (Field::SeriesNameEn, "Stock Acquisition Rights (Stock-Compensation-Type Stock Options) No. 9"),
    (Field::SeriesNameJa, "第9回新株予約権(株式報酬型ストックオプション)"),
    (Field::ResolutionDate, "2019-06-27"),
    (Field::ShareholderNoticeDate, "2019-06-27"),
    (Field::AllotmentDate, "2019-07-12"),
    (Field::PaymentDate, "2019-07-12"),
    (Field::NoticeDate, "2019-07-12"),
    (Field::ExerciseFrom, "2019-07-13"),
    (Field::ExerciseTo, "2049-07-12"),
    (Field::SharesPerRight, "200"),
    (Field::PricePerShare, "1773"),
    (Field::ExercisePrice, "1"),
    (Field::RoundingMode, "half_up"),
    (Field::RoundingUnit, "share"),
    (Field::RoundingPlace, "1"),
    (Field::ReleaseState, "announced"),
];

/// The columns of that time.
const COLUMNS: [Column; 6] =
    [Column::LabelEn, Column::LabelJa, Column::Kind, Column::Payment, Column::Persons, Column::Rights];

pub const CATEGORIES: [[&str; 6]; 2] = [
    [
        "Directors (excluding Part-time and Outside Directors)",
        "取締役（非常勤取締役及び社外取締役を除く。）",
        "director",
        "offset",
        "7",
        "108",
    ],
    [
        "Executive Officers (not serving as Directors)",
        "執行役員（取締役兼務者を除く。）",
        "executive_officer",
        "offset",
        "12",
        "55",
    ],
];

pub fn draft() -> Draft {
    let mut draft = Draft::blank();
    for (field, text) in FIELDS {
        draft.set(field, text);
    }
    draft.set_categories(CATEGORIES.map(|texts| category(texts.map(str::to_owned))));
    draft
}

/// The grant with 200 categories of labels that differ as those of a large company do.
pub fn of_two_hundred() -> Draft {
    let mut draft = draft();
    draft.set_categories((0..200).map(|row| {
        category([
            format!("Employees, grade {}, division {}", row % 12 + 1, row / 12 + 1),
            format!("従業員（第{}事業部、等級{}）", row / 12 + 1, row % 12 + 1),
            "employee".to_owned(),
            "gratis".to_owned(),
            (row * 37 % 91 + 1).to_string(),
            (row * 53 % 977 + 10).to_string(),
        ])
    }));
    draft
}

fn category(texts: [String; 6]) -> Rc<Category> {
    let mut category = Category::blank();
    for (column, text) in COLUMNS.into_iter().zip(texts) {
        category.set(column, text);
    }
    Rc::new(category)
}
