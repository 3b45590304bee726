//! A document for the program that writes files: its counterpart, word for word.

use wariate_files as files;
use wariate_files::Sheet;

use super::super::{Block, Document, Passage, Role, Table};
use crate::draft::Input;
use crate::language::Language;

/// `document` as the program that writes files takes it.
pub fn render(document: &Document, blank: &dyn Fn(&[Input]) -> String) -> Sheet {
    let passage = |passage: &Passage| spans(passage, blank);
    let blocks = document.blocks.iter().map(|block| match block {
        Block::Line(role, line) => files::Block::Line(role_of(*role), passage(line)),
        Block::Table(table) => files::Block::Table {
            columns: (0..table.head.len()).map(|column| column_of(table, column)).collect(),
            head: table.head.iter().map(passage).collect(),
            rows: table.rows.iter().map(|row| row.iter().map(passage).collect()).collect(),
        },
        Block::PageBreak => files::Block::PageBreak,
    });
    Sheet {
        language: match document.language {
            Language::English => files::Tongue::English,
            Language::Japanese => files::Tongue::Japanese,
        },
        title: document.title(),
        lies_across: document.lies_across(),
        blocks: blocks.collect(),
    }
}

fn column_of(table: &Table, column: usize) -> files::Column {
    if table.is_of_words(column) { files::Column::Words } else { files::Column::Figures }
}

fn spans(passage: &Passage, blank: &dyn Fn(&[Input]) -> String) -> Vec<files::Span> {
    passage.pieces(blank).into_iter().map(|(text, underlined)| files::Span { text, underlined }).collect()
}

fn role_of(role: Role) -> files::Role {
    match role {
        Role::Mark => files::Role::Mark,
        Role::Date => files::Role::Date,
        Role::Addressee => files::Role::Addressee,
        Role::Sender => files::Role::Sender,
        Role::Title => files::Role::Title,
        Role::Body => files::Role::Body,
        Role::RecordBegins => files::Role::RecordBegins,
        Role::ItemHeading => files::Role::ItemHeading,
        Role::ItemText => files::Role::ItemText,
        Role::RecordEnds => files::Role::RecordEnds,
        Role::Heading => files::Role::Heading,
        Role::Note => files::Role::Note,
    }
}
