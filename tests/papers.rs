//! The papers on the page: stages, what differs between them, the fields they are drawn up from, and what has changed.

use std::rc::Rc;

use wariate::draft::{Column, Field, Input, Section};
use wariate::grant::Stage;
use wariate::model::{Action, Model, NoticeLanguage, Source};
use wariate::notice::{Block, DocumentName, Origin, aligned, determination, differences};
use wariate::{Draft, Grant, Language, calculate};

mod drawn;
use drawn::{drawn, model};

fn enter(model: &mut Model, input: impl Into<Input>, text: &str) {
    model.apply(Action::Entered(input.into(), text.into()));
}

fn has_input(page: &str, name: &str) -> bool {
    page.contains(&format!(" name=\"{name}\""))
}

#[track_caller]
fn shows(page: &str, there: &[&str], gone: &[&str]) {
    there.iter().for_each(|name| assert!(has_input(page, name), "{name} is not there"));
    gone.iter().for_each(|name| assert!(!has_input(page, name), "{name} is there"));
}

/// The example as a plan of the maximum that somebody once published: 3,260 rights.
fn planned(language: Language) -> Model {
    let mut model = model(Draft::example(), language);
    enter(&mut model, Field::Stage, "plan");
    enter(&mut model, Input::Category(0, Column::Rights), "3,205");
    model.apply(Action::Folded(Section::Papers, false));
    model
}

/// And determined at 3,582.
fn determined(language: Language) -> Model {
    let mut model = planned(language);
    model.apply(Action::Determined);
    enter(&mut model, Input::Category(0, Column::Rights), "3,527");
    model
}

/// What stands in the element that this begins.
fn within<'a>(page: &'a str, begins: &str, ends: &str) -> &'a str {
    page.split(begins).nth(1).and_then(|rest| rest.split(ends).next()).unwrap_or_else(|| panic!("no {begins}"))
}

#[test]
fn one_goes_from_the_plan_to_the_determination_and_back() {
    let mut model = planned(Language::English);
    let page = drawn(model.clone());
    shows(&page, &["stage", "determine"], &["show_plan", "show_determination", "withdraw_determination"]);
    assert!(page.contains("data-banner=\"plan\"") && !page.contains("data-table=\"changes\""));
    model.apply(Action::Determined);
    let page = drawn(model.clone());
    shows(&page, &["show_plan", "show_determination", "withdraw_determination"], &["stage", "determine"]);
    assert!(page.contains("name=\"show_determination\" aria-pressed=\"true\""));
    assert!(!page.contains("data-banner=\"plan\"") && page.contains("No figure differs"));
    model.apply(Action::ChoseStage(Stage::Plan));
    let page = drawn(model.clone());
    assert!(page.contains("name=\"show_plan\" aria-pressed=\"true\"") && page.contains("data-banner=\"plan\""));
    model.apply(Action::WithdrewDetermination);
    shows(&drawn(model), &["stage", "determine"], &["show_plan"]);
    // Nothing to determine where nobody planned.
    let page = drawn(self::model(Draft::example(), Language::English));
    shows(&page, &["stage"], &["determine"]);
    assert!(!page.contains("data-banner=\"plan\""));
}

#[test]
fn a_reader_alone_sees_both_stages_and_changes_neither() {
    let mut model = determined(Language::English);
    model.settings.readonly = true;
    shows(&drawn(model), &["show_plan", "show_determination"], &["withdraw_determination", "determine"]);
}

#[test]
fn what_was_planned_stands_beside_what_was_determined() {
    for (language, planned, of_category) in
        [(Language::English, "3,260 rights", "Rights: Directors"), (Language::Japanese, "3,260個", "割当個数：取締役")]
    {
        let page = drawn(determined(language));
        let table = within(&page, "data-table=\"changes\"", "</table>");
        let row = within(table, "data-change=\"total_rights\"", "</tr>");
        for part in
            ["data-end=\"before\" data-value=\"3260\"", planned, "data-value=\"3582\"", "data-value=\"322\"", "+322"]
        {
            assert!(row.contains(part), "{part}: {row}");
        }
        let row = within(table, "data-change=\"category.0.rights\"", "</tr>");
        assert!(row.contains("+322") && !table.contains("data-change=\"category.1.rights\""), "{row}");
        assert!(table.contains(of_category), "{of_category}: {table}");
        // 3,582 is more than the reservation of a decrease covers, and stays all the same.
        assert_eq!(table.matches("class=\"above\"").count(), 3, "{table}");
        assert!(page.contains("data-warning=\"above_plan\"") && has_input(&page, "copy_changes"));
    }
    let mut fewer = determined(Language::English);
    enter(&mut fewer, Input::Category(0, Column::Rights), "3,100");
    let page = drawn(fewer);
    assert!(!page.contains("data-warning=\"above_plan\"") && page.contains(">−105<"));
}

