//! The notices, with what is done with a finished one.

use yew::prelude::*;

use crate::draft::Field;
use crate::grant::ReleaseState;
use crate::language::Language;
use crate::model::{Action, NoticeLanguage, Request, Settings};
use crate::view::button::{button, on_click};
use crate::view::choice::{ChoiceProps, Chooses, choice, plain};
use crate::view::document::{AsItWas, paper};
use crate::view::page::Page;
use crate::view::part::{Part, part};
use crate::view::second_part::SecondViews;
use crate::wording::{self, Phrase};

pub fn notices(page: &Page) -> Html {
    let Page { model, notices, dispatch, second, .. } = *page;
    let Settings { page_language, notice_language: chosen, readonly, .. } = model.settings;
    let words = wording::of(page_language);
    let shown = page_language.and_the_other().into_iter().filter(|language| chosen.shows(*language));
    let print = on_click(dispatch, Action::Asked(Request::Print));
    html! {
        <section aria-labelledby="section_notice" class="notices">
            <h2 id="section_notice" tabindex="-1">{ words.phrase(Phrase::SectionNotice) }</h2>
            <div class="controls">
                { second.map(|second| (second.documents)(page)) }
                { choice(ChoiceProps {
                    options: NoticeLanguage::ALL.map(|language| (language.name(), words.notice_language(language))).to_vec(),
                    chosen: chosen.name().into(),
                    ..plain("notice_language", words.phrase(Phrase::NoticeLanguage), Chooses::NoticeLanguage, dispatch)
                }) }
                { choice(ChoiceProps {
                    options: ReleaseState::ALL.iter().map(|state| (state.name(), words.release_state(*state))).collect(),
                    chosen: model.draft().get(Field::ReleaseState).clone().into(),
                    readonly,
                    ..plain("release_state", words.phrase(Phrase::ReleaseState), Chooses::Input(Field::ReleaseState.into()), dispatch)
                }) }
                <p class="tools">
                    { button("print", words.phrase(Phrase::Print), print) }
                </p>
            </div>
            <p class="hint">{ words.phrase(Phrase::PrintHint) }</p>
            { second.map(|second| (second.about_document)(page)) }
            { second.map(|second| (second.wording)(page)) }
            <div class={classes!("papers", (chosen == NoticeLanguage::Both).then_some("both"))}>
                { for shown.map(|language| html! {
                    <div key={language.tag()} class="notice">
                        { part(Tools { shown: language, page_language, second, dispatch: dispatch.clone() }) }
                        { paper(notices.get(language), &as_it_was(page, language), dispatch) }
                    </div>
                }) }
            </div>
        </section>
    }
}

/// What is done with a finished notice.
#[derive(PartialEq)]
struct Tools {
    /// The language of the notice.
    shown: Language,
    page_language: Language,
    second: Option<&'static SecondViews>,
    dispatch: Callback<Action>,
}

impl Part for Tools {
    fn draw(&self) -> Html {
        let Tools { shown, page_language, second, ref dispatch } = *self;
        let words = wording::of(page_language);
        let ask = |request: Request| on_click(dispatch, Action::Asked(request));
        html! {
            <p class="tools">
                <button type="button" name="copy_rich" data-language={shown.tag()} onclick={ask(Request::CopyRich(shown))}>
                    { words.copy_rich(shown) }
                </button>
                <button type="button" name="copy_text" data-language={shown.tag()} onclick={ask(Request::CopyText(shown))}>
                    { words.copy_text(shown) }
                </button>
                { second.map(|second| (second.files)(shown, page_language, dispatch)) }
            </p>
        }
    }
}

/// The document before the last change, and when the grant was last saved or opened.
fn as_it_was<'a>(page: &Page<'a>, language: Language) -> AsItWas<'a> {
    let saved = page.as_saved.zip(page.second).map(|((_, saved), second)| {
        let saved = &**saved.get(language);
        (saved, (second.aligned)(page.notices.get(language), saved))
    });
    let now = page.notices.get(language).name;
    // Another document was not changed into this one.
    let before = page.before.map(|(_, before)| &**before.get(language)).filter(|before| before.name == now);
    AsItWas { before, saved }
}
