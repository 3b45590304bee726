//! Copying: one way that works on plain-http intranets and in frames, where the asynchronous clipboard is missing.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlDocument, HtmlTextAreaElement, window};

/// Puts `text`, and `html` beside it, on the clipboard; `false` where the browser refuses.
pub fn copy(text: &str, html: Option<&str>) -> bool {
    let Some(document) = window().and_then(|window| window.document()) else { return false };
    let Some(body) = document.body() else { return false };
    // Some browsers copy only where something is selected.
    let Ok(Ok(area)) = document.create_element("textarea").map(|area| area.dyn_into::<HtmlTextAreaElement>()) else {
        return false;
    };
    area.set_value(" ");
    area.set_class_name("unseen");
    let focused = document.active_element().and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    let _ = body.append_child(&area);
    area.select();
    let (text, html) = (text.to_owned(), html.map(str::to_owned));
    let listener = EventListener::new_with_options(
        &document,
        "copy",
        EventListenerOptions::enable_prevent_default(),
        move |event| {
            let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
            let Some(data) = data else { return };
            event.prevent_default();
            let _ = data.set_data("text/plain", &text);
            if let Some(html) = &html {
                let _ = data.set_data("text/html", html);
            }
        },
    );
    let copied = document.dyn_ref::<HtmlDocument>().is_some_and(|page| page.exec_command("copy").unwrap_or(false));
    drop(listener);
    area.remove();
    if let Some(focused) = focused {
        let _ = focused.focus();
    }
    copied
}
