//! What may stand in braces.

use std::rc::Rc;

use yew::prelude::*;

use crate::language::Language;
use crate::notice::{EditedDocument, Meaning, Passage};
use crate::view::fold::use_fold;
use crate::view::sheet;
use crate::wording::{self, EditorPhrase, SecondWords};

#[derive(Properties)]
pub struct NamesProps {
    /// Its names are those of the page's language.
    pub document: Rc<EditedDocument>,
    pub language: Language,
}

impl PartialEq for NamesProps {
    fn eq(&self, other: &NamesProps) -> bool {
        self.language == other.language && self.document.names == other.document.names
    }
}

/// Each name with what it stands for, and what that is now.
#[component]
pub fn NamesTable(props: &NamesProps) -> Html {
    let words = wording::second::of(props.language);
    let editor = words.editor();
    let (is_open, ontoggle) = use_fold();
    let region = use_node_ref();
    html! {
        <details class="names" {ontoggle}>
            <summary>{ editor.phrase(EditorPhrase::Names) }</summary>
            if is_open {
                <p class="hint">{ editor.phrase(EditorPhrase::NamesHint) }</p>
                { table(&props.document, region, props.language, words) }
            }
        </details>
    }
}

fn table(document: &EditedDocument, region: NodeRef, language: Language, words: &dyn SecondWords) -> Html {
    let editor = words.editor();
    let heads = [EditorPhrase::NameColumn, EditorPhrase::MeaningColumn, EditorPhrase::ValueColumn];
    let head = html! { <tr>{ for heads.map(|head| html! { <th scope="col">{ editor.phrase(head) }</th> }) }</tr> };
    let rows = document.names.iter().map(|(name, value)| {
        html! {
            <tr key={&*name.name}>
                <th scope="row"><code translate="no">{ ["{", &name.name, "}"].concat() }</code></th>
                <td>{ meaning(name.meaning, language, words) }</td>
                <td lang={language.tag()}>{ now(value, language) }</td>
            </tr>
        }
    });
    let parts = html! { <>{ sheet::part("thead", [head].into_iter()) }{ sheet::part("tbody", rows) }</> };
    sheet::table("names", editor.phrase(EditorPhrase::Names), region, parts)
}

fn meaning(meaning: Meaning, language: Language, words: &dyn SecondWords) -> String {
    match meaning {
        Meaning::Figure(figure) => words.figure(figure).to_owned(),
        Meaning::Planned(figure) => words.editor().planned(figure),
        Meaning::Input(input) => wording::label(language, input),
        Meaning::Row(row, figure) => words.of_category(words.row_figure(figure), row),
        Meaning::Recipient => words.editor().phrase(EditorPhrase::RecipientMeaning).to_owned(),
        Meaning::Table => words.editor().phrase(EditorPhrase::TableMeaning).to_owned(),
    }
}

fn now(value: &Passage, language: Language) -> String {
    value.text(&|inputs| {
        let missing = inputs.first().map(|input| wording::label(language, *input)).unwrap_or_default();
        ["［", &missing, "］"].concat()
    })
}
