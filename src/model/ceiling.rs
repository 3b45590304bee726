//! Whom an added ceiling binds.

use crate::draft::{Ceiling, CeilingColumn, Column, Draft};

/// The kinds of people whose pay the shareholders' meeting approves apart (会社法361条1項、2項、387条1項), by their names
/// in the form.
const APART: [&str; 3] = ["director outside_director", "audit_committee_director", "auditor"];

/// A further ceiling: for the first of those people whom none binds yet, those among the categories before all others.
/// Where each is bound, it is a blank one.
pub(super) fn next(draft: &Draft) -> Ceiling {
    let names = |text: &str, of: &str| text.split_ascii_whitespace().any(|kind| of.split(' ').any(|one| one == kind));
    let is_bound = |of: &&str| draft.ceilings().iter().any(|ceiling| names(ceiling.get(CeilingColumn::Binds), of));
    let is_meant = |of: &&str| draft.categories().iter().any(|category| names(category.get(Column::Kind), of));
    let free = || APART.into_iter().filter(|of| !is_bound(of));
    let mut ceiling = Ceiling::blank();
    if let Some(of) = free().find(is_meant).or(free().next()) {
        ceiling.set(CeilingColumn::Binds, of);
    }
    ceiling
}
