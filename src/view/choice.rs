//! A choice from a list.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::draft::Input;
use crate::language::Language;
use crate::model::{Action, NoticeLanguage, Theme};
use crate::notice::DocumentName;
use crate::view::field::Wrong;

#[derive(PartialEq, Properties)]
pub struct ChoiceProps {
    pub name: AttrValue,
    pub label: &'static str,
    pub hint: &'static str,
    /// Values with their words.
    pub options: Vec<(&'static str, &'static str)>,
    /// The value that is chosen.
    pub chosen: AttrValue,
    /// What stands below it where the value is none of the list.
    pub wrong: Option<Wrong>,
    pub readonly: bool,
    /// What is chosen with it.
    pub chooses: Chooses,
    pub dispatch: Callback<Action>,
}

/// What is chosen with a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Chooses {
    PageLanguage,
    Theme,
    NoticeLanguage,
    Document,
    Input(Input),
}

impl Chooses {
    /// What happens when this value is chosen.
    fn action(self, value: Rc<str>) -> Action {
        match self {
            Chooses::PageLanguage => Action::ChosePageLanguage(Language::from_tag(&value).unwrap_or(Language::English)),
            Chooses::Theme => Action::ChoseTheme(Theme::from_name(&value).unwrap_or(Theme::Auto)),
            Chooses::NoticeLanguage => {
                let language = NoticeLanguage::ALL.into_iter().find(|language| language.name() == &*value);
                Action::ChoseNoticeLanguage(language.unwrap_or(NoticeLanguage::Both))
            }
            Chooses::Document => {
                let document = DocumentName::ALL.into_iter().find(|document| document.name() == &*value);
                Action::ChoseDocument(document.unwrap_or(DocumentName::Determination))
            }
            Chooses::Input(input) => Action::Entered(input, value),
        }
    }
}

/// One without anything special.
pub fn plain(name: &'static str, label: &'static str, chooses: Chooses, dispatch: &Callback<Action>) -> ChoiceProps {
    ChoiceProps {
        name: name.into(),
        label,
        hint: "",
        options: Vec::new(),
        chosen: AttrValue::default(),
        wrong: None,
        readonly: false,
        chooses,
        dispatch: dispatch.clone(),
    }
}

/// Written out as an element, each choice would cost the program some hundred bytes.
pub fn choice(props: ChoiceProps) -> Html {
    html! { <Choice ..props /> }
}

#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let select = use_node_ref();
    {
        // Once somebody has chosen, a browser no longer follows the attributes of the options.
        let select = select.clone();
        use_effect_with(props.chosen.clone(), move |chosen| browser::choose(&select, chosen));
    }
    let chooses = props.chooses;
    let onchange = props.dispatch.reform(move |event: Event| chooses.action(browser::chosen(&event)));
    let about = AttrValue::from(format!("{}.about", props.name));
    let options = props.options.iter().map(|(value, words)| {
        html! { <option key={*value} value={*value} selected={props.chosen.as_str() == *value}>{ *words }</option> }
    });
    let unknown = props.options.iter().all(|(value, _)| props.chosen.as_str() != *value);
    html! {
        <div class="field choice">
            <label for={props.name.clone()}>{ props.label }</label>
            if !props.hint.is_empty() {
                <p class="hint">{ props.hint }</p>
            }
            <select ref={select} id={props.name.clone()} name={props.name.clone()} {onchange} disabled={props.readonly}
                aria-describedby={props.wrong.as_ref().map(|_| about.clone())}
                aria-invalid={props.wrong.as_ref().map(|_| "true")} autocomplete="off" translate="no">
                if unknown {
                    <option key="unknown" value={props.chosen.clone()} selected=true>{ &props.chosen }</option>
                }
                { for options }
            </select>
            if let Some(wrong) = &props.wrong {
                <p id={about} class="problem" data-problem={wrong.name}>{ &wrong.words }</p>
            }
        </div>
    }
}
