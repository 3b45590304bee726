//! The frame of documents in Japanese, as a timely disclosure has it.

use std::rc::Rc;

use crate::calculation::{Row, RowFigure};
use crate::grant::Category;
use crate::notice::Passage;
use crate::notice::section::{Place, Section, Text};
use crate::notice::series::Words;
use crate::notice::terms::Terms;

pub const DRAFT: &str = "案";
pub const UNCONFIRMED: &str = "本書に記載の数値はリンクにより受領したものであり、その確認は未了です。";

/// Date, addressee, sender and title of what is announced.
pub fn opening(title: Text) -> Vec<Section> {
    vec![
        Section::new("date", Place::Date, "{notice_date}"),
        Section::new("addressee", Place::Addressee, "各位"),
        Section::new(
            "sender",
            Place::Sender,
            "会社名　　{issuer_name}\n代表者名　{representative_title}　{representative}\n（コード番号 {security_code}　{market}）\n問合せ先　{contact}",
        ),
        Section::new("title", Place::Title, title),
    ]
}

/// 記
pub fn record_begins() -> Section {
    Section::new("record_begins", Place::RecordBegins, "記")
}

/// 以上, and about the company, which is not usual in Japanese: only where the text was entered.
pub fn closing(terms: &Terms) -> Vec<Section> {
    let about = Section::annex("about", "（ご参考）会社概要", "{about}");
    let about = Some(about).filter(|_| !terms.grant.about.japanese.is_waiting());
    [Section::new("record_ends", Place::RecordEnds, "以上")].into_iter().chain(about).collect()
}

pub const ALLOTMENT_HEAD: [&str; 3] = ["割当対象者の区分", "人数", "割当個数"];

pub fn allottee(index: usize, category: &Category, row: &Row) -> Rc<[Passage]> {
    Rc::new([
        Passage::default().entered(&category.label.japanese),
        Passage::default().row_figure(index, row, RowFigure::Persons).words("名"),
        Passage::default().row_figure(index, row, RowFigure::Rights).words("個"),
    ])
}

pub const SERIES: Words = Words {
    heads: [
        "名称",
        "新株予約権の総数",
        "1個当たりの株式の数",
        "目的である株式の総数",
        "1個当たりの払込金額",
        "1株当たりの行使価額",
        "人数",
    ],
    total: "合計",
    rights: "個",
    shares: "株",
    yen: ["", "円"],
    none: "なし",
    persons: "名",
};
