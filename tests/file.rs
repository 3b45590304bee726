//! Files: everything that was typed comes back, and what cannot be opened is told by its cause.

#[path = "link/features.rs"]
mod features;
#[path = "link/papers.rs"]
mod papers;
#[path = "link/seed.rs"]
mod seed;
#[path = "file/whole.rs"]
mod whole;

use std::rc::Rc;

use proptest::prelude::*;
use wariate::calculation::FigureName;
use wariate::draft::{Category, Ceiling, CeilingColumn, Column, Draft, Field};
use wariate::share::file::{FileProblem, Stamp, read, write};
use wariate::{Grant, calculate};

const STAMP: Stamp = Stamp { program: "Wariate 0.1.0", saved: "2019-07-12 15:00" };
const HEAD: &str = r#""format": "wariate.grant", "version": 3"#;

/// A file with these entries behind what every file has.
fn file(entries: &str) -> String {
    format!("{{{HEAD}{entries}}}")
}

#[track_caller]
fn refused(text: &str, problem: FileProblem) {
    assert_eq!(read(text), Err(problem), "{text}");
}

const GOLDEN_V1: &str = include_str!("file/golden-v1.grant.json");

/// Neither file ever changes: if one of these tests fails, files that somebody keeps no longer open.
#[test]
fn a_file_of_version_1_opens_to_the_same_figures() {
    let draft = read(GOLDEN_V1).expect("a file of that time");
    assert_eq!(draft, seed::draft());
    let calculation = calculate(&Grant::read(&draft));
    for (name, expected) in [
        (FigureName::PricePerRight, "354600"),
        (FigureName::TotalPaid, "57799800"),
        (FigureName::IssueTotal, "57832400"),
    ] {
        let figure = calculation.figure(name).as_ref().expect("known");
        assert_eq!(wariate::amount::plain(figure.value), expected);
    }
}

#[test]
fn a_file_of_version_2_opens_to_what_was_saved() {
    assert_eq!(read(include_str!("file/golden-v2.grant.json")), Ok(features::whole()));
}

#[test]
fn a_file_of_version_3_opens_and_is_written_as_people_read_it() {
    let golden = include_str!("file/golden-v3.grant.json");
    assert_eq!(read(golden), Ok(papers::whole()));
    assert_eq!(write(&papers::whole(), &STAMP), golden);
}

