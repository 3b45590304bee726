use std::rc::Rc;

use super::*;
use crate::app::SECOND_PART;
use crate::app::lists::Lists;
use crate::app::worked_out::{Shown, WorkedOut, document_checks};
use crate::checks::CheckName;
use crate::draft::{Column, Field, Input, SectionText, Wording};
use crate::model::{Action, Model, NoticeLanguage, Settings, Source, Theme, View};

/// A page with the example, with the clause on acquisition.
fn model() -> Model {
    let settings = Settings {
        page_language: Language::English,
        notice_language: NoticeLanguage::Both,
        document: DocumentName::Determination,
        theme: Theme::Auto,
        view: View::Full,
        readonly: false,
        rights_per_person: false,
    };
    let mut model = Model::new(Draft::example(), settings);
    enter(&mut model, Field::Acquisition, "reorganisation");
    model
}

fn enter(model: &mut Model, field: Field, text: &str) {
    model.apply(Action::Entered(field.into(), text.into()));
}

/// Puts a text in place of the standard, in English.
fn word(model: &mut Model, document: DocumentName, section: &str, body: &str) {
    let mut wording = Wording::clone(model.draft().wording());
    let text = SectionText { heading: "Our heading".into(), body: body.into() };
    wording.set_text(document.name(), section, Language::English, text).expect("a text");
    model.apply(Action::Worded(Rc::new(wording)));
}

fn verdict(model: &Model) -> Verdict {
    let lists = Lists::read(model.whole());
    let shown = Shown::of(model);
    let worked_out = WorkedOut::of(&shown, None, &lists, Some(&SECOND_PART));
    let checks = document_checks(&shown, None, &lists, &worked_out, model.history(), &SECOND_PART);
    let found = checks.into_iter().find(|check| check.name == CheckName::WordingFitsTerms);
    found.expect("the check").verdict
}

/// The sections that are overtaken, and those that stand nowhere, as the page calls them in English.
#[track_caller]
fn asked(model: &Model, overtaken: &[&str], unused: &[&str]) {
    let own_texts = match verdict(model) {
        Verdict::Warns(sides) if !overtaken.is_empty() || !unused.is_empty() => sides,
        Verdict::Holds(sides) if overtaken.is_empty() && unused.is_empty() => sides,
        other => panic!("{other:?}"),
    };
    let Sides::OwnTexts { overtaken: now, unused: gone } = own_texts else { panic!("{own_texts:?}") };
    let english = |texts: &[Bilingual<Rc<str>>]| texts.iter().map(|text| text.english.to_string()).collect::<Vec<_>>();
    assert_eq!(english(&now), overtaken);
    assert_eq!(english(&gone), unused);
}

const CONDITIONS: &str = "Notice of the resolution, “Conditions of Exercise of the Stock Acquisition Rights”";

const ACQUISITION: &str = "Notice of the resolution, “Acquisition of the Stock Acquisition Rights by the Company”";

#[test]
fn the_standard_wording_is_not_asked_about() {
    assert_eq!(verdict(&model()), Verdict::Holds(Sides::Reason(crate::checks::Reason::StandardWording)));
}

#[test]
fn a_choice_that_changes_the_standard_overtakes_the_text_in_its_place() {
    let mut model = model();
    enter(&mut model, Field::ExerciseCondition, "position_lost");
    word(&mut model, DocumentName::Resolution, "conditions", "Ours.");
    word(&mut model, DocumentName::Resolution, "fractions", "Ours too.");
    asked(&model, &[], &[]);
    // Figures and dates stand in the wording by their names.
    enter(&mut model, Field::PricePerShare, "1,800");
    asked(&model, &[], &[]);
    enter(&mut model, Field::ExerciseCondition, "position_held");
    asked(&model, &[CONDITIONS], &[]);
    // Who goes on writing has looked at it.
    word(&mut model, DocumentName::Resolution, "conditions", "Ours, as long as the position is held.");
    asked(&model, &[], &[]);
    model.apply(Action::Undone);
    asked(&model, &[CONDITIONS], &[]);
    model.apply(Action::Undone);
    asked(&model, &[], &[]);
    model.apply(Action::Redone);
    // And so has who saves it.
    model.apply(Action::Saved);
    asked(&model, &[], &[]);
    enter(&mut model, Field::ExerciseCondition, "none");
    asked(&model, &[CONDITIONS], &[]);
}

