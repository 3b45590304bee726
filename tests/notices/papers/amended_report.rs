use wariate::draft::{Draft, Field, Input};
use wariate::language::Language;
use wariate::notice::{Document, Passage, Span, agreement, amended_report};

use super::reports::{FLAT, OF_THE_LAW, OF_THE_MARKET};
use super::{golden, paper};
use crate::grants::{category, company, with};
use crate::{missing, plain};

/// 3,260 rights were planned, 3,582 allotted.
fn determined(report: &str) -> Draft {
    let mut draft = with(
        company(),
        &[
            (Field::SeriesNameEn, "9th Series Stock Acquisition Rights"),
            (Field::SeriesNameJa, "第9回新株予約権"),
            (Field::SharesPerRight, "100"),
            (Field::PricePerShare, "1,773"),
            (Field::AllotmentDate, "2019-07-12"),
            (Field::ReportFiledOn, "2019-06-27"),
            (Field::ReportAddressee, "関東財務局長"),
            (Field::ReportBefore, report),
        ],
    );
    draft.set_categories([
        category("Directors", "当社取締役", "director", "offset", "7", "1,000"),
        category("Executive Officers", "当社執行役員", "executive_officer", "offset", "28", "2,582"),
    ]);
    draft
}

fn planned(report: &str) -> Draft {
    let mut draft = with(determined(report), &[(Field::PricePerShare, "1,700")]);
    draft.set_categories([
        category("Directors", "当社取締役", "director", "offset", "7", "1,000"),
        category("Executive Officers", "当社執行役員", "executive_officer", "offset", "25", "2,260"),
    ]);
    draft
}

#[track_caller]
fn compared(name: &str, draft: &Draft, plan: Option<&Draft>) -> [Document; 2] {
    let both = Language::ALL.map(|language| paper(amended_report::compose, draft, plan, language));
    for document in &both {
        golden(name, document);
    }
    let [english, japanese] = &both;
    let agreement = agreement(english, japanese);
    assert!(!agreement.fails(), "{agreement:?}");
    both
}

#[test]
fn numbers_in_one_row() {
    compared("report_flat", &determined(FLAT), Some(&planned(FLAT)));
}

/// Without the plan the labels say which number is whose.
#[test]
fn the_labels_tell_the_numbers_apart() {
    let with_plan = compared("report_flat", &determined(FLAT), Some(&planned(FLAT)));
    let without = Language::ALL.map(|language| paper(amended_report::compose, &determined(FLAT), None, language));
    assert_eq!(with_plan, without);
}

#[test]
fn numbers_of_the_law() {
    compared("report_of_the_law", &determined(OF_THE_LAW), Some(&planned(OF_THE_LAW)));
}

/// What was filed is not made again: it stands in the document letter for letter, in both languages.
#[test]
fn the_filed_text_is_kept() {
    for document in compared("report_flat", &determined(FLAT), Some(&planned(FLAT))) {
        let text = plain(&document);
        for filed in [
            "3,260個（新株予約権1個につき普通株式100株）\n　　上記発行数は、割当予定数であり",
            "③ 行使価格（X）：1円",
            "未定",
        ] {
            assert!(text.contains(filed), "{filed} in:\n{text}");
        }
    }
}

/// The numbers stand: only the price and the total were open.
#[test]
fn what_did_not_change_is_skipped() {
    let mut draft = determined(FLAT);
    draft.set_categories(planned(FLAT).categories().iter().cloned());
    let [_, japanese] = compared("report_of_the_price_alone", &draft, Some(&planned(FLAT)));
    let text = plain(&japanese);
    assert!(!text.contains("(2)") && !text.contains("(9)") && !text.contains("(11)"), "{text}");
}

#[test]
fn one_person() {
    let report = "② 発行数\n最大2個\n③ 発行価格\n未定\n④ 発行価額の総額\n未定\n⑪ 勧誘の相手方の人数及びその内訳\n当社取締役 2名\n";
    let mut draft = with(determined(report), &[(Field::SharesPerRight, "1")]);
    draft.set_categories([category("Director", "当社取締役", "director", "offset", "1", "1")]);
    compared("report_of_one_person", &draft, None);
}

