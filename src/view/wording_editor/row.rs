//! A section in both languages, with what can be done to it.

use std::rc::Rc;

use yew::prelude::*;

use super::edit::{Edit, id, on_click};
use super::side::{Part, Side};
use super::text::SectionTextField;
use crate::browser;
use crate::draft::wording::WordingProblem;
use crate::grant;
use crate::language::Language;
use crate::model::Action;
use crate::notice::{Block, DocumentName, Unknown};
use crate::view::document;
use crate::wording::editor::of_place;
use crate::wording::{self, EditorPhrase};

#[derive(PartialEq, Properties)]
pub struct SectionRowProps {
    pub document: DocumentName,
    pub name: Rc<str>,
    pub is_first: bool,
    pub is_last: bool,
    /// Nothing where the document has no such section in this language.
    pub english: Option<Side>,
    pub japanese: Option<Side>,
    pub language: Language,
    pub edit: Callback<Edit, Option<WordingProblem>>,
    pub dispatch: Callback<Action>,
}

impl SectionRowProps {
    fn side(&self, language: Language) -> Option<&Side> {
        match language {
            Language::English => self.english.as_ref(),
            Language::Japanese => self.japanese.as_ref(),
        }
    }

    fn sides(&self) -> impl Iterator<Item = &Side> {
        self.language.and_the_other().into_iter().filter_map(|language| self.side(language))
    }

    fn is_changed(&self, language: Language) -> bool {
        self.side(language).is_some_and(Side::is_changed)
    }

    fn is_left_out(&self) -> bool {
        self.sides().any(Side::is_left_out)
    }

    fn is_added(&self) -> bool {
        self.sides().all(Side::is_added)
    }

    /// The language in which alone the section is changed, though it stands in both.
    fn only_in(&self) -> Option<Language> {
        let is_in_both = self.english.is_some() && self.japanese.is_some();
        let [first, second] = Language::ALL.map(|language| self.is_changed(language));
        let only = if first { Language::English } else { Language::Japanese };
        (is_in_both && first != second).then_some(only)
    }

    /// What of it differs from the standard, as the page promises to name it.
    fn differs(&self) -> Vec<&'static str> {
        let changed = [Language::Japanese, Language::English].into_iter().filter(|language| self.is_changed(*language));
        let others = [(self.is_left_out(), "left_out"), (self.is_added(), "own")];
        changed.map(Language::tag).chain(others.into_iter().filter(|(is, _)| *is).map(|(_, name)| name)).collect()
    }
}

#[component]
pub fn SectionRow(props: &SectionRowProps) -> Html {
    let SectionRowProps { document, name, language, .. } = props;
    let differs = props.differs();
    let is_open = use_state_eq(|| !differs.is_empty());
    let ontoggle = {
        let is_open = is_open.clone();
        Callback::from(move |event: Event| is_open.set(browser::is_open(&event)))
    };
    let differs = (!differs.is_empty()).then(|| differs.join(" "));
    let place = of_place(props.sides().find_map(Side::place));
    html! {
        <details class="section" data-section={name.to_string()} data-differs={differs} open={*is_open} {ontoggle}>
            <summary id={id(*document, name, "summary")}>
                <span class="place">{ wording::second::of(*language).editor().phrase(place) }</span>
                { excerpt(props) }
                { for marks(props) }
            </summary>
            if *is_open {
                { tools(props) }
                if let Some(only) = props.only_in() {
                    <p class="warning">{ wording::second::of(*language).editor().only_in(only) }</p>
                }
                <div class="both">{ for language.and_the_other().map(|written_in| side(props, written_in)) }</div>
            }
        </details>
    }
}

/// How the section begins in the document.
fn excerpt(props: &SectionRowProps) -> Html {
    let side = |language: Language| props.side(language).map(|side| (language, side));
    let Some((language, side)) = props.language.and_the_other().into_iter().find_map(side) else {
        return Html::default();
    };
    let text = side.blocks().iter().find_map(|block| match block {
        Block::Line(_, passage) => Some(passage.text(&|_| "［　］".to_owned())),
        Block::Table(table) => Some(table.caption.text(&|_| String::new())),
        Block::PageBreak => None,
    });
    html! { <span class="excerpt" lang={language.tag()}>{ wording::cut(&text.unwrap_or_default()) }</span> }
}

