//! The page on paper.

use std::process::Command;

use base64ct::{Base64, Encoding};
use serde_json::json;
use thirtyfour::error::WebDriverResult;

use super::Page;

/// What a printed page says, and what its properties say.
pub struct Printed {
    pub text: String,
    /// As `pdfinfo` lists them.
    pub properties: String,
}

impl Page {
    /// Prints the page to PDF and reads it with poppler.
    pub async fn print(&self) -> WebDriverResult<Printed> {
        let answer = self.cdp("Page.printToPDF", json!({ "preferCSSPageSize": true })).await?;
        let pdf = Base64::decode_vec(answer["data"].as_str().unwrap_or_default()).expect("base64 from the browser");
        let file = self.downloads.path().join("printed.pdf");
        std::fs::write(&file, pdf)?;
        let file = file.to_string_lossy();
        Ok(Printed { text: poppler("pdftotext", &["-raw", &file, "-"]), properties: poppler("pdfinfo", &[&file]) })
    }
}

fn poppler(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}; install poppler-utils"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
