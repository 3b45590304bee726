//! The figures of grants that companies announced, to the last yen.
//!
//! Each expected number is one that the company printed, or follows from those it printed by the arithmetic that stands
//! beside it.

use wariate::calculation::{Calculation, FigureName, RowFigure};
use wariate::draft::{Category, Column, Field, Input};
use wariate::{Draft, Grant, calculate};

#[path = "figures/adjustments.rs"]
mod adjustments;
#[path = "figures/changes.rs"]
mod changes;
#[path = "figures/company.rs"]
mod company;
#[path = "figures/incomplete.rs"]
mod incomplete;
#[path = "figures/pay.rs"]
mod pay;
#[path = "figures/prices.rs"]
mod prices;
#[path = "figures/properties.rs"]
mod properties;
#[path = "figures/rounding.rs"]
mod rounding;
#[path = "figures/workings.rs"]
mod workings;

/// A draft with these terms and these categories: persons and rights.
fn draft(fields: &[(Field, &str)], categories: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::blank();
    for (field, text) in fields {
        draft.set(*field, *text);
    }
    draft.set_categories(categories.iter().map(|(persons, rights)| {
        let mut category = Category::blank();
        category.set(Column::Persons, *persons);
        category.set(Column::Rights, *rights);
        category.into()
    }));
    draft
}

fn calculated(draft: &Draft) -> Calculation {
    calculate(&Grant::read(draft))
}

#[track_caller]
fn figure(calculation: &Calculation, name: FigureName, expected: &str) {
    let figure = calculation.figure(name).as_ref().unwrap_or_else(|awaited| panic!("{name:?} waits for {awaited:?}"));
    assert_eq!(wariate::amount::plain(figure.value), expected, "{name:?}");
    assert_eq!(figure.working.value(), Some(figure.value), "the working of {name:?} comes to the figure");
}

#[track_caller]
fn row(calculation: &Calculation, row: usize, name: RowFigure, expected: &str) {
    let figure = calculation.rows[row].figure(name).as_ref().expect("known");
    assert_eq!(wariate::amount::plain(figure.value), expected, "{name:?} of row {row}");
}

#[track_caller]
fn waits(calculation: &Calculation, name: FigureName, inputs: &[Input]) {
    let awaited = calculation.figure(name).as_ref().expect_err("a figure that waits");
    assert_eq!(awaited.0, inputs, "{name:?}");
}

/// Internet Initiative Japan, 12 July 2019: 163 rights, 32,600 shares, ¥354,600 a right, ¥1,773 a share.
#[test]
fn internet_initiative_japan_2019() {
    let calculation = calculated(&Draft::example());
    figure(&calculation, FigureName::TotalPersons, "19");
    figure(&calculation, FigureName::TotalRights, "163");
    figure(&calculation, FigureName::SharesPerRight, "200");
    figure(&calculation, FigureName::TotalShares, "32600");
    figure(&calculation, FigureName::PricePerShare, "1773");
    figure(&calculation, FigureName::PricePerRight, "354600");
    // 163 × 354,600
    figure(&calculation, FigureName::TotalPaid, "57799800");
    figure(&calculation, FigureName::ExercisePrice, "1");
    figure(&calculation, FigureName::ExercisePerRight, "200");
    // 57,799,800 + 32,600 × 1
    figure(&calculation, FigureName::IssueTotal, "57832400");
    // (1,773 + 1) ÷ 2
    figure(&calculation, FigureName::CapitalPerShare, "887");
    row(&calculation, 0, RowFigure::Shares, "21600");
    row(&calculation, 0, RowFigure::Paid, "38296800");
    row(&calculation, 1, RowFigure::Shares, "11000");
    row(&calculation, 1, RowFigure::Paid, "19503000");
}

/// Ube Industries, 2015: a total issue value of ¥91,000,000 = 500 × ¥181,000 + 500,000 × ¥1.
#[test]
fn ube_2015_counts_the_money_due_on_exercise() {
    let terms = [(Field::SharesPerRight, "1,000"), (Field::PricePerShare, "181"), (Field::ExercisePrice, "1")];
    let calculation = calculated(&draft(&terms, &[("20", "500")]));
    figure(&calculation, FigureName::TotalShares, "500000");
    figure(&calculation, FigureName::PricePerRight, "181000");
    figure(&calculation, FigureName::IssueTotal, "91000000");
}

/// Mizuho Financial Group, 2014: up to 12,077 rights for 1,000 shares each, ¥186,990 a right, ¥186.99 a share.
#[test]
fn mizuho_2014_keeps_hundredths_of_a_yen() {
    let terms = [(Field::SharesPerRight, "1,000"), (Field::PricePerShare, "186.99")];
    let calculation = calculated(&draft(&terms, &[("80", "12,077")]));
    figure(&calculation, FigureName::TotalShares, "12077000");
    figure(&calculation, FigureName::PricePerShare, "186.99");
    figure(&calculation, FigureName::PricePerRight, "186990");
    // (186.99 + 1) ÷ 2 = 93.995
    figure(&calculation, FigureName::CapitalPerShare, "94");
}

/// Daikin Industries: the categories add up to the rights announced.
#[test]
fn daikin_2019_and_2024() {
    let terms = [(Field::SharesPerRight, "100")];
    let of_2019 = calculated(&draft(&terms, &[("7", "121"), ("21", "136"), ("18", "129"), ("15", "75")]));
    figure(&of_2019, FigureName::TotalRights, "461");
    figure(&of_2019, FigureName::TotalShares, "46100");
    let of_2024 = calculated(&draft(&terms, &[("6", "120"), ("29", "195"), ("25", "196"), ("16", "66")]));
    figure(&of_2024, FigureName::TotalRights, "577");
    figure(&of_2024, FigureName::TotalShares, "57700");
}