#[test]
fn what_was_opened_was_worded_for_the_terms_that_it_was_opened_with() {
    let mut theirs = model();
    enter(&mut theirs, Field::ExerciseCondition, "position_lost");
    word(&mut theirs, DocumentName::Resolution, "conditions", "Ours.");
    let mut model = model();
    model.apply(Action::Opened(theirs.whole().clone(), Source::File("a.grant.json".into())));
    model.apply(Action::AdoptedOpened);
    asked(&model, &[], &[]);
    enter(&mut model, Field::ExerciseCondition, "position_held");
    asked(&model, &[CONDITIONS], &[]);
    // After a reload what was saved is all that is known.
    let saved = model.own_saved().expect("a file").clone();
    let mut again = Model::new(Draft::clone(model.own()), model.settings.clone());
    again.restore_saved(saved);
    asked(&again, &[CONDITIONS], &[]);
}

#[test]
fn a_text_whose_section_is_gone_is_named() {
    let mut model = model();
    word(&mut model, DocumentName::Resolution, "acquisition", "Ours.");
    asked(&model, &[], &[]);
    enter(&mut model, Field::Acquisition, "none");
    asked(&model, &[], &[ACQUISITION]);
    // What is left out on purpose is not missed, and an own section stands by itself.
    let mut wording = Wording::clone(model.draft().wording());
    wording.leave_out("resolution", "acquisition", true).expect("left out");
    wording.add_section("resolution", None).expect("a section");
    model.apply(Action::Worded(Rc::new(wording)));
    asked(&model, &[], &[]);
    model.apply(Action::Undone);
    asked(&model, &[], &[ACQUISITION]);
    enter(&mut model, Field::Acquisition, "reorganisation");
    asked(&model, &[], &[]);
}

/// A profile holds texts for every grant of the company.
#[test]
fn a_text_that_came_where_nothing_stood_is_not_missed() {
    let mut model = model();
    enter(&mut model, Field::Acquisition, "none");
    word(&mut model, DocumentName::Resolution, "acquisition", "Ours.");
    enter(&mut model, Field::ExerciseCondition, "position_held");
    asked(&model, &[], &[]);
}

/// A section without a heading goes by what it is.
#[test]
fn a_lead_is_named() {
    let mut model = model();
    word(&mut model, DocumentName::Determination, "lead", "Ours.");
    enter(&mut model, Field::NoticeDate, "2019-07-16");
    asked(&model, &["Notice of the determination, “Text”"], &[]);
}

/// A letter to one person has another addressee than one to a category, and people are listed by the labels.
#[test]
fn what_was_worded_beside_other_lists_was_worded_for_them() {
    const LABEL: Input = Input::Category(0, Column::LabelEn);
    let list = |label: &str| format!("Taro Sato\t{label}\t1");
    for (input, without, with) in
        [(Field::Recipients.into(), String::new(), list("1")), (LABEL, "A".into(), "B".into())]
    {
        let mut model = model();
        let enter = |model: &mut Model, input: Input, text: &str| model.apply(Action::Entered(input, text.into()));
        enter(&mut model, Field::Recipients.into(), &list("B"));
        enter(&mut model, input, &without);
        word(&mut model, DocumentName::AllotmentNotice, "addressees", "Ours.");
        enter(&mut model, input, &with);
        word(&mut model, DocumentName::AllotmentNotice, "addressee", "Ours.");
        asked(&model, &[], &["Letter: rights allotted, “Addressee”"]);
        enter(&mut model, input, &without);
        enter(&mut model, Field::PricePerShare.into(), "1,800");
        asked(&model, &[], &["Letter: rights allotted, “Addressee”"]);
    }
}
