//! The figures of the grant, each of which opens to its working.

use yew::prelude::*;

use crate::amount;
use crate::calculation::{Calculation, FigureName, Outcome};
use crate::draft::Section;
use crate::grant::{Grant, Payment, PriceBasis};
use crate::language::Language;
use crate::model::{Action, Model};
use crate::view::document::mark;
use crate::view::fold::use_fold;
use crate::view::linked;
use crate::view::page::Page;
use crate::view::second_part::{SecondViews, working};
use crate::wording::{self, Phrase};

/// The figures that somebody asked for, by the part of the form they belong to; those that differ from `before` are
/// marked.
pub fn figures(page: &Page) -> Html {
    let Page { model, grant, calculation, dispatch, second, .. } = *page;
    let before = page.before.map(|(calculation, _)| calculation);
    let language = model.settings.page_language;
    let words = wording::of(language);
    let value = |outcome: &Outcome| outcome.as_ref().ok().map(|figure| figure.value);
    let is_changed = |name| before.is_some_and(|before| value(before.figure(name)) != value(calculation.figure(name)));
    let item = |name: FigureName| {
        let props = FigureItemProps {
            name,
            outcome: calculation.figure(name).clone(),
            is_changed: is_changed(name),
            second,
            language,
            dispatch: dispatch.clone(),
        };
        html! { <FigureItem key={name.name()} ..props /> }
    };
    let group = |section: Section| {
        let names = FigureName::ALL.into_iter();
        let names = names.filter(|name| group_of(*name) == section && is_asked_for(*name, model, grant, calculation));
        (section, names.collect::<Vec<FigureName>>())
    };
    let groups: Vec<_> = GROUPS.map(group).into_iter().filter(|(_, names)| !names.is_empty()).collect();
    let many = groups.len() > 1;
    html! {
        <section aria-labelledby="section_figures" class="figures">
            <h2 id="section_figures" tabindex="-1">{ words.phrase(Phrase::SectionFigures) }</h2>
            <p class="hint">{ words.phrase(Phrase::FiguresHint) }</p>
            { for groups.into_iter().map(|(section, names)| html! {
                <key={section as usize}>
                    if many {
                        <h3>{ words.section(section) }</h3>
                    }
                    <div class="list">
                        { for names.into_iter().map(item) }
                    </div>
                </>
            }) }
        </section>
    }
}

const GROUPS: [Section; 5] =
    [Section::Terms, Section::FairValue, Section::CompanyShares, Section::Adjustment, Section::Cost];

/// Where a figure stands: what is left of pay beside what is paid.
fn group_of(name: FigureName) -> Section {
    match name.section() {
        Section::People => Section::Terms,
        section => section,
    }
}

/// Of a part of the form in which nothing stands, no figure waits.
fn is_asked_for(name: FigureName, model: &Model, grant: &Grant, calculation: &Calculation) -> bool {
    match (name, name.section()) {
        (FigureName::UnspentTotal, _) => calculation.rows.iter().any(|row| row.unspent.is_some()),
        (FigureName::OffsetTotal, _) => {
            grant.categories.iter().any(|category| category.payment.known() == Some(&Payment::Offset))
        }
        (_, Section::FairValue) if grant.price_basis.known() == Some(&PriceBasis::BlackScholes) => true,
        (_, Section::Terms) => true,
        (_, section) => model.draft().touches(section),
    }
}

#[derive(PartialEq, Properties)]
struct FigureItemProps {
    name: FigureName,
    outcome: Outcome,
    is_changed: bool,
    second: Option<&'static SecondViews>,
    language: Language,
    dispatch: Callback<Action>,
}

#[component]
fn FigureItem(props: &FigureItemProps) -> Html {
    let words = wording::of(props.language);
    let name = props.name;
    let (is_open, ontoggle) = use_fold();
    match &props.outcome {
        Ok(figure) => html! {
            <details class="figure" data-working={name.name()} {ontoggle}>
                <summary>
                    <span class="name">{ words.figure(name) }</span>
                    <span class="value" data-figure={name.name()} data-value={amount::plain(figure.value)}>
                        <span class={mark(props.is_changed)}>{ words.shown(figure.value, name.unit()) }</span>
                    </span>
                </summary>
                if is_open {
                    { working(props.second, words.figure(name), figure, name.unit(), props.language, &props.dispatch) }
                }
            </details>
        },
        Err(awaited) => html! {
            <div class="figure waiting">
                <span class="name">{ words.figure(name) }</span>
                <span class="value" data-figure={name.name()} data-waits-for={wording::names(&awaited.0)}>
                    { linked::awaited(&awaited.0, props.language, &props.dispatch) }
                </span>
            </div>
        },
    }
}
