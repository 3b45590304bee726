//! The notices, with what is done with a finished one.

use std::rc::Rc;

use yew::prelude::*;

use crate::draft;
use crate::grant::ReleaseState;
use crate::language::Bilingual;
use crate::model::{Action, Model, NoticeLanguage, Request, Settings};
use crate::notice::Document;
use crate::view::button::{button, on_click};
use crate::view::choice::{ChoiceProps, choice, plain};
use crate::view::document::paper;
use crate::wording::{self, Phrase};

pub fn notices(
    model: &Model,
    notices: &Bilingual<Rc<Document>>,
    before: Option<&Bilingual<Rc<Document>>>,
    dispatch: &Callback<Action>,
) -> Html {
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
                        </p>
                        { paper(notices.get(language), before.map(|before| &**before.get(language)), dispatch) }
                    </div>
                }) }
            </div>
        </section>
    }
}
