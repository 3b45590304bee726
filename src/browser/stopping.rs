//! When the program stops: what it last knew stays with the page, which offers it as a file.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, window};

/// Tells the page around the program the draft as a file, so that it outlives the program's own memory.
pub fn keep_within_reach(name: &str, text: &str) {
    let detail = Object::new();
    let set = |key: &str, value: &str| Reflect::set(&detail, &key.into(), &value.into());
    if set("name", name).is_ok() && set("text", text).is_ok() {
        tell("wariate:draft", &detail);
    }
}

/// Reports each panic to the page around the program.
pub fn report_panics() {
    yew::set_custom_panic_hook(Box::new(|panic| tell("wariate:panic", &panic.to_string().into())));
}

/// Reports to the page around the program that a file without which it cannot start could not be loaded.
pub fn report_missing() {
    tell("wariate:missing", &JsValue::NULL);
}

pub(super) fn tell(event: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_detail(detail);
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new_with_event_init_dict(event, &init)) {
        let _ = window.dispatch_event(&event);
    }
}
