//! What ties, and what a careful reader would ask. A check warns; it never refuses.
//!
//! Each identity is computed a second time from the facts as read: by another way where there is one, and always in one
//! go, without the figures that stood between.

use rust_decimal::Decimal;

use crate::calculation::{Awaited, Calculation, FigureName, Outcome, Term, Working};
use crate::draft::Input;
use crate::grant::{Grant, Payment};

mod identities;
mod questions;

/// The verdict on one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    pub name: CheckName,
    pub verdict: Verdict,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    Holds(Sides),
    /// Two figures that must be equal are not.
    Fails(Sides),
    /// Possible, but a careful reader would ask.
    Warns(Sides),
    Waits(Awaited),
}

impl CheckName {
    /// Whether two sides are held to be equal; the other checks ask whether something is as it should be.
    pub fn compares(self) -> bool {
        match self {
            CheckName::PersonsTie
            | CheckName::RightsTie
            | CheckName::SharesTie
            | CheckName::PriceTies
            | CheckName::PaidTies
            | CheckName::ExerciseTies
            | CheckName::IssueTotalTies
            | CheckName::LanguagesAgree => true,
            CheckName::CapitalTies
            | CheckName::DatesInOrder
            | CheckName::PriceAsTyped
            | CheckName::WholeYen
            | CheckName::RightForEach
            | CheckName::ExercisePriceWaivedLawfully => false,
        }
    }
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

/// What was compared.
#[derive(Clone, Debug, PartialEq)]
pub enum Sides {
    Numbers {
        left: Working,
        right: Working,
    },
    /// The inputs that a reader would ask about, where there are any.
    Inputs(Vec<Input>),
    /// How many figures two documents print, and how many of them only one of the two prints.
    Documents {
        compared: usize,
        differing: usize,
    },
}

macro_rules! check_names {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// The questions, in the order in which the page shows them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum CheckName { $($(#[$doc])* $variant,)* }

        impl CheckName {
            /// The name in `data-check`.
            pub fn name(self) -> &'static str {
                match self { $(CheckName::$variant => $name,)* }
            }
        }
    };
}

check_names! {
    /// Persons of the categories = total persons
    PersonsTie = "persons_tie",
    /// Rights of the categories = total rights
    RightsTie = "rights_tie",
    /// Shares of the categories = total rights × shares per right
    SharesTie = "shares_tie",
    /// Price per share × shares per right = price per right, under the issuer's rule
    PriceTies = "price_ties",
    /// Paid by the categories = rights that are paid for × price per right
    PaidTies = "paid_ties",
    /// Money due on exercise, by rights and by shares
    ExerciseTies = "exercise_ties",
    /// Total issue value = paid + due on exercise, category by category
    IssueTotalTies = "issue_total_ties",
    /// Twice the capital credited reaches fair value + exercise price, and passes it by less than two yen
    CapitalTies = "capital_ties",
    /// The two languages print the same figures
    LanguagesAgree = "languages_agree",
    /// No date stands before one that it follows
    DatesInOrder = "dates_in_order",
    /// The rounding rule left the price as it was typed
    PriceAsTyped = "price_as_typed",
    /// The price per right is whole yen
    WholeYen = "whole_yen",
    /// No category has fewer rights than persons
    RightForEach = "right_for_each",
    /// Where nothing is due on exercise, every category is of a kind for which the law allows that
    ExercisePriceWaivedLawfully = "exercise_price_waived_lawfully",
}

/// Every check that the grant alone answers; [`CheckName::LanguagesAgree`] needs the documents.
pub fn checks(grant: &Grant, calculation: &Calculation) -> Vec<Check> {
    let mut checks = identities::identities(grant, calculation);
    checks.extend(questions::questions(grant, calculation));
    checks
}

/// Holds where both sides come to the same number, `otherwise` where they do not.
fn compare(left: Working, right: Working, otherwise: fn(Sides) -> Verdict) -> Verdict {
    let equal = left.value().is_some() && left.value() == right.value();
    let sides = Sides::Numbers { left, right };
    if equal { Verdict::Holds(sides) } else { otherwise(sides) }
}

fn or_waits(verdict: Result<Verdict, Awaited>) -> Verdict {
    verdict.unwrap_or_else(Verdict::Waits)
}

/// A figure of the grant under its name.
fn named(calculation: &Calculation, name: FigureName) -> Result<Working, Awaited> {
    let [value] = known([calculation.figure(name)])?;
    Ok(Working::Value(Term::Figure(name), value))
}

/// The figures, or all that any of them waits for.
fn known<const N: usize>(outcomes: [&Outcome; N]) -> Result<[Decimal; N], Awaited> {
    let mut awaited = Vec::new();
    for outcome in outcomes {
        if let Err(Awaited(inputs)) = outcome {
            awaited.extend_from_slice(inputs);
        }
    }
    if awaited.is_empty() {
        return Ok(outcomes.map(|outcome| outcome.as_ref().map_or(Decimal::ZERO, |figure| figure.value)));
    }
    Err(Awaited(Input::in_order(&awaited)))
}

/// The rows whose rights are paid for.
fn paying(grant: &Grant) -> impl Iterator<Item = usize> {
    grant
        .categories
        .iter()
        .enumerate()
        .filter(|(_, category)| category.payment.known() != Some(&Payment::Gratis))
        .map(|(row, _)| row)
}
