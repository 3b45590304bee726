//! Buttons, of which the page has many.

use yew::prelude::*;

use crate::model::Action;

/// A button that says what it does.
pub fn button(name: &'static str, words: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {name} {onclick}>{ words }</button> }
}

/// Lets `action` happen with each click.
pub fn on_click(dispatch: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    dispatch.reform(move |_| action.clone())
}
