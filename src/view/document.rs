//! A document on the page and on paper.

use std::rc::Rc;

use yew::prelude::*;

use crate::amount;
use crate::language::Language;
use crate::model::Action;
use crate::notice::{Block, Document, Named, Passage, Role, Span, Table, Text};
use crate::view::linked::field_link;
use crate::view::part::{Part, part_of};

mod former;

use former::Former;

/// A document in its former states.
pub struct AsItWas<'a> {
    /// Before the last change.
    pub before: Option<&'a Document>,
    /// When it was last saved or opened, with the place there of what each block was.
    pub saved: Option<(&'a Document, Vec<Option<usize>>)>,
}

/// What differs of a piece of a document, as bits.
const CHANGED: u8 = 1;
const SINCE: u8 = 2;

/// The document; what differs from what it was is marked.
pub fn paper(document: &Document, was: &AsItWas, dispatch: &Callback<Action>) -> Html {
    let language = document.language;
    let former = Former::new(document, was.before);
    // Nothing at all where nothing was saved; nothing in the place of a block that has come since.
    let saved = |place: usize| {
        let (saved, places) = was.saved.as_ref()?;
        Some(places.get(place).copied().flatten().and_then(|place| saved.blocks.get(place)))
    };
    let block = |(place, block): (usize, &Block)| match block {
        Block::Line(role, text) => {
            // A line that came with the last change is not marked as changed; one that came since the grant was saved is
            // marked as a whole.
            let before = former.line(place).filter(|before| *before != &**text);
            let since = saved(place).map(|block| block.and_then(line_of)).filter(|since| *since != Some(text));
            let mut line = Line {
                role: *role,
                text: text.clone(),
                is_since: since.is_some(),
                marks: Vec::new(),
                language,
                dispatch: dispatch.clone(),
            };
            if before.is_some() || since.is_some() {
                let differs = |position: usize, then: Option<&Passage>| {
                    then.and_then(|then| then.0.get(position)) != text.0.get(position)
                };
                let marks = |position| {
                    let changed = before.is_some() && differs(position, before);
                    let since = since.is_some_and(|since| differs(position, since));
                    (u8::from(changed) * CHANGED) | (u8::from(since) * SINCE)
                };
                line.marks = (0..text.0.len()).map(marks).collect();
            }
            part_of(place, line)
        }
        Block::Table(table) => {
            let since = saved(place).map(|block| block.and_then(table_of));
            rows(place, table, former.table(place), since, language, dispatch)
        }
        Block::PageBreak => html! { <hr key={place} class="page-break" /> },
    };
    html! {
        <article class={classes!("paper", document.lies_across().then_some("wide"))} data-document={document.name.name()} lang={language.tag()}>
            { for document.blocks.iter().enumerate().map(block) }
        </article>
    }
}

fn line_of(block: &Block) -> Option<&Passage> {
    match block {
        Block::Line(_, passage) => Some(passage),
        Block::Table(_) | Block::PageBreak => None,
    }
}

fn table_of(block: &Block) -> Option<&Table> {
    match block {
        Block::Table(table) => Some(table),
        Block::Line(..) | Block::PageBreak => None,
    }
}

/// Blocks of a document that stand alone.
pub fn blocks(blocks: &[Block], language: Language, dispatch: &Callback<Action>) -> Html {
    let block = |(place, block): (usize, &Block)| match block {
        Block::Line(role, text) => line(*role, false, passage(text, &|_| 0, language, dispatch)),
        Block::Table(table) => rows(place, table, None, None, language, dispatch),
        Block::PageBreak => Html::default(),
    };
    blocks.iter().enumerate().map(block).collect()
}

/// A line of a document.
#[derive(PartialEq)]
struct Line {
    role: Role,
    text: Rc<Passage>,
    is_since: bool,
    /// What differs of each span; none where nothing does.
    marks: Vec<u8>,
    language: Language,
    dispatch: Callback<Action>,
}

impl Part for Line {
    fn draw(&self) -> Html {
        let marks = |position: usize| self.marks.get(position).copied().unwrap_or_default();
        line(self.role, self.is_since, passage(&self.text, &marks, self.language, &self.dispatch))
    }
}

fn line(role: Role, is_since: bool, text: Html) -> Html {
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
    let class = classes!(class, is_since.then_some("since"));
    html! { <@{tag} {class}>{ text }</@> }
}