#[test]
fn without_the_filed_text_it_is_missing() {
    for (name, report) in [("report_not_filed", ""), ("report_unread", "発行数は3,260個です。")] {
        for document in compared(name, &determined(report), None) {
            let missing = missing(&document);
            assert!(!missing.is_empty() && missing.iter().all(|input| *input == Input::from(Field::ReportBefore)));
        }
    }
}

#[test]
fn nothing_is_amended_where_nothing_changed() {
    let report = "(2) 発行数\n3,582個\n(3) 発行価格\n新株予約権1個当たり177,300円\n(4) 発行価額の総額\n635,446,800円\n(11) 勧誘の相手方の人数及びその内訳\n当社取締役7名 当社執行役員28名 合計35名\n";
    for document in compared("report_without_change", &determined(report), None) {
        assert!(underlined(&document).is_empty());
    }
}

/// A price that is not known yet is missing after, and what was filed stands before.
#[test]
fn a_missing_figure_is_missing_after() {
    let draft = with(determined(FLAT), &[(Field::PricePerShare, "")]);
    for language in Language::ALL {
        let document = paper(amended_report::compose, &draft, Some(&planned(FLAT)), language);
        let missing = missing_within(&document);
        assert!(missing.iter().all(|input| *input == Input::from(Field::PricePerShare)) && missing.len() >= 2);
    }
}

/// Where nothing says whose number it is, all of the standard takes the place of what was filed.
#[test]
fn numbers_of_nobody_known_are_not_replaced() {
    for (filed, expected) in [
        ("当社執行役員　25名　2,260個\n当社取締役　7名　1,000個", None),
        ("役員等　7名　1,000個\n従業員　25名　2,260個", None),
        ("取締役等　32名", None),
        ("未定", None),
        ("当社取締役　7名　1,000個\n当社執行役員　25名　2,260個\n合計　32名　3,260個", Some("合計　_35_名　_3,582_個")),
        ("計32名（当社取締役7人、当社執行役員25人）", Some("計_35_名（当社取締役7人、当社執行役員_28_人）")),
    ] {
        let report = ["(11) 勧誘の相手方の人数及びその内訳\n", filed].concat();
        let document = paper(amended_report::compose, &determined(&report), None, Language::Japanese);
        let text = plain(&super::reports::with_marks(&document));
        let standard = "_当社取締役　7名　1,000個\n当社執行役員　28名　2,582個_";
        assert!(text.contains(expected.unwrap_or(standard)), "{text}");
    }
}

/// The number of all is not that of one, and a number of shares goes with that of rights.
#[test]
fn the_total_is_replaced_wherever_it_stands() {
    for (filed, expected) in [
        (
            "新株予約権1個につき100株とし、総数は3,260個とする。",
            "新株予約権1個につき100株とし、総数は_3,582_個とする。",
        ),
        ("3,260個（当社普通株式326,000株）", "_3,582_個（当社普通株式_358,200_株）"),
        ("3260個を上限とする", "\n_3,582_個\n"),
        ("約３千２百個", "\n_３，５８２_個"),
        ("未定", "_3,582個_"),
    ] {
        let report = ["2. 発行数：", filed, "\n"].concat();
        let document = paper(amended_report::compose, &determined(&report), None, Language::Japanese);
        let text = plain(&super::reports::with_marks(&document));
        assert!(text.contains(expected), "{expected} in:\n{text}");
    }
}

/// An exercise price that was still a formula is determined; how it is adjusted stands as it was filed.
#[test]
fn an_open_exercise_price() {
    let market = |draft: Draft, price: &str| with(draft, &[(Field::ExercisePrice, price)]);
    let (draft, plan) = (market(determined(OF_THE_MARKET), "1,861"), market(planned(OF_THE_MARKET), ""));
    compared("report_of_the_exercise_price", &draft, Some(&plan));
}

fn underlined(document: &Document) -> Vec<&Passage> {
    let spans = document.passages().flat_map(|passage| &passage.0);
    let underlined = spans.filter_map(|span| match span {
        Span::Underlined(passage) => Some(passage),
        _ => None,
    });
    underlined.collect()
}

fn missing_within(document: &Document) -> Vec<Input> {
    let spans = document.passages().flat_map(Passage::spans);
    let missing = spans.filter_map(|span| match span {
        Span::Missing(inputs) => Some(inputs.clone()),
        _ => None,
    });
    missing.flatten().collect()
}
