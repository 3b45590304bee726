//! How a figure came about: one tree that is computed and printed, so that the two cannot differ.

use rust_decimal::Decimal;

use super::{FigureName, RowFigure};
use crate::amount::{self, RoundingMode, RoundingPlace};
use crate::draft::{Column, Field, Input};

/// The arithmetic behind a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Working {
    /// A number that goes in, under its name.
    Value(Term, Decimal),
    Sum(Vec<Working>),
    Product(Vec<Working>),
    /// Half of it.
    Half(Box<Working>),
    Rounded(Box<Working>, RoundingMode, RoundingPlace),
}

/// What a number in a working is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// As typed into this field.
    Input(Input),
    Figure(FigureName),
    /// A figure of the category in this row.
    Row(usize, RowFigure),
    /// Nothing is paid for rights that are granted gratis (無償).
    Gratis,
}

impl Working {
    /// The result; `None` only where a number would pass the range of exact decimals, which the bounds of the
    /// fields rule out.
    pub fn value(&self) -> Option<Decimal> {
        match self {
            Working::Value(_, value) => Some(*value),
            Working::Sum(parts) => parts.iter().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part.value()?)),
            Working::Product(parts) => {
                parts.iter().try_fold(Decimal::ONE, |product, part| product.checked_mul(part.value()?))
            }
            Working::Half(whole) => whole.value()?.checked_div(Decimal::TWO),
            Working::Rounded(exact, mode, place) => Some(amount::round(exact.value()?, *mode, *place)),
        }
    }

    /// The inputs that the numbers come from, as far as a number is an input itself.
    pub fn inputs(&self) -> Vec<Input> {
        match self {
            Working::Value(term, _) => term.input().into_iter().collect(),
            Working::Sum(parts) | Working::Product(parts) => parts.iter().flat_map(Working::inputs).collect(),
            Working::Half(part) | Working::Rounded(part, ..) => part.inputs(),
        }
    }
}

impl Term {
    /// The input in which this number is typed, if it is typed at all.
    pub fn input(self) -> Option<Input> {
        match self {
            Term::Input(input) => Some(input),
            Term::Figure(FigureName::SharesPerRight) => Some(Field::SharesPerRight.into()),
            Term::Figure(FigureName::PricePerShare | FigureName::PricePerRight) => Some(Field::PricePerShare.into()),
            Term::Figure(FigureName::ExercisePrice) => Some(Field::ExercisePrice.into()),
            Term::Row(row, RowFigure::Persons) => Some(Input::Category(row, Column::Persons)),
            Term::Row(row, RowFigure::Rights) => Some(Input::Category(row, Column::Rights)),
            Term::Figure(_) | Term::Row(..) | Term::Gratis => None,
        }
    }
}
