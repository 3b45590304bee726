//! The people to whom rights are allotted: one row per category.

use std::rc::Rc;

use yew::prelude::*;

use crate::amount::{self, Rights, Yen};
use crate::calculation::{Row, Unit, Unspent};
use crate::checks;
use crate::draft::{CATEGORIES_MAX, Category, Column, Field as GrantField, Input};
use crate::grant::{self, Fact, Kind, Payment, RightsBasis};
use crate::language::Language;
use crate::model::{Action, Panel};
use crate::view::button::{button, on_click};
use crate::view::ceilings::{notes, passed_by};
use crate::view::choice::Choice;
use crate::view::field::{Content, Field};
use crate::view::form::{Form, problem_of};
use crate::wording::{self, Phrase, Words};

/// All categories, what some of them need in common, and the ways to more of them.
pub fn categories(form: &Form) -> Html {
    let words = form.words();
    let (language, readonly) = (form.language(), form.readonly());
    let categories = form.draft().categories();
    let is_any = |wanted: &[RightsBasis]| {
        let basis =
            |category: &grant::Category| category.rights_basis.known().is_some_and(|basis| wanted.contains(basis));
        form.grant.categories.iter().any(basis)
    };
    let count = categories.len();
    let full = count >= CATEGORIES_MAX;
    let breaches = checks::breaches(form.calculation);
    let add = on_click(form.dispatch, Action::AddedCategory);
    let rows = categories.iter().zip(&form.grant.categories).zip(&form.calculation.rows).enumerate();
    html! {
        <>
            <p class="hint">{ words.phrase(Phrase::CategoriesHint) }</p>
            if is_any(&[RightsBasis::PayPerPerson, RightsBasis::PayInAll]) {
                { form.input(GrantField::ConversionPricePerRight) }
            }
            if is_any(&[RightsBasis::Weight]) {
                { form.input(GrantField::RightsToShare) }
            }
            { for rows.map(|(row, ((category, read), figures))| html! {
                <CategoryRow key={row} {row} {count} category={category.clone()} read={read.clone()}
                    figures={(read.rights_basis.known() != Some(&RightsBasis::Rights)).then(|| figures.clone())}
                    obstacle={obstacle(row, &form.calculation.problems)}
                    passed={passed_by(row, &breaches, form.grant, language)}
                    {language} {readonly} dispatch={form.dispatch.clone()} />
            }) }
            if !readonly {
                <p class="tools">
                    if full {
                        <span class="hint">{ words.phrase(Phrase::CategoriesFull) }</span>
                    } else {
                        { button("add_category", words.phrase(Phrase::AddCategory), add) }
                    }
                    { form.opener(Panel::PasteTable, words.phrase(Phrase::PasteTable)) }
                </p>
            }
        </>
    }
}

/// What stands in the way of the rights of this category, with the column to change.
fn obstacle(row: usize, problems: &[(Input, grant::Problem)]) -> Option<(Column, grant::Problem)> {
    problems.iter().find_map(|(input, problem)| match input {
        Input::Category(at, column) if *at == row => Some((*column, problem.clone())),
        _ => None,
    })
}

#[derive(PartialEq, Properties)]
struct CategoryRowProps {
    row: usize,
    count: usize,
    category: Rc<Category>,
    read: grant::Category,
    /// What the rights come to, where they are not typed.
    figures: Option<Rc<Row>>,
    /// What keeps the rights from being found though everything can be read.
    obstacle: Option<(Column, grant::Problem)>,
    /// The ceilings that the category goes over with others, by their place and name.
    passed: Vec<(usize, AttrValue)>,
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
    let number = |column: Column, content: Content, echo: Option<String>, problem| {
        html! {
            <Field input={Input::Category(row, column)} text={text(column)} required=true {content}
                echo={echo.map(AttrValue::from)} {problem}
                language={props.language} readonly={props.readonly} dispatch={props.dispatch.clone()} />
        }
    };
    let obstacle =
        |column: Column| props.obstacle.as_ref().filter(|(at, _)| *at == column).map(|(_, problem)| problem.clone());
    let rights = |column: Column, fact: &Fact<Rights>| {
        let problem = problem_of(fact).or_else(|| obstacle(column));
        number(column, Content::Count, fact.known().map(|rights| words.rights(rights.0)), problem)
    };
    let pay = |column: Column, fact: &Fact<Yen>| {
        let problem = problem_of(fact).or_else(|| obstacle(column));
        number(column, Content::Price, fact.known().map(|pay| words.yen(pay.0)), problem)
    };
    let of_basis = match RightsBasis::from_name(props.category.get(Column::RightsBasis)) {
        Some(RightsBasis::RightsPerPerson) => rights(Column::RightsPerPerson, &read.rights_per_person),
        Some(RightsBasis::PayPerPerson) => pay(Column::PayPerPerson, &read.pay_per_person),
        Some(RightsBasis::PayInAll) => pay(Column::PayInAll, &read.pay_in_all),
        Some(RightsBasis::Weight) => {
            let echo = read.weight.known().map(|weight| amount::grouped(*weight));
            number(Column::Weight, Content::Price, echo, problem_of(&read.weight))
        }
        Some(RightsBasis::Rights) | None => rights(Column::Rights, &read.rights),
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
    let bases = RightsBasis::ALL.iter().map(|basis| (basis.name(), words.rights_basis(*basis).into())).collect();
    html! {
        <div class="category" role="group" aria-labelledby={heading.clone()}>
            <h3 id={heading}>{ words.category(row) }</h3>
            { label(Column::LabelEn, Language::English) }
            { label(Column::LabelJa, Language::Japanese) }
            { choice(Column::Kind, kinds, problem_of(&read.kind)) }
            { choice(Column::Payment, payments, problem_of(&read.chosen_payment)) }
            <div class="counts">
                { number(Column::Persons, Content::Count, read.persons.known().map(|persons| words.persons(persons.0)), problem_of(&read.persons)) }
                { choice(Column::RightsBasis, bases, problem_of(&read.rights_basis)) }
                { of_basis }
            </div>
            if let Some(figures) = &props.figures {
                { come_to(figures, words) }
            }
            { notes(&props.passed, words) }
            if !props.readonly {
                { tools(props) }
            }
        </div>
    }
}

/// The rights that follow from what was typed, and what is left of the pay.
fn come_to(figures: &Row, words: &dyn Words) -> Html {
    let Ok(rights) = &figures.rights else { return Html::default() };
    let per_person = |unspent: &Unspent| unspent.per_person.as_ref()?.as_ref().ok().map(|left| left.value);
    let left = [
        (Phrase::UnspentPerPerson, figures.unspent.as_ref().and_then(per_person)),
        (
            Phrase::Unspent,
            figures.unspent.as_ref().and_then(|unspent| unspent.in_all.as_ref().ok()).map(|left| left.value),
        ),
    ];
    html! {
        <p class="computed">
            { "= " }<b>{ words.amount(rights.value, Unit::Rights) }</b>
            { for left.into_iter().filter_map(|(phrase, left)| Some(html! {
                <span>{ " · " }{ words.phrase(phrase) }{ " " }{ words.yen(left?) }</span>
            })) }
        </p>
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
