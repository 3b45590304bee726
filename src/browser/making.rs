//! Files that Word opens. A program of its own makes them, in a worker that the page around this program starts and
//! asks (`static/files.js`).

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

use super::file::{kind, save};
use super::stopping::tell;

/// How far a file is that was asked for. The last three are the end of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Making {
    /// The program that makes it is on its way; it comes once.
    Loading,
    /// The program is at work.
    Writing,
    Made(Vec<u8>),
    /// The program did not come: its file is missing, or nothing can be reached.
    NotLoaded,
    /// The program could not make the file, or no worker may run here.
    NotMade,
}

/// Asks for the file of these bytes, a request as the program takes it, and tells how far it is: once for each step.
/// Files that are asked for while another is being made come in turn.
pub fn make_file(request: &[u8], told: impl Fn(Making) + 'static) {
    let told = std::rc::Rc::new(told);
    let tells = told.clone();
    let tells = Closure::<dyn Fn(JsValue)>::new(move |answer: JsValue| {
        if let Some(step) = step(&answer) {
            tells(step);
        }
    });
    let detail = Object::new();
    let set = |key: &str, value: &JsValue| Reflect::set(&detail, &key.into(), value);
    if set("request", &Uint8Array::from(request)).is_ok() && set("tell", &tells.into_js_value()).is_ok() {
        tell("wariate:file", &detail);
    } else {
        told(Making::NotMade);
    }
}

/// Ends what is being made. Nothing more is told of it.
pub fn stop_making() {
    tell("wariate:no_file", &JsValue::NULL);
}

fn step(answer: &JsValue) -> Option<Making> {
    if let Some(file) = answer.dyn_ref::<Uint8Array>() {
        return Some(Making::Made(file.to_vec()));
    }
    match answer.as_string()?.as_str() {
        "loading" => Some(Making::Loading),
        "writing" => Some(Making::Writing),
        "missing" => Some(Making::NotLoaded),
        "failed" => Some(Making::NotMade),
        _ => None,
    }
}

/// Gives the browser a file of these bytes to save; `false` where there was no way to. `media` is its media type.
pub fn save_bytes(name: &str, media: &str, bytes: &[u8]) -> bool {
    let bytes = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&bytes, &kind(media));
    blob.and_then(|blob| save(name, &blob)).is_ok()
}
