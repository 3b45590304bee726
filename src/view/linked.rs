//! What something waits for, as links to the fields.

use yew::prelude::*;

use crate::draft::Input;
use crate::language::Language;
use crate::model::{Action, Request};
use crate::view::button::on_click;
use crate::wording::{self, Phrase};

/// The fields named before the rest of them is only counted.
const NAMED_MAX: usize = 4;

/// "waits for: Rights (category 2)", each field a link to its place.
pub fn awaited(inputs: &[Input], language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::of(language);
    let rest = inputs.len().saturating_sub(NAMED_MAX);
    html! {
        <span class="awaited">
            { words.phrase(Phrase::WaitsFor) }
            { for inputs.iter().take(NAMED_MAX).map(|input| field_link(*input, language, dispatch)) }
            if rest > 0 {
                <span>{ words.and_more(rest) }</span>
            }
        </span>
    }
}

/// The name of a field; it leads there where the page has a form.
pub fn field_link(input: Input, language: Language, dispatch: &Callback<Action>) -> Html {
    html! { <FieldLink {input} {language} dispatch={dispatch.clone()} /> }
}

/// Whether the page has a form for a link to lead to; the views of a part alone have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HasForm(pub bool);

#[derive(PartialEq, Properties)]
struct FieldLinkProps {
    input: Input,
    language: Language,
    dispatch: Callback<Action>,
}

#[component]
fn FieldLink(props: &FieldLinkProps) -> Html {
    let label = wording::label(props.language, props.input);
    if use_context::<HasForm>() == Some(HasForm(false)) {
        return html! { <span>{ label }</span> };
    }
    let seek = on_click(&props.dispatch, Action::Asked(Request::Seek(props.input)));
    html! { <button type="button" class="link" onclick={seek}>{ label }</button> }
}
