//! Outstanding series (発行済みの新株予約権) before and after an adjustment: where conversions by hand go wrong.

use std::rc::Rc;

use yew::prelude::*;

use crate::amount;
use crate::calculation::adjusted::{SeriesTerms, holds_from};
use crate::calculation::series::{Series, all_series};
use crate::calculation::{Awaited, FigureName, Outcome, SeriesTerm, Term, Unit, Working};
use crate::draft::{Field, Input};
use crate::grant::{Adjustment, CompanyShares};
use crate::language::Language;
use crate::model::{Action, Panel, Request};
use crate::pasting::series::{self, PastedSeries, SeriesColumn, SeriesProblem, read_series};
use crate::view::button::{button, on_click};
use crate::view::field::{self, Content, FieldProps};
use crate::view::fold::{fold_button, use_row_fold};
use crate::view::linked;
use crate::view::part::part;
use crate::view::second_part::{SECOND_VIEWS, wrong};
use crate::view::sheet;
use crate::view::working::worked;
use crate::wording::{self, PanelPhrase};

#[derive(PartialEq, Properties)]
pub struct SeriesPanelProps {
    /// The list as pasted.
    pub text: Rc<str>,
    pub adjustment: Adjustment,
    pub company_shares: CompanyShares,
    pub language: Language,
    pub readonly: bool,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SeriesPanel(props: &SeriesPanelProps) -> Html {
    let words = wording::second::of(props.language);
    let phrase = |phrase| words.panels().phrase(phrase);
    let text = &props.adjustment.outstanding_series;
    let pasted = use_memo(text.known().cloned(), |text| {
        text.as_ref().map_or_else(PastedSeries::default, |text| read_series(text))
    });
    let input = Input::from(Field::OutstandingSeries);
    let count = pasted.rows.len();
    let said =
        if text.is_waiting() { phrase(PanelPhrase::NoSeries).to_owned() } else { words.panels().series_read(count) };
    let problem = |problem: &SeriesProblem| {
        let class = if problem.is_minor() { "hint" } else { "problem" };
        sheet::problem("p", Some(class), problem.name(), words.panels().series_problem(problem))
    };
    let content = html! {
        <>
            { part(FieldProps {
                wrong: wrong(text, Some(&SECOND_VIEWS), props.language),
                hint: words.second_hint(Field::OutstandingSeries),
                content: Content::Lines,
                readonly: props.readonly,
                ..field::plain(input, props.text.clone(), props.language, &props.dispatch)
            }) }
            <p class="hint" data-series={count.to_string()} aria-live="polite">{ said }</p>
            // A node of their own: however many come, the field above them stays the one in which somebody types.
            <>{ for pasted.problems.iter().map(problem) }</>
            if count > 0 {
                { adjusted(props, &pasted) }
            }
        </>
    };
    sheet::sheet(Panel::Series, phrase(PanelPhrase::Series), content, props.language, &props.dispatch)
}

/// The numbers of a series as parts of figures; what could not be read is awaited in the text.
pub fn series_terms(row: &series::Series) -> SeriesTerms {
    let part = |term, number: Option<_>| {
        let number = number.ok_or(Awaited(vec![Field::OutstandingSeries.into()]))?;
        Ok(Working::Value(Term::Series(term), number))
    };
    SeriesTerms {
        rights: part(SeriesTerm::Rights, row.rights),
        shares_per_right: part(SeriesTerm::SharesPerRight, row.shares_per_right),
        exercise_price: part(SeriesTerm::ExercisePrice, row.exercise_price),
    }
}

fn adjusted(props: &SeriesPanelProps, pasted: &PastedSeries) -> Html {
    let words = wording::second::of(props.language);
    let phrase = |phrase| words.panels().phrase(phrase);
    let terms: Vec<SeriesTerms> = pasted.rows.iter().map(series_terms).collect();
    let all = all_series(&props.adjustment, &props.company_shares, &terms);
    let text = wording::series::as_text(words, pasted, &all);
    let copy = on_click(&props.dispatch, Action::Asked(Request::CopyWorking(text.into())));
    let pairs = wording::series::COLUMNS.map(|column| wording::series::column(words, column));
    let ends = [PanelPhrase::Before, PanelPhrase::After];
    let first =
        [SeriesColumn::Name, SeriesColumn::Rights].map(|column| sheet::tall(words.panels().series_column(column)));
    let head = [
        sheet::part("tr", first.into_iter().chain(pairs.map(sheet::pair))),
        sheet::part("tr", pairs.into_iter().flat_map(|_| ends).map(|end| sheet::column(phrase(end)))),
    ];
    let rows = pasted.rows.iter().zip(&all.series).map(|(row, series)| {
        html! {
            <SeriesRow key={row.line} name={wording::series::name(words, row)} rights={row.rights.map(amount::grouped).unwrap_or_default()}
                series={series.clone()} language={props.language} dispatch={props.dispatch.clone()} />
        }
    });
    let total = html! {
        <tr>
            <th scope="row" colspan="4">{ phrase(PanelPhrase::SharesTotal) }</th>
            { cell("before", Unit::Shares, &all.shares_before, props.language, &props.dispatch) }
            { cell("after", Unit::Shares, &all.shares_after, props.language, &props.dispatch) }
            <td colspan="2"></td>
        </tr>
    };
    let parts =
        [sheet::part("thead", head.into_iter()), sheet::part("tbody", rows), sheet::part("tfoot", [total].into_iter())];
    let caption = phrase(PanelPhrase::SeriesCaption);
    html! {
        <>
            if let Ok(date) = holds_from(&props.adjustment) {
                <p>{ phrase(PanelPhrase::HoldsFrom) }<b>{ words.both_calendars(date, "").trim_start_matches("= ").to_owned() }</b></p>
            }
            { sheet::table("series", caption, NodeRef::default(), parts.into_iter().collect()) }
            <p class="tools">{ button("copy_series", phrase(PanelPhrase::CopySeries), copy) }</p>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct SeriesRowProps {
    name: AttrValue,
    rights: String,
    series: Series,
    language: Language,
    dispatch: Callback<Action>,
}

/// A row that opens to the working of what the adjustment changes.
#[component]
fn SeriesRow(props: &SeriesRowProps) -> Html {
    let words = wording::second::of(props.language);
    let (is_open, toggle) = use_row_fold();
    let figures = figures(&props.series);
    let of_figure = |(unit, after, label): (Unit, &Outcome, &'static str)| {
        let worked = worked(label, after, unit, props.language, &props.dispatch);
        [sheet::text("h4", None, label), worked].into_iter().collect::<Html>()
    };
    let labels =
        [FigureName::AdjustedSharesPerRight, FigureName::AdjustedTotalShares, FigureName::AdjustedExercisePrice];
    html! {
        <>
            <tr>
                <th scope="row">{ fold_button(&props.name, is_open, toggle) }</th>
                { sheet::number(props.rights.clone()) }
                { for figures.iter().flat_map(|(unit, before, after)| [("before", unit, before), ("after", unit, after)])
                    .map(|(end, unit, outcome)| cell(end, *unit, outcome, props.language, &props.dispatch)) }
            </tr>
            if is_open {
                <tr class="worked">
                    <td colspan="8">{ for figures.iter().zip(labels).map(|((unit, _, after), label)| of_figure((*unit, after, words.figure(label)))) }</td>
                </tr>
            }
        </>
    }
}

/// Each figure of a series, before and after.
fn figures(series: &Series) -> [(Unit, &Outcome, &Outcome); 3] {
    let Series { before, after } = series;
    [
        (Unit::Shares, &before.shares_per_right, &after.shares_per_right),
        (Unit::Shares, &before.total_shares, &after.total_shares),
        (Unit::Yen, &before.exercise_price, &after.exercise_price),
    ]
}

fn cell(end: &'static str, unit: Unit, outcome: &Outcome, language: Language, dispatch: &Callback<Action>) -> Html {
    match outcome {
        Ok(figure) => {
            let text = match unit {
                Unit::Yen => wording::second::of(language).yen(figure.value),
                _ => amount::grouped(figure.value),
            };
            html! { <td class="number" data-end={end} data-value={amount::plain(figure.value)}>{ text }</td> }
        }
        Err(awaited) => html! {
            <td class="number" data-end={end} data-waits-for={wording::names(&awaited.0)}>
                { linked::awaited(awaited.0.get(..1).unwrap_or(&awaited.0), language, dispatch) }
            </td>
        },
    }
}
