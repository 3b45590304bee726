use super::answered::differing;
use super::*;
use crate::draft::{Category, Ceiling, CeilingColumn, Column, Input};

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
    assert_eq!(differing(&own, &opened), expected);
    assert_eq!(differing(&opened, &own), expected);
    assert!(differing(&own, &own).is_empty());
}

#[test]
fn every_input_of_the_form_is_known_by_its_name() {
    for input in Draft::example().inputs() {
        assert!(is_input(&input.to_string()), "{input}");
    }
    for name in ["pasted_table", "link", "categories", "ceilings", ""] {
        assert!(!is_input(name), "{name}");
    }
}
