//! The checks: what each asks, its verdict, and where its rule comes from.

use chrono::{Datelike, NaiveDate, Weekday};

use super::fields;
use crate::checks::{CheckName, DateTerm, LimitKind, Verdict};
use crate::law::{Citation, Law, Part, Provision};

mod reasons;

pub use reasons::reason;

pub fn check(name: CheckName) -> &'static str {
    match name {
        CheckName::PersonsTie => "区分ごとの人数の合計＝総数",
        CheckName::RightsTie => "区分ごとの個数の合計＝総数",
        CheckName::SharesTie => "区分ごとの株式数の合計＝目的である株式の総数",
        CheckName::PriceTies => "1株当たりの払込金額×株式数＝1個当たりの払込金額",
        CheckName::PaidTies => "有償の個数×1個当たりの払込金額＝払込・相殺額の総額",
        CheckName::OffsetTies => "相殺による個数×1個当たりの払込金額＝相殺される報酬債権の総額",
        CheckName::ExerciseTies => "行使時の払込額（個数から）＝（株式数から）",
        CheckName::IssueTotalTies => "区分ごとの払込額と行使時の払込額の合計＝発行価額の総額",
        CheckName::CapitalTies => "資本組入額が（評価単価＋行使価額）の2分の1（端数切上げ）である",
        CheckName::LanguagesAgree => "日本語と英語の書類の数値が一致する",
        CheckName::WordingNamesKnown => "文言の波括弧の中の名前がすべて有効である",
        CheckName::WordingKeepsFigures => "標準の文言にある数値がすべて記載されている",
        CheckName::WordingInBothLanguages => "文言の変更が両言語にされている",
        CheckName::WordingFitsTerms => "変更した文言が現在の条件に対応している",
        CheckName::DatesInOrder => "日付の前後関係",
        CheckName::PriceAsTyped => "端数処理で払込金額が変わっていない",
        CheckName::WholeYen => "1個当たりの払込金額に1円未満の端数がない",
        CheckName::PaymentAgreesWithPrice => "払込金額と払込みの方法が整合する",
        CheckName::FairValueDecidesYen => "公正価値の端数処理の結果が一つに定まる",
        CheckName::InterestRatePlausible => "無リスク利子率の妥当性",
        CheckName::DividendYieldPlausible => "予想配当利回りの妥当性",
        CheckName::TermPlausible => "予想残存期間の妥当性",
        CheckName::VolatilityPlausible => "株価変動性の妥当性",
        CheckName::RightForEach => "人数より個数が少ない区分がない",
        CheckName::PayCoversRights => "個数が報酬額の範囲内で最大である",
        CheckName::SharedRightsTie => "按分した個数の合計＝按分する個数",
        CheckName::SharedWithoutTies => "按分の端数に同順位がない",
        CheckName::CeilingsKept => "株主総会で承認された上限の範囲内である",
        CheckName::EveryKindHasACeiling => "取締役・監査役のすべてに上限がある",
        CheckName::CeilingsApart => "区別して定めるべき上限が分かれている",
        CheckName::TwoWeeks => "株主への通知等から割当日まで2週間以上ある",
        CheckName::AllotmentApproved => "割当ての決定が割当日の前日までにされている",
        CheckName::PaidInTime => "払込み又は相殺が期限までにされている",
        CheckName::RegisteredInTime => "登記が割当日から2週間以内にされている",
        CheckName::NoDateOnAWeekend => "土曜日・日曜日の日付がない",
        CheckName::LanguagesOnOneDay => "英文と和文の開示が同日である",
        CheckName::ExtraordinaryReport => "発行価額の総額と臨時報告書の要否",
        CheckName::NotAboveResolved => "決議した個数を超えていない",
        CheckName::AsResolved => "決議した個数と一致する",
        CheckName::PlanKept => "決議で定めた内容に変更がない",
        CheckName::RecipientsFit => "通知の宛先の個数が区分の個数と一致する",
        CheckName::ExercisePriceWaivedLawfully => {
            "行使に際して払込みを要しない場合、対象者が取締役又は執行役に限られる"
        }
        CheckName::PeopleOfTheGroup => "対象者に社外協力者が含まれない",
        CheckName::WagesNotOffset => "従業員の賃金を相殺していない",
        CheckName::SubsidiaryClaims => "子会社に対する報酬債権をそのまま相殺していない",
        CheckName::WithinAuthorisedShares => "発行可能株式総数の範囲内である",
        CheckName::BaseDateCurrent => "株式数の基準日が直近のものである",
        CheckName::MinorAtResolution => "決議時に軽微基準に該当する（適時開示）",
        CheckName::MinorAtAllotment => "割当時にも軽微基準に該当する（適時開示）",
        CheckName::RightsOrShares => "前回との比較（個数か株式数か）",
        CheckName::AdjustmentFits => "分割・併合の比率の向き",
        CheckName::AdjustmentDropsNothing => "調整で1株未満の端数が生じない",
        CheckName::OneYenStays => "行使価額1円は1円のまま",
        CheckName::BelowMarket => "新規発行の払込金額が時価を下回る",
    }
}

