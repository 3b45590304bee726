//! The page as a whole: its language and colours, focus, print, its height in a frame, the time.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Date, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, ResizeObserver, window};
use yew::BaseComponent;

/// Tells the page, and whoever tests it, that it can be used.
pub fn set_ready() {
    set("data-ready", "true");
}

/// Tells the page, and whoever tests it, that nothing more of the program is to come.
pub fn set_whole() {
    set("data-whole", "true");
}

/// Runs what waits for something, beside the page.
pub fn run(future: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(future);
}

pub fn set_language(tag: &str) {
    set("lang", tag);
}

pub fn set_theme(name: &str) {
    set("data-theme", name);
}

/// Whether the browser's user reads this language first.
pub fn prefers(tag: &str) -> bool {
    let language = window().and_then(|window| window.navigator().language());
    language.is_some_and(|language| language.split('-').next() == Some(tag))
}

/// Goes to the element of this id, as the user asked to.
pub fn focus(id: &str) {
    let element = window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.scroll_into_view();
        let _ = element.focus();
    }
}

/// Goes there once the page is drawn: where what holds the element is only about to unfold.
pub fn focus_once_drawn(id: String) {
    Timeout::new(0, move || focus(&id)).forget();
}

/// Gives the focus to the element of this id once the page is drawn, and scrolls no further than to show it.
pub fn focus_near(id: String) {
    Timeout::new(0, move || {
        let element = window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(&id));
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    })
    .forget();
}

/// Gives the focus to the first of these buttons that is there, once the page is drawn.
pub fn focus_button(names: Vec<String>) {
    Timeout::new(0, move || {
        let Some(document) = window().and_then(|window| window.document()) else { return };
        let find = |name: &String| document.query_selector(&["button[name='", name, "']"].concat()).ok().flatten();
        if let Some(button) = names.iter().find_map(find).and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            let _ = button.focus();
        }
    })
    .forget();
}

/// Opens the print dialog; `false` where the browser does not let this frame print.
pub fn print() -> bool {
    let Some(window) = window() else { return false };
    let begun = Rc::new(Cell::new(false));
    let listener = {
        let begun = begun.clone();
        EventListener::once(&window, "beforeprint", move |_| begun.set(true))
    };
    let called = window.print().is_ok();
    drop(listener);
    called && begun.get()
}

/// Whether the page stands in a frame of another.
pub fn is_framed() -> bool {
    let Some(window) = window() else { return false };
    window.parent().ok().flatten().is_some_and(|parent| !Object::is(&parent, &window))
}

/// Tells the page around the frame how high this one is, now and whenever it changes. Nothing else is ever told.
pub fn tell_height() {
    let Some(root) = root().filter(|_| is_framed()) else { return };
    set("data-framed", "true");
    let told = Closure::<dyn FnMut()>::new({
        let root = root.clone();
        move || {
            let _ = tell(&root);
        }
    });
    if let Ok(observer) = ResizeObserver::new(told.as_ref().unchecked_ref()) {
        if let Some(body) = root.last_element_child() {
            observer.observe(&body);
        }
        // The frame lives as long as the page, and the observer with it.
        told.forget();
        std::mem::forget(observer);
    }
}

fn tell(root: &Element) -> Result<(), JsValue> {
    let window = window().ok_or(JsValue::NULL)?;
    let height = root.last_element_child().map_or(0, |body| body.scroll_height());
    let message = Object::new();
    for (key, value) in
        [("ns", JsValue::from("wariate")), ("v", 1.into()), ("type", "height".into()), ("px", height.into())]
    {
        Reflect::set(&message, &key.into(), &value)?;
    }
    // A height is no secret, and a frame cannot know the origin of the page around it.
    window.parent()?.ok_or(JsValue::NULL)?.post_message(&message, "*")
}

/// Milliseconds of a clock, to tell how long something took.
pub fn milliseconds() -> u32 {
    (Date::now() as u64 % u64::from(u32::MAX)) as u32
}

/// The local time, as a file says when it was saved: 2019-07-12 15:30.
pub fn now() -> String {
    let now = Date::new_0();
    format!(
        "{:04}-{:02}-{:02} {:02}:{:02}",
        now.get_full_year(),
        now.get_month() + 1,
        now.get_date(),
        now.get_hours(),
        now.get_minutes()
    )
}

fn set(attribute: &str, value: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute(attribute, value);
    }
}

fn root() -> Option<Element> {
    window()?.document()?.document_element()
}

/// Shows a component in the element that the page holds for it.
pub fn mount<C: BaseComponent>(properties: C::Properties) {
    if let Some(root) =
        window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"))
    {
        yew::Renderer::<C>::with_root_and_props(root, properties).render();
    }
}
