//! What stands in rows, as typed.

use std::rc::Rc;

use super::{CeilingColumn, Column};

macro_rules! rows {
    ($($(#[$doc:meta])* $row:ident of $column:ident { $($usual:ident = $text:literal,)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct $row {
                texts: [Rc<str>; $column::COUNT],
            }

            impl $row {
                /// A row in which only the usual choices stand.
                pub fn blank() -> $row {
                    let mut row = $row::empty();
                    $(row.set($column::$usual, $text);)*
                    row
                }

                /// A row in which nothing stands.
                pub fn empty() -> $row {
                    $row { texts: $column::ALL.map(|_| "".into()) }
                }

                pub fn get(&self, column: $column) -> &Rc<str> {
                    &self.texts[column as usize]
                }

                pub fn set(&mut self, column: $column, text: impl Into<Rc<str>>) {
                    self.texts[column as usize] = text.into();
                }
            }
        )*
    };
}

rows! {
    /// One category of the people to whom rights are allotted (割当対象者の区分); a blank one is of directors who pay by
    /// offset and whose rights are given as a number.
    Category of Column {
        Kind = "director",
        Payment = "offset",
        RightsBasis = "rights",
    }

    /// One ceiling that the shareholders' meeting approved (株主総会で承認された上限); a blank one binds directors.
    Ceiling of CeilingColumn {
        Binds = "director outside_director",
    }
}
