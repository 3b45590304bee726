//! The grant as read: each fact is known, awaited or wrong, and one wrong field takes nothing else with it.

use std::rc::Rc;

use chrono::NaiveDate;

use crate::amount::{Persons, Rights, Rounding, Shares, Yen};
use crate::draft::Input;
use crate::language::Bilingual;

mod choice;
mod problem;
pub mod read;

pub use choice::{Kind, Payment, ReleaseState};
pub use problem::{Bound, Problem};

/// The checked facts of a grant of stock acquisition rights (新株予約権の発行).
#[derive(Clone, Debug, PartialEq)]
pub struct Grant {
    pub issuer_name: Bilingual<Fact<Rc<str>>>,
    pub security_code: Fact<Rc<str>>,
    pub market: Bilingual<Fact<Rc<str>>>,
    pub representative_title: Bilingual<Fact<Rc<str>>>,
    pub representative: Bilingual<Fact<Rc<str>>>,
    pub about: Bilingual<Fact<Rc<str>>>,
    pub contact: Bilingual<Fact<Rc<str>>>,
    pub series_name: Bilingual<Fact<Rc<str>>>,
    pub resolution_date: Fact<NaiveDate>,
    pub shareholder_notice_date: Fact<NaiveDate>,
    pub allotment_date: Fact<NaiveDate>,
    pub payment_date: Fact<NaiveDate>,
    pub notice_date: Fact<NaiveDate>,
    pub exercise_from: Fact<NaiveDate>,
    pub exercise_to: Fact<NaiveDate>,
    pub shares_per_right: Fact<Shares>,
    pub price_per_share: Fact<Yen>,
    pub fair_value_per_share: Fact<Yen>,
    pub exercise_price: Fact<ExercisePrice>,
    pub rounding: Fact<Rounding>,
    pub release_state: Fact<ReleaseState>,
    pub categories: Vec<Category>,
    /// Everything that is wrong, in the order of the form: also what only two fields together show.
    pub problems: Vec<(Input, Problem)>,
}

impl Grant {
    /// Whether every right is granted gratis (無償構成), so that there is no price at all.
    pub fn is_gratis(&self) -> bool {
        self.categories.iter().all(|category| category.payment.known() == Some(&Payment::Gratis))
    }
}

/// A category of people to whom rights are allotted (割当対象者の区分).
#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    pub label: Bilingual<Fact<Rc<str>>>,
    pub kind: Fact<Kind>,
    pub payment: Fact<Payment>,
    pub persons: Fact<Persons>,
    pub rights: Fact<Rights>,
}

/// What a field says.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact<T> {
    Known(T),
    /// Nothing was typed yet.
    Waiting(Input),
    /// Something was typed that cannot be read; the problem stands in [`Grant::problems`] too.
    Wrong(Input, Problem),
}

impl<T> Fact<T> {
    pub fn known(&self) -> Option<&T> {
        match self {
            Fact::Known(value) => Some(value),
            Fact::Waiting(_) | Fact::Wrong(..) => None,
        }
    }

    /// The value, or the input that has to be filled in or corrected for it.
    pub fn value(&self) -> Result<&T, Input> {
        match self {
            Fact::Known(value) => Ok(value),
            Fact::Waiting(input) | Fact::Wrong(input, _) => Err(*input),
        }
    }

    pub fn is_waiting(&self) -> bool {
        matches!(self, Fact::Waiting(_))
    }
}

/// What is due on exercise, for one share (行使価額).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExercisePrice {
    PerShare(Yen),
    /// Nothing is due on exercise (会社法236条3項).
    NotRequired,
}

impl ExercisePrice {
    /// The money due for one share: zero where none is required.
    pub fn per_share(self) -> Yen {
        match self {
            ExercisePrice::PerShare(yen) => yen,
            ExercisePrice::NotRequired => Yen(rust_decimal::Decimal::ZERO),
        }
    }
}
