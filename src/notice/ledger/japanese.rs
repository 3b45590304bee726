//! The ledger in Japanese (新株予約権割当台帳).

use super::differing;
use crate::grant::{Fact, Kind, Payment};
use crate::notice::Passage;
use crate::notice::clauses::japanese as clauses;
use crate::notice::letter::Addressee;
use crate::notice::named::label;
use crate::notice::section::{Place, Section};
use crate::notice::terms::Terms;
use crate::notice::writing::words;

pub const CONFIDENTIAL: &str = "社外秘";
pub const TOTAL: &str = "合計";

pub fn sections(terms: &Terms) -> Vec<Section> {
    let item = |name, heading: &'static str, body: &'static str| Some(Section::item(name, heading, body));
    let is_paid = !terms.grant.is_gratis();
    let sections = [
        Some(Section::new("sender", Place::Sender, "{issuer_name}")),
        Some(Section::new("title", Place::Title, "新株予約権割当台帳")),
        clauses::series_name(terms),
        item("resolution_date", "取締役会決議日", "{resolution_date}"),
        clauses::allotment_date(terms),
        item("payment_date", "払込期日", "{payment_date}")
            .filter(|_| is_paid && !terms.grant.payment_date.is_waiting()),
        item("shares_per_right", "新株予約権1個当たりの目的である株式の数", "{shares_per_right}株"),
        item("price", "新株予約権1個当たりの払込金額", "{price_per_right}円").filter(|_| is_paid),
        item("exercise_price", "1株当たりの行使価額", "{exercise_price}円")
            .filter(|_| !terms.needs_no_exercise_payment()),
        item("allotments", "割当ての内訳", "{ledger_table}"),
        Some(Section::item("totals", "総額", totals(terms))),
        difference(terms),
    ];
    sections.into_iter().flatten().collect()
}

fn totals(terms: &Terms) -> String {
    let mut lines = Vec::new();
    if !terms.grant.is_gratis() {
        lines.push("払込金額の総額　{total_paid}円");
    }
    if !(terms.payments.offset.is_empty() && terms.payments.offset_of_subsidiary.is_empty()) {
        lines.push("うち報酬債権との相殺による額　{offset_total}円");
    }
    lines.push(match terms.needs_no_exercise_payment() {
        true => "発行価額の総額　{issue_total}円",
        false => "発行価額の総額（行使に際して払い込むべき金額を含む。）　{issue_total}円",
    });
    lines.join("\n")
}

/// Where the list of people does not tie to the figures of the grant.
fn difference(terms: &Terms) -> Option<Section> {
    let lines: Vec<String> = differing(terms)
        .into_iter()
        .map(|category| {
            let number = category.saturating_add(1);
            let listed = format!("名簿の{{listed_rights_{number}}}個は、割当個数{{rights_{number}}}個と一致しません。");
            ["「", &label(category), "」については、", &listed].concat()
        })
        .collect();
    (!lines.is_empty()).then(|| Section::item("difference", "名簿との不一致", lines.join("\n")))
}

pub fn head(by_person: bool) -> [&'static str; 9] {
    let whom = if by_person { "氏名" } else { "人数" };
    ["区分", whom, "種類", "個数", "株式数", "1個当たりの払込金額", "払込額又は相殺額", "残額", "払込みの方法"]
}

pub fn kind(kind: &Fact<Kind>) -> Passage {
    let kind = match kind.value() {
        Ok(kind) => kind,
        Err(input) => return Passage::default().missing([input]),
    };
    words(match kind {
        Kind::Director => "取締役",
        Kind::AuditCommitteeDirector => "監査等委員である取締役",
        Kind::OutsideDirector => "社外取締役",
        Kind::Auditor => "監査役",
        Kind::Shikkoyaku => "執行役",
        Kind::ExecutiveOfficer => "執行役員",
        Kind::Employee => "従業員",
        Kind::SubsidiaryDirector => "子会社取締役",
        Kind::SubsidiaryEmployee => "子会社の役員又は従業員",
        Kind::Retired => "退任者・退職者",
        Kind::Outside => "社外協力者",
    })
}

pub fn payment(of: &Addressee) -> Passage {
    match of.payment() {
        Ok((Payment::Offset, true)) => words("報酬債権との相殺（子会社の債務を当社が引受け）"),
        Ok((Payment::Offset, false)) => words("報酬債権との相殺"),
        Ok((Payment::Cash, _)) => words("金銭の払込み"),
        Ok((Payment::Gratis, _)) => words("払込みを要しない"),
        Err(input) => Passage::default().missing([input]),
    }
}
