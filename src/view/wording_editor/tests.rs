use super::side::Part;
use super::*;
use crate::draft::wording::WORDING_TEXT_MAX;
use crate::notice::{Origin, Terms, papers};
use crate::{Draft, Grant, calculate};

const DOCUMENT: DocumentName = DocumentName::Determination;

fn documents(wording: &Wording) -> Bilingual<Rc<EditedDocument>> {
    let grant = Grant::read(&Draft::example());
    let calculation = calculate(&grant);
    let terms = Terms::new(&grant, &calculation, Origin::Own);
    let of = |language| Rc::new(papers::edited(DOCUMENT, &terms, wording, language));
    Bilingual { english: of(Language::English), japanese: of(Language::Japanese) }
}

fn present(wording: Wording) -> Present {
    let names = documents(&wording).english.order.clone();
    Present { document: DOCUMENT, wording: Rc::new(wording), names }
}

fn edited(present: &Present, edit: Edit) -> Present {
    self::present(edit.apply(present).map_err(|problem| problem.name()).expect("a change").wording)
}

/// What somebody types into a part of a section.
fn typed(present: &Present, name: &str, language: Language, part: Part, text: &str) -> Edit {
    let side = Side::of(documents(&present.wording).get(language), name).expect("a section");
    Edit::Typed(name.into(), language, side.with(part, text.into()))
}

#[test]
fn the_standard_text_typed_again_is_the_standard() {
    let start = present(Wording::default());
    for (name, language, part) in [
        ("lead", Language::Japanese, Part::Body),
        ("total_rights", Language::English, Part::Heading),
        ("inquiries", Language::English, Part::Body),
    ] {
        let side = Side::of(documents(&start.wording).get(language), name).expect("a section");
        let standard = side.part(part).to_owned();
        let other = edited(&start, typed(&start, name, language, part, &[&standard, "x"].concat()));
        assert!(!other.wording.is_standard(), "{name}");
        let side = Side::of(documents(&other.wording).get(language), name).expect("a section");
        assert!(side.is_changed() && side.part(part).ends_with('x'));
        let back = edited(&other, typed(&other, name, language, part, &standard));
        assert!(back.wording.is_standard(), "{name}");
    }
}

#[test]
fn a_text_of_one_part_leaves_the_other_as_it_is() {
    let start = present(Wording::default());
    let own = edited(&start, typed(&start, "total_rights", Language::English, Part::Heading, "Rights"));
    let own = edited(&own, typed(&own, "total_rights", Language::English, Part::Body, "  {total_rights}\n"));
    let text = own.wording.get(DOCUMENT.name(), "total_rights").and_then(|section| section.text(Language::English));
    // Nothing is tidied.
    assert_eq!(text.map(|text| (&*text.heading, &*text.body)), Some(("Rights", "  {total_rights}\n")));
}

#[test]
fn what_is_too_long_changes_nothing() {
    let start = present(Wording::default());
    let long = "x".repeat(WORDING_TEXT_MAX + 1);
    let refused = typed(&start, "lead", Language::English, Part::Body, &long).apply(&start);
    assert_eq!(refused.map(|_| ()), Err(WordingProblem::TooLong { greatest: WORDING_TEXT_MAX }));
}

#[test]
fn sections_of_both_languages_stand_in_one_order_and_move_in_it() {
    let start = present(Wording::default());
    let place = |present: &Present, name: &str| present.names.iter().position(|known| **known == *name);
    // The addressee is Japanese, and stands after the date as it does there.
    assert_eq!(place(&start, "addressee"), place(&start, "date").map(|place| place + 1));
    let moved = edited(&start, Edit::MovedUp("lead".into()));
    assert_eq!(place(&moved, "lead"), place(&start, "title"));
    assert!(edited(&moved, Edit::MovedDown("lead".into())).names == start.names);
    // What is said of the company and inquiries are English, and stand below 以上.
    let ends = start.names.get(start.names.len() - 3..).map(|names| names.join(" "));
    assert_eq!(ends.as_deref(), Some("record_ends about inquiries"));
    // The ends stay.
    let first = start.names.first().cloned().expect("a section");
    assert!(edited(&start, Edit::MovedUp(first)).wording.is_standard());
    let reset = edited(&moved, Edit::ResetDocument);
    assert!(reset.wording.is_standard() && reset.names == start.names);
}

#[test]
fn sections_are_added_left_out_and_put_back() {
    let start = present(Wording::default());
    let added = edited(&start, Edit::Added("lead".into()));
    let lead = added.names.iter().position(|name| **name == *"lead").expect("the lead");
    assert_eq!(added.names.get(lead + 1).map(|name| &**name), Some("own_1"));
    let removed = Edit::ResetSection("own_1".into()).apply(&added).map_err(|problem| problem.name()).expect("a change");
    // The focus goes to what stands before it.
    assert_eq!(removed.focus.as_deref(), Some("wording.determination.lead.summary"));
    let out = edited(&added, Edit::LeftOut("lead".into(), true));
    assert!(out.wording.get("determination", "lead").is_some_and(|section| section.left_out));
    let back = edited(&out, Edit::LeftOut("lead".into(), false));
    assert!(back.wording == added.wording);
    let typed = edited(&start, typed(&start, "lead", Language::Japanese, Part::Body, "x"));
    assert!(edited(&typed, Edit::ResetText("lead".into(), Language::English)).wording == typed.wording);
    assert!(edited(&typed, Edit::ResetText("lead".into(), Language::Japanese)).wording.is_standard());
}

/// A keystroke in one section draws no other again.
#[test]
fn a_section_is_the_same_whatever_is_typed_elsewhere() {
    let start = present(Wording::default());
    let other = edited(&start, typed(&start, "lead", Language::English, Part::Body, "x"));
    let side = |present: &Present, name: &str| Side::of(documents(&present.wording).get(Language::English), name);
    assert!(side(&start, "title") == side(&other, "title"));
    assert!(side(&start, "lead") != side(&other, "lead"));
}
