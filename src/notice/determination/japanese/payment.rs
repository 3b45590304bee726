//! What is paid for the rights and on their exercise, in Japanese.

use super::{Item, Terms, date};
use crate::amount::{Rounding, RoundingMode, RoundingPlace, RoundingUnit};
use crate::calculation::FigureName;
use crate::grant::Category;
use crate::notice::writing::words;
use crate::notice::{Passage, Role};

pub(super) fn amount_paid(terms: &Terms) -> Option<Item> {
    let payments = &terms.payments;
    let mut text = Vec::new();
    if !terms.grant.is_gratis() {
        text.push(price(terms));
    }
    text.extend(terms.rounding().map(|rule| match rule {
        Ok(rule) => rounding(rule),
        Err(input) => Passage::default().missing([input]),
    }));
    if !payments.offset.is_empty() {
        let rights = concerned(terms, &payments.offset);
        text.push(rights.words(
            "については、払込金額の払込みに代えて、割当対象者が当社に対して有する報酬債権をもって相殺するものとします。",
        ));
    }
    if !payments.offset_of_subsidiary.is_empty() {
        let rights = concerned(terms, &payments.offset_of_subsidiary);
        text.push(rights.words(
            "については、払込金額の払込みに代えて、割当対象者が当社子会社に対して有する報酬債権（当社が当該債務を\
             引き受けたもの）をもって相殺するものとします。",
        ));
    }
    if !payments.cash.is_empty() {
        let payment = concerned(terms, &payments.cash)
            .words("については、割当対象者が、払込期日である")
            .date(&terms.grant.payment_date, date);
        text.push(payment.words("までに払込金額の全額を金銭により払い込むものとします。"));
    }
    if !payments.gratis.is_empty() {
        let notwithstanding = words(if payments.are_mixed() { "上記にかかわらず、" } else { "" });
        text.push(notwithstanding.then(concerned(terms, &payments.gratis)).words(
            "は、割当対象者に対する報酬そのものとして付与するものであるため、これと引換えに金銭を払い込むことを要しません。\
             したがって、金銭の払込みを要しないことは、有利な条件による発行（有利発行）に該当するものではありません。",
        ));
    }
    if !payments.unknown.is_empty() {
        text.push(Passage::default().missing(payments.unknown.iter().copied()));
    }
    Item::new("新株予約権の払込金額", text.into_iter().map(|passage| passage.line(Role::ItemText)))
}

fn price(terms: &Terms) -> Passage {
    let price = words("本新株予約権1個当たり　").figure(terms.calculation, FigureName::PricePerRight).words("円");
    if !terms.calculation.price_per_share_is_exact {
        return price;
    }
    price.words("（1株当たり　").figure(terms.calculation, FigureName::PricePerShare).words("円）")
}

fn rounding(rule: &Rounding) -> Passage {
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
    words(amount).words(place).words(mode)
}

/// The rights that a sentence is about: those of `categories`, named where others are treated differently.
///
/// 「A」、「B」及び「C」: in brackets, because a label may itself hold 及び and 、.
fn concerned(terms: &Terms, categories: &[&Category]) -> Passage {
    if !terms.payments.are_mixed() {
        return words("本新株予約権");
    }
    let mut list = Passage::default();
    for (position, category) in categories.iter().enumerate() {
        list = match categories.len() - position {
            _ if position == 0 => list,
            1 => list.words("及び"),
            _ => list.words("、"),
        };
        list = list.words("「").entered(&category.label.japanese).words("」");
    }
    list.words("の区分に属する割当対象者に割り当てる本新株予約権")
}

pub(super) fn exercise_payment(terms: &Terms) -> Option<Item> {
    let text = if terms.needs_no_exercise_payment() {
        let provision = if terms.is_of_committee_company() {
            "会社法第236条第4項の規定により読み替えて適用する同条第3項の規定に基づき、"
        } else {
            "会社法第236条第3項の規定に基づき、"
        };
        words(provision).words(
            "本新株予約権の行使に際して金銭の払込み又は金銭以外の財産の給付を\
             要しません。",
        )
    } else {
        words("本新株予約権1個当たり　")
            .figure(terms.calculation, FigureName::ExercisePerRight)
            .words("円（1株当たり　")
            .figure(terms.calculation, FigureName::ExercisePrice)
            .words("円）")
    };
    Item::new("新株予約権の行使に際して出資される財産の価額", [text.line(Role::ItemText)])
}
