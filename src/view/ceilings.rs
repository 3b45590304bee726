//! The ceilings that the shareholders' meeting approved (株主総会で承認された上限), and how far each is used.

use std::rc::Rc;

use yew::prelude::*;

use crate::amount::{self, Rights, Shares, Yen};
use crate::browser;
use crate::calculation::{Calculation, CeilingUse, Measure, MeasureUse, Outcome};
use crate::checks::{self, Breach};
use crate::draft::{CEILINGS_MAX, Ceiling, CeilingColumn, Field as GrantField, Input};
use crate::grant::{self, Fact, Grant, Kind};
use crate::language::Language;
use crate::model::Action;
use crate::view::allotment::label;
use crate::view::button::{button, on_click};
use crate::view::field::{self, Content, FieldProps};
use crate::view::form::Form;
use crate::view::linked;
use crate::view::part::part;
use crate::view::second_part::{SECOND_VIEWS, wrong};
use crate::view::sheet;
use crate::view::spoken::spoken;
use crate::view::working::WorkedRow;
use crate::wording::{self, Phrase, SecondPhrase, SecondWords};

/// All ceilings, and the way to more of them.
pub fn ceilings(form: &Form) -> Html {
    let words = wording::second::of(form.language());
    let (language, readonly) = (form.language(), form.readonly());
    let ceilings = form.draft().ceilings();
    let rows = ceilings.iter().zip(&form.grant.ceilings).zip(&form.calculation.ceilings).enumerate();
    let breaches = checks::breaches(form.calculation);
    let add = on_click(form.dispatch, Action::AddedCeiling);
    html! {
        <>
            { form.input(GrantField::Organisation) }
            { for rows.map(|(row, ((ceiling, read), used))| html! {
                <CeilingRow key={row} {row} ceiling={ceiling.clone()} read={read.clone()} used={used.clone()}
                    sentences={sentences(row, &breaches, form.grant, language)}
                    {language} {readonly} dispatch={form.dispatch.clone()} />
            }) }
            if !readonly {
                <p class="tools">
                    if ceilings.len() < CEILINGS_MAX {
                        { button("add_ceiling", words.second_phrase(SecondPhrase::AddCeiling), add) }
                    } else {
                        <span class="hint">{ words.second_phrase(SecondPhrase::CeilingsFull) }</span>
                    }
                </p>
            }
        </>
    }
}

/// For each category, a note for each ceiling that it goes over with others.
pub fn breaches(grant: &Grant, calculation: &Calculation, language: Language) -> Vec<Html> {
    let breaches = checks::breaches(calculation);
    (0..grant.categories.len()).map(|row| notes(row, &breaches, grant, language)).collect()
}

fn notes(row: usize, breaches: &[Breach], grant: &Grant, language: Language) -> Html {
    let mut passed: Vec<usize> = Vec::new();
    for Breach { ceiling, .. } in breaches.iter().filter(|breach| breach.rows.contains(&row)) {
        if !passed.contains(ceiling) {
            passed.push(*ceiling);
        }
    }
    let words = wording::second::of(language);
    let note = |place: usize| {
        let text = words.goes_over(&name(grant, place, language));
        html! { <span class="problem breach" data-breach={place.to_string()}>{ text }</span> }
    };
    passed.into_iter().map(note).collect()
}

fn name(grant: &Grant, row: usize, language: Language) -> AttrValue {
    let label = grant.ceilings.get(row).and_then(|ceiling| ceiling.label.known());
    label.map_or_else(|| wording::second::of(language).ceiling(row).into(), |label| AttrValue::from(label.clone()))
}

/// By how much a ceiling is passed and through whom, for each of its measures.
fn sentences(row: usize, breaches: &[Breach], grant: &Grant, language: Language) -> Vec<AttrValue> {
    let words = wording::second::of(language);
    let sentence = |breach: &Breach| {
        let people = breach.rows.iter().filter_map(|row| {
            let category = grant.categories.get(*row)?;
            Some(label(category.label.get(language), *row, language))
        });
        let people: Vec<AttrValue> = people.collect();
        let by = words.amount(breach.by, breach.measure.unit());
        AttrValue::from(words.passed(&by, &people.join(words.second_phrase(SecondPhrase::ListSeparator))))
    };
    breaches.iter().filter(|breach| breach.ceiling == row).map(sentence).collect()
}

