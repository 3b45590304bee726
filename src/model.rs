//! Everything the page can do, without a page: the state, the actions, undo.

use std::rc::Rc;

use crate::draft::{Draft, Field, Input, Section};
use crate::grant::Stage;

mod action;
mod ceiling;
mod difference;
mod folding;
mod history;
mod message;
mod panel;
mod rows;
mod settings;
mod stages;

pub use action::{Action, FileFormat, Pasting, Request};
pub use difference::Difference;
use folding::Folding;
pub use history::History;
pub use message::Message;
pub use panel::Panel;
pub use settings::{NoticeLanguage, Settings, Theme, View};

/// The state of the page. What is computed from it is not in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// One's own draft, which nothing that is opened ever replaces unasked.
    own: History,
    /// What was opened from a link or a file.
    opened: Option<Opened>,
    pub settings: Settings,
    pub panel: Option<Panel>,
    /// A link carries the company's own wording too.
    pub with_wording: bool,
    /// Which parts of the form the user folded and unfolded.
    folding: Folding,
    pub message: Option<Message>,
}

/// A grant that came from elsewhere, until one decides on it.
#[derive(Clone, Debug, PartialEq)]
struct Opened {
    /// Every step of it has a source.
    history: History,
    /// It is shown in place of one's own draft, or set aside with what was changed in it.
    shown: bool,
}

/// Where an opened grant came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Anybody may have made it: its figures are marked until they are confirmed.
    Link,
    /// The file of this name.
    File(Rc<str>),
}

impl Model {
    /// A page with the example, or with what the tab held before it was loaded again.
    pub fn new(own: Draft, settings: Settings) -> Model {
        Model {
            own: History::new(Rc::new(own), None),
            opened: None,
            settings,
            panel: None,
            with_wording: false,
            folding: Folding::default(),
            message: None,
        }
    }

    /// Puts back what was opened before the page was loaded again.
    pub fn restore(&mut self, draft: Rc<Draft>, source: Source, shown: bool) {
        self.opened = Some(Opened { history: History::new(draft, Some(source)), shown });
    }

    /// The form that the page shows: that of the plan while it is looked at.
    pub fn draft(&self) -> &Rc<Draft> {
        self.history().shown()
    }

    /// What is saved and shared of what the page shows: the form, with the plan where one is kept.
    pub fn whole(&self) -> &Rc<Draft> {
        self.history().present()
    }

    /// The whole as it was last saved or opened; nothing where it never was.
    pub fn saved(&self) -> Option<&Rc<Draft>> {
        self.history().saved()
    }

    /// One's own draft as it was last saved or opened.
    pub fn own_saved(&self) -> Option<&Rc<Draft>> {
        self.own.saved()
    }

    /// Puts back what one's own draft was when it was last saved or opened.
    pub fn restore_saved(&mut self, saved: Rc<Draft>) {
        self.own.note_saved(Some(saved));
    }

    /// One's own draft with the plan where one is kept, shown or not.
    pub fn own(&self) -> &Rc<Draft> {
        self.own.present()
    }

    /// What was opened and is shown in place of one's own draft, with its source.
    pub fn opened(&self) -> Option<(&Rc<Draft>, &Source)> {
        self.elsewhere(true)
    }

    /// What was opened and then set aside, with its source.
    pub fn set_aside(&self) -> Option<(&Rc<Draft>, &Source)> {
        self.elsewhere(false)
    }

    fn elsewhere(&self, shown: bool) -> Option<(&Rc<Draft>, &Source)> {
        let history = self.opened.as_ref().filter(|opened| opened.shown == shown).map(|opened| &opened.history)?;
        Some((history.present(), history.source()?))
    }

    pub fn history(&self) -> &History {
        self.opened.as_ref().filter(|opened| opened.shown).map_or(&self.own, |opened| &opened.history)
    }

    fn history_mut(&mut self) -> &mut History {
        self.opened.as_mut().filter(|opened| opened.shown).map_or(&mut self.own, |opened| &mut opened.history)
    }

    /// Whether this part of the form stands open.
    pub fn shows(&self, section: Section) -> bool {
        self.folding.shows(section, self.draft())
    }

