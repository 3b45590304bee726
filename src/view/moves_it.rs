//! What moves the fair value (感応度): the effects of each assumption, a table and a chart of values around the present
//! one, and which assumption would give a price.

use std::rc::Rc;

use yew::prelude::*;

use crate::amount::{self, RoundingPlace};
use crate::browser;
use crate::calculation::{Outcome, Working};
use crate::draft::Field;
use crate::grant::Fact;
use crate::language::Language;
use crate::model::{Action, Panel};
use crate::valuation::{self, Around, Assumption, Assumptions, Effect, FairValue, SIDE, Unknown};
use crate::view::chart::prices_chart;
use crate::view::field::{self, Content, FieldProps};
use crate::view::part::part;
use crate::view::second_part::{SECOND_VIEWS, wrong};
use crate::view::sheet;
use crate::wording::{self, PanelPhrase, panel};

#[derive(PartialEq, Properties)]
pub struct MovesItPanelProps {
    /// The fair value before it is rounded.
    pub fair_value: Outcome,
    pub total_shares: Outcome,
    /// The price that is looked for, as typed and as read.
    pub target: Rc<str>,
    pub target_price: Fact<amount::Yen>,
    pub language: Language,
    pub readonly: bool,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn MovesItPanel(props: &MovesItPanelProps) -> Html {
    let title = wording::second::of(props.language).panels().phrase(PanelPhrase::MovesIt);
    let value = props.fair_value.as_ref().map(|figure| match &figure.working {
        Working::FairValue(value) => Some(value.clone()),
        _ => None,
    });
    let content = match value {
        Ok(Some(value)) => {
            let target = target(props, &value.assumptions);
            html! {
                <>
                    <Sensitivities {value} total_shares={props.total_shares.clone()} language={props.language} />
                    { target }
                </>
            }
        }
        Ok(None) => Html::default(),
        Err(awaited) => sheet::waits(&awaited.0, props.language, &props.dispatch),
    };
    sheet::sheet(Panel::MovesIt, title, content, props.language, &props.dispatch)
}

#[derive(PartialEq, Properties)]
struct SensitivitiesProps {
    value: Rc<FairValue>,
    total_shares: Outcome,
    language: Language,
}

/// All that no price has to be given for; drawn again only when the value changes.
#[component]
fn Sensitivities(props: &SensitivitiesProps) -> Html {
    let words = wording::second::of(props.language);
    let effects = valuation::effects(&props.value);
    let assumptions = &props.value.assumptions;
    let around = Around::of(assumptions);
    let region = use_node_ref();
    {
        // The present value stands in the middle, and so does what is seen first.
        let (region, present) = (region.clone(), around.present);
        use_effect_with((), move |()| browser::scroll(&region, present, SIDE));
    }
    html! {
        <>
            <p data-ranking="">{ panel::ranking(words, &props.value, &effects) }</p>
            { table_of_effects(&effects, props) }
            { prices_chart(assumptions, &around, props.language) }
            { table_of_prices(&around, region, props.language) }
            { sheet::text("p", "hint", words.panels().phrase(PanelPhrase::PricesNote)) }
        </>
    }
}

fn table_of_effects(effects: &[Effect], props: &SensitivitiesProps) -> Html {
    let words = wording::second::of(props.language);
    let phrase = |phrase| words.panels().phrase(phrase);
    let shares = props.total_shares.as_ref().ok().map(|figure| figure.value);
    let groups = [Some(PanelPhrase::HeadEach), shares.map(|_| PanelPhrase::HeadInAll)];
    let heads = groups.into_iter().flatten().flat_map(|_| [PanelPhrase::HeadLess, PanelPhrase::HeadMore]);
    let row = |effect: &Effect| {
        let changes = [effect.less, effect.more];
        let no_value = || phrase(PanelPhrase::NoValue).to_owned();
        let each = changes.map(|change| {
            change.map_or_else(no_value, |change| panel::change(words, change, RoundingPlace::Hundredth))
        });
        let in_all = changes.into_iter().filter(|_| shares.is_some()).map(|change| {
            let change = change.zip(shares).and_then(|(change, shares)| amount::exact::product(change, shares));
            change.map_or_else(no_value, |change| panel::change(words, change, RoundingPlace::Yen))
        });
        let field = panel::field_of(effect.assumption);
        html! {
            <tr data-effect={field.name()}>
                { sheet::row(None, [words.field(field), ": ", &words.panels().step(effect)].concat()) }
                { for each.into_iter().chain(in_all).map(sheet::number) }
            </tr>
        }
    };
    let top = [sheet::tall(phrase(PanelPhrase::HeadStep))].into_iter();
    let head = [
        sheet::part("tr", top.chain(groups.into_iter().flatten().map(|group| sheet::pair(phrase(group))))),
        sheet::part("tr", heads.map(|head| sheet::column(phrase(head)))),
    ];
    let parts = [sheet::part("thead", head.into_iter()), sheet::part("tbody", effects.iter().map(row))];
    sheet::table("effects", phrase(PanelPhrase::EffectsCaption), NodeRef::default(), parts.into_iter().collect())
}

/// The values around the present one.
fn table_of_prices(around: &Around, region: NodeRef, language: Language) -> Html {
    let words = wording::second::of(language);
    let cell = |row: usize, column: usize| {
        let price = around.price(row, column).map_or_else(|| "–".to_owned(), amount::grouped);
        let is_present = around.present == (row, column);
        html! { <td class={is_present.then_some("present")} aria-current={is_present.then_some("true")}>{ price }</td> }
    };
    let yields = around.yields.iter().map(|fraction| sheet::column(panel::percent(words, *fraction)));
    let head = [sheet::part("tr", [sheet::column("T ╲ q")].into_iter().chain(yields))];
    let rows = around.terms.iter().enumerate().map(|(row, term)| {
        let cells = (0..around.yields.len()).map(|column| cell(row, column));
        sheet::part("tr", [sheet::row(None, panel::years(words, *term))].into_iter().chain(cells))
    });
    let parts = [sheet::part("thead", head.into_iter()), sheet::part("tbody", rows)];
    sheet::table("prices", words.panels().phrase(PanelPhrase::PricesCaption), region, parts.into_iter().collect())
}

/// The field of the price, and what would give it.
fn target(props: &MovesItPanelProps, assumptions: &Assumptions) -> Html {
    let words = wording::second::of(props.language);
    let echo = props.target_price.known().map(|price| AttrValue::from(words.yen(price.0)));
    let answers = match props.target_price.known() {
        Some(price) => html! {
            <>
                <p>{ words.panels().phrase(PanelPhrase::TargetGives) }</p>
                <ul class="answers">
                    { for UNKNOWNS.map(|(unknown, assumption)| {
                        let found = valuation::solve(assumptions, unknown, price.0);
                        let found = found.map(|value| panel::assumed(words, assumption, value));
                        let none = || words.panels().phrase(PanelPhrase::NoSolution).to_owned();
                        html! {
                            <li data-solution={panel::field_of(assumption).name()}>
                                { words.field(panel::field_of(assumption)) }{ ": " }
                                <b>{ found.unwrap_or_else(none) }</b>
                                { " (" }{ words.panels().phrase(PanelPhrase::Now) }{ " " }
                                { panel::assumed(words, assumption, assumptions.get(assumption)) }{ ")" }
                            </li>
                        }
                    }) }
                </ul>
            </>
        },
        None => sheet::text("p", "hint", words.panels().phrase(PanelPhrase::TargetUnknown)),
    };
    html! {
        <>
            { sheet::text("h4", None, words.panels().phrase(PanelPhrase::TargetHeading)) }
            { part(FieldProps {
                echo,
                wrong: wrong(&props.target_price, Some(&SECOND_VIEWS), props.language),
                hint: words.second_hint(Field::TargetPrice),
                content: Content::Price,
                readonly: props.readonly,
                ..field::plain(Field::TargetPrice.into(), props.target.clone(), props.language, &props.dispatch)
            }) }
            <div aria-live="polite">{ answers }</div>
        </>
    }
}

const UNKNOWNS: [(Unknown, Assumption); 3] = [
    (Unknown::SharePrice, Assumption::SharePrice),
    (Unknown::Term, Assumption::Term),
    (Unknown::DividendYield, Assumption::DividendYield),
];
