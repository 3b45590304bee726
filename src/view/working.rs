//! How a figure was worked out: formula, numbers, rounding, source.

use yew::prelude::*;

use crate::browser;
use crate::calculation::{Figure, Unit};
use crate::language::Language;
use crate::model::{Action, Request};
use crate::view::button::on_click;
use crate::wording::{self, Phrase};

/// Whether something is unfolded, and what is told when that changes.
#[hook]
pub fn use_fold() -> (bool, Callback<Event>) {
    let open = use_state_eq(|| false);
    let is_open = *open;
    (is_open, Callback::from(move |event: Event| open.set(browser::is_open(&event))))
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
        for part in ["\n", term, "\t", line] {
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
