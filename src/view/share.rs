//! Passing the grant on: the file first while it is inside information, and the link with its length.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::grant::ReleaseState;
use crate::language::Language;
use crate::model::{Action, Panel, Request};
use crate::view::button::{button, on_click};
use crate::wording::{self, EditorPhrase, Phrase, SecondPhrase};

/// Up to here every mail program keeps an address whole.
const COMFORTABLE: usize = 1_000;
/// Beyond this a file is offered instead: Outlook and cells of Excel cut longer ones.
const LONGEST: usize = 2_000;

#[derive(PartialEq, Properties)]
pub struct SharePanelProps {
    /// The whole address with the grant in it; nothing where no link holds the grant.
    pub link: Option<Rc<str>>,
    pub release_state: Option<ReleaseState>,
    /// Whether it carries the company's own wording; nothing where there is none to carry.
    pub with_wording: Option<bool>,
    pub language: Language,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SharePanel(props: &SharePanelProps) -> Html {
    let words = wording::second::of(props.language);
    let acknowledged = use_state_eq(|| false);
    let announced = props.release_state == Some(ReleaseState::Announced);
    let length = props.link.as_ref().map_or(0, |link| link.chars().count());
    let ask = |request: Request| on_click(&props.dispatch, Action::Asked(request));
    let acknowledge = {
        let acknowledged = acknowledged.clone();
        Callback::from(move |_: MouseEvent| acknowledged.set(true))
    };
    let level = if length > COMFORTABLE { "long" } else { "short" };
    html! {
        <section class="panel" aria-labelledby="section_share">
            <h2 id="section_share">{ words.phrase(Phrase::Share) }</h2>
            if !announced {
                <p data-link-warning="">{ words.second_phrase(SecondPhrase::NotYetAnnounced) }</p>
                <p>{ words.second_phrase(SecondPhrase::LinkIsACopy) }</p>
                <p class="tools">
                    <button type="button" name="save_file" class="first" onclick={ask(Request::SaveFile)}>{ words.phrase(Phrase::SaveFile) }</button>
                </p>
            }
            if let Some(checked) = props.with_wording {
                <label class="check">
                    <input type="checkbox" name="with_wording" {checked}
                        onchange={props.dispatch.reform(|event: Event| Action::SharedWording(browser::checked(&event)))} />
                    { words.editor().phrase(EditorPhrase::WithWording) }
                </label>
            }
            if let Some(link) = props.link.as_ref().filter(|_| length <= LONGEST) {
                <p class="link-line"><output name="link" tabindex="0" translate="no">{ &**link }</output></p>
                <p class={classes!("meter", level)} data-link-length={length.to_string()}>{ words.link_length(length, COMFORTABLE) }</p>
                <p class="tools">
                    if announced || *acknowledged {
                        { button("copy_link", words.second_phrase(SecondPhrase::CopyLink), ask(Request::CopyLink)) }
                        <OwnWindow link={link.clone()} language={props.language} />
                    } else {
                        { button("copy_link_anyway", words.second_phrase(SecondPhrase::LinkAnyway), acknowledge) }
                    }
                </p>
            } else {
                if props.link.is_some() {
                    <p class="hint" data-link-length={length.to_string()}>{ words.link_too_long(length, LONGEST) }</p>
                } else {
                    <p class="hint" data-no-link="">{ words.second_phrase(SecondPhrase::NoLinkHolds) }</p>
                }
                <p class="tools">
                    if announced {
                        <button type="button" name="save_file" class="first" onclick={ask(Request::SaveFile)}>{ words.phrase(Phrase::SaveFile) }</button>
                    }
                    if let Some(link) = &props.link {
                        <OwnWindow link={link.clone()} language={props.language} />
                    }
                </p>
            }
            <p class="tools">
                { button("close_panel", words.second_phrase(SecondPhrase::Close), on_click(&props.dispatch, Action::Toggled(Panel::Share))) }
            </p>
        </section>
    }
}

#[derive(PartialEq, Properties)]
pub struct OwnWindowProps {
    /// The whole address with the grant in it.
    pub link: Rc<str>,
    pub language: Language,
}

/// The same grant outside of any frame. It goes no further than this browser, so that its length is no matter.
#[component]
pub fn OwnWindow(props: &OwnWindowProps) -> Html {
    html! {
        <a href={AttrValue::from(props.link.clone())} target="_blank" rel="noopener noreferrer">
            { wording::second::of(props.language).second_phrase(SecondPhrase::OwnWindow) }
        </a>
    }
}
