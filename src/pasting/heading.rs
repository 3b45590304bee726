//! What the heading of a column says.

use super::words;
use crate::draft::Column;

/// What a column holds, by its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    /// The name of the category; its cells show in which language.
    Label,
    Column(Column),
    /// Known, and no part of a category: shares, amounts, numbering.
    Ignored,
}

pub(super) fn heading(cell: &str) -> Option<Heading> {
    // What stands in parentheses is a unit or a remark: 新株予約権の数（個）, Rights (200 shares each).
    let cell = cell.split(['(', '（']).next().unwrap_or(cell);
    let text: String = cell.to_ascii_lowercase().chars().filter(|c| !matches!(c, ' ' | '　')).collect();
    let says = |words: &[&str]| words::says(&text, words);
    let is = |words: &[&str]| words.contains(&text.as_str());
    if is(&["no", "no.", "№", "#", "番号", "項番"])
        || says(&["金額", "amount", "株式", "株数", "shares", "price", "備考", "note"])
    {
        Some(Heading::Ignored)
    } else if says(&["人数", "対象者数", "員数", "numberofpersons", "numberofpeople", "numberofallottees", "headcount"])
        || is(&["persons", "people", "名", "人"])
        || says(&["numberofgrantees", "numberofdirectors", "no.ofpersons", "numberofindividuals"])
    {
        Some(Heading::Column(Column::Persons))
    } else if says(&["personsto", "persontowhom", "personsallotted", "allottee", "grantee", "eligible"]) {
        Some(Heading::Label)
    } else if says(&["個数", "割当数", "予約権の数", "予約権数", "付与数", "権利数", "rights", "units", "options"])
        || is(&["個"])
    {
        Some(Heading::Column(Column::Rights))
    } else if says(&["払込みの方法", "払込方法", "支払方法", "payment"]) {
        Some(Heading::Column(Column::Payment))
    } else if says(&["種類"]) || is(&["kind", "type"]) {
        Some(Heading::Column(Column::Kind))
    } else if says(&[
        "区分",
        "対象者",
        "割当先",
        "役職",
        "名称",
        "者",
        "category",
        "position",
        "classification",
        "label",
        "title",
    ]) {
        Some(Heading::Label)
    } else {
        None
    }
}
