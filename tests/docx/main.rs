//! The notices as DOCX and all files in one ZIP: part by part, and as LibreOffice reads them.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use wariate::draft::{Draft, Input};
use wariate::language::Language;
use wariate::notice::render::{sheet, text};
use wariate::notice::{
    Block, Document, DocumentName, Origin, Passage, Plan, Role, Span, Table, Terms, determination, papers,
};
use wariate::{Grant, calculate};
use wariate_files::{Request, write};

#[path = "../notices/grants.rs"]
mod grants;
mod libreoffice;
mod package;
mod parts;
mod text_of;

/// Both notices of a grant.
fn notices(draft: &Draft) -> Vec<Document> {
    let grant = Grant::read(draft);
    let calculation = calculate(&grant);
    let compose = |language| determination::compose(&grant, &calculation, language, Origin::Own);
    Language::ALL.into_iter().map(compose).collect()
}

/// Every document of a grant, and of a plan like it, in both languages.
fn papers(draft: &Draft) -> Vec<Document> {
    let grant = Grant::read(draft);
    let calculation = calculate(&grant);
    let plan = Plan { grant: &grant, calculation: &calculation };
    let terms = Terms::new(&grant, &calculation, Origin::Own).with_plan(Some(plan));
    let compose = |name, language| papers::compose(name, &terms, draft.wording(), language);
    let in_both = |name| Language::ALL.map(|language| compose(name, language));
    DocumentName::ALL.into_iter().flat_map(in_both).collect()
}

fn blank(_: &[Input]) -> String {
    "［　］".to_owned()
}

fn docx(document: &Document) -> Vec<u8> {
    write(&Request::Docx(sheet::render(document, &blank))).expect("a file")
}

/// A document of these blocks in Japanese.
fn of(blocks: Vec<Block>) -> Document {
    Document { name: DocumentName::Determination, language: Language::Japanese, blocks }
}

fn line(role: Role, entered: &str) -> Block {
    Block::Line(role, entry(entered).into())
}

fn entry(entered: &str) -> Passage {
    Passage(vec![Span::Entered(entered.into())])
}

fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Block {
    Block::Table(Table {
        caption: Passage::default(),
        head: head.iter().map(|cell| entry(cell)).collect(),
        rows: rows.into_iter().map(|row| row.iter().map(|cell| entry(cell)).collect()).collect(),
    })
}

/// 200 categories with labels of 60 letters.
fn large_table() -> Block {
    let row = |number: usize| {
        vec![
            format!("第{number}群（{}）", "当社の完全子会社である地域統括会社の従業員".repeat(3)),
            format!("{number}名"),
            format!("{}個", number * 7),
        ]
    };
    table(&["割当対象者", "人数", "個数"], (1..=200).map(row))
}

/// A file in a DOCX or ZIP.
fn part(file: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(file)).expect("a package");
    let mut text = String::new();
    package.by_name(name).expect(name).read_to_string(&mut text).expect("text");
    text
}

fn names(file: &[u8]) -> Vec<String> {
    let package = zip::ZipArchive::new(Cursor::new(file)).expect("a package");
    package.file_names().map(str::to_owned).collect()
}

/// Every event of an XML text, which must be one from beginning to end.
fn events(xml: &str) -> Vec<Event<'_>> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut events = Vec::new();
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Eof => return events,
            event => events.push(event),
        }
    }
}

/// The lines of the plain text that have letters, each cell of a table on its own.
fn lines(text: &str) -> Vec<String> {
    let lines = text.split(['\n', '\t']).map(|line| line.trim().to_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

/// What an element says in this attribute.
fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|attribute| attribute.key.as_ref() == name.as_bytes())?;
    Some(String::from_utf8_lossy(&found.value).into_owned())
}

/// The lines of a document as plain text shows them, without the rules that stand there for its page breaks.
fn plain_lines(document: &Document) -> Vec<String> {
    let mut document = document.clone();
    document.blocks.retain(|block| *block != Block::PageBreak);
    lines(&text::render(&document, &blank))
}
