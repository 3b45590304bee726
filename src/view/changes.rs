//! What differs between the plan and the determination (決議時と確定の比較).

use yew::prelude::*;

use crate::amount;
use crate::calculation::{Change, ChangedFigure, FigureName, RowFigure};
use crate::model::{Action, Request};
use crate::view::button::{button, on_click};
use crate::view::page::Page;
use crate::view::sheet;
use crate::wording::{self, PapersPhrase, Phrase};

/// A row for each figure; numbers above the planned ones are marked, and never refused.
pub fn changes(page: &Page) -> Html {
    let Page { model, changes, dispatch, .. } = *page;
    if model.whole().plan().is_none() {
        return Html::default();
    }
    let language = model.settings.page_language;
    let words = wording::second::of(language);
    let phrase = |phrase| words.papers().phrase(phrase);
    let row = |change: &Change| {
        let unit = wording::changes::unit(change.figure);
        let value = |value: Option<_>, end| {
            let shown = value.map_or_else(|| words.phrase(Phrase::NotYet).to_owned(), |value| words.shown(value, unit));
            html! { <td class="number" data-end={end} data-value={value.map(amount::plain)}>{ shown }</td> }
        };
        let by = wording::changes::difference(change);
        html! {
            <tr key={key(change.figure)} data-change={key(change.figure)} class={is_above(change).then_some("above")}>
                { sheet::row(None, wording::changes::figure(words, change.figure, model.whole(), language)) }
                { value(change.before, "before") }
                { value(change.after, "after") }
                <td class="number" data-value={by.map(amount::plain)}>
                    { by.map(wording::changes::signed) }
                    if is_above(change) {
                        <span class="warning">{ phrase(PapersPhrase::AbovePlan) }</span>
                    }
                </td>
            </tr>
        }
    };
    let head = [
        html! { <th scope="col">{ phrase(PapersPhrase::HeadFigure) }</th> },
        sheet::column(phrase(PapersPhrase::HeadPlanned)),
        sheet::column(phrase(PapersPhrase::HeadDetermined)),
        sheet::column(phrase(PapersPhrase::HeadDifference)),
    ];
    let parts = [
        sheet::part("thead", [sheet::part("tr", head.into_iter())].into_iter()),
        sheet::part("tbody", changes.iter().map(row)),
    ];
    let text = wording::changes::as_text(words, changes, model.whole(), language);
    let copy = on_click(dispatch, Action::Asked(Request::CopyWorking(text.into())));
    html! {
        <section aria-labelledby="section_changes" class="changes">
            <h2 id="section_changes" tabindex="-1">{ phrase(PapersPhrase::SectionChanges) }</h2>
            if changes.is_empty() {
                <p>{ phrase(PapersPhrase::NoChanges) }</p>
            } else {
                { sheet::table("changes", phrase(PapersPhrase::ChangesCaption), NodeRef::default(), parts.into_iter().collect()) }
                if changes.iter().any(is_above) {
                    <p class="warning" data-warning="above_plan">{ phrase(PapersPhrase::AbovePlanWhy) }</p>
                }
                <p class="tools">{ button("copy_changes", phrase(PapersPhrase::CopyChanges), copy) }</p>
            }
        </section>
    }
}

/// More rights, or more shares for them, than were planned: the usual reservation covers decreases only.
fn is_above(change: &Change) -> bool {
    let is_number = matches!(
        change.figure,
        ChangedFigure::Grant(FigureName::TotalRights | FigureName::TotalShares)
            | ChangedFigure::Category(_, RowFigure::Rights)
    );
    is_number && change.before.zip(change.after).is_some_and(|(before, after)| after > before)
}

/// total_rights, or category.0.rights
fn key(figure: ChangedFigure) -> String {
    match figure {
        ChangedFigure::Grant(name) => name.name().to_owned(),
        ChangedFigure::Category(row, name) => format!("category.{row}.{}", name.name()),
    }
}
