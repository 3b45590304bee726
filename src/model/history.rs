//! A draft with what it was before and what was undone.

use std::rc::Rc;

use crate::draft::wording::TextPlace;
use crate::draft::{CeilingColumn, Draft, Field, Input, Wording};
use crate::model::Source;

/// Steps that can be undone.
const STEPS_MAX: usize = 500;

/// A draft and the way to it. Typing in one field is one step, however many letters it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    past: Vec<Step>,
    present: Step,
    future: Vec<Step>,
    /// Where the last step was typed.
    typing: Option<Typing>,
    /// The plan is shown, where one is kept.
    shows_plan: bool,
    /// The whole as it was last saved or opened; nothing where it never was.
    saved: Option<Rc<Draft>>,
}

/// Where somebody types.
#[derive(Clone, Debug, PartialEq)]
enum Typing {
    In(Input),
    /// In a text of the company's own wording.
    Wording(TextPlace),
}

/// A draft never stands without its source, so that no undo shows the figures of a link as those of a file.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    draft: Rc<Draft>,
    /// Where it was opened from; nothing for one's own.
    source: Option<Source>,
    /// The plan was shown when the step was taken.
    from_plan: bool,
    /// The plan was shown after it.
    to_plan: bool,
}

impl History {
    /// What was opened is as it was opened, until it is saved again.
    pub fn new(draft: Rc<Draft>, source: Option<Source>) -> History {
        let saved = source.is_some().then(|| draft.clone());
        let present = Step { draft, source, from_plan: false, to_plan: false };
        History { past: Vec::new(), present, future: Vec::new(), typing: None, shows_plan: false, saved }
    }

    /// The whole of what is saved, shared and undone: the form, with the plan where one is kept.
    pub fn present(&self) -> &Rc<Draft> {
        &self.present.draft
    }

    /// The form that is shown: that of the plan, or the one that came after it.
    pub fn shown(&self) -> &Rc<Draft> {
        self.shown_plan().unwrap_or(&self.present.draft)
    }

    fn shown_plan(&self) -> Option<&Rc<Draft>> {
        self.present.draft.plan().filter(|_| self.shows_plan)
    }

    /// Whether the plan is shown in place of the form that came after it.
    pub fn shows_plan(&self) -> bool {
        self.shown_plan().is_some()
    }

    pub fn show_plan(&mut self, shown: bool) {
        self.typing = None;
        self.shows_plan = shown;
    }

    /// The whole as it was last saved or opened: no undo changes that.
    pub fn saved(&self) -> Option<&Rc<Draft>> {
        self.saved.as_ref()
    }

    /// The whole when a text of the wording was given the form that it has: as far back as is known of it, and no further
    /// than where the whole was last saved or opened.
    pub fn when_worded(&self, place: &TextPlace) -> &Rc<Draft> {
        let is_worded_so = |draft: &Rc<Draft>| {
            let [then, now] = [draft, &self.present.draft].map(|draft| draft.wording());
            Rc::ptr_eq(then, now) || then.text_at(place) == now.text_at(place)
        };
        let mut since = &self.present.draft;
        for step in std::iter::once(&self.present).chain(self.past.iter().rev()) {
            if !is_worded_so(&step.draft) {
                return since;
            }
            since = &step.draft;
            if self.saved.as_ref() == Some(since) {
                return since;
            }
        }
        self.saved.as_ref().filter(|saved| is_worded_so(saved)).unwrap_or(since)
    }

    pub fn note_saved(&mut self, saved: Option<Rc<Draft>>) {
        // What is typed from here on is a step of its own, so that undo leads back to what was saved.
        self.typing = None;
        self.saved = saved;
    }

    pub fn source(&self) -> Option<&Source> {
        self.present.source.as_ref()
    }

    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Another draft in place of this one, plan and all, as a step of its own.
    pub fn replace(&mut self, draft: Rc<Draft>, source: Option<Source>) {
        self.typing = None;
        let step = Step { draft, source, from_plan: self.shows_plan(), to_plan: false };
        if (&step.draft, &step.source) != (&self.present.draft, &self.present.source) {
            self.shows_plan = false;
            self.step(step);
        }
    }

    /// The form that is shown after a change, as a step of its own.
    pub fn edit(&mut self, mut form: Draft) {
        self.typing = None;
        if form != **self.shown() {
            self.disown_example(&mut form);
            self.step_to(form);
        }
    }

    /// A text in one field: joined with the step before where that was typed in the same field. Each tick in a group of
    /// boxes is a step of its own.
    pub fn enter(&mut self, input: Input, text: Rc<str>) {
        if self.shown().text(input) == text {
            return;
        }
        let typing = Some(Typing::In(input));
        let mut form = Draft::clone(self.shown());
        if self.typing == typing {
            form.enter(input, text);
            self.present.draft = self.with_form(form);
            self.future.clear();
        } else {
            if input != Input::Grant(Field::ReleaseState) {
                self.disown_example(&mut form);
            }
            form.enter(input, text);
            self.step_to(form);
            self.typing = typing.filter(|_| !matches!(input, Input::Ceiling(_, CeilingColumn::Binds)));
        }
    }

    /// The company's own wording after a change: joined with the step before where one and the same text was typed.
    pub fn word(&mut self, wording: Rc<Wording>) {
        if *self.present.draft.wording() == wording {
            return;
        }
        let typing = self.present.draft.wording().only_text_changed(&wording).map(Typing::Wording);
        let mut draft = Draft::clone(&self.present.draft);
        draft.set_wording(wording);
        if typing.is_some() && self.typing == typing {
            self.present.draft = Rc::new(draft);
            self.future.clear();
        } else {
            self.disown_example(&mut draft);
            self.step_in_place(Rc::new(draft));
            self.typing = typing;
        }
    }

    /// Takes back the last step, and shows what was shown when it was taken.
    pub fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            self.shows_plan = self.present.from_plan;
            self.future.push(std::mem::replace(&mut self.present, before));
            self.typing = None;
        }
    }

    pub fn redo(&mut self) {
        if let Some(after) = self.future.pop() {
            self.shows_plan = after.to_plan;
            self.past.push(std::mem::replace(&mut self.present, after));
            self.typing = None;
        }
    }

    /// A step to this form in place of the one that is shown.
    fn step_to(&mut self, form: Draft) {
        self.step_in_place(self.with_form(form));
    }

    /// A step after which the same form is shown as before.
    fn step_in_place(&mut self, draft: Rc<Draft>) {
        let in_plan = self.shows_plan();
        self.step(Step { draft, source: self.present.source.clone(), from_plan: in_plan, to_plan: in_plan });
    }

    /// The whole with this form in place of the one that is shown.
    fn with_form(&self, form: Draft) -> Rc<Draft> {
        if !self.shows_plan() {
            return Rc::new(form);
        }
        let mut whole = Draft::clone(&self.present.draft);
        whole.set_wording(form.wording().clone());
        whole.set_plan(Some(Rc::new(form)));
        Rc::new(whole)
    }

    fn step(&mut self, step: Step) {
        if self.past.len() == STEPS_MAX {
            self.past.remove(0);
        }
        self.past.push(std::mem::replace(&mut self.present, step));
        self.future.clear();
    }

    /// The example is announced. Whoever types over it begins a grant that is not, and whose figures are inside
    /// information.
    fn disown_example(&self, draft: &mut Draft) {
        if self.present.draft.is_example() {
            draft.set(Field::ReleaseState, "draft");
        }
    }
}
