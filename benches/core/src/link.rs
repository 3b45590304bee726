//! A draft written as a link, and read again.

use wariate::draft::Draft;
use wariate::share::link;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::drafts;

/// A draft to be written as a link again and again.
#[wasm_bindgen]
pub struct Subject(Draft);

#[wasm_bindgen]
impl Subject {
    /// The draft of this name; the example where there is none.
    #[wasm_bindgen(constructor)]
    pub fn new(name: &str) -> Subject {
        Subject(drafts::named(name))
    }

    pub fn encode(&self) -> String {
        link::encode(&self.0).unwrap_or_default()
    }

    /// Whether the code opens as this very draft.
    pub fn opens(&self, code: &str) -> bool {
        link::decode(code).is_ok_and(|draft| draft == self.0)
    }

    /// Every text of the draft, in the order of the form: the peers write them as an array without names.
    pub fn texts(&self) -> Vec<String> {
        self.0.inputs().map(|input| self.0.text(input).to_string()).collect()
    }
}

/// Opens a code, as the page does; whether that went well.
#[wasm_bindgen]
pub fn decode(code: &str) -> bool {
    link::decode(code).is_ok()
}