fn marks(props: &SectionRowProps) -> Vec<Html> {
    let words = wording::second::of(props.language).editor();
    let changed = props.language.and_the_other().into_iter().filter(|language| props.is_changed(*language));
    let marks = [
        (props.is_added(), EditorPhrase::Own),
        (props.is_left_out(), EditorPhrase::LeftOut),
        (props.only_in().is_some(), EditorPhrase::InOneLanguage),
    ];
    let marks = marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| words.phrase(mark));
    let mark = |words: &'static str| html! { <span class="badge">{ words }</span> };
    changed.map(|language| words.changed_in(language)).chain(marks).map(mark).collect()
}

fn tools(props: &SectionRowProps) -> Html {
    let words = wording::second::of(props.language).editor();
    let section = &props.name;
    let act = |name: &'static str, phrase: EditorPhrase, is_idle: bool, edit: Edit| {
        let onclick = on_click(&props.edit, edit);
        // In one place on the page, whatever it is called: who pressed it can press it again.
        let what = if let "put_in" = name { "leave_out" } else { name };
        html! {
            <button type="button" id={id(props.document, section, what)} class="small" {name} data-section={section.to_string()}
                aria-disabled={is_idle.then_some("true")} {onclick}>{ words.phrase(phrase) }</button>
        }
    };
    let is_changed = !props.differs().is_empty();
    let reset = if props.is_added() { EditorPhrase::RemoveSection } else { EditorPhrase::ResetSection };
    let out = props.is_left_out();
    let (put, phrase) = if out { ("put_in", EditorPhrase::PutIn) } else { ("leave_out", EditorPhrase::LeaveOut) };
    html! {
        <p class="tools">
            { act("move_up", EditorPhrase::MoveUp, props.is_first, Edit::MovedUp(section.clone())) }
            { act("move_down", EditorPhrase::MoveDown, props.is_last, Edit::MovedDown(section.clone())) }
            { act(put, phrase, false, Edit::LeftOut(section.clone(), !out)) }
            { act("add_section", EditorPhrase::AddSection, false, Edit::Added(section.clone())) }
            if is_changed {
                { act("reset_section", reset, false, Edit::ResetSection(section.clone())) }
            }
        </p>
    }
}

/// The texts in one language, and what comes of them.
fn side(props: &SectionRowProps, written_in: Language) -> Html {
    let words = wording::second::of(props.language).editor();
    let heading = html! { <h4>{ words.language(written_in) }</h4> };
    let Some(side) = props.side(written_in) else {
        return html! { <div class="side">{ heading }<p class="hint">{ words.not_in(written_in) }</p></div> };
    };
    let unknown = side.section().map(|section| &section.unknown[..]).unwrap_or_default();
    let field = |part: Part| {
        html! {
            <SectionTextField document={props.document} name={props.name.clone()} {part} side={side.clone()} {written_in}
                language={props.language} edit={props.edit.clone()} is_wrong={!unknown.is_empty()} />
        }
    };
    let reset = on_click(&props.edit, Edit::ResetText(props.name.clone(), written_in));
    html! {
        <div class="side">
            <div class="side-head">
                { heading }
                if side.is_changed() && !side.is_added() {
                    <button type="button" class="small" name="reset_text" data-section={props.name.to_string()}
                        data-language={written_in.tag()} onclick={reset}>{ words.phrase(EditorPhrase::ResetText) }</button>
                }
            </div>
            if side.has_heading() {
                { field(Part::Heading) }
            }
            { field(Part::Body) }
            <div id={id(props.document, &props.name, &["unknown.", written_in.tag()].concat())} aria-live="polite">
                { for unknown.iter().map(|Unknown { written, nearest }| html! {
                    <p class="problem" data-unknown={wording::cut(written)}>{ words.unknown(&wording::cut(written), nearest) }</p>
                }) }
                { hidden(side).map(|sign| html! { <p class="warning" data-problem="hidden_character">{ words.hidden(sign) }</p> }) }
            </div>
            <div class={classes!("paper", "outcome", side.is_left_out().then_some("unprinted"))} role="group" aria-label={words.phrase(EditorPhrase::Outcome)} lang={written_in.tag()}>
                { document::blocks(side.blocks(), written_in, &props.dispatch) }
            </div>
        </div>
    }
}

/// A sign in the texts that nobody sees, and that no program for documents may take.
fn hidden(side: &Side) -> Option<char> {
    let parts = [Part::Heading, Part::Body];
    parts.into_iter().find_map(|part| {
        side.part(part).chars().find(|sign| !matches!(sign, '\n' | '\t') && grant::read::is_hidden(*sign))
    })
}
