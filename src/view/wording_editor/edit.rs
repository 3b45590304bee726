//! What can be done to the wording of a document.

use std::rc::Rc;

use yew::{Callback, MouseEvent};

use crate::draft::SectionText;
use crate::draft::wording::{Wording, WordingProblem, is_own};
use crate::language::Language;
use crate::notice::DocumentName;

/// A change of one document; each section goes by its name.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// A text was typed; nothing where it is the standard one.
    Typed(Rc<str>, Language, Option<SectionText>),
    /// Back to the standard in one language.
    ResetText(Rc<str>, Language),
    /// Back to the standard in both; an own section is gone.
    ResetSection(Rc<str>),
    LeftOut(Rc<str>, bool),
    MovedUp(Rc<str>),
    MovedDown(Rc<str>),
    /// A section was added after this one.
    Added(Rc<str>),
    ResetDocument,
}

/// The wording as it is, with the sections of the document in the order in which they stand.
#[derive(Clone, PartialEq)]
pub struct Present {
    pub document: DocumentName,
    pub wording: Rc<Wording>,
    pub names: Rc<[Rc<str>]>,
}

/// The wording after a change, and where one goes on, by the id of the element.
pub struct Edited {
    pub wording: Wording,
    pub focus: Option<String>,
}

impl Edit {
    pub fn apply(self, present: &Present) -> Result<Edited, WordingProblem> {
        let Present { document, wording, names } = present;
        let mut wording = Wording::clone(wording);
        let named: Vec<&str> = names.iter().map(|name| &**name).collect();
        let name = document.name();
        let at = |section: &str, what: &str| Some(id(*document, section, what));
        let focus = match self {
            Edit::Typed(section, language, Some(text)) => {
                wording.set_text(name, &section, language, text)?;
                None
            }
            Edit::Typed(section, language, None) => {
                wording.reset_text(name, &section, language);
                None
            }
            Edit::ResetText(section, language) => {
                wording.reset_text(name, &section, language);
                at(&section, &["body.", language.tag()].concat())
            }
            Edit::ResetSection(section) => {
                wording.reset_section(name, &section);
                let place = named.iter().position(|known| *known == &*section);
                let before = place.and_then(|place| named.get(place.saturating_sub(1))).copied();
                at(before.filter(|_| is_own(&section)).unwrap_or(&section), "summary")
            }
            Edit::LeftOut(section, is_left_out) => {
                wording.leave_out(name, &section, is_left_out)?;
                None
            }
            Edit::MovedUp(section) => {
                wording.move_up(name, &section, &named)?;
                at(&section, "move_up")
            }
            Edit::MovedDown(section) => {
                wording.move_down(name, &section, &named)?;
                at(&section, "move_down")
            }
            Edit::Added(after) => {
                let added = wording.add_section(name, Some(&after))?;
                at(&added, "summary")
            }
            Edit::ResetDocument => {
                wording.reset_document(name);
                named.first().and_then(|first| at(first, "summary"))
            }
        };
        Ok(Edited { wording, focus })
    }
}

/// Lets a change happen with each click.
pub fn on_click(edit: &Callback<Edit, Option<WordingProblem>>, change: Edit) -> Callback<MouseEvent> {
    let edit = edit.clone();
    Callback::from(move |_: MouseEvent| {
        edit.emit(change.clone());
    })
}

/// The name of an element of a section, which is its id too.
pub fn id(document: DocumentName, section: &str, what: &str) -> String {
    ["wording", document.name(), section, what].join(".")
}
