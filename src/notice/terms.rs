//! What the documents of a grant are composed from, and what both languages ask about it.

use std::rc::Rc;

use rust_decimal::Decimal;

use crate::amount::{Rights, Rounding};
use crate::calculation::Calculation;
use crate::draft::{Field, Input};
use crate::grant::{ExercisePrice, Fact, Grant, Kind, Organisation, Payment, ReleaseState};
use crate::language::Bilingual;
use crate::notice::{Origin, Series};

/// The grant, and what both languages ask about it.
pub struct Terms<'a> {
    pub grant: &'a Grant,
    pub calculation: &'a Calculation,
    /// The plan that was announced first, where the grant is its determination.
    pub plan: Option<Plan<'a>>,
    /// The series that one notice tells of with the grant.
    pub series: &'a [Series],
    pub origin: Origin,
    pub payments: Payments,
    /// The people to be notified (通知の宛先), where there is a list of them.
    pub recipients: &'a [Recipient],
}

/// Somebody who is notified of his rights.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipient {
    pub name: Bilingual<Rc<str>>,
    /// The index of his category.
    pub category: usize,
    pub rights: Rights,
}

/// The grant as the board resolved it (発行決議の内容).
#[derive(Clone, Copy)]
pub struct Plan<'a> {
    pub grant: &'a Grant,
    pub calculation: &'a Calculation,
}

impl<'a> Terms<'a> {
    pub fn new(grant: &'a Grant, calculation: &'a Calculation, origin: Origin) -> Terms<'a> {
        Terms { grant, calculation, plan: None, series: &[], origin, payments: Payments::of(grant), recipients: &[] }
    }

    pub fn with_plan(self, plan: Option<Plan<'a>>) -> Terms<'a> {
        Terms { plan, ..self }
    }

    pub fn with_series(self, series: &'a [Series]) -> Terms<'a> {
        Terms { series, ..self }
    }

    pub fn with_recipients(self, recipients: &'a [Recipient]) -> Terms<'a> {
        Terms { recipients, ..self }
    }

    /// The rights that the list of people has for a category; nothing without a list.
    pub fn listed_rights(&self, category: usize) -> Option<Decimal> {
        let own = self.recipients.iter().filter(|recipient| recipient.category == category);
        let rights = own.fold(0_u64, |sum, recipient| sum.saturating_add(recipient.rights.0));
        (!self.recipients.is_empty()).then(|| rights.into())
    }

    /// A grant is taken for a draft until it is said to be more.
    pub fn is_draft(&self) -> bool {
        match self.grant.release_state.known() {
            Some(ReleaseState::Final | ReleaseState::Announced) => false,
            Some(ReleaseState::Draft) | None => true,
        }
    }

    /// Whether the options are of the stock-compensation type (株式報酬型): the holder gets nearly the whole share,
    /// because ¥1 or nothing is due for it.
    pub fn is_stock_compensation(&self) -> bool {
        match self.grant.exercise_price.known() {
            Some(ExercisePrice::PerShare(yen)) => yen.0 == Decimal::ONE,
            Some(ExercisePrice::NotRequired) => true,
            None => false,
        }
    }

    pub fn needs_no_exercise_payment(&self) -> bool {
        matches!(self.grant.exercise_price, Fact::Known(ExercisePrice::NotRequired))
    }

    /// Whether the issuer is a company with committees (指名委員会等設置会社), the only one with 執行役: to it the provision on rights without
    /// exercise price applies as another paragraph changes it (会社法236条4項).
    pub fn is_of_committee_company(&self) -> bool {
        self.grant.organisation.known() == Some(&Organisation::Committees)
            || self.grant.categories.iter().any(|category| category.kind.known() == Some(&Kind::Shikkoyaku))
    }

    pub fn settled(&self) -> Settled {
        match (&self.grant.allotment_date, &self.grant.notice_date) {
            (Fact::Waiting(_), _) => Settled::Unsaid,
            (Fact::Known(allotment), Fact::Known(notice)) if allotment == notice => Settled::Today,
            _ => Settled::OnAllotmentDate,
        }
    }

    pub fn has_exercise_period(&self) -> bool {
        !(self.grant.exercise_from.is_waiting() && self.grant.exercise_to.is_waiting())
    }

    /// The rounding rule, where the price follows one and somebody pays that price.
    pub fn rounding(&self) -> Option<Result<&Rounding, Input>> {
        if self.grant.is_gratis() {
            return None;
        }
        match &self.grant.rounding {
            Fact::Known(rounding) => rounding.place.map(|_| Ok(rounding)),
            Fact::Waiting(_) => None,
            Fact::Wrong(input, _) => Some(Err(*input)),
        }
    }

    /// What a price that is computed still needs of the rounding rule: such a price has more decimals than is paid.
    pub fn missing_rounding(&self) -> Option<Input> {
        match self.grant.rounding.value() {
            Ok(rounding) => rounding.place.is_none().then(|| Field::RoundingPlace.into()),
            Err(input) => Some(input),
        }
    }
}

/// Whether something was entered in one of the languages: the other then has to say it too.
pub fn is_entered<T>(text: &Bilingual<Fact<T>>) -> bool {
    !(text.english.is_waiting() && text.japanese.is_waiting())
}

/// When the open terms were settled, as far as the dates say it.
pub enum Settled {
    /// The notice is dated on the allotment date.
    Today,
    OnAllotmentDate,
    /// The allotment date was left blank.
    Unsaid,
}

/// The categories, by their index, in the way in which they pay.
#[derive(Default)]
pub struct Payments {
    /// By offset of what the company itself owes them.
    pub offset: Vec<usize>,
    /// By offset of what a subsidiary owes them. A claim can only be set off against the company that owes it
    /// (会社法246条2項: 当該株式会社に対する債権), so the company takes the subsidiary's debt over first (債務引受け).
    pub offset_of_subsidiary: Vec<usize>,
    pub cash: Vec<usize>,
    pub gratis: Vec<usize>,
    /// The inputs that do not say yet how their category pays, or who owes its people the claim that is set off.
    pub unknown: Vec<Input>,
}

impl Payments {
    pub fn of(grant: &Grant) -> Payments {
        let mut payments = Payments::default();
        for (index, category) in grant.categories.iter().enumerate() {
            match category.payment.value() {
                Ok(Payment::Offset) => match category.kind.value() {
                    Ok(kind) if kind.is_of_subsidiary() => payments.offset_of_subsidiary.push(index),
                    Ok(_) => payments.offset.push(index),
                    Err(input) => payments.unknown.push(input),
                },
                Ok(Payment::Cash) => payments.cash.push(index),
                Ok(Payment::Gratis) => payments.gratis.push(index),
                Err(input) => payments.unknown.push(input),
            }
        }
        payments
    }

    /// Whether a sentence about one way of paying has to name the categories it is about.
    pub fn are_mixed(&self) -> bool {
        let ways = [&self.offset, &self.offset_of_subsidiary, &self.cash, &self.gratis].map(Vec::len);
        ways.into_iter().chain([self.unknown.len()]).filter(|&categories| categories > 0).count() > 1
    }
}
