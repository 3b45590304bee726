//! What the page asks of the browser: copying, printing, files, going to a field.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::worked_out::WorkedOut;
use crate::app::{address_with, kept};
use crate::browser;
use crate::draft::Input;
use crate::grant::Grant;
use crate::language::Language;
use crate::model::{Action, Message, Model, Panel, Request, Source};
use crate::notice::render;
use crate::share::file::{self, FileProblem};
use crate::wording;

/// The name of a file of which nothing better is known.
pub const FILE_NAME: &str = "wariate.grant.json";

/// Sends what changes the model to the model, and the rest to the browser.
#[hook]
pub fn use_dispatch(model: &UseReducerHandle<Model>, worked_out: &Rc<WorkedOut>) -> Callback<Action> {
    let dispatcher = model.dispatcher();
    let latest = use_mut_ref(|| (Rc::new(Model::clone(model)), worked_out.clone()));
    *latest.borrow_mut() = (Rc::new(Model::clone(model)), worked_out.clone());
    // The same callback for the life of the page, so that no component is drawn again on its account.
    use_callback((), move |action: Action, ()| {
        let (model, worked_out) = latest.borrow().clone();
        let buttons = focus_after(&action, &model);
        match action {
            Action::Asked(request) => {
                if let Request::Seek(input) = request {
                    dispatcher.dispatch(Action::Folded(input.section(), false));
                    if let Some(panel) = Panel::holding(input).filter(|panel| model.panel != Some(*panel)) {
                        dispatcher.dispatch(Action::Toggled(panel));
                    }
                }
                if let Some(message) = ask(request, &model, &worked_out) {
                    dispatcher.dispatch(Action::Said(message));
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
        Action::AdoptedOpened | Action::ForgotOpened => vec!["undo".to_owned()],
        Action::ReturnedToOwn => vec!["back_to_opened".to_owned()],
        Action::BackToOpened => vec!["back_to_own".to_owned()],
        _ => Vec::new(),
    }
}

/// The grant in a file, or why there is none. One without a text was too large to be read.
pub fn opened_file(name: &str, text: Option<&str>) -> Action {
    match text.ok_or(FileProblem::TooLarge).and_then(file::read) {
        Ok(draft) => Action::Opened(Rc::new(draft), Source::File(name.into())),
        Err(problem) => Action::Said(Message::FileProblem(problem)),
    }
}

fn ask(request: Request, model: &Model, worked_out: &WorkedOut) -> Option<Message> {
    match request {
        Request::Seek(input) => {
            browser::focus_once_drawn(input.to_string());
            None
        }
        Request::Show(heading) => {
            browser::focus(heading);
            None
        }
        Request::CopyWorking(text) => Some(copied(&text, None)),
        Request::CopyRich(language) => {
            let text = plain(worked_out, language);
            let html = render::html::render(worked_out.notices.get(language), &blank(language));
            Some(copied(&text, Some(&html)))
        }
        Request::CopyText(language) => Some(copied(&plain(worked_out, language), None)),
        Request::CopyLink => address_with(model.draft()).map(|address| copied(&address, None)),
        Request::Print => (!browser::print()).then_some(Message::NotPrinted),
        Request::SaveFile => {
            let name = file_name(&worked_out.grant);
            let text = kept::as_file(model.draft());
            Some(if browser::save_file(&name, &text) {
                Message::FileOffered(name.into())
            } else {
                Message::NotCopied(text.into())
            })
        }
    }
}

fn plain(worked_out: &WorkedOut, language: Language) -> String {
    render::text::render(worked_out.notices.get(language), &blank(language))
}

/// What stands in a copied document where something is missing.
fn blank(language: Language) -> impl Fn(&[Input]) -> String {
    move |inputs| {
        let missing = inputs.first().map(|input| wording::label(language, *input)).unwrap_or_default();
        format!("［{missing}］")
    }
}

fn copied(text: &str, html: Option<&str>) -> Message {
    if browser::copy(text, html) { Message::Copied } else { Message::NotCopied(text.into()) }
}

/// 3774-2019-07-12.grant.json
fn file_name(grant: &Grant) -> String {
    match (grant.security_code.known(), grant.allotment_date.known()) {
        (Some(code), Some(date)) => format!("{code}-{date}.grant.json"),
        _ => FILE_NAME.to_owned(),
    }
}
