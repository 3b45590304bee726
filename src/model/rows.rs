//! The rows of the form: categories of people, and ceilings.

use std::rc::Rc;

use super::Model;
use crate::draft::{CATEGORIES_MAX, CEILINGS_MAX, Category, Ceiling, Draft, Section};

impl Model {
    pub(super) fn insert_category(&mut self, row: usize) {
        self.change_categories(|rows| rows.insert(row.min(rows.len()), Rc::new(Category::blank())));
    }

    pub(super) fn change_categories(&mut self, change: impl FnOnce(&mut Vec<Rc<Category>>)) {
        let mut draft = Draft::clone(self.draft());
        let mut rows = draft.categories().to_vec();
        change(&mut rows);
        // A row too many is refused as a whole: none is dropped unseen.
        if rows.len() <= CATEGORIES_MAX {
            draft.set_categories(rows);
            self.history_mut().edit(draft);
        }
    }

    pub(super) fn change_ceilings(&mut self, change: impl FnOnce(&mut Vec<Rc<Ceiling>>)) {
        // A part to which a row was added or from which one was taken stays open, whatever is left in it.
        self.folding.fold(Section::Ceilings, false);
        let mut draft = Draft::clone(self.draft());
        let mut rows = draft.ceilings().to_vec();
        change(&mut rows);
        if rows.len() <= CEILINGS_MAX {
            draft.set_ceilings(rows);
            self.history_mut().edit(draft);
        }
    }
}
