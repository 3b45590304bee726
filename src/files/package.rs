//! A ZIP whose bytes depend on nothing but the files in it.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::NotWritten;

/// All of these files by their names, in this order, compressed.
pub fn write<'a>(
    files: impl IntoIterator<Item = Result<(&'a str, Vec<u8>), NotWritten>>,
) -> Result<Vec<u8>, NotWritten> {
    // The first moment that the format knows stands for every file's time.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        let (name, content) = file?;
        package.start_file(name, options).map_err(|_| NotWritten)?;
        package.write_all(&content).map_err(|_| NotWritten)?;
    }
    Ok(package.finish().map_err(|_| NotWritten)?.into_inner())
}
