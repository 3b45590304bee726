//! The grant as read: each fact is known, awaited or wrong, and one wrong field takes nothing else with it.

use std::rc::Rc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::amount::{Persons, Rights, Rounding, Shares, Yen};
use crate::draft::Input;
use crate::language::Bilingual;

mod choice;
mod dates;
mod facts;
mod papers;
mod problem;
pub mod read;
mod term;

pub use choice::{
    Acquisition, AdjustmentKind, DividendBasis, ExerciseCondition, Kind, NoticeScope, Organisation, Payment,
    PriceBasis, PriceMethod, ReleaseState, RightsBasis, SharePriceSource, ShareholderNoticeMeans, SharesPerRightBasis,
    Stage, TermBasis, TransferRestricted,
};
pub use dates::dates;
pub use facts::{Adjustment, Ceiling, CompanyShares, Dividend, Market, Previous, Procedure, Service};
pub use papers::Papers;
pub use problem::{Bound, Problem};
pub use term::{Days, ExpectedTerm};

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
    pub shares_per_right_basis: Fact<SharesPerRightBasis>,
    pub shares_per_right: Fact<Shares>,
    /// What one right is worth where its shares follow from that, in yen.
    pub amount_per_right: Fact<Yen>,
    pub price_basis: Fact<PriceBasis>,
    pub price_per_share: Fact<Yen>,
    pub price_per_right: Fact<Yen>,
    pub fair_value_per_share: Fact<Yen>,
    pub exercise_price: Fact<ExercisePrice>,
    pub rounding: Fact<Rounding>,
    pub release_state: Fact<ReleaseState>,
    pub market_data: Market,
    /// The price of a right by which pay is divided, where it is not the one that is paid.
    pub conversion_price_per_right: Fact<Yen>,
    /// The rights that are shared by weight (按分).
    pub rights_to_share: Fact<Rights>,
    pub categories: Vec<Category>,
    pub procedure: Procedure,
    pub organisation: Fact<Organisation>,
    pub ceilings: Vec<Ceiling>,
    pub company_shares: CompanyShares,
    pub service: Service,
    pub previous: Previous,
    pub adjustment: Adjustment,
    pub papers: Papers,
    /// Everything that is wrong, in the order of the form: also what only two fields together show.
    pub problems: Vec<(Input, Problem)>,
}

impl Grant {
    /// Whether every right is granted gratis (無償構成), so that there is no price at all.
    pub fn is_gratis(&self) -> bool {
        self.price_basis.known() == Some(&PriceBasis::Gratis)
            || self.categories.iter().all(|category| category.payment.known() == Some(&Payment::Gratis))
    }
}

/// A category of people to whom rights are allotted (割当対象者の区分).
#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    pub label: Bilingual<Fact<Rc<str>>>,
    pub kind: Fact<Kind>,
    /// How its rights are paid for: gratis wherever the price of the grant is.
    pub payment: Fact<Payment>,
    /// The same as the form has it.
    pub chosen_payment: Fact<Payment>,
    pub persons: Fact<Persons>,
    pub rights_basis: Fact<RightsBasis>,
    pub rights: Fact<Rights>,
    pub rights_per_person: Fact<Rights>,
    pub pay_per_person: Fact<Yen>,
    pub pay_in_all: Fact<Yen>,
    /// Its part of the rights that are shared, in proportion to the other weights.
    pub weight: Fact<Decimal>,
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

    /// The same fact in another form.
    pub fn map<U>(self, form: impl FnOnce(T) -> U) -> Fact<U> {
        match self {
            Fact::Known(value) => Fact::Known(form(value)),
            Fact::Waiting(input) => Fact::Waiting(input),
            Fact::Wrong(input, problem) => Fact::Wrong(input, problem),
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
            ExercisePrice::NotRequired => Yen(Decimal::ZERO),
        }
    }
}
