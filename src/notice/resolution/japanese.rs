//! The resolution notice in Japanese, in the frame of a timely disclosure.

use super::{has_payment_date, is_money_due, is_of_today};
use crate::grant::TransferRestricted;
use crate::notice::Section;
use crate::notice::clauses::japanese as clauses;
use crate::notice::frame::japanese as frame;
use crate::notice::section::Place;
use crate::notice::terms::{Terms, is_entered};

mod conditions;
mod exercise;
mod price;
mod reorganisation;
mod shares;

pub fn sections(terms: &Terms) -> Vec<Section> {
    let title = [clauses::options(terms), "（新株予約権）の発行に関するお知らせ"].concat();
    let mut sections = frame::opening(title.into());
    sections.push(Section::new("lead", Place::Body, lead(terms)));
    sections.push(frame::record_begins());
    sections.push(Section::item("reason", "新株予約権を発行する理由", reason(terms)));
    sections.extend(clauses::series_name(terms));
    sections.push(Section::item("total_rights", "新株予約権の総数", TOTAL_RIGHTS));
    sections.push(shares::underlying(terms));
    sections.push(price::amount_paid(terms));
    sections.push(exercise::payment(terms));
    sections.push(clauses::exercise_period_owed());
    sections.push(Section::item(
        "capital",
        "新株予約権の行使により株式を発行する場合における増加する資本金及び資本準備金",
        CAPITAL,
    ));
    sections.extend(transfer(terms));
    sections.push(conditions::section(terms));
    sections.extend(reorganisation::acquisition(terms));
    sections.push(reorganisation::section(terms));
    sections.push(Section::item("fractions", "新株予約権の行使により生じる1株に満たない端数の取扱い", FRACTIONS));
    sections.push(Section::item("certificates", "新株予約権証券", CERTIFICATES));
    sections.extend(schedule(terms));
    sections.push(Section::item(
        "allottees",
        "新株予約権の割当ての対象者及びその人数並びに割り当てる新株予約権の数",
        "{allotment_table}",
    ));
    sections.extend(frame::closing(terms));
    sections
}

fn lead(terms: &Terms) -> String {
    let meeting = if is_of_today(terms) {
        "本日開催の取締役会において、"
    } else {
        "{resolution_date}開催の取締役会において、"
    };
    let approved = match terms.grant.papers.shareholders_resolution_date.is_waiting() {
        true => "",
        false => "{shareholders_resolution_date}開催の株主総会において承認された内容に基づき、",
    };
    [
        "当社は、",
        meeting,
        approved,
        "会社法第236条、第238条及び第240条の規定により、",
        clauses::options(terms),
        "として新株予約権（以下「本新株予約権」といいます。）を発行することを決議いたしましたので、その内容を下記のとおりお知らせ\
         いたします。",
    ]
    .concat()
}

fn reason(terms: &Terms) -> &'static str {
    if is_entered(&terms.grant.papers.reason) {
        return "{reason}";
    }
    if terms.is_stock_compensation() {
        "割当対象者の報酬と当社の株式価値との連動を強め、割当対象者が株価上昇の利益のみならず株価下落の不利益をも株主の皆様と\
         分かち合うことにより、中長期的な業績の向上及び企業価値の増大に向けた意欲を一層高めることを目的として、本新株予約権を\
         発行するものです。"
    } else {
        "割当対象者の当社の業績向上及び株価上昇に対する意欲及び士気を一層高め、もって中長期的な企業価値の増大を図ることを\
         目的として、本新株予約権を発行するものです。"
    }
}

const TOTAL_RIGHTS: &str = "{total_rights}個\n\
    上記の数は、割当予定数です。引受けの申込みがなされなかったこと等により割り当てる本新株予約権の数が減少したときは、\
    割り当てる本新株予約権の総数をもって、発行する本新株予約権の総数とします。";

const CAPITAL: &str = "(1)　本新株予約権の行使により株式を発行する場合において増加する資本金の額は、会社計算規則第17条第1項の\
    規定に従い算出される資本金等増加限度額の2分の1の金額とし、計算の結果生じる1円未満の端数は、これを切り上げます。\n\
    (2)　(1)の場合において増加する資本準備金の額は、(1)の資本金等増加限度額から(1)に定める増加する資本金の額を減じた額とします。";

const FRACTIONS: &str =
    "本新株予約権を行使した新株予約権者に交付する株式の数に1株に満たない端数があるときは、これを切り捨てます。";

const CERTIFICATES: &str = "本新株予約権に係る新株予約権証券は、発行しません。";

fn transfer(terms: &Terms) -> Option<Section> {
    let text = match terms.grant.procedure.transfer_restricted.value() {
        Ok(TransferRestricted::Yes) => {
            "譲渡による本新株予約権の取得については、当社取締役会の決議による承認を要するものとします。"
        }
        Ok(TransferRestricted::No) => return None,
        Err(_) => "{missing_transfer_restricted}",
    };
    Some(Section::item("transfer", "譲渡による新株予約権の取得の制限", text))
}

/// The days, and the places where one exercises and pays.
fn schedule(terms: &Terms) -> impl Iterator<Item = Section> {
    let papers = &terms.grant.papers;
    let payment_date = if terms.payments.offset.is_empty() && terms.payments.offset_of_subsidiary.is_empty() {
        "{payment_date}"
    } else {
        "{payment_date}（報酬債権をもってする相殺も、同日に行うものとします。）"
    };
    let sections = [
        (!papers.application_date.is_waiting())
            .then(|| Section::item("application_date", "新株予約権の引受けの申込みの期日", "{application_date}")),
        Some(clauses::allotment_date_owed()),
        has_payment_date(terms)
            .then(|| Section::item("payment_date", "新株予約権と引換えにする金銭の払込みの期日", payment_date)),
        is_entered(&papers.exercise_place)
            .then(|| Section::item("exercise_place", "新株予約権の行使請求の受付場所", "{exercise_place}")),
        (is_entered(&papers.payment_place) && is_money_due(terms))
            .then(|| Section::item("payment_place", "払込取扱場所", "{payment_place}")),
    ];
    sections.into_iter().flatten()
}
