//! A company's own wording in a file.

use std::rc::Rc;

use super::json::{Json, quoted};
use super::{FileProblem, check_first, entries, entry, rows, text_of};
use crate::draft::wording::{DOCUMENTS_MAX, SECTIONS_MAX, SectionText, SectionWording, Wording, is_own};
use crate::language::Language;

/// The wording as a value that stands in a line indented so far.
pub fn write(wording: &Wording, indent: &str) -> String {
    let documents = wording.documents().iter().map(|document| {
        let order = document.order().map(|order| {
            let names = order.iter().map(|name| quoted(name)).collect::<Vec<_>>();
            format!("\"order\": [{}]", names.join(", "))
        });
        let sections: Vec<String> =
            document.sections().iter().map(|one| section(one, &format!("{indent}        "))).collect();
        let sections =
            (!sections.is_empty()).then(|| format!("\"sections\": [\n{}\n{indent}      ]", sections.join(",\n")));
        let parts: Vec<String> = [entry("name", &document.name)].into_iter().chain(order).chain(sections).collect();
        let break_ = format!(",\n{indent}      ");
        format!("{indent}    {{\n{indent}      {}\n{indent}    }}", parts.join(&break_))
    });
    format!(
        "{{\n{indent}  {},\n{indent}  \"documents\": [\n{}\n{indent}  ]\n{indent}}}",
        entry("added", &wording.added().to_string()),
        documents.collect::<Vec<_>>().join(",\n"),
    )
}

/// A section on lines of its own: what is the standard is not named.
fn section(section: &SectionWording, indent: &str) -> String {
    let mut parts = vec![entry("name", &section.name)];
    parts.extend(section.left_out.then(|| entry("left_out", "yes")));
    parts.extend(section.after.as_ref().map(|after| entry("after", after)));
    for (language, [heading, body]) in KEYS {
        if let Some(text) = section.text(language) {
            parts.extend([entry(heading, &text.heading), entry(body, &text.body)]);
        }
    }
    let break_ = format!(",\n{indent}  ");
    format!("{indent}{{\n{indent}  {}\n{indent}}}", parts.join(&break_))
}

const KEYS: [(Language, [&str; 2]); 2] =
    [(Language::English, ["heading_en", "body_en"]), (Language::Japanese, ["heading_ja", "body_ja"])];

/// The wording of such a value.
pub fn read(value: &Json) -> Result<Wording, FileProblem> {
    let mut wording = Wording::default();
    let object = entries(value).ok_or(FileProblem::NotWording)?;
    for (number, (key, value)) in object.iter().enumerate() {
        check_first(object, number, key, &format!("wording.{key}"))?;
        match key.as_str() {
            "added" => {
                let added = text_of("wording.added", value)?.parse().map_err(|_| FileProblem::NotWording)?;
                wording.set_added(added);
            }
            "documents" => {
                let documents =
                    rows(value).filter(|rows| rows.len() <= DOCUMENTS_MAX).ok_or(FileProblem::NotWording)?;
                for (row, document) in documents.into_iter().enumerate() {
                    read_document(&mut wording, row, document)?;
                }
            }
            _ => return Err(FileProblem::UnknownKey(format!("wording.{key}"))),
        }
    }
    Ok(wording)
}

fn read_document(wording: &mut Wording, row: usize, document: &[(String, Json)]) -> Result<(), FileProblem> {
    let path = format!("wording.{row}");
    let name = name_of(document, &path)?;
    if wording.document(name).is_some() {
        return Err(FileProblem::RepeatedKey(name.to_owned()));
    }
    for (number, (key, value)) in document.iter().enumerate() {
        let full = format!("{path}.{key}");
        check_first(document, number, key, &full)?;
        match key.as_str() {
            "name" => {}
            "order" => {
                let Json::List(names) = value else { return Err(FileProblem::NotWording) };
                let order: Result<Vec<Rc<str>>, _> =
                    names.iter().map(|name| text_of(&full, name).map(Rc::from)).collect();
                wording.set_order(name, order?).map_err(|_| FileProblem::NotWording)?;
            }
            "sections" => {
                let sections = rows(value).filter(|rows| rows.len() <= SECTIONS_MAX).ok_or(FileProblem::NotWording)?;
                for (row, section) in sections.into_iter().enumerate() {
                    read_section(wording, name, &format!("{path}.{row}"), section)?;
                }
            }
            _ => return Err(FileProblem::UnknownKey(full)),
        }
    }
    Ok(())
}

fn read_section(
    wording: &mut Wording,
    document: &str,
    path: &str,
    section: &[(String, Json)],
) -> Result<(), FileProblem> {
    let mut read = SectionWording {
        name: name_of(section, path)?.into(),
        left_out: false,
        english: None,
        japanese: None,
        after: None,
    };
    if wording.get(document, &read.name).is_some() {
        return Err(FileProblem::RepeatedKey(format!("{path}.{}", read.name)));
    }
    for (number, (key, value)) in section.iter().enumerate() {
        let full = format!("{path}.{key}");
        check_first(section, number, key, &full)?;
        let text = text_of(&full, value)?;
        match key.as_str() {
            "name" => {}
            "left_out" if text == "yes" => read.left_out = true,
            "after" if is_own(&read.name) => read.after = Some(text.into()),
            "heading_en" => part(&mut read.english).heading = text.into(),
            "body_en" => part(&mut read.english).body = text.into(),
            "heading_ja" => part(&mut read.japanese).heading = text.into(),
            "body_ja" => part(&mut read.japanese).body = text.into(),
            _ => return Err(FileProblem::UnknownKey(full)),
        }
    }
    wording.put(document, read).map_err(|_| FileProblem::NotWording)
}

fn part(text: &mut Option<SectionText>) -> &mut SectionText {
    text.get_or_insert_with(|| SectionText { heading: "".into(), body: "".into() })
}

fn name_of<'a>(object: &'a [(String, Json)], path: &str) -> Result<&'a str, FileProblem> {
    let (_, value) = object.iter().find(|(key, _)| key == "name").ok_or(FileProblem::NotWording)?;
    text_of(&format!("{path}.name"), value)
}
