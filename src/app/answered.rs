//! What the second part answers: copying, links and files.

use std::rc::Rc;

use crate::app::kept;
use crate::app::second_part::Beside;
use crate::app::worked_out::WorkedOut;
use crate::browser;
use crate::draft::{Draft, Input};
use crate::grant::Grant;
use crate::language::Language;
use crate::model::{Action, Difference, Message, Model, Request, Source};
use crate::notice::render;
use crate::share::file::{self, FileProblem};
use crate::share::fingerprint;
use crate::share::link::{self, Carry};
use crate::share::profile::{self, Profile};
use crate::view::Fingerprint;
use crate::wording;

/// The grant or the profile in a file, or why there is none. One without a text was too large to be read.
pub fn opened_file(name: &str, text: Option<&str>) -> Action {
    let said = |problem| Action::Said(Message::FileProblem(problem));
    let Some(text) = text else { return said(FileProblem::TooLarge) };
    match file::read(text) {
        Ok(draft) => Action::Opened(Rc::new(draft), Source::File(name.into())),
        Err(FileProblem::NotAGrant) => match profile::read(text) {
            Ok(profile) => Action::TookProfile(Rc::new(profile)),
            Err(FileProblem::NotAProfile) => said(FileProblem::NotAGrant),
            Err(problem) => said(problem),
        },
        Err(problem) => said(problem),
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
        Request::CopyLink => address_with(model.whole(), model.with_wording).map(|address| copied(&address, None)),
        // These need no second part.
        Request::Seek(_) | Request::Show(_) | Request::Print => None,
        // These are answered step by step (`making`).
        Request::SaveDocument(..) | Request::SaveAll | Request::StopFile => None,
        Request::SaveFile => Some(saved(file_name(&worked_out.grant), kept::as_file(model.whole()))),
        Request::SaveProfile => {
            let code = worked_out.grant.security_code.known();
            let name = code.map_or_else(|| "wariate.profile.json".to_owned(), |code| format!("{code}.profile.json"));
            Some(saved(name, profile::write(&Profile::of(model.draft()), &kept::stamp(&browser::now()))))
        }
    }
}

fn saved(name: String, text: String) -> Message {
    if browser::save_file(&name, &text) { Message::FileOffered(name.into()) } else { Message::NotCopied(text.into()) }
}

fn plain(worked_out: &WorkedOut, language: Language) -> String {
    render::text::render(worked_out.notices.get(language), &blank(language))
}

/// What stands in a copied document where something is missing.
pub fn blank(language: Language) -> impl Fn(&[Input]) -> String {
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
    match file_stem(grant).trim_end_matches('-') {
        "" => kept::FILE_NAME.to_owned(),
        stem => [stem, ".grant.json"].concat(),
    }
}

/// What the names of all files of a grant begin with: 3774-2019-07-12-; nothing where it is not known.
pub fn file_stem(grant: &Grant) -> String {
    match (grant.security_code.known(), grant.allotment_date.known()) {
        (Some(code), Some(date)) => format!("{code}-{date}-"),
        _ => String::new(),
    }
}

/// What follows from one's own draft, what is opened beside it, and a draft to be passed on.
pub fn beside(own: &Draft, opened: Option<&Draft>, shared: Option<&Draft>, with_wording: bool) -> Beside {
    Beside {
        differing: opened.map(|opened| differing(own, opened)).unwrap_or_default(),
        address: shared.and_then(|draft| address_with(draft, with_wording)),
    }
}

/// The fingerprint of a whole draft, and that with its own wording where it has one.
pub fn fingerprint_of(whole: &Draft) -> Fingerprint {
    Fingerprint {
        grant: fingerprint(whole, Carry::Grant).into(),
        whole: (!whole.wording().is_standard()).then(|| fingerprint(whole, Carry::WithWording).into()),
    }
}

/// The address of this page with the draft behind its `#`, and its own wording where that is asked for; nothing where no
/// link holds it.
fn address_with(draft: &Draft, with_wording: bool) -> Option<Rc<str>> {
    let carry = if with_wording { Carry::WithWording } else { Carry::Grant };
    Some([&browser::own_address(), "#", &link::encode_with(draft, carry)?].concat().into())
}

/// In what two drafts differ: the inputs in the order of the form, then the plan and the wording as a whole.
pub fn differing(own: &Draft, opened: &Draft) -> Vec<Difference> {
    // Either of the two may have the more categories, and either the more ceilings.
    let inputs = own.inputs().chain(opened.inputs());
    let differing: Vec<Input> = inputs.filter(|input| own.text(*input) != opened.text(*input)).collect();
    let mut differing: Vec<Difference> = Input::in_order(&differing).into_iter().map(Difference::Input).collect();
    // The wording of a plan is that of the whole.
    let plan = |draft: &Draft| {
        draft.plan().map(|plan| {
            let mut plan = Draft::clone(plan);
            plan.set_wording(Rc::default());
            plan
        })
    };
    differing.extend((plan(own) != plan(opened)).then_some(Difference::Plan));
    differing.extend((own.wording() != opened.wording()).then_some(Difference::Wording));
    differing
}
