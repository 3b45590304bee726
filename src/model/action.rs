//! What can happen on the page, and what the page asks of the browser.

use std::rc::Rc;

use super::{Message, NoticeLanguage, Panel, Source, Theme};
use crate::draft::{Category, Draft, Input, Section};
use crate::language::Language;

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
    ChoseTheme(Theme),
    ShowedRightsPerPerson(bool),
    /// A part of the form was folded (`true`) or unfolded.
    Folded(Section, bool),
    Toggled(Panel),
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
}
