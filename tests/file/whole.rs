//! The plan in a file, and the fingerprint of all that is in one.

use wariate::draft::{Draft, Field};
use wariate::share;
use wariate::share::file::{FileProblem, read, write};
use wariate::share::link::{Carry, decode, encode_with};

use crate::{STAMP, features, file, papers, refused, seed};

#[test]
fn a_plan_is_a_form_without_a_plan_or_a_wording() {
    for value in ["null", "[]", "\"\"", "1"] {
        refused(&file(&format!(r#", "plan": {value}"#)), FileProblem::NotAPlan);
    }
    for key in ["plan", "wording", "format", "saved", "price"] {
        let unknown = FileProblem::UnknownKey(format!("plan.{key}"));
        refused(&file(&format!(r#", "plan": {{"{key}": ""}}"#)), unknown);
    }
    let row = r#", "plan": {"categories": [{"right": "1"}]}"#;
    refused(&file(row), FileProblem::UnknownKey("plan.category.0.right".into()));
    let twice = r#", "plan": {"stage": "", "stage": ""}"#;
    refused(&file(twice), FileProblem::RepeatedKey("plan.stage".into()));
    refused(&file(r#", "plan": {"stage": []}"#), FileProblem::NotText("plan.stage".into()));
    let draft = read(&file(r#", "plan": {"price_per_share": "1700"}, "price_per_share": "1773""#)).expect("a file");
    let plan = draft.plan().expect("a plan");
    assert_eq!((&**plan.get(Field::PricePerShare), &**draft.get(Field::PricePerShare)), ("1700", "1773"));
    assert_eq!(&**plan.get(Field::Stage), "", "what is absent is empty there too");
    for key in ["plan", "wording", "stage"] {
        let second = format!(r#"{{"format": "wariate.grant", "version": 2, "{key}": ""}}"#);
        refused(&second, FileProblem::UnknownKey(key.into()));
    }
}

/// Of all that is in a draft.
fn fingerprint(draft: &Draft) -> String {
    share::fingerprint(draft, Carry::WithWording)
}

/// What somebody opens has the fingerprint of what was passed on.
#[test]
fn sender_and_receiver_read_out_the_same() {
    for draft in [seed::draft(), papers::determined(), papers::worded(), papers::whole(), features::whole()] {
        for carry in [Carry::Grant, Carry::WithWording] {
            let link = encode_with(&draft, carry).expect("a link");
            let opened = decode(&link).expect("the draft of the link");
            assert_eq!(share::fingerprint(&opened, Carry::Grant), share::fingerprint(&draft, Carry::Grant));
            assert_eq!(fingerprint(&opened), share::fingerprint(&draft, carry));
        }
        let opened = read(&write(&draft, &STAMP)).expect("the draft of the file");
        assert_eq!(fingerprint(&opened), fingerprint(&draft));
    }
    // Only the wording stays behind.
    let [worded, standard] = [papers::worded(), seed::draft()];
    assert_eq!(share::fingerprint(&worded, Carry::Grant), fingerprint(&standard));
    assert_ne!(fingerprint(&worded), fingerprint(&standard));
}

#[test]
fn a_fingerprint_can_be_read_out_and_tells_drafts_apart() {
    let seed = fingerprint(&seed::draft());
    assert!(seed.len() == 9 && seed.as_bytes()[4] == b'-', "{seed}");
    assert!(seed.bytes().all(|letter| letter == b'-' || letter.is_ascii_digit() || letter.is_ascii_uppercase()));
    assert_eq!(seed, fingerprint(&seed::draft()));
    let whole = papers::whole();
    for input in whole.inputs() {
        let mut other = whole.clone();
        other.enter(input, format!("{} ", other.text(input)).into());
        assert_ne!(fingerprint(&whole), fingerprint(&other), "{input}");
    }
    let [planned, worded] = [papers::determined(), papers::worded()].map(|draft| fingerprint(&draft));
    assert!(planned != seed && worded != seed && planned != worded);
}
