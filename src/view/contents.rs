//! The way to each part of the results, and how the checks stand.

use yew::prelude::*;

use crate::model::{Action, Request, View};
use crate::view::button::on_click;
use crate::view::page::Page;
use crate::wording::{self, Phrase};

/// One button per part; it stays at the top while the parts pass below it.
pub fn contents(page: &Page) -> Html {
    let Page { model, dispatch, .. } = *page;
    let (language, view) = (model.settings.page_language, model.settings.view);
    let checks = page.second.map(|second| (second.checks_in_short)(page.checks, language)).unwrap_or_default();
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
            { button(Phrase::SectionChecks, "show_checks", "section_checks", checks) }
        </nav>
    }
}
