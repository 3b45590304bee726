//! How the page begins: with what the tab kept, with a link, or with the example.

use std::rc::Rc;

use crate::app::kept;
use crate::browser;
use crate::draft::Draft;
use crate::language::Language;
use crate::model::{Action, Message, Model, NoticeLanguage, Settings, Source, Theme, View};
use crate::notice::DocumentName;
use crate::share::link;

/// Whether the page begins with more than the example and what stands behind its `#`.
pub fn is_from_elsewhere() -> bool {
    kept::is_any() || browser::own_address_holds(link::may_hold)
}

/// The model of a page that was just opened, with what stood behind the `#` of its address.
pub fn begin(settings: Settings, fragment: Option<String>) -> Model {
    let mut model = Model::new(kept::own().unwrap_or_else(Draft::example), settings);
    if let Some(saved) = kept::saved() {
        model.restore_saved(Rc::new(saved));
    }
    // What was kept comes first, so that a link lies on it and a damaged one takes nothing away.
    kept::restore_opened(&mut model);
    if let Some(action) = opened_link(fragment) {
        model.apply(action);
    }
    model
}

/// What stood behind the `#` of the address, or where a mail program has put it; the address is cleared of that too.
pub fn opened_link(fragment: Option<String>) -> Option<Action> {
    let part = fragment
        .filter(|part| link::find(part).is_some())
        .or_else(|| browser::take_mangled(|part| link::find(part).is_some()))?;
    let code = link::find(&part)?;
    Some(match link::decode(&code) {
        Ok(draft) => Action::Opened(Rc::new(draft), Source::Link),
        Err(problem) => Action::Said(Message::LinkProblem(problem)),
    })
}

/// What the query of the address asks for.
pub fn settings(query: &browser::Query) -> Settings {
    let language = query.lang.as_deref().and_then(Language::from_tag).unwrap_or_else(|| {
        // The browser's own setting says what its user reads first.
        if browser::prefers("ja") { Language::Japanese } else { Language::English }
    });
    let view = query.view.as_deref().and_then(View::from_name).unwrap_or(View::Full);
    Settings {
        page_language: language,
        // A portal that shows a notice asks for it in one language.
        notice_language: if view == View::Notice { NoticeLanguage::One(language) } else { NoticeLanguage::Both },
        document: DocumentName::Determination,
        theme: query.theme.as_deref().and_then(Theme::from_name).unwrap_or(Theme::Auto),
        view,
        readonly: query.readonly,
        rights_per_person: false,
    }
}
