//! The amended report in Japanese, as it is filed.

use super::amendment::Amendment;
use super::filed::Item;
use crate::calculation::{FigureName, RowFigure};
use crate::notice::Passage;
use crate::notice::section::{Place, Section};
use crate::notice::terms::Terms;
use crate::notice::writing::words;

pub const BEFORE: &str = "（訂正前）";
pub const AFTER: &str = "（訂正後）";
pub const NOT_FILED: &str = "訂正前の記載には、提出した臨時報告書の本文が必要です。";
pub const UNREAD: &str = "提出した臨時報告書の本文から、「発行数」、「発行価格」、「発行価額の総額」及び「人数及びその内訳」の\
    各項目を見つけることができませんでした。";

/// The standard wording; `is_due` where something changed.
pub fn sections(is_due: bool) -> Vec<Section> {
    let mut sections = vec![
        Section::new("title", Place::Title, "臨時報告書の訂正報告書"),
        Section::new("addressee", Place::Addressee, "提出先　{report_addressee}"),
        Section::new(
            "sender",
            Place::Sender,
            "提出日　　　　　　{notice_date}\n会社名　　　　　　{issuer_name}\n代表者の役職氏名　{representative_title}　{representative}",
        ),
    ];
    if is_due {
        sections.extend([
            Section::item("reason", "【臨時報告書の訂正報告書の提出理由】", REASON),
            Section::item("amended_items", "【訂正事項】", "{amended_items}"),
            Section::item("amendments", "【訂正箇所】", "訂正箇所は下線で示しております。\n{amendments}"),
        ]);
    } else {
        sections.push(Section::new("nothing", Place::Body, NOTHING));
    }
    sections
}

const REASON: &str = "金融商品取引法第24条の5第4項及び企業内容等の開示に関する内閣府令第19条第2項第2号の2の規定に基づき\
    {report_filed_on}に提出いたしました臨時報告書の記載事項のうち、{open_items}が{allotment_date}に確定いたしましたので、\
    金融商品取引法第24条の5第5項の規定に基づき、臨時報告書の訂正報告書を提出するものであります。";

const NOTHING: &str = "{report_filed_on}に提出した臨時報告書の記載のうち、確定した内容と異なるものはありません。\
    したがって、訂正報告書により訂正すべき事項はありません。";

/// 「発行数」、「発行価格」及び「発行価額の総額」
pub fn open_items(amendments: &[Amendment]) -> Passage {
    let mut list = Passage::default();
    for (position, amendment) in amendments.iter().enumerate() {
        let link = match amendments.len() - position {
            _ if position == 0 => "「",
            1 => "及び「",
            _ => "、「",
        };
        list = list.words(link).letters(amendment.filed.title.as_str()).words("」");
    }
    list
}

/// What the adjustment that follows calls the amount per share.
pub const EXERCISE_PRICE_DEFINED: &str = "とする。以下、当該1株当たりの金額を「行使価額」という。";

/// An item in the words of the standard.
pub fn after(terms: &Terms, item: Item) -> Passage {
    let calculation = terms.calculation;
    let figure = |passage: Passage, name| passage.figure(calculation, name);
    match item {
        Item::NumberOfRights => figure(Passage::default(), FigureName::TotalRights).words("個"),
        Item::UnderlyingShares => figure(words("当社普通株式　"), FigureName::TotalShares).words("株"),
        Item::IssuePrice => {
            let price = figure(words("新株予約権1個当たり　"), FigureName::PricePerRight).words("円");
            if calculation.price_per_share_is_exact {
                figure(price.words("（1株当たり　"), FigureName::PricePerShare).words("円）")
            } else {
                price
            }
        }
        Item::ExercisePrice => {
            let per_right = figure(words("新株予約権1個当たり　"), FigureName::ExercisePerRight).words("円");
            figure(per_right.words("（1株当たり　"), FigureName::ExercisePrice).words("円）")
        }
        Item::IssueTotal => figure(Passage::default(), FigureName::IssueTotal).words("円"),
        Item::Capital => figure(words("1株当たり　"), FigureName::CapitalPerShare).words("円"),
        Item::Allottees => {
            let mut lines = Passage::default();
            for (index, (category, row)) in terms.grant.categories.iter().zip(&calculation.rows).enumerate() {
                let line = if index > 0 { lines.words("\n") } else { lines };
                let line = line.entered(&category.label.japanese).words("　");
                let line = line.row_figure(index, row, RowFigure::Persons).words("名　");
                lines = line.row_figure(index, row, RowFigure::Rights).words("個");
            }
            lines
        }
    }
}
