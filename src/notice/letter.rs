//! Letters to the people who get rights: one for each person of the list, or for each category where there is no list,
//! all from the same sections.
//!
//! Which sections a letter has depends on whom it is for: whether he gets rights alone or with others, and how he pays.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::section::Section;
use super::terms::{Recipient, Terms};
use super::{Named, Passage, Span};
use crate::amount::{self, exact};
use crate::calculation::{Awaited, FigureName, Outcome, Row, RowFigure};
use crate::draft::{Column, Field, Input};
use crate::grant::{Category, Fact, Kind, Payment, SharesPerRightBasis};
use crate::language::Language;

pub mod english;
mod figure;
pub mod japanese;
mod run;

pub use figure::RecipientFigure;
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
        all.retain(|addressee| !addressee.is_gratis(terms));
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
    let any = |section: &Section| to.iter().any(|addressee| addressee.is_told(terms, &section.name));
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
    /// Whether a section of this name is for this addressee.
    fn is_told(&self, terms: &Terms, name: &str) -> bool {
        let payments = &terms.payments;
        let pays = |categories: &[usize]| categories.contains(&self.category);
        match name {
            "addressee" => self.is_one(),
            "addressees" => !self.is_one(),
            "allotted" | "underlying_shares" | "amount" => self.is_one(),
            "allotted_each" | "underlying_shares_each" | "amount_each" => !self.is_one() && self.each().is_some(),
            "allotted_in_all" | "underlying_shares_in_all" | "amount_in_all" => !self.is_one() && self.each().is_none(),
            "offset" | "title_of_offset" => pays(&payments.offset),
            "offset_of_subsidiary" | "title_of_offset_of_subsidiary" => pays(&payments.offset_of_subsidiary),
            "cash" | "title_of_cash" | "payment_place" => pays(&payments.cash),
            // A payment in money has its last day in the sentence on it.
            "payment_date" => !pays(&payments.cash),
            "price_later" => !pays(&payments.gratis),
            "gratis" => pays(&payments.gratis),
            "payment" | "title" => self.payment().is_err(),
            // Who pays in money has no claim of which anything could be left.
            "remainder" | "remainder_each" if pays(&payments.cash) => false,
            "remainder" => self.is_one() && self.has_left(RecipientFigure::Unspent, terms),
            "remainder_each" => !self.is_one() && self.has_left(RecipientFigure::UnspentEach, terms),
            _ => true,
        }
    }

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

    pub fn is_gratis(&self, terms: &Terms) -> bool {
        terms.payments.gratis.contains(&self.category)
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

    fn has_left(&self, figure: RecipientFigure, terms: &Terms) -> bool {
        match self.figure(terms, figure) {
            Ok(value) => exact::is_positive(value),
            Err(_) => false,
        }
    }

    /// The rights of each of several people, where all get the same whole number.
    fn each(&self) -> Option<Decimal> {
        let (Ok(rights), Ok(persons)) = (&self.row.rights, &self.row.persons) else { return None };
        exact::quotient(rights.value, persons.value).filter(Decimal::is_integer)
    }

    /// What stands for `name` in the letter.
    pub fn named(&self, terms: &Terms, language: Language, name: &str) -> Option<Passage> {
        let passage = Passage::default();
        match name {
            "recipient" => {
                return Some(match self.person {
                    Some(person) => passage.letters(person.name.get(language).clone()),
                    None => passage.entered(self.of.label.get(language)),
                });
            }
            "recipient_category" => return Some(passage.entered(self.of.label.get(language))),
            "recipient_persons" => return Some(passage.row_figure(self.category, self.row, RowFigure::Persons)),
            MISSING_PAYMENT => return Some(passage.missing(self.payment().err())),
            _ => {}
        }
        let figure = RecipientFigure::ALL.into_iter().find(|figure| figure.name() == name)?;
        Some(self.passage(terms, figure))
    }

    pub fn passage(&self, terms: &Terms, figure: RecipientFigure) -> Passage {
        match self.figure(terms, figure) {
            Ok(value) => {
                let shown: Rc<str> = amount::grouped(value).into();
                Passage(vec![Span::Figure { name: Named::Recipient(self.index, figure), value, shown }])
            }
            Err(Awaited(inputs)) => Passage::default().missing(inputs),
        }
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
            RecipientFigure::Price if self.is_gratis(terms) => Ok(Decimal::ZERO),
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

/// Stands where a letter would say how its rights are paid, while their category does not say it.
pub const MISSING_PAYMENT: &str = "missing_payment";

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
