//! The people to whom rights are allotted: one row per category.

use std::rc::Rc;

use yew::prelude::*;

use crate::amount::{self, Rights, Yen};
use crate::calculation::Row;
use crate::draft::{CATEGORIES_MAX, Category, Column, Field as GrantField, Input};
use crate::grant::{self, Fact, Kind, Payment, RightsBasis};
use crate::language::Language;
use crate::model::{Action, Panel};
use crate::view::button::{button, on_click};
use crate::view::choice::{ChoiceProps, Chooses, choice};
use crate::view::field::{Content, FieldProps, Wrong};
use crate::view::form::Form;
use crate::view::part::{Part, part, part_of};
use crate::view::second_part::{SecondViews, wrong};
use crate::wording::{self, Phrase};

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
    let breaches =
        form.second.map(|second| (second.breaches)(form.grant, form.calculation, language)).unwrap_or_default();
    let add = on_click(form.dispatch, Action::AddedCategory);
    let rows = categories.iter().zip(&form.grant.categories).zip(&form.calculation.rows).enumerate();
    let rows = rows.map(|(row, ((category, read), figures))| {
        let props = CategoryRowProps {
            row,
            count,
            category: category.clone(),
            read: read.clone(),
            figures: (read.rights_basis.known() != Some(&RightsBasis::Rights)).then(|| figures.clone()),
            obstacle: obstacle(row, form),
            breaches: breaches.get(row).cloned().unwrap_or_default(),
            second: form.second,
            language,
            readonly,
            dispatch: form.dispatch.clone(),
        };
        part_of(row, props)
    });
    html! {
        <>
            <p class="hint">{ words.phrase(Phrase::CategoriesHint) }</p>
            if is_any(&[RightsBasis::PayPerPerson, RightsBasis::PayInAll]) {
                { form.input(GrantField::ConversionPricePerRight) }
            }
            if is_any(&[RightsBasis::Weight]) {
                { form.input(GrantField::RightsToShare) }
            }
            { for rows }
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
fn obstacle(row: usize, form: &Form) -> Option<(Column, Wrong)> {
    form.calculation.problems.iter().find_map(|(input, problem)| match input {
        Input::Category(at, column) if *at == row => Some((*column, Wrong::of(problem, form.second, form.language()))),
        _ => None,
    })
}

#[derive(PartialEq)]
struct CategoryRowProps {
    row: usize,
    count: usize,
    category: Rc<Category>,
    read: grant::Category,
    /// What the rights come to, where they are not typed.
    figures: Option<Rc<Row>>,
    /// What keeps the rights from being found though everything can be read.
    obstacle: Option<(Column, Wrong)>,
    /// A note for each ceiling that the category goes over with others.
    breaches: Html,
    second: Option<&'static SecondViews>,
    language: Language,
    readonly: bool,
    dispatch: Callback<Action>,
}

impl Part for CategoryRowProps {
    fn draw(&self) -> Html {
        let words = wording::of(self.language);
        let (row, read) = (self.row, &self.read);
        let text = |column: Column| self.category.get(column).clone();
        let field = |column: Column, content: Content, written_in: Option<Language>, echo: Option<String>, wrong| {
            part(FieldProps {
                input: Input::Category(row, column),
                text: text(column),
                hint: "",
                echo: echo.map(AttrValue::from),
                wrong,
                required: true,
                content,
                written_in,
                language: self.language,
                readonly: self.readonly,
                dispatch: self.dispatch.clone(),
            })
        };
        let label = |column: Column, language: Language| {
            field(
                column,
                Content::Line,
                Some(language),
                None,
                wrong(read.label.get(language), self.second, self.language),
            )
        };
        let number = |column: Column, content: Content, echo, wrong| field(column, content, None, echo, wrong);
        let obstacle =
            |column: Column| self.obstacle.as_ref().filter(|(at, _)| *at == column).map(|(_, wrong)| wrong.clone());
        let rights = |column: Column, fact: &Fact<Rights>| {
            let wrong = wrong(fact, self.second, self.language).or_else(|| obstacle(column));
            number(column, Content::Count, fact.known().map(|rights| words.rights(rights.0)), wrong)
        };
        let pay = |column: Column, fact: &Fact<Yen>| {
            let wrong = wrong(fact, self.second, self.language).or_else(|| obstacle(column));
            number(column, Content::Price, fact.known().map(|pay| words.yen(pay.0)), wrong)
        };
        let of_basis = match RightsBasis::from_name(self.category.get(Column::RightsBasis)) {
            Some(RightsBasis::RightsPerPerson) => rights(Column::RightsPerPerson, &read.rights_per_person),
            Some(RightsBasis::PayPerPerson) => pay(Column::PayPerPerson, &read.pay_per_person),
            Some(RightsBasis::PayInAll) => pay(Column::PayInAll, &read.pay_in_all),
            Some(RightsBasis::Weight) => {
                let echo = read.weight.known().map(|weight| amount::grouped(*weight));
                number(Column::Weight, Content::Price, echo, wrong(&read.weight, self.second, self.language))
            }
            Some(RightsBasis::Rights) | None => rights(Column::Rights, &read.rights),
        };
        let choice = |column: Column, options: Vec<(&'static str, &'static str)>, wrong: Option<Wrong>| {
            let input = Input::Category(row, column);
            choice(ChoiceProps {
                name: input.to_string().into(),
                label: words.own_label(input),
                hint: "",
                options,
                chosen: text(column).into(),
                wrong,
                readonly: self.readonly,
                chooses: Chooses::Input(input),
                dispatch: self.dispatch.clone(),
            })
        };
        let heading = AttrValue::from(format!("category.{row}"));
        let kinds = Kind::ALL.iter().map(|kind| (kind.name(), words.kind(*kind))).collect();
        let payments = Payment::ALL.iter().map(|payment| (payment.name(), words.payment(*payment))).collect();
        let bases = RightsBasis::ALL.iter().map(|basis| (basis.name(), words.rights_basis(*basis))).collect();
        html! {
            <div class="category" role="group" aria-labelledby={heading.clone()}>
                <h3 id={heading}>{ words.category(row) }</h3>
                { label(Column::LabelEn, Language::English) }
                { label(Column::LabelJa, Language::Japanese) }
                { choice(Column::Kind, kinds, wrong(&read.kind, self.second, self.language)) }
                { choice(Column::Payment, payments, wrong(&read.chosen_payment, self.second, self.language)) }
                <div class="counts">
                    { number(Column::Persons, Content::Count, read.persons.known().map(|persons| words.persons(persons.0)), wrong(&read.persons, self.second, self.language)) }
                    { choice(Column::RightsBasis, bases, wrong(&read.rights_basis, self.second, self.language)) }
                    { of_basis }
                </div>
                if let Some(figures) = &self.figures {
                    { self.second.map(|second| (second.come_to)(figures, self.language)) }
                }
                { self.breaches.clone() }
                if !self.readonly {
                    { tools(self) }
                }
            </div>
        }
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
