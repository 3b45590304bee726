//! `*.grant.json`: a draft to be kept, read by people and compared line by line.
//!
//! Every key is written, the empty ones too: the file is then the whole form, two of them differ in exactly the
//! lines that differ, and who fills one in by hand sees what there is. A key that is absent is an empty text, never a
//! usual choice: nothing is taken for typed that nobody typed.
//!
//! A key that is added makes a new version, so that an older program says what it is in for. What a version had no key
//! for stands as was usual in version 2, which leaves its figures what they were.

use std::rc::Rc;

use crate::draft::{CATEGORIES_MAX, CEILINGS_MAX, Category, Ceiling, CeilingColumn, Column, Draft, Field, Input};
use crate::share::{v1, v2};

mod json;
mod problem;
#[cfg(test)]
mod tests;

use json::{Json, quoted};
pub use problem::FileProblem;

const FORMAT: &str = "wariate.grant";
const VERSION: u64 = 2;

/// The most bytes that are looked at: 200 categories and all fields at 10,000 Japanese characters each are fewer.
pub const SIZE_MAX: u32 = 16 * 1024 * 1024;

/// What a file says of its making. It is told, because the core knows no clock.
#[derive(Clone, Copy, Debug)]
pub struct Stamp<'a> {
    /// The name and version of the program.
    pub program: &'a str,
    /// When it was saved, as people write it.
    pub saved: &'a str,
}

/// The file of a draft: what version 2 knows of it, in the order of the form.
pub fn write(draft: &Draft, stamp: &Stamp) -> String {
    let head = [("program", stamp.program), ("saved", stamp.saved), ("fingerprint", &super::fingerprint(draft))]
        .map(|(key, text)| entry(key, text));
    let fields = in_order(Field::ALL, &v2::FIELDS_V2).map(|field| entry(field.name(), draft.get(field)));
    let category = |row: &Rc<Category>| {
        object(in_order(Column::ALL, &v2::COLUMNS_V2).map(|column| entry(column.name(), row.get(column))))
    };
    let ceiling = |row: &Rc<Ceiling>| {
        let columns = in_order(CeilingColumn::ALL, &v2::CEILING_COLUMNS_V2);
        object(columns.map(|column| entry(column.name(), row.get(column))))
    };
    format!(
        "{{\n  \"format\": \"{FORMAT}\",\n  \"version\": {VERSION},\n  {},\n  {},\n  \"categories\": [\n{}\n  ],\n  \"ceilings\": [\n{}\n  ]\n}}\n",
        head.join(",\n  "),
        fields.collect::<Vec<_>>().join(",\n  "),
        draft.categories().iter().map(category).collect::<Vec<_>>().join(",\n"),
        draft.ceilings().iter().map(ceiling).collect::<Vec<_>>().join(",\n"),
    )
}

/// The places of the form that a version knows.
fn in_order<T: Copy + PartialEq, const ALL: usize>(all: [T; ALL], known: &[(T, &str)]) -> impl Iterator<Item = T> {
    all.into_iter().filter(|place| known.iter().any(|(one, _)| one == place))
}

fn object(entries: impl Iterator<Item = String>) -> String {
    format!("    {{\n      {}\n    }}", entries.collect::<Vec<_>>().join(",\n      "))
}

fn entry(key: &str, text: &str) -> String {
    format!("\"{key}\": {}", quoted(text))
}

/// The draft of a file: all of it, as it was typed, or none.
pub fn read(text: &str) -> Result<Draft, FileProblem> {
    read_onto(Draft::blank(), text)
}

/// The same on any blank form: what is usual on it changes nothing.
fn read_onto(blank: Draft, text: &str) -> Result<Draft, FileProblem> {
    if text.len() > SIZE_MAX as usize {
        return Err(FileProblem::TooLarge);
    }
    // Windows editors put a mark in front.
    let json = json::parse(text.trim_start_matches('\u{feff}'))
        .map_err(|place| FileProblem::NotJson { line: place.line, column: place.column })?;
    let Json::Object(entries) = json else { return Err(FileProblem::NotAGrant) };
    let mut reader = Reader::of(version(&entries)?, blank);
    for (number, (key, value)) in entries.iter().enumerate() {
        check_first(&entries, number, key, key)?;
        reader.read(key, value)?;
    }
    Ok(reader.draft)
}

fn version(entries: &[(String, Json)]) -> Result<u64, FileProblem> {
    let value = |key| entries.iter().find(|(name, _)| name == key).map(|(_, value)| value);
    match (value("format"), value("version")) {
        (Some(Json::Text(format)), Some(Json::Number(version))) if format == FORMAT => match version.parse() {
            Ok(version @ 1..=VERSION) => Ok(version),
            Ok(version) if version > VERSION => Err(FileProblem::Newer { version }),
            _ => Err(FileProblem::NotAGrant),
        },
        _ => Err(FileProblem::NotAGrant),
    }
}

/// What is read of a draft, and the keys of its version.
struct Reader {
    draft: Draft,
    fields: Vec<Field>,
    columns: Vec<Column>,
    /// The columns of the ceilings; a version without any has no list of them.
    ceiling_columns: Vec<CeilingColumn>,
}

impl Reader {
    /// Nothing stands yet in what this version has keys for.
    fn of(version: u64, blank: Draft) -> Reader {
        let mut draft = v2::as_usual(blank);
        let (fields, columns, ceiling_columns) = match version {
            1 => (v1::FIELDS_V1.to_vec(), v1::COLUMNS_V1.to_vec(), Vec::new()),
            _ => (places(&v2::FIELDS_V2), places(&v2::COLUMNS_V2), places(&v2::CEILING_COLUMNS_V2)),
        };
        for field in &fields {
            draft.set(*field, "");
        }
        let mut reader = Reader { draft, fields, columns, ceiling_columns };
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

    fn read(&mut self, key: &str, value: &Json) -> Result<(), FileProblem> {
        match key {
            "format" | "version" => {}
            "program" | "saved" | "fingerprint" => drop(text_of(key, value)?),
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
                let field = field.ok_or_else(|| FileProblem::UnknownKey(key.to_owned()))?;
                self.draft.set(field, text_of(key, value)?);
            }
        }
        Ok(())
    }

    fn read_row(&mut self, kind: &str, row: usize, entries: &[(String, Json)]) -> Result<(), FileProblem> {
        for (number, (key, value)) in entries.iter().enumerate() {
            let name = format!("{kind}.{row}.{key}");
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
}

fn places<T: Copy>(known: &[(T, &str)]) -> Vec<T> {
    known.iter().map(|(place, _)| *place).collect()
}

/// The entries of each row of a list; nothing where it is no list, or not of rows.
fn rows(value: &Json) -> Option<Vec<&[(String, Json)]>> {
    let Json::List(rows) = value else { return None };
    rows.iter().map(entries).collect()
}

fn entries(row: &Json) -> Option<&[(String, Json)]> {
    match row {
        Json::Object(entries) => Some(entries),
        _ => None,
    }
}

/// Fails where the entry of this number has the key of one before it. Those before it are known and differ, so they
/// are few.
fn check_first(entries: &[(String, Json)], number: usize, key: &str, name: &str) -> Result<(), FileProblem> {
    if entries.iter().take(number).any(|(earlier, _)| earlier == key) {
        return Err(FileProblem::RepeatedKey(name.to_owned()));
    }
    Ok(())
}

fn text_of<'a>(key: &str, value: &'a Json) -> Result<&'a str, FileProblem> {
    match value {
        Json::Text(text) | Json::Number(text) => Ok(text),
        _ => Err(FileProblem::NotText(key.to_owned())),
    }
}
