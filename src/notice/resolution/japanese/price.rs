//! What is paid for a right: an amount, or the formula by which it is found.

use crate::amount::{Rounding, RoundingMode, RoundingPlace, RoundingUnit};
use crate::grant::PriceMethod;
use crate::notice::Section;
use crate::notice::clauses::japanese as clauses;
use crate::notice::named::MISSING_ROUNDING;
use crate::notice::resolution::{Exercise, ExpectedTerm};
use crate::notice::terms::Terms;

pub fn amount_paid(terms: &Terms) -> Section {
    let mut heading = "新株予約権の払込金額";
    let mut lines = match terms.grant.papers.price_method.value() {
        _ if terms.grant.is_gratis() => Vec::new(),
        Ok(PriceMethod::Formula) => {
            heading = "新株予約権の払込金額の算定方法";
            formula(terms)
        }
        Ok(PriceMethod::Amount) => [clauses::price(terms), vec![FAIR.to_owned()]].concat(),
        Err(_) => vec!["{missing_price_method}".to_owned()],
    };
    lines.extend(clauses::payments(terms));
    Section::item("amount_paid", heading, lines.join("\n"))
}

/// Why the issue needs no resolution of the shareholders (会社法238条3項2号, 240条1項).
const FAIR: &str = "上記の払込金額は、本新株予約権の公正価額に基づくものであり、これを払込金額とすることは、有利な条件による発行\
    （有利発行）に該当するものではありません。";

/// The formula of Black and Scholes with the meaning of each letter, and the rule for fractions.
fn formula(terms: &Terms) -> Vec<String> {
    let exercise = Exercise::of(terms);
    let mut lines = vec![amount(terms)];
    if exercise == Exercise::Nothing {
        lines.push("C ＝ S・e^(－qT)".to_owned());
        lines.push("ここで、各記号の意味は、次のとおりです。".to_owned());
    } else {
        lines.push("C ＝ S・e^(－qT)・N(d1) － X・e^(－rT)・N(d2)".to_owned());
        lines.push("d1 ＝ ［ln(S／X) ＋ (r － q ＋ σ²／2)T］ ／ (σ√T)".to_owned());
        lines.push("d2 ＝ d1 － σ√T".to_owned());
        lines.push("ここで、各記号の意味は、次のとおりです。".to_owned());
    }
    let term = match ExpectedTerm::of(terms) {
        ExpectedTerm::Stated => "T：予想残存期間（{expected_term}年）",
        ExpectedTerm::Described => {
            "T：予想残存期間（割当日から本新株予約権が行使されるものと見込まれる日までの期間を年数で表したもの）"
        }
    };
    let strike = match exercise {
        Exercise::Open => "X：行使価額（「新株予約権の行使に際して出資される財産の価額」に定める1株当たりの金額）",
        _ => "X：行使価額（1株当たり{exercise_price}円）",
    };
    const SHARE_PRICE: &str = "S：株価（当社普通株式を上場する金融商品取引所における割当日の普通取引の終値。同日に終値がない場合は、翌取引日の基準値段）";
    const DIVIDEND: &str = "q：予想配当利回り（割当日前の直近1年間における1株当たりの配当金の実績（その後に株式分割等があった場合は、\
        これを反映させた額）をSで除した値）";
    lines.extend(["C：1株当たりのオプション価格", SHARE_PRICE].map(str::to_owned));
    if exercise == Exercise::Nothing {
        lines.extend([term, DIVIDEND].map(str::to_owned));
    } else {
        const VOLATILITY: &str = "σ：株価変動性（割当日から予想残存期間に相当する期間を遡った期間における当社普通株式の株価の変動に基づき算定した年率）";
        const RATE: &str = "r：無リスク利子率（残存期間が予想残存期間に対応する国債の利回り）";
        const NORMAL: &str = "N(・)：標準正規分布の累積分布関数　　ln：自然対数";
        lines.extend([strike, term, VOLATILITY, DIVIDEND, RATE, NORMAL].map(str::to_owned));
    }
    lines.push("e：自然対数の底".to_owned());
    lines.push(
        "上記の方法により算定される払込金額は、割当日における本新株予約権の公正価額であり、これを払込金額とすることは、\
         有利な条件による発行（有利発行）に該当するものではありません。"
            .to_owned(),
    );
    lines
}

fn amount(terms: &Terms) -> String {
    const BY: &str =
        "本新株予約権1個当たりの払込金額は、割当日における次の算式により算定される1株当たりのオプション価格";
    let rule = match (terms.missing_rounding(), terms.grant.rounding.known()) {
        (None, Some(rule)) => rule,
        _ => return [BY, "に付与株式数を乗じた金額とします。{", MISSING_ROUNDING, "}"].concat(),
    };
    let fractions = fractions(rule);
    match rule.unit {
        RoundingUnit::Share => [BY, "（", &fractions, "）に付与株式数を乗じた金額とします。"].concat(),
        RoundingUnit::Right => [BY, "に付与株式数を乗じた金額（", &fractions, "）とします。"].concat(),
    }
}

fn fractions(rule: &Rounding) -> String {
    let place = match rule.place {
        Some(RoundingPlace::Tenth) => "0.1円未満の端数は、",
        Some(RoundingPlace::Hundredth) => "0.01円未満の端数は、",
        Some(RoundingPlace::Yen) | None => "1円未満の端数は、",
    };
    let mode = match rule.mode {
        RoundingMode::HalfUp => "これを四捨五入します。",
        RoundingMode::Up => "これを切り上げます。",
        RoundingMode::Down => "これを切り捨てます。",
    };
    [place, mode].concat()
}
