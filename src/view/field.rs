//! A field of the form: label, hint, input, the reading of what was typed, and what is wrong with it.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::draft::Input;
use crate::language::Language;
use crate::model::Action;
use crate::reading;
use crate::view::part::Part;
use crate::wording::{self, Phrase};

#[derive(PartialEq)]
pub struct FieldProps {
    pub input: Input,
    /// As typed.
    pub text: Rc<str>,
    /// How it was read, where it was.
    pub echo: Option<AttrValue>,
    /// What to type, where the label does not say it all.
    pub hint: &'static str,
    pub wrong: Option<Wrong>,
    /// A notice is not complete without it.
    pub required: bool,
    pub content: Content,
    /// The language of the text itself, where it has one.
    pub written_in: Option<Language>,
    pub language: Language,
    pub readonly: bool,
    pub dispatch: Callback<Action>,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Wrong {
    /// For `data-problem`.
    pub name: &'static str,
    /// What is wrong, and what would be right; empty until the words for it have come.
    pub words: AttrValue,
    /// Nothing could be made of the text.
    pub is_unread: bool,
}

/// What a field holds: it decides the keys of a touch screen, the lines, and how a text is tidied that is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    Line,
    Lines,
    /// What is pasted row by row.
    Rows,
    Code,
    Count,
    Price,
    /// A number, or words in its place: 15年6か月, or that there is none.
    NumberOrWords,
    Date,
}

impl Content {
    fn inputmode(self) -> Option<&'static str> {
        match self {
            Content::Count => Some("numeric"),
            Content::Price => Some("decimal"),
            _ => None,
        }
    }

    /// How the style sheet knows it: a text is never echoed, and a code stands in a row of its own.
    fn class(self) -> Option<&'static str> {
        match self {
            Content::Line | Content::Lines => Some("text"),
            Content::Rows => Some("text rows"),
            Content::Code => Some("text alone"),
            _ => None,
        }
    }

    /// The same text, tidied; `None` where there is nothing to tidy.
    fn tidy(self, text: &str) -> Option<String> {
        match self {
            Content::Line | Content::Lines | Content::Rows => None,
            Content::Code => reading::tidy_text(text),
            Content::Count | Content::Price | Content::NumberOrWords => reading::tidy_number(text),
            Content::Date => reading::tidy_date(text),
        }
    }
}

/// One without anything special.
pub fn plain(input: Input, text: Rc<str>, language: Language, dispatch: &Callback<Action>) -> FieldProps {
    FieldProps {
        input,
        text,
        echo: None,
        hint: "",
        wrong: None,
        required: false,
        content: Content::Line,
        written_in: None,
        language,
        readonly: false,
        dispatch: dispatch.clone(),
    }
}

impl Part for FieldProps {
    fn draw(&self) -> Html {
        let words = wording::of(self.language);
        let name = AttrValue::from(self.input.to_string());
        let about = AttrValue::from(format!("{name}.about"));
        let input = self.input;
        let oninput = self.dispatch.reform(move |event: InputEvent| Action::Entered(input, browser::typed(&event)));
        let onblur = {
            let (dispatch, content) = (self.dispatch.clone(), self.content);
            // Tidied, 7名 in a field of prices would pass for seven yen: what cannot be read stays as it was typed.
            let is_read = !self.wrong.as_ref().is_some_and(|wrong| wrong.is_unread);
            Callback::from(move |event: FocusEvent| {
                if let Some(tidied) = content.tidy(&browser::left(&event)).filter(|_| is_read) {
                    dispatch.emit(Action::Entered(input, tidied.into()));
                }
            })
        };
        let text = AttrValue::from(self.text.clone());
        let lang = self.written_in.map(Language::tag);
        let invalid = self.wrong.is_some().then_some("true");
        let control = if matches!(self.content, Content::Lines | Content::Rows) {
            html! {
                <textarea id={name.clone()} name={name.clone()} rows="3" value={text} {lang} {oninput} {onblur}
                    readonly={self.readonly} aria-describedby={about.clone()} aria-invalid={invalid}
                    autocomplete="off" spellcheck="false" translate="no" />
            }
        } else {
            let inputmode = self.content.inputmode();
            html! {
                <div class="entry">
                    <input id={name.clone()} name={name.clone()} type="text" value={text} {lang} {inputmode} {oninput} {onblur}
                        readonly={self.readonly} aria-describedby={about.clone()} aria-invalid={invalid}
                        autocomplete="off" spellcheck="false" translate="no" />
                </div>
            }
        };
        html! {
            <div class={classes!("field", self.content.class(), self.wrong.as_ref().map(|_| "wrong"))}>
                <label for={name.clone()}>
                    { words.own_label(input) }
                    if self.required {
                        <>{ " " }<span class="required">{ words.phrase(Phrase::Required) }</span></>
                    }
                </label>
                if !self.hint.is_empty() {
                    <p class="hint">{ self.hint }</p>
                }
                { control }
                { about_field(about, self.echo.clone(), self.wrong.as_ref()) }
            </div>
        }
    }
}

/// The line below a field: what is wrong with it, or how it was read.
///
/// What is wrong is said aloud when it comes, so its place is always there; the reading, which follows every key, is
/// read with the field alone.
fn about_field(id: AttrValue, echo: Option<AttrValue>, wrong: Option<&Wrong>) -> Html {
    html! {
        <p {id} class={if wrong.is_some() { "problem" } else { "echo" }} data-problem={wrong.map(|wrong| wrong.name)}>
            <span aria-live="polite">{ wrong.map(|wrong| &wrong.words) }</span>
            if let Some(echo) = echo {
                <span class={wrong.map(|_| "echo")}>{ echo }</span>
            }
        </p>
    }
}
