//! Reads the entries of a file, by the keys of its version.

use std::rc::Rc;

use super::json::Json;
use super::{FileProblem, check_first, entries, rows, text_of, wording};
use crate::draft::{CATEGORIES_MAX, CEILINGS_MAX, Ceiling, CeilingColumn, Column, Draft, Field, Input};
use crate::share::{v1, v2, v3};

/// What is read of a draft, and the keys of its version.
pub struct Reader {
    pub draft: Draft,
    version: u64,
    level: Level,
    fields: Vec<Field>,
    columns: Vec<Column>,
    /// The columns of the ceilings; a version without any has no list of them.
    ceiling_columns: Vec<CeilingColumn>,
}

/// Where the entries of a form stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Level {
    File,
    /// In the plan of a file, which has neither a plan nor a wording of its own.
    Plan,
}

impl Reader {
    /// Nothing stands yet in what this version has keys for.
    pub fn of(version: u64, blank: Draft, level: Level) -> Reader {
        let mut draft = v3::as_usual(blank);
        let (fields, columns, ceiling_columns) = match version {
            1 => (v1::FIELDS_V1.to_vec(), v1::COLUMNS_V1.to_vec(), Vec::new()),
            2 => (places(&v2::FIELDS_V2), places(&v2::COLUMNS_V2), places(&v2::CEILING_COLUMNS_V2)),
            _ => (places(&v3::FIELDS_V3), places(&v3::COLUMNS_V3), places(&v3::CEILING_COLUMNS_V3)),
        };
        for field in &fields {
            draft.set(*field, "");
        }
        let mut reader = Reader { draft, version, level, fields, columns, ceiling_columns };
        reader.make_categories(1);
        if !reader.ceiling_columns.is_empty() {
            reader.make_ceilings(1);
        }
        reader
    }

    fn make_categories(&mut self, count: usize) {
        // No row has been read yet: the first one is as it was usual.
        let Some(mut category) = self.draft.categories().first().cloned() else { return };
        for column in &self.columns {
            Rc::make_mut(&mut category).set(*column, "");
        }
        self.draft.set_categories(std::iter::repeat_n(category, count));
    }

    fn make_ceilings(&mut self, count: usize) {
        self.draft.set_ceilings(std::iter::repeat_n(Rc::new(Ceiling::empty()), count));
    }

    pub fn read(&mut self, key: &str, value: &Json) -> Result<(), FileProblem> {
        let is_file = self.level == Level::File;
        match key {
            "format" | "version" if is_file => {}
            "program" | "saved" | "fingerprint" if is_file => drop(text_of(key, value)?),
            "plan" if is_file && self.version >= 3 => self.read_plan(value)?,
            "wording" if is_file && self.version >= 3 => {
                self.draft.set_wording(Rc::new(wording::read(value)?));
            }
            "categories" => {
                let rows = rows(value).ok_or(FileProblem::NotCategories)?;
                if rows.len() > CATEGORIES_MAX {
                    return Err(FileProblem::TooManyCategories { count: rows.len() });
                }
                self.make_categories(rows.len().max(1));
                for (row, entries) in rows.into_iter().enumerate() {
                    self.read_row("category", row, entries)?;
                }
            }
            "ceilings" if !self.ceiling_columns.is_empty() => {
                let rows = rows(value).ok_or(FileProblem::NotCeilings)?;
                if rows.len() > CEILINGS_MAX {
                    return Err(FileProblem::TooManyCeilings { count: rows.len() });
                }
                self.make_ceilings(rows.len().max(1));
                for (row, entries) in rows.into_iter().enumerate() {
                    self.read_row("ceiling", row, entries)?;
                }
            }
            _ => {
                let field = Field::from_name(key).filter(|field| self.fields.contains(field));
                let field = field.ok_or_else(|| FileProblem::UnknownKey(self.named(key)))?;
                self.draft.set(field, text_of(&self.named(key), value)?);
            }
        }
        Ok(())
    }

    fn read_plan(&mut self, value: &Json) -> Result<(), FileProblem> {
        let entries = entries(value).ok_or(FileProblem::NotAPlan)?;
        let mut plan = Reader::of(self.version, Draft::blank(), Level::Plan);
        for (number, (key, value)) in entries.iter().enumerate() {
            check_first(entries, number, key, &plan.named(key))?;
            plan.read(key, value)?;
        }
        self.draft.set_plan(Some(Rc::new(plan.draft)));
        Ok(())
    }

    fn read_row(&mut self, kind: &str, row: usize, entries: &[(String, Json)]) -> Result<(), FileProblem> {
        for (number, (key, value)) in entries.iter().enumerate() {
            let name = self.named(&format!("{kind}.{row}.{key}"));
            check_first(entries, number, key, &name)?;
            let input = match kind {
                "category" => Column::from_name(key)
                    .filter(|column| self.columns.contains(column))
                    .map(|column| Input::Category(row, column)),
                _ => CeilingColumn::from_name(key)
                    .filter(|column| self.ceiling_columns.contains(column))
                    .map(|column| Input::Ceiling(row, column)),
            };
            match input {
                Some(input) => self.draft.enter(input, text_of(&name, value)?.into()),
                None => return Err(FileProblem::UnknownKey(name)),
            }
        }
        Ok(())
    }

    /// A key with the place in which it stands.
    fn named(&self, key: &str) -> String {
        match self.level {
            Level::File => key.to_owned(),
            Level::Plan => format!("plan.{key}"),
        }
    }
}

fn places<T: Copy>(known: &[(T, &str)]) -> Vec<T> {
    known.iter().map(|(place, _)| *place).collect()
}
