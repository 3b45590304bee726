//! Every check has a source, and a rule that was not yet in force is not applied.

use chrono::NaiveDate;
use wariate::checks::CheckName;
use wariate::draft::Field;
use wariate::law::companies_act;
use wariate::{Draft, Language, wording};

use crate::{answers, example_with, says};

#[test]
fn every_check_has_a_source() {
    for check in answers(&Draft::example()) {
        assert_eq!(check.source, check.name.source());
        assert!(!check.source.is_empty(), "{check:?}");
    }
    let name = |name: CheckName| name.name();
    let mut names = CheckName::ALL.map(name).to_vec();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), CheckName::COUNT);
}

#[test]
fn sources_are_cited_with_the_day_since_which_they_are_in_force() {
    let sources = |name: CheckName, language| {
        let words = wording::second::of(language);
        name.source().iter().map(|source| words.source(*source)).collect::<Vec<_>>().join(" · ")
    };
    for (name, english, japanese) in [
        (
            CheckName::MinorAtAllotment,
            "Cabinet Office Order on Restrictions on Securities Transactions, art. 49(1), item 1(c) (in force since April 1, 2025) · Tokyo Stock Exchange, FAQ 8670 (as of April 1, 2025)",
            "有価証券の取引等の規制に関する内閣府令49条1項1号ハ（2025年4月1日施行） · 東京証券取引所FAQ8670（2025年4月1日現在）",
        ),
        (
            CheckName::ExercisePriceWaivedLawfully,
            "Companies Act, art. 236(3) (in force since March 1, 2021) · Companies Act, art. 236(4) (in force since March 1, 2021)",
            "会社法236条3項（2021年3月1日施行） · 会社法236条4項（2021年3月1日施行）",
        ),
        (
            CheckName::PeopleOfTheGroup,
            "Tokyo Stock Exchange, FAQ 8037 (as of April 1, 2025) · Tokyo Stock Exchange, FAQ 8036 (as of April 1, 2025)",
            "東京証券取引所FAQ8037（2025年4月1日現在） · 東京証券取引所FAQ8036（2025年4月1日現在）",
        ),
        (
            CheckName::RegisteredInTime,
            "Companies Act, art. 915(1) (in force since May 1, 2006) · Companies Act, art. 911(3), item 12 (in force since May 1, 2006) · Companies Act, art. 911(3), item 12(f) (in force since March 1, 2021) · Civil Code, art. 140 (in force since July 16, 1898) · Act on Holidays of Administrative Organs, art. 2 (in force since May 1, 1992)",
            "会社法915条1項（2006年5月1日施行） · 会社法911条3項12号（2006年5月1日施行） · 会社法911条3項12号ヘ（2021年3月1日施行） · 民法140条（1898年7月16日施行） · 行政機関の休日に関する法律2条（1992年5月1日施行）",
        ),
        (
            CheckName::AsResolved,
            "Financial Instruments and Exchange Act, art. 24-5(5) (in force since September 30, 2007)",
            "金融商品取引法24条の5第5項（2007年9月30日施行）",
        ),
        (
            CheckName::WagesNotOffset,
            "Labor Standards Act, art. 24(1) (in force since September 1, 1947)",
            "労働基準法24条1項（1947年9月1日施行）",
        ),
    ] {
        assert_eq!(sources(name, Language::English), english);
        assert_eq!(sources(name, Language::Japanese), japanese);
    }
    assert!(sources(CheckName::ExtraordinaryReport, Language::Japanese).contains("19条2項2号の2（"));
    assert!(sources(CheckName::TwoWeeks, Language::Japanese).contains("会社法施行規則53条（2006年5月1日施行）"));
    assert!(sources(CheckName::CeilingsKept, Language::Japanese).contains("会社法404条3項（2006年5月1日施行）"));
    assert!(sources(CheckName::CeilingsKept, Language::Japanese).contains("361条1項5号ロ（2021年3月1日施行）"));
}

/// Whoever reads a source can see which rule it was, if it is one.
#[test]
fn every_source_that_is_a_rule_has_a_day() {
    use wariate::law::Citation as C;
    for citation in CheckName::ALL.into_iter().flat_map(CheckName::source) {
        let is_rule = !matches!(citation, C::Arithmetic | C::ExtraordinaryReports | C::TermsOfIssue | C::Plausibility);
        for language in [Language::English, Language::Japanese] {
            let source = wording::second::of(language).source(*citation);
            let days =
                [" (in force since ", " (as of ", "July 15, 1935", "日施行）", "日現在）", "昭和10年7月15日判決"];
            let is_dated = days.iter().any(|day| source.contains(day));
            assert_eq!(is_dated, is_rule, "{source}");
        }
    }
}

/// A grant from before the Companies Act is told so; sums tie in any year.
#[test]
fn a_grant_from_before_the_act_is_told_so() {
    let draft = example_with(Field::ResolutionDate, "2006-04-30");
    let reason = "The rule was not in force on April 30, 2006; it is since May 1, 2006.";
    for name in [CheckName::TwoWeeks, CheckName::CeilingsKept, CheckName::WithinAuthorisedShares] {
        says(&draft, name, "holds", reason);
    }
    says(&draft, CheckName::PersonsTie, "holds", "7 + 12 = 19 · Total persons 19");
    let day = |day| NaiveDate::from_ymd_opt(2019, 6, day).expect("a day");
    assert_eq!(companies_act::earliest_allotment(day(27)), NaiveDate::from_ymd_opt(2019, 7, 12));
    assert_eq!(companies_act::registered_by(day(27)), NaiveDate::from_ymd_opt(2019, 7, 11));
    assert_eq!(companies_act::earliest_allotment(NaiveDate::MAX), None);
}

#[test]
fn reasons_are_said_in_japanese() {
    let said = |draft: &Draft, name| crate::said(&crate::verdict(draft, name), Language::Japanese);
    let draft = example_with(Field::ShareholderNoticeDate, "2019-06-28");
    assert_eq!(
        said(&draft, CheckName::TwoWeeks),
        "決議日ではなく、通知・公告又は臨時報告書の提出の日から起算します。 | 割当て可能な最初の日 2019年7月13日（土） · 割当日 2019年7月12日（金）"
    );
    assert_eq!(
        said(&draft, CheckName::MinorAtAllotment),
        "2019年7月12日の時点では施行されていません（2025年4月1日施行）。"
    );
    let draft = crate::with(draft, [(Field::PriceBasis, "black_scholes"), (Field::InterestRate, "-10.9")]);
    assert_eq!(
        said(&draft, CheckName::InterestRatePlausible),
        "小数点の位置をご確認ください。−0.109は−0.109%を意味します。 | 無リスク利子率（r） −10.9% · 基準：±5%以内 | interest_rate"
    );
}
