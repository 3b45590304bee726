use super::*;

const STANDARD: [&str; 4] = ["heading", "reason", "terms", "persons"];

fn text(body: &str) -> SectionText {
    SectionText { heading: "Reason".into(), body: body.into() }
}

fn names(wording: &Wording) -> Vec<String> {
    wording.arranged("determination", &STANDARD).iter().map(|name| name.to_string()).collect()
}

#[test]
fn what_is_changed_and_put_back_is_the_standard_again() {
    let mut wording = Wording::default();
    assert!(wording.is_standard());
    for language in Language::ALL {
        assert_eq!(wording.set_text("determination", "reason", language, text("a")), Ok(()));
    }
    assert_eq!(wording.leave_out("determination", "reason", true), Ok(()));
    let section = wording.get("determination", "reason").expect("it differs");
    assert_eq!((section.left_out, section.text(Language::English)), (true, Some(&text("a"))));
    assert_eq!(wording.get("determination", "terms"), None);
    assert_eq!(wording.get("resolution", "reason"), None);

    wording.reset_text("determination", "reason", Language::English);
    assert_eq!(wording.get("determination", "reason").and_then(|section| section.english.clone()), None);
    assert_eq!(wording.leave_out("determination", "reason", false), Ok(()));
    assert!(!wording.is_standard());
    let mut by_section = wording.clone();
    by_section.reset_section("determination", "reason");
    wording.reset_text("determination", "reason", Language::Japanese);
    assert!(wording.is_standard() && by_section.is_standard() && wording == Wording::default());
}

#[test]
fn sections_move_and_a_standard_section_that_no_order_names_has_its_place() {
    let mut wording = Wording::default();
    assert_eq!(wording.move_up("determination", "heading", &STANDARD), Ok(()));
    assert_eq!(wording.move_down("determination", "persons", &STANDARD), Ok(()));
    assert_eq!(wording.move_up("determination", "unheard_of", &STANDARD), Ok(()));
    assert!(wording.is_standard());
    assert_eq!(wording.move_up("determination", "terms", &STANDARD), Ok(()));
    assert_eq!(names(&wording), ["heading", "terms", "reason", "persons"]);
    assert_eq!(wording.move_down("determination", "heading", &["heading", "terms", "reason"]), Ok(()));
    assert_eq!(names(&wording), ["terms", "heading", "reason", "persons"]);
    wording.reset_order("determination");
    assert!(wording.is_standard());
}

/// As of 以上 where somebody moved an item while the other language was all that the order knew.
#[test]
fn what_no_order_names_stays_between_its_neighbours() {
    let order = |names: &[&str]| {
        let mut wording = Wording::default();
        let names = names.iter().map(|name| Rc::from(*name)).collect();
        assert_eq!(wording.set_order("determination", names), Ok(()));
        let standard = ["title", "begins", "a", "b", "c", "ends", "about"];
        wording.arranged("determination", &standard).join(" ")
    };
    assert_eq!(order(&["title", "c", "a", "b", "about"]), "title begins c a b ends about");
    assert_eq!(order(&["a", "b", "c", "about", "title"]), "begins a b c ends about title");
    assert_eq!(order(&["ends", "begins"]), "title a b c ends begins about");
    assert_eq!(order(&["gone", "b"]), "title begins a b c ends about");
    assert_eq!(order(&[]), "title begins a b c ends about");
}

#[test]
fn as_many_as_can_be_added_can_be_moved() {
    let mut wording = Wording::default();
    let mut added: Vec<Rc<str>> = Vec::new();
    for _ in 0..SECTIONS_MAX {
        added.push(wording.add_section("determination", added.last().map(|name| &**name)).expect("room"));
    }
    let last = added.last().expect("a section");
    for _ in 0..SECTIONS_MAX + STANDARD.len() {
        let present = names(&wording);
        let present: Vec<&str> = present.iter().map(String::as_str).collect();
        assert_eq!(wording.move_up("determination", last, &present), Ok(()));
    }
    let arranged = names(&wording);
    assert_eq!((arranged.len(), arranged.first().map(String::as_str)), (SECTIONS_MAX + STANDARD.len(), Some(&**last)));
    assert_eq!(arranged.get(1).map(String::as_str), Some("own_1"));
    // With one given up, the next one has its place in that order too.
    wording.reset_section("determination", "own_1");
    let next = wording.add_section("determination", Some("persons")).expect("room");
    assert_eq!(names(&wording).last().map(String::as_str), Some(&*next));
}

