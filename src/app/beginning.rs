//! How the page begins: with what the tab kept, with a link, or with the example.

use std::rc::Rc;

use crate::app::kept;
use crate::browser;
use crate::draft::Draft;
use crate::language::Language;
use crate::model::{Action, Message, Model, NoticeLanguage, Settings, Source, Theme, View};
use crate::share::link;

/// The model of a page that was just opened.
pub fn model() -> Model {
    let query = browser::query();
    let own = kept::own().unwrap_or_else(Draft::example);
    let mut model = Model::new(own, settings(&query));
    // What was kept comes first, so that a link lies on it and a damaged one takes nothing away.
    kept::restore_opened(&mut model);
    if let Some(action) = opened_link() {
        model.apply(action);
    }
    model
}

/// What the address says behind its `#`, or where a mail program has put it; the address is cleared of it.
pub fn opened_link() -> Option<Action> {
    let part = browser::take_fragment()
        .filter(|part| link::find(part).is_some())
        .or_else(|| browser::take_mangled(|part| link::find(part).is_some()))?;
    let code = link::find(&part)?;
    Some(match link::decode(&code) {
        Ok(draft) => Action::Opened(Rc::new(draft), Source::Link),
        Err(problem) => Action::Said(Message::LinkProblem(problem)),
    })
}

fn settings(query: &browser::Query) -> Settings {
    let language = query.lang.as_deref().and_then(Language::from_tag).unwrap_or_else(|| {
        // The browser's own setting says what its user reads first.
        if browser::prefers("ja") { Language::Japanese } else { Language::English }
    });
    let view = query.view.as_deref().and_then(View::from_name).unwrap_or(View::Full);
    Settings {
        page_language: language,
        // A portal that shows a notice asks for it in one language.
        notice_language: if view == View::Notice { NoticeLanguage::One(language) } else { NoticeLanguage::Both },
        theme: query.theme.as_deref().and_then(Theme::from_name).unwrap_or(Theme::Auto),
        view,
        readonly: query.readonly,
        rights_per_person: false,
    }
}
