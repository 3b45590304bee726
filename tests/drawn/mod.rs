//! Draws the page without a browser.

use std::rc::Rc;

use wariate::calculation::calculate_plain;
use wariate::checks::checks;
use wariate::language::Bilingual;
use wariate::model::{Message, Model, NoticeLanguage, Panel, Settings, Theme, View};
use wariate::notice::{Origin, determination};
use wariate::share::link::encode;
use wariate::view::{Page, SECOND_VIEWS, Sharing, page};
use wariate::{Draft, Grant, Language, calculate};
use yew::{Callback, Html, LocalServerRenderer, Properties, component};

/// A page with this draft in the usual settings.
pub fn model(draft: Draft, language: Language) -> Model {
    let settings = Settings {
        page_language: language,
        notice_language: NoticeLanguage::Both,
        theme: Theme::Auto,
        view: View::Full,
        readonly: false,
        rights_per_person: false,
    };
    Model::new(draft, settings)
}

#[derive(PartialEq, Properties)]
struct DrawnProps {
    model: Rc<Model>,
    second: Second,
}

/// What of the second part of the program is there; most tests draw the whole page.
#[allow(dead_code)]
#[derive(Clone, Copy, PartialEq)]
pub enum Second {
    Here,
    Awaited,
    Missing,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    let model = &*props.model;
    let is_here = props.second == Second::Here;
    let grant = if is_here { Grant::read(model.draft()) } else { Grant::read_plain(model.draft()) };
    let calculation = if is_here { calculate(&grant) } else { calculate_plain(&grant) };
    let checks = if is_here { checks(&grant, &calculation) } else { Vec::new() };
    let notice = |language| Rc::new(determination::compose(&grant, &calculation, language, Origin::Own));
    let link = Some(model.draft()).filter(|_| model.panel == Some(Panel::Share)).and_then(|draft| encode(draft));
    let link = link.map(|code| Rc::from(format!("https://example.com/#{code}")));
    page(&Page {
        model,
        grant: &grant,
        calculation: &calculation,
        checks: &checks,
        notices: &Bilingual { english: notice(Language::English), japanese: notice(Language::Japanese) },
        before: None,
        differing: &[],
        sharing: &Sharing {
            own_window: model
                .message
                .as_ref()
                .is_some_and(Message::is_about_frame)
                .then(|| "https://example.com/#g1p.abc".into()),
            link,
            fingerprint: "0000-0000".into(),
            version: "0".into(),
        },
        dispatch: &Callback::noop(),
        on_file: &Callback::noop(),
        second: is_here.then_some(&SECOND_VIEWS),
        is_part_missing: props.second == Second::Missing,
    })
}

/// The markup of a page in this state.
pub fn drawn(model: Model) -> String {
    drawn_with(model, Second::Here)
}

/// The same with or without the second part of the program.
pub fn drawn_with(model: Model, second: Second) -> String {
    let props = DrawnProps { model: Rc::new(model), second };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(LocalServerRenderer::<Drawn>::with_props(props).hydratable(false).render())
}
