//! `*.grant.json`: a draft to be kept, read by people and compared line by line.
//!
//! Every key is written, the empty ones too: the file is then the whole form, two of them differ in exactly the
//! lines that differ, and who fills one in by hand sees what there is. A key that is absent is an empty text, never a
//! usual choice: nothing is taken for typed that nobody typed.
//!
//! A key that is added makes a new version, so that an older program says what it is in for.

use std::rc::Rc;

use crate::draft::{CATEGORIES_MAX, Category, Column, Draft, Field};

mod json;
#[cfg(test)]
mod tests;

use json::{Json, quoted};

const FORMAT: &str = "wariate.grant";
const VERSION: u64 = 1;

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

/// Why a file was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    TooLarge,
    /// No JSON from this place on, both counted from 1.
    NotJson {
        line: usize,
        column: usize,
    },
    /// JSON, but of something else.
    NotAGrant,
    /// Made by a newer version of the program.
    Newer {
        version: u64,
    },
    /// A key that no field has, such as one misspelt.
    UnknownKey(String),
    /// A key that stands there twice: which of the two is meant?
    RepeatedKey(String),
    /// The value of this key is neither a text nor a number.
    NotText(String),
    /// The categories are no list of rows.
    NotCategories,
    TooManyCategories {
        count: usize,
    },
}

impl FileProblem {
    /// The name in the page.
    pub fn name(&self) -> &'static str {
        match self {
            FileProblem::TooLarge => "too_large",
            FileProblem::NotJson { .. } => "not_json",
            FileProblem::NotAGrant => "not_a_grant",
            FileProblem::Newer { .. } => "newer",
            FileProblem::UnknownKey(_) => "unknown_key",
            FileProblem::RepeatedKey(_) => "repeated_key",
            FileProblem::NotText(_) => "not_text",
            FileProblem::NotCategories => "not_categories",
            FileProblem::TooManyCategories { .. } => "too_many_categories",
        }
    }
}

/// The file of a draft.
pub fn write(draft: &Draft, stamp: &Stamp) -> String {
    let head = [("program", stamp.program), ("saved", stamp.saved), ("fingerprint", &super::fingerprint(draft))]
        .map(|(key, text)| entry(key, text));
    let fields = Field::ALL.map(|field| entry(field.name(), draft.get(field)));
    let rows = draft.categories().iter().map(|row| {
        let columns = Column::ALL.map(|column| entry(column.name(), row.get(column)));
        format!("    {{\n      {}\n    }}", columns.join(",\n      "))
    });
    format!(
        "{{\n  \"format\": \"{FORMAT}\",\n  \"version\": {VERSION},\n  {},\n  {},\n  \"categories\": [\n{}\n  ]\n}}\n",
        head.join(",\n  "),
        fields.join(",\n  "),
        rows.collect::<Vec<_>>().join(",\n"),
    )
}

fn entry(key: &str, text: &str) -> String {
    format!("\"{key}\": {}", quoted(text))
}

/// The draft of a file: all of it, as it was typed, or none.
pub fn read(text: &str) -> Result<Draft, FileProblem> {
    if text.len() > SIZE_MAX as usize {
        return Err(FileProblem::TooLarge);
    }
    // Windows editors put a mark in front.
    let json = json::parse(text.trim_start_matches('\u{feff}'))
        .map_err(|place| FileProblem::NotJson { line: place.line, column: place.column })?;
    let Json::Object(entries) = json else { return Err(FileProblem::NotAGrant) };
    check_version(&entries)?;
    let mut draft = Draft::blank();
    for field in Field::ALL {
        draft.set(field, "");
    }
    draft.set_categories([Rc::new(empty_row())]);
    for (number, (key, value)) in entries.iter().enumerate() {
        check_first(&entries, number, key, key)?;
        match key.as_str() {
            "format" | "version" => {}
            "program" | "saved" | "fingerprint" => drop(text_of(key, value)?),
            "categories" => {
                let rows = rows(value)?;
                if !rows.is_empty() {
                    draft.set_categories(rows);
                }
            }
            _ => {
                let field = Field::from_name(key).ok_or_else(|| FileProblem::UnknownKey(key.to_owned()))?;
                draft.set(field, text_of(key, value)?);
            }
        }
    }
    Ok(draft)
}

fn check_version(entries: &[(String, Json)]) -> Result<(), FileProblem> {
    let value = |key| entries.iter().find(|(name, _)| name == key).map(|(_, value)| value);
    match (value("format"), value("version")) {
        (Some(Json::Text(format)), Some(Json::Number(version))) if format == FORMAT => match version.parse() {
            Ok(VERSION) => Ok(()),
            Ok(version) if version > VERSION => Err(FileProblem::Newer { version }),
            _ => Err(FileProblem::NotAGrant),
        },
        _ => Err(FileProblem::NotAGrant),
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

fn rows(value: &Json) -> Result<Vec<Rc<Category>>, FileProblem> {
    match value {
        Json::List(rows) if rows.len() > CATEGORIES_MAX => Err(FileProblem::TooManyCategories { count: rows.len() }),
        Json::List(rows) => rows.iter().enumerate().map(|(number, value)| row(number, value)).collect(),
        _ => Err(FileProblem::NotCategories),
    }
}

fn row(row: usize, value: &Json) -> Result<Rc<Category>, FileProblem> {
    let Json::Object(entries) = value else { return Err(FileProblem::NotCategories) };
    let mut category = empty_row();
    for (number, (key, value)) in entries.iter().enumerate() {
        let name = format!("category.{row}.{key}");
        check_first(entries, number, key, &name)?;
        match Column::from_name(key) {
            Some(column) => category.set(column, text_of(&name, value)?),
            None => return Err(FileProblem::UnknownKey(name)),
        }
    }
    Ok(Rc::new(category))
}

fn empty_row() -> Category {
    let mut row = Category::blank();
    for column in Column::ALL {
        row.set(column, "");
    }
    row
}

fn text_of<'a>(key: &str, value: &'a Json) -> Result<&'a str, FileProblem> {
    match value {
        Json::Text(text) | Json::Number(text) => Ok(text),
        _ => Err(FileProblem::NotText(key.to_owned())),
    }
}
