//! A section in one language.

use std::rc::Rc;

use crate::draft::SectionText;
use crate::notice::{Block, EditedDocument, EditedSection, Place, Section};

/// A section of a document that is edited. Two are equal where the sections are, whatever else the documents hold.
#[derive(Clone)]
pub struct Side {
    document: Rc<EditedDocument>,
    place: usize,
}

impl PartialEq for Side {
    fn eq(&self, other: &Side) -> bool {
        self.section() == other.section()
    }
}

/// Which part of a section a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Heading,
    Body,
}

impl Part {
    pub fn name(self) -> &'static str {
        match self {
            Part::Heading => "heading",
            Part::Body => "body",
        }
    }
}

impl Side {
    /// The section of this name, where the document has one.
    pub fn of(document: &Rc<EditedDocument>, name: &str) -> Option<Side> {
        let place = document.sections.iter().position(|section| section.worded.section.name == name)?;
        Some(Side { document: document.clone(), place })
    }

    pub fn section(&self) -> Option<&EditedSection> {
        self.document.sections.get(self.place)
    }

    fn text(&self) -> Option<&Section> {
        self.section().map(|section| &section.worded.section)
    }

    fn standard(&self) -> Option<&Section> {
        self.section().and_then(|section| section.worded.standard.as_ref())
    }

    pub fn is_changed(&self) -> bool {
        self.section().is_some_and(|section| section.worded.is_own)
    }

    /// Whether the company added the section.
    pub fn is_added(&self) -> bool {
        self.standard().is_none()
    }

    pub fn is_left_out(&self) -> bool {
        self.section().is_some_and(|section| section.worded.is_left_out)
    }

    pub fn place(&self) -> Option<Place> {
        self.text().map(|section| section.place)
    }

    /// Only items, what stands after them, and sections of one's own have a heading; running text never prints one.
    pub fn has_heading(&self) -> bool {
        matches!(self.place(), Some(Place::Item | Place::Annex))
    }

    pub fn blocks(&self) -> &[Block] {
        self.section().map(|section| &section.blocks[..]).unwrap_or_default()
    }

    /// The text of a part, letter for letter.
    pub fn part(&self, part: Part) -> &str {
        self.text().map(|section| part_of(section, part)).unwrap_or_default()
    }

    /// The section with another text in one part; nothing where that is what the standard says.
    pub fn with(&self, part: Part, text: Rc<str>) -> Option<SectionText> {
        let is = |known: Part| if known == part { text.clone() } else { self.part(known).into() };
        let own = SectionText { heading: is(Part::Heading), body: is(Part::Body) };
        let is_standard = |standard: &Section| *standard.heading == *own.heading && *standard.body == *own.body;
        (!self.standard().is_some_and(is_standard)).then_some(own)
    }
}

fn part_of(section: &Section, part: Part) -> &str {
    match part {
        Part::Heading => &section.heading,
        Part::Body => &section.body,
    }
}
