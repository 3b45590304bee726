//! The notice of the number allotted in Japanese (割当通知書).

use crate::grant::{PriceMethod, TransferRestricted};
use crate::notice::Section;
use crate::notice::clauses::japanese as clauses;
use crate::notice::frame::japanese as frame;
use crate::notice::letter::{Open, japanese as letter};
use crate::notice::section::Place;
use crate::notice::terms::Terms;

pub fn sections(terms: &Terms) -> Vec<Option<Section>> {
    let mut sections = letter::opening("{day_before_allotment}");
    sections.push(Some(Section::new("title_of_letter", Place::Title, "新株予約権の割当てに関する通知書")));
    sections.push(Some(Section::new("lead", Place::Body, lead(terms))));
    sections.push(Some(frame::record_begins()));
    sections.extend(letter::allotted("割り当てる新株予約権の数"));
    let open = Open::of(terms);
    if open.shares_per_right {
        sections.push(Some(letter::open_shares()));
    } else {
        sections.extend(letter::underlying_shares());
    }
    sections.extend([
        Some(Section::item("price_later", "新株予約権の払込金額", price(terms))),
        Some(Section::item("gratis", "新株予約権の払込金額", GRATIS)),
        Some(Section::item("allotment_date", "新株予約権の割当日", "{allotment_date}")),
        Some(exercise_payment(terms, &open)),
        clauses::exercise_period(terms),
        transfer(terms),
        letter::closing(),
    ]);
    sections
}

fn lead(terms: &Terms) -> String {
    [
        "当社は、{resolution_date}開催の取締役会の決議に基づき発行する",
        &letter::rights(terms),
        "につき、引受けのお申込みに対し下記のとおり割り当てることを決定いたしましたので、会社法第243条第3項の規定に基づき通知いたします。",
    ]
    .concat()
}

const PRICE_LATER: &str =
    "割当日において算定される本新株予約権の公正価額に基づく金額とし、確定後に改めて通知いたします。";
const GRATIS: &str = "本新株予約権と引換えに金銭を払い込むことを要しません。";

/// The price, where the board resolved an amount; else it is not known before the allotment date.
fn price(terms: &Terms) -> &'static str {
    match terms.grant.papers.price_method.known() {
        Some(PriceMethod::Amount) => letter::price(terms),
        Some(PriceMethod::Formula) | None => PRICE_LATER,
    }
}

/// What is due on exercise, as far as it is known before the allotment date.
fn exercise_payment(terms: &Terms, open: &Open) -> Section {
    let due = clauses::exercise_payment(terms);
    let text = match (open.exercise_price, open.shares_per_right) {
        (true, _) => EXERCISE_PRICE_LATER,
        (false, true) if !terms.needs_no_exercise_payment() => EXERCISE_PRICE_PER_SHARE,
        (false, _) => return due,
    };
    Section::item("exercise_payment", due.heading, text)
}

const EXERCISE_PRICE_LATER: &str = "本新株予約権1個当たり、割当日において確定する1株当たりの行使価額に本新株予約権1個当たりの目的である株式の数を\
    乗じた金額とし、確定後に改めて通知いたします。";
const EXERCISE_PRICE_PER_SHARE: &str = "1株当たり　{exercise_price}円（本新株予約権1個当たりの金額は、これに本新株予約権1個当たりの目的である株式の数を乗じた金額）";

fn transfer(terms: &Terms) -> Option<Section> {
    let text = "譲渡による本新株予約権の取得については、当社取締役会の決議による承認を要するものとします。";
    let section = Section::item("transfer", "新株予約権の譲渡制限", text);
    let is_free = terms.grant.procedure.transfer_restricted.known() == Some(&TransferRestricted::No);
    Some(section).filter(|_| !is_free)
}
