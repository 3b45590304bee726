//! Planned and determined, with the plan kept.

use super::*;
use crate::draft::wording::SectionText;
use crate::draft::{Column, Wording};
use crate::grant::Stage;
use crate::share::profile::Profile;

fn of(draft: &Draft, field: Field) -> String {
    draft.get(field).to_string()
}

/// A plan of a price that nobody knows yet.
fn planned() -> Model {
    let mut model = model();
    enter(&mut model, Field::Stage, "plan");
    enter(&mut model, Field::PricePerShare, "1,700");
    enter(&mut model, Field::ReleaseState, "announced");
    model
}

fn determined() -> Model {
    let mut model = planned();
    model.apply(Action::Determined);
    model
}

#[test]
fn the_determination_begins_as_a_copy_that_is_not_announced() {
    let plan = planned().whole().clone();
    let mut model = determined();
    assert_eq!(model.whole().plan(), Some(&plan));
    assert_eq!((model.stage(), model.draft()), (Stage::Determination, model.whole()));
    assert_eq!(of(model.draft(), Field::Stage), "determination");
    assert_eq!(of(model.draft(), Field::PricePerShare), "1,700");
    assert_eq!(of(model.draft(), Field::ReleaseState), "draft");
    // There is one plan.
    let whole = model.whole().clone();
    model.apply(Action::Determined);
    assert_eq!(*model.whole(), whole);
    model.apply(Action::Undone);
    assert_eq!((model.whole(), model.stage()), (&plan, Stage::Plan));
    model.apply(Action::Redone);
    assert_eq!(*model.whole(), whole);
}

#[test]
fn the_plan_is_looked_at_and_typed_in_while_both_are_kept() {
    let mut model = determined();
    enter(&mut model, Field::PricePerShare, "1,773");
    model.apply(Action::ChoseStage(Stage::Plan));
    assert_eq!(model.stage(), Stage::Plan);
    assert_eq!(of(model.draft(), Field::PricePerShare), "1,700");
    for text in ["1", "16", "1,650"] {
        enter(&mut model, Field::PricePerShare, text);
    }
    model.apply(Action::RemovedCategory(0));
    let prices = |model: &Model| {
        let plan = model.whole().plan().expect("a plan");
        (of(plan, Field::PricePerShare), of(model.whole(), Field::PricePerShare))
    };
    assert_eq!(prices(&model), ("1,650".into(), "1,773".into()));
    assert_eq!((model.draft().categories().len(), model.whole().categories().len()), (1, 2));
    // What is kept in the tab, as one's own, is the whole.
    assert_eq!(model.own(), model.whole());
    model.apply(Action::ChoseStage(Stage::Determination));
    enter(&mut model, Field::PricePerShare, "1,774");
    model.apply(Action::Undone);
    assert_eq!((model.stage(), of(model.draft(), Field::PricePerShare)), (Stage::Determination, "1,773".into()));
    // Each step is taken back where it was taken.
    model.apply(Action::Undone);
    assert_eq!((model.stage(), model.draft().categories().len()), (Stage::Plan, 2));
    model.apply(Action::Undone);
    assert_eq!(prices(&model), ("1,700".into(), "1,773".into()));
    model.apply(Action::Undone);
    assert_eq!((model.stage(), prices(&model)), (Stage::Determination, ("1,700".into(), "1,700".into())));
    for _ in 0..3 {
        model.apply(Action::Redone);
    }
    assert_eq!((model.stage(), prices(&model).0), (Stage::Plan, "1,650".into()));
}

#[test]
fn the_determination_is_withdrawn_and_comes_back() {
    let plan = planned().whole().clone();
    let mut model = determined();
    enter(&mut model, Field::PricePerShare, "1,773");
    model.apply(Action::ChoseStage(Stage::Plan));
    let whole = model.whole().clone();
    model.apply(Action::WithdrewDetermination);
    assert_eq!((model.whole(), model.draft(), model.stage()), (&plan, &plan, Stage::Plan));
    // Undo shows what was shown before, and not the determination that was not looked at.
    model.apply(Action::Undone);
    assert_eq!((model.whole(), model.draft(), model.stage()), (&whole, &plan, Stage::Plan));
    model.apply(Action::Redone);
    assert_eq!((model.whole(), model.stage()), (&plan, Stage::Plan));
    model.apply(Action::Undone);
    model.apply(Action::ChoseStage(Stage::Determination));
    model.apply(Action::WithdrewDetermination);
    model.apply(Action::Undone);
    assert_eq!((model.whole(), model.stage()), (&whole, Stage::Determination));
    // Without a plan the form is made one.
    let mut model = super::model();
    model.apply(Action::WithdrewDetermination);
    assert_eq!((model.stage(), model.whole().plan()), (Stage::Plan, None));
}

