use serde::{Deserialize, Serialize};

use crate::Sheet;

/// What the page asks of the program that writes files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// One document as DOCX.
    Docx(Sheet),
    /// All of these in one ZIP, in this order.
    Zip(Vec<Entry>),
}

/// A file in a ZIP.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its name with the ending; folders are parted by `/`. Two files must not have the same.
    pub name: String,
    pub content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Content {
    Docx(Sheet),
    /// Plain text, Markdown or HTML, as it stands.
    Text(String),
}

impl Request {
    /// The request as it goes to the worker.
    pub fn bytes(&self) -> Vec<u8> {
        // Nothing in a request can fail to serialise; an empty answer is refused on the other side.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// The request in these bytes, if they are one from beginning to end.
    pub fn read(bytes: &[u8]) -> Option<Request> {
        match postcard::take_from_bytes(bytes) {
            Ok((request, [])) => Some(request),
            Ok(_) | Err(_) => None,
        }
    }
}
