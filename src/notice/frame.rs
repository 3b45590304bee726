//! What the documents of a company have in common around what they say: date, sender, title, inquiries; and the tables.

use super::terms::Terms;
use super::{Block, Origin, Role, writing::words};
use crate::language::Language;

pub mod english;
pub mod japanese;

/// What no wording of a company takes away: that a document is a draft, and that its figures were not confirmed.
pub fn marks(terms: &Terms, language: Language) -> Vec<Block> {
    let (draft, unconfirmed) = match language {
        Language::English => (english::DRAFT, english::UNCONFIRMED),
        Language::Japanese => (japanese::DRAFT, japanese::UNCONFIRMED),
    };
    let unconfirmed = (terms.origin == Origin::UnconfirmedLink).then_some(unconfirmed);
    let marks = terms.is_draft().then_some(draft).into_iter().chain(unconfirmed);
    marks.map(|mark| words(mark).line(Role::Mark)).collect()
}
