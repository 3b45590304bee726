//! What words say: the kind of people, the way to pay, and whether a row is a total.

use super::words;
use crate::grant::{Kind, Payment};

/// Words that take people out of a category: what they name is not the kind of the category.
const EXCLUSIONS_EN: &[&str] = &["excluding", "exclude", "except", "other than", "not serving", "not concurrently"];
const EXCLUSIONS_JA: &[&str] =
    &["を除く", "を除き", "以外の", "を兼務しない", "を兼ねない", "を兼任しない", "ではない", "でない"];

/// The kind of people that a label names.
pub(super) fn kind(label: &str) -> Option<Kind> {
    let label = without_exclusions(&label.to_ascii_lowercase());
    let says = |words: &[&str]| words::says(&label, words);
    let staff = ["従業員", "使用人", "社員", "employee", "staff"];
    let supervisory_board = ["監査役", "auditor", "supervisory board", "kansayaku"];
    let committee = ["監査等委員", "supervisory committee", "audit committee", "audit and supervisory"];
    if says(&["退任", "退職", "retired", "retiree", "former "]) {
        Some(Kind::Retired)
    } else if says(&["子会社", "グループ会社", "関係会社", "subsidiar", "group compan", "affiliate"]) {
        let directors_only = says(&["取締役", "director"]) && !says(&staff) && !says(&["執行役", "officer"]);
        Some(if directors_only { Kind::SubsidiaryDirector } else { Kind::SubsidiaryEmployee })
    } else if says(&supervisory_board) {
        Some(Kind::Auditor)
    } else if says(&committee) {
        Some(Kind::AuditCommitteeDirector)
    } else if says(&["社外取締役", "outside director", "external director", "independent director"]) {
        Some(Kind::OutsideDirector)
    } else if says(&["取締役", "director"]) {
        Some(Kind::Director)
    } else if names_shikkoyaku(&label) || says(&["shikkoyaku", "corporate executive officer"]) {
        Some(Kind::Shikkoyaku)
    } else if says(&["執行役員", "役員待遇", "専任役員", "executive officer", "corporate officer", "operating officer"])
    {
        Some(Kind::ExecutiveOfficer)
    } else if says(&staff) {
        Some(Kind::Employee)
    } else if says(&[
        "社外協力者",
        "顧問",
        "コンサルタント",
        "業務委託",
        "collaborator",
        "consultant",
        "advisor",
        "adviser",
    ]) {
        Some(Kind::Outside)
    } else {
        None
    }
}

/// 執行役 that is not the beginning of 執行役員.
fn names_shikkoyaku(label: &str) -> bool {
    const SHIKKOYAKU: &str = "執行役";
    let mut rest = label;
    while let Some(after) = words::first(rest, SHIKKOYAKU).and_then(|at| rest.get(at + SHIKKOYAKU.len()..)) {
        if !after.starts_with('員') {
            return true;
        }
        rest = after;
    }
    false
}

/// The label without those it takes out: `取締役（社外取締役を除く。）` → `取締役`.
fn without_exclusions(label: &str) -> String {
    let excludes = |text: &str| words::says(text, EXCLUSIONS_EN) || words::says(text, EXCLUSIONS_JA);
    let mut out = String::new();
    let mut rest = label;
    while let Some((before, inside_and_after)) = rest.split_once(['(', '（']) {
        out.push_str(before);
        let (inside, after) = inside_and_after.split_once([')', '）']).unwrap_or((inside_and_after, ""));
        if !excludes(inside) {
            out.push(' ');
            out.push_str(inside);
        }
        rest = after;
    }
    out.push_str(rest);
    // In Japanese those who are taken out stand before the word, in English behind it.
    let after =
        EXCLUSIONS_JA.iter().filter_map(|word| words::last(&out, word).map(|at| at.saturating_add(word.len()))).max();
    let out = after.and_then(|after| out.get(after..)).map(str::to_owned).unwrap_or(out);
    let before = EXCLUSIONS_EN.iter().filter_map(|word| words::first(&out, word)).min();
    before.and_then(|before| out.get(..before)).map(str::to_owned).unwrap_or(out)
}

/// The way to pay that a cell names.
pub(super) fn payment(cell: &str) -> Option<Payment> {
    let cell = cell.to_ascii_lowercase();
    let says = |words: &[&str]| words::says(&cell, words);
    if says(&["相殺", "offset", "set off", "set-off"]) {
        Some(Payment::Offset)
    } else if says(&["無償", "要しない", "gratis", "no payment", "without payment", "without contribution"]) {
        Some(Payment::Gratis)
    } else if says(&["現金", "金銭", "cash"]) {
        Some(Payment::Cash)
    } else {
        None
    }
}

/// 計, 合計, Total
pub(super) fn is_total(label: &str) -> bool {
    matches!(
        bare(label).as_str(),
        "計" | "合計" | "総計" | "総合計" | "総数" | "total" | "grandtotal" | "totals" | "sum"
    )
}

/// 小計, Subtotal
pub(super) fn is_subtotal(label: &str) -> bool {
    matches!(bare(label).as_str(), "小計" | "中計" | "subtotal" | "sub-total")
}

/// うち320個, of which 320: counted already in the row above.
pub(super) fn is_part(label: &str) -> bool {
    let label = bare(label);
    ["うち", "内数", "(うち", "（うち", "ofwhich", "(ofwhich", "（ofwhich", "includingthe"]
        .iter()
        .any(|part| label.starts_with(part))
}

pub(super) fn is_japanese(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'))
}

/// Without spaces, case and the marks at the end: `合　計：` → `合計`.
fn bare(label: &str) -> String {
    let bare: String = label.to_ascii_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    bare.trim_end_matches([':', '：']).to_owned()
}
