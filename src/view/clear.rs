//! Forgetting everything: what goes, and what no page can clear.

use yew::prelude::*;

use crate::language::Language;
use crate::model::{Action, Panel, Request};
use crate::view::button::on_click;
use crate::wording::{self, Phrase, SecondPhrase};

/// It says what it will do before it does it, because it cannot be undone.
pub fn clear_panel(language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::second::of(language);
    let button = |name: &'static str, class: Option<&'static str>, phrase: &'static str, action: Action| {
        let act = on_click(dispatch, action);
        html! { <button type="button" {name} {class} onclick={act}>{ phrase }</button> }
    };
    html! {
        <section class="panel" aria-labelledby="section_clear">
            <h2 id="section_clear">{ words.phrase(Phrase::Clear) }</h2>
            <p>{ words.second_phrase(SecondPhrase::ClearWhat) }</p>
            <p>{ words.second_phrase(SecondPhrase::ClearNot) }</p>
            <p class="tools">
                { button("save_file", None, words.phrase(Phrase::SaveFile), Action::Asked(Request::SaveFile)) }
                { button("clear_everything", Some("first"), words.second_phrase(SecondPhrase::ClearNow), Action::Cleared) }
                { button("close_panel", None, words.second_phrase(SecondPhrase::Close), Action::Toggled(Panel::Clear)) }
            </p>
        </section>
    }
}