#[derive(PartialEq, Properties)]
struct CeilingRowProps {
    row: usize,
    ceiling: Rc<Ceiling>,
    read: grant::Ceiling,
    used: CeilingUse,
    /// What is to be said of it where it is passed.
    sentences: Vec<AttrValue>,
    language: Language,
    readonly: bool,
    dispatch: Callback<Action>,
}

#[component]
fn CeilingRow(props: &CeilingRowProps) -> Html {
    let words = wording::second::of(props.language);
    let (row, read) = (props.row, &props.read);
    let field = |column: CeilingColumn, content: Content, echo: Option<String>, wrong| {
        let input = Input::Ceiling(row, column);
        part(FieldProps {
            echo: echo.map(AttrValue::from),
            wrong,
            content,
            readonly: props.readonly,
            ..field::plain(input, props.ceiling.get(column).clone(), props.language, &props.dispatch)
        })
    };
    let yen = |column, fact: &Fact<Yen>| {
        field(
            column,
            Content::Price,
            fact.known().map(|yen| words.yen(yen.0)),
            wrong(fact, Some(&SECOND_VIEWS), props.language),
        )
    };
    let rights = |column, fact: &Fact<Rights>| {
        field(
            column,
            Content::Count,
            fact.known().map(|rights| words.rights(rights.0)),
            wrong(fact, Some(&SECOND_VIEWS), props.language),
        )
    };
    let shares = |column, fact: &Fact<Shares>| {
        field(
            column,
            Content::Count,
            fact.known().map(|shares| words.shares(shares.0)),
            wrong(fact, Some(&SECOND_VIEWS), props.language),
        )
    };
    let remove = on_click(&props.dispatch, Action::RemovedCeiling(row));
    let heading = AttrValue::from(format!("ceiling.{row}"));
    html! {
        <div class="category ceiling" role="group" aria-labelledby={heading.clone()}>
            <h3 id={heading.clone()}>{ words.ceiling(row) }</h3>
            { field(CeilingColumn::Label, Content::Line, None, wrong(&read.label, Some(&SECOND_VIEWS), props.language)) }
            { binds(props, words) }
            { yen(CeilingColumn::Yen, &read.yen) }
            { yen(CeilingColumn::UsedYen, &read.used_yen) }
            { rights(CeilingColumn::Rights, &read.rights) }
            { rights(CeilingColumn::UsedRights, &read.used_rights) }
            { shares(CeilingColumn::Shares, &read.shares) }
            { shares(CeilingColumn::UsedShares, &read.used_shares) }
            if !props.used.measures.is_empty() {
                { used(props, heading, words) }
            }
            if !props.readonly {
                <p class="tools">
                    <button type="button" name={format!("ceiling.{row}.remove")} onclick={remove}
                        aria-label={format!("{}: {}", words.ceiling(row), words.phrase(Phrase::Remove))}>
                        { words.phrase(Phrase::Remove) }
                    </button>
                </p>
            }
        </div>
    }
}

