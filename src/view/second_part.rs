//! What the page draws only once the second part of the program has come: all that the form, the figures and the notices
//! of a plain grant stand without.

use yew::prelude::*;

use crate::calculation::{Calculation, Figure, Row, Unit};
use crate::checks::Check;
use crate::draft::Section;
use crate::grant::{Fact, Grant, Problem};
use crate::language::Language;
use crate::model::{Action, Model, Panel};
use crate::notice::{Document, aligned};
use crate::view::ceilings::breaches;
use crate::view::changes::changes;
use crate::view::checks::{checks, checks_in_short};
use crate::view::clear::clear_panel;
use crate::view::field::Wrong;
use crate::view::form::{Form, panels, price_of_model, second_fields};
use crate::view::messages::{messages, set_aside};
use crate::view::page::{Fingerprint, Page};
use crate::view::papers::{about_document, documents, files};
use crate::view::share::SharePanel;
use crate::view::stages::stages;
use crate::view::wording_editor::wording_editor;
use crate::view::working::{come_to, how, row_workings};
use crate::wording::{self, SecondPhrase, SecondWords};

/// The parts of the page that come second. The program is cut where these functions are called (see `main.rs`): what
/// only they name is not in its first part.
pub struct SecondViews {
    pub words: fn(Language) -> &'static dyn SecondWords,
    pub messages: fn(&Page) -> Html,
    pub set_aside: fn(&Page) -> Html,
    /// What a button of the head unfolds.
    pub panel: fn(&Page) -> Html,
    /// The fields of the parts of the form that come second.
    pub fields: fn(&Form, Section) -> Html,
    /// What the buttons of any part of the form unfold.
    pub panels: fn(&Form, Section) -> Html,
    /// For each category, the ceilings that it goes over.
    pub breaches: fn(&Grant, &Calculation, Language) -> Vec<Html>,
    /// How a figure of this name was worked out.
    pub working: fn(&str, &Figure, Unit, Language, &Callback<Action>) -> Html,
    /// The stage that is shown, and the ways to the other.
    pub stages: fn(&Page) -> Html,
    /// What differs between the stages.
    pub changes: fn(&Page) -> Html,
    /// Which document is shown, and all of them as files.
    pub documents: fn(&Page) -> Html,
    /// What is to be known of the shown document.
    pub about_document: fn(&Page) -> Html,
    /// The shown document in the first language as files, on a page in the second.
    pub files: fn(Language, Language, &Callback<Action>) -> Html,
    /// For each block of a document, the place of what it was in another state of it.
    pub aligned: fn(&Document, &Document) -> Vec<Option<usize>>,
    /// How the figures of a category were worked out.
    pub row_workings: fn(&Row, Language, &Callback<Action>) -> Html,
    /// The rights of a category that follow from what was typed.
    pub come_to: fn(&Row, Language) -> Html,
    /// What stands in place of a typed price where the model gives it.
    pub price_of_model: fn(&Form) -> Html,
    /// The wording of the shown document.
    pub wording: fn(&Page) -> Html,
    /// The fingerprint of all that a file carries, beside that of the grant.
    pub with_wording: fn(&Fingerprint, Language) -> Html,
    pub checks: fn(&[Check], Language, &Callback<Action>) -> Html,
    pub checks_in_short: fn(&[Check], Language) -> Html,
}

/// Every one of them.
pub static SECOND_VIEWS: SecondViews = SecondViews {
    words: wording::second::of,
    messages,
    set_aside,
    panel,
    fields: second_fields,
    panels,
    breaches,
    working: how,
    stages,
    changes,
    documents,
    about_document,
    files,
    aligned,
    row_workings,
    come_to,
    price_of_model,
    wording: wording_editor,
    with_wording: fingerprint_with_wording,
    checks,
    checks_in_short,
};

impl PartialEq for SecondViews {
    /// There is only one second part.
    fn eq(&self, _: &SecondViews) -> bool {
        true
    }
}

/// Stands where something is about to come with the second part.
pub fn awaited() -> Html {
    html! { <p role="status">{ "…" }</p> }
}

/// How a figure was worked out.
pub fn working(
    second: Option<&SecondViews>,
    name: &str,
    figure: &Figure,
    unit: Unit,
    language: Language,
    dispatch: &Callback<Action>,
) -> Html {
    second.map_or_else(awaited, |second| (second.working)(name, figure, unit, language, dispatch))
}

/// What is wrong with a fact.
pub fn wrong<T>(fact: &Fact<T>, second: Option<&SecondViews>, language: Language) -> Option<Wrong> {
    match fact {
        Fact::Wrong(_, problem) => Some(Wrong::of(problem, second, language)),
        Fact::Known(_) | Fact::Waiting(_) => None,
    }
}

impl Wrong {
    pub fn of(problem: &Problem, second: Option<&SecondViews>, language: Language) -> Wrong {
        Wrong {
            name: problem.name(),
            words: second.map(|second| (second.words)(language).problem(problem)).unwrap_or_default().into(),
            is_unread: matches!(problem, Problem::Unreadable(_)),
        }
    }
}

fn panel(page: &Page) -> Html {
    let language = page.model.settings.page_language;
    match (page.model.panel, &page.sharing.link) {
        (Some(Panel::Clear), _) => clear_panel(language, page.dispatch),
        (Some(Panel::Share), link) => html! {
            <SharePanel link={link.clone()} release_state={page.grant.release_state.known().copied()}
                with_wording={with_wording(page.model)} {language} dispatch={page.dispatch.clone()} />
        },
        // The others stand in the form, where their fields are.
        _ => Html::default(),
    }
}

fn fingerprint_with_wording(fingerprint: &Fingerprint, language: Language) -> Html {
    let Some(whole) = &fingerprint.whole else { return Html::default() };
    let words = wording::second::of(language);
    html! {
        <>
            { " · " }{ words.second_phrase(SecondPhrase::WithWording) }{ " " }
            <span class="fingerprint" translate="no">{ whole }</span>
        </>
    }
}

/// Whether the link carries the company's own wording; nothing where there is none to carry.
fn with_wording(model: &Model) -> Option<bool> {
    (!model.whole().wording().is_standard()).then_some(model.with_wording)
}
