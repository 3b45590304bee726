//! A section of a document before its figures are filled in: the wording of the standard, or what a company has put in
//! its place.

use std::borrow::Cow;

/// Wording with named figures in it (see `template.rs`).
pub type Text = Cow<'static, str>;

/// A piece of a document that is worded, moved and left out as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// By what it is known in its document, in both languages.
    pub name: Text,
    pub place: Place,
    /// Only of items and annexes.
    pub heading: Text,
    /// A line is a paragraph; a table stands in a line of its own.
    pub body: Text,
}

/// Where a section stands in its document, which says how it is set.
///
/// `Ord` is only for what one language or the other alone has in the same gap (see `order.rs`): documents are not sorted by
/// it, as a `Body` stands before the record and after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// 日付
    Date,
    /// 各位
    Addressee,
    /// Who announces it.
    Sender,
    Title,
    /// Running text before and after the record.
    Body,
    /// 記
    RecordBegins,
    /// An item of the record, under its number.
    Item,
    /// 以上
    RecordEnds,
    /// What stands outside of the record under a heading of its own: about the company, inquiries.
    Annex,
}

impl Section {
    pub fn new(name: &'static str, place: Place, body: impl Into<Text>) -> Section {
        Section { name: name.into(), place, heading: Text::default(), body: body.into() }
    }

    pub fn item(name: &'static str, heading: impl Into<Text>, body: impl Into<Text>) -> Section {
        Section { heading: heading.into(), ..Section::new(name, Place::Item, body) }
    }

    pub fn annex(name: &'static str, heading: impl Into<Text>, body: impl Into<Text>) -> Section {
        Section { heading: heading.into(), ..Section::new(name, Place::Annex, body) }
    }
}
