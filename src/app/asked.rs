//! What the page asks for beyond the model: going to a field, printing, and what the second part answers.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::worked_out::WorkedOut;
use crate::app::{Load, Second, kept};
use crate::browser;
use crate::model::{Action, Message, Model, Panel, Request};

/// Sends what changes the model to the model, and the rest to the browser.
#[hook]
pub fn use_dispatch(
    model: &UseReducerHandle<Model>,
    worked_out: &Rc<WorkedOut>,
    load: Load,
    second: Second,
) -> Callback<Action> {
    let dispatcher = model.dispatcher();
    let now = (Rc::new(Model::clone(model)), worked_out.clone(), second);
    let latest = use_mut_ref(|| now.clone());
    *latest.borrow_mut() = now;
    // The same callback for the life of the page, so that no component is drawn again on its account.
    use_callback((), move |action: Action, ()| {
        let (model, worked_out, second) = latest.borrow().clone();
        let buttons = focus_after(&action, &model);
        match action {
            Action::Asked(request) => {
                if let Request::Seek(input) = request {
                    dispatcher.dispatch(Action::Folded(input.section(), false));
                    if let Some(panel) = Panel::holding(input).filter(|panel| model.panel != Some(*panel)) {
                        dispatcher.dispatch(Action::Toggled(panel));
                    }
                }
                match (request, second.here()) {
                    (Request::Seek(input), _) => browser::focus_once_drawn(input.to_string()),
                    (Request::Show(heading), _) => browser::focus(heading),
                    (Request::Print, _) => {
                        if !browser::print() {
                            dispatcher.dispatch(Action::Said(Message::NotPrinted));
                        }
                    }
                    (request @ (Request::SaveDocument(..) | Request::SaveAll | Request::StopFile), _) => {
                        let tell = {
                            let dispatcher = dispatcher.clone();
                            Callback::from(move |action: Action| dispatcher.dispatch(action))
                        };
                        match second.here() {
                            Some(part) => (part.make)(&request, &model, &worked_out, &tell),
                            None => load.then(move |part| (part.make)(&request, &model, &worked_out, &tell)),
                        }
                    }
                    // At once: browsers let a page copy only while they answer a click.
                    (request, Some(part)) => {
                        let is_saving = request == Request::SaveFile;
                        let message = (part.answer)(request, &model, &worked_out);
                        if is_saving && matches!(message, Some(Message::FileOffered(_))) {
                            dispatcher.dispatch(Action::Saved);
                        }
                        say(&dispatcher, message);
                    }
                    (request, None) => {
                        let (latest, dispatcher) = (latest.clone(), dispatcher.clone());
                        load.then(move |part| {
                            let (model, worked_out, _) = latest.borrow().clone();
                            say(&dispatcher, (part.answer)(request, &model, &worked_out));
                        });
                    }
                }
            }
            action => {
                if action == Action::Cleared {
                    kept::forget();
                }
                dispatcher.dispatch(action);
            }
        }
        if !buttons.is_empty() {
            browser::focus_button(buttons);
        }
    })
}

fn say(dispatcher: &UseReducerDispatcher<Model>, message: Option<Message>) {
    if let Some(message) = message {
        dispatcher.dispatch(Action::Said(message));
    }
}

/// Where the focus goes when what had it moves or is gone: to the first of these buttons that is there.
fn focus_after(action: &Action, model: &Model) -> Vec<String> {
    let opener = || model.panel.map(|panel| panel.opener().to_owned()).into_iter().collect();
    match action {
        Action::MovedCategory(from, to) => {
            let verbs = if to < from { ["up", "down"] } else { ["down", "up"] };
            verbs.map(|verb| format!("category.{to}.{verb}")).to_vec()
        }
        Action::RemovedCategory(row) => {
            let last = model.draft().categories().len().saturating_sub(2);
            vec![format!("category.{}.remove", row.min(&last))]
        }
        Action::RemovedCeiling(row) => {
            let last = model.draft().ceilings().len().saturating_sub(2);
            vec![format!("ceiling.{}.remove", row.min(&last))]
        }
        Action::Toggled(panel) if model.panel == Some(*panel) => opener(),
        Action::Escaped | Action::Cleared | Action::PastedCategories(..) | Action::TookVolatility { .. } => opener(),
        Action::Determined => vec!["show_determination".to_owned()],
        Action::WithdrewDetermination => vec!["determine".to_owned()],
        Action::AdoptedOpened | Action::ForgotOpened => vec!["undo".to_owned()],
        Action::ReturnedToOwn => vec!["back_to_opened".to_owned()],
        Action::BackToOpened => vec!["back_to_own".to_owned()],
        _ => Vec::new(),
    }
}
