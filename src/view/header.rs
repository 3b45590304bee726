//! The head of the page: its tools and how it is shown.

use yew::prelude::*;

use crate::language::Language;
use crate::model::{Action, Model, Panel, Request, Theme};
use crate::view::button::{button, on_click};
use crate::view::choice::{ChoiceProps, Chooses, choice, plain};
use crate::view::part::{Part, part};
use crate::wording::{self, Phrase};

/// `on_file` is told when a file was chosen.
pub fn header(model: &Model, dispatch: &Callback<Action>, on_file: &Callback<Event>) -> Html {
    part(Header {
        language: model.settings.page_language,
        theme: model.settings.theme,
        readonly: model.settings.readonly,
        unfolded: model.panel,
        can_undo: model.history().can_undo(),
        can_redo: model.history().can_redo(),
        dispatch: dispatch.clone(),
        on_file: on_file.clone(),
    })
}

#[derive(PartialEq)]
struct Header {
    language: Language,
    theme: Theme,
    readonly: bool,
    unfolded: Option<Panel>,
    can_undo: bool,
    can_redo: bool,
    dispatch: Callback<Action>,
    on_file: Callback<Event>,
}

impl Part for Header {
    fn draw(&self) -> Html {
        let Header { language, dispatch, .. } = self;
        let language = *language;
        let words = wording::of(language);
        let act = |action: Action| on_click(dispatch, action);
        let button =
            |name: &'static str, phrase: Phrase, action: Action| button(name, words.phrase(phrase), act(action));
        let opener = |panel: Panel, phrase: Phrase| {
            html! {
                <button type="button" name={panel.opener()} aria-expanded={(self.unfolded == Some(panel)).to_string()}
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
                        ..plain("page_language", words.phrase(Phrase::PageLanguage), Chooses::PageLanguage, dispatch)
                    }) }
                    { choice(ChoiceProps {
                        options: Theme::ALL.iter().map(|theme| (theme.name(), words.theme(*theme))).collect(),
                        chosen: self.theme.name().into(),
                        ..plain("theme", words.phrase(Phrase::Theme), Chooses::Theme, dispatch)
                    }) }
                </div>
                if !self.readonly {
                    <div class="tools" role="group" aria-label={words.phrase(Phrase::Tools)}>
                        <button type="button" name="undo" aria-disabled={(!self.can_undo).then_some("true")} onclick={act(Action::Undone)}>
                            { words.phrase(Phrase::Undo) }
                        </button>
                        <button type="button" name="redo" aria-disabled={(!self.can_redo).then_some("true")} onclick={act(Action::Redone)}>
                            { words.phrase(Phrase::Redo) }
                        </button>
                        { button("blank", Phrase::StartBlank, Action::StartedBlank) }
                        { button("example", Phrase::OpenExample, Action::ChoseExample) }
                        { opener(Panel::Clear, Phrase::Clear) }
                        <input id="open_file" name="open_file" class="unseen" type="file" accept=".json,application/json" onchange={self.on_file.clone()} />
                        <label class="button" for="open_file">{ words.phrase(Phrase::OpenFile) }</label>
                        { button("save_file", Phrase::SaveFile, Action::Asked(Request::SaveFile)) }
                        { opener(Panel::Share, Phrase::Share) }
                    </div>
                }
            </header>
        }
    }
}
