//! The stage of the grant that is shown, and the ways to the other: 発行の段階.

use yew::prelude::*;

use crate::draft::Field;
use crate::grant::Stage;
use crate::language::Language;
use crate::model::Action;
use crate::view::button::{button, on_click};
use crate::view::choice::{ChoiceProps, Chooses, choice, plain};
use crate::view::page::Page;
use crate::view::part::{Part, part};
use crate::wording::{self, PapersPhrase};

/// Above the form: a choice where there is one stage, a switch where both are kept.
pub fn stages(page: &Page) -> Html {
    let Page { model, dispatch, .. } = *page;
    part(Stages {
        shown: model.stage(),
        are_both_kept: model.whole().plan().is_some(),
        readonly: model.settings.readonly,
        language: model.settings.page_language,
        dispatch: dispatch.clone(),
    })
}

#[derive(PartialEq)]
struct Stages {
    shown: Stage,
    are_both_kept: bool,
    readonly: bool,
    language: Language,
    dispatch: Callback<Action>,
}

impl Part for Stages {
    fn draw(&self) -> Html {
        let Stages { shown, readonly, dispatch, .. } = self;
        let (shown, readonly) = (*shown, *readonly);
        let words = wording::second::of(self.language);
        let phrase = |phrase| words.papers().phrase(phrase);
        if !self.are_both_kept {
            let option = |stage: &Stage| (stage.name(), words.second_choice(Field::Stage, stage.name()));
            return html! {
                <div class="stages">
                    { choice(ChoiceProps {
                        options: Stage::ALL.iter().map(option).collect(),
                        chosen: shown.name().into(),
                        readonly,
                        ..plain(Field::Stage.name(), words.field(Field::Stage), Chooses::Input(Field::Stage.into()), dispatch)
                    }) }
                    if shown == Stage::Plan && !readonly {
                        { button("determine", phrase(PapersPhrase::Determine), on_click(dispatch, Action::Determined)) }
                        <p class="hint">{ phrase(PapersPhrase::DetermineHint) }</p>
                    }
                </div>
            };
        }
        let switch = |name: &'static str, stage: Stage, label: PapersPhrase| {
            let pressed = (shown == stage).to_string();
            html! {
                <button type="button" {name} aria-pressed={pressed} onclick={on_click(dispatch, Action::ChoseStage(stage))}>{ phrase(label) }</button>
            }
        };
        html! {
            <div class="stages" role="group" aria-label={words.field(Field::Stage)}>
                <p class="switch">
                    { switch("show_plan", Stage::Plan, PapersPhrase::ShowPlan) }
                    { switch("show_determination", Stage::Determination, PapersPhrase::ShowDetermination) }
                </p>
                if !readonly {
                    { button("withdraw_determination", phrase(PapersPhrase::Withdraw), on_click(dispatch, Action::WithdrewDetermination)) }
                    <p class="hint">{ phrase(PapersPhrase::WithdrawHint) }</p>
                }
            </div>
        }
    }
}

/// That what one sees is the plan.
pub fn plan_banner(page: &Page) -> Html {
    let words = wording::second::of(page.model.settings.page_language);
    let phrase = if page.model.history().shows_plan() { PapersPhrase::PlanShown } else { PapersPhrase::PlanAlone };
    if page.model.stage() != Stage::Plan {
        return Html::default();
    }
    html! { <p class="banner plan" data-banner="plan">{ words.papers().phrase(phrase) }</p> }
}
