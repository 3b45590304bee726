//! The form as typed. It is the only thing that is saved, shared and undone; nothing computed is in it.

use std::rc::Rc;

mod names;
mod field;
mod section;
mod column;
mod input;
mod row;
mod example;
pub mod wording;

pub use column::{CeilingColumn, Column};
pub use field::Field;
pub use input::Input;
pub use row::{Category, Ceiling};
pub use section::Section;
pub use wording::{SectionText, SectionWording, Wording};

/// The most categories a grant may have.
pub const CATEGORIES_MAX: usize = 200;

/// The most ceilings a grant may be held to.
pub const CEILINGS_MAX: usize = 50;

/// Everything that was typed, letter for letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    texts: [Rc<str>; Field::COUNT],
    categories: Vec<Rc<Category>>,
    ceilings: Vec<Rc<Ceiling>>,
    /// The plan as it stood when its determination began; it has no plan of its own, and the wording of this draft.
    plan: Option<Rc<Draft>>,
    wording: Rc<Wording>,
}

impl Draft {
    /// An empty form: nothing is known but the usual choices.
    pub fn blank() -> Draft {
        let mut draft = Draft {
            texts: Field::ALL.map(|_| "".into()),
            categories: vec![Rc::new(Category::blank())],
            ceilings: vec![Rc::new(Ceiling::blank())],
            plan: None,
            wording: Rc::default(),
        };
        for (field, usual) in USUAL {
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

    pub fn ceilings(&self) -> &[Rc<Ceiling>] {
        &self.ceilings
    }

    /// Puts `ceilings` in place of those that were there: the first [`CEILINGS_MAX`] of them, and one blank row where
    /// there is none.
    pub fn set_ceilings(&mut self, ceilings: impl IntoIterator<Item = Rc<Ceiling>>) {
        self.ceilings = ceilings.into_iter().take(CEILINGS_MAX).collect();
        if self.ceilings.is_empty() {
            self.ceilings.push(Rc::new(Ceiling::blank()));
        }
    }

    /// The plan as it stood when one went on to the determination; nothing where the form is the plan, or there was
    /// none.
    pub fn plan(&self) -> Option<&Rc<Draft>> {
        self.plan.as_ref()
    }

    /// Keeps `plan` beside the form, without a plan of its own and with the wording of this draft.
    pub fn set_plan(&mut self, plan: Option<Rc<Draft>>) {
        self.plan = plan.map(|mut plan| {
            if plan.plan.is_some() || plan.wording != self.wording {
                let plan = Rc::make_mut(&mut plan);
                plan.plan = None;
                plan.wording = self.wording.clone();
            }
            plan
        });
    }

    /// What the company changes in the standard wording of its documents; that of the plan is the same.
    pub fn wording(&self) -> &Rc<Wording> {
        &self.wording
    }

    pub fn set_wording(&mut self, wording: Rc<Wording>) {
        self.wording = wording;
        let plan = self.plan.take();
        self.set_plan(plan);
    }

    /// The text of any input; empty for a row that does not exist.
    pub fn text(&self, input: Input) -> Rc<str> {
        let text = match input {
            Input::Grant(field) => Some(self.get(field)),
            Input::Category(row, column) => self.categories.get(row).map(|row| row.get(column)),
            Input::Ceiling(row, column) => self.ceilings.get(row).map(|row| row.get(column)),
        };
        text.cloned().unwrap_or_else(|| "".into())
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
            Input::Ceiling(row, column) => {
                if let Some(ceiling) = self.ceilings.get_mut(row) {
                    Rc::make_mut(ceiling).set(column, text);
                }
            }
        }
    }

    /// Every input of this draft, in the order of the form.
    pub fn inputs(&self) -> impl Iterator<Item = Input> {
        let categories =
            (0..self.categories.len()).flat_map(|row| Column::ALL.map(|column| Input::Category(row, column)));
        let ceilings =
            (0..self.ceilings.len()).flat_map(|row| CeilingColumn::ALL.map(|column| Input::Ceiling(row, column)));
        Field::ALL.into_iter().map(Input::Grant).chain(categories).chain(ceilings)
    }

    /// Whether anything but a usual choice stands in this part of the form.
    pub fn touches(&self, section: Section) -> bool {
        let usual = |field| USUAL.iter().find(|(known, _)| *known == field).map_or("", |(_, usual)| usual);
        section.fields().iter().any(|field| **self.get(*field) != *usual(*field))
            || match section {
                Section::People => true,
                Section::Ceilings => self.ceilings.iter().any(|ceiling| **ceiling != Ceiling::blank()),
                _ => false,
            }
    }
}

/// What a blank form says already.
const USUAL: [(Field, &str); 21] = [
    (Field::SharesPerRightBasis, "given"),
    (Field::PriceBasis, "share"),
    (Field::ExercisePrice, "1"),
    (Field::RoundingMode, "half_up"),
    (Field::RoundingUnit, "share"),
    (Field::SharePriceSource, "close"),
    (Field::TermBasis, "years"),
    (Field::DividendBasis, "yield"),
    (Field::ClosesOrder, "oldest_first"),
    (Field::ClosesPeriod, "week"),
    (Field::ClosesDeviation, "sample"),
    (Field::ClosesWindow, "term"),
    (Field::TransferRestricted, "yes"),
    (Field::Adjustment, "none"),
    (Field::Stage, "determination"),
    (Field::PriceMethod, "formula"),
    (Field::ExerciseCondition, "position_lost"),
    (Field::ExerciseDays, "10"),
    (Field::Acquisition, "reorganisation"),
    (Field::NoticeScope, "full"),
    (Field::ReleaseState, "draft"),
];
