//! The notice of the price in Japanese (払込金額の確定及び相殺に関する通知書).

use crate::notice::Section;
use crate::notice::clauses::japanese as clauses;
use crate::notice::frame::japanese as frame;
use crate::notice::letter::{Open, japanese as letter};
use crate::notice::section::Place;
use crate::notice::terms::Terms;

pub fn sections(terms: &Terms) -> Vec<Option<Section>> {
    let mut sections = letter::opening("{notice_date}");
    let title = |name, title: &'static str| Some(Section::new(name, Place::Title, title));
    sections.extend([
        title("title_of_offset", "新株予約権の払込金額の確定及び相殺に関する通知書"),
        title("title_of_offset_of_subsidiary", "新株予約権の払込金額の確定及び相殺に関する通知書"),
        title("title_of_cash", "新株予約権の払込金額の確定に関する通知書"),
        title("title", "新株予約権の払込金額の確定に関する通知書"),
        Some(Section::new("lead", Place::Body, lead(terms))),
        Some(frame::record_begins()),
    ]);
    sections.extend(letter::allotted("割り当てた新株予約権の数"));
    let open = Open::of(terms);
    if open.shares_per_right {
        sections.extend(letter::underlying_shares());
    }
    sections.push(Some(Section::item("price", "新株予約権の払込金額", letter::price(terms))));
    sections.extend(amount());
    sections.extend(letter::payment(terms));
    sections.extend([payment_date(terms), exercise_payment(terms, &open), letter::closing()]);
    sections
}

/// The one sentence where nobody pays.
pub fn nothing_due() -> Vec<Section> {
    vec![
        Section::new("title", Place::Title, "新株予約権の払込金額について"),
        Section::new(
            "nothing_due",
            Place::Body,
            "本新株予約権は、金銭の払込みを要することなく割り当てるものであり、払い込むべき金額はないため、\
             払込金額の確定及び相殺に関する通知は要しません。",
        ),
    ]
}

fn lead(terms: &Terms) -> String {
    let determined = match Open::of(terms).exercise_price {
        true => "の払込金額及び行使価額が確定いたしましたので、下記のとおり通知いたします。",
        false => "の払込金額が確定いたしましたので、下記のとおり通知いたします。",
    };
    [
        "当社が{resolution_date}開催の取締役会の決議に基づき{allotment_date}に割り当てました",
        &letter::rights(terms),
        determined,
    ]
    .concat()
}

/// What is paid for all of the rights, and what is left of the pay that they were found from.
fn amount() -> [Option<Section>; 5] {
    let section = |name, heading: &'static str, body: &'static str| Some(Section::item(name, heading, body));
    let [total, remainder] = ["払い込むべき金額の総額", "払込金額を控除した報酬額の残額"];
    [
        section("amount", total, "{recipient_price}円"),
        section("amount_each", total, "1名につき　{recipient_price_each}円（{recipient}の合計　{recipient_price}円）"),
        section(
            "amount_in_all",
            total,
            "{recipient}の合計　{recipient_price}円\n各人の払い込むべき金額は、1個当たりの払込金額に各人に割り当てた個数を乗じた金額です。",
        ),
        section("remainder", remainder, "{recipient_unspent}円"),
        section("remainder_each", remainder, "1名につき　{recipient_unspent_each}円"),
    ]
}

fn payment_date(terms: &Terms) -> Option<Section> {
    let section = Section::item("payment_date", "払込期日", "{payment_date}");
    Some(section).filter(|_| !terms.grant.payment_date.is_waiting())
}

/// What is due on exercise, where it was not known yet when the number was told.
fn exercise_payment(terms: &Terms, open: &Open) -> Option<Section> {
    let is_told_now = open.exercise_price || (open.shares_per_right && !terms.needs_no_exercise_payment());
    is_told_now.then(|| clauses::exercise_payment(terms))
}
