//! What the tab keeps over a reload: one's own draft, and what was opened beside it, each as a file.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::Second;
use crate::browser;
use crate::draft::Draft;
use crate::model::{Action, Message, Model, Source};
use crate::share::file;

/// Typing is not held up by keeping: it waits for a pause.
pub const PAUSE_MS: u32 = 150;

/// The page around the program knows these names too, for a draft that stops the program as it starts.
const OWN: &str = "own";
const OPENED: &str = "opened";
const SET_ASIDE: &str = "set_aside";
/// One's own draft as it was last saved or opened: of no use where that itself is not kept.
const SAVED: &str = "saved";

/// The name and version that files carry.
const PROGRAM: &str = concat!("Wariate ", env!("CARGO_PKG_VERSION"));

const NAMES: [&str; 4] = [OWN, OPENED, SET_ASIDE, SAVED];

/// The name of a file of which nothing better is known.
pub const FILE_NAME: &str = "wariate.grant.json";

/// Whether the tab kept anything.
pub fn is_any() -> bool {
    NAMES.iter().any(|name| browser::kept(&key(name)).is_some())
}

/// One's own draft, if the tab kept one.
pub fn own() -> Option<Draft> {
    file::read(&browser::kept(&key(OWN))?).ok()
}

/// One's own draft as it was last saved or opened.
pub fn saved() -> Option<Draft> {
    file::read(&browser::kept(&key(SAVED))?).ok()
}

/// Brings back what was opened and not yet decided on.
pub fn restore_opened(model: &mut Model) {
    for (name, shown) in [(SET_ASIDE, false), (OPENED, true)] {
        if let Some((draft, source)) = browser::kept(&key(name)).and_then(|kept| from_elsewhere(&kept)) {
            model.restore(Rc::new(draft), source, shown);
        }
    }
}

/// A line with the name of the file, empty for a link, and the draft as a file.
fn from_elsewhere(kept: &str) -> Option<(Draft, Source)> {
    let (name, text) = kept.split_once('\n')?;
    let source = if name.is_empty() { Source::Link } else { Source::File(name.into()) };
    Some((file::read(text).ok()?, source))
}

/// The draft as a file of this moment.
pub fn as_file(draft: &Draft) -> String {
    file::write(draft, &stamp(&browser::now()))
}

/// What a file of this moment says of its making.
pub fn stamp(now: &str) -> file::Stamp<'_> {
    file::Stamp { program: PROGRAM, saved: now }
}

/// Says when nothing more of the program is to come. From when the second part is there, keeps the model after each
/// pause, and when the page may be about to go; where that cannot be, it is said once, as soon as there is something to
/// lose.
#[hook]
pub fn use_keeping(model: &UseReducerHandle<Model>, second: Second) {
    let latest = use_mut_ref(|| Rc::new(Model::clone(model)));
    *latest.borrow_mut() = Rc::new(Model::clone(model));
    let told = use_mut_ref(|| false);
    let of = |(draft, source): (&Rc<Draft>, &Source)| (draft.clone(), source.clone());
    let drafts = (model.own().clone(), model.opened().map(of), model.set_aside().map(of));
    {
        let (latest, dispatcher) = (latest.clone(), model.dispatcher());
        use_effect_with((drafts, second), move |(_, second)| {
            let pause = second.here().map(|part| {
                browser::after(PAUSE_MS, move || {
                    let model = latest.borrow().clone();
                    let is_news = !(part.keep)(&model) && model.history().can_undo() && model.message.is_none();
                    if is_news && !told.replace(true) {
                        dispatcher.dispatch(Action::Said(Message::NotKept));
                    }
                })
            });
            move || drop(pause)
        });
    }
    use_effect_with(second, move |second| {
        if *second != Second::Awaited {
            browser::set_whole();
        }
        let listening = second.here().map(|part| {
            (part.keep)(&latest.borrow());
            browser::on_page_hidden(move || {
                (part.keep)(&latest.borrow());
            })
        });
        move || drop(listening)
    });
}

/// Forgets every draft of this tab.
pub fn forget() {
    for name in NAMES {
        browser::forget(&key(name));
    }
    browser::keep_within_reach(FILE_NAME, "");
}

/// `false` where nothing can be kept.
pub fn keep(model: &Model) -> bool {
    let is_kept = browser::keep(&key(OWN), &as_file(model.own()));
    match model.own_saved() {
        // Without it nothing is lost but the marks of what has changed since.
        Some(saved) => drop(browser::keep(&key(SAVED), &as_file(saved))),
        None => browser::forget(&key(SAVED)),
    }
    for (name, opened) in [(OPENED, model.opened()), (SET_ASIDE, model.set_aside())] {
        let Some((draft, source)) = opened else {
            browser::forget(&key(name));
            continue;
        };
        let source = match source {
            Source::Link => String::new(),
            Source::File(file) => file.replace('\n', " "),
        };
        browser::keep(&key(name), &format!("{source}\n{}", as_file(draft)));
    }
    browser::keep_within_reach(FILE_NAME, &as_file(model.whole()));
    is_kept
}

/// Two frames of one page share what a tab keeps, so each has keys of its own.
fn key(name: &str) -> String {
    format!("wariate.{}.{name}", browser::query().instance.unwrap_or_default())
}
