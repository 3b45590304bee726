use super::*;
use crate::draft::{CEILINGS_MAX, Ceiling};
use crate::draft::{CeilingColumn, Column, Input};

#[test]
fn ceilings_are_added_and_removed_and_one_always_stays() {
    let mut model = model();
    model.apply(Action::AddedCeiling);
    let yen = |row| Input::Ceiling(row, CeilingColumn::Yen);
    for text in ["3", "30", "300"] {
        model.apply(Action::Entered(yen(1), text.into()));
    }
    model.apply(Action::RemovedCeiling(0));
    assert_eq!(model.draft().ceilings().len(), 1);
    assert_eq!(&*model.draft().text(yen(0)), "300");
    model.apply(Action::Undone);
    // Typing was one step, and adding the row another.
    model.apply(Action::Undone);
    assert_eq!(model.draft().ceilings().len(), 2);
    assert_eq!(model.draft().ceilings()[0], Rc::new(Ceiling::blank()));
    model.apply(Action::Undone);
    assert_eq!(**model.draft(), Draft::example());
    model.apply(Action::RemovedCeiling(0));
    assert_eq!(model.draft().ceilings(), [Rc::new(Ceiling::blank())]);
    for _ in 0..CEILINGS_MAX + 5 {
        model.apply(Action::AddedCeiling);
    }
    assert_eq!(model.draft().ceilings().len(), CEILINGS_MAX);
    let full = model.draft().clone();
    model.apply(Action::AddedCeiling);
    model.apply(Action::RemovedCeiling(CEILINGS_MAX));
    assert_eq!(*model.draft(), full);
}

/// Pay of directors, of audit-committee directors and of 監査役 is resolved apart.
#[test]
fn an_added_ceiling_binds_those_whom_none_binds_yet() {
    let binds = |model: &Model| {
        let ceilings = model.draft().ceilings().iter();
        ceilings.map(|ceiling| ceiling.get(CeilingColumn::Binds).to_string()).collect::<Vec<_>>()
    };
    let mut in_order = model();
    for _ in 0..3 {
        in_order.apply(Action::AddedCeiling);
    }
    let [directors, committee, auditors] = ["director outside_director", "audit_committee_director", "auditor"];
    assert_eq!(binds(&in_order), [directors, committee, auditors, directors]);
    // Whoever gets rights comes first.
    let mut with_auditors = model();
    with_auditors.apply(Action::Entered(Input::Category(1, Column::Kind), "auditor".into()));
    with_auditors.apply(Action::AddedCeiling);
    with_auditors.apply(Action::AddedCeiling);
    assert_eq!(binds(&with_auditors), [directors, auditors, committee]);
    // Some of them are bound already, by whatever else the ceiling binds.
    let mut ticked = model();
    ticked.apply(Action::Entered(Input::Ceiling(0, CeilingColumn::Binds), "outside_director employee auditor".into()));
    ticked.apply(Action::AddedCeiling);
    ticked.apply(Action::RemovedCeiling(0));
    ticked.apply(Action::AddedCeiling);
    assert_eq!(binds(&ticked), [committee, directors]);
}

#[test]
fn each_tick_is_a_step() {
    let mut model = model();
    let binds = Input::Ceiling(0, CeilingColumn::Binds);
    for text in ["director", "director employee", "employee"] {
        model.apply(Action::Entered(binds, text.into()));
    }
    model.apply(Action::Undone);
    assert_eq!(&*model.draft().text(binds), "director employee");
    model.apply(Action::Undone);
    assert_eq!(&*model.draft().text(binds), "director");
}

#[test]
fn a_volatility_and_what_it_came_from_are_taken_over_in_one_step() {
    let mut model = model();
    model.apply(Action::Toggled(Panel::Volatility));
    model.apply(Action::TookVolatility { percent: "31.2".into(), note: "weekly closes".into() });
    let of = |model: &Model, field| model.draft().get(field).to_string();
    assert_eq!(of(&model, Field::Volatility), "31.2");
    assert_eq!(of(&model, Field::VolatilityNote), "weekly closes");
    assert_eq!(model.panel, None);
    model.apply(Action::Undone);
    assert_eq!(**model.draft(), Draft::example());
}

#[test]
fn what_every_grant_needs_stands_open_and_the_rest_where_something_stands_in_it() {
    let shown = |model: &Model| Section::ALL.into_iter().filter(|section| model.shows(*section)).collect::<Vec<_>>();
    let mut model = model();
    let needed = [Section::Terms, Section::People, Section::Procedure, Section::Issuer];
    assert_eq!(shown(&model), needed);
    for (input, section) in [
        (Field::SharePrice.into(), Section::FairValue),
        (Input::Ceiling(0, CeilingColumn::Yen), Section::Ceilings),
        (Field::IssuedShares.into(), Section::CompanyShares),
        (Field::ExpectedForfeitures.into(), Section::Cost),
        (Field::PreviousRights.into(), Section::Previous),
        (Field::RatioAfter.into(), Section::Adjustment),
    ] {
        let mut draft = Draft::example();
        draft.enter(input, "1".into());
        model.apply(Action::Opened(Rc::new(draft), Source::Link));
        assert!(model.shows(section), "{input}");
        assert_eq!(shown(&model).len(), needed.len() + 1, "{input}");
        model.apply(Action::ReturnedToOwn);
        assert_eq!(shown(&model), needed);
    }
}

#[test]
fn a_part_of_the_form_stands_as_the_user_left_it() {
    let mut model = model();
    model.apply(Action::Folded(Section::Terms, true));
    model.apply(Action::Folded(Section::Previous, false));
    assert!(!model.shows(Section::Terms) && model.shows(Section::Previous));
    enter(&mut model, Field::IssuedShares, "1");
    model.apply(Action::Folded(Section::CompanyShares, true));
    model.apply(Action::Undone);
    model.apply(Action::Redone);
    assert!(!model.shows(Section::CompanyShares), "folded with something in it");
    model.apply(Action::Folded(Section::CompanyShares, false));
    assert!(model.shows(Section::CompanyShares));
    model.apply(Action::Cleared);
    assert!(model.shows(Section::Terms) && !model.shows(Section::Previous) && !model.shows(Section::CompanyShares));
}

#[test]
fn a_part_in_which_one_types_does_not_fold_when_its_last_text_goes() {
    let mut model = model();
    let mut draft = Draft::example();
    draft.set(Field::PreviousRights, "1");
    model.apply(Action::Opened(Rc::new(draft), Source::Link));
    // What unfolded by itself is told to the model as well.
    model.apply(Action::Folded(Section::Previous, false));
    model.apply(Action::ReturnedToOwn);
    assert!(!model.shows(Section::Previous));
    model.apply(Action::BackToOpened);
    enter(&mut model, Field::PreviousRights, "");
    assert!(model.shows(Section::Previous));
    model.apply(Action::Folded(Section::Previous, true));
    assert!(!model.shows(Section::Previous));
}
