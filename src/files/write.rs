use std::fmt;

use crate::{Content, Request, docx, package};

/// The file that was asked for.
///
/// # Errors
///
/// [`NotWritten`] where two files of a ZIP have one name, or a file is too large for its format.
pub fn write(request: &Request) -> Result<Vec<u8>, NotWritten> {
    match request {
        Request::Docx(sheet) => docx::write(sheet),
        Request::Zip(entries) => package::write(entries.iter().map(|entry| {
            let content = match &entry.content {
                Content::Docx(sheet) => docx::write(sheet)?,
                Content::Text(text) => text.as_bytes().to_vec(),
            };
            Ok((entry.name.as_str(), content))
        })),
    }
}

/// The file could not be written; nothing of it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotWritten;

impl fmt::Display for NotWritten {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the file could not be written")
    }
}

impl std::error::Error for NotWritten {}
