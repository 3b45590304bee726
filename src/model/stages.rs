//! The two stages of a grant: planned, and determined with the plan kept beside it.

use std::rc::Rc;

use super::{Message, Model};
use crate::draft::{Draft, Field};
use crate::grant::{ReleaseState, Stage};
use crate::share::profile::Profile;

impl Model {
    /// The stage whose form is shown.
    pub fn stage(&self) -> Stage {
        let typed = Stage::from_name(self.draft().get(Field::Stage));
        if self.history().shows_plan() { Stage::Plan } else { typed.unwrap_or(Stage::Determination) }
    }

    /// Nothing happens where a plan is kept already: there is one.
    pub(super) fn determine(&mut self) {
        if self.whole().plan().is_some() {
            return;
        }
        let mut plan = Draft::clone(self.whole());
        let mut determined = plan.clone();
        plan.set(Field::Stage, Stage::Plan.name());
        determined.set(Field::Stage, Stage::Determination.name());
        // That the plan is announced says nothing of figures that are not.
        determined.set(Field::ReleaseState, ReleaseState::Draft.name());
        determined.set_plan(Some(Rc::new(plan)));
        self.replace(determined);
    }

    /// Without a plan the form itself becomes one.
    pub(super) fn withdraw_determination(&mut self) {
        let mut plan = Draft::clone(self.whole().plan().unwrap_or(self.whole()));
        plan.set(Field::Stage, Stage::Plan.name());
        self.replace(plan);
    }

    pub(super) fn show_stage(&mut self, stage: Stage) {
        self.history_mut().show_plan(stage == Stage::Plan);
    }

    pub(super) fn take_profile(&mut self, profile: &Profile) {
        let mut form = Draft::clone(self.draft());
        profile.apply(&mut form);
        self.history_mut().edit(form);
        self.message = Some(Message::TookProfile);
    }
}
