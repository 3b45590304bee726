//! What stands beside a grant when it is checked.

use rust_decimal::Decimal;

use crate::calculation::Calculation;
use crate::grant::Grant;

/// The plan that the grant determines, and the people who were listed to be notified.
#[derive(Clone, Debug, Default)]
pub struct Beside<'a> {
    pub plan: Option<(&'a Grant, &'a Calculation)>,
    /// For each category of the form, once a list was pasted.
    pub listed: Option<Vec<Listed>>,
}

/// Those people of a category who were listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    pub persons: u64,
    /// Nothing where the rights of one of them, or the category of anyone, could not be read.
    pub rights: Option<Decimal>,
}
