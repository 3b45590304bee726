//! The way to each part of the results, and how the checks stand.

use yew::prelude::*;

use crate::checks::{Check, Verdict};
use crate::language::Language;
use crate::model::{Action, Request, View};
use crate::view::button::on_click;
use crate::wording::{self, Phrase};

/// One button per part; it stays at the top while the parts pass below it.
pub fn contents(checks: &[Check], view: View, language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::of(language);
    let button = |part: Phrase, name: &'static str, heading: &'static str, state: Html| {
        let show = on_click(dispatch, Action::Asked(Request::Show(heading)));
        html! { <button type="button" {name} onclick={show}>{ words.phrase(part) }{ state }</button> }
    };
    html! {
        <nav class="contents" aria-label={words.phrase(Phrase::Results)}>
            { button(Phrase::SectionFigures, "show_figures", "section_figures", Html::default()) }
            { button(Phrase::SectionTable, "show_table", "section_table", Html::default()) }
            if view == View::Full {
                { button(Phrase::SectionNotice, "show_notice", "section_notice", Html::default()) }
            }
            { button(Phrase::SectionChecks, "show_checks", "section_checks", checks_in_short(checks, language)) }
        </nav>
    }
}

fn checks_in_short(checks: &[Check], language: Language) -> Html {
    let count = |wanted: fn(&Verdict) -> bool| checks.iter().filter(|check| wanted(&check.verdict)).count();
    let fail = count(|verdict| matches!(verdict, Verdict::Fails(_)));
    let warn = count(|verdict| matches!(verdict, Verdict::Warns(_)));
    let wait = count(|verdict| matches!(verdict, Verdict::Waits(_)));
    let status = match (fail, warn, wait) {
        (0, 0, 0) => "holds",
        (0, 0, _) => "waits",
        (0, ..) => "warns",
        _ => "fails",
    };
    html! { <span class="verdict" data-status={status}>{ wording::of(language).checks_in_short(fail, warn, wait) }</span> }
}
