use super::answered::{differing, fingerprint_of};
use super::*;
use crate::draft::{Category, Ceiling, CeilingColumn, Column, Input, Wording};
use crate::model::Difference;

#[test]
fn rows_that_only_one_of_two_drafts_has_differ_in_the_order_of_the_form() {
    let (mut own, mut opened) = (Draft::blank(), Draft::blank());
    let mut ceiling = Ceiling::empty();
    ceiling.set(CeilingColumn::Yen, "1");
    own.set_ceilings([Rc::new(Ceiling::blank()), Rc::new(ceiling)]);
    let mut category = Category::empty();
    category.set(Column::Rights, "1");
    opened.set_categories([Rc::new(Category::blank()), Rc::new(category)]);
    opened.set(Field::SharesPerRight, "100");
    let expected =
        [Field::SharesPerRight.into(), Input::Category(1, Column::Rights), Input::Ceiling(1, CeilingColumn::Yen)];
    let expected = expected.map(Difference::Input);
    assert_eq!(differing(&own, &opened), expected);
    assert_eq!(differing(&opened, &own), expected);
    assert!(differing(&own, &own).is_empty());
}

#[test]
fn a_plan_and_a_wording_differ_as_a_whole() {
    let (mut own, mut opened) = (Draft::blank(), Draft::blank());
    let mut wording = Wording::default();
    wording.leave_out("determination", "date", true).expect("left out");
    own.set_plan(Some(Rc::new(Draft::blank())));
    opened.set_plan(Some(Rc::new(Draft::blank())));
    opened.set_wording(Rc::new(wording));
    assert_eq!(*differing(&own, &opened), [Difference::Wording]);
    opened.set_plan(None);
    assert_eq!(*differing(&own, &opened), [Difference::Plan, Difference::Wording]);
    opened.set_wording(Rc::default());
    assert_eq!(*differing(&opened, &own), [Difference::Plan]);
}

#[test]
fn every_input_of_the_form_is_known_by_its_name() {
    for input in Draft::example().inputs() {
        assert!(is_input(&input.to_string()), "{input}");
    }
    assert!(is_input("wording.determination.lead.body.ja"));
    for name in ["pasted_table", "link", "categories", "ceilings", ""] {
        assert!(!is_input(name), "{name}");
    }
}

#[test]
fn the_fingerprint_is_of_what_is_passed_on() {
    let own = Draft::example();
    let mut worded = own.clone();
    let mut wording = Wording::default();
    wording.leave_out("determination", "date", true).expect("left out");
    worded.set_wording(Rc::new(wording));
    let [plain, with_wording] = [&own, &worded].map(fingerprint_of);
    assert_eq!((&plain.whole, &plain.grant), (&None, &with_wording.grant));
    assert!(with_wording.whole.is_some_and(|whole| whole != plain.grant));
    // The plan that stands beside a grant is passed on with it.
    let mut determined = own.clone();
    determined.set_plan(Some(Rc::new(own.clone())));
    assert_ne!(fingerprint_of(&determined), plain);
}
