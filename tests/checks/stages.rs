//! A determination beside its plan, and people beside their categories.

use rust_decimal::Decimal;
use wariate::checks::{Beside, CheckName, Listed, Verdict, checks_beside};
use wariate::draft::{Column, Field, Input};
use wariate::{Draft, Grant, Language, calculate};

use crate::{example_with, said, says, with};

/// What a check says of the example beside these.
#[track_caller]
fn beside(draft: &Draft, plan: Option<&Draft>, listed: Option<Vec<Listed>>, name: CheckName) -> (&'static str, String) {
    let [grant, plan_grant] = [draft, plan.unwrap_or(draft)].map(Grant::read);
    let (calculation, planned) = (calculate(&grant), calculate(&plan_grant));
    let beside = Beside { plan: plan.map(|_| (&plan_grant, &planned)), listed };
    let checks = checks_beside(&grant, &calculation, &beside);
    let verdict: &Verdict = &checks.iter().find(|check| check.name == name).expect("the check").verdict;
    (verdict.name(), said(verdict, Language::English))
}

#[test]
fn what_the_board_fixed_stays() {
    let name = CheckName::PlanKept;
    let period = [(Field::ExerciseFrom, "2019-07-13"), (Field::ExerciseTo, "2049-07-12")];
    let plan = with(Draft::example(), period);
    says(&plan, name, "holds", "No plan is kept beside these terms.");
    assert_eq!(beside(&plan, Some(&plan), None, name).0, "holds");
    for (field, text) in [
        (Field::ExercisePrice, "2"),
        (Field::ExerciseTo, "2050-07-12"),
        (Field::SharesPerRight, "100"),
        (Field::ExerciseCondition, "none"),
        (Field::ExerciseFrom, ""),
    ] {
        let (status, said) = beside(&with(plan.clone(), [(field, text)]), Some(&plan), None, name);
        assert!(status == "warns" && said.ends_with(field.name()), "{field:?}: {said}");
    }
    // What was open may be said, however it is written; so may the price and the numbers.
    let open = with(plan.clone(), [(Field::ExercisePrice, "")]);
    assert_eq!(beside(&plan, Some(&open), None, name).0, "holds");
    let same = with(plan.clone(), [(Field::ExercisePrice, "１円"), (Field::PricePerShare, "1,800")]);
    assert_eq!(beside(&same, Some(&plan), None, name).0, "holds");
}

#[test]
fn the_plan_says_how_many_were_resolved_where_nothing_else_does() {
    let plan = Draft::example();
    let more = example_with(Input::Category(1, Column::Rights), "56");
    let (status, text) = beside(&more, Some(&plan), None, CheckName::NotAboveResolved);
    assert!(status == "warns" && text.contains("164") && text.contains("Total rights, as planned"), "{text}");
    assert_eq!(beside(&plan, Some(&plan), None, CheckName::AsResolved).0, "holds");
    // What is typed comes first.
    let typed = with(more, [(Field::ResolvedRights, "170")]);
    assert_eq!(beside(&typed, Some(&plan), None, CheckName::NotAboveResolved).0, "holds");
    says(&plan, CheckName::NotAboveResolved, "waits", "resolved_rights");
}

#[test]
fn people_have_the_rights_of_their_category_between_them() {
    let name = CheckName::RecipientsFit;
    let draft = Draft::example();
    let listed = |persons, rights: Option<u32>| Listed { persons, rights: rights.map(Decimal::from) };
    let says = |listed| beside(&draft, None, Some(listed), name);
    assert_eq!(beside(&draft, None, None, name).0, "holds");
    assert_eq!(says(vec![listed(7, Some(108)), listed(12, Some(55))]).0, "holds");
    // Nobody of the other category is listed.
    assert_eq!(says(vec![listed(7, Some(108)), listed(0, Some(0))]).0, "holds");
    let (status, text) = says(vec![listed(7, Some(107)), listed(12, Some(55))]);
    assert!(status == "fails" && text.contains("107") && text.contains("108") && !text.contains("55"), "{text}");
    let (status, text) = says(vec![listed(6, Some(108)), listed(12, Some(55))]);
    assert!(status == "warns" && text.starts_with("Not every person"), "{text}");
    assert_eq!(says(vec![listed(7, None), listed(12, None)]), ("waits", "recipients".to_owned()));
    assert_eq!(says(vec![listed(0, Some(0)), listed(0, Some(0))]), ("waits", "recipients".to_owned()));
}
