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

/// The checks that look at all documents, as of the last pause in typing.
#[hook]
pub fn use_document_checks(
    model: &UseReducerHandle<Model>,
    worked_out: &Rc<WorkedOut>,
    other: &Rc<Option<Rc<Figured>>>,
    lists: &Rc<Lists>,
    second: Second,
) -> Rc<Vec<Check>> {
    let (shown, is_determination) = (Shown::of(model), model.history().shows_plan());
    let (worked_out, other, lists) = (worked_out.clone(), other.clone(), lists.clone());
    let check = {
        let (worked_out, model) = (worked_out.clone(), model.clone());
        move || {
            let other = Option::as_ref(&other).map(|figured| OtherStage { figured, is_determination });
            let history = model.history();
            let checks =
                second.here().map(|part| document_checks(&shown, other.as_ref(), &lists, &worked_out, history, part));
            Rc::new(checks.unwrap_or_default())
        }
    };
    let checks = use_state_eq(&check);
    let setter = checks.setter();
    // The first time there is no pause to wait for.
    let pause = if checks.is_empty() { 0 } else { PAUSE_MS };
    use_effect_with((Same(worked_out), model.saved().map(Rc::as_ptr)), move |_| {
        let pause = browser::after(pause, move || setter.set(check()));
        move || drop(pause)
    });
    Rc::clone(&checks)
}

/// The same value in the same place.
struct Same<T>(Rc<T>);

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Same<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
