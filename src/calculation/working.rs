//! How a figure came about: one tree that is computed and printed, so that the two cannot differ.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::apportion::Share;
use super::{FigureName, Measure, RowFigure};
use crate::amount::{self, RoundingMode, RoundingPlace, exact};
use crate::draft::{Column, Field, Input};
use crate::valuation::FairValue;

/// The arithmetic behind a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Working {
    /// A number that goes in, under its name.
    Value(Term, Decimal),
    Sum(Vec<Working>),
    Product(Vec<Working>),
    /// The first without the second.
    Difference(Box<Working>, Box<Working>),
    /// The first divided by the second.
    Quotient(Box<Working>, Box<Working>),
    /// Half of it.
    Half(Box<Working>),
    /// In hundredths.
    InPercent(Box<Working>),
    /// Whole rights or shares only: what is left over is dropped.
    Whole(Box<Working>),
    Rounded(Box<Working>, RoundingMode, RoundingPlace),
    /// The value of a share's worth of a right by Black and Scholes.
    FairValue(Rc<FairValue>),
    /// Part of the rights that are shared by weight.
    Apportioned(Box<Apportioned>),
}

/// What one category gets of the rights that are shared by weight (按分).
#[derive(Clone, Debug, PartialEq)]
pub struct Apportioned {
    /// The category's place in the form.
    pub row: usize,
    /// Rights × weight ÷ all weights: its quota to the last fraction.
    pub exact: Working,
    pub share: Share,
}

/// What a number in a working is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// As typed into this field.
    Input(Input),
    Figure(FigureName),
    /// The same figure of the plan.
    Planned(FigureName),
    /// A figure of the category in this row.
    Row(usize, RowFigure),
    /// What is left of the pay of the category in this row.
    Unspent(usize),
    /// A figure of the ceiling in this row.
    Ceiling(usize, CeilingTerm),
    /// Nothing is paid for rights that are granted gratis (無償).
    Gratis,
    /// Nothing is due on exercise, or nothing was used: there is no field in which it would be typed.
    Nothing,
    Time(TimeTerm),
    /// The cost until the end of the business year of this number, from 0.
    CostUntil(usize),
    /// A number of a series that was pasted.
    Series(SeriesTerm),
}

/// What a number in the working of a series is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeriesTerm {
    Rights,
    SharesPerRight,
    ExercisePrice,
    /// All shares of the series.
    Shares,
}

/// What a number in the working of a ceiling is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CeilingTerm {
    Approved(Measure),
    Used(Measure),
    Granted(Measure),
}

/// What a number in the working of a length of time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeTerm {
    WholeYears,
    Months,
    MonthsOfYear,
    Days,
    DaysOfYear,
    MonthsServed,
    MonthsOfService,
}

impl Working {
    /// The result; `None` only where a number would pass the range of exact decimals, which the bounds of the
    /// fields rule out.
    pub fn value(&self) -> Option<Decimal> {
        match self {
            Working::Value(_, value) => Some(*value),
            Working::Sum(parts) => parts.iter().try_fold(Decimal::ZERO, |sum, part| exact::sum(sum, part.value()?)),
            Working::Product(parts) => {
                parts.iter().try_fold(Decimal::ONE, |product, part| exact::product(product, part.value()?))
            }
            Working::Difference(whole, part) => exact::difference(whole.value()?, part.value()?),
            Working::Quotient(whole, part) => exact::quotient(whole.value()?, part.value()?),
            Working::Half(whole) => exact::quotient(whole.value()?, Decimal::TWO),
            Working::InPercent(part) => exact::product(part.value()?, Decimal::ONE_HUNDRED),
            Working::Whole(exact) => Some(amount::round(exact.value()?, RoundingMode::Down, RoundingPlace::Yen)),
            Working::Rounded(exact, mode, place) => match exact.fair_value() {
                Some((value, shares)) => Some(value.rounded(shares?, *mode, *place)?.taken()),
                None => Some(amount::round(exact.value()?, *mode, *place)),
            },
            Working::FairValue(value) => Some(value.value),
            Working::Apportioned(apportioned) => Some(Decimal::from(apportioned.share.count())),
        }
    }

    /// A fair value, and for how many shares it is: it is rounded with what is known of its error.
    pub fn fair_value(&self) -> Option<(&FairValue, Option<Decimal>)> {
        match self {
            Working::FairValue(value) => Some((value, Some(Decimal::ONE))),
            Working::Product(parts) => match parts.as_slice() {
                [Working::FairValue(value), shares] => Some((value, shares.value())),
                _ => None,
            },
            _ => None,
        }
    }

    /// The inputs that the numbers come from, as far as a number is an input itself.
    pub fn inputs(&self) -> Vec<Input> {
        match self {
            Working::Value(term, _) => term.input().into_iter().collect(),
            Working::Sum(parts) | Working::Product(parts) => parts.iter().flat_map(Working::inputs).collect(),
            Working::Difference(one, other) | Working::Quotient(one, other) => [one.inputs(), other.inputs()].concat(),
            Working::Half(part) | Working::InPercent(part) | Working::Whole(part) | Working::Rounded(part, ..) => {
                part.inputs()
            }
            Working::FairValue(_) => vec![Field::SharePrice.into()],
            Working::Apportioned(apportioned) => apportioned.exact.inputs(),
        }
    }
}

impl Term {
    /// The input in which this number is typed, if it is typed at all.
    pub fn input(self) -> Option<Input> {
        match self {
            Term::Input(input) => Some(input),
            Term::Figure(FigureName::SharesPerRight) => Some(Field::SharesPerRight.into()),
            Term::Figure(FigureName::PricePerShare | FigureName::PricePerRight) => Some(Field::PriceBasis.into()),
            Term::Figure(FigureName::ExercisePrice) => Some(Field::ExercisePrice.into()),
            Term::Series(_) => Some(Field::OutstandingSeries.into()),
            Term::Row(row, RowFigure::Persons) => Some(Input::Category(row, Column::Persons)),
            Term::Row(row, RowFigure::Rights) => Some(Input::Category(row, Column::Rights)),
            Term::Figure(_)
            | Term::Planned(_)
            | Term::Row(..)
            | Term::Unspent(_)
            | Term::Ceiling(..)
            | Term::Gratis
            | Term::Nothing
            | Term::Time(_)
            | Term::CostUntil(_) => None,
        }
    }
}