#[test]
fn the_part_of_the_papers_asks_for_what_the_stage_uses() {
    let page = drawn(planned(Language::Japanese));
    shows(
        &page,
        &[
            "reason_ja",
            "price_method",
            "exercise_condition",
            "exercise_days",
            "conditions_en",
            "acquisition",
            "recipients",
        ],
        &["notice_scope", "further_series", "report_filed_on", "report_before"],
    );
    let mut model = determined(Language::English);
    model.apply(Action::Folded(Section::Papers, false));
    enter(&mut model, Field::ExerciseCondition, "position_held");
    let page = drawn(model.clone());
    shows(
        &page,
        &["notice_scope", "further_series", "report_filed_on", "report_before", "report_addressee"],
        &["exercise_days"],
    );
    enter(&mut model, Field::PriceBasis, "gratis");
    enter(&mut model, Field::ExercisePrice, "none");
    shows(&drawn(model.clone()), &[], &["price_method", "payment_place_ja"]);
    // What was typed is never out of reach.
    enter(&mut model, Field::PaymentPlaceJa, "みずほ銀行");
    shows(&drawn(model), &["payment_place_ja"], &["payment_place_en"]);
}

#[test]
fn lists_are_told_as_they_were_understood() {
    for language in Language::ALL {
        let mut model = determined(language);
        enter(&mut model, Field::FurtherSeries, "第35回\t1,234\t100\t54,300\t1\t12\n第36回\t20\t100\t\t1");
        enter(&mut model, Field::Recipients, "A\t1\t5\nB\t9\t5\nC\t2\t1.5\nnobody");
        let page = drawn(model);
        let series = within(&page, "data-list=\"further_series\"", "</div>");
        assert!(series.contains("data-count=\"2\"") && series.contains("data-problem=\"blank\""), "{series}");
        let people = within(&page, "data-list=\"recipients\"", "</div>");
        for part in ["data-count=\"3\"", "unknown_category", "not_whole", "skipped"] {
            assert!(people.contains(part), "{part}: {people}");
        }
        assert!(people.contains(if language == Language::English { "Line 2: " } else { "2行目" }), "{people}");
    }
}

#[test]
fn a_thousand_wrong_lines_are_told_in_a_few() {
    let mut model = determined(Language::English);
    enter(&mut model, Field::Recipients, &"A\t9\t5\n".repeat(1000));
    let people = drawn(model);
    let people = within(&people, "data-list=\"recipients\"", "</div>");
    assert!(people.matches("data-problem").count() == 20 && people.contains("980"), "{people:.400}");
}

#[test]
fn every_document_can_be_shown_and_says_what_it_lacks() {
    let lack = |model: &Model, name: DocumentName| {
        let mut model = model.clone();
        model.apply(Action::ChoseDocument(name));
        let page = drawn(model);
        assert!(page.contains(&format!("data-document=\"{}\" lang=\"ja\"", name.name())), "{name:?}");
        let chosen = within(&page, "name=\"document\"", "</select>");
        assert!(DocumentName::ALL.iter().all(|name| chosen.contains(&format!("value=\"{}\"", name.name()))));
        page.split("data-lack=\"").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned)
    };
    use DocumentName::*;
    let (plan, mut both) = (planned(Language::English), determined(Language::English));
    assert_eq!([Resolution, AllotmentNotice, Ledger].map(|name| lack(&plan, name)), [None, None, None]);
    assert_eq!([Determination, PriceNotice].map(|name| lack(&plan, name).unwrap_or_default()), ["determination"; 2]);
    assert_eq!([Resolution, Determination, PriceNotice].map(|name| lack(&both, name)), [None, None, None]);
    // Whichever stage is shown.
    both.apply(Action::ChoseStage(Stage::Plan));
    assert_eq!([Resolution, Determination].map(|name| lack(&both, name)), [None, None]);
    assert_eq!(lack(&both, AmendedReport).as_deref(), Some("filed_report"));
    let mut alone = model(Draft::example(), Language::Japanese);
    assert_eq!(lack(&alone, Resolution).as_deref(), Some("plan"));
    enter(&mut alone, Field::PriceBasis, "gratis");
    assert_eq!(lack(&alone, PriceNotice).as_deref(), Some("price"));
    enter(&mut alone, Field::ReportBefore, "1【提出理由】");
    assert_eq!(lack(&alone, AmendedReport), None);
}

