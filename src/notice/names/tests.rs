use super::*;
use crate::notice::papers::{recipients, standard};
use crate::notice::{DocumentName, Origin, Passage, Piece, Plan, Terms, pieces};
use crate::{Draft, Grant, calculate};

fn with_terms(draft: &Draft, has_plan: bool, ask: impl Fn(&Terms)) {
    let grant = Grant::read(draft);
    let calculation = calculate(&grant);
    let plan = Plan { grant: &grant, calculation: &calculation };
    ask(&Terms::new(&grant, &calculation, Origin::Own).with_plan(has_plan.then_some(plan)));
}

fn every<'a>(terms: &'a Terms<'a>, language: Language) -> Every<'a> {
    Every { terms, language, to: None }
}

#[test]
fn every_name_stands_for_something() {
    for language in Language::ALL {
        with_terms(&Draft::example(), true, |terms| {
            let known = [names(&every(terms, language)), of_category(0, language), of_category(1, language)].concat();
            for name in &known {
                assert!(is_name(&every(terms, language), &name.name), "{}", name.name);
            }
            for name in
                ["issuer_name", "total_rights", "planned_total_rights", "allotment_table", "label_2", "rights_1"]
            {
                assert_eq!(known.iter().filter(|known| known.name == name).count(), 1, "{name}");
            }
        });
        with_terms(&Draft::example(), false, |terms| {
            assert!(names(&every(terms, language)).iter().all(|name| !name.name.starts_with(PLANNED)));
        });
    }
}

/// What is said to take a line of its own is what can be drawn up there.
#[test]
fn tables_stand_alone() {
    with_terms(&Draft::example(), true, |terms| {
        for names in Language::ALL.map(|language| every(terms, language)) {
            for name in TABLES.into_iter().chain(["", "recipient", "allotment_date", "allotment_table_1"]) {
                assert_eq!(names.stands_alone(name), names.blocks(name, Passage::default()).is_some(), "{name}");
            }
        }
    });
}

/// Who takes a name over from the standard finds it in the list.
#[test]
fn the_names_of_the_standard_are_listed() {
    // They stand where a choice is not made yet, and for nothing that a company would write.
    let is_passing = |name: &str| name.starts_with("missing_");
    for draft in [Draft::example(), Draft::blank()] {
        for (document, language) in
            DocumentName::ALL.iter().flat_map(|document| Language::ALL.map(|language| (*document, language)))
        {
            with_terms(&draft, true, |terms| {
                let rows = 0..terms.grant.categories.len();
                let to = recipients(document, terms);
                let every = Every { terms, language, to: to.first() };
                let known: Vec<Name> =
                    names(&every).into_iter().chain(rows.flat_map(|row| of_category(row, language))).collect();
                for text in
                    standard(document, terms, language).iter().flat_map(|section| [&section.heading, &section.body])
                {
                    for piece in pieces(text, 0..text.len()) {
                        if let Piece::Named(name) | Piece::Counted { name, .. } = piece {
                            let name = &text[name];
                            let is_listed = known.iter().any(|known| known.name == name);
                            assert!(is_listed || is_passing(name), "{{{name}}} in {}", document.name());
                        }
                    }
                }
            });
        }
    }
}

#[test]
fn a_mistyped_name_is_near_the_one_that_was_meant() {
    with_terms(&Draft::example(), false, |terms| {
        let mut known = names(&every(terms, Language::English));
        known.extend((0..2).flat_map(|row| of_category(row, Language::English)));
        for (written, meant) in [
            ("total_right", "total_rights"),
            ("Total Rights", "total_rights"),
            ("totl_rihgts", "total_rights"),
            ("issuer", "issuer_name"),
            ("lable_2", "label_2"),
            ("label_3", "label_1"),
            ("allotment_tabel", "allotment_table"),
        ] {
            let found = nearest(&known, written);
            assert_eq!(found.first().map(String::as_str), Some(meant), "{written}: {found:?}");
            assert!(found.len() <= PROPOSED, "{found:?}");
        }
        for written in ["", "x", "会社名", "nothing like any of them", &"total_rights".repeat(10_000)] {
            assert_eq!(nearest(&known, written), [""; 0], "{written:.40}");
        }
    });
}

const PROPOSED: usize = 3;