/// Rakuten Group, 2024: 196,409 rights to 4,110 people, gratis.
#[test]
fn rakuten_2024_is_gratis() {
    let mut draft = draft(&[(Field::SharesPerRight, "100")], &[("6", "592"), ("4,104", "195,817")]);
    for row in 0..2 {
        draft.enter(Input::Category(row, Column::Payment), "gratis".into());
    }
    let calculation = calculated(&draft);
    figure(&calculation, FigureName::TotalPersons, "4110");
    figure(&calculation, FigureName::TotalRights, "196409");
    figure(&calculation, FigureName::TotalShares, "19640900");
    figure(&calculation, FigureName::PricePerRight, "0");
    figure(&calculation, FigureName::TotalPaid, "0");
    // 19,640,900 × 1
    figure(&calculation, FigureName::IssueTotal, "19640900");
    waits(&calculation, FigureName::CapitalPerShare, &[Field::FairValuePerShare.into()]);
}

/// E04358, 2024: four categories of very different size.
#[test]
fn e04358_2024() {
    let categories = [("5", "255"), ("1,363", "10,865"), ("46", "545"), ("249", "642")];
    let calculation = calculated(&draft(&[(Field::SharesPerRight, "100")], &categories));
    figure(&calculation, FigureName::TotalRights, "12307");
    figure(&calculation, FigureName::TotalShares, "1230700");
}

/// Mitsubishi Corporation, 2023.
#[test]
fn mitsubishi_corporation_2023() {
    let calculation = calculated(&draft(&[(Field::SharesPerRight, "100")], &[("4", "879"), ("37", "3,324")]));
    figure(&calculation, FigureName::TotalRights, "4203");
    figure(&calculation, FigureName::TotalShares, "420300");
}

/// An annual report (E02611) prints an issue price of 553 + 1 and 277 credited to capital.
#[test]
fn capital_is_half_of_fair_value_and_exercise_price() {
    let terms = [(Field::SharesPerRight, "100"), (Field::PricePerShare, "553")];
    figure(&calculated(&draft(&terms, &[("1", "1")])), FigureName::CapitalPerShare, "277");
    // 817 a share: 409, any fraction of a yen up.
    let terms = [(Field::SharesPerRight, "100"), (Field::PricePerShare, "816")];
    figure(&calculated(&draft(&terms, &[("1", "1")])), FigureName::CapitalPerShare, "409");
}

/// Rights that some pay for and others do not: only the paying ones count.
#[test]
fn mixed_payments() {
    let terms = [(Field::SharesPerRight, "100"), (Field::PricePerShare, "1,000")];
    let mut draft = draft(&terms, &[("1", "10"), ("2", "20"), ("3", "30")]);
    draft.enter(Input::Category(1, Column::Payment), "gratis".into());
    draft.enter(Input::Category(2, Column::Payment), "cash".into());
    let calculation = calculated(&draft);
    row(&calculation, 0, RowFigure::Paid, "1000000");
    row(&calculation, 1, RowFigure::Paid, "0");
    row(&calculation, 2, RowFigure::Paid, "3000000");
    figure(&calculation, FigureName::TotalPaid, "4000000");
    figure(&calculation, FigureName::IssueTotal, "4006000");
}

/// Each figure names the provision that it follows, and a row how it is paid.
#[test]
fn figures_name_their_sources() {
    use wariate::law::{Citation, companies_act as act};
    let mut draft = draft(&[(Field::SharesPerRight, "100"), (Field::PricePerShare, "10")], &[("1", "1"); 3]);
    draft.enter(Input::Category(1, Column::Payment), "cash".into());
    draft.enter(Input::Category(2, Column::Payment), "gratis".into());
    let calculation = calculated(&draft);
    let paid = |row: usize| calculation.rows[row].paid.as_ref().expect("known").source;
    assert_eq!(paid(0), [act::AMOUNT_PAID, act::OFFSET]);
    assert_eq!(paid(1), [act::AMOUNT_PAID]);
    assert_eq!(paid(2), [act::GRATIS]);
    let source = |name| calculation.figure(name).as_ref().expect("known").source;
    assert_eq!(source(FigureName::CapitalPerShare), [act::CAPITAL, act::PAID_IN_ON_EXERCISE]);
    assert_eq!(source(FigureName::IssueTotal), [Citation::ExtraordinaryReports]);
    let words = wariate::wording::second::of(wariate::Language::Japanese);
    assert_eq!(words.citations(paid(0)), "会社法238条1項3号 · 会社法246条2項");
}

/// Nothing is due on exercise: a word, or zero.
#[test]
fn without_exercise_price() {
    for none in ["none", "なし", "0", "０円", "None", "不要"] {
        let terms = [(Field::SharesPerRight, "100"), (Field::PricePerShare, "1,000"), (Field::ExercisePrice, none)];
        let calculation = calculated(&draft(&terms, &[("1", "10")]));
        figure(&calculation, FigureName::ExercisePerRight, "0");
        figure(&calculation, FigureName::IssueTotal, "1000000");
        figure(&calculation, FigureName::CapitalPerShare, "500");
    }
}
