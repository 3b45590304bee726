//! The identities, computed a second time.

use std::rc::Rc;

use wariate::calculation::FigureName;
use wariate::checks::{Check, CheckName, Verdict, checks};
use wariate::draft::{Category, Column, Field, Input};
use wariate::{Draft, Grant, Language, calculate, wording};

use crate::{example_with, of_rights, says, with};

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
    let rights = [
        CheckName::RightsTie,
        CheckName::SharesTie,
        CheckName::PaidTies,
        CheckName::OffsetTies,
        CheckName::IssueTotalTies,
    ];
    assert_eq!(failing(checks(&other, &calculate(&grant))), rights);
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

/// Two hundred terms are no sentence: the check has the ends of the sum and what it comes to, the working all of it.
#[test]
fn a_long_sum_stands_by_its_ends() {
    let of = |count: u64| {
        let mut draft = Draft::example();
        draft.set_categories((1..=count).map(|number| {
            let mut category = Category::blank();
            category.set(Column::Persons, number.to_string());
            category.set(Column::Rights, "1");
            Rc::new(category)
        }));
        draft
    };
    says(&of(3), CheckName::PersonsTie, "holds", "1 + 2 + 3 = 6 · Total persons 6");
    let twelve = "1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 = 78 · Total persons 78";
    says(&of(12), CheckName::PersonsTie, "holds", twelve);
    says(&of(13), CheckName::PersonsTie, "holds", "1 + 2 + … + 13 = 91 · Total persons 91");
    says(&of(200), CheckName::PersonsTie, "holds", "1 + 2 + … + 200 = 20,100 · Total persons 20,100");
    let calculation = calculate(&Grant::read(&of(200)));
    let persons = calculation.figure(FigureName::TotalPersons).as_ref().expect("a figure");
    let worked = wording::working(wording::second::of(Language::English), persons);
    assert_eq!(worked.numbers.matches(" + ").count(), 199);
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

/// Ube Industries, 2015: the total issue value is what is paid and what is due on exercise.
#[test]
fn the_total_issue_value_of_ube_ties() {
    let ube = [(Field::SharesPerRight, "1,000"), (Field::PricePerShare, "181")];
    let sides = "90,500,000 + 500 × 1,000 = 91,000,000 · Total issue value 91,000,000";
    says(&with(of_rights("500"), ube), CheckName::IssueTotalTies, "holds", sides);
}

#[test]
fn the_price_ties_on_every_basis() {
    let right = with(
        Draft::example(),
        [(Field::PriceBasis, "right"), (Field::PricePerRight, "354,600.5"), (Field::RoundingMode, "up")],
    );
    let sides = "Price per right, rounded up to 1 yen 354,601 · Price per right 354,601";
    says(&right, CheckName::PriceTies, "holds", sides);
    let gratis = example_with(Field::PriceBasis, "gratis");
    says(&gratis, CheckName::PriceTies, "holds", "gratis 0 · Price per right 0");
    let model = crate::model::of_model();
    says(&model, CheckName::PriceTies, "holds", "1,773 × 200 = 354,600 · Price per right 354,600");
    says(
        &with(model, [(Field::RoundingUnit, "right")]),
        CheckName::PriceTies,
        "holds",
        "(1,773.1058286582… × 200 → 354,621) = 354,621 · Price per right 354,621",
    );
    says(&example_with(Field::PriceBasis, ""), CheckName::PriceTies, "waits", "price_basis");
}

#[test]
fn only_what_is_offset_counts_as_offset() {
    let cash = example_with(Input::Category(1, Column::Payment), "cash");
    says(&cash, CheckName::OffsetTies, "holds", "108 × 354,600 = 38,296,800 · Total offset 38,296,800");
    let unknown = example_with(Input::Category(1, Column::Payment), "");
    says(&unknown, CheckName::OffsetTies, "waits", "category.1.payment");
    let sides = "(108 + 55) × 354,600 = 57,799,800 · Total paid or offset 57,799,800";
    says(&cash, CheckName::PaidTies, "holds", sides);
}