#[test]
fn what_is_no_longer_as_it_was_saved_is_marked() {
    let mut model = model(Draft::example(), Language::English);
    model.settings.notice_language = NoticeLanguage::One(Language::English);
    enter(&mut model, Field::PricePerShare, "1800");
    // It was never saved.
    assert!(!drawn(model.clone()).contains("data-since"));
    model.apply(Action::Saved);
    assert!(!drawn(model.clone()).contains("data-since"));
    enter(&mut model, Field::PricePerShare, "1900");
    let page = drawn(model.clone());
    // One line holds the price per right and per share.
    assert!(page.contains("data-since=\"1\"") && has_input(&page, "copy_differences"));
    assert!(page.contains("<p class=\"item since\">"));
    assert!(page.contains("data-figure=\"price_per_share\" data-value=\"1900\" class=\"since\">"));
    assert!(!page.contains("data-figure=\"total_rights\" data-value=\"163\" class=\"since\""));
    model.apply(Action::Undone);
    assert!(!drawn(model.clone()).contains("data-since"));
    // Nor has another grant anything to do with it.
    model.apply(Action::StartedBlank);
    assert!(!drawn(model).contains("data-since"));
}

#[test]
fn what_was_opened_is_the_state_from_which_changes_count() {
    let mut model = model(Draft::blank(), Language::English);
    model.apply(Action::Opened(Rc::new(Draft::example()), Source::File("a.grant.json".into())));
    assert!(model.saved().is_some_and(|saved| **saved == Draft::example()));
    enter(&mut model, Input::Category(1, Column::Rights), "56");
    let page = drawn(model.clone());
    // In each language the total, its shares, the row, and that it is a draft again.
    assert!(
        page.contains("data-since=\"8\"") && page.contains("<tr class=\"since\">"),
        "{}",
        within(&page, "data-since", "<")
    );
    model.apply(Action::AdoptedOpened);
    assert!(drawn(model.clone()).contains("data-since=\"8\""));
    model.apply(Action::Saved);
    assert_eq!(model.own_saved(), Some(model.own()));
}

#[test]
fn blocks_that_came_and_went_leave_the_others_where_they_were() {
    let of = |draft: &Draft| {
        let grant = Grant::read(draft);
        determination::compose(&grant, &calculate(&grant), Language::English, Origin::Own)
    };
    let (mut before, after) = (of(&Draft::example()), of(&Draft::example()));
    let count = after.blocks.len();
    assert_eq!(aligned(&after, &before), (0..count).map(Some).collect::<Vec<_>>());
    // One went at the beginning and one in the middle.
    let middle = before.blocks.remove(count / 2);
    let title = before.blocks.remove(1);
    let places = aligned(&after, &before);
    assert_eq!(places.iter().flatten().count(), count - 2);
    assert_eq!((places[1], places[count / 2], places[count - 1]), (None, None, Some(count - 3)));
    let came = differences(&after, &before, &|_| String::new());
    assert!(came.iter().all(|(before, _)| before.is_empty()), "{came:?}");
    let went = differences(&before, &after, &|_| String::new());
    let swapped: Vec<_> = came.into_iter().map(|(before, after)| (after, before)).collect();
    assert_eq!(went, swapped);
    assert!(matches!(title, Block::Line(..)) && matches!(middle, Block::Line(..) | Block::Table(_)));
    // A long document is compared all the same, block by block.
    let mut long = after.clone();
    long.blocks = after.blocks.iter().cycle().take(600).cloned().collect();
    assert_eq!(aligned(&long, &Clone::clone(&long)).iter().flatten().count(), 600);
    let mut other = long.clone();
    other.blocks.reverse();
    let _ = (aligned(&long, &other), differences(&long, &other, &|_| String::new()));
}
