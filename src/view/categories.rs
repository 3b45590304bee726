//! The people to whom rights are allotted: one row per category.

use std::rc::Rc;

use yew::prelude::*;

use crate::draft::{CATEGORIES_MAX, Category, Column, Input};
use crate::grant::{self, Kind, Payment};
use crate::language::Language;
use crate::model::{Action, Panel};
use crate::view::button::{button, on_click};
use crate::view::choice::Choice;
use crate::view::field::{Content, Field};
use crate::view::form::{Form, problem_of};
use crate::view::paste::PastePanel;
use crate::wording::{self, Phrase};

/// All categories, and the ways to more of them.
pub fn categories(form: &Form) -> Html {
    let words = wording::of(form.language);
    let rows = form.draft.categories().iter().zip(&form.grant.categories).enumerate();
    let count = form.draft.categories().len();
    let full = count >= CATEGORIES_MAX;
    let add = on_click(form.dispatch, Action::AddedCategory);
    let paste = on_click(form.dispatch, Action::Toggled(Panel::PasteTable));
    html! {
        <>
            <p class="hint">{ words.phrase(Phrase::CategoriesHint) }</p>
            { for rows.map(|(row, (category, read))| html! {
                <CategoryRow key={row} {row} {count} category={category.clone()} read={read.clone()}
                    language={form.language} readonly={form.readonly} dispatch={form.dispatch.clone()} />
            }) }
            if !form.readonly {
                <p class="tools">
                    if full {
                        <span class="hint">{ words.phrase(Phrase::CategoriesFull) }</span>
                    } else {
                        { button("add_category", words.phrase(Phrase::AddCategory), add) }
                    }
                    <button type="button" name={Panel::PasteTable.opener()} aria-expanded={form.pasting.to_string()} onclick={paste}>
                        { words.phrase(Phrase::PasteTable) }
                    </button>
                </p>
                if form.pasting {
                    <PastePanel free={CATEGORIES_MAX.saturating_sub(count)} language={form.language} dispatch={form.dispatch.clone()} />
                }
            }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct CategoryRowProps {
    row: usize,
    count: usize,
    category: Rc<Category>,
    read: grant::Category,
    language: Language,
    readonly: bool,
    dispatch: Callback<Action>,
}

#[component]
fn CategoryRow(props: &CategoryRowProps) -> Html {
    let words = wording::of(props.language);
    let (row, read) = (props.row, &props.read);
    let text = |column: Column| props.category.get(column).clone();
    let label = |column: Column, language: Language| {
        html! {
            <Field input={Input::Category(row, column)} text={text(column)} required=true written_in={language}
                problem={problem_of(read.label.get(language))}
                language={props.language} readonly={props.readonly} dispatch={props.dispatch.clone()}  />
        }
    };
    let count = |column: Column, echo: Option<String>, problem| {
        html! {
            <Field input={Input::Category(row, column)} text={text(column)} required=true content={Content::Count}
                echo={echo.map(AttrValue::from)} {problem}
                language={props.language} readonly={props.readonly} dispatch={props.dispatch.clone()} />
        }
    };
    let choice = |column: Column, options: Vec<(&'static str, AttrValue)>, wrong: Option<grant::Problem>| {
        let input = Input::Category(row, column);
        html! {
            <Choice name={input.to_string()} label={words.own_label(input)} {options}
                chosen={text(column)} readonly={props.readonly}
                problem={wrong.map(|wrong| (wrong.name(), words.problem(&wrong).into()))}
                choose={props.dispatch.reform(move |value| Action::Entered(input, value))} />
        }
    };
    let heading = AttrValue::from(format!("category.{row}"));
    let kinds = Kind::ALL.iter().map(|kind| (kind.name(), words.kind(*kind).into())).collect();
    let payments = Payment::ALL.iter().map(|payment| (payment.name(), words.payment(*payment).into())).collect();
    html! {
        <div class="category" role="group" aria-labelledby={heading.clone()}>
            <h3 id={heading}>{ words.category(row) }</h3>
            { label(Column::LabelEn, Language::English) }
            { label(Column::LabelJa, Language::Japanese) }
            { choice(Column::Kind, kinds, problem_of(&read.kind)) }
            { choice(Column::Payment, payments, problem_of(&read.payment)) }
            { count(Column::Persons, read.persons.known().map(|persons| words.persons(persons.0)), problem_of(&read.persons)) }
            { count(Column::Rights, read.rights.known().map(|rights| words.rights(rights.0)), problem_of(&read.rights)) }
            if !props.readonly {
                { tools(props) }
            }
        </div>
    }
}

/// Add below, remove, move: a button that would do nothing is not there.
fn tools(props: &CategoryRowProps) -> Html {
    let words = wording::of(props.language);
    let row = props.row;
    let button = |verb: &str, phrase: Phrase, action: Action| {
        let label = format!("{}: {}", words.category(row), words.phrase(phrase));
        html! {
            <button type="button" name={format!("category.{row}.{verb}")} aria-label={label}
                onclick={on_click(&props.dispatch, action)}>
                { words.phrase(phrase) }
            </button>
        }
    };
    html! {
        <p class="tools">
            if props.count < CATEGORIES_MAX {
                { button("add", Phrase::AddBelow, Action::InsertedCategory(row + 1)) }
            }
            if row > 0 {
                { button("up", Phrase::MoveUp, Action::MovedCategory(row, row - 1)) }
            }
            if row + 1 < props.count {
                { button("down", Phrase::MoveDown, Action::MovedCategory(row, row + 1)) }
            }
            { button("remove", Phrase::Remove, Action::RemovedCategory(row)) }
        </p>
    }
}
