//! Whether the two languages of a document print the same figures.

use rust_decimal::Decimal;

use super::{Document, Named, Passage, Span};
use crate::draft::Input;

/// Compares the figures that `english` and `japanese` print, each by its name and its value.
pub fn agreement(english: &Document, japanese: &Document) -> Agreement {
    let (english, japanese) = (Printed::by(english), Printed::by(japanese));
    let only_english = english.beyond(&japanese);
    Agreement {
        compared: english.figures.len() - only_english.len(),
        only_english,
        only_japanese: japanese.beyond(&english),
        waits_for: Input::in_order(&[english.missing, japanese.missing].concat()),
    }
}

/// What the comparison of two languages found. A figure that is printed twice counts once.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    pub only_english: Vec<(Named, Decimal)>,
    pub only_japanese: Vec<(Named, Decimal)>,
    /// The figures that stand in both.
    pub compared: usize,
    /// What is missing in one of the documents or in both, in the order of the form.
    pub waits_for: Vec<Input>,
}

impl Agreement {
    /// Whether nothing is missing and every figure stands in both documents.
    pub fn holds(&self) -> bool {
        !self.fails() && !self.waits()
    }

    /// Whether one document prints a figure that the other does not; filling in what is missing would not mend it.
    pub fn fails(&self) -> bool {
        !(self.only_english.is_empty() && self.only_japanese.is_empty())
    }

    /// Whether the figures agree as far as they go, but something is missing.
    pub fn waits(&self) -> bool {
        !self.fails() && !self.waits_for.is_empty()
    }
}

/// What a document prints and what it misses.
#[derive(Default)]
struct Printed {
    /// Each figure once, in order.
    figures: Vec<(Named, Decimal)>,
    missing: Vec<Input>,
}

impl Printed {
    fn by(document: &Document) -> Printed {
        let mut printed = Printed::default();
        for span in document.passages().flat_map(Passage::spans) {
            match span {
                Span::Figure { name, value, .. } => printed.add((*name, *value)),
                Span::Missing(inputs) => printed.missing.extend_from_slice(inputs),
                Span::Wording(_) | Span::Entered(_) | Span::Unknown(_) | Span::Underlined(_) => {}
            }
        }
        printed
    }

    fn add(&mut self, figure: (Named, Decimal)) {
        if let Err(place) = self.figures.binary_search(&figure) {
            self.figures.insert(place, figure);
        }
    }

    /// The figures that `other` does not print.
    fn beyond(&self, other: &Printed) -> Vec<(Named, Decimal)> {
        let mut figures = self.figures.clone();
        figures.retain(|figure| other.figures.binary_search(figure).is_err());
        figures
    }
}