#[test]
fn own_sections_stand_where_they_were_added_and_their_names_are_not_used_again() {
    let mut wording = Wording::default();
    let first = wording.add_section("determination", Some("reason")).expect("room");
    let second = wording.add_section("determination", None).expect("room");
    let third = wording.add_section("resolution", Some(&first)).expect("room");
    assert_eq!([&*first, &*second, &*third], ["own_1", "own_2", "own_3"]);
    assert_eq!(names(&wording), ["own_2", "heading", "reason", "own_1", "terms", "persons"]);
    let present = names(&wording);
    let present: Vec<&str> = present.iter().map(String::as_str).collect();
    assert_eq!(wording.move_down("determination", "own_1", &present), Ok(()));
    let fourth = wording.add_section("determination", Some("own_1")).expect("room");
    assert_eq!(names(&wording), ["own_2", "heading", "reason", "terms", "own_1", "own_4", "persons"]);
    wording.reset_section("determination", "own_1");
    assert_eq!(names(&wording), ["own_2", "heading", "reason", "terms", "own_4", "persons"]);
    wording.reset_document("determination");
    assert_eq!(names(&wording), STANDARD);
    assert_eq!((&*fourth, wording.add_section("determination", None).as_deref()), ("own_4", Ok("own_5")));
    assert_eq!(names(&wording).first().map(String::as_str), Some("own_5"));
}

#[test]
fn what_is_too_much_is_refused_and_changes_nothing() {
    let mut wording = Wording::default();
    let long = SectionText { heading: "".into(), body: "取".repeat(WORDING_TEXT_MAX + 1).into() };
    let refused = wording.set_text("determination", "reason", Language::Japanese, long);
    assert_eq!(refused, Err(WordingProblem::TooLong { greatest: 100_000 }));
    for name in ["", "Reason", "理由", "a b", &"a".repeat(61)] {
        assert_eq!(wording.leave_out("determination", name, true), Err(WordingProblem::NoName));
        assert_eq!(wording.leave_out(name, "reason", true), Err(WordingProblem::NoName));
    }
    assert_eq!(wording, Wording::default());
    let longest = SectionText { heading: "".into(), body: "取".repeat(WORDING_TEXT_MAX).into() };
    assert_eq!(wording.set_text("determination", "reason", Language::Japanese, longest), Ok(()));
    for _ in 1..SECTIONS_MAX {
        assert!(wording.add_section("determination", None).is_ok());
    }
    let full = wording.clone();
    let refused = Err(WordingProblem::TooManySections { greatest: 100 });
    assert_eq!(wording.add_section("determination", None).map(drop), refused);
    assert_eq!(wording.leave_out("determination", "terms", true), refused);
    assert_eq!(wording, full);
    for document in 1..DOCUMENTS_MAX {
        assert_eq!(wording.leave_out(&format!("document_{document}"), "terms", true), Ok(()));
    }
    let refused = Err(WordingProblem::TooManyDocuments { greatest: 50 });
    assert_eq!(wording.leave_out("one_more", "terms", true), refused);
    assert_eq!(wording.move_down("one_more", "heading", &STANDARD), refused);
}

#[test]
fn an_order_of_too_many_sections_is_refused_and_changes_nothing() {
    let order = |count: usize| (0..count).map(|number| format!("section_{number}").into()).collect();
    let mut wording = Wording::default();
    let refused = Err(WordingProblem::OrderTooLong { greatest: 200 });
    assert_eq!(wording.set_order("determination", order(201)), refused);
    assert!(wording.is_standard());
    assert_eq!(wording.set_order("determination", order(200)), Ok(()));
    let full = wording.clone();
    let present: Vec<String> = (0..201).map(|number| format!("section_{number}")).collect();
    let present: Vec<&str> = present.iter().map(String::as_str).collect();
    assert_eq!(wording.move_up("determination", "section_200", &present), refused);
    assert_eq!(wording, full);
}

#[test]
fn a_name_of_an_own_section_that_came_from_elsewhere_is_not_used_again() {
    let mut wording = Wording::default();
    assert_eq!(wording.set_text("determination", "own_7", Language::English, text("a")), Ok(()));
    assert_eq!(wording.add_section("determination", None).as_deref(), Ok("own_8"));
}

#[test]
fn the_one_text_that_changed_is_found() {
    let mut before = Wording::default();
    assert_eq!(before.only_text_changed(&before), None);
    let mut after = before.clone();
    let _ = after.set_text("determination", "reason", Language::English, text("a"));
    let place = TextPlace { document: "determination".into(), section: "reason".into(), language: Language::English };
    assert_eq!(before.only_text_changed(&after), Some(place.clone()));
    before = after.clone();
    let _ = after.set_text("determination", "reason", Language::English, text("ab"));
    assert_eq!(before.only_text_changed(&after), Some(place));
    let mut both = after.clone();
    let _ = both.set_text("determination", "reason", Language::Japanese, text("b"));
    assert_eq!(before.only_text_changed(&both), None);
    let mut left_out = after.clone();
    let _ = left_out.leave_out("determination", "reason", true);
    assert_eq!(before.only_text_changed(&left_out), None);
    let mut added = after.clone();
    let _ = added.add_section("determination", None);
    assert_eq!(after.only_text_changed(&added), None);
    let mut moved = after.clone();
    let _ = moved.move_up("determination", "terms", &STANDARD);
    assert_eq!(after.only_text_changed(&moved), None);
}
