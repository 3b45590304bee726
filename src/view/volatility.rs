//! The volatility of pasted closing prices (株価変動性): the text and the choices, and what comes of them.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::Outcome;
use crate::draft::{self, Draft, Input};
use crate::grant::Fact;
use crate::language::Language;
use crate::model::{Action, Panel};
use crate::pasting::closes::{ClosesProblem, PastedCloses, read_closes};
use crate::pasting::method::MethodChoices;
use crate::valuation::{Period, volatility};
use crate::view::choice::{Choice, Chooses};
use crate::view::field::{self, Content, FieldProps, Wrong};
use crate::view::part::part;
use crate::view::second_part::{SECOND_VIEWS, wrong};
use crate::view::sheet;
use crate::wording::{self, PanelPhrase};

mod listed;
mod result;

use result::{EstimateView, Estimation};

#[derive(PartialEq, Properties)]
pub struct VolatilityPanelProps {
    pub draft: Rc<Draft>,
    /// T in years, as long as which the closes are looked back.
    pub term: Outcome,
    pub language: Language,
    pub readonly: bool,
    pub dispatch: Callback<Action>,
}

/// Twenty thousand closes are read and estimated in some hundredths of a second, and only when they or the choices
/// change: no other key waits for them.
#[component]
pub fn VolatilityPanel(props: &VolatilityPanelProps) -> Html {
    let words = wording::second::of(props.language);
    let choices = MethodChoices::read(&props.draft);
    let pasted = use_memo(props.draft.get(draft::Field::Closes).clone(), |text| read_closes(text));
    let term = props.term.as_ref().map(|figure| figure.value).map_err(|awaited| awaited.0.as_slice());
    let method = choices.method(term);
    let estimation = use_memo((Same(pasted.clone()), method.as_ref().ok().copied()), |(Same(pasted), method)| {
        method.as_ref().map(|method| volatility(&pasted.closes, method))
    });
    let is_blank = props.draft.get(draft::Field::Closes).trim().is_empty();
    let result = match &method {
        _ if is_blank => sheet::text("p", "hint", words.panels().phrase(PanelPhrase::NoCloses)),
        _ if pasted.closes.is_empty() => Html::default(),
        Err(awaited) => sheet::waits(awaited, props.language, &props.dispatch),
        Ok(_) => html! {
            <EstimateView estimation={Estimation { pasted: pasted.clone(), result: estimation }} language={props.language}
                readonly={props.readonly} dispatch={props.dispatch.clone()} />
        },
    };
    let content = html! {
        <>
            <div class="fields">{ inputs(props, &choices, pasted.order.is_some()) }</div>
            if !is_blank {
                { problems(&pasted, props.language) }
            }
            { result }
        </>
    };
    let title = words.panels().phrase(PanelPhrase::Volatility);
    sheet::sheet(Panel::Volatility, title, content, props.language, &props.dispatch)
}

/// What is the same text read is the same: twenty thousand closes are not compared one by one.
struct Same(Rc<PastedCloses>);

impl PartialEq for Same {
    fn eq(&self, other: &Same) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The text, and the choices that matter for it: dates say their order themselves.
fn inputs(props: &VolatilityPanelProps, choices: &MethodChoices, is_dated: bool) -> Html {
    use draft::Field::*;
    let words = wording::second::of(props.language);
    let field = |field: draft::Field, content, wrong| {
        part(FieldProps {
            hint: words.second_hint(field),
            wrong,
            content,
            readonly: props.readonly,
            ..field::plain(field.into(), props.draft.get(field).clone(), props.language, &props.dispatch)
        })
    };
    html! {
        <>
            { field(Closes, Content::Lines, None) }
            { choice(props, ClosesPeriod, &["week", "day", "month"], wrong(&choices.period, Some(&SECOND_VIEWS), props.language)) }
            { choice(props, ClosesWindow, &["term", "all"], wrong(&choices.window, Some(&SECOND_VIEWS), props.language)) }
            { choice(props, ClosesDeviation, &["sample", "population"], wrong(&choices.deviation, Some(&SECOND_VIEWS), props.language)) }
            if !is_dated {
                { choice(props, ClosesOrder, &["oldest_first", "newest_first"], wrong(&choices.order, Some(&SECOND_VIEWS), props.language)) }
            }
            if choices.period == Fact::Known(Period::Day) {
                { field(ClosesPerYear, Content::Count, wrong(&choices.trading_days, Some(&SECOND_VIEWS), props.language)) }
            }
        </>
    }
}

fn choice(props: &VolatilityPanelProps, field: draft::Field, values: &[&'static str], wrong: Option<Wrong>) -> Html {
    let words = wording::second::of(props.language);
    let input = Input::from(field);
    let options: Vec<_> = values.iter().map(|value| (*value, words.second_choice(field, value))).collect();
    // A blank one is the first of its list.
    let chosen = Some(props.draft.get(field)).filter(|text| !text.is_empty()).cloned();
    let chosen = chosen.map_or_else(|| values.first().copied().unwrap_or_default().into(), AttrValue::from);
    html! {
        <Choice name={field.name()} label={words.own_label(input)} hint={words.second_hint(field)} {options} {chosen}
            {wrong} readonly={props.readonly} chooses={Chooses::Input(input)} dispatch={props.dispatch.clone()} />
    }
}

/// How much was read, and each line that was not.
fn problems(pasted: &PastedCloses, language: Language) -> Html {
    let words = wording::second::of(language).panels();
    let item = |tag, class: Option<&'static str>, problem: &ClosesProblem| {
        sheet::problem(tag, class, problem.name(), words.closes_problem(problem))
    };
    let is_line =
        |problem: &&ClosesProblem| matches!(problem, ClosesProblem::LeftOut { .. } | ClosesProblem::MoreLeftOut(_));
    let lines = pasted.problems.iter().filter(is_line);
    let count = lines.clone().count();
    html! {
        <>
            <p class="hint" data-closes={pasted.closes.len().to_string()} aria-live="polite">
                { words.closes_read(pasted.closes.len()) }
                if let Some(column) = pasted.column {
                    { " " }{ words.phrase(PanelPhrase::ColumnTaken) }{ words.closes_column(column) }
                }
            </p>
            { for pasted.problems.iter().filter(|problem| !is_line(problem)).map(|problem| item("p", Some("problem"), problem)) }
            if count > 0 {
                <details>
                    <summary>{ words.phrase(PanelPhrase::LeftOutLines) }{ ": " }{ count }</summary>
                    <ul class="left-out">{ for lines.map(|problem| item("li", None, problem)) }</ul>
                </details>
            }
        </>
    }
}
