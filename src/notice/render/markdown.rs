//! A document as Markdown (CommonMark, with the tables of GitHub's): its headings, paragraphs, line breaks and tables, and
//! nothing that was typed becomes markup. What Markdown has no sign for, alignment and indents, is left out; underlining
//! is the one element of HTML.

use super::super::{Block, Document, Passage, Role, Table};
use crate::draft::Input;

mod escape;

use escape::{Place, escape};

/// `document` as Markdown that ends with a line break.
pub fn render(document: &Document, blank: &dyn Fn(&[Input]) -> String) -> String {
    let page = Page { blank };
    let mut markdown = String::new();
    let mut above = None;
    for block in &document.blocks {
        if above.is_some() {
            markdown.push_str(if follows_closely(block, above) { "\\\n" } else { "\n\n" });
        }
        match block {
            Block::Line(role, passage) => page.line(&mut markdown, *role, passage),
            Block::Table(table) => page.table(&mut markdown, table),
            // Markdown has no pages: a rule stands where one ends.
            Block::PageBreak => markdown.push_str("---"),
        }
        above = Some(block);
    }
    markdown.push('\n');
    markdown
}

/// Whether a line belongs to the paragraph above it: the lines of the sender, of the marks and of an address.
fn follows_closely(here: &Block, above: Option<&Block>) -> bool {
    match (here, above) {
        (Block::Line(role @ (Role::Mark | Role::Sender | Role::Note), _), Some(Block::Line(same, _))) => role == same,
        _ => false,
    }
}

struct Page<'a> {
    blank: &'a dyn Fn(&[Input]) -> String,
}

impl Page<'_> {
    fn line(&self, markdown: &mut String, role: Role, passage: &Passage) {
        let (sign, place) = match role {
            Role::Title => ("# ", Place::Heading),
            Role::ItemHeading | Role::Heading => ("## ", Place::Heading),
            _ => ("", Place::Paragraph),
        };
        markdown.push_str(sign);
        escape(markdown, &passage.pieces(self.blank), place);
    }

    fn table(&self, markdown: &mut String, table: &Table) {
        self.row(markdown, &table.head);
        markdown.push_str("\n|");
        for column in 0..table.head.len() {
            markdown.push_str(if table.is_of_words(column) { " --- |" } else { " ---: |" });
        }
        for row in &table.rows {
            markdown.push('\n');
            self.row(markdown, row);
        }
    }

    fn row(&self, markdown: &mut String, cells: &[Passage]) {
        markdown.push('|');
        for cell in cells {
            markdown.push(' ');
            escape(markdown, &cell.pieces(self.blank), Place::Cell);
            markdown.push_str(" |");
        }
    }
}
