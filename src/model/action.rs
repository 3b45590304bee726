//! What can happen on the page, and what the page asks of the browser.

use std::rc::Rc;

use super::{Message, NoticeLanguage, Panel, Source, Theme};
use crate::draft::{Category, Draft, Input, Section, Wording};
use crate::grant::Stage;
use crate::language::Language;
use crate::notice::DocumentName;
use crate::share::profile::Profile;

/// What happened on the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Entered(Input, Rc<str>),
    AddedCategory,
    RemovedCategory(usize),
    /// The category in the first row went to the second.
    MovedCategory(usize, usize),
    InsertedCategory(usize),
    /// A table was pasted: in place of the categories, or after them.
    PastedCategories(Vec<Rc<Category>>, Pasting),
    AddedCeiling,
    RemovedCeiling(usize),
    /// A volatility in per cent was taken over, with what it was worked out from.
    TookVolatility {
        percent: Rc<str>,
        note: Rc<str>,
    },
    /// The grant was saved as a file.
    Saved,
    /// What was planned is now determined: the form becomes the plan, and a copy of it is typed on.
    Determined,
    /// The plan becomes the form again, and what was typed since is given up.
    WithdrewDetermination,
    /// Where both are kept, this one is shown and typed in.
    ChoseStage(Stage),
    /// The company's own wording was changed.
    Worded(Rc<Wording>),
    /// The names, contact and wording of a company were taken over from a file.
    TookProfile(Rc<Profile>),
    Undone,
    Redone,
    StartedBlank,
    ChoseExample,
    Opened(Rc<Draft>, Source),
    /// What was opened becomes one's own; undo brings the former draft back.
    AdoptedOpened,
    /// What was opened is set aside.
    ReturnedToOwn,
    /// What was set aside is shown again.
    BackToOpened,
    /// What was set aside is given up.
    ForgotOpened,
    ChosePageLanguage(Language),
    ChoseNoticeLanguage(NoticeLanguage),
    ChoseDocument(DocumentName),
    ChoseTheme(Theme),
    ShowedRightsPerPerson(bool),
    /// A part of the form was folded (`true`) or unfolded.
    Folded(Section, bool),
    Toggled(Panel),
    /// Links are to carry the company's own wording, or not.
    SharedWording(bool),
    /// The key that closes what is open.
    Escaped,
    /// Every draft is to be forgotten, and the ways back to them with it.
    Cleared,
    Said(Message),
    Dismissed,
    Asked(Request),
}

impl Action {
    /// Whether it is for those who may type.
    pub(super) fn is_editing(&self) -> bool {
        use Action::*;
        match self {
            Entered(..)
            | AddedCategory
            | RemovedCategory(_)
            | MovedCategory(..)
            | InsertedCategory(_)
            | PastedCategories(..)
            | AddedCeiling
            | RemovedCeiling(_)
            | TookVolatility { .. }
            | Determined
            | WithdrewDetermination
            | Worded(_)
            | TookProfile(_)
            | Undone
            | Redone
            | StartedBlank
            | ChoseExample
            | Cleared => true,
            Opened(_, source) => *source != Source::Link,
            _ => false,
        }
    }
}

/// Where pasted categories go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pasting {
    Instead,
    After,
}

/// What only the browser can do; the model itself is not changed by it.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Go to this input, and unfold the part of the form in which it stands.
    Seek(Input),
    /// Go to the part of the page with this heading.
    Show(&'static str),
    /// Copy how a figure was worked out.
    CopyWorking(Rc<str>),
    CopyRich(Language),
    CopyText(Language),
    CopyLink,
    Print,
    SaveFile,
    /// The shown document as a file.
    SaveDocument(FileFormat, Language),
    /// Every document that is of use, in both languages and as files of every kind, in one ZIP.
    SaveAll,
    /// Give up the file that is being made.
    StopFile,
    /// Save what stays the same from grant to grant: names, contact, and the company's own wording.
    SaveProfile,
}

/// What a document is saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    Docx,
    Html,
    Markdown,
    Text,
}

impl FileFormat {
    pub const ALL: [FileFormat; 4] = [FileFormat::Docx, FileFormat::Html, FileFormat::Markdown, FileFormat::Text];

    /// The button that saves one.
    pub fn button(self) -> &'static str {
        match self {
            FileFormat::Docx => "save_docx",
            FileFormat::Html => "save_html",
            FileFormat::Markdown => "save_markdown",
            FileFormat::Text => "save_text",
        }
    }

    /// The end of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            FileFormat::Docx => "docx",
            FileFormat::Html => "html",
            FileFormat::Markdown => "md",
            FileFormat::Text => "txt",
        }
    }

    /// What browsers call it.
    pub fn media_type(self) -> &'static str {
        match self {
            FileFormat::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            FileFormat::Html => "text/html",
            FileFormat::Markdown => "text/markdown",
            FileFormat::Text => "text/plain",
        }
    }
}
