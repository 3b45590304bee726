//! `*.profile.json`: what stays the same from grant to grant of a company: its names, contact, what it says about itself,
//! and its own wording (文言).

use std::rc::Rc;

use super::file::json::Json;
use super::file::{FileProblem, Stamp, check_first, entries, entry, json_of, text_of, version_of, wording};
use crate::draft::{Draft, Field, Wording};

#[cfg(test)]
mod tests;

const FORMAT: &str = "wariate.profile";
const VERSION: u64 = 1;

/// The fields of a profile, in the order of the form.
const FIELDS: [Field; 13] = [
    Field::IssuerNameEn,
    Field::IssuerNameJa,
    Field::SecurityCode,
    Field::MarketEn,
    Field::MarketJa,
    Field::RepresentativeTitleEn,
    Field::RepresentativeTitleJa,
    Field::RepresentativeEn,
    Field::RepresentativeJa,
    Field::ContactEn,
    Field::ContactJa,
    Field::AboutEn,
    Field::AboutJa,
];

/// What a company says of itself, and how it words its documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    texts: [Rc<str>; FIELDS.len()],
    wording: Rc<Wording>,
}

impl Profile {
    /// That of the company of a draft.
    pub fn of(draft: &Draft) -> Profile {
        Profile { texts: FIELDS.map(|field| draft.get(field).clone()), wording: draft.wording().clone() }
    }

    /// Puts it into a draft in place of what it said of the company; all else of the draft stays.
    pub fn apply(&self, draft: &mut Draft) {
        for (field, text) in FIELDS.into_iter().zip(&self.texts) {
            draft.set(field, text.clone());
        }
        draft.set_wording(self.wording.clone());
    }
}

/// The file of a profile.
pub fn write(profile: &Profile, stamp: &Stamp) -> String {
    let head = [("program", stamp.program), ("saved", stamp.saved)].map(|(key, text)| entry(key, text));
    let fields = FIELDS.into_iter().zip(&profile.texts).map(|(field, text)| entry(field.name(), text));
    let mut lines: Vec<String> = head.into_iter().chain(fields).collect();
    lines.push(format!("\"wording\": {}", wording::write(&profile.wording, "  ")));
    format!("{{\n  \"format\": \"{FORMAT}\",\n  \"version\": {VERSION},\n  {}\n}}\n", lines.join(",\n  "))
}

/// The profile of a file, or why there is none; [`FileProblem::NotAProfile`] where it is JSON of something else, such as
/// a grant.
pub fn read(text: &str) -> Result<Profile, FileProblem> {
    let json = json_of(text)?;
    let entries = entries(&json).ok_or(FileProblem::NotAProfile)?;
    check_version(entries)?;
    let mut profile = Profile { texts: FIELDS.map(|_| "".into()), wording: Rc::default() };
    for (number, (key, value)) in entries.iter().enumerate() {
        check_first(entries, number, key, key)?;
        match key.as_str() {
            "format" | "version" => {}
            "program" | "saved" => drop(text_of(key, value)?),
            "wording" => profile.wording = Rc::new(wording::read(value)?),
            _ => {
                let mut texts = FIELDS.into_iter().zip(&mut profile.texts);
                let (_, text) = texts
                    .find(|(field, _)| field.name() == key)
                    .ok_or_else(|| FileProblem::UnknownKey(key.to_owned()))?;
                *text = text_of(key, value)?.into();
            }
        }
    }
    Ok(profile)
}

fn check_version(entries: &[(String, Json)]) -> Result<(), FileProblem> {
    match version_of(entries, FORMAT) {
        Some(VERSION) => Ok(()),
        Some(version) if version > VERSION => Err(FileProblem::Newer { version }),
        _ => Err(FileProblem::NotAProfile),
    }
}
