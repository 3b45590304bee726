//! The notices, with what is done with a finished one.

use std::rc::Rc;

use yew::prelude::*;

use crate::draft;
use crate::grant::ReleaseState;
use crate::language::Language;
use crate::model::{Action, NoticeLanguage, Request, Settings};
use crate::view::button::{button, on_click};
use crate::view::choice::{ChoiceProps, choice, plain};
use crate::view::document::{AsItWas, paper};
use crate::view::page::Page;
use crate::wording::{self, Phrase};

pub fn notices(page: &Page) -> Html {
    let Page { model, notices, dispatch, second, .. } = *page;
    let Settings { page_language, notice_language: chosen, readonly, .. } = model.settings;
    let words = wording::of(page_language);
    let choose = dispatch.reform(|name: Rc<str>| {
        let language = NoticeLanguage::ALL.into_iter().find(|language| language.name() == &*name);
        Action::ChoseNoticeLanguage(language.unwrap_or(NoticeLanguage::Both))
    });
    let state = dispatch.reform(|name| Action::Entered(draft::Field::ReleaseState.into(), name));
    let shown = page_language.and_the_other().into_iter().filter(|language| chosen.shows(*language));
    let ask = |request: Request| on_click(dispatch, Action::Asked(request));
    html! {
        <section aria-labelledby="section_notice" class="notices">
            <h2 id="section_notice" tabindex="-1">{ words.phrase(Phrase::SectionNotice) }</h2>
            <div class="controls">
                { second.map(|second| (second.documents)(page)) }
                { choice(ChoiceProps {
                    options: NoticeLanguage::ALL.map(|language| (language.name(), words.notice_language(language))).to_vec(),
                    chosen: chosen.name().into(),
                    choose,
                    ..plain("notice_language", words.phrase(Phrase::NoticeLanguage))
                }) }
                { choice(ChoiceProps {
                    options: ReleaseState::ALL.iter().map(|state| (state.name(), words.release_state(*state))).collect(),
                    chosen: model.draft().get(draft::Field::ReleaseState).clone().into(),
                    readonly,
                    choose: state,
                    ..plain("release_state", words.phrase(Phrase::ReleaseState))
                }) }
                <p class="tools">
                    { button("print", words.phrase(Phrase::Print), ask(Request::Print)) }
                </p>
            </div>
            <p class="hint">{ words.phrase(Phrase::PrintHint) }</p>
            { second.map(|second| (second.about_document)(page)) }
            { second.map(|second| (second.wording)(page)) }
            <div class={classes!("papers", (chosen == NoticeLanguage::Both).then_some("both"))}>
                { for shown.map(|language| html! {
                    <div key={language.tag()} class="notice">
                        <p class="tools">
                            <button type="button" name="copy_rich" data-language={language.tag()} onclick={ask(Request::CopyRich(language))}>
                                { words.copy_rich(language) }
                            </button>
                            <button type="button" name="copy_text" data-language={language.tag()} onclick={ask(Request::CopyText(language))}>
                                { words.copy_text(language) }
                            </button>
                            { second.map(|second| (second.files)(page, language)) }
                        </p>
                        { paper(notices.get(language), &as_it_was(page, language), dispatch) }
                    </div>
                }) }
            </div>
        </section>
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
