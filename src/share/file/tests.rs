use proptest::prelude::*;

use super::json::{Json, parse, quoted};
use super::{read, read_onto};
use crate::draft::{Draft, Field, Input};

/// Whether both readers take it, and take the same from it.
#[track_caller]
fn agrees(text: &str) {
    match (parse(text), serde_json::from_str::<serde_json::Value>(text)) {
        (Ok(ours), Ok(theirs)) => assert!(same(&ours, &theirs), "{text}: {ours:?}"),
        (Err(_), Err(_)) => {}
        // Theirs is a number of bounded size, ours is text.
        (Ok(_), Err(error)) => assert!(error.to_string().contains("number out of range"), "{text}: {error}"),
        (Err(place), Ok(_)) => panic!("{text}: {place:?}"),
    }
}

fn same(ours: &Json, theirs: &serde_json::Value) -> bool {
    use serde_json::Value;
    match (ours, theirs) {
        (Json::Text(ours), Value::String(theirs)) => ours == theirs,
        (Json::Number(ours), Value::Number(theirs)) => ours.parse::<f64>().ok() == theirs.as_f64(),
        (Json::List(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
        }
        // Of equal keys theirs keeps the last.
        (Json::Object(ours), Value::Object(theirs)) => theirs.iter().all(|(key, theirs)| {
            ours.iter().rev().find(|(name, _)| name == key).is_some_and(|(_, ours)| same(ours, theirs))
        }),
        (Json::Word, Value::Bool(_) | Value::Null) => true,
        _ => false,
    }
}

/// A blank form of another time says something else everywhere, and files of the versions before it open to what they did.
#[test]
fn what_is_usual_later_changes_no_file() {
    let mut later = Draft::blank();
    let inputs: Vec<Input> = later.inputs().collect();
    for input in inputs {
        later.enter(input, "later".into());
    }
    for version in ["1", "2", "3"] {
        for rows in ["", r#", "categories": [{"rights": "108"}, {}]"#] {
            let file =
                format!(r#"{{"format": "wariate.grant", "version": {version}, "price_per_share": "1773"{rows}}}"#);
            let opened = read_onto(later.clone(), &file).expect("a file");
            assert_eq!(Ok(&opened), read(&file).as_ref());
            assert!(opened.inputs().all(|input| &*opened.text(input) != "later"));
            let usual = if version == "1" { "years" } else { "" };
            assert_eq!(&**opened.get(Field::TermBasis), usual);
        }
    }
}

#[test]
fn both_readers_agree_on_the_corners() {
    for text in [
        "",
        " ",
        "{}",
        "[]",
        "[[]]",
        "{\"a\":{}}",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\":1,}",
        "{\"a\"}",
        "{a:1}",
        "{1:1}",
        "0",
        "-0",
        "00",
        "01",
        "-",
        "-a",
        "+1",
        "1.",
        ".5",
        "1.5",
        "1e",
        "1e5",
        "1E+5",
        "1e-5",
        "1e+",
        "1e999",
        "0x1",
        "true",
        "tru",
        "truest",
        "null",
        "nul",
        "NaN",
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12G4\"",
        "\"\\u+123\"",
        "\"\\u682a\"",
        "\"\\ud83c\\udf63\"",
        "\"\\ud83c\"",
        "\"\\udf63\"",
        "\"\\ud83c\\n\"",
        "\"\\ud83c\\ud83c\"",
        "\"\\u682\u{682a}\"",
        "\"\n\"",
        "\"\t\"",
        "\"\u{7f}\u{80}\u{2028}\"",
        "\"\\/\\b\\f\\n\\r\\t\"",
        "1 ",
        "1 1",
        "\u{a0}1",
        "\u{feff}1",
        "{\"a\":1,\"a\":2}",
        "[true,false,null]",
        "'a'",
        "// a\n1",
    ] {
        agrees(text);
    }
}

#[test]
fn what_nests_deeper_than_a_stack_is_refused() {
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(parse(&nested(64)).is_ok());
    assert!(parse(&nested(65)).is_err());
    assert!(parse(&"{\"a\":".repeat(1 << 20)).is_err());
}

proptest! {
    #[test]
    fn both_readers_agree_on_whatever_looks_like_json(text in r#"[\[\]{}",:\\u0-9a-f\-+.eE ntrlsx株]{0,24}"#) {
        agrees(&text);
    }

    #[test]
    fn both_readers_agree_on_texts_in_quotes(text in any::<String>(), escaped in r#"(\\["\\/bfnrtu]|\\u[dD][89a-fA-F][0-9a-f]{2}|[ -~])*"#) {
        prop_assert_eq!(parse(&quoted(&text)), Ok(Json::Text(text.clone())));
        agrees(&quoted(&text));
        agrees(&format!("\"{escaped}\""));
    }
}
