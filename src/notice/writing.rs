//! Builds passages span by span, so that the source of a document reads like its sentences.

use std::rc::Rc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Block, Named, Passage, Role, Span, Text};
use crate::amount;
use crate::calculation::{Calculation, FigureName, Outcome, Row, RowFigure};
use crate::draft::{Field, Input};
use crate::grant::Fact;

/// A passage that begins with these words.
pub(super) fn words(words: impl Into<Text>) -> Passage {
    Passage(vec![Span::Wording(words.into())])
}

/// Where one counts, a word may change: `one` for exactly one, `many` for every other number and for a missing one.
pub(super) fn counted(outcome: &Outcome, one: &'static str, many: &'static str) -> &'static str {
    match outcome {
        Ok(figure) if figure.value == Decimal::ONE => one,
        _ => many,
    }
}

impl Passage {
    pub(super) fn words(mut self, words: impl Into<Text>) -> Passage {
        self.0.push(Span::Wording(words.into()));
        self
    }

    /// Letters that are not those of the document.
    pub(super) fn letters(mut self, letters: impl Into<Rc<str>>) -> Passage {
        self.0.push(Span::Entered(letters.into()));
        self
    }

    pub(super) fn entered(self, fact: &Fact<Rc<str>>) -> Passage {
        self.span(Span::entered(fact))
    }

    pub(super) fn date(self, fact: &Fact<NaiveDate>, form: fn(NaiveDate) -> String) -> Passage {
        match fact.value() {
            Ok(date) => self.letters(form(*date)),
            Err(input) => self.missing([input]),
        }
    }

    /// A figure that the grant has once.
    pub(super) fn figure(self, calculation: &Calculation, name: FigureName) -> Passage {
        self.outcome(Named::Grant(name), calculation.figure(name))
    }

    /// A figure of the category with this index.
    pub(super) fn row_figure(self, index: usize, row: &Row, name: RowFigure) -> Passage {
        self.outcome(Named::Category(index, name), row.figure(name))
    }

    pub(super) fn outcome(self, name: Named, outcome: &Outcome) -> Passage {
        self.span(Span::outcome(name, outcome))
    }

    /// A number that is printed as it was typed.
    pub(super) fn entered_number<T: Copy + Into<Decimal>>(self, field: Field, fact: &Fact<T>) -> Passage {
        match fact.value() {
            Ok(number) => self.number(Named::Entered(field), (*number).into()),
            Err(input) => self.missing([input]),
        }
    }

    pub(super) fn number(self, name: Named, value: Decimal) -> Passage {
        self.span(Span::number(name, value))
    }

    pub(super) fn missing(mut self, inputs: impl IntoIterator<Item = Input>) -> Passage {
        self.0.push(Span::Missing(inputs.into_iter().collect()));
        self
    }

    fn span(mut self, span: Span) -> Passage {
        self.0.push(span);
        self
    }

    pub(super) fn then(mut self, next: Passage) -> Passage {
        self.0.extend(next.0);
        self
    }

    pub(super) fn line(self, role: Role) -> Block {
        Block::Line(role, Rc::new(self))
    }
}

impl Span {
    pub(super) fn entered(fact: &Fact<Rc<str>>) -> Span {
        match fact.value() {
            Ok(text) => Span::Entered(text.clone()),
            Err(input) => Span::Missing(vec![input]),
        }
    }

    pub(super) fn outcome(name: Named, outcome: &Outcome) -> Span {
        match outcome {
            Ok(figure) => Span::number(name, figure.value),
            Err(awaited) => Span::Missing(awaited.0.clone()),
        }
    }

    pub(super) fn number(name: Named, value: Decimal) -> Span {
        Span::Figure { name, value, shown: amount::grouped(value).into() }
    }
}
