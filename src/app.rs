//! Joins the rooms: holds the model, has it read, calculated and composed, and asks the browser for what only it can do.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::checks::Check;
use crate::draft::{Draft, Field};
use crate::model::{Action, Message, Model, Panel};
use crate::share::file;
use crate::view::{Page, Sharing, Within, page, within};

mod answered;
mod asked;
mod beginning;
mod kept;
mod lists;
mod making;
mod overtaken;
mod papers_checks;
mod paused;
mod second_part;
mod whole;
mod worked_out;

pub use second_part::{Load, Loading, NotLoaded, SECOND_PART, Second, SecondPart};

use lists::Lists;
use paused::use_paused;
use worked_out::{Figured, OtherStage, Shown, WorkedOut, origin};

/// The version that the page shows and files carry.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Shows the page in the element that is there for it. `load` brings the second part of the program: before the page
/// is shown where it begins with a link or with what the tab kept, and as soon as the page can be used elsewhere.
pub fn mount(load: Load) {
    browser::report_panics();
    let settings = beginning::settings(&browser::query());
    // Changed later, the language of the page would have every style computed twice.
    browser::set_language(settings.page_language.tag());
    browser::set_theme(settings.theme.name());
    let fragment = browser::take_fragment();
    if fragment.is_none() && !beginning::is_from_elsewhere() {
        let model = Model::new(Draft::example(), settings);
        return show(AppProps { load, second: Second::Awaited, model });
    }
    browser::run(async move {
        match load.0().await {
            Ok(part) => {
                let model = (part.begin)(settings, fragment);
                show(AppProps { load, second: Second::Here(part), model });
            }
            Err(NotLoaded) => {
                // Loaded again, the page begins with the same link.
                browser::put_back_fragment(&fragment.unwrap_or_default());
                browser::report_missing();
            }
        }
    });
}

/// A page stays in its view as long as it is open.
fn show(props: AppProps) {
    browser::mount::<Within>(within(props.model.settings.view, html! { <App ..props /> }));
}

