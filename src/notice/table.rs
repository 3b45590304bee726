//! A table of a document, and the one that every notice of a grant has.

use std::rc::Rc;

use super::terms::Terms;
use super::{Passage, Span, frame};
use crate::language::Language;

/// A table with one head row; no cell is merged with another.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What a reader who cannot see it is told first.
    pub caption: Passage,
    pub head: Vec<Passage>,
    pub rows: Vec<Rc<[Passage]>>,
}

/// What stands in a cell where there is nothing to say.
pub(super) const NOTHING: &str = "―";

/// The most columns that stand beside each other on upright paper.
const COLUMNS_MAX: usize = 5;

impl Table {
    /// Whether so many columns stand beside each other that they need room of their own.
    pub fn is_wide(&self) -> bool {
        self.head.len() > COLUMNS_MAX
    }

    /// Whether a column holds words and no figure: words begin at the left, and figures end at the right.
    pub fn is_of_words(&self, column: usize) -> bool {
        let mut has_words = false;
        for cell in self.rows.iter().filter_map(|row| row.get(column)) {
            match kind_of(cell) {
                Kind::Figure => return column == 0,
                Kind::Words => has_words = true,
                Kind::Nothing => {}
            }
        }
        has_words || column == 0
    }
}

/// What a cell says of its column.
enum Kind {
    Figure,
    Words,
    /// It is empty, or waits for what it is to hold.
    Nothing,
}

fn kind_of(cell: &Passage) -> Kind {
    let mut kind = Kind::Nothing;
    for span in &cell.0 {
        match span {
            Span::Figure { .. } => return Kind::Figure,
            // What stands beside it may be words of a figure: 名, 個.
            Span::Missing(_) => return Kind::Nothing,
            Span::Wording(words) if words.is_empty() || **words == *NOTHING => {}
            Span::Entered(words) if words.is_empty() => {}
            Span::Wording(_) | Span::Entered(_) | Span::Unknown(_) | Span::Underlined(_) => kind = Kind::Words,
        }
    }
    kind
}

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
        rows: rows.map(|(index, (category, figures))| row(index, category, figures)).collect(),
    }
}
