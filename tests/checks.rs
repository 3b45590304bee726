//! What the panel of checks says of a grant.

use wariate::calculation::{Awaited, FigureName};
use wariate::checks::{Check, CheckName, Sides, Verdict, checks};
use wariate::draft::{Column, Field, Input};
use wariate::{Draft, Grant, Language, calculate, wording};

fn verdicts(draft: &Draft) -> Vec<Check> {
    let grant = Grant::read(draft);
    checks(&grant, &calculate(&grant))
}

#[track_caller]
fn verdict(draft: &Draft, name: CheckName) -> Verdict {
    let checks = verdicts(draft);
    checks.iter().find(|check| check.name == name).expect("the check").verdict.clone()
}

#[track_caller]
fn says(draft: &Draft, name: CheckName, status: &str, sides: &str) {
    let verdict = verdict(draft, name);
    assert_eq!(verdict.name(), status, "{verdict:?}");
    let (Verdict::Holds(Sides::Numbers { left, right })
    | Verdict::Fails(Sides::Numbers { left, right })
    | Verdict::Warns(Sides::Numbers { left, right })) = &verdict
    else {
        panic!("{verdict:?}");
    };
    assert_eq!(wording::sides(wording::of(Language::English), left, right), sides);
}

fn example_with(input: impl Into<Input>, text: &str) -> Draft {
    let mut draft = Draft::example();
    draft.enter(input.into(), text.into());
    draft
}

#[test]
fn everything_holds_for_a_grant_that_was_announced() {
    for check in verdicts(&Draft::example()) {
        assert!(matches!(check.verdict, Verdict::Holds(_)), "{check:?}");
    }
}

#[test]
fn a_blank_form_waits() {
    for check in verdicts(&Draft::blank()) {
        // One yen is due on exercise, as usual: that much is settled.
        let settled = check.name == CheckName::ExercisePriceWaivedLawfully;
        assert_eq!(check.verdict.name(), if settled { "holds" } else { "waits" }, "{check:?}");
    }
}

/// A figure that was changed behind the program's back is found by the second way of computing it.
#[test]
fn a_wrong_figure_is_found() {
    let grant = Grant::read(&Draft::example());
    let other = Grant::read(&example_with(Input::Category(0, Column::Rights), "109"));
    let failing = |checks: Vec<Check>| {
        let failing = checks.into_iter().filter(|check| matches!(check.verdict, Verdict::Fails(_)));
        failing.map(|check| check.name).collect::<Vec<_>>()
    };
    assert_eq!(failing(checks(&grant, &calculate(&grant))), []);
    let price = Grant::read(&example_with(Field::PricePerShare, "1,774"));
    assert_eq!(failing(checks(&price, &calculate(&grant))), [CheckName::PriceTies]);
    let rights = [CheckName::RightsTie, CheckName::SharesTie, CheckName::PaidTies, CheckName::IssueTotalTies];
    assert_eq!(failing(checks(&other, &calculate(&grant))), rights);
}

#[test]
fn a_price_that_loses_decimals_is_looked_at() {
    let mut draft = example_with(Field::PricePerShare, "186.99");
    assert_eq!(verdict(&draft, CheckName::PriceAsTyped).name(), "warns");
    draft.set(Field::RoundingPlace, "0.01");
    assert_eq!(verdict(&draft, CheckName::PriceAsTyped).name(), "holds");
    draft.set(Field::RoundingPlace, "");
    draft.set(Field::SharesPerRight, "50");
    assert_eq!(verdict(&draft, CheckName::WholeYen).name(), "warns");
    let grant = Grant::read(&draft);
    let price = calculate(&grant).figure(FigureName::PricePerRight).clone().expect("known");
    assert_eq!(price.value.to_string(), "9349.50");
}

