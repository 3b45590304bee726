//! The drafts that are measured.

use std::rc::Rc;

use wariate::draft::{CATEGORIES_MAX, Category, Column, Draft, Field};

/// The names of the drafts.
pub const NAMES: [&str; 2] = ["example", "categories"];

/// The draft of this name; the example where there is none.
pub fn named(name: &str) -> Draft {
    if name == "categories" { categories() } else { example() }
}

/// The example with every field filled in.
pub fn example() -> Draft {
    let mut draft = Draft::example();
    for (field, text) in [
        (
            Field::AboutJa,
            "1992年の創業以来、主に法人のお客様に、インターネット接続とネットワークの各種サービスを提供しています。",
        ),
        (Field::SeriesNameEn, "Stock Acquisition Rights 2019"),
        (Field::SeriesNameJa, "2019年度新株予約権"),
        (Field::PaymentDate, "2019-07-12"),
        (Field::ExerciseFrom, "2019-07-13"),
        (Field::ExerciseTo, "2049-07-12"),
        (Field::FairValuePerShare, "1,773"),
    ] {
        draft.set(field, text);
    }
    draft
}

/// The example with as many categories as a grant may have, each with names and numbers of its own.
pub fn categories() -> Draft {
    let mut draft = example();
    draft.set_categories((1..=CATEGORIES_MAX).map(|number| {
        let mut category = Category::blank();
        for (column, text) in [
            (Column::LabelEn, format!("Employees of Group Company {number}")),
            (Column::LabelJa, format!("グループ会社{number}の従業員")),
            (Column::Kind, "subsidiary_employee".to_owned()),
            (Column::Payment, "offset".to_owned()),
            (Column::Persons, (number * 7 % 23 + 1).to_string()),
            (Column::Rights, (number * 131 % 997 + 23).to_string()),
        ] {
            category.set(column, text);
        }
        Rc::new(category)
    }));
    draft
}