/// `since` is what the table was, if there was any, when the grant was last saved or opened.
fn rows(
    place: usize,
    table: &Table,
    former: Option<&Table>,
    since: Option<Option<&Table>>,
    language: Language,
    dispatch: &Callback<Action>,
) -> Html {
    let text = |cell: &Passage| passage(cell, &|_| 0, language, dispatch);
    let row_of = |table: Option<&Table>, row: usize| table.and_then(|table| table.rows.get(row).cloned());
    let changed = |row: usize, cells: &[Passage]| row_of(former, row).map_or(0, |then| differing(cells, &then));
    let since = |row: usize, cells: &[Passage]| {
        since.map_or(0, |then| row_of(then, row).map_or(u16::MAX, |then| differing(cells, &then)))
    };
    let words =
        (0..table.head.len()).filter(|column| table.is_of_words(*column)).fold(0, |words, column| words | bit(column));
    html! {
        <table key={place}>
            <caption class="unseen">{ text(&table.caption) }</caption>
            <thead>
                <tr>{ for table.head.iter().map(|cell| html! { <th scope="col">{ text(cell) }</th> }) }</tr>
            </thead>
            <tbody>
                { for table.rows.iter().enumerate().map(|(row, cells)| part_of(row, DocumentRow {
                    cells: cells.clone(),
                    words,
                    changed: changed(row, cells),
                    since: since(row, cells),
                    language,
                    dispatch: dispatch.clone(),
                })) }
            </tbody>
        </table>
    }
}

/// One bit for each cell that differs; a table has at most nine columns, those of the ledger.
fn differing(cells: &[Passage], former: &[Passage]) -> u16 {
    let columns = (0..cells.len()).filter(|column| former.get(*column) != cells.get(*column));
    columns.fold(0, |differing, column| differing | bit(column))
}

fn bit(column: usize) -> u16 {
    u32::try_from(column).ok().and_then(|column| 1_u16.checked_shl(column)).unwrap_or(0)
}

#[derive(PartialEq)]
struct DocumentRow {
    cells: Rc<[Passage]>,
    /// One bit for each column that holds words.
    words: u16,
    /// One bit for each cell that has just changed.
    changed: u16,
    /// One bit for each cell that is no longer as it was saved or opened.
    since: u16,
    language: Language,
    dispatch: Callback<Action>,
}

impl Part for DocumentRow {
    fn draw(&self) -> Html {
        html! {
            <tr class={(self.since != 0).then_some("since")}>
                { for self.cells.iter().enumerate().map(|(column, cell)| {
                    let is = |bits: u16| u8::from(bits & bit(column) != 0);
                    let marks = (is(self.changed) * CHANGED) | (is(self.since) * SINCE);
                    let text = passage(cell, &|_| marks, self.language, &self.dispatch);
                    match column {
                        0 => html! { <th scope="row">{ text }</th> },
                        _ => html! { <td class={(self.words & bit(column) == 0).then_some("number")}>{ text }</td> },
                    }
                }) }
            </tr>
        }
    }
}

fn passage(passage: &Passage, marks: &dyn Fn(usize) -> u8, language: Language, dispatch: &Callback<Action>) -> Html {
    let spans = passage.0.iter().enumerate();
    spans.map(|(position, span)| self::span(span, marks(position), language, dispatch)).collect()
}

fn span(span: &Span, marks: u8, language: Language, dispatch: &Callback<Action>) -> Html {
    match span {
        Span::Wording(words) => html! { { attribute(words) } },
        Span::Unknown(written) => html! { <mark class="unknown">{ attribute(written) }</mark> },
        Span::Underlined(text) => html! { <u>{ passage(text, &|_| marks, language, dispatch) }</u> },
        Span::Entered(text) => html! { <span class={class(marks)}>{ AttrValue::from(text.clone()) }</span> },
        Span::Figure { name, value, shown } => {
            let (name, row) = match name {
                Named::Grant(name) => (AttrValue::from(name.name()), None),
                Named::Planned(name) => (["planned_", name.name()].concat().into(), None),
                Named::Category(row, name) => (name.name().into(), Some(row.to_string())),
                Named::Entered(field) => (field.name().into(), None),
                Named::Series(row, name) => (["series_", name.name()].concat().into(), Some(row.to_string())),
                Named::AllSeries(name) => (["series_total_", name.name()].concat().into(), None),
                Named::Recipient(letter, name) => (name.name().into(), Some(letter.to_string())),
                Named::Listed(row) => ("listed_rights".into(), Some(row.to_string())),
            };
            html! {
                <span class={class(marks)} data-figure={name} data-of-row={row} data-value={amount::plain(*value)}>
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

/// The same letters as the page takes them: those of the standard are not copied.
fn attribute(text: &Text) -> AttrValue {
    match text {
        Text::Borrowed(text) => AttrValue::Static(text),
        Text::Owned(text) => AttrValue::from(text.clone()),
    }
}

/// The class of what has just changed.
pub fn mark(is_changed: bool) -> Option<&'static str> {
    is_changed.then_some("changed")
}

fn class(marks: u8) -> Option<&'static str> {
    match marks {
        CHANGED => Some("changed"),
        SINCE => Some("since"),
        0 => None,
        _ => Some("changed since"),
    }
}

#[cfg(test)]
mod tests;
