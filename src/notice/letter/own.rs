//! What a letter says of whoever gets it.

use rust_decimal::Decimal;

use super::{Addressee, RecipientFigure};
use crate::calculation::RowFigure;
use crate::language::Language;
use crate::notice::terms::Terms;
use crate::notice::{Named, Span};

/// What differs from letter to letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// Who gets it: a person, or the people of a category.
    Recipient,
    Category,
    Persons,
    Figure(RecipientFigure),
    /// Stands where the letter would say how its rights are paid, while their category does not say it.
    MissingPayment,
}

/// The name of [`Own::MissingPayment`].
pub const MISSING_PAYMENT: &str = "missing_payment";

impl Own {
    /// What goes by this name in braces.
    pub fn named(name: &str) -> Option<Own> {
        match name {
            "recipient" => Some(Own::Recipient),
            "recipient_category" => Some(Own::Category),
            "recipient_persons" => Some(Own::Persons),
            MISSING_PAYMENT => Some(Own::MissingPayment),
            _ => {
                let figure = RecipientFigure::ALL.into_iter().find(|figure| figure.name() == name)?;
                Some(Own::Figure(figure))
            }
        }
    }
}

impl Addressee<'_> {
    /// What the letter says there.
    pub fn own(&self, own: Own, terms: &Terms, language: Language) -> Span {
        match own {
            Own::Recipient => match self.person {
                Some(person) => Span::Entered(person.name.get(language).clone()),
                None => Span::entered(self.of.label.get(language)),
            },
            Own::Category => Span::entered(self.of.label.get(language)),
            Own::Persons => Span::outcome(Named::Category(self.category, RowFigure::Persons), &self.row.persons),
            Own::Figure(figure) => match self.figure(terms, figure) {
                Ok(value) => Span::number(Named::Recipient(self.index, figure), value),
                Err(awaited) => Span::Missing(awaited.0),
            },
            Own::MissingPayment => Span::Missing(self.payment().err().into_iter().collect()),
        }
    }

    /// Whether that is exactly one, so that a word beside it stands in the singular.
    pub fn is_exactly_one(&self, own: Own, terms: &Terms) -> bool {
        match own {
            Own::Figure(figure) => self.figure(terms, figure).is_ok_and(|value| value == Decimal::ONE),
            Own::Persons => self.row.persons.as_ref().is_ok_and(|persons| persons.value == Decimal::ONE),
            Own::Recipient | Own::Category | Own::MissingPayment => false,
        }
    }
}