    /// Lets `action` happen.
    pub fn apply(&mut self, action: Action) {
        if self.settings.readonly && action.is_editing() {
            return;
        }
        match action {
            // Where both are kept, the one that is meant is shown.
            Action::Entered(Input::Grant(Field::Stage), text) if self.whole().plan().is_some() => {
                if let Some(stage) = Stage::from_name(&text) {
                    self.show_stage(stage);
                }
            }
            Action::Entered(input, text) => {
                // It was read while it was news.
                self.message.take_if(|message| *message == Message::Copied);
                // A part in which one types stays open when its last text goes.
                self.folding.fold(input.section(), false);
                self.history_mut().enter(input, text);
            }
            Action::AddedCategory => {
                let row = self.draft().categories().len();
                self.insert_category(row);
            }
            Action::InsertedCategory(row) => self.insert_category(row),
            Action::RemovedCategory(row) => self.change_categories(|rows| {
                if row < rows.len() {
                    rows.remove(row);
                }
            }),
            Action::MovedCategory(from, to) => self.change_categories(|rows| {
                if from < rows.len() && to < rows.len() {
                    let category = rows.remove(from);
                    rows.insert(to, category);
                }
            }),
            Action::PastedCategories(pasted, pasting) => {
                self.change_categories(|rows| {
                    if pasting == Pasting::Instead {
                        rows.clear();
                    }
                    rows.extend(pasted);
                });
                self.panel = None;
            }
            Action::AddedCeiling => {
                let added = ceiling::next(self.draft());
                self.change_ceilings(|rows| rows.push(Rc::new(added)));
            }
            Action::RemovedCeiling(row) => self.change_ceilings(|rows| {
                if row < rows.len() {
                    rows.remove(row);
                }
            }),
            Action::TookVolatility { percent, note } => {
                let mut draft = Draft::clone(self.draft());
                draft.set(Field::Volatility, percent);
                draft.set(Field::VolatilityNote, note);
                self.history_mut().edit(draft);
                self.panel = None;
            }
            Action::Determined => self.determine(),
            Action::WithdrewDetermination => self.withdraw_determination(),
            Action::ChoseStage(stage) => self.show_stage(stage),
            Action::Worded(wording) => self.history_mut().word(wording),
            Action::TookProfile(profile) => self.take_profile(&profile),
            Action::Undone => self.history_mut().undo(),
            Action::Redone => self.history_mut().redo(),
            Action::StartedBlank => self.begin(Draft::blank()),
            Action::ChoseExample => self.begin(Draft::example()),
            Action::Saved => {
                let whole = self.whole().clone();
                self.history_mut().note_saved(Some(whole));
            }
            Action::Opened(draft, source) => self.open(draft, source),
            Action::AdoptedOpened => {
                if let Some(opened) = self.opened.take_if(|opened| opened.shown) {
                    self.own.replace(opened.history.present().clone(), None);
                    self.own.note_saved(opened.history.saved().cloned());
                }
            }
            Action::ReturnedToOwn => self.show_opened(false),
            Action::BackToOpened => self.show_opened(true),
            Action::ForgotOpened => drop(self.opened.take_if(|opened| !opened.shown)),
            Action::ChosePageLanguage(language) => self.settings.page_language = language,
            Action::ChoseNoticeLanguage(language) => self.settings.notice_language = language,
            Action::ChoseDocument(document) => self.settings.document = document,
            Action::ChoseTheme(theme) => self.settings.theme = theme,
            Action::ShowedRightsPerPerson(shown) => self.settings.rights_per_person = shown,
            // What the page unfolded by itself is not the user's doing.
            Action::Folded(section, folded) if self.shows(section) == folded => self.folding.fold(section, folded),
            Action::Folded(..) => {}
            Action::SharedWording(shared) => self.with_wording = shared,
            Action::Toggled(panel) => self.panel = if self.panel == Some(panel) { None } else { Some(panel) },
            Action::Escaped if self.panel.is_some() => self.panel = None,
            Action::Escaped => self.message = None,
            Action::Cleared => {
                *self = Model::new(Draft::blank(), self.settings.clone());
                self.message = Some(Message::Cleared);
            }
            Action::Said(message) => self.message = Some(message),
            Action::Dismissed => self.message = None,
            Action::Asked(_) => {}
        }
    }

    fn replace(&mut self, draft: Draft) {
        let source = self.history().source().cloned();
        self.history_mut().replace(Rc::new(draft), source);
    }

    /// Another grant, which nobody has saved yet.
    fn begin(&mut self, draft: Draft) {
        self.replace(draft);
        self.history_mut().note_saved(None);
    }

    fn show_opened(&mut self, shown: bool) {
        if let Some(opened) = &mut self.opened {
            opened.shown = shown;
        }
    }

    /// Something opened after something else is a further step of what was opened, so that undo brings that back.
    fn open(&mut self, draft: Rc<Draft>, source: Source) {
        self.message = None;
        self.panel = None;
        match &mut self.opened {
            Some(opened) => {
                opened.history.replace(draft.clone(), Some(source));
                opened.history.note_saved(Some(draft));
                opened.shown = true;
            }
            None => self.opened = Some(Opened { history: History::new(draft, Some(source)), shown: true }),
        }
    }
}

#[cfg(test)]
mod tests;
