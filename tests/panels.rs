//! The panels of the form as they are drawn, without a browser: what moves the fair value, the volatility of closes, and
//! outstanding series.

use std::rc::Rc;

use wariate::draft::Field;
use wariate::grant::Grant;
use wariate::model::Panel;
use wariate::view::{MovesItPanel, SeriesPanel, VolatilityPanel};
use wariate::{Draft, Language, calculate};
use yew::{Callback, Html, LocalServerRenderer, Properties, component, html};

#[path = "panels/moves_it.rs"]
mod moves_it;
#[path = "panels/papers.rs"]
mod papers;
#[path = "panels/series.rs"]
mod series;
#[path = "panels/volatility.rs"]
mod volatility;

#[derive(PartialEq, Properties)]
struct DrawnProps {
    draft: Rc<Draft>,
    panel: Panel,
    language: Language,
    readonly: bool,
}

/// A panel as the form draws it.
#[component]
fn Drawn(props: &DrawnProps) -> Html {
    use wariate::calculation::FigureName::{ExpectedTerm, FairValueUnrounded, TotalShares};
    let DrawnProps { draft, panel, language, readonly } = props;
    let grant = Grant::read(draft);
    let calculation = calculate(&grant);
    let figure = |name| calculation.figure(name).clone();
    let text = |field| draft.get(field).clone();
    let (language, readonly, dispatch) = (*language, *readonly, Callback::noop());
    match panel {
        Panel::MovesIt => html! {
            <MovesItPanel fair_value={figure(FairValueUnrounded)} total_shares={figure(TotalShares)} target={text(Field::TargetPrice)}
                target_price={grant.market_data.target_price.clone()} {language} {readonly} {dispatch} />
        },
        Panel::Volatility => html! {
            <VolatilityPanel draft={draft.clone()} term={figure(ExpectedTerm)} {language} {readonly} {dispatch} />
        },
        _ => html! {
            <SeriesPanel text={text(Field::OutstandingSeries)} adjustment={grant.adjustment.clone()}
                company_shares={grant.company_shares.clone()} {language} {readonly} {dispatch} />
        },
    }
}

fn drawn_in(draft: Draft, panel: Panel, language: Language, readonly: bool) -> String {
    let props = DrawnProps { draft: Rc::new(draft), panel, language, readonly };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let drawn = runtime.block_on(LocalServerRenderer::<Drawn>::with_props(props).hydratable(false).render());
    // The policy of the page refuses styles of single elements.
    assert!(!drawn.contains(" style="), "{drawn:.500}");
    drawn
}

fn drawn(draft: Draft, panel: Panel) -> String {
    drawn_in(draft, panel, Language::English, false)
}

fn draft(texts: &[(Field, &str)]) -> Draft {
    let mut draft = Draft::blank();
    for (field, text) in texts {
        draft.set(*field, *text);
    }
    draft
}

#[track_caller]
fn has(page: &str, part: &str) {
    assert!(page.contains(part), "not there: {part}\n{page}");
}

/// The text of an element that begins with `start`, without its tags.
fn text_behind(page: &str, start: &str) -> String {
    let rest = page.split(start).nth(1).unwrap_or_else(|| panic!("not there: {start}\n{page}"));
    rest.split_once('>').map_or("", |(_, rest)| rest).split('<').next().unwrap_or_default().to_owned()
}

/// Texts that break readers: nothing but signs, tags, endless lines, and signs that nobody sees.
const HOSTILE: [&str; 6] = [
    "<script>alert(1)</script>\t=1+1\t\u{202E}\t\u{0}",
    "\t\t\t\n\"\n\"\"\t\"",
    "9999999999999999999999999999999999999\t1e999\t-1\t0",
    ",,,,,,,,\n|||||\n　　　　",
    "👩‍👩‍👧‍👦 2019-13-45 ∞ NaN",
    "2019-07-12\t0.0000000000000000000000000001\n2019-07-19\t99999999999999999\n2019-07-26\t0.0000000000000000000000000001\n2019-08-02\t1",
];

#[test]
fn no_text_breaks_a_panel() {
    let fields =
        [Field::Closes, Field::OutstandingSeries, Field::TargetPrice, Field::ClosesPerYear, Field::ClosesPeriod];
    for text in HOSTILE {
        for (panel, language) in [Panel::MovesIt, Panel::Volatility, Panel::Series]
            .into_iter()
            .flat_map(|panel| Language::ALL.map(|language| (panel, language)))
        {
            let mut draft = moves_it::one_yen_option();
            for (field, text) in fields.into_iter().map(|field| (field, text)) {
                draft.set(field, text);
            }
            draft.set(Field::Adjustment, "split");
            let page = drawn_in(draft.clone(), panel, language, false);
            assert!(!page.contains("<script>"), "{page}");
            draft.set(Field::ClosesPeriod, "day");
            draft.set(Field::ClosesPerYear, "");
            draft.set(Field::ClosesWindow, "all");
            drawn_in(draft, panel, language, true);
        }
    }
}
