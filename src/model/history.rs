//! A draft with what it was before and what was undone.

use std::rc::Rc;

use crate::draft::{CeilingColumn, Draft, Field, Input};
use crate::model::Source;

/// Steps that can be undone.
const STEPS_MAX: usize = 500;

/// A draft and the way to it. Typing in one field is one step, however many letters it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    past: Vec<Step>,
    present: Step,
    future: Vec<Step>,
    /// The field in which the last step was typed.
    typing: Option<Input>,
}

/// A draft never stands without its source, so that no undo shows the figures of a link as those of a file.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    draft: Rc<Draft>,
    /// Where it was opened from; nothing for one's own.
    source: Option<Source>,
}

impl History {
    pub fn new(draft: Rc<Draft>, source: Option<Source>) -> History {
        History { past: Vec::new(), present: Step { draft, source }, future: Vec::new(), typing: None }
    }

    pub fn present(&self) -> &Rc<Draft> {
        &self.present.draft
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

    /// Another draft in place of this one, as a step of its own.
    pub fn replace(&mut self, draft: Rc<Draft>, source: Option<Source>) {
        self.typing = None;
        let step = Step { draft, source };
        if step != self.present {
            self.step(step);
        }
    }

    /// This draft after a change, as a step of its own.
    pub fn edit(&mut self, mut draft: Draft) {
        self.typing = None;
        if draft != *self.present.draft {
            self.disown_example(&mut draft);
            self.step(Step { draft: Rc::new(draft), source: self.present.source.clone() });
        }
    }

    /// A text in one field: joined with the step before where that was typed in the same field. Each tick in a group of
    /// boxes is a step of its own.
    pub fn enter(&mut self, input: Input, text: Rc<str>) {
        let present = &mut self.present.draft;
        if present.text(input) == text {
            return;
        }
        if self.typing == Some(input) {
            Rc::make_mut(present).enter(input, text);
            self.future.clear();
        } else {
            let mut draft = Draft::clone(present);
            if input != Input::Grant(Field::ReleaseState) {
                self.disown_example(&mut draft);
            }
            draft.enter(input, text);
            self.step(Step { draft: Rc::new(draft), source: self.present.source.clone() });
            self.typing = Some(input).filter(|input| !matches!(input, Input::Ceiling(_, CeilingColumn::Binds)));
        }
    }

    pub fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            self.future.push(std::mem::replace(&mut self.present, before));
            self.typing = None;
        }
    }

    pub fn redo(&mut self) {
        if let Some(after) = self.future.pop() {
            self.past.push(std::mem::replace(&mut self.present, after));
            self.typing = None;
        }
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
        if *self.present.draft == Draft::example() {
            draft.set(Field::ReleaseState, "draft");
        }
    }
}
