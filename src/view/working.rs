//! How a figure was worked out: formula, numbers, rounding, source.

use yew::prelude::*;

use crate::amount;
use crate::calculation::{Figure, Outcome, Row, RowFigure, Unit, Unspent, Working};
use crate::language::Language;
use crate::model::{Action, Request};
use crate::view::button::on_click;
use crate::view::fold::{fold_button, use_row_fold};
use crate::view::{linked, sheet};
use crate::wording::{self, Phrase, SecondPhrase};

#[derive(PartialEq, Properties)]
pub struct WorkedRowProps {
    pub head: AttrValue,
    /// The level of the headings below the row, which follow that of the part around it.
    pub heading: &'static str,
    /// The cells behind the head.
    pub cells: Vec<Html>,
    /// For `data-year`, where it is the row of a year.
    #[prop_or_default]
    pub year: Option<AttrValue>,
    /// What is worked out below the row once it is unfolded.
    pub figures: Vec<(AttrValue, Unit, Outcome)>,
    pub language: Language,
    pub dispatch: Callback<Action>,
}

/// A row of a table that opens to the workings of its figures.
#[component]
pub fn WorkedRow(props: &WorkedRowProps) -> Html {
    let (is_open, toggle) = use_row_fold();
    html! {
        <>
            <tr data-year={props.year.clone()}>
                <th scope="row">{ fold_button(&props.head, is_open, toggle) }</th>
                { for props.cells.iter().cloned() }
            </tr>
            if is_open {
                { workings(props.heading, &props.figures, props.cells.len().saturating_add(1), props.language, &props.dispatch) }
            }
        </>
    }
}

/// A row over all columns with a working for each figure, or what the figure waits for.
fn workings(
    heading: &'static str,
    figures: &[(AttrValue, Unit, Outcome)],
    columns: usize,
    language: Language,
    dispatch: &Callback<Action>,
) -> Html {
    let of_figure = |(label, unit, outcome): &(AttrValue, Unit, Outcome)| {
        html! { <>{ sheet::text(heading, None, label.clone()) }{ worked(label, outcome, *unit, language, dispatch) }</> }
    };
    html! { <tr class="worked"><td colspan={columns.to_string()}>{ for figures.iter().map(of_figure) }</td></tr> }
}

/// How a figure was worked out, or what it waits for.
pub fn worked(label: &str, outcome: &Outcome, unit: Unit, language: Language, dispatch: &Callback<Action>) -> Html {
    match outcome {
        Ok(figure) => how(label, figure, unit, language, dispatch),
        Err(awaited) => linked::awaited(&awaited.0, language, dispatch),
    }
}

/// How the figures of a category were worked out, and what is left of its pay, which stands in no column.
pub fn row_workings(row: &Row, language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::of(language);
    let of_figure = |name: RowFigure| {
        let label = words.row_figure(name);
        let worked = worked(label, row.figure(name), name.unit(), language, dispatch);
        html! { <>{ sheet::text("h3", None, label) }{ worked }</> }
    };
    let left_over = |name: &'static str, phrase: Phrase, outcome: &Outcome| {
        let label = words.phrase(phrase);
        let value = outcome.as_ref().ok().map(|figure| figure.value);
        let waits_for = outcome.as_ref().err().map(|awaited| wording::names(&awaited.0));
        html! {
            <>
                <h3>
                    { label }{ " " }
                    <span data-figure={name} data-value={value.map(amount::plain)} data-waits-for={waits_for}>{ value.map(|value| words.yen(value)) }</span>
                </h3>
                { worked(label, outcome, Unit::Yen, language, dispatch) }
            </>
        }
    };
    // There is more to it than a number that was typed.
    let is_worked_out = row.rights.as_ref().is_ok_and(|figure| !matches!(figure.working, Working::Value(..)));
    html! {
        <>
            if is_worked_out {
                { of_figure(RowFigure::Rights) }
            }
            { for [RowFigure::Shares, RowFigure::Paid].map(of_figure) }
            if let Some(unspent) = &row.unspent {
                if let Some(per_person) = &unspent.per_person {
                    { left_over("unspent_per_person", Phrase::UnspentPerPerson, per_person) }
                }
                { left_over("unspent", Phrase::Unspent, &unspent.in_all) }
            }
        </>
    }
}

/// The rights that follow from what was typed, and what is left of the pay.
pub fn come_to(figures: &Row, language: Language) -> Html {
    let words = wording::of(language);
    let Ok(rights) = &figures.rights else { return Html::default() };
    let per_person = |unspent: &Unspent| unspent.per_person.as_ref()?.as_ref().ok().map(|left| left.value);
    let left = [
        (Phrase::UnspentPerPerson, figures.unspent.as_ref().and_then(per_person)),
        (
            Phrase::Unspent,
            figures.unspent.as_ref().and_then(|unspent| unspent.in_all.as_ref().ok()).map(|left| left.value),
        ),
    ];
    html! {
        <p class="computed">
            { "= " }<b>{ words.amount(rights.value, Unit::Rights) }</b>
            { for left.into_iter().filter_map(|(phrase, left)| Some(html! {
                <span>{ " · " }{ words.phrase(phrase) }{ " " }{ words.yen(left?) }</span>
            })) }
        </p>
    }
}

/// The working as a list of terms, with a button that copies it as lines of text.
pub fn how(name: &str, figure: &Figure, unit: Unit, language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::second::of(language);
    let worked = wording::working(words, figure);
    let lines = [
        (SecondPhrase::Formula, Some(worked.formula)),
        (SecondPhrase::Numbers, Some(worked.numbers)),
        (SecondPhrase::Rounding, worked.rounding),
        (SecondPhrase::Source, Some(words.citations(figure.source))),
    ];
    let lines = lines.into_iter().filter_map(|(term, text)| Some((words.second_phrase(term), text?)));
    let lines: Vec<(&str, String)> = lines.collect();
    // A tab between term and text: two columns where a spreadsheet takes it.
    let mut text = [name, "\t", &words.amount(figure.value, unit)].concat();
    for (term, line) in &lines {
        // Of several lines one is made, so that the second column holds all of them.
        for part in ["\n", term, "\t", &line.replace('\n', ", ")] {
            text.push_str(part);
        }
    }
    let copy = on_click(dispatch, Action::Asked(Request::CopyWorking(text.into())));
    let label = [name, ": ", words.second_phrase(SecondPhrase::CopyWorking)].concat();
    html! {
        <div class="working">
            <dl>{ for lines.into_iter().map(|(term, line)| html! { <><dt>{ term }</dt><dd>{ line }</dd></> }) }</dl>
            <button type="button" class="small" name="copy_working" aria-label={label} onclick={copy}>
                { words.second_phrase(SecondPhrase::CopyWorking) }
            </button>
        </div>
    }
}

#[cfg(test)]
mod tests;
