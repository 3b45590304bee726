//! Letters to the people who get rights: one for each person of the list, or for each category where there is no list,
//! all from the same sections.
//!
//! Which sections a letter has depends on whom it is for: whether he gets rights alone or with others, and how he pays.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::section::Section;
use super::terms::{Recipient, Terms};
use crate::amount::exact;
use crate::calculation::{Awaited, FigureName, Outcome, Row};
use crate::draft::{Column, Field, Input};
use crate::grant::{Category, Fact, Kind, Payment, SharesPerRightBasis};

mod circumstances;
pub mod english;
mod figure;
mod form;
pub mod japanese;
mod own;
mod pattern;
mod run;

use circumstances::Circumstances;
pub use figure::RecipientFigure;
pub use own::{MISSING_PAYMENT, Own};
pub use run::{distinct, letters};

/// To whom a letter is written: a person, or all people of a category.
pub struct Addressee<'a> {
    /// Its place among the letters.
    pub index: usize,
    pub category: usize,
    /// Nothing for all people of the category.
    person: Option<&'a Recipient>,
    /// What is known of the category.
    of: &'a Category,
    row: &'a Row,
}

/// Everybody who gets rights: the people of the list, or the categories where nobody is on it.
pub fn addressees<'a>(terms: &Terms<'a>) -> Vec<Addressee<'a>> {
    let listed = people(terms);
    if listed.is_empty() { categories(terms) } else { listed }
}

/// Everybody who gets rights and pays for them; nobody only where all rights are gratis.
pub fn payers<'a>(terms: &Terms<'a>) -> Vec<Addressee<'a>> {
    let paying = |mut all: Vec<Addressee<'a>>| {
        all.retain(|addressee| !addressee.is_gratis());
        all
    };
    let listed = paying(people(terms));
    if listed.is_empty() { paying(categories(terms)) } else { listed }
}

fn people<'a>(terms: &Terms<'a>) -> Vec<Addressee<'a>> {
    let people = terms.recipients.iter().enumerate();
    people.filter_map(|(index, person)| Addressee::of(terms, index, person.category, Some(person))).collect()
}

fn categories<'a>(terms: &Terms<'a>) -> Vec<Addressee<'a>> {
    let categories = 0..terms.grant.categories.len();
    categories.filter_map(|category| Addressee::of(terms, category, category, None)).collect()
}

/// The standard sections for these people: those that a letter to any of them has.
pub fn told(sections: Vec<Option<Section>>, terms: &Terms, to: &[Addressee]) -> Vec<Section> {
    let circumstances = Circumstances::of_all(to, terms);
    let any = |section: &Section| circumstances.iter().any(|circumstances| circumstances.has(&section.name));
    sections.into_iter().flatten().filter(any).collect()
}

/// What was still open when the numbers were allotted, so that it is told with the price.
pub struct Open {
    /// The exercise price, which follows the market of the allotment date.
    pub exercise_price: bool,
    /// The number of shares of a right, which follows from the price.
    pub shares_per_right: bool,
}

impl Open {
    pub fn of(terms: &Terms) -> Open {
        let resolved = terms.plan.map_or(terms.grant, |plan| plan.grant);
        Open {
            exercise_price: resolved.exercise_price.is_waiting(),
            shares_per_right: resolved.shares_per_right_basis.known() == Some(&SharesPerRightBasis::FixedAmount),
        }
    }
}

impl<'a> Addressee<'a> {
    fn of(terms: &Terms<'a>, index: usize, category: usize, person: Option<&'a Recipient>) -> Option<Addressee<'a>> {
        let (of, row) = (terms.grant.categories.get(category)?, terms.calculation.rows.get(category)?);
        Some(Addressee { index, category, person, of, row })
    }
}

