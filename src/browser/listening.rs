//! Listening to the page; it ends when what is returned is dropped.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent, window};

/// Listeners that live as long as this value.
#[derive(Default)]
pub struct Listening(pub(super) Vec<EventListener>);

/// Calls `changed` when another link is opened in this page.
pub fn on_new_fragment(changed: impl Fn() + 'static) -> Listening {
    listen("hashchange", move |_| changed())
}

/// Calls `hidden` when the page may be about to go.
pub fn on_page_hidden(hidden: impl Fn() + 'static) -> Listening {
    listen("pagehide", move |_| hidden())
}

/// Titles the printed page, and gives the page its own title back.
pub fn on_print(title: String) -> Listening {
    let set = |title: &str| {
        if let Some(document) = window().and_then(|window| window.document()) {
            document.set_title(title);
        }
    };
    let before = listen("beforeprint", move |_| set(&title));
    let after = listen("afterprint", move |_| set("Wariate"));
    Listening(before.0.into_iter().chain(after.0).collect())
}

/// Calls `pressed` with the letter of each key pressed together with Control or Command, and with Escape pressed alone,
/// whether Shift was held, and the name of the text field that has the focus; where it answers `true` the browser does
/// nothing of its own. Keys of an input method are left alone.
pub fn on_key(pressed: impl Fn(&str, bool, Option<&str>) -> bool + 'static) -> Listening {
    let Some(window) = window() else { return Listening::default() };
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&window, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let with_control = event.ctrl_key() || event.meta_key();
        let meant = with_control != (event.key() == "Escape") && !event.alt_key() && !event.is_composing();
        if meant && pressed(&event.key().to_ascii_lowercase(), event.shift_key(), text_field(event).as_deref()) {
            event.prevent_default();
        }
    });
    Listening(vec![listener])
}

/// The name of the text field in which a key was pressed.
fn text_field(event: &KeyboardEvent) -> Option<String> {
    let target = event.target()?;
    if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        return Some(area.name());
    }
    target.dyn_ref::<HtmlInputElement>().filter(|input| input.type_() == "text").map(HtmlInputElement::name)
}

/// Calls `do_it` after a while, unless what is returned is dropped before.
pub fn after(milliseconds: u32, do_it: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, do_it)
}

fn listen(name: &'static str, happened: impl Fn(&web_sys::Event) + 'static) -> Listening {
    let Some(window) = window() else { return Listening::default() };
    let target: &EventTarget = &window;
    Listening(vec![EventListener::new(target, name, happened)])
}
