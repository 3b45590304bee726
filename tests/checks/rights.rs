//! What is asked of the numbers of rights.

use wariate::Draft;
use wariate::checks::{CheckName, Verdict, checks};
use wariate::draft::{Category, Column, Field, Input};
use wariate::{Grant, calculate};

use crate::{example_with, says, with};

/// Two categories whose rights are found in this way.
fn of_basis(basis: &str, texts: [[(Column, &str); 2]; 2]) -> Draft {
    let mut draft = Draft::example();
    draft.set_categories(texts.map(|texts| {
        let mut category = Category::blank();
        category.set(Column::RightsBasis, basis);
        for (column, text) in texts {
            category.set(column, text);
        }
        category.into()
    }));
    draft
}

#[test]
fn fewer_rights_than_persons_are_looked_at() {
    let name = CheckName::RightForEach;
    says(&Draft::example(), name, "holds", "Rights (category 1) 108 · Persons (category 1) 7");
    let few = example_with(Input::Category(1, Column::Rights), "11");
    says(&few, name, "warns", "Rights (category 2) 11 · Persons (category 2) 12");
    says(&example_with(Input::Category(1, Column::Rights), ""), name, "waits", "category.1.rights");
    let shared = of_basis("weight", [[(Column::Persons, "1"), (Column::Weight, "1")]; 2]);
    says(&shared, name, "waits", "rights_to_share");
}

#[test]
fn pay_buys_as_many_rights_as_it_can() {
    let name = CheckName::PayCoversRights;
    says(&Draft::example(), name, "holds", "No category’s rights come from pay.");
    let each = [[(Column::Persons, "3"), (Column::PayPerPerson, "1,000,000")]; 2];
    let draft = of_basis("pay_per_person", each);
    says(&draft, name, "holds", "6 × 354,600 = 2,127,600 · 1,000,000 × 3 = 3,000,000");
    let all = [[(Column::Persons, "3"), (Column::PayInAll, "3,000,000")]; 2];
    let in_all = of_basis("pay_in_all", all);
    says(&in_all, name, "holds", "8 × 354,600 = 2,836,800 · Pay in all (category 1) 3,000,000");
    let converted = with(in_all.clone(), [(Field::ConversionPricePerRight, "300,000")]);
    says(&converted, name, "holds", "10 × 300,000 = 3,000,000 · Pay in all (category 1) 3,000,000");
    let gratis = with(in_all.clone(), [(Field::PriceBasis, "gratis"), (Field::FairValuePerShare, "1,773")]);
    says(&gratis, name, "holds", "8 × 1,773 × 200 = 2,836,800 · Pay in all (category 1) 3,000,000");
    says(&with(in_all.clone(), [(Field::PricePerShare, "")]), name, "waits", "price_per_share");
    // The rights of another pay, behind the program’s back: too little, and as much as nine rights cost.
    for pay in ["2,800,000", "3,191,400"] {
        let other = with(in_all.clone(), [(Input::Category(0, Column::PayInAll), pay)]);
        let found = checks(&Grant::read(&other), &calculate(&Grant::read(&in_all)));
        let verdict = found.into_iter().find(|check| check.name == name).map(|check| check.verdict);
        assert!(matches!(verdict, Some(Verdict::Fails(_))), "{pay}: {verdict:?}");
    }
}

#[test]
fn shared_rights_are_all_given() {
    let name = CheckName::SharedRightsTie;
    let weights = |weights: [&'static str; 2]| {
        let draft = of_basis("weight", weights.map(|weight| [(Column::Persons, "1"), (Column::Weight, weight)]));
        with(draft, [(Field::RightsToShare, "163")])
    };
    says(&weights(["2", "1"]), name, "holds", "109 + 54 = 163 · Rights shared by weight 163");
    says(&Draft::example(), name, "holds", "No rights are shared by weight.");
    says(&with(weights(["2", "1"]), [(Field::RightsToShare, "")]), name, "waits", "rights_to_share");
    let other = with(weights(["2", "1"]), [(Field::RightsToShare, "164")]);
    let found = checks(&Grant::read(&other), &calculate(&Grant::read(&weights(["2", "1"]))));
    let verdict = found.into_iter().find(|check| check.name == name).map(|check| check.verdict);
    assert!(matches!(verdict, Some(Verdict::Fails(_))), "{verdict:?}");

    let name = CheckName::SharedWithoutTies;
    says(&weights(["2", "1"]), name, "holds", "No right depended on equal remainders.");
    says(&Draft::example(), name, "holds", "No rights are shared by weight.");
    let reason = "Among equal remainders the larger weight, then the first category, got the right. Is that meant?";
    says(&weights(["1", "1"]), name, "warns", &[reason, " | category.0.weight category.1.weight"].concat());
    says(&weights(["1", ""]), name, "waits", "category.1.weight");
}
