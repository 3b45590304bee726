//! The determination notice in Japanese (発行内容確定のお知らせ), in the frame of a timely disclosure.

use super::Scope;
use crate::notice::Section;
use crate::notice::clauses::japanese as clauses;
use crate::notice::frame::japanese as frame;
use crate::notice::section::Place;
use crate::notice::terms::{Settled, Terms};

pub fn sections(terms: &Terms) -> Vec<Section> {
    let scope = Scope::of(terms);
    let what = match scope {
        Scope::Full | Scope::Several => "（新株予約権）の発行内容確定に関するお知らせ",
        Scope::ExercisePriceOnly => "（新株予約権）の行使価額の確定に関するお知らせ",
    };
    let mut sections = frame::opening([clauses::options(terms), what].concat().into());
    sections.push(Section::new("lead", Place::Body, lead(terms, &scope)));
    sections.push(frame::record_begins());
    let items = match scope {
        Scope::Full => full(terms),
        Scope::Several => several(terms),
        Scope::ExercisePriceOnly => exercise_price_only(terms),
    };
    sections.extend(items.into_iter().flatten());
    sections.extend(frame::closing(terms));
    sections
}

fn full(terms: &Terms) -> Vec<Option<Section>> {
    vec![
        clauses::series_name(terms),
        Some(Section::item("total_rights", "新株予約権の総数", "{total_rights}個")),
        Some(Section::item(
            "underlying_shares",
            "新株予約権の目的である株式の種類及び総数",
            "当社普通株式　{total_shares}株（本新株予約権1個当たりの目的である株式の数は、{shares_per_right}株）",
        )),
        Some(clauses::amount_paid(terms)),
        exercise_payment(terms),
        clauses::exercise_period(terms),
        clauses::allotment_date(terms),
        Some(allottees()),
    ]
}

/// All series in a table, whose shares are of one class; then what was entered of the grant alone.
fn several(terms: &Terms) -> Vec<Option<Section>> {
    let series = Section::item(
        "series",
        "確定した新株予約権の内容",
        "{series_table}\n\
         各新株予約権の目的である株式の種類は、いずれも当社普通株式です。\n\
         以下の各項は、上記のうち{series_name}（以下「本新株予約権」といいます。）に関するものです。",
    );
    vec![
        Some(series),
        Some(clauses::amount_paid(terms)),
        exercise_payment(terms),
        clauses::exercise_period(terms),
        clauses::allotment_date(terms),
        Some(allottees()),
    ]
}

/// What is due on exercise, unless it was fixed from the beginning: only what was open (未定) is determined.
fn exercise_payment(terms: &Terms) -> Option<Section> {
    (!terms.is_stock_compensation()).then(|| clauses::exercise_payment(terms))
}

fn exercise_price_only(terms: &Terms) -> Vec<Option<Section>> {
    let (name, price) = if terms.series.is_empty() {
        (clauses::series_name(terms), clauses::exercise_payment(terms))
    } else {
        let text = "{series_price_table}";
        (None, Section::item("exercise_payment", "各新株予約権の行使に際して出資される財産の1株当たりの価額", text))
    };
    vec![name, Some(price), clauses::allotment_date(terms)]
}

fn allottees() -> Section {
    Section::item(
        "allottees",
        "新株予約権の割当ての対象者及びその人数並びに割り当てた新株予約権の数",
        "{allotment_table}",
    )
}

fn lead(terms: &Terms, scope: &Scope) -> String {
    let settled = match terms.settled() {
        Settled::Today => "本日、",
        Settled::OnAllotmentDate => "割当日である{allotment_date}付で、",
        Settled::Unsaid => "",
    };
    let defined = match scope {
        Scope::Full | Scope::ExercisePriceOnly if terms.series.is_empty() => {
            "としての新株予約権（以下「本新株予約権」といいます。）"
        }
        _ => "としての各回の新株予約権",
    };
    let open = match scope {
        Scope::Full | Scope::Several => "未定でありました事項が確定いたしましたので、",
        Scope::ExercisePriceOnly => "未定でありました行使価額が確定いたしましたので、",
    };
    [
        "当社は、{resolution_date}開催の取締役会において決議いたしました",
        clauses::options(terms),
        defined,
        "の発行に関し、",
        settled,
        open,
        "その内容を下記のとおりお知らせいたします。",
    ]
    .concat()
}
