//! Any input of the form.

use std::fmt;

use super::{CeilingColumn, Column, Field, Section};

/// An input of the form, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Input {
    Grant(Field),
    /// A column of the category in the row of this number, from 0.
    Category(usize, Column),
    /// A column of the ceiling in the row of this number, from 0.
    Ceiling(usize, CeilingColumn),
}

impl From<Field> for Input {
    fn from(field: Field) -> Input {
        Input::Grant(field)
    }
}

impl Input {
    /// Each of `inputs` once, in the order of the form.
    pub fn in_order(inputs: &[Input]) -> Vec<Input> {
        let mut known = Vec::new();
        for input in inputs {
            if let Err(place) = known.binary_search(input) {
                known.insert(place, *input);
            }
        }
        known
    }

    /// The part of the form in which the input stands.
    pub fn section(self) -> Section {
        match self {
            Input::Grant(field) => field.section(),
            Input::Category(..) => Section::People,
            Input::Ceiling(..) => Section::Ceilings,
        }
    }
}

/// The name of the input on the page: `price_per_share`, `category.0.rights`, `ceiling.0.yen`.
impl fmt::Display for Input {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Input::Grant(field) => formatter.write_str(field.name()),
            Input::Category(row, column) => write!(formatter, "category.{row}.{}", column.name()),
            Input::Ceiling(row, column) => write!(formatter, "ceiling.{row}.{}", column.name()),
        }
    }
}
