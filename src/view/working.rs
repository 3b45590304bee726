//! How a figure was worked out: formula, numbers, rounding, source.

use yew::prelude::*;

use crate::browser;
use crate::calculation::{Figure, Outcome, Unit};
use crate::language::Language;
use crate::model::{Action, Request};
use crate::view::button::on_click;
use crate::view::{linked, sheet};
use crate::wording::{self, Phrase};

/// Whether something is unfolded, and what is told when that changes.
#[hook]
pub fn use_fold() -> (bool, Callback<Event>) {
    let open = use_state_eq(|| false);
    let is_open = *open;
    (is_open, Callback::from(move |event: Event| open.set(browser::is_open(&event))))
}

/// Whether a row of a table is unfolded, and what its button does about it.
#[hook]
pub fn use_row_fold() -> (bool, Callback<MouseEvent>) {
    let open = use_state_eq(|| false);
    let is_open = *open;
    (is_open, Callback::from(move |_: MouseEvent| open.set(!is_open)))
}

/// The head of a row, as the button that unfolds it.
pub fn fold_button(label: &AttrValue, is_open: bool, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="fold" aria-expanded={is_open.to_string()} {onclick}>{ label }</button> }
}

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

/// The working as a list of terms, with a button that copies it as lines of text.
pub fn how(name: &str, figure: &Figure, unit: Unit, language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::of(language);
    let worked = wording::working(words, figure);
    let lines = [
        (Phrase::Formula, Some(worked.formula)),
        (Phrase::Numbers, Some(worked.numbers)),
        (Phrase::Rounding, worked.rounding),
        (Phrase::Source, Some(words.citations(figure.source))),
    ];
    let lines = lines.into_iter().filter_map(|(term, text)| Some((words.phrase(term), text?)));
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
    let label = [name, ": ", words.phrase(Phrase::CopyWorking)].concat();
    html! {
        <div class="working">
            <dl>{ for lines.into_iter().map(|(term, line)| html! { <><dt>{ term }</dt><dd>{ line }</dd></> }) }</dl>
            <button type="button" class="small" name="copy_working" aria-label={label} onclick={copy}>
                { words.phrase(Phrase::CopyWorking) }
            </button>
        </div>
    }
}

#[cfg(test)]
mod tests;
