//! A text of a section, as it is typed.

use std::rc::Rc;

use yew::prelude::*;

use super::edit::{Edit, id};
use super::side::{Part, Side};
use crate::browser;
use crate::draft::wording::WordingProblem;
use crate::language::Language;
use crate::notice::DocumentName;
use crate::wording::{self, EditorPhrase};

/// How many narrow letters stand in a line, about; a wide one takes the room of two.
const LINE: usize = 46;
/// The most lines that a text shows before it scrolls.
const LINES_MAX: usize = 24;

#[derive(PartialEq, Properties)]
pub struct TextProps {
    pub document: DocumentName,
    pub name: Rc<str>,
    pub part: Part,
    pub side: Side,
    /// The language of the text.
    pub written_in: Language,
    pub language: Language,
    pub edit: Callback<Edit, Option<WordingProblem>>,
    /// Something in it means nothing.
    pub is_wrong: bool,
}

/// A text that was not taken, with the one that stands in the document in its place.
#[derive(Clone, PartialEq)]
struct Refused {
    typed: Rc<str>,
    taken: Rc<str>,
    problem: WordingProblem,
}

/// What was typed stands as it was typed, also where it is not taken.
#[component]
pub fn SectionTextField(props: &TextProps) -> Html {
    let TextProps { document, name, part, side, written_in, language, edit, is_wrong } = props;
    let words = wording::second::of(*language).editor();
    let refused = use_state_eq(|| None::<Refused>);
    let taken = side.part(*part);
    let is_refused = refused.as_ref().filter(|refused| *refused.taken == *taken);
    let shown: &str = is_refused.map_or(taken, |refused| &refused.typed);
    let oninput = {
        let (edit, side, name, refused) = (edit.clone(), side.clone(), name.clone(), refused.clone());
        let (part, written_in) = (*part, *written_in);
        Callback::from(move |event: InputEvent| {
            let typed = browser::typed(&event);
            let problem = edit.emit(Edit::Typed(name.clone(), written_in, side.with(part, typed.clone())));
            refused.set(problem.map(|problem| Refused { typed, taken: side.part(part).into(), problem }));
        })
    };
    let field = AttrValue::from(id(*document, name, &[part.name(), ".", written_in.tag()].concat()));
    let about = AttrValue::from([&*field, ".about"].concat());
    let unknown = AttrValue::from(id(*document, name, &["unknown.", written_in.tag()].concat()));
    let label = words.phrase(if *part == Part::Heading { EditorPhrase::Heading } else { EditorPhrase::Text });
    let value = AttrValue::from(shown.to_owned());
    let (lang, described) = (written_in.tag(), AttrValue::from([&*about, " ", &*unknown].concat()));
    let invalid = (*is_wrong || is_refused.is_some()).then_some("true");
    let rows = if *part == Part::Heading { "1".to_owned() } else { lines(shown).to_string() };
    html! {
        <div class="field text">
            <label for={field.clone()}>{ label }</label>
            <textarea id={field.clone()} name={field} {rows} {value} {lang} {oninput} aria-describedby={described}
                aria-invalid={invalid} autocomplete="off" spellcheck="false" translate="no" />
            <p id={about} class="problem" data-problem={is_refused.map(|refused| refused.problem.name())}>
                <span aria-live="polite">{ is_refused.map(|refused| words.refused(refused.problem)) }</span>
            </p>
        </div>
    }
}

/// The lines that a text takes, about.
fn lines(text: &str) -> usize {
    let mut lines = 0;
    for line in text.split('\n') {
        let width: usize =
            line.chars().take(LINE * LINES_MAX).map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum();
        lines += 1 + width.saturating_sub(1) / LINE;
        if lines >= LINES_MAX {
            return LINES_MAX;
        }
    }
    lines
}
