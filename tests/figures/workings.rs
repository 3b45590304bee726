//! What is printed as the working of a figure gives that figure to whoever types it into a calculator.

use proptest::prelude::*;
use rust_decimal::Decimal;
use wariate::calculation::{Calculation, Figure, FigureName, Outcome, RowFigure};
use wariate::draft::{CeilingColumn, Column, Field, Input};
use wariate::{Draft, Language, wording};

use super::calculated;

/// Sums, products and brackets, as in `(1,773 + 1) ÷ 2`; of a rounding `(886.5 → 887)` the second number stands.
struct Calculator<'a> {
    rest: &'a str,
}

impl Calculator<'_> {
    fn sum(&mut self) -> Option<Decimal> {
        let mut value = self.product()?;
        loop {
            if self.takes("+") {
                value = value.checked_add(self.product()?)?;
            } else if self.takes("−") {
                value = value.checked_sub(self.product()?)?;
            } else {
                return Some(value);
            }
        }
    }

    fn product(&mut self) -> Option<Decimal> {
        let mut value = self.number()?;
        loop {
            if self.takes("×") {
                value = value.checked_mul(self.number()?)?;
            } else if self.takes("÷") {
                value = value.checked_div(self.number()?)?;
            } else {
                return Some(value);
            }
        }
    }

    fn number(&mut self) -> Option<Decimal> {
        if self.takes("(") {
            let mut value = self.sum()?;
            if self.takes("→") {
                value = self.sum()?;
            }
            return self.takes(")").then_some(value);
        }
        let rest = self.rest.trim_start();
        let sign = usize::from(rest.starts_with('-'));
        let end = rest[sign..]
            .find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.')
            .map_or(rest.len(), |end| end + sign);
        let (number, rest) = rest.split_at(end);
        self.rest = rest;
        number.replace(',', "").parse().ok()
    }

    fn takes(&mut self, sign: &str) -> bool {
        match self.rest.trim_start().strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}

/// Numbers that were cut, and the model's list of them, are not for a calculator.
#[track_caller]
fn comes_to_its_figure(figure: &Figure) {
    let worked = wording::working(wording::second::of(Language::English), figure);
    let before_rounding = match &figure.working {
        wariate::calculation::Working::Rounded(exact, ..) => exact.value(),
        other => other.value(),
    };
    if worked.numbers.contains('…') || worked.numbers.contains("S = ") {
        return;
    }
    let typed = worked.numbers.split(" = ").next().expect("an equation");
    let mut calculator = Calculator { rest: typed };
    let value = calculator.sum().unwrap_or_else(|| panic!("not to be typed: {}", worked.numbers));
    assert_eq!(calculator.rest.trim(), "", "{}", worked.numbers);
    let off = (value - before_rounding.expect("a value")).abs();
    assert!(off < Decimal::new(1, 9), "{} comes to {value}", worked.numbers);
}

fn every_outcome(calculation: &Calculation) -> Vec<&Outcome> {
    let rows = calculation.rows.iter().flat_map(|row| {
        let unspent = row.unspent.iter().flat_map(|unspent| unspent.per_person.iter().chain([&unspent.in_all]));
        RowFigure::ALL.map(|name| row.figure(name)).into_iter().chain(unspent)
    });
    let ceilings = calculation.ceilings.iter().flat_map(|ceiling| &ceiling.measures);
    let measures = ceilings.flat_map(|used| [&used.approved, &used.used, &used.granted, &used.left]);
    let years = calculation.cost.iter().flatten().flat_map(|year| [&year.cumulative, &year.cost]);
    FigureName::ALL.iter().map(|name| calculation.figure(*name)).chain(rows).chain(measures).chain(years).collect()
}

fn all_of(fields: &[(Field, &str)], categories: &[(usize, Column, &str)]) {
    let mut draft = Draft::example();
    for (field, text) in fields {
        draft.set(*field, *text);
    }
    for (row, column, text) in categories {
        draft.enter(Input::Category(*row, *column), (*text).into());
    }
    draft.enter(Input::Ceiling(0, CeilingColumn::Yen), "100,000,000".into());
    draft.enter(Input::Ceiling(0, CeilingColumn::Shares), "10,000".into());
    for outcome in every_outcome(&calculated(&draft)).into_iter().flatten() {
        comes_to_its_figure(outcome);
    }
}

const COMPANY: [(Field, &str); 7] = [
    (Field::IssuedShares, "1,000,000"),
    (Field::TreasuryShares, "100,000"),
    (Field::AuthorisedShares, "4,000,000"),
    (Field::SharesUnderOption, "500"),
    (Field::ServiceTo, "2021-06-30"),
    (Field::YearEnd, "2020-03-31"),
    (Field::ExpectedForfeitures, "3"),
];

#[test]
fn a_divisor_of_several_parts_stands_in_brackets() {
    let gratis = [(Field::PriceBasis, "gratis"), (Field::FairValuePerShare, "1,773")];
    let pay = [(0, Column::RightsBasis, "pay_per_person"), (0, Column::PayPerPerson, "5,000,000")];
    all_of(&gratis, &pay);
    let below = [
        (Field::Adjustment, "below_market"),
        (Field::ExercisePrice, "1,000"),
        (Field::NewShares, "100,000"),
        (Field::NewSharePrice, "500"),
        (Field::MarketPrice, "1,000"),
    ];
    all_of(&[&COMPANY[..], &below].concat(), &[]);
}

#[test]
fn a_sum_of_nothing_is_nothing() {
    let gratis = [(0, Column::Payment, "gratis"), (1, Column::Payment, "gratis")];
    all_of(&COMPANY, &gratis);
    all_of(&[(Field::FairValuePerShare, "2,000")], &gratis[..1]);
}

proptest! {
    #[test]
    fn whatever_was_typed_comes_to_its_figure(
        price in 1_u32..100_000, decimals in 0_u32..10_000, shares in 1_u32..2_000, pay in 1_u32..1_000_000_000,
        basis in prop::sample::select(vec!["share", "right", "gratis"]),
        unit in prop::sample::select(vec!["share", "right"]),
        adjustment in prop::sample::select(vec!["split", "consolidation"]),
        exercise in 1_u32..5_000, before in 1_u32..50, after in 1_u32..50,
        rights in prop::sample::select(vec!["rights", "pay_per_person", "pay_in_all", "weight"]),
    ) {
        let texts = [price.to_string(), format!("{price}.{decimals:04}"), shares.to_string(), pay.to_string(), exercise.to_string(), before.to_string(), after.to_string()];
        let [whole, fraction, shares, pay, exercise, before, after] = texts.each_ref().map(String::as_str);
        let fields = [
            (Field::PriceBasis, basis), (Field::PricePerShare, fraction), (Field::PricePerRight, fraction),
            (Field::FairValuePerShare, whole), (Field::SharesPerRight, shares), (Field::RoundingUnit, unit),
            (Field::RoundingPlace, "0.01"), (Field::Adjustment, adjustment), (Field::ExercisePrice, exercise),
            (Field::RatioBefore, before), (Field::RatioAfter, after), (Field::RightsToShare, "1,000"),
            (Field::SharePrice, whole), (Field::ResolutionSharePrice, fraction), (Field::ResolvedRights, "200"),
        ];
        let categories = [
            (0, Column::RightsBasis, rights), (0, Column::PayPerPerson, pay), (0, Column::PayInAll, pay), (0, Column::Weight, "3"),
            (1, Column::RightsBasis, if rights == "weight" { rights } else { "rights" }), (1, Column::Weight, "4"),
        ];
        all_of(&[&COMPANY[..], &fields].concat(), &categories);
    }
}
