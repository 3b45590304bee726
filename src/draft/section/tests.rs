use super::{Field, Section};

#[test]
fn each_field_stands_in_one_section_in_the_order_of_the_form() {
    let fields: Vec<Field> = Section::ALL.iter().flat_map(|section| section.fields()).copied().collect();
    assert_eq!(fields, Field::ALL);
    for section in Section::ALL {
        assert!(section.fields().iter().all(|field| field.section() == section), "{section:?}");
    }
}
