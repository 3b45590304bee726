//! What ties, and what a careful reader would ask. A check warns; it never refuses.
//!
//! Each identity is computed a second time from the facts as read: by another way where there is one, and always in one
//! go, without the figures that stood between. Each rule is asked as it was in force on the grant's own day.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::calculation::{Awaited, Calculation, FigureName, Outcome, RowFigure, Term, Working};
use crate::draft::{Column, Input};
use crate::grant::{Fact, Grant, Kind};
use crate::law::Citation;

mod adjustment;
mod beside;
mod ceilings;
mod company;
mod identities;
mod model;
mod name;
mod people;
mod previous;
mod price;
mod procedure;
mod rights;
mod sides;
mod stages;
mod source;
mod timing;

pub use beside::{Beside, Listed};
pub use ceilings::{Breach, breaches};
pub use name::CheckName;
pub use sides::{DateTerm, Dated, Limit, LimitKind, Reason, Sides};

/// The verdict on one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    pub name: CheckName,
    pub verdict: Verdict,
    /// Where the rule comes from, the first above all; each with its date.
    pub source: &'static [Citation],
}

impl Check {
    pub fn new(name: CheckName, verdict: Verdict) -> Check {
        Check { name, verdict, source: name.source() }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    Holds(Sides),
    /// Two figures that must be equal are not, or a rule is broken.
    Fails(Sides),
    /// Possible, but a careful reader would ask.
    Warns(Sides),
    Waits(Awaited),
}

impl Verdict {
    /// The name in `data-status`.
    pub fn name(&self) -> &'static str {
        match self {
            Verdict::Holds(_) => "holds",
            Verdict::Fails(_) => "fails",
            Verdict::Warns(_) => "warns",
            Verdict::Waits(_) => "waits",
        }
    }
}

/// Every check that the grant alone answers, once each; the others need the documents.
pub fn checks(grant: &Grant, calculation: &Calculation) -> Vec<Check> {
    checks_beside(grant, calculation, &Beside::default())
}

/// The same with what stands beside the grant.
pub fn checks_beside(grant: &Grant, calculation: &Calculation, beside: &Beside) -> Vec<Check> {
    let question = Question { grant, calculation, beside };
    let answered = |name| {
        let verdict = match question.not_in_force(name) {
            Some(reason) => Ok(holds(reason)),
            None => question.answer(name)?,
        };
        Some(Check::new(name, verdict.unwrap_or_else(Verdict::Waits)))
    };
    CheckName::ALL.into_iter().filter_map(answered).collect()
}

/// A verdict, or what it waits for.
type Verdicts = Result<Verdict, Awaited>;

/// What every question is asked of.
#[derive(Clone, Copy)]
struct Question<'a> {
    grant: &'a Grant,
    calculation: &'a Calculation,
    beside: &'a Beside<'a>,
}

