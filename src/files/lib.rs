//! The documents of a grant as files that Word opens, and all files in one ZIP.
//!
//! Two sides share this room. The page makes a [`Request`] and sends it as bytes; the program `wariate-files`, which
//! loads on demand and runs in a worker, answers with the bytes of the file. Only the latter has the feature `write`,
//! and with it the libraries that know DOCX and ZIP.
//!
//! The same request always gives the same bytes: no clock, no chance, no name of a program or a person.

mod request;
mod sheet;

#[cfg(feature = "write")]
mod docx;
#[cfg(feature = "write")]
mod package;
#[cfg(feature = "write")]
mod write;

pub use request::{Content, Entry, Request};
pub use sheet::{Block, Column, Role, Sheet, Span, Tongue};
#[cfg(feature = "write")]
pub use write::{NotWritten, write};
