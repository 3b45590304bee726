//! What the page says.

use std::rc::Rc;

use crate::share::file::FileProblem;
use crate::share::link::LinkProblem;

/// What the page has to say about the last thing that was asked of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Copied,
    /// Both ways of copying failed: the text stands there to be copied by hand.
    NotCopied(Rc<str>),
    FileOffered(Rc<str>),
    /// The program that makes files is on its way, or at work.
    MakingFile,
    /// A document, or all of them, was handed to the browser to save; how long it took where that was felt.
    DocumentOffered {
        name: Rc<str>,
        took_ms: Option<u32>,
    },
    /// The program that makes files could not be loaded.
    NoFileProgram,
    /// It could not make the file.
    FileNotMade,
    /// The file was made, and the browser does not take it.
    FileNotTaken,
    /// The names, contact and wording of a company were taken over from a file.
    TookProfile,
    /// The browser does not let this frame print.
    NotPrinted,
    /// The browser keeps nothing for this frame: a reload loses the draft.
    NotKept,
    /// Everything that the page can forget is forgotten.
    Cleared,
    LinkProblem(LinkProblem),
    FileProblem(FileProblem),
}

impl Message {
    /// Whether it names what a frame around the page may not allow, and a window of its own does.
    pub fn is_about_frame(&self) -> bool {
        matches!(
            self,
            Message::NotCopied(_)
                | Message::FileOffered(_)
                | Message::DocumentOffered { .. }
                | Message::FileNotTaken
                | Message::NotPrinted
                | Message::NotKept
        )
    }
}
