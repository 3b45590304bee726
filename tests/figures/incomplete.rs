//! An incomplete draft shows what its filled fields determine, and each missing figure names what it waits for.

use super::{calculated, draft, figure, row, waits};
use wariate::Draft;
use wariate::calculation::{FigureName, RowFigure};
use wariate::draft::{Column, Field, Input};

const SHARES: Input = Input::Grant(Field::SharesPerRight);
const PRICE: Input = Input::Grant(Field::PricePerShare);
const EXERCISE: Input = Input::Grant(Field::ExercisePrice);

#[test]
fn a_blank_form_waits_for_everything() {
    let calculation = calculated(&Draft::blank());
    let persons = Input::Category(0, Column::Persons);
    let rights = Input::Category(0, Column::Rights);
    waits(&calculation, FigureName::TotalPersons, &[persons]);
    waits(&calculation, FigureName::TotalRights, &[rights]);
    waits(&calculation, FigureName::TotalShares, &[SHARES, rights]);
    waits(&calculation, FigureName::PricePerShare, &[PRICE]);
    waits(&calculation, FigureName::PricePerRight, &[SHARES, PRICE]);
    waits(&calculation, FigureName::TotalPaid, &[SHARES, PRICE, rights]);
    waits(&calculation, FigureName::IssueTotal, &[SHARES, PRICE, rights]);
    waits(&calculation, FigureName::CapitalPerShare, &[PRICE]);
    figure(&calculation, FigureName::ExercisePrice, "1");
}

#[test]
fn a_missing_price_hides_no_count() {
    let calculation = calculated(&draft(&[(Field::SharesPerRight, "200")], &[("7", "108"), ("12", "55")]));
    figure(&calculation, FigureName::TotalRights, "163");
    figure(&calculation, FigureName::TotalShares, "32600");
    figure(&calculation, FigureName::ExercisePerRight, "200");
    row(&calculation, 1, RowFigure::Shares, "11000");
    waits(&calculation, FigureName::TotalPaid, &[PRICE]);
}

/// Both the price and the rule are named, and the rule only where it decides something.
#[test]
fn a_price_names_all_that_it_waits_for() {
    let rule =
        |mode, unit, place| [(Field::RoundingMode, mode), (Field::RoundingUnit, unit), (Field::RoundingPlace, place)];
    let mode = Field::RoundingMode.into();
    waits(&calculated(&draft(&rule("", "share", "1"), &[])), FigureName::PricePerShare, &[PRICE, mode]);
    waits(&calculated(&draft(&rule("", "", ""), &[])), FigureName::PricePerShare, &[PRICE]);
    for (mode, unit) in [("", "share"), ("", "right"), ("up", ""), ("", "")] {
        let mut draft = draft(&rule(mode, unit, ""), &[]);
        draft.set(Field::PricePerShare, "186.99");
        figure(&calculated(&draft), FigureName::PricePerShare, "186.99");
    }
}

#[test]
fn a_missing_category_hides_no_price() {
    let terms = [(Field::SharesPerRight, "200"), (Field::PricePerShare, "1,773")];
    let calculation = calculated(&draft(&terms, &[("7", "108"), ("", "")]));
    figure(&calculation, FigureName::PricePerRight, "354600");
    figure(&calculation, FigureName::CapitalPerShare, "887");
    row(&calculation, 0, RowFigure::Paid, "38296800");
    waits(&calculation, FigureName::TotalRights, &[Input::Category(1, Column::Rights)]);
}

#[test]
fn a_wrong_field_is_waited_for_like_a_blank_one() {
    let terms = [(Field::SharesPerRight, "two hundred"), (Field::PricePerShare, "1,773"), (Field::ExercisePrice, "-1")];
    let calculation = calculated(&draft(&terms, &[("7", "108")]));
    figure(&calculation, FigureName::TotalRights, "108");
    waits(&calculation, FigureName::TotalShares, &[SHARES]);
    waits(&calculation, FigureName::ExercisePerRight, &[SHARES, EXERCISE]);
    waits(&calculation, FigureName::CapitalPerShare, &[EXERCISE]);
}
