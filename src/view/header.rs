//! The head of the page: its tools and how it is shown.

use std::rc::Rc;

use yew::prelude::*;

use crate::language::Language;
use crate::model::{Action, Model, Panel, Request, Theme};
use crate::view::button::{button, on_click};
use crate::view::choice::{ChoiceProps, choice, plain};
use crate::wording::{self, Phrase};

/// `on_file` is told when a file was chosen.
pub fn header(model: &Model, dispatch: &Callback<Action>, on_file: &Callback<Event>) -> Html {
    let Model { settings, panel: unfolded, .. } = model;
    let language = settings.page_language;
    let words = wording::of(language);
    let act = |action: Action| on_click(dispatch, action);
    let button = |name: &'static str, phrase: Phrase, action: Action| button(name, words.phrase(phrase), act(action));
    let opener = |panel: Panel, phrase: Phrase| {
        html! {
            <button type="button" name={panel.opener()} aria-expanded={(*unfolded == Some(panel)).to_string()}
                onclick={act(Action::Toggled(panel))}>
                { words.phrase(phrase) }
            </button>
        }
    };
    html! {
        <header class="head">
            <div class="brand">
                <h1>{ "Wariate" }<span lang="ja">{ "割当" }</span></h1>
                <p>{ words.phrase(Phrase::Tagline) }</p>
            </div>
            <div class="controls">
                { choice(ChoiceProps {
                    options: Language::ALL.map(|language| (language.tag(), wording::of(language).own_name())).to_vec(),
                    chosen: language.tag().into(),
                    choose: dispatch.reform(|tag: Rc<str>| Action::ChosePageLanguage(Language::from_tag(&tag).unwrap_or(Language::English))),
                    ..plain("page_language", words.phrase(Phrase::PageLanguage))
                }) }
                { choice(ChoiceProps {
                    options: Theme::ALL.iter().map(|theme| (theme.name(), words.theme(*theme))).collect(),
                    chosen: settings.theme.name().into(),
                    choose: dispatch.reform(|name: Rc<str>| Action::ChoseTheme(Theme::from_name(&name).unwrap_or(Theme::Auto))),
                    ..plain("theme", words.phrase(Phrase::Theme))
                }) }
            </div>
            if !settings.readonly {
                <div class="tools" role="group" aria-label={words.phrase(Phrase::Tools)}>
                    <button type="button" name="undo" aria-disabled={(!model.history().can_undo()).then_some("true")} onclick={act(Action::Undone)}>
                        { words.phrase(Phrase::Undo) }
                    </button>
                    <button type="button" name="redo" aria-disabled={(!model.history().can_redo()).then_some("true")} onclick={act(Action::Redone)}>
                        { words.phrase(Phrase::Redo) }
                    </button>
                    { button("blank", Phrase::StartBlank, Action::StartedBlank) }
                    { button("example", Phrase::OpenExample, Action::ChoseExample) }
                    { opener(Panel::Clear, Phrase::Clear) }
                    <input id="open_file" name="open_file" class="unseen" type="file" accept=".json,application/json" onchange={on_file.clone()} />
                    <label class="button" for="open_file">{ words.phrase(Phrase::OpenFile) }</label>
                    { button("save_file", Phrase::SaveFile, Action::Asked(Request::SaveFile)) }
                    { opener(Panel::Share, Phrase::Share) }
                </div>
            }
        </header>
    }
}
