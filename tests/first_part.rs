//! The page as it stands before the second part of the program has come.

use proptest::prelude::*;
use wariate::calculation::{FigureName, calculate_plain};
use wariate::draft::{Column, Field, Input, Section};
use wariate::model::{Action, Panel};
use wariate::notice::{Origin, determination};
use wariate::{Draft, Grant, Language, calculate};

mod drawn;
use drawn::{Second, drawn, drawn_with, model};

fn first(draft: Draft) -> String {
    drawn_with(model(draft, Language::English), Second::Awaited)
}

#[track_caller]
fn has(page: &str, part: &str) {
    assert!(page.contains(part), "not on the page: {part}");
}

/// What stands in a part of the page behind its heading.
fn part<'a>(page: &'a str, heading: &str) -> &'a str {
    let rest = page.split_once(&format!("id=\"{heading}\"")).map_or("", |(_, rest)| rest);
    rest.split_once("</section>").map_or(rest, |(part, _)| part)
}

/// The documents of the page.
fn papers(page: &str) -> Vec<&str> {
    page.split("<article").skip(1).filter_map(|rest| rest.split("</article>").next()).collect()
}

#[test]
fn the_example_stands_with_its_form_figures_table_and_notices() {
    for language in Language::ALL {
        let (without, with) =
            (drawn_with(model(Draft::example(), language), Second::Awaited), drawn(model(Draft::example(), language)));
        for heading in ["section_terms", "section_people", "section_procedure", "section_issuer"] {
            assert_eq!(part(&without, heading), part(&with, heading), "{heading}");
        }
        for heading in ["section_figures", "section_table"] {
            assert!(part(&without, heading).len() > 500, "{heading}");
            assert_eq!(part(&without, heading), part(&with, heading), "{heading}");
        }
        // What is done with the notices beyond copying and printing comes later.
        let [papers_without, papers_with] = [&without, &with].map(|page| papers(page));
        assert_eq!(papers_without.len(), 2);
        assert_eq!(papers_without, papers_with);
        for heading in ["section_ceilings", "section_cost", "section_fair_value"] {
            has(&without, &format!("id=\"{heading}\""));
        }
        has(&without, "data-banner=\"example\"");
    }
}

#[test]
fn what_is_to_come_has_its_place() {
    let page = first(Draft::example());
    let checks = part(&page, "section_checks");
    assert!(checks.contains("<p role=\"status\">…</p>") && !checks.contains("data-check"), "{checks}");
    assert!(!page.contains("class=\"verdict\"") && !page.contains("data-banner=\"part_missing\""));

    let mut unfolded = model(Draft::example(), Language::English);
    unfolded.apply(Action::Folded(Section::Cost, false));
    unfolded.apply(Action::Toggled(Panel::Share));
    let page = drawn_with(unfolded, Second::Awaited);
    has(part(&page, "section_cost"), "<p role=\"status\">…</p>");
    assert!(!page.contains("class=\"panel\"") && !page.contains("name=\"service_from\""));
}

#[test]
fn a_part_that_never_comes_is_missed() {
    let page = drawn_with(model(Draft::example(), Language::Japanese), Second::Missing);
    has(&page, "data-banner=\"part_missing\"");
    assert!(!page.contains("role=\"status\""));
}

#[test]
fn what_is_wrong_is_marked_before_the_words_for_it_have_come() {
    let mut draft = Draft::example();
    draft.set(Field::PricePerShare, "a lot");
    draft.enter(Input::Category(0, Column::Persons), "7.5".into());
    let page = first(draft);
    has(&page, "data-problem=\"not_a_number\" class=\"problem\"><span aria-live=\"polite\"></span>");
    has(&page, "data-problem=\"not_whole\" class=\"problem\"><span aria-live=\"polite\"></span>");
    has(&page, "data-waits-for=\"price_per_share\"");
}

/// Every choice has its words, in the trait of the first part or in that of the second.
#[test]
fn no_choice_is_without_words() {
    for language in Language::ALL {
        let mut draft = Draft::example();
        draft.set(Field::Adjustment, "split");
        draft.set(Field::PriceBasis, "black_scholes");
        for (first, second) in [("years", "yield"), ("dates", "yen")] {
            draft.set(Field::TermBasis, first);
            draft.set(Field::DividendBasis, second);
            let mut model = model(draft.clone(), language);
            for section in Section::ALL {
                model.apply(Action::Folded(section, false));
            }
            model.apply(Action::Toggled(Panel::Volatility));
            let page = drawn(model);
            assert!(page.matches("<option").count() > 60 && !page.contains("></option>"), "{page}");
        }
    }
}

const PLAIN: [Field; 9] = [
    Field::SharesPerRight,
    Field::PricePerShare,
    Field::FairValuePerShare,
    Field::ExercisePrice,
    Field::RoundingUnit,
    Field::RoundingPlace,
    Field::RoundingMode,
    Field::AllotmentDate,
    Field::ResolvedRights,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// As long as nothing else stands in the form, the second part changes no figure that is shown, and no notice.
    #[test]
    fn a_plain_grant_is_whole_without_the_second_part(
        changes in prop::collection::vec((0..PLAIN.len(), "[0-9.]{0,4}|none|up|right|0\\.1|2019-07-1[0-9]"), 0..6),
        rights in "[0-9]{0,4}",
    ) {
        let mut draft = Draft::example();
        for (place, text) in changes {
            draft.set(PLAIN[place], text);
        }
        draft.enter(Input::Category(0, Column::Rights), rights.into());
        let (plain, whole) = (Grant::read_plain(&draft), Grant::read(&draft));
        prop_assert_eq!(&plain.problems, &whole.problems);
        let (of_plain, of_whole) = (calculate_plain(&plain), calculate(&whole));
        prop_assert_eq!(&of_plain.rows, &of_whole.rows);
        prop_assert_eq!(&of_plain.problems, &of_whole.problems);
        for name in FigureName::ALL {
            if matches!(name.section(), Section::Terms | Section::People) {
                prop_assert_eq!(of_plain.figure(name), of_whole.figure(name), "{:?}", name);
            }
        }
        for language in Language::ALL {
            prop_assert_eq!(
                determination::compose(&plain, &of_plain, language, Origin::Own),
                determination::compose(&whole, &of_whole, language, Origin::Own)
            );
        }
    }
}
