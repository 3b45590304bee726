//! The ways to make a figure of others: what one waits for, all wait for.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::{Awaited, Figure, FigureName, Outcome, Term, Working};
use crate::amount::{RoundingMode, RoundingPlace};
use crate::draft::{Column, Input};
use crate::grant::Fact;
use crate::law::Citation;

/// What goes into a figure, or what it waits for.
pub(super) type Part = Result<Working, Awaited>;

/// A figure of this working.
pub(super) fn finish(working: Working, source: &'static [Citation]) -> Outcome {
    match working.value() {
        Some(value) => Ok(Rc::new(Figure { value, working, source })),
        // The bounds of the fields rule this out; were one ever widened, the figure would wait instead of being wrong.
        None => Err(Awaited(Input::in_order(&working.inputs()))),
    }
}

/// A figure that is a field.
pub(super) fn given<T: Copy + Into<Decimal>>(fact: &Fact<T>, place: Input, source: &'static [Citation]) -> Outcome {
    finish(input(fact, place)?, source)
}

/// What was typed into a field.
pub(super) fn input<T: Copy + Into<Decimal>>(fact: &Fact<T>, place: Input) -> Part {
    Ok(Working::Value(Term::Input(place), (*known(fact)?).into()))
}

/// A fact, or the field that it waits for.
pub(super) fn known<T>(fact: &Fact<T>) -> Result<&T, Awaited> {
    fact.value().map_err(awaits)
}

pub(super) fn awaits(input: impl Into<Input>) -> Awaited {
    Awaited(vec![input.into()])
}

/// A figure under its name.
pub(super) fn part(term: Term, outcome: &Outcome) -> Part {
    outcome.as_ref().map(|figure| Working::Value(term, figure.value)).map_err(Awaited::clone)
}

pub(super) fn figure(name: FigureName, outcome: &Outcome) -> Part {
    part(Term::Figure(name), outcome)
}

pub(super) fn sum(parts: impl IntoIterator<Item = Part>, source: &'static [Citation]) -> Outcome {
    finish(Working::Sum(together(parts)?), source)
}

pub(super) fn product<const N: usize>(factors: [Part; N], source: &'static [Citation]) -> Outcome {
    finish(Working::Product(together(factors)?), source)
}

pub(super) fn quotient(whole: Working, part: Working) -> Working {
    Working::Quotient(Box::new(whole), Box::new(part))
}

pub(super) fn difference(whole: Working, part: Working) -> Working {
    Working::Difference(Box::new(whole), Box::new(part))
}

pub(super) fn rounded(exact: Working, mode: RoundingMode, place: Option<RoundingPlace>) -> Working {
    match place {
        Some(place) => Working::Rounded(Box::new(exact), mode, place),
        None => exact,
    }
}

/// All parts, or everything that any of them waits for.
pub(super) fn together(parts: impl IntoIterator<Item = Part>) -> Result<Vec<Working>, Awaited> {
    let mut known = Vec::new();
    let mut awaited: Vec<Input> = Vec::new();
    for part in parts {
        match part {
            Ok(working) => known.push(working),
            Err(Awaited(inputs)) => awaited.extend(inputs),
        }
    }
    if awaited.is_empty() { Ok(known) } else { Err(Awaited(Input::in_order(&awaited))) }
}

/// Both, or everything that either of them waits for.
pub(super) fn both<A, B>(first: Result<A, Awaited>, second: Result<B, Awaited>) -> Result<(A, B), Awaited> {
    match (first, second) {
        (Ok(first), Ok(second)) => Ok((first, second)),
        (Err(Awaited(first)), Err(Awaited(second))) => Err(Awaited(Input::in_order(&[first, second].concat()))),
        (Err(awaited), Ok(_)) | (Ok(_), Err(awaited)) => Err(awaited),
    }
}

/// The place of a category in the form.
#[derive(Clone, Copy)]
pub(super) struct Place(pub usize);

impl Place {
    pub(super) fn input(self, column: Column) -> Input {
        Input::Category(self.0, column)
    }
}
