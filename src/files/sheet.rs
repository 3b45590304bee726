use serde::{Deserialize, Serialize};

/// A document for the program that writes files: the counterpart of what the page shows, with nothing left to compose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    pub language: Tongue,
    /// The title in the properties of the file.
    pub title: String,
    /// Whether the paper lies across.
    pub lies_across: bool,
    pub blocks: Vec<Block>,
}

/// The language that a document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tongue {
    English,
    Japanese,
}

/// A piece of a document, from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    Line(Role, Vec<Span>),
    /// One head row, which every page repeats, and the rows below it.
    Table {
        columns: Vec<Column>,
        head: Vec<Vec<Span>>,
        rows: Vec<Vec<Vec<Span>>>,
    },
    /// What follows begins a page.
    PageBreak,
}

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Column {
    /// They begin at the left.
    Words,
    /// They end at the right.
    Figures,
}

/// What a line is in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    Mark,
    Date,
    Addressee,
    Sender,
    Title,
    Body,
    RecordBegins,
    ItemHeading,
    ItemText,
    RecordEnds,
    Heading,
    Note,
}

/// Letters with their line breaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    pub text: String,
    pub underlined: bool,
}
