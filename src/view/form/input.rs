//! The inputs that a grant has once, and what is worked out beside them.

use yew::prelude::*;

use crate::calculation::FigureName;
use crate::draft::{Field, Input};
use crate::grant::Problem;
use crate::language::Language;
use crate::model::Action;
use crate::view::choice::Choice;
use crate::view::field;
use crate::view::form::Form;
use crate::view::form::sort::{content, options};
use crate::wording::Phrase;

impl Form<'_> {
    /// These inputs, in this order.
    pub fn inputs(&self, fields: &[Field]) -> Html {
        fields.iter().map(|field| self.input(*field)).collect()
    }

    pub fn input(&self, field: Field) -> Html {
        let options = options(field);
        if options.is_empty() { self.text(field) } else { self.choice(field, &options) }
    }

    /// The first thing that is wrong with a field, alone or beside another.
    fn problem(&self, field: Field) -> Option<&Problem> {
        let input = Input::from(field);
        let problems = self.grant.problems.iter().chain(&self.calculation.problems);
        problems.into_iter().find(|(place, _)| *place == input).map(|(_, problem)| problem)
    }

    fn text(&self, field: Field) -> Html {
        let written_in = match field.name() {
            name if name.ends_with("_en") => Some(Language::English),
            name if name.ends_with("_ja") => Some(Language::Japanese),
            _ => None,
        };
        html! {
            <field::Field key={field.name()} input={Input::from(field)} text={self.draft().get(field).clone()}
                echo={self.echo(field).map(AttrValue::from)} problem={self.problem(field).cloned()}
                required={self.is_required(field)} content={content(field)} {written_in}
                language={self.language()} readonly={self.readonly()} dispatch={self.dispatch.clone()} />
        }
    }

    fn choice(&self, field: Field, values: &[&'static str]) -> Html {
        let words = self.words();
        let input = Input::from(field);
        let options: Vec<_> = values.iter().map(|value| (*value, words.choice(field, value).into())).collect();
        html! {
            <Choice key={field.name()} name={field.name()} label={words.own_label(input)} hint={words.hint(input)} {options}
                chosen={self.draft().get(field).clone()} readonly={self.readonly()}
                problem={self.problem(field).map(|problem| (problem.name(), words.problem(problem).into()))}
                choose={self.dispatch.reform(move |value| Action::Entered(input, value))} />
        }
    }

    /// What the form itself works out from fields: beside the last of them, or below them all.
    pub fn computed(&self, name: FigureName, is_wide: bool) -> Html {
        let words = self.words();
        let class = if is_wide { "computed wide" } else { "computed" };
        match self.calculation.figure(name) {
            Ok(figure) => html! {
                <p {class}>{ words.figure(name) }{ " = " }<b>{ words.shown(figure.value, name.unit()) }</b></p>
            },
            Err(_) => html! { <p {class}>{ words.figure(name) }{ ": " }{ words.phrase(Phrase::NotYet) }</p> },
        }
    }
}