/// 1,772.505 × 15 = 26,587.575, which the rule makes 26,588: the price per share stands, and the loss shows all the same.
#[test]
fn a_price_per_right_that_loses_decimals_is_looked_at() {
    let mut draft = example_with(Field::PricePerShare, "1,772.505");
    draft.set(Field::SharesPerRight, "15");
    draft.set(Field::RoundingMode, "up");
    draft.set(Field::RoundingUnit, "right");
    draft.set(Field::RoundingPlace, "1");
    says(&draft, CheckName::PriceAsTyped, "warns", "1,772.505 × 15 = 26,587.575 · Price per right 26,588");
    draft.set(Field::SharesPerRight, "200");
    says(&draft, CheckName::PriceAsTyped, "holds", "1,772.505 × 200 = 354,501 · Price per right 354,501");
    draft.set(Field::PricePerShare, "");
    let waits = Verdict::Waits(Awaited(vec![Field::PricePerShare.into()]));
    assert_eq!(verdict(&draft, CheckName::PriceAsTyped), waits);
}

#[test]
fn a_fraction_of_a_yen_is_shown_beside_what_is_left_without_it() {
    let mut draft = example_with(Field::PricePerShare, "186.99");
    draft.set(Field::RoundingPlace, "");
    draft.set(Field::SharesPerRight, "50");
    let sides = "Price per right 9,349.5 · Price per right, rounded down to 1 yen 9,349";
    says(&draft, CheckName::WholeYen, "warns", sides);
}

#[test]
fn capital_is_found_wrong_without_halving() {
    let odd = Grant::read(&example_with(Field::PricePerShare, "1,772"));
    let capital = |grant: &Grant, other: &Grant| {
        let checks = checks(grant, &calculate(other));
        checks.into_iter().find(|check| check.name == CheckName::CapitalTies).expect("the check").verdict
    };
    assert_eq!(capital(&odd, &odd).name(), "holds");
    let with_fair_value = Grant::read(&example_with(Field::FairValuePerShare, "1,775"));
    assert_eq!(capital(&with_fair_value, &odd).name(), "fails");
    let with_fair_value = Grant::read(&example_with(Field::FairValuePerShare, "1,771"));
    assert_eq!(capital(&with_fair_value, &odd).name(), "fails");
}

/// 会社法236条3項、4項
#[test]
fn only_directors_may_owe_nothing_on_exercise() {
    let mut draft = example_with(Field::ExercisePrice, "none");
    let waived = |draft: &Draft| verdict(draft, CheckName::ExercisePriceWaivedLawfully);
    let officers = Input::Category(1, Column::Kind);
    assert_eq!(waived(&draft), Verdict::Warns(Sides::Inputs(vec![officers])));
    for (kind, status) in
        [("shikkoyaku", "holds"), ("", "waits"), ("subsidiary_director", "warns"), ("retired", "warns")]
    {
        draft.enter(officers, kind.into());
        assert_eq!(waived(&draft).name(), status, "{kind}");
    }
    draft.set(Field::ExercisePrice, "1");
    assert_eq!(waived(&draft).name(), "holds");
}

#[test]
fn fewer_rights_than_persons_are_looked_at() {
    assert_eq!(
        verdict(&example_with(Input::Category(1, Column::Rights), "11"), CheckName::RightForEach).name(),
        "warns"
    );
}

#[test]
fn dates_that_run_backwards_fail() {
    let draft = example_with(Field::AllotmentDate, "2019-06-26");
    let Verdict::Fails(Sides::Inputs(inputs)) = verdict(&draft, CheckName::DatesInOrder) else {
        panic!("it must fail")
    };
    assert_eq!(inputs, [Field::AllotmentDate.into()]);
}

#[test]
fn both_sides_stand_with_their_numbers() {
    let draft = Draft::example();
    for (name, sides) in [
        (CheckName::PersonsTie, "7 + 12 = 19 · Total persons 19"),
        (CheckName::PriceTies, "1,773 × 200 = 354,600 · Price per right 354,600"),
        (CheckName::CapitalTies, "887 + 887 = 1,774 · 1,773 + 1 = 1,774"),
        (CheckName::PaidTies, "(108 + 55) × 354,600 = 57,799,800 · Total paid or offset 57,799,800"),
    ] {
        says(&draft, name, "holds", sides);
    }
    let rounded = example_with(Field::PricePerShare, "1,772.5");
    says(&rounded, CheckName::PriceTies, "holds", "(1,772.5 → 1,773) × 200 = 354,600 · Price per right 354,600");
}
