//! The allotment table (割当表): who gets how many rights, shares and yen.

use std::rc::Rc;

use yew::prelude::*;

use crate::amount;
use crate::browser;
use crate::calculation::{FigureName, Outcome, Row, RowFigure, Unit, Working};
use crate::grant::{Category, Fact, Payment};
use crate::language::Language;
use crate::model::{Action, Settings};
use crate::view::fold::{fold_button, use_row_fold};
use crate::view::linked;
use crate::view::page::Page;
use crate::view::part::{Part, part};
use crate::view::second_part::{SecondViews, awaited};
use crate::wording::{self, Phrase};

pub fn allotment(page: &Page) -> Html {
    let Page { model, grant, calculation, dispatch, second, .. } = *page;
    let Settings { rights_per_person, page_language: language, .. } = model.settings;
    let words = wording::of(language);
    let breaches = second.map(|second| (second.breaches)(grant, calculation, language)).unwrap_or_default();
    let rows = grant.categories.iter().zip(&calculation.rows).zip(keys(&grant.categories)).enumerate();
    let rows = rows.map(|(row, ((category, figures), key))| {
        let props = AllotmentRowProps {
            row,
            label: label(category.label.get(language), row, language),
            payment: category.payment.known().copied(),
            figures: figures.clone(),
            breaches: breaches.get(row).cloned().unwrap_or_default(),
            second,
            rights_per_person,
            language,
            dispatch: dispatch.clone(),
        };
        html! { <AllotmentRow {key} ..props /> }
    });
    let show = dispatch.reform(|event: Event| Action::ShowedRightsPerPerson(browser::checked(&event)));
    let heads = [Phrase::HeadPersons, Phrase::HeadRights, Phrase::HeadShares, Phrase::HeadPaid];
    html! {
        <section aria-labelledby="section_table" class="allotment">
            <h2 id="section_table" tabindex="-1">{ words.phrase(Phrase::SectionTable) }</h2>
            <div class="scroll" role="region" aria-labelledby="table_caption" tabindex="0">
                <table role="table" class={rights_per_person.then_some("with-each")}>
                    <caption id="table_caption">{ words.phrase(Phrase::TableCaption) }</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{ words.phrase(Phrase::HeadCategory) }</th>
                            { for heads.map(|head| html! { <th role="columnheader" scope="col" class="number">{ words.phrase(head) }</th> }) }
                            if rights_per_person {
                                <th role="columnheader" scope="col" class="number">{ words.phrase(Phrase::HeadRightsPerPerson) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody role="rowgroup">
                        { for rows }
                    </tbody>
                    <tfoot role="rowgroup">
                        <tr role="row">
                            <th role="rowheader" scope="row">{ words.phrase(Phrase::Total) }</th>
                            { for [FigureName::TotalPersons, FigureName::TotalRights, FigureName::TotalShares, FigureName::TotalPaid]
                                .map(|name| cell(name.name(), name.unit(), calculation.figure(name), usize::MAX, language, dispatch)) }
                            if rights_per_person {
                                <td role="cell"></td>
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
    let labels = |category: &Category| {
        Language::ALL.map(|language| category.label.get(language).known().cloned().unwrap_or_default())
    };
    let labels: Vec<[Rc<str>; 2]> = categories.iter().map(labels).collect();
    // Of two hundred labels each is held against those before it with every key: a number tells most of them apart.
    let sums: Vec<u32> = labels.iter().map(|[english, japanese]| sum([english, japanese])).collect();
    let key = |(row, [english, japanese]): (usize, &[Rc<str>; 2])| {
        let alike = labels.iter().zip(&sums).take(row).filter(|(_, sum)| sums.get(row) == Some(sum));
        let before = alike.filter(|([one, other], _)| one == english && other == japanese);
        [english, "\n", japanese, "\n", &before.count().to_string()].concat()
    };
    labels.iter().enumerate().map(key).collect()
}

/// The same for the same texts, and hardly ever for others.
fn sum(texts: [&str; 2]) -> u32 {
    texts.into_iter().flat_map(str::bytes).fold(0, |sum: u32, byte| sum.wrapping_mul(31).wrapping_add(byte.into()))
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
    /// A note for each ceiling that the category goes over with others.
    breaches: Html,
    second: Option<&'static SecondViews>,
    rights_per_person: bool,
    language: Language,
    dispatch: Callback<Action>,
}

#[component]
fn AllotmentRow(props: &AllotmentRowProps) -> Html {
    let (is_open, toggle) = use_row_fold();
    let row = html! {
        <tr role="row" data-row={props.row.to_string()}>
            { part(RowHead {
                label: props.label.clone(),
                payment: props.payment,
                is_tie: is_decided_by_tie(&props.figures),
                breaches: props.breaches.clone(),
                is_open,
                toggle,
                language: props.language,
            }) }
            { for RowFigure::ALL.map(|name| cell(name.name(), name.unit(), props.figures.figure(name), 1, props.language, &props.dispatch)) }
            if props.rights_per_person {
                <td role="cell" class="number">{ each(&props.figures, props.language) }</td>
            }
        </tr>
    };
    if !is_open {
        return row;
    }
    let columns = if props.rights_per_person { "6" } else { "5" };
    let workings = props
        .second
        .map_or_else(awaited, |second| (second.row_workings)(&props.figures, props.language, &props.dispatch));
    html! { <>{ row }<tr role="row" class="worked"><td role="cell" colspan={columns}>{ workings }</td></tr></> }
}

/// Whose row it is. Most keys change the figures beside it and not what stands here.
#[derive(PartialEq)]
struct RowHead {
    label: AttrValue,
    payment: Option<Payment>,
    is_tie: bool,
    breaches: Html,
    is_open: bool,
    toggle: Callback<MouseEvent>,
    language: Language,
}

impl Part for RowHead {
    fn draw(&self) -> Html {
        let words = wording::of(self.language);
        html! {
            <th role="rowheader" scope="row">
                { fold_button(&self.label, self.is_open, self.toggle.clone()) }
                if let Some(payment) = self.payment {
                    <span class="payment">{ words.payment(payment) }</span>
                }
                if self.is_tie {
                    <span class="payment">{ words.phrase(Phrase::ByTie) }</span>
                }
                { self.breaches.clone() }
            </th>
        }
    }
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
                <td role="cell" class="number" data-figure={name} data-value={amount::plain(figure.value)}>{ text }</td>
            }
        }
        Err(awaited) => html! {
            <td role="cell" class="number" data-figure={name} data-waits-for={wording::names(&awaited.0)}>
                { linked::awaited(awaited.0.get(..named).unwrap_or(&awaited.0), language, dispatch) }
            </td>
        },
    }
}
