//! Documents as files: the shown one as it is wanted, or all of them in one ZIP.

use std::rc::Rc;

use wariate_files::{Content, Entry, Request as FileRequest};
use yew::Callback;

use crate::app::answered::{blank, file_stem};
use crate::app::whole::Whole;
use crate::app::worked_out::{WorkedOut, origin};
use crate::browser::{self, Making};
use crate::language::{Bilingual, Language};
use crate::model::{Action, FileFormat, Message, Model, Request};
use crate::notice::{Document, DocumentName, render};

/// What takes longer than this is felt.
const FELT_MS: u32 = 300;

const ZIP: &str = "application/zip";

/// Makes the file that was asked for and hands it to the browser, and tells how far it is.
pub fn make(request: &Request, model: &Model, worked_out: &WorkedOut, tell: &Callback<Action>) {
    let stem = file_stem(&worked_out.grant);
    match request {
        Request::SaveDocument(format, language) => {
            let document = worked_out.notices.get(*language);
            let name = [&stem, &*file_name(document, *format)].concat();
            match content(document, *format) {
                Content::Text(text) => {
                    let offered = browser::save_bytes(&name, format.media_type(), text.as_bytes());
                    tell.emit(Action::Said(offered_as(offered, name.into(), 0)));
                }
                Content::Docx(sheet) => ask(&FileRequest::Docx(sheet), name.into(), format.media_type(), tell),
            }
        }
        Request::SaveAll => {
            let whole = Whole::of(model.whole());
            let of_use = DocumentName::ALL.into_iter().map(|name| whole.document(name, origin(model)));
            let documents: Vec<_> = of_use.filter(|(_, lack)| lack.is_none()).map(|(documents, _)| documents).collect();
            let name = [&stem, "documents.zip"].concat();
            ask(&FileRequest::Zip(entries(&documents)), name.into(), ZIP, tell);
        }
        Request::StopFile => {
            browser::stop_making();
            tell.emit(Action::Dismissed);
        }
        _ => {}
    }
}

/// Every document in both languages, in a folder for each kind of file.
fn entries(documents: &[Bilingual<Rc<Document>>]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for format in FileFormat::ALL {
        for documents in documents {
            for language in [Language::Japanese, Language::English] {
                let document = documents.get(language);
                let name = [format.ending(), "/", &file_name(document, format)].concat();
                entries.push(Entry { name, content: content(document, format) });
            }
        }
    }
    entries
}

/// determination.ja.docx
fn file_name(document: &Document, format: FileFormat) -> String {
    [document.name.name(), ".", document.language.tag(), ".", format.ending()].concat()
}

fn content(document: &Document, format: FileFormat) -> Content {
    let blank = blank(document.language);
    match format {
        FileFormat::Docx => Content::Docx(render::sheet::render(document, &blank)),
        FileFormat::Html => Content::Text(render::html::page(document, &blank)),
        FileFormat::Markdown => Content::Text(render::markdown::render(document, &blank)),
        FileFormat::Text => Content::Text(render::text::render(document, &blank)),
    }
}

/// Has the program that makes files make one, and tells how far it is.
fn ask(request: &FileRequest, name: Rc<str>, media: &'static str, tell: &Callback<Action>) {
    let (tell, begun) = (tell.clone(), browser::milliseconds());
    tell.emit(Action::Said(Message::MakingFile));
    browser::make_file(&request.bytes(), move |step| {
        let message = match step {
            Making::Loading | Making::Writing => return,
            Making::Made(bytes) => {
                let took = browser::milliseconds().saturating_sub(begun);
                offered_as(browser::save_bytes(&name, media, &bytes), name.clone(), took)
            }
            Making::NotLoaded => Message::NoFileProgram,
            Making::NotMade => Message::FileNotMade,
        };
        tell.emit(Action::Said(message));
    });
}

fn offered_as(is_offered: bool, name: Rc<str>, took_ms: u32) -> Message {
    if is_offered {
        Message::DocumentOffered { name, took_ms: Some(took_ms).filter(|took| *took > FELT_MS) }
    } else {
        Message::FileNotTaken
    }
}
