//! The allotment table (割当表): who gets how many rights, shares and yen.

use std::collections::HashMap;
use std::rc::Rc;

use yew::prelude::*;

use crate::amount;
use crate::browser;
use crate::calculation::{Calculation, FigureName, Outcome, Row, RowFigure, Unit, Working};
use crate::checks;
use crate::grant::{Category, Fact, Grant, Payment};
use crate::language::Language;
use crate::model::{Action, Settings};
use crate::view::ceilings::{notes, passed_by};
use crate::view::linked;
use crate::view::working::{fold_button, use_row_fold, worked};
use crate::wording::{self, Phrase};

pub fn allotment(grant: &Grant, calculation: &Calculation, settings: &Settings, dispatch: &Callback<Action>) -> Html {
    let Settings { rights_per_person, page_language: language, .. } = *settings;
    let words = wording::of(language);
    let breaches = checks::breaches(calculation);
    let show = dispatch.reform(|event: Event| Action::ShowedRightsPerPerson(browser::checked(&event)));
    let heads = [Phrase::HeadPersons, Phrase::HeadRights, Phrase::HeadShares, Phrase::HeadPaid];
    html! {
        <section aria-labelledby="section_table" class="allotment">
            <h2 id="section_table" tabindex="-1">{ words.phrase(Phrase::SectionTable) }</h2>
            <div class="scroll" role="region" aria-labelledby="table_caption" tabindex="0">
                <table class={rights_per_person.then_some("with-each")}>
                    <caption id="table_caption">{ words.phrase(Phrase::TableCaption) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words.phrase(Phrase::HeadCategory) }</th>
                            { for heads.map(|head| html! { <th scope="col" class="number">{ words.phrase(head) }</th> }) }
                            if rights_per_person {
                                <th scope="col" class="number">{ words.phrase(Phrase::HeadRightsPerPerson) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        { for grant.categories.iter().zip(&calculation.rows).zip(keys(&grant.categories)).enumerate().map(|(row, ((category, figures), key))| html! {
                            <AllotmentRow {key} {row} label={label(category.label.get(language), row, language)}
                                payment={category.payment.known().copied()} figures={figures.clone()}
                                passed={passed_by(row, &breaches, grant, language)}
                                {rights_per_person}
                                {language} dispatch={dispatch.clone()} />
                        }) }
                    </tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">{ words.phrase(Phrase::Total) }</th>
                            { for [FigureName::TotalPersons, FigureName::TotalRights, FigureName::TotalShares, FigureName::TotalPaid]
                                .map(|name| cell(name.name(), name.unit(), calculation.figure(name), usize::MAX, language, dispatch)) }
                            if rights_per_person {
                                <td></td>
                            }
                        </tr>
                    </tfoot>
                </table>
            </div>
            <label class="check">
                <input type="checkbox" name="rights_per_person" checked={rights_per_person} onchange={show} />
                { words.phrase(Phrase::ShowRightsPerPerson) }
            </label>
            if rights_per_person {
                <p class="hint">{ words.phrase(Phrase::RightsPerPersonHint) }</p>
            }
        </section>
    }
}

/// What the rows are known by, so that what is unfolded moves with its category: the labels, and among equal ones their
/// order.
fn keys(categories: &[Category]) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut key = |category: &Category| {
        let labels = Language::ALL.map(|language| category.label.get(language).known().map_or("", |label| label));
        let labels = labels.join("\n");
        let nth = seen.entry(labels.clone()).and_modify(|nth| *nth = nth.saturating_add(1)).or_default();
        format!("{labels}\n{nth}")
    };
    categories.iter().map(&mut key).collect()
}

/// The label of a category, or its number where it has none yet.
pub fn label(fact: &Fact<Rc<str>>, row: usize, language: Language) -> AttrValue {
    fact.known().map_or_else(|| wording::of(language).category(row).into(), |label| AttrValue::from(label.clone()))
}

#[derive(PartialEq, Properties)]
struct AllotmentRowProps {
    row: usize,
    label: AttrValue,
    payment: Option<Payment>,
    figures: Rc<Row>,
    /// The ceilings that the category goes over with others, by their place and name.
    passed: Vec<(usize, AttrValue)>,
    rights_per_person: bool,
    language: Language,
    dispatch: Callback<Action>,
}

#[component]
fn AllotmentRow(props: &AllotmentRowProps) -> Html {
    let words = wording::of(props.language);
    let (is_open, toggle) = use_row_fold();
    let row = html! {
        <tr data-row={props.row.to_string()}>
            <th scope="row">
                { fold_button(&props.label, is_open, toggle) }
                if let Some(payment) = props.payment {
                    <span class="payment">{ words.payment(payment) }</span>
                }
                if is_decided_by_tie(&props.figures) {
                    <span class="payment">{ words.phrase(Phrase::ByTie) }</span>
                }
                { notes(&props.passed, words) }
            </th>
            { for RowFigure::ALL.map(|name| cell(name.name(), name.unit(), props.figures.figure(name), 1, props.language, &props.dispatch)) }
            if props.rights_per_person {
                <td class="number">{ each(&props.figures, props.language) }</td>
            }
        </tr>
    };
    if !is_open {
        return row;
    }
    let columns = if props.rights_per_person { "6" } else { "5" };
    html! {
        <>
            { row }
            <tr class="worked">
                <td colspan={columns}>
                    if is_worked_out(&props.figures.rights) {
                        { of_figure(RowFigure::Rights, props) }
                    }
                    { for [RowFigure::Shares, RowFigure::Paid].map(|name| of_figure(name, props)) }
                    if let Some(unspent) = &props.figures.unspent {
                        if let Some(per_person) = &unspent.per_person {
                            { left_over("unspent_per_person", Phrase::UnspentPerPerson, per_person, props) }
                        }
                        { left_over("unspent", Phrase::Unspent, &unspent.in_all, props) }
                    }
                </td>
            </tr>
        </>
    }
}

/// How a figure of the row was worked out, or what it waits for.
fn of_figure(name: RowFigure, props: &AllotmentRowProps) -> Html {
    let label = wording::of(props.language).row_figure(name);
    let worked = worked(label, props.figures.figure(name), name.unit(), props.language, &props.dispatch);
    html! { <><h3>{ label }</h3>{ worked }</> }
}

/// What is left of the pay, with its working: it stands in no column.
fn left_over(name: &'static str, phrase: Phrase, outcome: &Outcome, props: &AllotmentRowProps) -> Html {
    let words = wording::of(props.language);
    let label = words.phrase(phrase);
    let value = outcome.as_ref().ok().map(|figure| figure.value);
    let waits_for = outcome.as_ref().err().map(|awaited| wording::names(&awaited.0));
    html! {
        <>
            <h3>
                { label }{ " " }
                <span data-figure={name} data-value={value.map(amount::plain)} data-waits-for={waits_for}>{ value.map(|value| words.yen(value)) }</span>
            </h3>
            { worked(label, outcome, Unit::Yen, props.language, &props.dispatch) }
        </>
    }
}

/// Whether there is more to a figure than a number that was typed.
fn is_worked_out(outcome: &Outcome) -> bool {
    outcome.as_ref().is_ok_and(|figure| !matches!(figure.working, Working::Value(..)))
}

fn is_decided_by_tie(figures: &Row) -> bool {
    let working = figures.rights.as_ref().ok().map(|rights| &rights.working);
    matches!(working, Some(Working::Apportioned(apportioned)) if apportioned.share.tie)
}

/// Rights per person, to two decimals where it is not even.
fn each(figures: &Row, language: Language) -> Option<String> {
    let (Ok(persons), Ok(rights)) = (&figures.persons, &figures.rights) else { return None };
    let each = rights.value.checked_div(persons.value)?;
    Some(wording::of(language).about(each))
}

/// A number under its head, which names what is counted; money alone carries its unit. Of the fields that a
/// missing one waits for, the first `named` are shown.
fn cell(
    name: &'static str,
    unit: Unit,
    outcome: &Outcome,
    named: usize,
    language: Language,
    dispatch: &Callback<Action>,
) -> Html {
    match outcome {
        Ok(figure) => {
            let text = match unit {
                Unit::Yen => wording::of(language).amount(figure.value, unit),
                _ => amount::grouped(figure.value),
            };
            html! {
                <td class="number" data-figure={name} data-value={amount::plain(figure.value)}>{ text }</td>
            }
        }
        Err(awaited) => html! {
            <td class="number" data-figure={name} data-waits-for={wording::names(&awaited.0)}>
                { linked::awaited(awaited.0.get(..named).unwrap_or(&awaited.0), language, dispatch) }
            </td>
        },
    }
}
