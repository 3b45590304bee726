//! What the reader has to know first: that this is an example, that figures came from elsewhere, what went wrong.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::draft::{Draft, Input};
use crate::language::Language;
use crate::model::{Action, Message, Model, Source};
use crate::view::button::{button, on_click};
use crate::view::linked::field_link;
use crate::view::share::OwnWindow;
use crate::wording::{self, Phrase};

/// `differing` is where what was opened differs from one's own draft; `own_window` is the address for leaving a frame.
pub fn banner(model: &Model, differing: &[Input], own_window: Option<&Rc<str>>, dispatch: &Callback<Action>) -> Html {
    let language = model.settings.page_language;
    html! {
        <div class="banners" aria-live="polite">
            if let Some(message) = &model.message {
                { message_box(message, own_window, language, dispatch) }
            }
            if let Some((_, source)) = model.opened() {
                { opened_box(source, differing, language, dispatch) }
            } else if **model.own() == Draft::example() {
                <p class="banner example" data-banner="example">{ wording::of(language).phrase(Phrase::ThisIsAnExample) }</p>
            }
            if model.set_aside().is_some() {
                { set_aside_box(language, dispatch) }
            }
        </div>
    }
}

fn set_aside_box(language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::of(language);
    html! {
        <div class="banner said" data-banner="set_aside">
            <p>{ words.phrase(Phrase::SetAside) }</p>
            <p class="tools">
                { button("back_to_opened", words.phrase(Phrase::BackToOpened), on_click(dispatch, Action::BackToOpened)) }
                { button("forget_opened", words.phrase(Phrase::ForgetOpened), on_click(dispatch, Action::ForgotOpened)) }
            </p>
        </div>
    }
}

fn opened_box(source: &Source, differing: &[Input], language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::of(language);
    let (name, adopt) = match source {
        Source::Link => ("link", Phrase::AdoptLink),
        Source::File(_) => ("file", Phrase::AdoptFile),
    };
    html! {
        <div class="banner opened" data-banner={name}>
            <p>{ words.opened(source) }</p>
            <details>
                <summary>{ words.differences(differing.len()) }</summary>
                <ul>
                    { for differing.iter().map(|input| html! { <li>{ field_link(*input, language, dispatch) }</li> }) }
                </ul>
            </details>
            <p class="tools">
                { button("adopt", words.phrase(adopt), on_click(dispatch, Action::AdoptedOpened)) }
                { button("back_to_own", words.phrase(Phrase::BackToOwn), on_click(dispatch, Action::ReturnedToOwn)) }
            </p>
        </div>
    }
}

fn message_box(
    message: &Message,
    own_window: Option<&Rc<str>>,
    language: Language,
    dispatch: &Callback<Action>,
) -> Html {
    let words = wording::of(language);
    let link_problem = match message {
        Message::LinkProblem(problem) => Some(problem.name()),
        _ => None,
    };
    let file_problem = match message {
        Message::FileProblem(problem) => Some(problem.name()),
        _ => None,
    };
    let wrong = link_problem.is_some() || file_problem.is_some();
    html! {
        <div class={classes!("banner", if wrong { "trouble" } else { "said" })} data-link-problem={link_problem} data-file-problem={file_problem}>
            <p>{ words.message(message) }</p>
            if let Message::NotCopied(text) = message {
                <textarea readonly=true rows="6" aria-label={words.phrase(Phrase::TextToCopy)} value={AttrValue::from(text.clone())}
                    onfocus={Callback::from(|event: FocusEvent| browser::select_all(&event))}
                    spellcheck="false" autocomplete="off" translate="no" />
            }
            <p class="tools">
                if let Some(link) = own_window {
                    <OwnWindow link={link.clone()} {language} />
                }
                { button("dismiss", words.phrase(Phrase::Dismiss), on_click(dispatch, Action::Dismissed)) }
            </p>
        </div>
    }
}
