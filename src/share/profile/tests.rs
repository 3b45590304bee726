use super::*;
use crate::draft::wording::SectionText;
use crate::language::Language;

const STAMP: Stamp = Stamp { program: "Wariate 0.1.0", saved: "2019-07-12 15:00" };

fn worded() -> Draft {
    let mut wording = Wording::default();
    let text = SectionText { heading: "目的".into(), body: "{total_rights}\n\"\u{0}<b>".into() };
    assert_eq!(wording.set_text("determination", "reason", Language::Japanese, text), Ok(()));
    assert!(wording.add_section("determination", Some("reason")).is_ok());
    assert_eq!(wording.move_up("ledger", "b", &["a", "b"]), Ok(()));
    let mut draft = Draft::example();
    draft.set_wording(Rc::new(wording));
    draft
}

fn file(entries: &str) -> String {
    format!(r#"{{"format": "wariate.profile", "version": 1{entries}}}"#)
}

#[test]
fn a_profile_comes_back_and_goes_onto_another_grant() {
    let profile = Profile::of(&worded());
    assert_eq!(read(&write(&profile, &STAMP)), Ok(profile.clone()));
    assert_eq!(read(&write(&Profile::of(&Draft::blank()), &STAMP)), Ok(Profile::of(&Draft::blank())));

    let mut other = Draft::blank();
    other.set(Field::PricePerShare, "5");
    other.set(Field::ContactEn, "somebody else");
    other.set_plan(Some(Rc::new(other.clone())));
    profile.apply(&mut other);
    assert_eq!(Profile::of(&other), profile);
    assert_eq!(&**other.get(Field::PricePerShare), "5");
    assert_eq!(other.get(Field::ContactEn), worded().get(Field::ContactEn));
    assert_eq!(other.plan().map(|plan| plan.wording().clone()), Some(profile.wording));
}

#[test]
fn what_is_no_profile_is_told_by_its_cause() {
    use crate::share::file::{read as read_grant, write as write_grant};
    for text in ["null", "[]", "{}", r#"{"format": "wariate.profile"}"#, r#"{"format": "other", "version": 1}"#] {
        assert_eq!(read(text), Err(FileProblem::NotAProfile), "{text}");
    }
    let grant = write_grant(&Draft::example(), &STAMP);
    assert_eq!(read(&grant), Err(FileProblem::NotAProfile));
    assert_eq!(read_grant(&write(&Profile::of(&worded()), &STAMP)), Err(FileProblem::NotAGrant));
    let newer = r#"{"format": "wariate.profile", "version": 2, "a": []}"#;
    assert_eq!(read(newer), Err(FileProblem::Newer { version: 2 }));
    assert_eq!(read(&" ".repeat(41 << 20)), Err(FileProblem::TooLarge));
    let unknown = |key: &str| Err(FileProblem::UnknownKey(key.to_owned()));
    assert_eq!(read(&file(r#", "price_per_share": "5""#)), unknown("price_per_share"));
    assert_eq!(read(&file(r#", "wording": {"a": ""}"#)), unknown("wording.a"));
    assert_eq!(read(&file(r#", "wording": {"documents": [{"name": "a", "b": ""}]}"#)), unknown("wording.0.b"));
    let after = r#", "wording": {"documents": [{"name": "a", "sections": [{"name": "b", "after": "c"}]}]}"#;
    assert_eq!(read(&file(after)), unknown("wording.0.0.after"));
    let repeated = read(&file(r#", "about_en": "", "about_en": """#));
    assert_eq!(repeated, Err(FileProblem::RepeatedKey("about_en".into())));
    let text = write(&Profile::of(&worded()), &STAMP);
    for (end, _) in text.trim_end().char_indices() {
        assert!(matches!(read(&text[..end]), Err(FileProblem::NotJson { .. })), "{end}");
    }
}

#[test]
fn a_wording_that_is_none_is_refused() {
    let long = "a".repeat(100_001);
    let sections = |sections: String| format!(r#"{{"documents": [{{"name": "a", "sections": [{sections}]}}]}}"#);
    for value in [
        "[]".to_owned(),
        "null".to_owned(),
        r#"{"added": "many"}"#.to_owned(),
        r#"{"documents": [{}]}"#.to_owned(),
        r#"{"documents": [{"name": "A b", "order": []}]}"#.to_owned(),
        r#"{"documents": [{"name": "a", "order": "b"}]}"#.to_owned(),
        r#"{"documents": {}}"#.to_owned(),
        sections(format!(r#"{{"name": "b", "body_en": "{long}"}}"#)),
        sections(vec![r#"{"name": "b"}"#; 101].join(",")),
        format!(r#"{{"documents": [{}]}}"#, vec![r#"{"name": "b"}"#; 51].join(",")),
    ] {
        assert_eq!(read(&file(&format!(r#", "wording": {value}"#))), Err(FileProblem::NotWording), "{value:.80}");
    }
}
