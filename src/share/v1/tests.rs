use proptest::prelude::*;

use super::*;
use crate::draft::Input;

#[track_caller]
fn head_of(text: &str) -> (u64, String) {
    let mut writer = Writer::new(&CODING_V1);
    writer.write(text, "");
    let (heads, letters) = writer.finish();
    assert_eq!(Reader::new(&CODING_V1, &heads, &letters).read("").as_deref(), Some(text));
    (heads[0] & 3, letters)
}

#[test]
fn what_the_form_has_had_since_stands_as_on_a_blank_one() {
    let mut draft = Draft::blank();
    draft.set(Field::PricePerShare, "1773");
    assert_eq!(read(&write(&draft)), Some(draft.clone()));
    draft.set(Field::ExercisePrice, "");
    assert_eq!(read(&write(&draft)), Some(draft.clone()), "empty is not the usual");
    let known = draft.clone();
    draft.set(Field::PriceBasis, "gratis");
    assert_eq!(read(&write(&draft)), Some(known));
}

/// A blank form of another time says something else everywhere, and links of this version open to what they did.
#[test]
fn what_is_usual_later_changes_no_link() {
    let mut later = Draft::blank();
    let inputs: Vec<Input> = later.inputs().collect();
    for input in inputs {
        later.enter(input, "later".into());
    }
    let bytes = write(&Draft::example());
    let opened = read_onto(later, &bytes);
    assert_eq!(opened, read(&bytes));
    assert_eq!(opened.map(|draft| draft.get(Field::TermBasis).to_string()).as_deref(), Some("years"));
}

#[test]
fn only_plain_numbers_real_forms_of_dates_and_words_of_the_form_are_packed() {
    for text in ["0", "7", "1773", "4611686018427387903"] {
        assert_eq!(head_of(text), (1, String::new()), "{text}");
    }
    for text in ["2019-07-12", "2019-02-29", "2020-02-31", "0000-01-01", "9999-12-31"] {
        assert_eq!(head_of(text), (2, String::new()), "{text}");
    }
    for text in ["half_up", "outside", "0.01"] {
        assert_eq!(head_of(text), (3, String::new()), "{text}");
    }
    for text in [
        "",
        "007",
        "+7",
        "-7",
        "1,773",
        "1773.0",
        "４",
        " 7",
        "7 ",
        "4611686018427387904",
        "99999999999999999999999",
        "2019-7-12",
        "2019-13-01",
        "2019-00-10",
        "2019-01-00",
        "2019-01-32",
        "02019-01-01",
        "10000-01-01",
        "+2019-01-01",
        "-2019-01-01",
        "2019-07-12-",
        "2019/07/12",
        "9223372036854775807-01-01",
        "24795905475412300-99-99",
        "Half_up",
        "令和元年7月12日",
        "a\u{0}b",
        "\u{202E}",
        "\u{FFFD}",
        "🍣",
    ] {
        assert_eq!(head_of(text), (0, text.to_owned()));
    }
}

#[test]
fn heads_that_say_what_cannot_be_are_refused() {
    let before_year_0 = (2 * 2020 * 372 + 1) << 2 | 2;
    let after_year_9999 = (2 * 7980 * 372) << 2 | 2;
    for head in [u64::MAX, u64::MAX - 1, u64::MAX - 3, 24 << 2 | 3, 1 << 2, 10_001 << 2, before_year_0, after_year_9999]
    {
        assert!(Reader::new(&CODING_V1, &[head], "").read("").is_none(), "{head}");
    }
    assert!(Reader::new(&CODING_V1, &[u64::MAX - 2], "").read("").is_some(), "the largest number");
    assert!(Reader::new(&CODING_V1, &[], "").read("").is_none());
}

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        any::<u64>().prop_map(|number| number.to_string()),
        "[+-]?[0-9]{1,20}",
        "[0-9]{3,5}-[0-9]{1,2}-[0-9]{1,2}",
        "[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
        "(half_up|director|offset|0\\.1|announced)[a-z]?",
    ]
}

proptest! {
    #[test]
    fn every_text_comes_back_letter_for_letter(texts in prop::collection::vec(typed(), 1..40)) {
        let mut writer = Writer::new(&CODING_V1);
        for text in &texts {
            writer.write(text, "");
        }
        let (heads, letters) = writer.finish();
        let mut reader = Reader::new(&CODING_V1, &heads, &letters);
        for text in &texts {
            let read = reader.read("");
            prop_assert_eq!(read.as_deref(), Some(text.as_str()));
        }
    }
}
