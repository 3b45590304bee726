//! Pasting a table: the text, what was understood of it, and the two ways to use it.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::draft::{Category, Column};
use crate::language::Language;
use crate::model::{Action, Panel, Pasting};
use crate::pasting;
use crate::view::button::{button, on_click};
use crate::wording::{self, Phrase, SecondPhrase};

#[derive(PartialEq, Properties)]
pub struct PastePanelProps {
    /// Rows that the grant can still take.
    pub free: usize,
    pub language: Language,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn PastePanel(props: &PastePanelProps) -> Html {
    let words = wording::second::of(props.language);
    let text = use_state_eq(|| Rc::<str>::from(""));
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| text.set(browser::typed(&event)))
    };
    let pasted = use_memo((*text).clone(), |text| pasting::read_table(text));
    let categories: Vec<Rc<Category>> = pasted.rows.iter().map(|row| Rc::new(row.category())).collect();
    let apply = |pasting| on_click(&props.dispatch, Action::PastedCategories(categories.clone(), pasting));
    html! {
        <section class="panel" aria-labelledby="section_paste">
            <h2 id="section_paste">{ words.phrase(Phrase::PasteTable) }</h2>
            <div class="field">
                <label for="pasted_table">{ words.second_phrase(SecondPhrase::PastedTable) }</label>
                <p class="hint" id="pasted_table.about">{ words.second_phrase(SecondPhrase::PasteHint) }</p>
                <textarea id="pasted_table" name="pasted_table" rows="6" value={AttrValue::from((*text).clone())} {oninput}
                    aria-describedby="pasted_table.about" autocomplete="off" spellcheck="false" translate="no" />
            </div>
            <div data-paste-preview="">
                // Only how many there are is said aloud: a table of two hundred rows would be read to its end.
                <p class="hint" id="pasted_count" aria-live="polite">
                    { match categories.len() {
                        0 => words.second_phrase(SecondPhrase::PasteNothing).to_owned(),
                        count => words.pasted(count),
                    } }
                </p>
                { for pasted.problems.iter().map(|problem| html! {
                    <p class="problem" data-problem={problem.name()}>{ words.paste_problem(problem) }</p>
                }) }
                if !categories.is_empty() {
                    { preview(&categories, props.language) }
                }
            </div>
            <p class="tools">
                if !categories.is_empty() {
                    <button type="button" name="apply_paste" class="first" onclick={apply(Pasting::Instead)}>{ words.second_phrase(SecondPhrase::PasteInstead) }</button>
                    if categories.len() <= props.free {
                        { button("append_paste", words.second_phrase(SecondPhrase::PasteAfter), apply(Pasting::After)) }
                    } else {
                        <span class="hint">{ words.paste_no_room(categories.len(), props.free) }</span>
                    }
                }
                { button("close_panel", words.second_phrase(SecondPhrase::Close), on_click(&props.dispatch, Action::Toggled(Panel::PasteTable))) }
            </p>
        </section>
    }
}

fn preview(categories: &[Rc<Category>], language: Language) -> Html {
    let words = wording::second::of(language);
    html! {
        <div class="scroll" role="region" aria-label={words.second_phrase(SecondPhrase::PastePreview)} tabindex="0">
            <table aria-labelledby="pasted_count">
                <thead>
                    <tr>{ for pasting::COLUMNS.map(|column| html! { <th scope="col">{ words.column(column) }</th> }) }</tr>
                </thead>
                <tbody>
                    { for categories.iter().map(|category| html! {
                        <tr>{ for pasting::COLUMNS.map(|column| html! { <td>{ shown(category, column, language) }</td> }) }</tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

/// A choice in its words, anything else as it was pasted.
fn shown(category: &Category, column: Column, language: Language) -> String {
    use crate::grant::{Kind, Payment};
    let words = wording::second::of(language);
    let text = category.get(column);
    let chosen = match column {
        Column::Kind => Kind::from_name(text).map(|kind| words.kind(kind)),
        Column::Payment => Payment::from_name(text).map(|payment| words.payment(payment)),
        _ => None,
    };
    chosen.map_or_else(|| text.to_string(), str::to_owned)
}
