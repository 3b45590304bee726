//! `*.grant.json`: a draft to be kept, read by people and compared line by line.
//!
//! Every key is written, the empty ones too: the file is then the whole form, two of them differ in exactly the
//! lines that differ, and who fills one in by hand sees what there is. A key that is absent is an empty text, never a
//! usual choice: nothing is taken for typed that nobody typed.
//!
//! A key that is added makes a new version, so that an older program says what it is in for. What a version had no key
//! for stands as was usual in version 3, which leaves its figures what they were.

use crate::draft::{CeilingColumn, Column, Draft, Field, Wording};
use crate::share::link::Carry;
use crate::share::v3;

pub(super) mod json;
mod problem;
mod reader;
#[cfg(test)]
mod tests;
pub(super) mod wording;

use json::{Json, quoted};
pub use problem::FileProblem;
use reader::{Level, Reader};

const FORMAT: &str = "wariate.grant";
const VERSION: u64 = 3;

/// The most bytes that are looked at: 200 categories and all fields at 10,000 Japanese characters each are fewer, in the
/// form and in the plan.
pub const SIZE_MAX: u32 = 40 * 1024 * 1024;

/// What a file says of its making. It is told, because the core knows no clock.
#[derive(Clone, Copy, Debug)]
pub struct Stamp<'a> {
    /// The name and version of the program.
    pub program: &'a str,
    /// When it was saved, as people write it.
    pub saved: &'a str,
}

/// The file of a draft: what version 3 knows of it, in the order of the form.
pub fn write(draft: &Draft, stamp: &Stamp) -> String {
    let fingerprint = super::fingerprint(draft, Carry::WithWording);
    let head = [("program", stamp.program), ("saved", stamp.saved), ("fingerprint", &fingerprint)];
    let mut entries: Vec<String> = head.map(|(key, text)| entry(key, text)).into();
    entries.extend(form(draft, "  "));
    entries.extend(draft.plan().map(|plan| {
        let entries: Vec<String> = form(plan, "    ").collect();
        format!("\"plan\": {{\n    {}\n  }}", entries.join(",\n    "))
    }));
    if **draft.wording() != Wording::default() {
        entries.push(format!("\"wording\": {}", wording::write(draft.wording(), "  ")));
    }
    format!("{{\n  \"format\": \"{FORMAT}\",\n  \"version\": {VERSION},\n  {}\n}}\n", entries.join(",\n  "))
}

/// The entries of a form that stand in lines indented so far: its fields, its categories and its ceilings.
fn form(form: &Draft, indent: &str) -> impl Iterator<Item = String> {
    let fields = in_order(Field::ALL, &v3::FIELDS_V3).map(|field| entry(field.name(), form.get(field)));
    let categories = form.categories().iter().map(|row| {
        object(in_order(Column::ALL, &v3::COLUMNS_V3).map(|column| entry(column.name(), row.get(column))), indent)
    });
    let ceilings = form.ceilings().iter().map(|row| {
        let columns = in_order(CeilingColumn::ALL, &v3::CEILING_COLUMNS_V3);
        object(columns.map(|column| entry(column.name(), row.get(column))), indent)
    });
    let lists = [("categories", categories.collect()), ("ceilings", ceilings.collect())].map(list_in(indent));
    fields.chain(lists)
}

/// The entry of a list of rows.
fn list_in(indent: &str) -> impl Fn((&str, Vec<String>)) -> String {
    move |(key, rows)| format!("\"{key}\": [\n{}\n{indent}]", rows.join(",\n"))
}

/// The places of the form that a version knows.
fn in_order<T: Copy + PartialEq, const ALL: usize>(all: [T; ALL], known: &[(T, &str)]) -> impl Iterator<Item = T> {
    all.into_iter().filter(|place| known.iter().any(|(one, _)| one == place))
}

fn object(entries: impl Iterator<Item = String>, indent: &str) -> String {
    let entries: Vec<String> = entries.collect();
    format!("{indent}  {{\n{indent}    {}\n{indent}  }}", entries.join(&format!(",\n{indent}    ")))
}

pub(super) fn entry(key: &str, text: &str) -> String {
    format!("\"{key}\": {}", quoted(text))
}

/// The draft of a file: all of it, as it was typed, or none.
pub fn read(text: &str) -> Result<Draft, FileProblem> {
    read_onto(Draft::blank(), text)
}

/// The same on any blank form: what is usual on it changes nothing.
fn read_onto(blank: Draft, text: &str) -> Result<Draft, FileProblem> {
    let json = json_of(text)?;
    let Json::Object(entries) = json else { return Err(FileProblem::NotAGrant) };
    let version = match version_of(&entries, FORMAT) {
        Some(version @ 1..=VERSION) => version,
        Some(version) if version > VERSION => return Err(FileProblem::Newer { version }),
        _ => return Err(FileProblem::NotAGrant),
    };
    let mut reader = Reader::of(version, blank, Level::File);
    for (number, (key, value)) in entries.iter().enumerate() {
        check_first(&entries, number, key, key)?;
        reader.read(key, value)?;
    }
    Ok(reader.draft)
}

/// The value of a text of a length that is looked at.
pub(super) fn json_of(text: &str) -> Result<Json, FileProblem> {
    if text.len() > SIZE_MAX as usize {
        return Err(FileProblem::TooLarge);
    }
    // Windows editors put a mark in front.
    json::parse(text.trim_start_matches('\u{feff}'))
        .map_err(|place| FileProblem::NotJson { line: place.line, column: place.column })
}

/// The version of a file of this format; nothing for one of another.
pub(super) fn version_of(entries: &[(String, Json)], format: &str) -> Option<u64> {
    let value = |key| entries.iter().find(|(name, _)| name == key).map(|(_, value)| value);
    match (value("format"), value("version")) {
        (Some(Json::Text(named)), Some(Json::Number(version))) if named == format => version.parse().ok(),
        _ => None,
    }
}

/// Fails where the entry of this number has the key of one before it. Those before it are known and differ, so they
/// are few.
pub(super) fn check_first(entries: &[(String, Json)], number: usize, key: &str, name: &str) -> Result<(), FileProblem> {
    if entries.iter().take(number).any(|(earlier, _)| earlier == key) {
        return Err(FileProblem::RepeatedKey(name.to_owned()));
    }
    Ok(())
}

pub(super) fn text_of<'a>(key: &str, value: &'a Json) -> Result<&'a str, FileProblem> {
    match value {
        Json::Text(text) | Json::Number(text) => Ok(text),
        _ => Err(FileProblem::NotText(key.to_owned())),
    }
}

/// The entries of each row of a list; nothing where it is no list, or not of rows.
fn rows(value: &Json) -> Option<Vec<&[(String, Json)]>> {
    let Json::List(rows) = value else { return None };
    rows.iter().map(entries).collect()
}

/// The entries of an object; nothing where it is none.
pub(super) fn entries(value: &Json) -> Option<&[(String, Json)]> {
    match value {
        Json::Object(entries) => Some(entries),
        _ => None,
    }
}
