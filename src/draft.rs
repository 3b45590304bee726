//! The form as typed. It is the only thing that is saved, shared and undone; nothing computed is in it.

use std::rc::Rc;

mod example;
mod field;
pub use field::{Column, Field, Input};

/// The most categories a grant may have.
pub const CATEGORIES_MAX: usize = 200;

/// Everything that was typed, letter for letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    texts: [Rc<str>; Field::COUNT],
    categories: Vec<Rc<Category>>,
}

/// One row of the people to whom rights are allotted (割当対象者の区分), as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    texts: [Rc<str>; Column::COUNT],
}

impl Draft {
    /// An empty form: nothing is known but the usual choices.
    pub fn blank() -> Draft {
        let mut draft = Draft { texts: Field::ALL.map(|_| "".into()), categories: vec![Rc::new(Category::blank())] };
        for (field, usual) in [
            (Field::ExercisePrice, "1"),
            (Field::RoundingMode, "half_up"),
            (Field::RoundingUnit, "share"),
            (Field::ReleaseState, "draft"),
        ] {
            draft.set(field, usual);
        }
        draft
    }

    pub fn get(&self, field: Field) -> &Rc<str> {
        &self.texts[field as usize]
    }

    pub fn set(&mut self, field: Field, text: impl Into<Rc<str>>) {
        self.texts[field as usize] = text.into();
    }

    pub fn categories(&self) -> &[Rc<Category>] {
        &self.categories
    }

    /// Puts `categories` in place of those that were there: the first [`CATEGORIES_MAX`] of them,
    /// and one blank row where there is none.
    pub fn set_categories(&mut self, categories: impl IntoIterator<Item = Rc<Category>>) {
        self.categories = categories.into_iter().take(CATEGORIES_MAX).collect();
        if self.categories.is_empty() {
            self.categories.push(Rc::new(Category::blank()));
        }
    }

    /// The text of any input; empty for a row that does not exist.
    pub fn text(&self, input: Input) -> Rc<str> {
        match input {
            Input::Grant(field) => self.get(field).clone(),
            Input::Category(row, column) => {
                self.categories.get(row).map_or_else(|| "".into(), |row| row.get(column).clone())
            }
        }
    }

    /// Puts `text` into any input; nothing happens for a row that does not exist.
    pub fn enter(&mut self, input: Input, text: Rc<str>) {
        match input {
            Input::Grant(field) => self.set(field, text),
            Input::Category(row, column) => {
                if let Some(category) = self.categories.get_mut(row) {
                    Rc::make_mut(category).set(column, text);
                }
            }
        }
    }

    /// Every input of this draft, in the order of the form.
    pub fn inputs(&self) -> impl Iterator<Item = Input> {
        let rows = (0..self.categories.len()).flat_map(|row| Column::ALL.map(|column| Input::Category(row, column)));
        Field::ALL.into_iter().map(Input::Grant).chain(rows)
    }
}

impl Category {
    /// A row in which only the usual choices stand: a director who pays by offset.
    pub fn blank() -> Category {
        let mut category = Category { texts: Column::ALL.map(|_| "".into()) };
        category.set(Column::Kind, "director");
        category.set(Column::Payment, "offset");
        category
    }

    pub fn get(&self, column: Column) -> &Rc<str> {
        &self.texts[column as usize]
    }

    pub fn set(&mut self, column: Column, text: impl Into<Rc<str>>) {
        self.texts[column as usize] = text.into();
    }
}
