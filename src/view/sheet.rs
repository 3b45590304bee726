//! The parts that the panels of the form have in common. An element that is written out costs the program some hundred
//! bytes; here each stands once.

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::draft::Input;
use crate::language::Language;
use crate::model::{Action, Panel};
use crate::view::button::{button, on_click};
use crate::view::linked;
use crate::wording::{self, SecondPhrase};

/// A panel under its heading, with the button that closes it.
#[inline(never)]
pub fn sheet(
    panel: Panel,
    title: &'static str,
    content: Html,
    language: Language,
    dispatch: &Callback<Action>,
) -> Html {
    let heading = ["panel_", panel.opener()].concat();
    let close = on_click(dispatch, Action::Toggled(panel));
    html! {
        <section class="panel sheet" data-panel={panel.opener()} aria-labelledby={heading.clone()}>
            <h3 id={heading}>{ title }</h3>
            { content }
            <p class="tools">{ button("close_panel", wording::second::of(language).second_phrase(SecondPhrase::Close), close) }</p>
        </section>
    }
}

/// The fields that a panel waits for.
#[inline(never)]
pub fn waits(inputs: &[Input], language: Language, dispatch: &Callback<Action>) -> Html {
    html! { <p data-waits-for={wording::names(inputs)}>{ linked::awaited(inputs, language, dispatch) }</p> }
}

/// A table that scrolls in its place and takes the keyboard there.
#[inline(never)]
pub fn table(name: &'static str, caption: &'static str, region: NodeRef, parts: Html) -> Html {
    let id = [name, "_caption"].concat();
    html! {
        <div ref={region} class={classes!("scroll", name)} role="region" aria-labelledby={id.clone()} tabindex="0">
            <table data-table={name}><caption {id}><span>{ caption }</span></caption>{ parts }</table>
        </div>
    }
}

/// The class of a cell with a figure: one below zero stands out.
pub fn figure_class(value: Decimal) -> &'static str {
    if value < Decimal::ZERO { "number below" } else { "number" }
}

/// Rows in the part of a table: thead, tbody, tfoot.
pub fn part(tag: &'static str, rows: impl Iterator<Item = Html>) -> Html {
    element(tag, None, rows.collect())
}

/// The head of a column.
#[inline(never)]
pub fn column(words: impl Into<AttrValue>) -> Html {
    heading("col", Some("number"), words.into())
}

/// The head of a row.
pub fn row(class: Option<&'static str>, words: impl Into<AttrValue>) -> Html {
    heading("row", class, words.into())
}

#[inline(never)]
fn heading(scope: &'static str, class: Option<&'static str>, words: AttrValue) -> Html {
    html! { <th {scope} {class}>{ words }</th> }
}

/// The head of two columns.
#[inline(never)]
pub fn pair(words: &'static str) -> Html {
    html! { <th scope="colgroup" colspan="2">{ words }</th> }
}

/// The head of a column beside heads of two rows.
#[inline(never)]
pub fn tall(words: &'static str) -> Html {
    html! { <th scope="col" rowspan="2">{ words }</th> }
}

/// A number in a table.
pub fn number(words: impl Into<AttrValue>) -> Html {
    text("td", "number", words)
}

/// An element that holds a text.
pub fn text(tag: &'static str, class: impl Into<Option<&'static str>>, words: impl Into<AttrValue>) -> Html {
    let words: AttrValue = words.into();
    element(tag, class.into(), Html::VText(words.into()))
}

/// An element with a class and nothing else.
#[inline(never)]
pub fn element(tag: &'static str, class: Option<&'static str>, content: Html) -> Html {
    html! { <@{tag} {class}>{ content }</@> }
}

/// Something that is to be known, under its name in `data-problem`.
#[inline(never)]
pub fn problem(tag: &'static str, class: Option<&'static str>, name: &'static str, words: String) -> Html {
    html! { <@{tag} {class} data-problem={name}>{ words }</@> }
}
