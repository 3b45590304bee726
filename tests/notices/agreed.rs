//! What holds for the resolution notice of every grant.

use proptest::prelude::*;
use wariate::calculation::{Calculation, FigureName, RowFigure, calculate};
use wariate::draft::{Draft, Field};
use wariate::grant::{ExerciseCondition, Grant, Kind, Payment, PriceMethod};
use wariate::language::Language;
use wariate::notice::{
    Document, Named, Origin, Passage, Place, Section, Span, Terms, agreement, determination, resolution,
};

use crate::grants::{category, iij, with};
use crate::resolutions::plan;
use crate::{missing, plain, resolved};

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the choices are: what a document owes stands in both languages, nothing is missing, and no brace is left.
    #[test]
    fn a_full_plan_tells_every_figure_in_both_languages(
        rows in prop::collection::vec((0..Kind::ALL.len(), 0..Payment::ALL.len(), 1u32..4, 1u32..400), 1..=40),
        exercise in prop_oneof!["0", "1", "[2-9][0-9]{0,3}", ""],
        method in 0..PriceMethod::ALL.len(),
        condition in 0..ExerciseCondition::ALL.len(),
        days in 1u32..40,
        transfer in prop_oneof!["yes", "no"],
        acquisition in prop_oneof!["reorganisation", "none"],
        unit in prop_oneof!["share", "right"],
        place in prop_oneof!["1", "0\\.1", "0\\.01"],
        term in prop_oneof!["", "15", "3\\.5", "1年7か月"],
    ) {
        let condition = ExerciseCondition::ALL[condition];
        let method = PriceMethod::ALL[method];
        let mut draft = with(plan(iij()), &[
            (Field::ExercisePrice, &exercise),
            (Field::PriceMethod, method.name()),
            (Field::ExerciseCondition, condition.name()),
            (Field::ExerciseDays, &days.to_string()),
            (Field::TransferRestricted, &transfer),
            (Field::Acquisition, &acquisition),
            (Field::RoundingUnit, &unit),
            (Field::RoundingPlace, &place),
            (Field::Term, &term),
            (Field::PaymentDate, "2019-07-31"),
        ]);
        draft.set_categories(rows.iter().map(|&(kind, payment, persons, rights)| {
            let (kind, payment) = (Kind::ALL[kind].name(), Payment::ALL[payment].name());
            category("People", "対象者", kind, payment, &persons.to_string(), &rights.to_string())
        }));
        let grant = Grant::read(&draft);
        let calculation = calculate(&grant);
        let mut owed = vec![FigureName::TotalRights, FigureName::TotalShares, FigureName::SharesPerRight];
        if !["", "0"].contains(&exercise.as_str()) {
            owed.extend([FigureName::ExercisePrice, FigureName::ExercisePerRight]);
        }
        if method == PriceMethod::Amount && !grant.is_gratis() {
            owed.push(FigureName::PricePerRight);
        }
        let [english, japanese] = Language::ALL.map(|language| resolved(&draft, language));
        for notice in [&english, &japanese] {
            prop_assert_eq!(missing(notice), []);
            let text = plain(notice);
            prop_assert!(!text.contains(['{', '}']), "{}", text);
            prop_assert!(!text.contains("\t1 rights") && !text.contains(" 1 shares") && !text.contains(" 1 days"));
            let named = printed(notice);
            prop_assert!(named.iter().all(|(name, shown)| is_true(&calculation, *name, shown)), "{:?}", named);
            let names: Vec<Named> = named.into_iter().map(|(name, _)| name).collect();
            prop_assert!(owed.iter().all(|figure| names.contains(&Named::Grant(*figure))), "{:?}", names);
            for row in 0..rows.len() {
                prop_assert!(names.contains(&Named::Category(row, RowFigure::Persons)));
                prop_assert!(names.contains(&Named::Category(row, RowFigure::Rights)));
            }
            let has_days = names.contains(&Named::Entered(Field::ExerciseDays));
            prop_assert_eq!(has_days, condition == ExerciseCondition::PositionLost);
        }
        let agreement = agreement(&english, &japanese);
        prop_assert!(agreement.holds(), "{:?}", agreement);
        prop_assert_eq!(items(&draft, Language::English), items(&draft, Language::Japanese));
    }

    /// Any text in any field gives a document, and nothing in it stands for no figure.
    #[test]
    fn any_text_gives_a_resolution_notice(inputs in prop::collection::vec((0..Field::COUNT, "\\PC{0,20}"), 0..30)) {
        let mut draft = plan(iij());
        for (field, entered) in inputs {
            draft.set(Field::ALL[field], entered);
        }
        for language in Language::ALL {
            let notice = resolved(&draft, language);
            prop_assert!(!notice.title().is_empty());
            prop_assert!(!notice.passages().flat_map(Passage::spans).any(|span| matches!(span, Span::Unknown(_))));
        }
        prop_assert_eq!(items(&draft, Language::English), items(&draft, Language::Japanese));
    }
}

/// A section is edited in both languages side by side.
#[test]
fn items_have_the_same_names_in_both_languages() {
    for draft in [iij(), with(iij(), &[(Field::NoticeScope, "exercise_price_only")])] {
        let grant = Grant::read(&draft);
        let calculation = calculate(&grant);
        let terms = Terms::new(&grant, &calculation, Origin::Own);
        let [english, japanese] = Language::ALL.map(|language| names(&determination::sections(&terms, language)));
        assert_eq!(english, japanese);
    }
}

fn items(draft: &Draft, language: Language) -> Vec<String> {
    let grant = Grant::read(draft);
    let calculation = calculate(&grant);
    names(&resolution::sections(&Terms::new(&grant, &calculation, Origin::Own), language))
}

fn names(sections: &[Section]) -> Vec<String> {
    let items = sections.iter().filter(|section| section.place == Place::Item);
    items.map(|section| section.name.to_string()).collect()
}

fn printed(document: &Document) -> Vec<(Named, String)> {
    let figures = document.passages().flat_map(Passage::spans).filter_map(|span| match span {
        Span::Figure { name, shown, .. } => Some((*name, shown.to_string())),
        _ => None,
    });
    figures.collect()
}

/// Whether a figure of the grant or of a category is printed as it was calculated.
fn is_true(calculation: &Calculation, name: Named, shown: &str) -> bool {
    let outcome = match name {
        Named::Grant(figure) => calculation.figure(figure),
        Named::Category(row, figure) => calculation.rows[row].figure(figure),
        _ => return true,
    };
    outcome.as_ref().is_ok_and(|figure| figure.value.to_string().replace(',', "") == shown.replace(',', ""))
}
