//! A choice from a list.

use yew::prelude::*;

use crate::browser;

#[derive(PartialEq, Properties)]
pub struct ChoiceProps {
    pub name: AttrValue,
    pub label: AttrValue,
    #[prop_or_default]
    pub hint: AttrValue,
    /// Values with their words.
    pub options: Vec<(&'static str, AttrValue)>,
    /// The value that is chosen.
    pub chosen: AttrValue,
    /// What stands below it where the value is none of the list.
    #[prop_or_default]
    pub problem: Option<(&'static str, AttrValue)>,
    #[prop_or_default]
    pub readonly: bool,
    pub choose: Callback<std::rc::Rc<str>>,
}

#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let select = use_node_ref();
    {
        // Once somebody has chosen, a browser no longer follows the attributes of the options.
        let select = select.clone();
        use_effect_with(props.chosen.clone(), move |chosen| browser::choose(&select, chosen));
    }
    let onchange = props.choose.reform(|event: Event| browser::chosen(&event));
    let about = AttrValue::from(format!("{}.about", props.name));
    let options = props.options.iter().map(|(value, words)| {
        html! { <option key={*value} value={*value} selected={props.chosen.as_str() == *value}>{ words }</option> }
    });
    let unknown = props.options.iter().all(|(value, _)| props.chosen.as_str() != *value);
    html! {
        <div class="field choice">
            <label for={props.name.clone()}>{ &props.label }</label>
            if !props.hint.is_empty() {
                <p class="hint">{ &props.hint }</p>
            }
            <select ref={select} id={props.name.clone()} name={props.name.clone()} {onchange} disabled={props.readonly}
                aria-describedby={props.problem.as_ref().map(|_| about.clone())}
                aria-invalid={props.problem.as_ref().map(|_| "true")} autocomplete="off" translate="no">
                if unknown {
                    <option key="unknown" value={props.chosen.clone()} selected=true>{ &props.chosen }</option>
                }
                { for options }
            </select>
            if let Some((kind, words)) = &props.problem {
                <p id={about} class="problem" data-problem={*kind}>{ words }</p>
            }
        </div>
    }
}
