//! The clauses in Japanese.

use crate::amount::{Rounding, RoundingMode, RoundingPlace, RoundingUnit};
use crate::notice::Section;
use crate::notice::named::{MISSING_PAYMENTS, MISSING_ROUNDING, label};
use crate::notice::terms::{Terms, is_entered};

/// What the options are called.
pub fn options(terms: &Terms) -> &'static str {
    if terms.is_stock_compensation() {
        "株式報酬型ストックオプション"
    } else {
        "ストックオプション"
    }
}

pub fn series_name(terms: &Terms) -> Option<Section> {
    let section = Section::item("series_name", "新株予約権の名称", "{series_name}");
    Some(section).filter(|_| is_entered(&terms.grant.series_name))
}

/// The exercise period where a notice may leave it out.
pub fn exercise_period(terms: &Terms) -> Option<Section> {
    Some(exercise_period_owed()).filter(|_| terms.has_exercise_period())
}

/// The exercise period where a notice has to tell it.
pub fn exercise_period_owed() -> Section {
    Section::item("exercise_period", "新株予約権を行使することができる期間", "{exercise_from}から{exercise_to}まで")
}

/// The allotment date where a notice may leave it out.
pub fn allotment_date(terms: &Terms) -> Option<Section> {
    Some(allotment_date_owed()).filter(|_| !terms.grant.allotment_date.is_waiting())
}

/// The allotment date where a notice has to tell it.
pub fn allotment_date_owed() -> Section {
    Section::item("allotment_date", "新株予約権の割当日", "{allotment_date}")
}

/// What is paid for the rights, and how.
pub fn amount_paid(terms: &Terms) -> Section {
    let lines = [price(terms), payments(terms)].concat();
    Section::item("amount_paid", "新株予約権の払込金額", lines.join("\n"))
}

/// The price as an amount, with the rule by which it was rounded; nothing where nobody pays it.
pub fn price(terms: &Terms) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    if !terms.grant.is_gratis() {
        lines.push(amount(terms).to_owned());
    }
    lines.extend(terms.rounding().map(|rule| match rule {
        Ok(rule) => rounding(rule),
        Err(_) => format!("{{{MISSING_ROUNDING}}}"),
    }));
    lines
}

/// How the price is paid, in a sentence for each way.
pub fn payments(terms: &Terms) -> Vec<String> {
    let payments = &terms.payments;
    let mut lines: Vec<String> = Vec::new();
    if !payments.offset.is_empty() {
        lines.push(
            concerned(terms, &payments.offset)
                + "については、払込金額の払込みに代えて、割当対象者が当社に対して有する報酬債権をもって相殺するものとします。",
        );
    }
    if !payments.offset_of_subsidiary.is_empty() {
        lines.push(
            concerned(terms, &payments.offset_of_subsidiary)
                + "については、払込金額の払込みに代えて、割当対象者が当社子会社に対して有する報酬債権（当社が当該債務を\
                   引き受けたもの）をもって相殺するものとします。",
        );
    }
    if !payments.cash.is_empty() {
        lines.push(
            concerned(terms, &payments.cash)
                + "については、割当対象者が、払込期日である{payment_date}までに払込金額の全額を金銭により払い込むものとします。",
        );
    }
    if !payments.gratis.is_empty() {
        let notwithstanding = if payments.are_mixed() { "上記にかかわらず、" } else { "" };
        lines.push(
            [
                notwithstanding,
                &concerned(terms, &payments.gratis),
                "は、割当対象者に対する報酬そのものとして付与するものであるため、これと引換えに金銭を払い込むことを要しません。\
                 したがって、金銭の払込みを要しないことは、有利な条件による発行（有利発行）に該当するものではありません。",
            ]
            .concat(),
        );
    }
    if !payments.unknown.is_empty() {
        lines.push(format!("{{{MISSING_PAYMENTS}}}"));
    }
    lines
}

fn amount(terms: &Terms) -> &'static str {
    if terms.calculation.price_per_share_is_exact {
        "本新株予約権1個当たり　{price_per_right}円（1株当たり　{price_per_share}円）"
    } else {
        "本新株予約権1個当たり　{price_per_right}円"
    }
}

fn rounding(rule: &Rounding) -> String {
    let amount = match rule.unit {
        RoundingUnit::Share => "なお、1株当たりの払込金額の算定において生じた",
        RoundingUnit::Right => {
            "なお、本新株予約権1個当たりの払込金額は、1株当たりの価額に本新株予約権1個当たりの目的である株式の数を\
             乗じて算定しており、その際に生じた"
        }
    };
    let place = match rule.place {
        Some(RoundingPlace::Tenth) => "0.1円未満の端数は、",
        Some(RoundingPlace::Hundredth) => "0.01円未満の端数は、",
        Some(RoundingPlace::Yen) | None => "1円未満の端数は、",
    };
    let mode = match rule.mode {
        RoundingMode::HalfUp => "四捨五入しております。",
        RoundingMode::Up => "切り上げております。",
        RoundingMode::Down => "切り捨てております。",
    };
    [amount, place, mode].concat()
}

/// The rights that a sentence is about: those of these categories, named where others are treated differently.
///
/// 「A」、「B」及び「C」: in brackets, because a label may itself hold 及び and 、.
fn concerned(terms: &Terms, categories: &[usize]) -> String {
    if !terms.payments.are_mixed() {
        return "本新株予約権".to_owned();
    }
    let mut list = String::new();
    for (position, category) in categories.iter().enumerate() {
        list.push_str(match categories.len() - position {
            _ if position == 0 => "",
            1 => "及び",
            _ => "、",
        });
        list.push_str(&["「", &label(*category), "」"].concat());
    }
    list + "の区分に属する割当対象者に割り当てる本新株予約権"
}

/// What is due on exercise.
pub fn exercise_payment(terms: &Terms) -> Section {
    let text = match (terms.needs_no_exercise_payment(), terms.is_of_committee_company()) {
        (true, true) => {
            "会社法第236条第4項の規定により読み替えて適用する同条第3項の規定に基づき、本新株予約権の行使に際して\
             金銭の払込み又は金銭以外の財産の給付を要しません。"
        }
        (true, false) => {
            "会社法第236条第3項の規定に基づき、本新株予約権の行使に際して金銭の払込み又は金銭以外の財産の給付を\
             要しません。"
        }
        (false, _) => "本新株予約権1個当たり　{exercise_per_right}円（1株当たり　{exercise_price}円）",
    };
    Section::item("exercise_payment", "新株予約権の行使に際して出資される財産の価額", text)
}
