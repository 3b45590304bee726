//! Draws the page without a browser.

use std::rc::Rc;

use wariate::calculation::{Calculation, calculate_plain, changes};
use wariate::checks::checks;
use wariate::language::Bilingual;
use wariate::model::{Message, Model, NoticeLanguage, Panel, Settings, Theme, View};
use wariate::notice::{Document, DocumentName, Lack, Origin, Plan, Terms, lack, papers};
use wariate::pasting::Lists;
use wariate::share::link::encode;
use wariate::view::{Fingerprint, Page, SECOND_VIEWS, Sharing, Within, page, within};
use wariate::{Draft, Grant, Language, calculate};
use yew::{Callback, Html, LocalServerRenderer, Properties, component, html};

/// A page with this draft in the usual settings.
pub fn model(draft: Draft, language: Language) -> Model {
    let settings = Settings {
        page_language: language,
        notice_language: NoticeLanguage::Both,
        document: DocumentName::Determination,
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

/// A draft as read, with its figures.
struct Stage(Grant, Calculation);

impl Stage {
    fn of(draft: &Draft) -> Stage {
        let grant = Grant::read(draft);
        let calculation = calculate(&grant);
        Stage(grant, calculation)
    }

    fn plain(draft: &Draft) -> Stage {
        let grant = Grant::read_plain(draft);
        let calculation = calculate_plain(&grant);
        Stage(grant, calculation)
    }

    fn plan(&self) -> Plan<'_> {
        Plan { grant: &self.0, calculation: &self.1 }
    }
}

/// The shown document of a whole draft, as the page composes it, and what it lacks.
fn documents(whole: &Draft, name: DocumentName) -> (Bilingual<Rc<Document>>, Option<Lack>) {
    let (determined, plan) = (Stage::of(whole), whole.plan().map(|plan| Stage::of(plan)));
    let (shown, plan) = match (&plan, name) {
        (Some(plan), DocumentName::Resolution) => (plan, None),
        (plan, _) => (&determined, plan.as_ref().map(Stage::plan)),
    };
    let terms = Terms::new(&shown.0, &shown.1, Origin::Own).with_plan(plan);
    let of = |language| Rc::new(papers::compose(name, &terms, whole.wording(), language));
    let documents = Bilingual { english: of(Language::English), japanese: of(Language::Japanese) };
    (documents, lack(name, &shown.0))
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    let model = &*props.model;
    let is_here = props.second == Second::Here;
    let Stage(grant, calculation) = if is_here { Stage::of(model.draft()) } else { Stage::plain(model.draft()) };
    let checks = if is_here { checks(&grant, &calculation) } else { Vec::new() };
    let (notices, lack) = documents(model.whole(), model.settings.document);
    let saved = model.saved().filter(|saved| *saved != model.whole());
    let saved = saved.map(|saved| (Stage::of(saved), documents(saved, model.settings.document).0));
    let plan = model.whole().plan().map(|plan| Stage::of(plan));
    let changes = plan.as_ref().map(|plan| changes(&plan.1, &Stage::of(model.whole()).1)).unwrap_or_default();
    let lists = Lists::read(model.whole());
    let link = Some(model.draft()).filter(|_| model.panel == Some(Panel::Share)).and_then(|draft| encode(draft));
    let link = link.map(|code| Rc::from(format!("https://example.com/#{code}")));
    let edited = (model.panel == Some(Panel::Wording)).then(|| {
        let whole = Stage::of(model.whole());
        let terms = Terms::new(&whole.0, &whole.1, Origin::Own);
        let of = |language| Rc::new(papers::edited(model.settings.document, &terms, model.draft().wording(), language));
        Bilingual { english: of(Language::English), japanese: of(Language::Japanese) }
    });
    let page = page(&Page {
        model,
        grant: &grant,
        calculation: &calculation,
        checks: &checks,
        notices: &notices,
        before: None,
        differing: &[],
        changes: &changes,
        lack,
        lists: (!model.history().shows_plan()).then_some(&lists),
        as_saved: saved.as_ref().map(|(saved, notices)| (&saved.1, notices)),
        edited: edited.as_ref(),
        sharing: &Sharing {
            own_window: model
                .message
                .as_ref()
                .is_some_and(Message::is_about_frame)
                .then(|| "https://example.com/#g1p.abc".into()),
            link,
            fingerprint: Fingerprint {
                grant: "0000-0000".into(),
                whole: (!model.whole().wording().is_standard()).then(|| "1111-1111".into()),
            },
            version: "0".into(),
        },
        dispatch: &Callback::noop(),
        on_file: &Callback::noop(),
        second: is_here.then_some(&SECOND_VIEWS),
        is_part_missing: props.second == Second::Missing,
    });
    html! { <Within ..within(model.settings.view, page) /> }
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
