//! The determination notice in Japanese (発行内容確定のお知らせ), in the frame of a timely disclosure.

use super::{ITEMS, Item, Settled, Terms, numbered};
use crate::calculation::{FigureName, Row, RowFigure};
use crate::grant::Category;
use crate::notice::date::japanese as date;
use crate::notice::writing::words;
use crate::notice::{Block, Origin, Passage, Role, Table};

mod payment;

const NUMERALS: [&str; ITEMS] = ["１．", "２．", "３．", "４．", "５．", "６．", "７．", "８．"];

pub(super) fn blocks(terms: &Terms) -> Vec<Block> {
    let mut blocks = opening(terms);
    blocks.push(words("記").line(Role::RecordBegins));
    let items = [
        series_name(terms),
        total_rights(terms),
        underlying_shares(terms),
        payment::amount_paid(terms),
        payment::exercise_payment(terms),
        exercise_period(terms),
        allotment_date(terms),
        allottees(terms),
    ];
    blocks.extend(numbered(NUMERALS, items));
    blocks.push(words("以上").line(Role::RecordEnds));
    blocks.extend(about(terms));
    blocks
}

fn opening(terms: &Terms) -> Vec<Block> {
    let grant = terms.grant;
    let mut blocks = Vec::new();
    if terms.is_draft() {
        blocks.push(words("案").line(Role::Mark));
    }
    if terms.origin == Origin::UnconfirmedLink {
        let mark = "本書に記載の数値はリンクにより受領したものであり、その確認は未了です。";
        blocks.push(words(mark).line(Role::Mark));
    }
    blocks.push(Passage::default().date(&grant.notice_date, date).line(Role::Date));
    blocks.push(words("各位").line(Role::Addressee));
    let representative = words("代表者名　")
        .entered(&grant.representative_title.japanese)
        .words("　")
        .entered(&grant.representative.japanese);
    let listing =
        words("（コード番号 ").entered(&grant.security_code).words("　").entered(&grant.market.japanese).words("）");
    blocks.push(words("会社名　　").entered(&grant.issuer_name.japanese).line(Role::Sender));
    blocks.push(representative.line(Role::Sender));
    blocks.push(listing.line(Role::Sender));
    blocks.extend(contact(terms));
    blocks.push(options(terms).words("（新株予約権）の発行内容確定に関するお知らせ").line(Role::Title));
    blocks.push(lead(terms).line(Role::Body));
    blocks
}

/// The lines of the contact, each below the first letter of the first.
fn contact(terms: &Terms) -> Vec<Block> {
    let contact = &terms.grant.contact.japanese;
    match contact.known() {
        Some(text) => {
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            let labels = std::iter::once("問合せ先　").chain(std::iter::repeat("　　　　　"));
            lines.zip(labels).map(|(line, label)| words(label).letters(line).line(Role::Sender)).collect()
        }
        None => vec![words("問合せ先　").entered(contact).line(Role::Sender)],
    }
}

fn options(terms: &Terms) -> Passage {
    words(if terms.is_stock_compensation() {
        "株式報酬型ストックオプション"
    } else {
        "ストックオプション"
    })
}

fn lead(terms: &Terms) -> Passage {
    let grant = terms.grant;
    let lead = words("当社は、")
        .date(&grant.resolution_date, date)
        .words("開催の取締役会において決議いたしました")
        .then(options(terms))
        .words("としての新株予約権（以下「本新株予約権」といいます。）の発行に関し、");
    let lead = match terms.settled() {
        Settled::Today => lead.words("本日、"),
        Settled::OnAllotmentDate => lead.words("割当日である").date(&grant.allotment_date, date).words("付で、"),
        Settled::Unsaid => lead,
    };
    lead.words("未定でありました事項が確定いたしましたので、その内容を下記のとおりお知らせいたします。")
}

fn series_name(terms: &Terms) -> Option<Item> {
    let name = &terms.grant.series_name.japanese;
    if name.is_waiting() {
        return None;
    }
    Item::new("新株予約権の名称", [Passage::default().entered(name).line(Role::ItemText)])
}

fn total_rights(terms: &Terms) -> Option<Item> {
    let text = Passage::default().figure(terms.calculation, FigureName::TotalRights).words("個");
    Item::new("新株予約権の総数", [text.line(Role::ItemText)])
}

fn underlying_shares(terms: &Terms) -> Option<Item> {
    let text = words("当社普通株式　")
        .figure(terms.calculation, FigureName::TotalShares)
        .words("株（本新株予約権1個当たりの目的である株式の数は、")
        .figure(terms.calculation, FigureName::SharesPerRight)
        .words("株）");
    Item::new("新株予約権の目的である株式の種類及び総数", [text.line(Role::ItemText)])
}

fn exercise_period(terms: &Terms) -> Option<Item> {
    let (from, to) = (&terms.grant.exercise_from, &terms.grant.exercise_to);
    if from.is_waiting() && to.is_waiting() {
        return None;
    }
    let text = Passage::default().date(from, date).words("から").date(to, date).words("まで");
    Item::new("新株予約権を行使することができる期間", [text.line(Role::ItemText)])
}

fn allotment_date(terms: &Terms) -> Option<Item> {
    let allotment = &terms.grant.allotment_date;
    if allotment.is_waiting() {
        return None;
    }
    Item::new("新株予約権の割当日", [Passage::default().date(allotment, date).line(Role::ItemText)])
}

fn allottees(terms: &Terms) -> Option<Item> {
    const HEADING: &str = "新株予約権の割当ての対象者及びその人数並びに割り当てた新株予約権の数";
    let rows = terms.grant.categories.iter().zip(&terms.calculation.rows).enumerate();
    let table = Table {
        caption: words(HEADING),
        head: vec![words("割当対象者の区分"), words("人数"), words("割当個数")],
        rows: rows.map(|(index, (category, row))| allottee(index, category, row).into()).collect(),
    };
    Item::new(HEADING, [Block::Table(table)])
}

fn allottee(index: usize, category: &Category, row: &Row) -> Vec<Passage> {
    vec![
        Passage::default().entered(&category.label.japanese),
        Passage::default().row_figure(index, row, RowFigure::Persons).words("名"),
        Passage::default().row_figure(index, row, RowFigure::Rights).words("個"),
    ]
}

/// Not usual in Japanese, so only where the text was entered, and then after the record.
fn about(terms: &Terms) -> Vec<Block> {
    let about = &terms.grant.about.japanese;
    if about.is_waiting() {
        return Vec::new();
    }
    vec![words("（ご参考）会社概要").line(Role::Heading), Passage::default().entered(about).line(Role::Note)]
}
