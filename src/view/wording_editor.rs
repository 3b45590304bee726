//! The wording of the shown document (文言): its sections in both languages side by side, each with what comes of it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::draft::Wording;
use crate::draft::wording::WordingProblem;
use crate::language::{Bilingual, Language};
use crate::model::{Action, Panel, Request, View};
use crate::notice::{DocumentName, EditedDocument};
use crate::view::button::{button, on_click};
use crate::view::page::Page;
use crate::view::sheet;
use crate::wording::{self, EditorPhrase};

mod edit;
mod names;
mod row;
mod side;
#[cfg(test)]
mod tests;
mod text;

use edit::{Edit, Edited, Present};
use names::NamesTable;
use row::SectionRow;
use side::Side;

/// The button that unfolds the editor, and the editor.
pub fn wording_editor(page: &Page) -> Html {
    let Page { model, dispatch, .. } = *page;
    // Where there is no form, there is no way back from a change.
    if model.settings.readonly || model.settings.view != View::Full {
        return Html::default();
    }
    let language = model.settings.page_language;
    let words = wording::second::of(language).editor();
    let is_open = model.panel == Some(Panel::Wording);
    let toggle = on_click(dispatch, Action::Toggled(Panel::Wording));
    let document = model.settings.document;
    let wording = model.draft().wording();
    let differing = wording.document(document.name()).is_some();
    html! {
        <>
            <p class="tools">
                <button type="button" name="edit_wording" aria-expanded={is_open.to_string()} onclick={toggle}>
                    { words.phrase(EditorPhrase::Edit) }
                </button>
                if differing {
                    <span class="badge">{ words.differing(wording.document(document.name()).map_or(0, |document| document.sections().len())) }</span>
                }
            </p>
            if let Some(edited) = page.edited {
                <WordingPanel {document} wording={wording.clone()} edited={edited.clone()} {language}
                    dispatch={dispatch.clone()} on_file={page.on_file.clone()} />
            }
        </>
    }
}

#[derive(PartialEq, Properties)]
pub struct WordingPanelProps {
    pub document: DocumentName,
    pub wording: Rc<Wording>,
    pub edited: Bilingual<Rc<EditedDocument>>,
    pub language: Language,
    pub dispatch: Callback<Action>,
    /// A profile is opened as any file is.
    pub on_file: Callback<Event>,
}

#[component]
pub fn WordingPanel(props: &WordingPanelProps) -> Html {
    let WordingPanelProps { document, wording, edited, language, dispatch, on_file } = props;
    let (document, language) = (*document, *language);
    let words = wording::second::of(language).editor();
    let refused = use_state_eq(|| None::<WordingProblem>);
    let names = edited.get(language).order.clone();
    let present = Present { document, wording: wording.clone(), names: names.clone() };
    let focus = use_mut_ref(|| None::<String>);
    let edit = use_edit(present, &refused, &focus, dispatch);
    // Once the change is drawn: an element that is moved loses the focus.
    use_effect_with(wording.clone(), move |_| {
        if let Some(id) = focus.take() {
            browser::focus_near(id);
        }
    });
    let side = |language: Language, name: &str| Side::of(edited.get(language), name);
    let last = names.len().saturating_sub(1);
    let rows = names.iter().enumerate().map(|(place, name)| {
        html! {
            <SectionRow key={&**name} {document} name={name.clone()} is_first={place == 0} is_last={place == last}
                english={side(Language::English, name)} japanese={side(Language::Japanese, name)}
                {language} edit={edit.clone()} dispatch={dispatch.clone()} />
        }
    });
    let reset = edit::on_click(&edit, Edit::ResetDocument);
    let listed = edited.get(language);
    let content = html! {
        <>
            <p class="hint">{ words.phrase(EditorPhrase::Hint) }</p>
            <NamesTable document={listed.clone()} {language} />
            <p aria-live="polite" class="problem" data-problem={refused.map(WordingProblem::name)}>
                { refused.map(|problem| words.refused(problem)) }
            </p>
            <div class="sections">{ for rows }</div>
            if wording.document(document.name()).is_some() {
                <p class="tools">{ button("reset_document", words.phrase(EditorPhrase::ResetDocument), reset) }</p>
            }
            { profile(language, dispatch, on_file) }
        </>
    };
    html! { <div class="wording">{ sheet::sheet(Panel::Wording, words.phrase(EditorPhrase::Title), content, language, dispatch) }</div> }
}

/// What the company takes along to the next grant.
fn profile(language: Language, dispatch: &Callback<Action>, on_file: &Callback<Event>) -> Html {
    let words = wording::second::of(language).editor();
    let save = on_click(dispatch, Action::Asked(Request::SaveProfile));
    html! {
        <div class="profile">
            <h4>{ words.phrase(EditorPhrase::Profile) }</h4>
            <p class="hint">{ words.phrase(EditorPhrase::ProfileHint) }</p>
            <p class="tools">
                { button("save_profile", words.phrase(EditorPhrase::SaveProfile), save) }
                <span>
                    <input id="open_profile" name="open_profile" class="unseen" type="file" accept=".json,application/json"
                        onchange={on_file} />
                    <label class="button" for="open_profile">{ words.phrase(EditorPhrase::OpenProfile) }</label>
                </span>
            </p>
        </div>
    }
}

/// Makes a change, or says why it is not made: the same callback for the life of the panel, so that no row is drawn again
/// on its account.
#[hook]
fn use_edit(
    present: Present,
    refused: &UseStateHandle<Option<WordingProblem>>,
    focus: &Rc<RefCell<Option<String>>>,
    dispatch: &Callback<Action>,
) -> Callback<Edit, Option<WordingProblem>> {
    let latest = use_mut_ref(|| present.clone());
    *latest.borrow_mut() = present;
    let (refused, focus, dispatch) = (refused.setter(), focus.clone(), dispatch.clone());
    use_callback((), move |edit: Edit, ()| {
        let present = latest.borrow().clone();
        let is_typed = matches!(edit, Edit::Typed { .. });
        match edit.apply(&present) {
            Ok(Edited { wording, focus: next }) => {
                focus.replace(next);
                dispatch.emit(Action::Worded(Rc::new(wording)));
                refused.set(None);
                None
            }
            // What is wrong with a text is said where it stands.
            Err(problem) => {
                refused.set(Some(problem).filter(|_| !is_typed));
                Some(problem)
            }
        }
    })
}
