//! Asking for files that a worker makes, past the buttons that ask for them.

use base64ct::{Base64, Encoding};
use serde_json::Value;
use thirtyfour::error::WebDriverResult;

use super::Page;
use crate::Outcome;

/// What the page told of a file: each step, and its bytes in the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    Step(String),
    File(Vec<u8>),
}

impl Told {
    pub fn step(name: &str) -> Told {
        Told::Step(name.into())
    }
}

impl Page {
    /// Asks for a file as the program does, and answers at once.
    pub async fn ask_for_file(&self, request: &[u8]) -> Outcome {
        let script = "
            const request = Uint8Array.from(atob(arguments[0]), letter => letter.charCodeAt(0));
            const letters = bytes => Array.from(bytes, byte => String.fromCharCode(byte)).join('');
            window.__told = [];
            const tell = told => window.__told.push(typeof told === 'string' ? [told] : ['file', btoa(letters(told))]);
            dispatchEvent(new CustomEvent('wariate:file', { detail: { request, tell } }));";
        self.js(script, &[Base64::encode_string(request).into()]).await.map(drop)
    }

    /// What was told of the last file so far.
    pub async fn told_of_file(&self) -> WebDriverResult<Vec<Told>> {
        let told = self.js("return window.__told", &[]).await?;
        Ok(told.as_array().into_iter().flatten().map(told_of).collect())
    }

    /// Asks for a file, and answers what was told once there is one or it is said why not.
    pub async fn make_file(&self, request: &[u8]) -> WebDriverResult<Vec<Told>> {
        self.ask_for_file(request).await?;
        let ended = "return window.__told.some(([told]) => ['file', 'missing', 'failed'].includes(told))";
        self.until("the file is made, or it is said why not", ended, &[]).await?;
        self.told_of_file().await
    }
}

fn told_of(told: &Value) -> Told {
    match told[1].as_str() {
        Some(file) => Told::File(Base64::decode_vec(file).expect("what btoa wrote")),
        None => Told::Step(told[0].as_str().unwrap_or_default().to_owned()),
    }
}