impl Addressee<'_> {
    /// Whether it is one person by name.
    pub fn is_person(&self) -> bool {
        self.person.is_some()
    }

    /// Whether there is something to say of what is left of its pay.
    pub fn has_remainder(&self) -> bool {
        match self.person {
            Some(person) => self.row.unspent.is_some() && self.each() == Some(person.rights.into()),
            None => self.row.unspent.is_some(),
        }
    }

    /// Whether the rights are those of one person.
    pub fn is_one(&self) -> bool {
        self.person.is_some() || self.row.persons.as_ref().is_ok_and(|persons| persons.value == Decimal::ONE)
    }

    pub fn is_gratis(&self) -> bool {
        self.of.payment.known() == Some(&Payment::Gratis)
    }

    /// How it pays, and whether a subsidiary owes what is set off; or the input that does not say so yet.
    pub fn payment(&self) -> Result<(Payment, bool), Input> {
        let payment = *self.of.payment.value()?;
        let of_subsidiary = match payment {
            Payment::Offset => self.of.kind.value()?.is_of_subsidiary(),
            Payment::Cash | Payment::Gratis => false,
        };
        Ok((payment, of_subsidiary))
    }

    pub fn kind(&self) -> &Fact<Kind> {
        &self.of.kind
    }

    /// The rights of each of several people, where all get the same whole number.
    fn each(&self) -> Option<Decimal> {
        let (Ok(rights), Ok(persons)) = (&self.row.rights, &self.row.persons) else { return None };
        let (rights, persons) = (whole(rights.value)?, whole(persons.value)?);
        let each = rights.checked_div(persons)?;
        (each.checked_mul(persons) == Some(rights)).then(|| each.into())
    }

    /// A figure of the addressee; those of a category are the ones of the calculation.
    pub fn figure(&self, terms: &Terms, figure: RecipientFigure) -> Result<Decimal, Awaited> {
        let grant = |name| value(terms.calculation.figure(name));
        let rights = || match self.person {
            Some(person) => Ok(person.rights.into()),
            None => value(&self.row.rights),
        };
        let each = || self.each().ok_or(awaits(Field::Recipients));
        match figure {
            RecipientFigure::Rights => rights(),
            RecipientFigure::Shares if self.person.is_none() => value(&self.row.shares),
            RecipientFigure::Shares => product(rights(), grant(FigureName::SharesPerRight)),
            RecipientFigure::Price if self.is_gratis() => Ok(Decimal::ZERO),
            RecipientFigure::Price if self.person.is_none() => value(&self.row.paid),
            RecipientFigure::Price => product(rights(), grant(FigureName::PricePerRight)),
            RecipientFigure::Exercise => product(rights(), grant(FigureName::ExercisePerRight)),
            RecipientFigure::Unspent => self.unspent(),
            RecipientFigure::RightsEach => each(),
            RecipientFigure::SharesEach => product(each(), grant(FigureName::SharesPerRight)),
            RecipientFigure::PriceEach => product(each(), grant(FigureName::PricePerRight)),
            RecipientFigure::UnspentEach => self.unspent_each(),
        }
    }

    /// The pay of one person says what is left to him only where he got the rights that were found from it.
    fn unspent(&self) -> Result<Decimal, Awaited> {
        match (self.person, &self.row.unspent) {
            (Some(_), Some(_)) if self.has_remainder() => self.unspent_each(),
            (None, Some(unspent)) => value(&unspent.in_all),
            _ => Err(awaits(Input::Category(self.category, Column::RightsBasis))),
        }
    }

    fn unspent_each(&self) -> Result<Decimal, Awaited> {
        let per_person = self.row.unspent.as_ref().and_then(|unspent| unspent.per_person.as_ref());
        per_person.map_or(Err(awaits(Input::Category(self.category, Column::RightsBasis))), value)
    }
}

/// A number of rights or people, without the long division that decimals would take.
fn whole(number: Decimal) -> Option<u64> {
    number.to_u64().filter(|_| number.is_integer())
}

fn value(outcome: &Outcome) -> Result<Decimal, Awaited> {
    outcome.as_ref().map(|figure| figure.value).map_err(Awaited::clone)
}

fn awaits(input: impl Into<Input>) -> Awaited {
    Awaited(vec![input.into()])
}

/// The bounds of the fields keep every product within what a decimal holds.
fn product(left: Result<Decimal, Awaited>, right: Result<Decimal, Awaited>) -> Result<Decimal, Awaited> {
    let (left, right) = (left?, right?);
    exact::product(left, right).ok_or_else(|| awaits(Field::Recipients))
}

#[cfg(test)]
mod tests;
