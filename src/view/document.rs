//! A document on the page and on paper.

use std::rc::Rc;

use yew::prelude::*;

use crate::amount;
use crate::language::Language;
use crate::model::Action;
use crate::notice::{Block, Document, Named, Passage, Role, Span, Table};
use crate::view::linked::field_link;

/// The document; what differs from `before`, the same document before the last change, is marked.
pub fn paper(document: &Document, before: Option<&Document>, dispatch: &Callback<Action>) -> Html {
    let language = document.language;
    let former = Former::new(document, before);
    html! {
        <article class="paper" data-document={document.name.name()} lang={language.tag()}>
            { for document.blocks.iter().enumerate().map(|(place, block)| match block {
                Block::Line(role, text) => {
                    let is_changed = |position| former.line(place).is_some_and(|line| line.0.get(position) != text.0.get(position));
                    line(place, *role, passage(text, is_changed, language, dispatch))
                }
                Block::Table(table) => rows(place, table, former.table(place), language, dispatch),
            }) }
        </article>
    }
}

/// The blocks of a document as they were, each in the place where it is now: a block that came or went in the middle
/// moves none of those after it.
struct Former<'a> {
    blocks: &'a [Block],
    /// Blocks that are there now and were not before, and the place from which the others are counted from the end.
    added: isize,
    unmoved: usize,
}

impl Former<'_> {
    fn new<'a>(document: &Document, before: Option<&'a Document>) -> Former<'a> {
        let blocks = before.map_or(&[][..], |before| &before.blocks);
        let unmoved = blocks.iter().zip(&document.blocks).take_while(|(old, new)| old == new).count();
        let added = if blocks.is_empty() { 0 } else { document.blocks.len() as isize - blocks.len() as isize };
        Former { blocks, added, unmoved: if added == 0 { usize::MAX } else { unmoved } }
    }

    fn block(&self, place: usize) -> Option<&Block> {
        if place < self.unmoved {
            self.blocks.get(place)
        } else {
            self.blocks.get(place.checked_add_signed(-self.added)?)
        }
    }

    fn line(&self, place: usize) -> Option<&Passage> {
        match self.block(place)? {
            Block::Line(_, passage) => Some(passage),
            Block::Table(_) => None,
        }
    }

    fn table(&self, place: usize) -> Option<&Table> {
        match self.block(place)? {
            Block::Table(table) => Some(table),
            Block::Line(..) => None,
        }
    }
}

fn line(place: usize, role: Role, text: Html) -> Html {
    let (tag, class) = match role {
        Role::Mark => ("p", Some("mark")),
        Role::Date => ("p", Some("date")),
        Role::Addressee => ("p", Some("addressee")),
        Role::Sender => ("p", Some("sender")),
        Role::Title => ("h3", Some("title")),
        Role::Body => ("p", None),
        Role::RecordBegins => ("p", Some("record")),
        Role::RecordEnds => ("p", Some("end")),
        Role::ItemHeading | Role::Heading => ("h4", None),
        Role::ItemText => ("p", Some("item")),
        Role::Note => ("p", Some("note")),
    };
    html! { <@{tag} key={place} {class}>{ text }</@> }
}

fn rows(place: usize, table: &Table, former: Option<&Table>, language: Language, dispatch: &Callback<Action>) -> Html {
    let text = |cell: &Passage| passage(cell, |_| false, language, dispatch);
    let changed = |row: usize, cells: &[Passage]| {
        let former = former.and_then(|table| table.rows.get(row));
        let differs = |column: usize| former.is_some_and(|former| former.get(column) != cells.get(column));
        (0..cells.len().min(8)).filter(|column| differs(*column)).fold(0, |changed, column| changed | 1 << column)
    };
    html! {
        <table key={place}>
            <caption class="unseen">{ text(&table.caption) }</caption>
            <thead>
                <tr>{ for table.head.iter().map(|cell| html! { <th scope="col">{ text(cell) }</th> }) }</tr>
            </thead>
            <tbody>
                { for table.rows.iter().enumerate().map(|(row, cells)| html! {
                    <DocumentRow key={row} cells={cells.clone()} changed={changed(row, cells)} {language} dispatch={dispatch.clone()} />
                }) }
            </tbody>
        </table>
    }
}

#[derive(PartialEq, Properties)]
struct DocumentRowProps {
    cells: Rc<[Passage]>,
    /// One bit for each cell that has just changed.
    changed: u8,
    language: Language,
    dispatch: Callback<Action>,
}

#[component]
fn DocumentRow(props: &DocumentRowProps) -> Html {
    html! {
        <tr>
            { for props.cells.iter().enumerate().map(|(column, cell)| {
                let text = passage(cell, |_| props.changed & 1 << column != 0, props.language, &props.dispatch);
                if column == 0 { html! { <th scope="row">{ text }</th> } } else { html! { <td class="number">{ text }</td> } }
            }) }
        </tr>
    }
}

fn passage(
    passage: &Passage,
    is_changed: impl Fn(usize) -> bool,
    language: Language,
    dispatch: &Callback<Action>,
) -> Html {
    let spans = passage.0.iter().enumerate();
    spans.map(|(position, span)| self::span(span, is_changed(position), language, dispatch)).collect()
}

fn span(span: &Span, is_changed: bool, language: Language, dispatch: &Callback<Action>) -> Html {
    match span {
        Span::Wording(words) => html! { { *words } },
        Span::Entered(text) => html! { <span class={mark(is_changed)}>{ AttrValue::from(text.clone()) }</span> },
        Span::Figure { name, value, shown } => {
            let (name, row) = match name {
                Named::Grant(name) => (name.name(), None),
                Named::Category(row, name) => (name.name(), Some(row.to_string())),
            };
            html! {
                <span class={mark(is_changed)} data-figure={name} data-of-row={row} data-value={amount::plain(*value)}>
                    { AttrValue::from(shown.clone()) }
                </span>
            }
        }
        Span::Missing(inputs) => html! {
            <span class="missing">
                { "［" }
                { for inputs.first().map(|input| field_link(*input, language, dispatch)) }
                { "］" }
            </span>
        },
    }
}

/// The class of what has just changed.
pub fn mark(is_changed: bool) -> Option<&'static str> {
    is_changed.then_some("changed")
}