/// Another grant in place of a plan that is looked at, and back.
#[test]
fn a_grant_begun_while_the_plan_is_shown_is_taken_back_to_the_plan() {
    let mut model = determined();
    let whole = model.whole().clone();
    model.apply(Action::ChoseStage(Stage::Plan));
    model.apply(Action::Opened(whole.clone(), Source::Link));
    model.apply(Action::AdoptedOpened);
    assert_eq!(model.stage(), Stage::Plan, "nothing was changed by what is the same");
    model.apply(Action::StartedBlank);
    assert_eq!((model.whole().plan(), model.stage()), (None, Stage::Determination));
    model.apply(Action::Undone);
    assert_eq!((model.whole(), model.stage()), (&whole, Stage::Plan));
    model.apply(Action::Redone);
    assert_eq!((&**model.whole(), model.stage()), (&Draft::blank(), Stage::Determination));
}

#[test]
fn while_both_are_kept_the_field_of_the_stage_shows_the_one_that_is_meant() {
    let mut model = determined();
    let whole = model.whole().clone();
    for (text, stage) in [("plan", Stage::Plan), ("soon", Stage::Plan), ("determination", Stage::Determination)] {
        enter(&mut model, Field::Stage, text);
        assert_eq!((model.stage(), model.whole()), (stage, &whole));
    }
}

#[test]
fn a_plan_has_no_plan_and_the_wording_of_its_draft() {
    let whole = determined().whole().clone();
    let mut draft = Draft::blank();
    draft.set_wording(Rc::new(worded("a")));
    draft.set_plan(Some(whole));
    let plan = draft.plan().expect("a plan").clone();
    assert_eq!((plan.plan(), plan.wording()), (None, draft.wording()));
    draft.set_wording(Rc::new(worded("b")));
    assert_eq!(draft.plan().map(|plan| plan.wording()), Some(draft.wording()));
}

fn worded(body: &str) -> Wording {
    let mut wording = Wording::default();
    let text = SectionText { heading: "".into(), body: body.into() };
    wording.set_text("determination", "reason", Language::English, text).expect("a short text");
    wording
}

#[test]
fn typing_in_one_text_of_the_wording_is_one_step() {
    let mut model = determined();
    let before = model.whole().clone();
    model.apply(Action::ChoseStage(Stage::Plan));
    for body in ["T", "To", "To raise"] {
        model.apply(Action::Worded(Rc::new(worded(body))));
    }
    assert_eq!(**model.draft().wording(), worded("To raise"));
    assert_eq!(model.whole().wording(), model.draft().wording());
    let mut left_out = worded("To raise");
    left_out.leave_out("determination", "terms", true).expect("a name");
    model.apply(Action::Worded(Rc::new(left_out)));
    model.apply(Action::Undone);
    assert_eq!(**model.draft().wording(), worded("To raise"));
    model.apply(Action::Undone);
    assert_eq!(*model.whole(), before);
}

#[test]
fn the_example_in_ones_own_words_is_ones_own() {
    let mut model = model();
    model.apply(Action::Worded(Rc::new(worded("a"))));
    assert_eq!(of(model.draft(), Field::ReleaseState), "draft");
    model.apply(Action::Undone);
    assert_eq!(**model.draft(), Draft::example());
}

#[test]
fn a_profile_is_taken_over_in_one_step() {
    let mut from = Draft::blank();
    from.set(Field::IssuerNameEn, "Example KK");
    from.set_wording(Rc::new(worded("a")));
    let profile = Rc::new(Profile::of(&from));
    for stage in [Stage::Determination, Stage::Plan] {
        let mut model = determined();
        model.apply(Action::ChoseStage(stage));
        let before = model.whole().clone();
        model.apply(Action::TookProfile(profile.clone()));
        assert_eq!(of(model.draft(), Field::IssuerNameEn), "Example KK");
        assert_eq!(
            (&**model.whole().wording(), of(model.draft(), Field::PricePerShare)),
            (&worded("a"), "1,700".into())
        );
        model.apply(Action::Undone);
        assert_eq!(*model.whole(), before);
    }
}

#[test]
fn what_can_only_be_looked_at_is_neither_determined_nor_worded() {
    let mut model = determined();
    model.settings.readonly = true;
    let whole = model.whole().clone();
    for action in [Action::WithdrewDetermination, Action::Worded(Rc::new(worded("a"))), Action::Determined] {
        model.apply(action);
    }
    model.apply(Action::ChoseStage(Stage::Plan));
    enter(&mut model, Field::PricePerShare, "1");
    assert_eq!((model.whole(), model.stage()), (&whole, Stage::Plan));
    assert!(model.draft().categories().iter().all(|row| !row.get(Column::Rights).is_empty()));
}

#[test]
fn what_was_opened_brings_its_plan_and_shows_what_came_after_it() {
    let mut model = model();
    let whole = determined().whole().clone();
    model.apply(Action::Opened(whole.clone(), Source::Link));
    assert_eq!((model.draft(), model.stage()), (&whole, Stage::Determination));
    model.apply(Action::ChoseStage(Stage::Plan));
    model.apply(Action::ReturnedToOwn);
    assert_eq!(model.stage(), Stage::Determination);
    model.apply(Action::BackToOpened);
    assert_eq!(model.draft(), whole.plan().expect("a plan"));
    model.apply(Action::AdoptedOpened);
    assert_eq!((model.own(), model.stage()), (&whole, Stage::Determination));
}