impl Question<'_> {
    fn answer(self, name: CheckName) -> Option<Verdicts> {
        use CheckName as C;
        Some(match name {
            C::PersonsTie => self.rows_tie(RowFigure::Persons, FigureName::TotalPersons),
            C::RightsTie => self.rows_tie(RowFigure::Rights, FigureName::TotalRights),
            C::SharesTie => self.shares_tie(),
            C::PriceTies => self.price_ties(),
            C::PaidTies => self.paid_ties(),
            C::OffsetTies => self.offset_ties(),
            C::ExerciseTies => self.exercise_ties(),
            C::IssueTotalTies => self.issue_total_ties(),
            C::CapitalTies => self.capital_ties(),
            C::LanguagesAgree
            | C::WordingNamesKnown
            | C::WordingKeepsFigures
            | C::WordingInBothLanguages
            | C::WordingFitsTerms => return None,
            C::DatesInOrder => self.dates_in_order(),
            C::PriceAsTyped => self.price_as_typed(),
            C::WholeYen => self.whole_yen(),
            C::PaymentAgreesWithPrice => self.payment_agrees_with_price(),
            C::FairValueDecidesYen => self.fair_value_decides_yen(),
            C::InterestRatePlausible => self.interest_rate_plausible(),
            C::DividendYieldPlausible => self.dividend_yield_plausible(),
            C::TermPlausible => self.term_plausible(),
            C::VolatilityPlausible => self.volatility_plausible(),
            C::RightForEach => self.right_for_each(),
            C::PayCoversRights => self.pay_covers_rights(),
            C::SharedRightsTie => self.shared_rights_tie(),
            C::SharedWithoutTies => self.shared_without_ties(),
            C::CeilingsKept => self.ceilings_kept(),
            C::EveryKindHasACeiling => self.every_kind_has_a_ceiling(),
            C::CeilingsApart => self.ceilings_apart(),
            C::TwoWeeks => self.two_weeks(),
            C::AllotmentApproved => self.allotment_approved(),
            C::PaidInTime => self.paid_in_time(),
            C::RegisteredInTime => self.registered_in_time(),
            C::NoDateOnAWeekend => self.no_date_on_a_weekend(),
            C::LanguagesOnOneDay => self.languages_on_one_day(),
            C::ExtraordinaryReport => self.extraordinary_report(),
            C::NotAboveResolved => self.not_above_resolved(),
            C::AsResolved => self.as_resolved(),
            C::PlanKept => self.plan_kept(),
            C::RecipientsFit => self.recipients_fit(),
            C::ExercisePriceWaivedLawfully => self.exercise_price_waived_lawfully(),
            C::PeopleOfTheGroup => self.people_of_the_group(),
            C::WagesNotOffset => self.wages_not_offset(),
            C::SubsidiaryClaims => self.subsidiary_claims(),
            C::WithinAuthorisedShares => self.within_authorised_shares(),
            C::BaseDateCurrent => self.base_date_current(),
            C::MinorAtResolution => self.minor_at_resolution(),
            C::MinorAtAllotment => self.minor_at_allotment(),
            C::RightsOrShares => self.rights_or_shares(),
            C::AdjustmentFits => self.adjustment_fits(),
            C::AdjustmentDropsNothing => self.adjustment_drops_nothing(),
            C::OneYenStays => self.one_yen_stays(),
            C::BelowMarket => self.below_market(),
        })
    }

    /// A figure of the grant under its name.
    fn figure(self, name: FigureName) -> Result<Working, Awaited> {
        let value = number(self.calculation.figure(name))?;
        Ok(Working::Value(Term::Figure(name), value))
    }

    /// The kind of every category, by its place in the form; or the kinds that are not known.
    fn kinds(self) -> Result<Vec<Kind>, Awaited> {
        let (mut known, mut awaited) = (Vec::new(), Vec::new());
        for category in &self.grant.categories {
            match category.kind.value() {
                Ok(kind) => known.push(*kind),
                Err(input) => awaited.push(input),
            }
        }
        if awaited.is_empty() { Ok(known) } else { Err(Awaited(awaited)) }
    }

    /// The column of each category for which something is so.
    fn columns(self, column: Column, is_so: impl Fn(usize) -> bool) -> Vec<Input> {
        (0..self.grant.categories.len()).filter(|row| is_so(*row)).map(|row| Input::Category(row, column)).collect()
    }
}

fn number(outcome: &Outcome) -> Result<Decimal, Awaited> {
    outcome.as_ref().map(|figure| figure.value).map_err(Awaited::clone)
}

fn known<T>(fact: &Fact<T>) -> Result<&T, Awaited> {
    fact.value().map_err(|input| Awaited(vec![input]))
}

/// Both, or everything that either of them waits for.
fn both<A, B>(first: Result<A, Awaited>, second: Result<B, Awaited>) -> Result<(A, B), Awaited> {
    match (first, second) {
        (Ok(first), Ok(second)) => Ok((first, second)),
        (Err(Awaited(first)), Err(Awaited(second))) => Err(Awaited(Input::in_order(&[first, second].concat()))),
        (Err(awaited), Ok(_)) | (Ok(_), Err(awaited)) => Err(awaited),
    }
}

/// What was typed into a field, under its name.
fn typed<T: Copy + Into<Decimal>>(fact: &Fact<T>, input: impl Into<Input>) -> Result<Working, Awaited> {
    Ok(Working::Value(Term::Input(input.into()), (*known(fact)?).into()))
}

fn date(fact: &Fact<NaiveDate>) -> Result<NaiveDate, Awaited> {
    known(fact).copied()
}

/// Holds where both sides come to the same number, `otherwise` where they do not.
fn compare(left: Working, right: Working, otherwise: fn(Sides) -> Verdict) -> Verdict {
    let equal = left.value().is_some() && left.value() == right.value();
    let sides = Sides::Numbers { left, right };
    if equal { Verdict::Holds(sides) } else { otherwise(sides) }
}

fn holds(reason: Reason) -> Verdict {
    Verdict::Holds(Sides::Reason(reason))
}

/// Why, with what was compared.
fn because(reason: Reason, sides: impl IntoIterator<Item = Sides>) -> Sides {
    Sides::Several([Sides::Reason(reason)].into_iter().chain(sides).collect())
}
