//! Sections become a document: the figures come to stand where they are named.

use std::ops::Range;

use rust_decimal::Decimal;

use super::named::Names;
use super::section::{Place, Section, Text};
use super::template::{Piece, pieces};
use super::{Block, Passage, Role, Span};
use crate::language::Language;

/// The blocks of `sections`, from top to bottom; the items are numbered as they come.
pub fn filled(sections: &[Section], language: Language, names: &dyn Names) -> Vec<Block> {
    let mut filling = Filling { language, names, items: 0, blocks: Vec::new() };
    for section in sections {
        filling.section(section);
    }
    filling.blocks
}

/// The blocks of one section, after so many items.
pub fn filled_after(items: usize, section: &Section, language: Language, names: &dyn Names) -> Vec<Block> {
    let mut filling = Filling { language, names, items, blocks: Vec::new() };
    filling.section(section);
    filling.blocks
}

struct Filling<'a> {
    language: Language,
    names: &'a dyn Names,
    /// The items so far.
    items: usize,
    blocks: Vec<Block>,
}

impl Filling<'_> {
    fn section(&mut self, section: &Section) {
        let (heading, body) = match section.place {
            Place::Date => (None, Role::Date),
            Place::Addressee => (None, Role::Addressee),
            Place::Sender => (None, Role::Sender),
            Place::Title => (None, Role::Title),
            Place::Body => (None, Role::Body),
            Place::RecordBegins => (None, Role::RecordBegins),
            Place::Item => (Some(Role::ItemHeading), Role::ItemText),
            Place::RecordEnds => (None, Role::RecordEnds),
            Place::Annex => (Some(Role::Heading), Role::Note),
        };
        if let Some(role) = heading {
            let number = if role == Role::ItemHeading { self.number(&section.heading) } else { Passage::default() };
            let heading = self.passage(&section.heading, 0..section.heading.len());
            self.blocks.push(number.then(heading).line(role));
        }
        if section.place == Place::Annex {
            return self.note(section);
        }
        for line in lines(&section.body) {
            match self.block(section, line.clone()) {
                Some(blocks) => self.blocks.extend(blocks),
                None => self.line(&section.body, line, body),
            }
        }
    }

    /// The number of the next item, before its heading: １．発行数, but １【提出理由】 as reports have it.
    fn number(&mut self, heading: &str) -> Passage {
        self.items += 1;
        Passage::default().letters(match self.language {
            Language::English => format!("{}. ", self.items),
            Language::Japanese if heading.starts_with('【') => full_width(self.items),
            Language::Japanese => full_width(self.items) + "．",
        })
    }

    /// A note keeps its lines together, but for what takes a line of its own between them.
    fn note(&mut self, section: &Section) {
        let body = &section.body;
        let mut from = 0;
        for line in lines(body) {
            if let Some(blocks) = self.block(section, line.clone()) {
                self.kept_together(body, from..line.start);
                self.blocks.extend(blocks);
                from = line.end;
            }
        }
        if from == 0 {
            let whole = self.passage(body, 0..body.len());
            self.blocks.push(whole.line(Role::Note));
        } else {
            self.kept_together(body, from..body.len());
        }
    }

    /// The lines of a note above or below a table, without the breaks that part them from it.
    fn kept_together(&mut self, text: &Text, within: Range<usize>) {
        let lines = text.get(within.clone()).unwrap_or_default();
        let kept = lines.trim_start_matches('\n');
        let start = within.end - kept.len();
        let kept = kept.trim_end_matches('\n');
        if !kept.trim().is_empty() {
            let note = self.passage(text, start..start + kept.len());
            self.blocks.push(note.line(Role::Note));
        }
    }

    fn line(&mut self, text: &Text, line: Range<usize>, role: Role) {
        let passage = self.passage(text, line);
        if role == Role::Sender {
            self.blocks.extend(hanging(passage).into_iter().map(|line| line.line(role)));
        } else {
            self.blocks.push(passage.line(role));
        }
    }

    /// What takes a line of its own: a table, or the text before and after amendment.
    fn block(&self, section: &Section, line: Range<usize>) -> Option<Vec<Block>> {
        let name = section.body.get(line)?.trim().strip_prefix('{')?.strip_suffix('}')?;
        self.names.blocks(name.trim(), self.passage(&section.heading, 0..section.heading.len()))
    }

    fn passage(&self, text: &Text, within: Range<usize>) -> Passage {
        let mut passage = Passage::default();
        let words = |range: Range<usize>| Span::Wording(cut(text, range));
        let unknown = |range: Range<usize>| Span::Unknown(cut(text, range));
        for piece in pieces(text, within) {
            match piece {
                Piece::Words(range) => passage.0.push(words(range)),
                Piece::Stray(range) => passage.0.push(unknown(range)),
                Piece::Named(range) => match self.named(text, range.clone()) {
                    Some(named) => passage.0.extend(named.0),
                    None => passage.0.push(unknown(range.start - 1..range.end + 1)),
                },
                Piece::Counted { name, one, many } => match self.named(text, name.clone()) {
                    Some(named) => passage.0.push(words(if is_one(&named) { one } else { many })),
                    None => passage.0.push(unknown(name.start - 1..many.end + 1)),
                },
            }
        }
        passage
    }

    fn named(&self, text: &Text, name: Range<usize>) -> Option<Passage> {
        self.names.passage(text.get(name)?.trim())
    }
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

/// A part of a text, which is borrowed for good where the text is.
fn cut(text: &Text, range: Range<usize>) -> Text {
    match text {
        Text::Borrowed(text) => Text::Borrowed(text.get(range).unwrap_or_default()),
        Text::Owned(text) => Text::Owned(text.get(range).unwrap_or_default().to_owned()),
    }
}

/// Whether the figure of a passage is exactly one; a missing one is not.
fn is_one(passage: &Passage) -> bool {
    passage.0.iter().any(|span| matches!(span, Span::Figure { value, .. } if *value == Decimal::ONE))
}

/// A line of the sender whose last words have lines of their own: each further one stands below the first letter of
/// those words.
fn hanging(passage: Passage) -> Vec<Passage> {
    let Some((Span::Entered(text), before)) = passage.0.split_last().filter(|(_, before)| before.len() < 2) else {
        return vec![passage];
    };
    let label = Passage(before.to_vec());
    let blanks = "\u{3000}".repeat(label.text(&|_| String::new()).chars().count());
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().map(|line| label.letters(line));
    first.into_iter().chain(lines.map(|line| Passage::default().letters(blanks.as_str()).letters(line))).collect()
}

/// １２
fn full_width(number: usize) -> String {
    let wide = |digit: char| char::from_u32(u32::from(digit) + 0xFEE0).unwrap_or(digit);
    number.to_string().chars().map(wide).collect()
}
