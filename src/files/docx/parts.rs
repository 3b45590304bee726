//! The parts of the package. docx-rs knows no repeated head row and no languages, and puts an unknown author, a date of
//! 1970, numbers that count its paragraphs and empty parts for comments and lists into every file; here is what it
//! leaves out, and nothing of the rest.
//!
//! What is put into its parts goes between its own tags: no text can look like one, because the library escapes it.

use docx_rs::XMLDocx;

use super::text::is_writable;
use crate::{NotWritten, Sheet, Tongue, package};

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

const RELATIONSHIPS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

/// The name of the footer is the one by which docx-rs refers to it.
const DOCUMENT_RELATIONSHIPS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rIdFooter1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>"#;

/// The file of these parts.
pub fn pack(parts: XMLDocx, sheet: &Sheet) -> Result<Vec<u8>, NotWritten> {
    let document = with_repeated_heads(&tidied(&text(parts.document)?));
    let styles = with_languages(&tidied(&text(parts.styles)?), sheet.language);
    let footer = tidied(&text(parts.footers.into_iter().next().ok_or(NotWritten)?)?);
    let files = [
        ("[Content_Types].xml", CONTENT_TYPES.as_bytes().to_vec()),
        ("_rels/.rels", RELATIONSHIPS.as_bytes().to_vec()),
        ("docProps/core.xml", properties(&sheet.title).into_bytes()),
        ("word/document.xml", document.into_bytes()),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONSHIPS.as_bytes().to_vec()),
        ("word/styles.xml", styles.into_bytes()),
        ("word/settings.xml", parts.settings),
        ("word/footer1.xml", footer.into_bytes()),
    ];
    package::write(files.into_iter().map(Ok))
}

fn text(part: Vec<u8>) -> Result<String, NotWritten> {
    String::from_utf8(part).map_err(|_| NotWritten)
}

/// Without the numbers of the paragraphs, which go on from one document to the next, and without the empty properties
/// that docx-rs puts before those which the format wants first.
fn tidied(part: &str) -> String {
    let part = part.replace("<w:rPr />", "");
    let mut pieces = part.split(" w14:paraId=\"");
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        whole.push_str(piece.split_once('"').map_or("", |(_, rest)| rest));
    }
    whole
}

/// The first row of every table, repeated on each page that the table reaches.
fn with_repeated_heads(document: &str) -> String {
    let mut tables = document.split("<w:tbl>");
    let mut whole = tables.next().unwrap_or_default().to_owned();
    for table in tables {
        whole.push_str("<w:tbl>");
        whole.push_str(&table.replacen("<w:cantSplit />", "<w:cantSplit /><w:tblHeader />", 1));
    }
    whole
}

/// The language of the text, by which Word hyphenates, checks and breaks lines, and which style is the usual one.
fn with_languages(styles: &str, language: Tongue) -> String {
    let latin = match language {
        Tongue::English => "en-US",
        Tongue::Japanese => "ja-JP",
    };
    let languages = format!("<w:lang w:val=\"{latin}\" w:eastAsia=\"ja-JP\" /></w:rPr></w:rPrDefault>");
    let styles = styles.replacen("</w:rPr></w:rPrDefault>", &languages, 1);
    styles.replacen("w:styleId=\"Normal\"", "w:default=\"1\" w:styleId=\"Normal\"", 1)
}

/// The properties of the file: the title, and neither a person nor a company nor a time.
fn properties(title: &str) -> String {
    let mut escaped = String::new();
    for letter in title.chars().filter(|letter| is_writable(*letter)) {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            _ => escaped.push(letter),
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{escaped}</dc:title></cp:coreProperties>"
    )
}
