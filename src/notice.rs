//! Documents as values: composed once from the grant and its figures, then shown by every face (page, print,
//! clipboard, text) from the same value.

use std::rc::Rc;

use rust_decimal::Decimal;

use crate::calculation::{FigureName, RowFigure};
use crate::draft::{Field, Input};
use crate::language::Language;

mod agreement;
mod alignment;
pub mod allotment_notice;
pub mod amended_report;
mod clauses;
mod date;
pub mod determination;
mod every;
mod filling;
mod frame;
mod lack;
pub mod ledger;
mod letter;
mod named;
mod names;
mod order;
pub mod papers;
mod paragraph;
pub mod price_notice;
pub mod render;
pub mod resolution;
mod section;
mod series;
mod table;
mod template;
pub mod terms;
mod worded;
mod writing;

pub use agreement::{Agreement, agreement};
pub use alignment::{aligned, differences};
pub use lack::{Lack, lack};
pub use letter::RecipientFigure;
use named::Names;
pub use names::{Meaning, Name};
pub use papers::{EditedDocument, EditedSection, Unknown};
pub use section::{Place, Section, Text};
pub use series::{Series, SeriesFigure};
pub use table::Table;
pub use template::{Piece, pieces};
pub use terms::{Plan, Recipient, Terms};
pub use worded::{WordedSection, dropped};

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
    /// 発行決議のお知らせ
    Resolution,
    /// 発行内容確定のお知らせ
    Determination,
    /// 臨時報告書の訂正報告書
    AmendedReport,
    /// 割当通知
    AllotmentNotice,
    /// 払込金額確定・相殺通知
    PriceNotice,
    /// 割当台帳
    Ledger,
}

impl DocumentName {
    pub const ALL: [DocumentName; 6] = [
        DocumentName::Resolution,
        DocumentName::Determination,
        DocumentName::AmendedReport,
        DocumentName::AllotmentNotice,
        DocumentName::PriceNotice,
        DocumentName::Ledger,
    ];

    /// Whether it is written to each person or category apart.
    pub fn is_letter(self) -> bool {
        matches!(self, DocumentName::AllotmentNotice | DocumentName::PriceNotice)
    }

    /// The name in `data-document`.
    pub fn name(self) -> &'static str {
        match self {
            DocumentName::Resolution => "resolution",
            DocumentName::Determination => "determination",
            DocumentName::AmendedReport => "amended_report",
            DocumentName::AllotmentNotice => "allotment_notice",
            DocumentName::PriceNotice => "price_notice",
            DocumentName::Ledger => "ledger",
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
    Line(Role, Rc<Passage>),
    Table(Table),
    /// What follows begins on a page of its own.
    PageBreak,
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

/// Text with its figures marked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Passage(pub Vec<Span>);

#[derive(Clone, Debug, PartialEq)]
pub enum Span {
    /// Wording of the document.
    Wording(Text),
    /// What somebody typed, with its line breaks, or a date in the form of the document's language.
    Entered(Rc<str>),
    /// A figure as the document prints it, without its counter.
    Figure { name: Named, value: Decimal, shown: Rc<str> },
    /// Something is missing here: these inputs give it.
    Missing(Vec<Input>),
    /// A name in braces that stands for nothing, or a brace without the other, as somebody wrote it.
    Unknown(Text),
    /// What an amendment changes, underlined (下線).
    Underlined(Passage),
}

/// Which figure a span shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Named {
    Grant(FigureName),
    /// The figure as the board resolved it.
    Planned(FigureName),
    /// A figure of the category in this row.
    Category(usize, RowFigure),
    /// A number that stands as it was typed.
    Entered(Field),
    /// A figure of the series in this row; the grant itself is the first.
    Series(usize, SeriesFigure),
    /// A figure of all series together.
    AllSeries(SeriesFigure),
    /// A figure of whoever gets the letter with this index.
    Recipient(usize, RecipientFigure),
    /// The rights that the list of people has for the category with this index.
    Listed(usize),
}

/// A document of these sections, under the marks that it has to bear.
fn composed(
    name: DocumentName,
    sections: &[Section],
    terms: &Terms,
    language: Language,
    names: &dyn Names,
) -> Document {
    let mut blocks = frame::marks(terms, language);
    blocks.extend(filling::filled(sections, language, names));
    Document { name, language, blocks }
}

impl Document {
    /// The title without names and figures, whatever the company's own wording puts into it: it is the name of the printed
    /// file and stands in the properties of a saved one.
    pub fn title(&self) -> String {
        let title = self.blocks.iter().find_map(|block| match block {
            Block::Line(Role::Title, passage) => Some(passage),
            _ => None,
        });
        let words = title.map(|title| title.spans()).unwrap_or_default().into_iter().map(|span| match span {
            Span::Wording(words) => &**words,
            _ => "",
        });
        words.collect()
    }

    /// Whether it is printed on paper that lies across, because a table of it has so many columns.
    pub fn lies_across(&self) -> bool {
        self.blocks.iter().any(|block| matches!(block, Block::Table(table) if table.is_wide()))
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
            Block::PageBreak => Vec::new(),
        }
    }
}

impl Passage {
    /// Every span, with those of an underlined passage one by one in its place.
    pub fn spans(&self) -> Vec<&Span> {
        let mut spans = Vec::new();
        for span in &self.0 {
            match span {
                Span::Underlined(passage) => spans.extend(passage.spans()),
                span => spans.push(span),
            }
        }
        spans
    }

    /// The letters of the passage; `blank` says what stands where something is missing.
    pub fn text(&self, blank: &dyn Fn(&[Input]) -> String) -> String {
        let mut text = String::new();
        for span in &self.0 {
            match span {
                Span::Wording(words) => text.push_str(words),
                Span::Entered(entered) => text.push_str(entered),
                Span::Figure { shown, .. } => text.push_str(shown),
                Span::Missing(inputs) => text.push_str(&blank(inputs)),
                Span::Unknown(written) => text.push_str(written),
                Span::Underlined(passage) => text.push_str(&passage.text(blank)),
            }
        }
        text
    }

    /// The same in as few pieces as its underlining changes, each with whether it is underlined.
    pub fn pieces(&self, blank: &dyn Fn(&[Input]) -> String) -> Vec<(String, bool)> {
        let mut pieces: Vec<(String, bool)> = Vec::new();
        for span in &self.0 {
            let is_underlined = matches!(span, Span::Underlined(_));
            let text = Passage(vec![span.clone()]).text(blank);
            match pieces.last_mut() {
                Some((before, same)) if *same == is_underlined => before.push_str(&text),
                _ => pieces.push((text, is_underlined)),
            }
        }
        pieces
    }
}