/// The kinds of people whose rights count, each with a box.
fn binds(props: &CeilingRowProps, words: &dyn SecondWords) -> Html {
    let input = Input::Ceiling(props.row, CeilingColumn::Binds);
    let text = props.ceiling.get(CeilingColumn::Binds);
    let name = AttrValue::from(input.to_string());
    let about = AttrValue::from(format!("{name}.about"));
    let wrong = wrong(&props.read.binds, Some(&SECOND_VIEWS), props.language);
    let is_bound = |kind: Kind| text.split_ascii_whitespace().any(|bound| bound == kind.name());
    let boxes = Kind::ALL.iter().map(|&kind| {
        let others: Vec<Kind> = Kind::ALL.iter().copied().filter(|&other| other != kind && is_bound(other)).collect();
        let onchange = props.dispatch.reform(move |event: Event| {
            let is_ticked = browser::checked(&event);
            let bound = Kind::ALL.iter().filter(|&&other| others.contains(&other) || (other == kind && is_ticked));
            let names: Vec<&str> = bound.map(|kind| kind.name()).collect();
            Action::Entered(input, names.join(" ").into())
        });
        html! {
            <label class="check">
                <input type="checkbox" name={format!("{name}.{}", kind.name())} checked={is_bound(kind)}
                    disabled={props.readonly} {onchange} />
                { spoken(words.kind(kind), props.language) }
            </label>
        }
    });
    html! {
        <fieldset id={name.clone()} name={name.clone()} tabindex="-1" aria-describedby={about.clone()}>
            <legend>{ words.own_label(input) }</legend>
            <div class="boxes">{ for boxes }</div>
            <p id={about} class="problem" data-problem={wrong.as_ref().map(|wrong| wrong.name)}>
                <span aria-live="polite">{ wrong.map(|wrong| wrong.words) }</span>
            </p>
        </fieldset>
    }
}

/// What was approved, used and granted, and what is left: one column for each measure that the ceiling names.
fn used(props: &CeilingRowProps, heading: AttrValue, words: &dyn SecondWords) -> Html {
    let measures = &props.used.measures;
    let line = |name: &'static str, phrase: SecondPhrase, outcome: fn(&MeasureUse) -> &Outcome| {
        let cells = measures.iter().map(|measure| cell(name, measure.measure, outcome(measure), props));
        let figures = measures.iter().map(|measure| {
            let label = [words.measure(measure.measure), ": ", words.second_phrase(phrase)].concat();
            (AttrValue::from(words.of_ceiling(&label, props.row)), measure.measure.unit(), outcome(measure).clone())
        });
        html! {
            <WorkedRow heading="h4" head={words.second_phrase(phrase)} cells={cells.collect::<Vec<Html>>()} figures={figures.collect::<Vec<_>>()}
                language={props.language} dispatch={props.dispatch.clone()} />
        }
    };
    html! {
        <div class="used">
            <div class="scroll" role="region" aria-labelledby={heading.clone()} tabindex="0">
                <table aria-labelledby={heading} data-ceiling={props.row.to_string()}>
                    <thead>
                        <tr>
                            <td></td>
                            { for measures.iter().map(|measure| html! { <th scope="col" class="number">{ words.measure(measure.measure) }</th> }) }
                        </tr>
                    </thead>
                    <tbody>
                        { line("approved", SecondPhrase::Approved, |measure| &measure.approved) }
                        { line("used", SecondPhrase::UsedBefore, |measure| &measure.used) }
                        { line("granted", SecondPhrase::ThisGrant, |measure| &measure.granted) }
                        { line("left", SecondPhrase::Left, |measure| &measure.left) }
                    </tbody>
                </table>
            </div>
            { for props.sentences.iter().map(|sentence| html! {
                <p class="problem" data-breach={props.row.to_string()}>{ sentence }</p>
            }) }
        </div>
    }
}

fn cell(name: &'static str, measure: Measure, outcome: &Outcome, props: &CeilingRowProps) -> Html {
    let measure_name = match measure {
        Measure::Yen => "yen",
        Measure::Rights => "rights",
        Measure::Shares => "shares",
    };
    match outcome {
        Ok(figure) => html! {
            <td class={sheet::figure_class(figure.value)} data-figure={name} data-measure={measure_name} data-value={amount::plain(figure.value)}>
                { wording::grouped(figure.value) }
            </td>
        },
        Err(awaited) => html! {
            <td class="number" data-figure={name} data-measure={measure_name} data-waits-for={wording::names(&awaited.0)}>
                { linked::awaited(awaited.0.get(..1).unwrap_or_default(), props.language, &props.dispatch) }
            </td>
        },
    }
}
