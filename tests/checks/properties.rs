//! What holds of the checks whatever is typed.

use proptest::prelude::*;
use wariate::checks::{CheckName, Verdict, checks};
use wariate::draft::{CATEGORIES_MAX, Category, Ceiling, CeilingColumn, Column, Field, Input};
use wariate::{Draft, Grant, Language, calculate, wording};

use crate::said;

/// Any text: what people type, and what nobody would.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9０-９,.，．万億千円株個名▲-]{0,12}",
        "[0-9]{1,9}",
        "-?[0-9]{1,3}(\\.[0-9]{1,4})?",
        "(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])",
        "(18|26)[0-9]{2}年1?[0-9]月[12]?[0-9]日",
        Just(String::new()),
        Just("9".repeat(40)),
        Just("999,999,999.9999".to_owned()),
        Just("0".to_owned()),
        choice(),
    ]
}

/// The names of choices, wherever they fit.
fn choice() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "given",
        "fixed_amount",
        "share",
        "right",
        "black_scholes",
        "gratis",
        "half_up",
        "up",
        "down",
        "1",
        "0.1",
        "0.01",
        "years",
        "dates",
        "yield",
        "yen",
        "close",
        "notice",
        "public_notice",
        "extraordinary_report",
        "yes",
        "no",
        "auditors",
        "audit_committee",
        "committees",
        "none",
        "split",
        "consolidation",
        "below_market",
        "director",
        "audit_committee_director",
        "auditor",
        "employee",
        "subsidiary_employee",
        "outside",
        "shikkoyaku",
        "offset",
        "cash",
        "rights",
        "rights_per_person",
        "pay_per_person",
        "pay_in_all",
        "weight",
        "director auditor",
        "Prime",
    ])
    .prop_map(str::to_owned)
}

fn texts(count: usize) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(text(), count)
}

/// A grant in which every field holds some text, beside one of which everything can be read.
fn any_draft() -> impl Strategy<Value = Draft> {
    let categories = prop::collection::vec(texts(Column::COUNT), 1..5);
    let ceilings = prop::collection::vec(texts(CeilingColumn::COUNT), 1..4);
    let kept = prop::collection::vec(prop::bool::weighted(0.7), Field::COUNT + Column::COUNT + CeilingColumn::COUNT);
    let chosen = prop::collection::vec(0..6_usize, 8);
    (texts(Field::COUNT), categories, ceilings, kept, chosen).prop_map(
        |(fields, categories, ceilings, kept, chosen)| {
            let mut draft = if kept[0] { Draft::example() } else { Draft::blank() };
            for ((field, text), keep) in Field::ALL.into_iter().zip(fields).zip(&kept) {
                if !keep {
                    draft.set(field, text);
                }
            }
            let kept = &kept[Field::COUNT..];
            let example = Draft::example();
            draft.set_categories(categories.into_iter().enumerate().map(|(row, texts)| {
                let mut category = Category::clone(&example.categories()[row % 2]);
                for ((column, text), keep) in Column::ALL.into_iter().zip(texts).zip(kept) {
                    if !keep {
                        category.set(column, text);
                    }
                }
                category.into()
            }));
            draft.set_ceilings(ceilings.into_iter().map(|texts| {
                let mut ceiling = Ceiling::blank();
                for ((column, text), keep) in CeilingColumn::ALL.into_iter().zip(texts).zip(&kept[Column::COUNT..]) {
                    if !keep {
                        ceiling.set(column, text);
                    }
                }
                ceiling.into()
            }));
            choose(&mut draft, &chosen);
            draft
        },
    )
}

/// Choices that lead to other figures; where the number of one is none of the list, the text that was there stays.
fn choose(draft: &mut Draft, chosen: &[usize]) {
    const FIELDS: [(Field, &[&str]); 4] = [
        (Field::PriceBasis, &["share", "right", "black_scholes", "gratis"]),
        (Field::RoundingUnit, &["share", "right"]),
        (Field::RoundingPlace, &["1", "0.1", "0.01", ""]),
        (Field::Adjustment, &["split", "consolidation", "below_market"]),
    ];
    const COLUMNS: [(Column, &[&str]); 2] = [
        (Column::RightsBasis, &["rights", "rights_per_person", "pay_per_person", "pay_in_all", "weight"]),
        (Column::Payment, &["offset", "cash", "gratis"]),
    ];
    for ((field, names), number) in FIELDS.into_iter().zip(chosen) {
        if let Some(name) = names.get(*number) {
            draft.set(field, *name);
        }
    }
    for ((column, names), number) in COLUMNS.into_iter().zip(&chosen[FIELDS.len()..]) {
        for row in 0..draft.categories().len() {
            if let Some(name) = names.get((number + row) % 6) {
                draft.enter(Input::Category(row, column), (*name).into());
            }
        }
    }
}

/// What must be equal was computed twice from the same facts, whatever they are.
const NEVER_FAIL: [CheckName; 11] = [
    CheckName::PersonsTie,
    CheckName::RightsTie,
    CheckName::SharesTie,
    CheckName::PriceTies,
    CheckName::PaidTies,
    CheckName::OffsetTies,
    CheckName::ExerciseTies,
    CheckName::IssueTotalTies,
    CheckName::CapitalTies,
    CheckName::PayCoversRights,
    CheckName::SharedRightsTie,
];

#[track_caller]
fn answers_once(draft: &Draft) {
    let grant = Grant::read(draft);
    let answers = checks(&grant, &calculate(&grant));
    let names: Vec<CheckName> = answers.iter().map(|check| check.name).collect();
    let asked: Vec<CheckName> = CheckName::ALL.into_iter().filter(|name| !name.is_of_documents()).collect();
    assert_eq!(names, asked);
    for check in &answers {
        assert!(!(NEVER_FAIL.contains(&check.name) && matches!(check.verdict, Verdict::Fails(_))), "{check:?}");
        if let Verdict::Waits(awaited) = &check.verdict {
            assert!(!awaited.0.is_empty(), "{check:?}");
        }
        for language in [Language::English, Language::Japanese] {
            let words = wording::second::of(language);
            assert!(!words.check(check.name).is_empty());
            assert!(!words.verdict(check.name, &check.verdict).is_empty());
            assert!(!said(&check.verdict, language).is_empty(), "{check:?}");
            for source in check.source {
                assert!(!words.source(*source).is_empty());
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_in_any_field_is_answered_once_by_every_check(draft in any_draft()) {
        answers_once(&draft);
    }
}

#[test]
fn the_largest_grant_is_answered() {
    let mut draft = Draft::example();
    for field in Field::ALL {
        let most = match field {
            Field::PricePerShare | Field::ExercisePrice | Field::SharePrice => "999,999,999.9999",
            Field::SharesPerRight | Field::RatioBefore | Field::RatioAfter => "1,000,000",
            Field::IssuedShares | Field::AuthorisedShares | Field::NewShares => "1,000,000,000,000",
            Field::ResolvedRights | Field::PreviousRights => "2,000,000,000",
            Field::PreviousPersons => "1",
            _ => continue,
        };
        draft.set(field, most);
    }
    let mut category = Category::blank();
    category.set(Column::Persons, "10,000,000");
    category.set(Column::Rights, "10,000,000");
    draft.set_categories(std::iter::repeat_n(category.into(), CATEGORIES_MAX));
    answers_once(&draft);
}