pub fn verdict(check: CheckName, verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Holds(_) if check.compares() => "一致",
        Verdict::Holds(_) => "指摘なし",
        Verdict::Fails(_) if check.compares() => "不一致",
        Verdict::Fails(_) => "要修正",
        Verdict::Warns(_) => "要確認",
        Verdict::Waits(_) => "入力待ち",
    }
}

pub fn in_short(fail: usize, warn: usize, wait: usize) -> String {
    match (fail, warn, wait) {
        (0, 0, 0) => "指摘なし".to_owned(),
        (0, 0, _) => format!("指摘なし・{wait}件入力待ち"),
        (0, _, _) => format!("{warn}件要確認"),
        _ => format!("{fail}件要修正"),
    }
}

pub fn documents(compared: usize, differing: usize) -> String {
    match differing {
        0 => format!("{compared}個の数値を照合し、すべて一致"),
        _ => format!("{compared}個の数値を照合し、{differing}個が一方の言語のみ"),
    }
}

pub fn limit(kind: LimitKind, amount: &str) -> String {
    let kind = match kind {
        LimitKind::Below => "未満",
        LimitKind::AtMost => "以下",
        LimitKind::AtLeast => "以上",
        LimitKind::Within => return ["基準：±", amount, "以内"].concat(),
    };
    ["基準：", amount, kind].concat()
}

/// 2019年7月12日（金）
pub fn date(date: NaiveDate) -> String {
    let weekday = match date.weekday() {
        Weekday::Mon => "月",
        Weekday::Tue => "火",
        Weekday::Wed => "水",
        Weekday::Thu => "木",
        Weekday::Fri => "金",
        Weekday::Sat => "土",
        Weekday::Sun => "日",
    };
    format!("{}（{weekday}）", day(date))
}

fn day(date: NaiveDate) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

pub fn date_term(term: DateTerm) -> &'static str {
    match term {
        DateTerm::Input(field) => fields::field(field),
        DateTerm::EarliestAllotment => "割当て可能な最初の日",
        DateTerm::LastToDecide => "決定の期限",
        DateTerm::LastToPay => "払込みの期限",
        DateTerm::LastToRegister => "登記の期限",
        DateTerm::EndOfTerm => "予想残存期間の満了日",
        DateTerm::AdjustedFrom => "調整後の条件の適用開始日",
    }
}

pub fn in_force(since: NaiveDate) -> String {
    format!("（{}施行）", day(since))
}

pub fn citation(citation: Citation) -> String {
    match citation {
        Citation::Law(law, place) => provision(act(law), place),
        Citation::AccountingStandard(number) => format!("企業会計基準第8号{number}項"),
        Citation::StockExchange(number, answered) => {
            let answered = answered.date().map(day).unwrap_or_default();
            format!("東京証券取引所FAQ{number}（{answered}現在）")
        }
        Citation::EnglishDisclosure => "東京証券取引所 有価証券上場規程（プライム市場の英文開示）".to_owned(),
        Citation::TwoClearWeeks => "大審院昭和10年7月15日判決（類推）".to_owned(),
        Citation::Arithmetic => "上記の各数値による計算".to_owned(),
        Citation::ExtraordinaryReports => {
            "臨時報告書における記載の例（払込金額の総額に行使に際して払い込むべき金額の合計額を加えた額）".to_owned()
        }
        Citation::TermsOfIssue => "本件発行における会社の決定".to_owned(),
        Citation::Plausibility => "規定なし（通常の注意による確認事項）".to_owned(),
    }
}

fn act(law: Law) -> &'static str {
    match law {
        Law::CompaniesAct => "会社法",
        Law::CompaniesActRegulation => "会社法施行規則",
        Law::AccountingRegulation => "会社計算規則",
        Law::CivilCode => "民法",
        Law::AdministrativeHolidaysAct => "行政機関の休日に関する法律",
        Law::LabourStandardsAct => "労働基準法",
        Law::FinancialInstrumentsAct => "金融商品取引法",
        Law::DisclosureOrder => "企業内容等の開示に関する内閣府令",
        Law::SecuritiesTransactionsOrder => "有価証券の取引等の規制に関する内閣府令",
    }
}

fn provision(act: &str, provision: Provision) -> String {
    let branch = |number: u8| if number > 0 { format!("の{number}") } else { String::new() };
    // 24条の5第4項, but 236条1項: a branch would run into the number behind it.
    let ordinal = if provision.branch > 0 { "第" } else { "" };
    let mut text = format!("{act}{}条{}", provision.article, branch(provision.branch));
    if provision.paragraph > 0 {
        text.push_str(&format!("{ordinal}{}項", provision.paragraph));
    }
    if provision.item > 0 {
        text.push_str(&format!("{}号{}", provision.item, branch(provision.item_branch)));
    }
    text.push_str(match provision.part {
        Some(Part::B) => "ロ",
        Some(Part::C) => "ハ",
        Some(Part::F) => "ヘ",
        None => "",
    });
    text
}
