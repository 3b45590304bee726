//! The table that every notice of a grant has.

use super::terms::Terms;
use super::{Passage, Table, frame};
use crate::language::Language;

/// Who gets how many rights (割当対象者・人数・個数).
pub fn allotment(terms: &Terms, language: Language, caption: Passage) -> Table {
    let head = match language {
        Language::English => frame::english::ALLOTMENT_HEAD,
        Language::Japanese => frame::japanese::ALLOTMENT_HEAD,
    };
    let row = match language {
        Language::English => frame::english::allottee,
        Language::Japanese => frame::japanese::allottee,
    };
    let rows = terms.grant.categories.iter().zip(&terms.calculation.rows).enumerate();
    Table {
        caption,
        head: head.map(|head| Passage::default().words(head)).to_vec(),
        rows: rows.map(|(index, (category, figures))| Vec::into(row(index, category, figures))).collect(),
    }
}
