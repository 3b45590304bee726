//! What went wrong or was done, and that figures came from elsewhere.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::language::Language;
use crate::model::{Action, Difference, Message, Request, Source};
use crate::view::button::{button, on_click};
use crate::view::linked::field_link;
use crate::view::page::Page;
use crate::view::share::OwnWindow;
use crate::view::stages::plan_banner;
use crate::wording::{self, PapersPhrase, SecondPhrase};

/// What the page says of the last thing that was asked of it, and of what is opened.
pub fn messages(page: &Page) -> Html {
    let Page { model, dispatch, .. } = *page;
    let language = model.settings.page_language;
    html! {
        <>
            if let Some(message) = &model.message {
                { message_box(message, page.sharing.own_window.as_ref(), language, dispatch) }
            }
            if let Some((_, source)) = model.opened() {
                { opened_box(source, page.differing, language, dispatch) }
            }
            { plan_banner(page) }
        </>
    }
}

/// What was opened and set aside, with the way back to it.
pub fn set_aside(page: &Page) -> Html {
    let Page { model, dispatch, .. } = *page;
    if model.set_aside().is_none() {
        return Html::default();
    }
    let words = wording::second::of(model.settings.page_language);
    html! {
        <div class="banner said" data-banner="set_aside">
            <p>{ words.second_phrase(SecondPhrase::SetAside) }</p>
            <p class="tools">
                { button("back_to_opened", words.second_phrase(SecondPhrase::BackToOpened), on_click(dispatch, Action::BackToOpened)) }
                { button("forget_opened", words.second_phrase(SecondPhrase::ForgetOpened), on_click(dispatch, Action::ForgotOpened)) }
            </p>
        </div>
    }
}

fn opened_box(source: &Source, differing: &[Difference], language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::second::of(language);
    let (name, adopt) = match source {
        Source::Link => ("link", SecondPhrase::AdoptLink),
        Source::File(_) => ("file", SecondPhrase::AdoptFile),
    };
    html! {
        <div class="banner opened" data-banner={name}>
            <p>{ words.opened(source) }</p>
            <details>
                <summary>{ words.differences(differing.len()) }</summary>
                <ul>
                    { for differing.iter().map(|difference| html! {
                        <li>{ match difference {
                            Difference::Input(input) => field_link(*input, language, dispatch),
                            Difference::Plan => html! { { words.second_phrase(SecondPhrase::PlanDiffers) } },
                            Difference::Wording => html! { { words.second_phrase(SecondPhrase::WordingDiffers) } },
                        } }</li>
                    }) }
                </ul>
            </details>
            <p class="tools">
                { button("adopt", words.second_phrase(adopt), on_click(dispatch, Action::AdoptedOpened)) }
                { button("back_to_own", words.second_phrase(SecondPhrase::BackToOwn), on_click(dispatch, Action::ReturnedToOwn)) }
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
    let words = wording::second::of(language);
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
                <textarea readonly=true rows="6" aria-label={words.second_phrase(SecondPhrase::TextToCopy)} value={AttrValue::from(text.clone())}
                    onfocus={Callback::from(|event: FocusEvent| browser::select_all(&event))}
                    spellcheck="false" autocomplete="off" translate="no" />
            }
            <p class="tools">
                if let Some(link) = own_window {
                    <OwnWindow link={link.clone()} {language} />
                }
                if *message == Message::MakingFile {
                    { button("stop_file", words.papers().phrase(PapersPhrase::StopFile), on_click(dispatch, Action::Asked(Request::StopFile))) }
                }
                { button("dismiss", words.second_phrase(SecondPhrase::Dismiss), on_click(dispatch, Action::Dismissed)) }
            </p>
        </div>
    }
}
