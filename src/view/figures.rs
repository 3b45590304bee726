//! The figures of the grant, each of which opens to its working.

use yew::prelude::*;

use crate::amount;
use crate::calculation::{Calculation, FigureName, Outcome};
use crate::language::Language;
use crate::model::Action;
use crate::view::document::mark;
use crate::view::linked;
use crate::view::working::{how, use_fold};
use crate::wording::{self, Phrase};

/// The figures; those that differ from `before` are marked.
pub fn figures(
    calculation: &Calculation,
    before: Option<&Calculation>,
    language: Language,
    dispatch: &Callback<Action>,
) -> Html {
    let words = wording::of(language);
    let value = |outcome: &Outcome| outcome.as_ref().ok().map(|figure| figure.value);
    let is_changed = |name| before.is_some_and(|before| value(before.figure(name)) != value(calculation.figure(name)));
    html! {
        <section aria-labelledby="section_figures" class="figures">
            <h2 id="section_figures" tabindex="-1">{ words.phrase(Phrase::SectionFigures) }</h2>
            <p class="hint">{ words.phrase(Phrase::FiguresHint) }</p>
            <div class="list">
                { for FigureName::ALL.map(|name| html! {
                    <FigureItem {name} outcome={calculation.figure(name).clone()} is_changed={is_changed(name)} {language}
                        dispatch={dispatch.clone()} />
                }) }
            </div>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct FigureItemProps {
    name: FigureName,
    outcome: Outcome,
    is_changed: bool,
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
                        <span class={mark(props.is_changed)}>{ words.amount(figure.value, name.unit()) }</span>
                    </span>
                </summary>
                if is_open {
                    { how(words.figure(name), figure, name.unit(), props.language, &props.dispatch) }
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
