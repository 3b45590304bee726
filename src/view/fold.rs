//! What is unfolded where it stands.

use yew::prelude::*;

use crate::browser;

/// Whether something is unfolded, and what is told when that changes.
#[hook]
pub fn use_fold() -> (bool, Callback<Event>) {
    let open = use_state_eq(|| false);
    let is_open = *open;
    (is_open, Callback::from(move |event: Event| open.set(browser::is_open(&event))))
}

/// Whether a row of a table is unfolded, and what its button does about it.
#[hook]
pub fn use_row_fold() -> (bool, Callback<MouseEvent>) {
    let open = use_state_eq(|| false);
    let is_open = *open;
    let setter = open.setter();
    (is_open, use_callback(is_open, move |_: MouseEvent, is_open| setter.set(!*is_open)))
}

/// The head of a row, as the button that unfolds it.
pub fn fold_button(label: &AttrValue, is_open: bool, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="fold" aria-expanded={is_open.to_string()} {onclick}>{ label }</button> }
}
