//! What the second part answers: copying, links and files.

use std::rc::Rc;

use crate::app::kept;
use crate::app::second_part::Beside;
use crate::app::worked_out::WorkedOut;
use crate::browser;
use crate::draft::{Draft, Input};
use crate::grant::Grant;
use crate::language::Language;
use crate::model::{Action, Message, Model, Request, Source};
use crate::notice::render;
use crate::share::file::{self, FileProblem};
use crate::share::link;
use crate::wording;

/// The grant in a file, or why there is none. One without a text was too large to be read.
pub fn opened_file(name: &str, text: Option<&str>) -> Action {
    match text.ok_or(FileProblem::TooLarge).and_then(file::read) {
        Ok(draft) => Action::Opened(Rc::new(draft), Source::File(name.into())),
        Err(problem) => Action::Said(Message::FileProblem(problem)),
    }
}

/// Does what was asked for with copying, links and files, and says what came of it.
pub fn answer(request: Request, model: &Model, worked_out: &WorkedOut) -> Option<Message> {
    match request {
        Request::CopyWorking(text) => Some(copied(&text, None)),
        Request::CopyRich(language) => {
            let text = plain(worked_out, language);
            let html = render::html::render(worked_out.notices.get(language), &blank(language));
            Some(copied(&text, Some(&html)))
        }
        Request::CopyText(language) => Some(copied(&plain(worked_out, language), None)),
        Request::CopyLink => address_with(model.draft()).map(|address| copied(&address, None)),
        // These need no second part.
        Request::Seek(_) | Request::Show(_) | Request::Print => None,
        Request::SaveFile => {
            let name = file_name(&worked_out.grant);
            let text = kept::as_file(model.draft());
            Some(if browser::save_file(&name, &text) {
                Message::FileOffered(name.into())
            } else {
                Message::NotCopied(text.into())
            })
        }
    }
}

fn plain(worked_out: &WorkedOut, language: Language) -> String {
    render::text::render(worked_out.notices.get(language), &blank(language))
}

/// What stands in a copied document where something is missing.
fn blank(language: Language) -> impl Fn(&[Input]) -> String {
    move |inputs| {
        let missing = inputs.first().map(|input| wording::label(language, *input)).unwrap_or_default();
        format!("［{missing}］")
    }
}

fn copied(text: &str, html: Option<&str>) -> Message {
    if browser::copy(text, html) { Message::Copied } else { Message::NotCopied(text.into()) }
}

/// 3774-2019-07-12.grant.json
fn file_name(grant: &Grant) -> String {
    match (grant.security_code.known(), grant.allotment_date.known()) {
        (Some(code), Some(date)) => format!("{code}-{date}.grant.json"),
        _ => kept::FILE_NAME.to_owned(),
    }
}

/// What follows from one's own draft, what is opened beside it, and a draft to be passed on.
pub fn beside(own: &Draft, opened: Option<&Draft>, shared: Option<&Draft>) -> Beside {
    Beside {
        differing: opened.map(|opened| differing(own, opened)).unwrap_or_default(),
        address: shared.and_then(address_with),
    }
}

fn address_with(draft: &Draft) -> Option<Rc<str>> {
    Some([&browser::own_address(), "#", &link::encode(draft)?].concat().into())
}

/// The inputs in which two drafts differ.
pub fn differing(own: &Draft, opened: &Draft) -> Vec<Input> {
    // Either of the two may have the more categories, and either the more ceilings.
    let inputs = own.inputs().chain(opened.inputs());
    let differing: Vec<Input> = inputs.filter(|input| own.text(*input) != opened.text(*input)).collect();
    Input::in_order(&differing)
}
