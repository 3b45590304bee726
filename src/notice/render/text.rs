//! A document as plain text, for Word and for editors that know no other: a table is lines with tabs.

use super::super::{Block, Document, Passage, Role, Table};
use crate::draft::Input;
use crate::language::Language;

/// `document` as plain text that ends with a line break.
pub fn render(document: &Document, blank: &dyn Fn(&[Input]) -> String) -> String {
    let page = Page { language: document.language, sender: sender_width(document, blank), blank };
    let mut text = String::new();
    let mut above = None;
    for block in &document.blocks {
        let here = Kind::of(block);
        if let Some(above) = above {
            text.push_str(if here.follows_closely(above) { "\n" } else { "\n\n" });
        }
        match block {
            Block::Line(role, passage) => page.line(&mut text, *role, passage),
            Block::Table(table) => page.table(&mut text, table),
            Block::PageBreak => text.push_str(&page.rule()),
        }
        above = Some(here);
    }
    text.push('\n');
    text
}

/// The columns of a Japanese page, in narrow letters: 40 letters of full width.
const COLUMNS: usize = 80;

/// The columns of an English page, which mail programs leave in one line.
const ENGLISH_COLUMNS: usize = 72;

struct Page<'a> {
    language: Language,
    /// Columns of the longest line of the sender.
    sender: usize,
    blank: &'a dyn Fn(&[Input]) -> String,
}

impl Page<'_> {
    fn line(&self, text: &mut String, role: Role, passage: &Passage) {
        let line = passage.text(self.blank);
        match self.language {
            Language::English => text.push_str(match role {
                Role::ItemText => "   ",
                _ => "",
            }),
            Language::Japanese => indent(text, self.japanese_indent(role, &line)),
        }
        text.push_str(&line);
    }

    /// Plain text has no pages, and mail has no form feeds: a rule across the page stands between two letters.
    fn rule(&self) -> String {
        match self.language {
            Language::English => "-".repeat(ENGLISH_COLUMNS),
            Language::Japanese => "─".repeat(COLUMNS / 2),
        }
    }

    /// The columns that stay free before a line.
    fn japanese_indent(&self, role: Role, line: &str) -> usize {
        match role {
            Role::Date | Role::RecordEnds => COLUMNS.saturating_sub(width(line)),
            // One block at the right, its lines below each other.
            Role::Sender => COLUMNS.saturating_sub(self.sender),
            Role::Title | Role::RecordBegins => COLUMNS.saturating_sub(width(line)) / 2,
            // A Japanese paragraph begins with one free letter.
            Role::Body => 2,
            Role::ItemText => 4,
            Role::Mark | Role::Addressee | Role::ItemHeading | Role::Heading | Role::Note => 0,
        }
    }

    fn table(&self, text: &mut String, table: &Table) {
        for (index, row) in std::iter::once(&table.head[..]).chain(table.rows.iter().map(|row| &**row)).enumerate() {
            if index > 0 {
                text.push('\n');
            }
            for (index, cell) in row.iter().enumerate() {
                if index > 0 {
                    text.push('\t');
                }
                text.push_str(&cell.text(self.blank));
            }
        }
    }
}

/// A block as far as the free line above it goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Line(Role),
    Table,
    PageBreak,
}

impl Kind {
    fn of(block: &Block) -> Kind {
        match block {
            Block::Line(role, _) => Kind::Line(*role),
            Block::Table(_) => Kind::Table,
            Block::PageBreak => Kind::PageBreak,
        }
    }

    fn follows_closely(self, above: Kind) -> bool {
        match above {
            Kind::Line(Role::ItemHeading) => matches!(self, Kind::Line(Role::ItemText) | Kind::Table),
            Kind::Line(Role::Heading) => self == Kind::Line(Role::Note),
            Kind::Line(role @ (Role::Mark | Role::Sender | Role::ItemText | Role::Note)) => self == Kind::Line(role),
            Kind::Line(_) | Kind::Table | Kind::PageBreak => false,
        }
    }
}

fn sender_width(document: &Document, blank: &dyn Fn(&[Input]) -> String) -> usize {
    let widths = document.blocks.iter().map(|block| match block {
        Block::Line(Role::Sender, passage) => width(&passage.text(blank)),
        Block::Line(..) | Block::Table(_) | Block::PageBreak => 0,
    });
    widths.max().unwrap_or(0)
}

/// Free columns, in blanks of full width, which stay aligned in every Japanese font.
fn indent(text: &mut String, columns: usize) {
    text.extend(std::iter::repeat_n('\u{3000}', columns / 2));
}

/// Columns that a line takes: one for a letter of half width, two for any other.
fn width(line: &str) -> usize {
    line.chars().map(|letter| if matches!(letter, '\0'..='\u{10FF}' | '\u{FF61}'..='\u{FFDC}') { 1 } else { 2 }).sum()
}
