//! Grants as they are typed.

use std::rc::Rc;

use wariate::draft::{Category, Column, Draft, Field};

/// Internet Initiative Japan Inc., July 12, 2019, as it was published.
pub fn iij() -> Draft {
    let mut draft = with(
        company(),
        &[
            (Field::IssuerNameEn, "Internet Initiative Japan Inc."),
            (Field::IssuerNameJa, "株式会社インターネットイニシアティブ"),
            (Field::SecurityCode, "3774"),
            (Field::RepresentativeTitleEn, "President and Representative Director"),
            (Field::RepresentativeTitleJa, "代表取締役社長"),
            (Field::RepresentativeEn, "Eijiro Katsu"),
            (Field::RepresentativeJa, "勝　栄二郎"),
            (Field::AboutEn, "Founded in 1992, the company runs one of the largest Internet backbones in Japan."),
            (Field::ContactEn, "IIJ Investor Relations\nTel: +81-3-5205-6500"),
            (Field::ContactJa, "経営企画部\nTEL 03-5205-6500"),
            (Field::AllotmentDate, "2019-07-12"),
            (Field::SharesPerRight, "200"),
            (Field::PricePerShare, "1773"),
        ],
    );
    draft.set_categories([
        category(
            "Directors (excluding Part-time and Outside Directors) of IIJ",
            "当社取締役（非常勤取締役及び社外取締役を除く）",
            "director",
            "offset",
            "7",
            "108",
        ),
        category("Executive Officers of IIJ", "当社執行役員", "executive_officer", "offset", "12", "55"),
    ]);
    draft
}

/// A company that exists nowhere, with a final notice of July 12, 2019.
pub fn company() -> Draft {
    with(
        Draft::blank(),
        &[
            (Field::IssuerNameEn, "Sample Holdings, Inc."),
            (Field::IssuerNameJa, "サンプルホールディングス株式会社"),
            (Field::SecurityCode, "130A"),
            (Field::MarketEn, "First Section of the Tokyo Stock Exchange"),
            (Field::MarketJa, "東証第一部"),
            (Field::RepresentativeTitleEn, "Representative Director"),
            (Field::RepresentativeTitleJa, "代表取締役"),
            (Field::RepresentativeEn, "Hanako Yamada"),
            (Field::RepresentativeJa, "山田　花子"),
            (Field::ContactEn, "Corporate Planning, Tel: +81-3-0000-0000"),
            (Field::ContactJa, "経営企画部長　鈴木　一郎（TEL 03-0000-0000）"),
            (Field::ResolutionDate, "2019-06-27"),
            (Field::NoticeDate, "2019-07-12"),
            (Field::ReleaseState, "final"),
        ],
    )
}

pub fn with(mut draft: Draft, texts: &[(Field, &str)]) -> Draft {
    for (field, text) in texts {
        draft.set(*field, *text);
    }
    draft
}

pub fn category(english: &str, japanese: &str, kind: &str, payment: &str, persons: &str, rights: &str) -> Rc<Category> {
    let mut category = Category::blank();
    for (column, text) in [
        (Column::LabelEn, english),
        (Column::LabelJa, japanese),
        (Column::Kind, kind),
        (Column::Payment, payment),
        (Column::Persons, persons),
        (Column::Rights, rights),
    ] {
        category.set(column, text);
    }
    Rc::new(category)
}