#[test]
fn a_file_of_version_1_has_the_keys_of_version_1_and_the_usual_choices_of_what_came_later() {
    let first = |entries: &str| format!(r#"{{"format": "wariate.grant", "version": 1{entries}}}"#);
    let mut expected = Draft::blank();
    for field in [Field::ExercisePrice, Field::RoundingMode, Field::RoundingUnit, Field::ReleaseState] {
        expected.set(field, "");
    }
    let mut category = Category::blank();
    category.set(Column::Kind, "");
    category.set(Column::Payment, "");
    expected.set_categories([Rc::new(category.clone())]);
    assert_eq!(read(&first("")), Ok(expected.clone()));
    category.set(Column::Rights, "108");
    expected.set_categories([Rc::new(category.clone()), Rc::new(category)]);
    assert_eq!(read(&first(r#", "categories": [{"rights": 108}, {"rights": 108}]"#)), Ok(expected));

    for key in ["price_basis", "organisation", "ceilings"] {
        refused(&first(&format!(r#", "{key}": """#)), FileProblem::UnknownKey(key.into()));
    }
    refused(&first(r#", "categories": [{"weight": "1"}]"#), FileProblem::UnknownKey("category.0.weight".into()));
}

#[test]
fn a_file_opens_as_what_was_saved() {
    for draft in [
        Draft::blank(),
        seed::draft(),
        seed::of_two_hundred(),
        features::black_scholes(),
        features::adjusted(),
        features::whole(),
        papers::papers(),
        papers::planned(),
        papers::determined(),
        papers::worded(),
        papers::whole(),
    ] {
        assert_eq!(read(&write(&draft, &STAMP)), Ok(draft));
    }
}

#[test]
fn all_that_a_form_may_hold_can_be_saved_and_opened() {
    let mut draft = Draft::blank();
    let text: Rc<str> = "取".repeat(10_000).into();
    for field in Field::ALL {
        draft.set(field, text.clone());
    }
    let mut category = Category::blank();
    category.set(Column::LabelEn, text.clone());
    category.set(Column::LabelJa, text);
    draft.set_categories(std::iter::repeat_n(Rc::new(category), 200));
    let mut ceiling = Ceiling::blank();
    ceiling.set(CeilingColumn::Label, "取".repeat(300));
    draft.set_ceilings(std::iter::repeat_n(Rc::new(ceiling), 50));
    draft.set(Field::Closes, "2019/07/12\t1,773.0\r\n".repeat(20_000));
    for field in [Field::OutstandingSeries, Field::FurtherSeries, Field::Recipients, Field::ReportBefore] {
        draft.set(field, "取".repeat(50_000));
    }
    draft.set_plan(Some(Rc::new(draft.clone())));
    assert_eq!(read(&write(&draft, &STAMP)), Ok(draft));
}

#[test]
fn what_is_absent_is_empty_and_not_the_usual() {
    let draft = read(&file(r#", "price_per_share": "1773", "categories": [{"rights": "108"}]"#)).expect("a file");
    assert_eq!(&**draft.get(Field::PricePerShare), "1773");
    assert_eq!(&**draft.get(Field::ExercisePrice), "");
    assert_eq!(&**draft.get(Field::RoundingMode), "");
    assert_eq!(&**draft.categories()[0].get(Column::Rights), "108");
    assert_eq!(&**draft.categories()[0].get(Column::Payment), "");
    for entries in ["", r#", "categories": [], "ceilings": []"#, r#", "categories": [{}], "ceilings": [{}]"#] {
        let draft = read(&file(entries)).expect("a file");
        assert_eq!((draft.categories().len(), draft.ceilings().len()), (1, 1));
        assert!(draft.inputs().all(|input| draft.text(input).is_empty()));
    }
}

#[test]
fn numbers_keep_every_digit_as_written() {
    for number in
        ["1773", "186.990", "-5", "0.1000000000000000055511151231257827", "123456789012345678901234567890", "1e3"]
    {
        let draft = read(&file(&format!(r#", "price_per_share": {number}, "categories": [{{"rights": {number}}}]"#)));
        let draft = draft.expect("a file");
        assert_eq!(&**draft.get(Field::PricePerShare), number);
        assert_eq!(&**draft.categories()[0].get(Column::Rights), number);
    }
}

#[test]
fn a_mark_in_front_and_escapes_are_read() {
    let draft = read(&format!("\u{FEFF}{}", file(r#", "issuer_name_ja": "\u682a\ud83c\udf63\n""#))).expect("a file");
    assert_eq!(&**draft.get(Field::IssuerNameJa), "株🍣\n");
}

#[test]
fn what_is_no_json_is_told_with_its_place() {
    refused("", FileProblem::NotJson { line: 1, column: 1 });
    refused("{\n  \"format\": wariate", FileProblem::NotJson { line: 2, column: 13 });
    refused(&format!("{}\n}}", file("")), FileProblem::NotJson { line: 2, column: 1 });
    refused(&file(",\n\"about_ja\": \"株\\ud800\""), FileProblem::NotJson { line: 2, column: 21 });
    assert!(matches!(read("PK\u{3}\u{4}"), Err(FileProblem::NotJson { .. })));
    assert!(matches!(read("<html>"), Err(FileProblem::NotJson { .. })));
    assert!(matches!(read(&file(r#", "about_en": "a"#)), Err(FileProblem::NotJson { .. })));
}

#[test]
fn other_json_is_no_grant() {
    for text in [
        "null",
        "1",
        "[]",
        "{}",
        r#"{"format":"wariate.grant"}"#,
        r#"{"version":1}"#,
        r#"{"format":"other","version":1}"#,
    ] {
        refused(text, FileProblem::NotAGrant);
    }
    for version in ["0", "-1", "1.5", "\"1\"", "null", "99999999999999999999999"] {
        refused(&format!(r#"{{"format":"wariate.grant","version":{version}}}"#), FileProblem::NotAGrant);
    }
}

#[test]
fn a_newer_file_is_newer_whatever_else_is_in_it() {
    refused(r#"{"format":"wariate.grant","version":4,"people":[1],"people":[]}"#, FileProblem::Newer { version: 4 });
}

#[test]
fn a_key_is_known_and_stands_there_once() {
    refused(&file(r#", "price": "1""#), FileProblem::UnknownKey("price".into()));
    refused(&file(r#", "label_en": "1""#), FileProblem::UnknownKey("label_en".into()));
    refused(&file(r#", "categories": [{}, {"right": "1"}]"#), FileProblem::UnknownKey("category.1.right".into()));
    refused(&file(r#", "ceilings": [{}, {"yens": "1"}]"#), FileProblem::UnknownKey("ceiling.1.yens".into()));
    refused(&file(r#", "ceilings": [{"kind": "1"}]"#), FileProblem::UnknownKey("ceiling.0.kind".into()));
    refused(&file(r#", "ceilings": [], "ceilings": []"#), FileProblem::RepeatedKey("ceilings".into()));
    refused(&file(r#", "about_en": "", "about_en": "a""#), FileProblem::RepeatedKey("about_en".into()));
    refused(&file(r#", "version": 2"#), FileProblem::RepeatedKey("version".into()));
    refused(
        &file(r#", "categories": [{"rights": "1", "rights": "1"}]"#),
        FileProblem::RepeatedKey("category.0.rights".into()),
    );
    refused(&file(r#", "ceilings": [{"yen": "1", "yen": "1"}]"#), FileProblem::RepeatedKey("ceiling.0.yen".into()));
}

#[test]
fn a_value_is_a_text_or_a_number() {
    for value in ["null", "true", "[]", "{}"] {
        refused(&file(&format!(r#", "about_en": {value}"#)), FileProblem::NotText("about_en".into()));
        refused(&file(&format!(r#", "saved": {value}"#)), FileProblem::NotText("saved".into()));
        refused(
            &file(&format!(r#", "categories": [{{"kind": {value}}}]"#)),
            FileProblem::NotText("category.0.kind".into()),
        );
        refused(
            &file(&format!(r#", "ceilings": [{{"binds": {value}}}]"#)),
            FileProblem::NotText("ceiling.0.binds".into()),
        );
    }
}

#[test]
fn categories_are_a_list_of_at_most_200_rows() {
    for value in ["null", "{}", "\"\"", "[1]", "[[]]", "[null]"] {
        refused(&file(&format!(r#", "categories": {value}"#)), FileProblem::NotCategories);
    }
    let rows = |count| file(&format!(r#", "categories": [{}]"#, vec!["{}"; count].join(",")));
    assert_eq!(read(&rows(200)).map(|draft| draft.categories().len()), Ok(200));
    refused(&rows(201), FileProblem::TooManyCategories { count: 201 });
}

#[test]
fn ceilings_are_a_list_of_at_most_50_rows() {
    for value in ["null", "{}", "\"\"", "[1]", "[[]]", "[null]"] {
        refused(&file(&format!(r#", "ceilings": {value}"#)), FileProblem::NotCeilings);
    }
    let rows = |count| file(&format!(r#", "ceilings": [{}]"#, vec!["{}"; count].join(",")));
    assert_eq!(read(&rows(50)).map(|draft| draft.ceilings().len()), Ok(50));
    refused(&rows(51), FileProblem::TooManyCeilings { count: 51 });
}

#[test]
fn what_is_too_large_or_too_deep_is_refused_at_once() {
    assert_eq!(read(&" ".repeat(41 << 20)), Err(FileProblem::TooLarge));
    for open in ["[", "{\"a\":"] {
        assert!(read(&open.repeat(1 << 20)).is_err());
        assert!(read(&file(&format!(r#", "about_en": {}"#, open.repeat(1 << 20)))).is_err());
    }
}

#[test]
fn no_truncated_file_opens() {
    let text = write(&papers::whole(), &STAMP);
    for (end, _) in text.trim_end().char_indices().step_by(5) {
        assert!(matches!(read(&text[..end]), Err(FileProblem::NotJson { .. })), "{end}");
    }
}

#[test]
fn changed_bytes_never_break_the_reader() {
    let text = write(&papers::whole(), &STAMP).into_bytes();
    for at in 0..text.len() {
        // One of them at each place, all of them at nine places on end.
        for byte in [b'"', b'{', b'}', b'[', b',', b'\\', b'0', 0, 0xFF].into_iter().skip(at % 9).step_by(9) {
            let mut text = text.clone();
            text[at] = byte;
            if let Ok(draft) = read(&String::from_utf8_lossy(&text)) {
                assert_eq!(read(&write(&draft, &STAMP)), Ok(draft));
            }
        }
    }
}

proptest! {
    #[test]
    fn every_draft_comes_back(texts in prop::collection::vec(any::<String>(), Field::COUNT + 2 * Column::COUNT + 3 * CeilingColumn::COUNT)) {
        let mut draft = features::whole();
        let inputs: Vec<_> = draft.inputs().collect();
        for (input, text) in inputs.into_iter().zip(texts) {
            draft.enter(input, text.into());
        }
        prop_assert_eq!(read(&write(&draft, &STAMP)), Ok(draft));
    }
}
