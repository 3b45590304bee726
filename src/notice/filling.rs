//! Sections become a document: the figures come to stand where they are named.

use std::ops::Range;

use rust_decimal::Decimal;

use super::named::Names;
use super::paragraph::{Paragraph, numbered, paragraphs};
use super::section::{Place, Section, Text};
use super::template::{Piece, pieces};
use super::{Block, Passage, Role, Span};
use crate::language::Language;

/// The blocks of `sections`, from top to bottom; the items are numbered as they come.
pub fn filled(sections: &[Section], language: Language, names: &dyn Names) -> Vec<Block> {
    let (mut blocks, mut items) = (Vec::new(), 0);
    for section in sections {
        fill(items, section, language, names, &mut blocks);
        items += usize::from(section.place == Place::Item);
    }
    blocks
}

/// The blocks of one section, after so many items.
pub fn filled_after(items: usize, section: &Section, language: Language, names: &dyn Names) -> Vec<Block> {
    let mut blocks = Vec::new();
    fill(items, section, language, names, &mut blocks);
    blocks
}

fn fill(items: usize, section: &Section, language: Language, names: &dyn Names, blocks: &mut Vec<Block>) {
    for paragraph in paragraphs(section, items, &|name| names.stands_alone(name)) {
        match paragraph {
            Paragraph::Line { role, text, within } => set(passage(text, within, names), role, blocks),
            Paragraph::Numbered { number, text } => {
                let number = numbered(number, text, language);
                blocks.push(number.then(passage(text, 0..text.len(), names)).line(Role::ItemHeading));
            }
            Paragraph::Alone { name, caption } => {
                let caption = passage(caption, 0..caption.len(), names);
                blocks.extend(names.blocks(name, caption).unwrap_or_default());
            }
        }
    }
}

/// Sets a passage as a line of this role; as several, where a sender's last words have lines of their own.
pub fn set(passage: Passage, role: Role, blocks: &mut Vec<Block>) {
    if role == Role::Sender {
        blocks.extend(hanging(passage).into_iter().map(|line| line.line(role)));
    } else {
        blocks.push(passage.line(role));
    }
}

fn passage(text: &Text, within: Range<usize>, names: &dyn Names) -> Passage {
    let mut passage = Passage::default();
    for piece in pieces(text, within) {
        say(text, piece, names, &mut passage.0);
    }
    passage
}

/// What a piece of a text says.
pub fn say(text: &Text, piece: Piece, names: &dyn Names, spans: &mut Vec<Span>) {
    let named = |name: Range<usize>| names.passage(text.get(name)?.trim());
    let words = |range: Range<usize>| Span::Wording(cut(text, range));
    let unknown = |range: Range<usize>| Span::Unknown(cut(text, range));
    match piece {
        Piece::Words(range) => spans.push(words(range)),
        Piece::Stray(range) => spans.push(unknown(range)),
        Piece::Named(range) => match named(range.clone()) {
            Some(named) => spans.extend(named.0),
            None => spans.push(unknown(range.start - 1..range.end + 1)),
        },
        Piece::Counted { name, one, many } => spans.push(match named(name.clone()) {
            Some(named) => words(if is_one(&named) { one } else { many }),
            None => unknown(name.start - 1..many.end + 1),
        }),
    }
}

/// A part of a text, which is borrowed for good where the text is.
pub fn cut(text: &Text, range: Range<usize>) -> Text {
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