#[derive(PartialEq, Properties)]
pub struct AppProps {
    pub load: Load,
    /// What there is of the second part at first.
    pub second: Second,
    /// What the page begins with.
    pub model: Model,
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
pub fn App(props: &AppProps) -> Html {
    let model = use_reducer(|| props.model.clone());
    let state = use_state_eq(|| props.second);
    let second = *state;
    let other = use_memo((other_stage(&model), second), |(other, second)| {
        other.as_ref().map(|draft| Rc::new(Figured::of(draft, second.here())))
    });
    let shows_plan = model.history().shows_plan();
    let lists = use_lists(&model, second);
    let worked_out = use_memo(
        (Shown::of(&model), Option::clone(&other), shows_plan, lists.clone(), second),
        |(shown, other, is_determination, lists, second)| {
            let other = other.as_ref().map(|figured| OtherStage { figured, is_determination: *is_determination });
            WorkedOut::of(shown, other.as_ref(), lists, second.here())
        },
    );
    let paused = use_paused(&model, &worked_out, &other, &lists, second);
    let checks: Vec<Check> = worked_out.checks.iter().chain(&paused.document_checks).cloned().collect();
    // Kept while the grant is for a moment as it was saved; nothing is worked out before it differs.
    let differs_from = use_mut_ref(|| None);
    let is_as_saved = model.saved() == Some(model.whole());
    if !is_as_saved {
        *differs_from.borrow_mut() = model.saved().cloned();
    }
    let as_saved = use_memo(
        (differs_from.borrow().clone(), model.settings.document, origin(&model), shows_plan, second),
        |(saved, document, origin, shows_plan, second)| {
            let (saved, part) = saved.as_ref().zip(second.here())?;
            Some((part.as_saved)(saved, *document, *origin, *shows_plan))
        },
    );
    let before = use_before(&worked_out);
    let dispatch = asked::use_dispatch(&model, &worked_out, props.load, second);
    let shares = model.panel == Some(Panel::Share);
    let leaves_frame = model.message.as_ref().is_some_and(Message::is_about_frame) && browser::is_framed();
    let beside = (
        model.own().clone(),
        model.opened().map(|(draft, _)| draft.clone()),
        (shares || leaves_frame).then(|| model.whole().clone()),
        // A link that only leads out of a frame goes no further than this browser.
        model.with_wording || leaves_frame,
        second,
    );
    let beside = use_memo(beside, |(own, opened, shared, with_wording, second)| {
        second
            .here()
            .map(|part| (part.beside)(own, opened.as_deref(), shared.as_deref(), *with_wording))
            .unwrap_or_default()
    });
    let sharing = Sharing {
        link: beside.address.clone().filter(|_| shares),
        own_window: beside.address.clone().filter(|_| leaves_frame),
        fingerprint: paused.fingerprint.clone(),
        version: VERSION.into(),
    };
    use_look(&model, &worked_out);
    kept::use_keeping(&model, second);
    use_start(&dispatch, model.settings.readonly, props.load, state);
    // The same callback for the life of the page, as the dispatch is.
    let on_file = use_callback((), {
        let (dispatch, load) = (dispatch.clone(), props.load);
        move |event: Event, ()| {
            let dispatch = dispatch.clone();
            browser::read_chosen_file(&event, file::SIZE_MAX, move |name, text| {
                load.then(move |part| dispatch.emit((part.opened_file)(&name, text.as_deref())));
            });
        }
    });
    page(&Page {
        model: &model,
        grant: &worked_out.grant,
        calculation: &worked_out.calculation,
        checks: &checks,
        notices: &worked_out.notices,
        before: before.as_ref().map(|before| (&*before.calculation, &before.notices)),
        differing: &beside.differing,
        changes: &worked_out.changes,
        lack: worked_out.lack,
        lists: (!shows_plan).then_some(&lists.pasted),
        as_saved: Option::as_ref(&as_saved).filter(|_| !is_as_saved).map(|saved| (&*saved.calculation, &saved.notices)),
        edited: worked_out.edited.as_ref(),
        sharing: &sharing,
        dispatch: &dispatch,
        on_file: &on_file,
        second: second.here().map(|part| part.views),
        is_part_missing: second == Second::Missing,
    })
}

/// The draft of the stage that is not shown, where a plan is kept beside its determination.
fn other_stage(model: &Model) -> Option<Rc<Draft>> {
    let (whole, shows_plan) = (model.whole(), model.history().shows_plan());
    whole.plan().map(|plan| if shows_plan { whole.clone() } else { plan.clone() })
}

/// What was understood of the lists that the papers are drawn up from.
#[hook]
fn use_lists(model: &UseReducerHandle<Model>, second: Second) -> Rc<Lists> {
    let whole = model.whole();
    let texts = [Field::FurtherSeries, Field::Recipients].map(|field| whole.get(field).clone());
    use_memo((texts, whole.categories().to_vec(), second), |(.., second)| {
        second.here().map(|part| (part.lists)(whole)).unwrap_or_default()
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

/// Whether a field of the page is one of the draft.
fn is_input(name: &str) -> bool {
    Field::from_name(name).is_some() || ["category.", "ceiling.", "wording."].iter().any(|row| name.starts_with(row))
}

/// What the page around the components follows: language, colours, the title of a print.
#[hook]
fn use_look(model: &UseReducerHandle<Model>, worked_out: &Rc<WorkedOut>) {
    let (page_language, theme) = (model.settings.page_language, model.settings.theme);
    let shown =
        page_language.and_the_other().into_iter().find(|language| model.settings.notice_language.shows(*language));
    let title = worked_out.notices.get(shown.unwrap_or(page_language)).title();
    use_effect_with((page_language, theme, title), |(language, theme, title)| {
        browser::set_language(language.tag());
        browser::set_theme(theme.name());
        let listening = browser::on_print(title.clone());
        move || drop(listening)
    });
}

/// Says that the page can be used, brings the second part if it is not there yet, and listens from then on: to links that
/// are opened in this page, files that are dropped on it, and the keys for undo.
#[hook]
fn use_start(dispatch: &Callback<Action>, readonly: bool, load: Load, second: UseStateHandle<Second>) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        browser::tell_height();
        browser::set_ready();
        if *second == Second::Awaited {
            browser::run(async move {
                second.set(load.0().await.map_or(Second::Missing, Second::Here));
            });
        }
        let links = {
            let dispatch = dispatch.clone();
            browser::on_new_fragment(move || {
                // Taken out of the address at once, and read once there is somebody to read it.
                let (fragment, dispatch) = (browser::take_fragment(), dispatch.clone());
                browser::run(async move {
                    match load.0().await {
                        Ok(part) => (part.opened_link)(fragment).into_iter().for_each(|action| dispatch.emit(action)),
                        Err(NotLoaded) => browser::put_back_fragment(&fragment.unwrap_or_default()),
                    }
                });
            })
        };
        let files = {
            let dispatch = dispatch.clone();
            browser::on_dropped_file(file::SIZE_MAX, move |name, text| {
                // Nor is anything said of a file that is not asked for.
                if !readonly {
                    let dispatch = dispatch.clone();
                    load.then(move |part| dispatch.emit((part.opened_file)(&name, text.as_deref())));
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
