//! What waits for a pause in typing.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::Second;
use crate::app::kept::PAUSE_MS;
use crate::app::lists::Lists;
use crate::app::worked_out::{Figured, OtherStage, Shown, WorkedOut, document_checks};
use crate::browser;
use crate::checks::Check;
use crate::model::Model;
use crate::view::Fingerprint;

/// What was found at the last pause in typing, or after whatever else changed the draft; nothing until the second part
/// of the program is there.
#[derive(Default, PartialEq)]
pub struct Paused {
    /// The checks that look at all documents.
    pub document_checks: Vec<Check>,
    /// Of the whole draft, with the plan where one is kept.
    pub fingerprint: Fingerprint,
}

/// Finds it anew after each pause.
#[hook]
pub fn use_paused(
    model: &UseReducerHandle<Model>,
    worked_out: &Rc<WorkedOut>,
    other: &Rc<Option<Rc<Figured>>>,
    lists: &Rc<Lists>,
    second: Second,
) -> Rc<Paused> {
    let (shown, is_determination) = (Shown::of(model), model.history().shows_plan());
    let (worked_out, other, lists) = (worked_out.clone(), other.clone(), lists.clone());
    let (whole, saved) = (Same(model.whole().clone()), model.saved().cloned().map(Same));
    let find = {
        let (worked_out, model) = (worked_out.clone(), model.clone());
        move || {
            let other = Option::as_ref(&other).map(|figured| OtherStage { figured, is_determination });
            let history = model.history();
            let found = second.here().map(|part| Paused {
                document_checks: document_checks(&shown, other.as_ref(), &lists, &worked_out, history, part),
                fingerprint: (part.fingerprint)(model.whole()),
            });
            Rc::new(found.unwrap_or_default())
        }
    };
    let found = use_state_eq(&find);
    let setter = found.setter();
    // The first time there is no pause to wait for.
    let pause = if found.document_checks.is_empty() { 0 } else { PAUSE_MS };
    use_effect_with((Same(worked_out), whole, saved), move |_| {
        let pause = browser::after(pause, move || setter.set(find()));
        move || drop(pause)
    });
    Rc::clone(&found)
}

/// The same value in the same place.
struct Same<T>(Rc<T>);

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Same<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
