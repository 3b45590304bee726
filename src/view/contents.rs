//! The way to each part of the results, and how the checks stand.

use yew::prelude::*;

use crate::language::Language;
use crate::model::{Action, Request, View};
use crate::view::button::on_click;
use crate::view::page::Page;
use crate::view::part::{Part, part};
use crate::wording::{self, Phrase};

/// One button per part; it stays at the top while the parts pass below it.
pub fn contents(page: &Page) -> Html {
    let Page { model, dispatch, .. } = *page;
    let language = model.settings.page_language;
    part(Contents {
        language,
        has_notices: model.settings.view == View::Full,
        checks: page.second.map(|second| (second.checks_in_short)(page.checks, language)).unwrap_or_default(),
        dispatch: dispatch.clone(),
    })
}

#[derive(PartialEq)]
struct Contents {
    language: Language,
    has_notices: bool,
    /// How they stand.
    checks: Html,
    dispatch: Callback<Action>,
}

impl Part for Contents {
    fn draw(&self) -> Html {
        let words = wording::of(self.language);
        let button = |part: Phrase, name: &'static str, heading: &'static str, state: Html| {
            let show = on_click(&self.dispatch, Action::Asked(Request::Show(heading)));
            html! { <button type="button" {name} onclick={show}>{ words.phrase(part) }{ state }</button> }
        };
        html! {
            <nav class="contents" aria-label={words.phrase(Phrase::Results)}>
                { button(Phrase::SectionFigures, "show_figures", "section_figures", Html::default()) }
                { button(Phrase::SectionTable, "show_table", "section_table", Html::default()) }
                if self.has_notices {
                    { button(Phrase::SectionNotice, "show_notice", "section_notice", Html::default()) }
                }
                { button(Phrase::SectionChecks, "show_checks", "section_checks", self.checks.clone()) }
            </nav>
        }
    }
}
