//! What the letters have in common, in Japanese.

use super::MISSING_PAYMENT;
use crate::notice::clauses::japanese as clauses;
use crate::notice::section::{Place, Section};
use crate::notice::terms::{Terms, is_entered};

/// Date, addressee and sender.
pub fn opening(date: &'static str) -> Vec<Option<Section>> {
    vec![
        Some(Section::new("date", Place::Date, date)),
        Some(Section::new("addressee", Place::Addressee, "{recipient}　殿")),
        Some(Section::new("addressees", Place::Addressee, "{recipient}　各位")),
        Some(Section::new("sender", Place::Sender, "{issuer_name}\n{representative_title}　{representative}")),
    ]
}

/// What the rights are called in a lead.
pub fn rights(terms: &Terms) -> String {
    let name = if terms.grant.series_name.japanese.is_waiting() {
        [clauses::options(terms), "としての新株予約権"].concat()
    } else {
        "{series_name}".to_owned()
    };
    name + "（以下「本新株予約権」といいます。）"
}

/// The number of rights and of their shares.
pub fn allotted(heading: &'static str) -> [Option<Section>; 3] {
    let section = |name, body: &'static str| Some(Section::item(name, heading, body));
    [
        section("allotted", "{recipient_rights}個"),
        section(
            "allotted_each",
            "1名につき　{recipient_rights_each}個（{recipient}に対する割当個数の合計　{recipient_rights}個）",
        ),
        section(
            "allotted_in_all",
            "{recipient}に対する割当個数の合計　{recipient_rights}個\n各人に対する割当個数は、各人に個別に交付する別紙に記載のとおりです。",
        ),
    ]
}

const SHARES: &str = "新株予約権の目的である株式の種類及び数";

pub fn underlying_shares() -> [Option<Section>; 3] {
    let section = |name, number: &str| {
        let body = ["当社普通株式　", number, "（本新株予約権1個当たりの目的である株式の数は、{shares_per_right}株）"];
        Some(Section::item(name, SHARES, body.concat()))
    };
    [
        section("underlying_shares", "{recipient_shares}株"),
        section("underlying_shares_each", "1名につき{recipient_shares_each}株、合計{recipient_shares}株"),
        section("underlying_shares_in_all", "合計{recipient_shares}株"),
    ]
}

/// The shares, while their number still follows from the price.
pub fn open_shares() -> Section {
    Section::item(
        "underlying_shares_later",
        SHARES,
        "当社普通株式とし、その数は、割り当てる本新株予約権の数に、割当日において確定する本新株予約権1個当たりの目的である株式の数を乗じた数とし、\
         確定後に改めて通知いたします。",
    )
}

/// What is paid for one right.
pub fn price(terms: &Terms) -> &'static str {
    if terms.calculation.price_per_share_is_exact {
        "本新株予約権1個当たり　{price_per_right}円（1株当たり　{price_per_share}円）"
    } else {
        "本新株予約権1個当たり　{price_per_right}円"
    }
}

/// How and by when the amount is paid.
pub fn payment(terms: &Terms) -> [Option<Section>; 5] {
    let section = |name, body: String| Some(Section::item(name, "払込みの方法", body));
    // The claim is set off at the latest when payment would be due (会社法246条3項).
    let day = match terms.grant.payment_date.is_waiting() {
        true => "本通知書の日付をもって、",
        false => "下記の払込期日をもって、",
    };
    let offset = ["会社法第246条第2項の規定に基づき、", day, "払込金額の全額の払込みに代えて、"].concat();
    let consent = "をもって相殺するものとし、当社は、当該相殺を承諾いたします。これにより、金銭の払込みは要しません。";
    [
        section("offset", [&offset, "割当対象者が当社に対して有する同額の報酬債権", consent].concat()),
        section(
            "offset_of_subsidiary",
            [
                &offset,
                "割当対象者が当社子会社に対して有する同額の報酬債権（当該債権に係る債務は、当社が引き受けております。）",
                consent,
            ]
            .concat(),
        ),
        section(
            "cash",
            "払込期日である{payment_date}までに、払込金額の全額を金銭により払い込んでください。".to_owned(),
        ),
        section("payment", format!("{{{MISSING_PAYMENT}}}")),
        Some(Section::item("payment_place", "払込取扱場所", "{payment_place}"))
            .filter(|_| is_entered(&terms.grant.papers.payment_place)),
    ]
}

/// 以上
pub fn closing() -> Option<Section> {
    Some(Section::new("record_ends", Place::RecordEnds, "以上"))
}
