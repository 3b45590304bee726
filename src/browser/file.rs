//! Files: giving one to the browser to save, reading one that was chosen or dropped.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, DragEvent, Event, FileList, HtmlAnchorElement, HtmlInputElement, Url, window};

use super::Listening;

/// How long the browser may take to fetch a file that it was given.
const GIVEN_FOR_MS: u32 = 60_000;

/// Gives the browser a file to save; `false` where there was no way to.
pub fn save_file(name: &str, text: &str) -> bool {
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind("application/json"));
    blob.and_then(|blob| save(name, &blob)).is_ok()
}

pub(super) fn kind(media: &str) -> BlobPropertyBag {
    let kind = BlobPropertyBag::new();
    kind.set_type(media);
    kind
}

pub(super) fn save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(blob)?;
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(GIVEN_FOR_MS, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}

/// Reads the file that was chosen, and lets the same one be chosen again. A file of more than `limit` bytes is not read:
/// its name comes without a text.
pub fn read_chosen_file(event: &Event, limit: u32, read: impl FnOnce(String, Option<String>) + 'static) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    if let Some(input) = input {
        read_first(input.files(), limit, read);
        input.set_value("");
    }
}

/// Reads each file that is dropped anywhere on the page, as one that was chosen.
pub fn on_dropped_file(limit: u32, read: impl Fn(String, Option<String>) + Clone + 'static) -> Listening {
    let Some(document) = window().and_then(|window| window.document()) else { return Listening::default() };
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    let over = EventListener::new_with_options(&document, "dragover", options, |event| {
        // A dragged text goes into the field below it, as ever.
        if files(event).is_some_and(|files| files.length() > 0) || carries_files(event) {
            event.prevent_default();
        }
    });
    let drop = EventListener::new_with_options(&document, "drop", options, move |event| {
        if let Some(files) = files(event).filter(|files| files.length() > 0) {
            event.prevent_default();
            read_first(Some(files), limit, read.clone());
        }
    });
    Listening(vec![over, drop])
}

fn files(event: &Event) -> Option<FileList> {
    event.dyn_ref::<DragEvent>()?.data_transfer()?.files()
}

fn carries_files(event: &Event) -> bool {
    let types = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).map(|data| data.types());
    types.is_some_and(|types| types.includes(&"Files".into(), 0))
}

fn read_first(files: Option<FileList>, limit: u32, read: impl FnOnce(String, Option<String>) + 'static) {
    let Some(file) = files.and_then(|files| files.get(0)) else { return };
    if file.size() > limit.into() {
        return read(file.name(), None);
    }
    spawn_local(async move {
        // What is no text is read with marks of replacement, and refused for them where it is read.
        let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
        read(file.name(), Some(text.unwrap_or_default()));
    });
}
