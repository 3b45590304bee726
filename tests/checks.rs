//! What the panel of checks says of a grant: every verdict that each check can give.

use wariate::checks::{Check, CheckName, Sides, Verdict, checks};
use wariate::draft::{Category, Ceiling, CeilingColumn, Column, Field, Input};
use wariate::wording::{self, SecondWords};
use wariate::{Draft, Grant, Language, calculate};

#[path = "checks/adjustment.rs"]
mod adjustment;
#[path = "checks/ceilings.rs"]
mod ceilings;
#[path = "checks/company.rs"]
mod company;
#[path = "checks/identities.rs"]
mod identities;
#[path = "checks/model.rs"]
mod model;
#[path = "checks/people.rs"]
mod people;
#[path = "checks/previous.rs"]
mod previous;
#[path = "checks/price.rs"]
mod price;
#[path = "checks/procedure.rs"]
mod procedure;
#[path = "checks/properties.rs"]
mod properties;
#[path = "checks/rights.rs"]
mod rights;
#[path = "checks/source.rs"]
mod source;
#[path = "checks/stages.rs"]
mod stages;
#[path = "checks/timing.rs"]
mod timing;

fn answers(draft: &Draft) -> Vec<Check> {
    let grant = Grant::read(draft);
    checks(&grant, &calculate(&grant))
}

#[track_caller]
fn verdict(draft: &Draft, name: CheckName) -> Verdict {
    let checks = answers(draft);
    checks.iter().find(|check| check.name == name).expect("the check").verdict.clone()
}

/// The status and what stands with it, in English.
#[track_caller]
fn says(draft: &Draft, name: CheckName, status: &str, text: &str) {
    let verdict = verdict(draft, name);
    assert_eq!((verdict.name(), said(&verdict, Language::English).as_str()), (status, text), "{verdict:?}");
}

/// What stands with a verdict, part by part.
fn said(verdict: &Verdict, language: Language) -> String {
    match verdict {
        Verdict::Waits(awaited) => wording::names(&awaited.0),
        Verdict::Holds(sides) | Verdict::Fails(sides) | Verdict::Warns(sides) => {
            shown(wording::second::of(language), sides)
        }
    }
}

fn shown(words: &dyn SecondWords, sides: &Sides) -> String {
    match sides {
        Sides::Numbers { left, right } => wording::sides(words, left, right),
        Sides::Line { value, limit } => wording::line(words, value, *limit),
        Sides::OptionValue(value) => wording::option_value(words, value),
        Sides::Dates { left, right } => wording::dates(words, *left, *right),
        Sides::Inputs(inputs) => wording::names(inputs),
        Sides::Documents { compared, differing } => words.documents(*compared, *differing),
        Sides::Names(names) => wording::unknown_names(words, names),
        Sides::Dropped(figures) => wording::dropped(words, figures),
        Sides::Sections { changed, in_one_language } => words.editor().sections(*changed, *in_one_language),
        Sides::OwnTexts { overtaken, unused } => wording::own_texts(words, Language::English, overtaken, unused),
        Sides::Reason(reason) => words.reason(reason),
        Sides::Several(parts) => parts.iter().map(|part| shown(words, part)).collect::<Vec<_>>().join(" | "),
    }
}

fn example_with(input: impl Into<Input>, text: &str) -> Draft {
    with(Draft::example(), [(input, text)])
}

fn with<const N: usize>(mut draft: Draft, texts: [(impl Into<Input>, &str); N]) -> Draft {
    for (input, text) in texts {
        draft.enter(input.into(), text.into());
    }
    draft
}

/// The example in a year in which every rule is in force: resolved on 2025-06-27, allotted on 2025-07-14.
fn of_2025() -> Draft {
    with(
        Draft::example(),
        [
            (Field::ResolutionDate, "2025-06-27"),
            (Field::ShareholderNoticeDate, "2025-06-27"),
            (Field::AllotmentDate, "2025-07-14"),
            (Field::NoticeDate, "2025-07-14"),
        ],
    )
}

/// A grant of one category of `rights` for one director.
fn of_rights(rights: &str) -> Draft {
    let mut draft = Draft::example();
    let mut category = Category::blank();
    category.set(Column::Persons, "1");
    category.set(Column::Rights, rights);
    draft.set_categories([category.into()]);
    draft
}

fn ceiling<const N: usize>(texts: [(CeilingColumn, &str); N]) -> Ceiling {
    let mut ceiling = Ceiling::blank();
    for (column, text) in texts {
        ceiling.set(column, text);
    }
    ceiling
}

/// Everything that the example says holds; what it does not say is awaited.
#[test]
fn nothing_is_wrong_with_a_grant_that_was_announced() {
    let waiting = [
        CheckName::CeilingsKept,
        CheckName::EveryKindHasACeiling,
        CheckName::CeilingsApart,
        CheckName::AllotmentApproved,
        CheckName::PaidInTime,
        CheckName::RegisteredInTime,
        CheckName::ExtraordinaryReport,
        CheckName::NotAboveResolved,
        CheckName::AsResolved,
        CheckName::WithinAuthorisedShares,
        CheckName::RightsOrShares,
    ];
    for check in answers(&Draft::example()) {
        let status = if waiting.contains(&check.name) { "waits" } else { "holds" };
        assert_eq!(check.verdict.name(), status, "{check:?}");
    }
}

#[test]
fn a_blank_form_waits_where_something_could_be_asked() {
    let not_asked = [
        CheckName::PaymentAgreesWithPrice,
        CheckName::FairValueDecidesYen,
        CheckName::InterestRatePlausible,
        CheckName::DividendYieldPlausible,
        CheckName::TermPlausible,
        CheckName::VolatilityPlausible,
        CheckName::PayCoversRights,
        CheckName::SharedRightsTie,
        CheckName::SharedWithoutTies,
        // One yen is due on exercise, as usual, and a blank category is of directors of the company.
        CheckName::ExercisePriceWaivedLawfully,
        CheckName::PeopleOfTheGroup,
        CheckName::WagesNotOffset,
        CheckName::SubsidiaryClaims,
        CheckName::PlanKept,
        CheckName::RecipientsFit,
        CheckName::AdjustmentFits,
        CheckName::AdjustmentDropsNothing,
        CheckName::OneYenStays,
        CheckName::BelowMarket,
    ];
    for check in answers(&Draft::blank()) {
        let status = if not_asked.contains(&check.name) { "holds" } else { "waits" };
        assert_eq!(check.verdict.name(), status, "{check:?}");
    }
}

#[test]
fn the_readme_counts_the_checks() {
    let readme = include_str!("../README.md");
    assert!(readme.contains(&format!("- **{} checks**", CheckName::ALL.len())));
}
