//! How a section is set: the paragraphs that it has, before their names are filled in.

use std::ops::Range;

use super::section::{Place, Section, Text};
use super::{Passage, Role};
use crate::language::Language;

/// A piece of a section that stands in lines of its own.
pub enum Paragraph<'a> {
    /// Running text: what stands between these places of it.
    Line { role: Role, text: &'a Text, within: Range<usize> },
    /// The heading of the item of this number.
    Numbered { number: usize, text: &'a Text },
    /// What this name stands for, under the heading as its caption: a table, or the text before and after amendment.
    Alone { name: &'a str, caption: &'a Text },
}

/// The paragraphs of a section that comes after so many items. `stands_alone` says which names take a line of their own.
pub fn paragraphs<'a>(section: &'a Section, items: usize, stands_alone: &dyn Fn(&str) -> bool) -> Vec<Paragraph<'a>> {
    let Section { place, heading, body, .. } = section;
    let role = match place {
        Place::Date => Role::Date,
        Place::Addressee => Role::Addressee,
        Place::Sender => Role::Sender,
        Place::Title => Role::Title,
        Place::Body => Role::Body,
        Place::RecordBegins => Role::RecordBegins,
        Place::Item => Role::ItemText,
        Place::RecordEnds => Role::RecordEnds,
        Place::Annex => Role::Note,
    };
    let mut paragraphs = Vec::new();
    match place {
        Place::Item => paragraphs.push(Paragraph::Numbered { number: items.saturating_add(1), text: heading }),
        Place::Annex => {
            paragraphs.push(Paragraph::Line { role: Role::Heading, text: heading, within: 0..heading.len() });
        }
        _ => {}
    }
    let alone = |line: Range<usize>| {
        let name = body.get(line)?.trim().strip_prefix('{')?.strip_suffix('}')?.trim();
        stands_alone(name).then_some(Paragraph::Alone { name, caption: heading })
    };
    // A note keeps its lines together, but for what takes a line of its own between them.
    let mut from = 0;
    for line in lines(body) {
        match alone(line.clone()) {
            Some(alone) => {
                paragraphs.extend(kept_together(role, body, from..line.start));
                paragraphs.push(alone);
                from = line.end;
            }
            None if role == Role::Note => {}
            None => paragraphs.push(Paragraph::Line { role, text: body, within: line }),
        }
    }
    if role == Role::Note && from == 0 {
        paragraphs.push(Paragraph::Line { role, text: body, within: 0..body.len() });
    } else {
        paragraphs.extend(kept_together(role, body, from..body.len()));
    }
    paragraphs
}

/// The lines of a note above or below a table, without the breaks that part them from it.
fn kept_together(role: Role, text: &Text, within: Range<usize>) -> Option<Paragraph<'_>> {
    if role != Role::Note {
        return None;
    }
    let lines = text.get(within.clone())?;
    let kept = lines.trim_start_matches('\n');
    let start = within.end - kept.len();
    let kept = kept.trim_end_matches('\n');
    (!kept.trim().is_empty()).then(|| Paragraph::Line { role, text, within: start..start + kept.len() })
}

/// Every line that says something, by its place in the text.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let mut lines = Vec::new();
    for line in text.split('\n') {
        if !line.trim().is_empty() {
            lines.push(at..at + line.len());
        }
        at += line.len() + 1;
    }
    lines
}

/// The number of an item, as it stands before its heading: １．発行数, but １【提出理由】 as reports have it.
pub fn numbered(number: usize, heading: &str, language: Language) -> Passage {
    Passage::default().letters(match language {
        Language::English => format!("{number}. "),
        Language::Japanese if heading.starts_with('【') => full_width(number),
        Language::Japanese => full_width(number) + "．",
    })
}

/// １２
fn full_width(number: usize) -> String {
    let wide = |digit: char| char::from_u32(u32::from(digit) + 0xFEE0).unwrap_or(digit);
    number.to_string().chars().map(wide).collect()
}
