//! Joins the rooms: holds the model, has it read, calculated and composed, and asks the browser for what only it can do.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::draft::{Draft, Field, Input};
use crate::model::{Action, Message, Model, Panel};
use crate::share::{file, link};
use crate::view::{Page, Sharing, page};

mod asked;
mod beginning;
mod kept;
mod worked_out;

use worked_out::WorkedOut;

/// The version that the page shows and files carry.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Shows the page in the element that is there for it.
pub fn mount() {
    browser::report_panics();
    browser::mount::<App>();
}

impl Reducible for Model {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Model::clone(&self);
        next.apply(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

#[component]
pub fn App() -> Html {
    let model = use_reducer(beginning::model);
    let worked_out =
        use_memo((model.draft().clone(), model.opened().map(|(_, source)| source.clone())), |(draft, source)| {
            WorkedOut::of(draft, source.as_ref())
        });
    let before = use_before(&worked_out);
    let dispatch = asked::use_dispatch(&model, &worked_out);
    use_page(&model, &worked_out);
    use_listening(&dispatch, model.settings.readonly);
    let differing = use_memo((model.own().clone(), model.opened().map(|(draft, _)| draft.clone())), |(own, opened)| {
        opened.as_ref().map_or_else(|| Rc::from([]), |opened| differing(own, opened))
    });
    let shares = model.panel == Some(Panel::Share);
    let leaves_frame = model.message.as_ref().is_some_and(Message::is_about_frame) && browser::is_framed();
    let address = use_memo((shares || leaves_frame).then(|| model.draft().clone()), |draft| {
        draft.as_ref().and_then(|draft| address_with(draft)).map(Rc::<str>::from)
    });
    let sharing = Sharing {
        link: Option::clone(&address).filter(|_| shares),
        own_window: Option::clone(&address).filter(|_| leaves_frame),
        fingerprint: worked_out.fingerprint.clone().into(),
        version: VERSION.into(),
    };
    let on_file = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let dispatch = dispatch.clone();
            browser::read_chosen_file(&event, file::SIZE_MAX, move |name, text| {
                dispatch.emit(asked::opened_file(&name, text.as_deref()));
            });
        })
    };
    page(&Page {
        model: &model,
        grant: &worked_out.grant,
        calculation: &worked_out.calculation,
        checks: &worked_out.checks,
        notices: &worked_out.notices,
        before: before.as_ref().map(|before| (&*before.calculation, &before.notices)),
        differing: &differing,
        sharing: &sharing,
        dispatch: &dispatch,
        on_file: &on_file,
    })
}

/// What stood there before the last change that changed a figure or a notice.
#[hook]
fn use_before(worked_out: &Rc<WorkedOut>) -> Option<Rc<WorkedOut>> {
    let held = use_mut_ref(|| (worked_out.clone(), None));
    let mut held = held.borrow_mut();
    if held.0.calculation != worked_out.calculation || held.0.notices != worked_out.notices {
        let former = std::mem::replace(&mut held.0, worked_out.clone());
        held.1 = Some(former);
    }
    held.1.clone()
}

/// The address of this page with the draft behind its `#`; nothing where no link holds the draft.
fn address_with(draft: &Draft) -> Option<String> {
    Some(format!("{}#{}", browser::own_address(), link::encode(draft)?))
}

/// The inputs in which two drafts differ.
fn differing(own: &Draft, opened: &Draft) -> Rc<[Input]> {
    // Either of the two may have the more categories, and either the more ceilings.
    let inputs = own.inputs().chain(opened.inputs());
    let differing: Vec<Input> = inputs.filter(|input| own.text(*input) != opened.text(*input)).collect();
    Input::in_order(&differing).into()
}

/// Whether a field of the page is one of the form.
fn is_input(name: &str) -> bool {
    Field::from_name(name).is_some() || ["category.", "ceiling."].iter().any(|row| name.starts_with(row))
}

/// What the page around the components follows: language, colours, the title of a print, what the tab keeps.
#[hook]
fn use_page(model: &UseReducerHandle<Model>, worked_out: &Rc<WorkedOut>) {
    use_effect_with(model.settings.page_language, |language| browser::set_language(language.tag()));
    use_effect_with(model.settings.theme, |theme| browser::set_theme(theme.name()));
    let page_language = model.settings.page_language;
    let shown =
        page_language.and_the_other().into_iter().find(|language| model.settings.notice_language.shows(*language));
    let title = worked_out.notices.get(shown.unwrap_or(page_language)).title();
    use_effect_with(title, |title| {
        let listening = browser::on_print(title.clone());
        move || drop(listening)
    });
    kept::use_keeping(model);
    use_effect_with((), |()| {
        browser::tell_height();
        browser::set_ready();
    });
}

/// Links that are opened in this page, files that are dropped on it, and the keys for undo.
#[hook]
fn use_listening(dispatch: &Callback<Action>, readonly: bool) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let links = {
            let dispatch = dispatch.clone();
            browser::on_new_fragment(move || {
                if let Some(action) = beginning::opened_link() {
                    dispatch.emit(action);
                }
            })
        };
        let files = {
            let dispatch = dispatch.clone();
            browser::on_dropped_file(file::SIZE_MAX, move |name, text| {
                // Nor is anything said of a file that is not asked for.
                if !readonly {
                    dispatch.emit(asked::opened_file(&name, text.as_deref()));
                }
            })
        };
        let keys = browser::on_key(move |key, shift, field| {
            // A text that is not of the draft has its own way back.
            let is_elsewhere = field.is_some_and(|name| !is_input(name));
            let action = match (key, shift) {
                ("z", false) if !is_elsewhere => Action::Undone,
                ("z", true) | ("y", false) if !is_elsewhere => Action::Redone,
                ("escape", false) => Action::Escaped,
                _ => return false,
            };
            dispatch.emit(action);
            true
        });
        move || drop((links, files, keys))
    });
}

#[cfg(test)]
mod tests;
