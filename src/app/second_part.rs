//! The second part of the program: it is asked for as soon as the page can be used.

use std::pin::Pin;
use std::rc::Rc;

use yew::Callback;

use crate::app::lists::Lists;
use crate::app::papers_checks::{BesideGrant, Checked, document_checks, grant_checks};
use crate::app::whole::{AsSaved, as_saved};
use crate::app::worked_out::{WorkedOut, calculated};
use crate::app::{answered, beginning, kept, making};
use crate::browser;
use crate::calculation::{Calculation, Change, changes};
use crate::checks::Check;
use crate::draft::{Draft, Wording};
use crate::grant::Grant;
use crate::language::Language;
use crate::model::{Action, Difference, Message, Model, Request, Settings};
use crate::notice::{Document, DocumentName, EditedDocument, Lack, Origin, Terms, lack, papers};
use crate::view::{Fingerprint, SECOND_VIEWS, SecondViews};

/// What only the second part can do. The program is cut where these functions are called (see `main.rs`).
pub struct SecondPart {
    /// The model of a page that begins with what the tab kept, and with a link in the address: behind its `#`, from
    /// where it was taken, or where a mail program has put it.
    pub begin: fn(Settings, Option<String>) -> Model,
    pub opened_link: fn(Option<String>) -> Option<Action>,
    /// The grant in a file of this name and text, or why there is none.
    pub opened_file: fn(&str, Option<&str>) -> Action,
    /// Does what was asked for with copying, links and files, and says what came of it.
    pub answer: fn(Request, &Model, &WorkedOut) -> Option<Message>,
    /// Makes the files that were asked for, and tells how far they are.
    pub make: fn(&Request, &Model, &WorkedOut, &Callback<Action>),
    /// Keeps the drafts over a reload; `false` where nothing can be kept.
    pub keep: fn(&Model) -> bool,
    /// Of one's own draft, of what is opened beside it, and of a draft to be passed on, with
    /// its own wording where that is asked for.
    pub beside: fn(&Draft, Option<&Draft>, Option<&Draft>, bool) -> Beside,
    /// Of a whole draft, with the plan where one is kept.
    pub fingerprint: fn(&Draft) -> Fingerprint,
    pub calculated: fn(&Draft) -> (Grant, Calculation),
    /// A document in the wording of the company.
    pub compose: fn(DocumentName, &Terms, &Wording, Language) -> Document,
    /// The same section by section, for editing.
    pub edited: fn(DocumentName, &Terms, &Wording, Language) -> EditedDocument,
    /// In which figures a determination differs from its plan.
    pub changes: fn(&Calculation, &Calculation) -> Vec<Change>,
    /// What the shown document lacks to be of use.
    pub lack: fn(DocumentName, &Grant) -> Option<Lack>,
    /// The lists that the papers are drawn up from.
    pub lists: fn(&Draft) -> Lists,
    /// The shown document as it was when the grant was last saved or opened; of the plan where that is shown.
    pub as_saved: fn(&Draft, DocumentName, Origin, bool) -> AsSaved,
    pub checks: fn(&Grant, &Calculation, Option<BesideGrant>) -> Vec<Check>,
    /// Those that look at all documents.
    pub document_checks: fn(&Checked) -> Vec<Check>,
    pub views: &'static SecondViews,
}

/// All of it.
pub static SECOND_PART: SecondPart = SecondPart {
    begin: beginning::begin,
    opened_link: beginning::opened_link,
    opened_file: answered::opened_file,
    answer: answered::answer,
    make: making::make,
    keep: kept::keep,
    beside: answered::beside,
    fingerprint: answered::fingerprint_of,
    calculated,
    compose: papers::compose,
    edited: papers::edited,
    changes,
    lack,
    lists: Lists::read,
    as_saved,
    checks: grant_checks,
    document_checks,
    views: &SECOND_VIEWS,
};

/// What follows from drafts beside figures and notices.
#[derive(Default, PartialEq)]
pub struct Beside {
    /// The inputs in which what is opened differs from one's own draft.
    pub differing: Vec<Difference>,
    /// The address of this page with the draft behind its `#`; nothing where no link holds the draft.
    pub address: Option<Rc<str>>,
}

/// That the second part did not come.
#[derive(Debug)]
pub struct NotLoaded;

/// The second part, on its way.
pub type Loading = Pin<Box<dyn Future<Output = Result<&'static SecondPart, NotLoaded>>>>;

/// How the second part comes: `main.rs` knows, because the cut is made there.
#[derive(Clone, Copy)]
pub struct Load(pub fn() -> Loading);

impl Load {
    /// Lets the second part do something once it is there; where it never comes, the page says so.
    pub fn then(self, act: impl FnOnce(&'static SecondPart) + 'static) {
        self.then_boxed(Box::new(act));
    }

    fn then_boxed(self, act: Box<dyn FnOnce(&'static SecondPart)>) {
        browser::run(async move {
            if let Ok(part) = self.0().await {
                act(part);
            }
        });
    }
}

impl PartialEq for Load {
    /// There is only one way.
    fn eq(&self, _: &Load) -> bool {
        true
    }
}

/// Whether the second part is there.
#[derive(Clone, Copy)]
pub enum Second {
    Awaited,
    Here(&'static SecondPart),
    /// Its file could not be loaded.
    Missing,
}

impl Second {
    pub fn here(self) -> Option<&'static SecondPart> {
        match self {
            Second::Here(part) => Some(part),
            Second::Awaited | Second::Missing => None,
        }
    }
}

impl PartialEq for Second {
    /// There is only one second part.
    fn eq(&self, other: &Second) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}
