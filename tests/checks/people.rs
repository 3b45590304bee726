//! Who may have rights on these terms.

use wariate::Draft;
use wariate::checks::CheckName;
use wariate::draft::{Column, Field, Input};

use crate::{example_with, of_2025, says, verdict, with};

const OFFICERS: Input = Input::Category(1, Column::Kind);
const THEIR_PAYMENT: Input = Input::Category(1, Column::Payment);

/// 会社法236条3項、4項, in force since 2021-03-01.
#[test]
fn only_directors_may_owe_nothing_on_exercise() {
    let name = CheckName::ExercisePriceWaivedLawfully;
    let draft = with(of_2025(), [(Field::ExercisePrice, "none")]);
    let reason = "Only directors of a listed company, and executive officers (執行役) of one with committees, may get rights that are exercised without payment.";
    says(&draft, name, "fails", &[reason, " | category.1.kind"].concat());
    for (kind, status) in [
        ("director", "holds"),
        ("outside_director", "holds"),
        ("shikkoyaku", "waits"),
        ("", "waits"),
        ("subsidiary_director", "fails"),
        ("retired", "fails"),
    ] {
        assert_eq!(verdict(&with(draft.clone(), [(OFFICERS, kind)]), name).name(), status, "{kind}");
    }
    let shikkoyaku = with(draft.clone(), [(OFFICERS, "shikkoyaku")]);
    // Of what organisation the company is decides of them, and of nobody else.
    says(&shikkoyaku, name, "waits", "organisation");
    for (organisation, status) in [("committees", "holds"), ("auditors", "fails")] {
        let draft = with(shikkoyaku.clone(), [(Field::Organisation, organisation)]);
        assert_eq!(verdict(&draft, name).name(), status, "{organisation}");
    }
    let shikkoyaku = with(shikkoyaku, [(Field::Organisation, "committees")]);
    let undated = with(shikkoyaku.clone(), [(Field::ResolutionDate, ""), (Field::AllotmentDate, "")]);
    says(&undated, name, "waits", "resolution_date");
    says(&with(draft, [(Field::ExercisePrice, "1")]), name, "holds", "Money is due on exercise.");
    for (date, status) in [("2021-02-28", "warns"), ("2021-03-01", "holds")] {
        assert_eq!(verdict(&with(shikkoyaku.clone(), [(Field::ResolutionDate, date)]), name).name(), status, "{date}");
    }
    let before = "The rule was not in force on June 27, 2019; it is since March 1, 2021. | category.1.kind";
    says(&example_with(Field::ExercisePrice, "none"), name, "warns", before);
}

#[test]
fn people_outside_the_group_are_looked_at() {
    let name = CheckName::PeopleOfTheGroup;
    says(&Draft::example(), name, "holds", "No category is concerned.");
    let outside = "People outside the group: file the statement on anti-social forces by the business day before the resolution; a grant that is not minor is discussed with the exchange ten days before publication. | category.1.kind";
    says(&example_with(OFFICERS, "outside"), name, "warns", outside);
    says(&with(example_with(OFFICERS, "outside"), [(THEIR_PAYMENT, "")]), name, "warns", outside);
    says(&example_with(OFFICERS, ""), name, "waits", "category.1.kind");
}

/// 労働基準法24条1項
#[test]
fn an_offset_of_wages_is_looked_at() {
    let name = CheckName::WagesNotOffset;
    says(&Draft::example(), name, "holds", "No category is concerned.");
    let wages = "Wages are paid in full: an employee’s wages are offset only under a labor agreement or with free consent. | category.1.payment";
    let employees = example_with(OFFICERS, "employee");
    says(&employees, name, "warns", wages);
    says(&example_with(OFFICERS, "subsidiary_employee"), name, "warns", wages);
    says(&example_with(OFFICERS, "subsidiary_director"), name, "holds", "No category is concerned.");
    says(&with(employees.clone(), [(THEIR_PAYMENT, "cash")]), name, "holds", "No category is concerned.");
    says(&with(employees.clone(), [(THEIR_PAYMENT, "")]), name, "waits", "category.1.payment");
    says(&with(employees, [(Field::PriceBasis, "gratis")]), name, "holds", "No category is concerned.");
}

#[test]
fn a_claim_against_a_subsidiary_is_looked_at() {
    let name = CheckName::SubsidiaryClaims;
    says(&Draft::example(), name, "holds", "No category is concerned.");
    let claim =
        "Their claim is against the subsidiary; one more step is needed before it can be offset. | category.1.payment";
    for kind in ["subsidiary_director", "subsidiary_employee"] {
        let draft = example_with(OFFICERS, kind);
        says(&draft, name, "warns", claim);
        says(&with(draft, [(THEIR_PAYMENT, "gratis")]), name, "holds", "No category is concerned.");
    }
    says(&example_with(OFFICERS, ""), name, "waits", "category.1.kind");
}
