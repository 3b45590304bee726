//! The inputs that a grant has once, and what is worked out beside them.

use yew::prelude::*;

use crate::calculation::FigureName;
use crate::draft::{Field, Input};
use crate::language::Language;
use crate::view::choice::{Choice, ChoiceProps, Chooses};
use crate::view::field::{FieldProps, Wrong};
use crate::view::form::Form;
use crate::view::form::sort::{content, options};
use crate::view::part::part_of;
use crate::wording::Phrase;

impl Form<'_> {
    /// These inputs, in this order.
    pub fn inputs(&self, fields: &[Field]) -> Html {
        fields.iter().map(|field| self.input(*field)).collect()
    }

    pub fn input(&self, field: Field) -> Html {
        let options = options(field);
        if options.is_empty() { self.text(field) } else { self.choice(field, options) }
    }

    /// The first thing that is wrong with a field, alone or beside another.
    fn wrong(&self, field: Field) -> Option<Wrong> {
        let input = Input::from(field);
        let problems = self.grant.problems.iter().chain(&self.calculation.problems);
        problems
            .into_iter()
            .find(|(place, _)| *place == input)
            .map(|(_, problem)| Wrong::of(problem, self.second, self.language()))
    }

    fn hint(&self, field: Field) -> &'static str {
        let second = || self.second.map(|second| (second.words)(self.language()).second_hint(field));
        Some(self.words().field_hint(field)).filter(|hint| !hint.is_empty()).or_else(second).unwrap_or_default()
    }

    /// The words for a value of a field.
    fn value(&self, field: Field, value: &str) -> &'static str {
        let second = || self.second.map(|second| (second.words)(self.language()).second_choice(field, value));
        Some(self.words().choice(field, value)).filter(|words| !words.is_empty()).or_else(second).unwrap_or_default()
    }

    fn text(&self, field: Field) -> Html {
        let written_in = match field.name() {
            name if name.ends_with("_en") => Some(Language::English),
            name if name.ends_with("_ja") => Some(Language::Japanese),
            _ => None,
        };
        let props = FieldProps {
            input: Input::from(field),
            text: self.draft().get(field).clone(),
            hint: self.hint(field),
            echo: self.echo(field).map(AttrValue::from),
            wrong: self.wrong(field),
            required: self.is_required(field),
            content: content(field),
            written_in,
            language: self.language(),
            readonly: self.readonly(),
            dispatch: self.dispatch.clone(),
        };
        part_of(field.name(), props)
    }

    fn choice(&self, field: Field, values: &[&'static str]) -> Html {
        let input = Input::from(field);
        let props = ChoiceProps {
            name: field.name().into(),
            label: self.words().own_label(input),
            hint: self.hint(field),
            options: values.iter().map(|value| (*value, self.value(field, value))).collect(),
            chosen: self.draft().get(field).clone().into(),
            wrong: self.wrong(field),
            readonly: self.readonly(),
            chooses: Chooses::Input(input),
            dispatch: self.dispatch.clone(),
        };
        html! { <Choice key={field.name()} ..props /> }
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
