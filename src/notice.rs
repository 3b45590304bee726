//! Documents as values: composed once from the grant and its figures, then shown by every face (page, print,
//! clipboard, text) from the same value.

use std::rc::Rc;

use rust_decimal::Decimal;

use crate::calculation::{FigureName, RowFigure};
use crate::draft::Input;
use crate::language::Language;

mod agreement;
mod date;
pub mod determination;
pub mod render;
mod writing;

pub use agreement::{Agreement, agreement};

/// A finished or unfinished document in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub name: DocumentName,
    pub language: Language,
    pub blocks: Vec<Block>,
}

/// Which document it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentName {
    /// 発行内容確定のお知らせ
    Determination,
}

impl DocumentName {
    /// The name in `data-document`.
    pub fn name(self) -> &'static str {
        match self {
            DocumentName::Determination => "determination",
        }
    }
}

/// Where the figures of a document come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The reader typed or confirmed them.
    Own,
    /// They came by a link that nobody here has confirmed: every document says so.
    UnconfirmedLink,
}

/// A piece of a document, from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Line(Role, Passage),
    Table(Table),
}

/// What a line is in its document; every face sets it in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// 案 / DRAFT, or that the figures came from a link and are not confirmed
    Mark,
    /// 日付, at the right
    Date,
    /// 各位
    Addressee,
    /// Who announces it, at the right in Japanese
    Sender,
    Title,
    /// Running text
    Body,
    /// 記
    RecordBegins,
    /// A numbered heading
    ItemHeading,
    /// What stands under a numbered heading
    ItemText,
    /// 以上
    RecordEnds,
    /// A heading outside the record: about the company, inquiries
    Heading,
    /// What stands under such a heading, with its line breaks
    Note,
}

/// A table with one head row; no cell is merged with another.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What a reader who cannot see it is told first.
    pub caption: Passage,
    pub head: Vec<Passage>,
    pub rows: Vec<Rc<[Passage]>>,
}

/// Text with its figures marked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Passage(pub Vec<Span>);

#[derive(Clone, Debug, PartialEq)]
pub enum Span {
    /// Wording of the document.
    Wording(&'static str),
    /// What somebody typed, with its line breaks, or a date in the form of the document's language.
    Entered(Rc<str>),
    /// A figure as the document prints it, without its counter.
    Figure { name: Named, value: Decimal, shown: Rc<str> },
    /// Something is missing here: these inputs give it.
    Missing(Vec<Input>),
}

/// Which figure a span shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Named {
    Grant(FigureName),
    /// A figure of the category in this row.
    Category(usize, RowFigure),
}

impl Document {
    /// The title without names and figures; also the name of the printed file.
    pub fn title(&self) -> String {
        let title = self.blocks.iter().find_map(|block| match block {
            Block::Line(Role::Title, passage) => Some(passage),
            Block::Line(..) | Block::Table(_) => None,
        });
        title.map_or_else(String::new, |passage| passage.text(|_| String::new()))
    }

    /// Every passage, from top to bottom.
    pub fn passages(&self) -> impl Iterator<Item = &Passage> {
        self.blocks.iter().flat_map(Block::passages)
    }
}

impl Block {
    fn passages(&self) -> Vec<&Passage> {
        match self {
            Block::Line(_, passage) => vec![passage],
            Block::Table(table) => {
                let mut passages = vec![&table.caption];
                passages.extend(&table.head);
                passages.extend(table.rows.iter().flat_map(|row| row.iter()));
                passages
            }
        }
    }
}

impl Passage {
    /// The letters of the passage; `blank` says what stands where something is missing.
    pub fn text(&self, blank: impl Fn(&[Input]) -> String) -> String {
        let mut text = String::new();
        for span in &self.0 {
            match span {
                Span::Wording(words) => text.push_str(words),
                Span::Entered(entered) => text.push_str(entered),
                Span::Figure { shown, .. } => text.push_str(shown),
                Span::Missing(inputs) => text.push_str(&blank(inputs)),
            }
        }
        text
    }
}
