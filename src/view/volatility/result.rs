//! What the closes come to: the estimate with its working, the warnings, the charts, and the way into the form.

use std::rc::Rc;

use yew::prelude::*;

use super::listed::listed;
use crate::language::Language;
use crate::model::Action;
use crate::pasting::closes::PastedCloses;
use crate::valuation::{Estimate, Return, Shortage, Warning};
use crate::view::button::on_click;
use crate::view::chart::{closes_chart, returns_chart};
use crate::view::sheet;
use crate::wording::{self, PanelPhrase, panel};

/// Closes with what was estimated from them; nothing as long as the method waits for a field.
#[derive(Clone)]
pub(super) struct Estimation {
    pub pasted: Rc<PastedCloses>,
    pub result: Rc<Option<Result<Estimate, Shortage>>>,
}

/// Both were worked out together, and are worked out again only when something has changed.
impl PartialEq for Estimation {
    fn eq(&self, other: &Estimation) -> bool {
        Rc::ptr_eq(&self.pasted, &other.pasted) && Rc::ptr_eq(&self.result, &other.result)
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct EstimateViewProps {
    pub estimation: Estimation,
    pub language: Language,
    pub readonly: bool,
    pub dispatch: Callback<Action>,
}

#[component]
pub(super) fn EstimateView(props: &EstimateViewProps) -> Html {
    let words = wording::second::of(props.language);
    let closes = &props.estimation.pasted.closes;
    match &*props.estimation.result {
        None => Html::default(),
        Some(Err(shortage)) => html! {
            <>
                { sheet::problem("p", Some("problem"), "shortage", words.panels().shortage(*shortage)) }
                { closes_chart(closes, None, &[], props.language) }
            </>
        },
        Some(Ok(estimate)) => {
            let flags = Flags::of(estimate, closes.len());
            html! {
                <>
                    { working(props, estimate) }
                    { for estimate.warnings.iter().map(|warning| html! {
                        <p class="warning" data-warning={name(warning)}>{ panel::warning(words, estimate, closes, warning) }</p>
                    }) }
                    { closes_chart(closes, Some(estimate), &flags.closes, props.language) }
                    { returns_chart(closes, estimate, &flags.closes, props.language) }
                    { sheet::text("p", "hint", words.panels().phrase(PanelPhrase::ChartLegend)) }
                    { listed(closes, estimate, &flags, props.language) }
                </>
            }
        }
    }
}

fn working(props: &EstimateViewProps, estimate: &Estimate) -> Html {
    let words = wording::second::of(props.language);
    let phrase = |phrase| words.panels().phrase(phrase);
    let estimated = panel::estimated(words, estimate);
    let action =
        Action::TookVolatility { percent: estimated.percent.as_str().into(), note: estimated.note.as_str().into() };
    html! {
        <>
            <div class="working">
                { sheet::text("h4", None, phrase(PanelPhrase::WorkingOfEstimate)) }
                <dl>{ for estimated.lines.into_iter().map(|(term, line)| [sheet::text("dt", None, phrase(term)), sheet::text("dd", None, line)].into_iter().collect::<Html>()) }</dl>
            </div>
            if !props.readonly {
                <p class="tools">
                    <button type="button" name="take_volatility" class="first" data-note={estimated.note.clone()}
                        onclick={on_click(&props.dispatch, action)}>
                        { phrase(PanelPhrase::TakeVolatility) }{ &estimated.percent }{ " %" }
                    </button>
                </p>
            }
        </>
    }
}

/// The name in `data-warning`.
fn name(warning: &Warning) -> &'static str {
    match warning {
        Warning::WithoutDates { .. } => "without_dates",
        Warning::NoMovement => "no_movement",
        Warning::FewReturns { .. } => "few_returns",
        Warning::ShorterThanWindow { .. } => "shorter_than_window",
        Warning::Gaps { .. } => "gaps",
        Warning::Outliers { .. } => "outliers",
        Warning::LikeSplit { .. } => "like_split",
        Warning::SameDay { .. } => "same_day",
        Warning::NotPositive { .. } => "not_positive",
        Warning::Undated { .. } => "undated",
    }
}

/// What is to be looked at.
pub(super) struct Flags {
    /// For each close, whether the return that ends with it is.
    pub closes: Vec<bool>,
    /// For each close, the place of the return that ends with it.
    pub returns: Vec<Option<usize>>,
}

impl Flags {
    pub fn of(estimate: &Estimate, closes: usize) -> Flags {
        let mut flags = Flags { closes: vec![false; closes], returns: vec![None; closes] };
        for (place, one) in estimate.returns.iter().enumerate() {
            if let (Some(flag), Some(known)) = (flags.closes.get_mut(one.to), flags.returns.get_mut(one.to)) {
                *flag = reason(estimate, one).is_some();
                *known = Some(place);
            }
        }
        flags
    }
}

/// Why a return is to be looked at.
pub(super) fn reason(estimate: &Estimate, one: &Return) -> Option<PanelPhrase> {
    if one.is_over_gap {
        Some(PanelPhrase::OverGap)
    } else if one.like_split().is_some() {
        Some(PanelPhrase::LikeSplit)
    } else if estimate.is_outlier(one) {
        Some(PanelPhrase::FarOff)
    } else {
        None
    }
}
