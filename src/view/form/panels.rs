//! What a button of the form unfolds below the fields of its part.

use yew::prelude::*;

use crate::calculation::FigureName;
use crate::draft::{CATEGORIES_MAX, Field, Section};
use crate::model::Panel;
use crate::view::form::Form;
use crate::view::moves_it::MovesItPanel;
use crate::view::paste::PastePanel;
use crate::view::series::SeriesPanel;
use crate::view::volatility::VolatilityPanel;

impl Form<'_> {
    pub(super) fn panels(&self, section: Section) -> Html {
        match (section, self.model.panel) {
            (Section::People, Some(Panel::PasteTable)) if !self.readonly() => {
                let free = CATEGORIES_MAX.saturating_sub(self.draft().categories().len());
                html! { <PastePanel {free} language={self.language()} dispatch={self.dispatch.clone()} /> }
            }
            (Section::FairValue, Some(Panel::MovesIt)) => html! {
                <MovesItPanel fair_value={self.calculation.figure(FigureName::FairValueUnrounded).clone()}
                    total_shares={self.calculation.figure(FigureName::TotalShares).clone()}
                    target={self.draft().get(Field::TargetPrice).clone()} target_price={self.grant.market_data.target_price.clone()}
                    language={self.language()} readonly={self.readonly()} dispatch={self.dispatch.clone()} />
            },
            (Section::FairValue, Some(Panel::Volatility)) => html! {
                <VolatilityPanel draft={self.model.draft().clone()} term={self.calculation.figure(FigureName::ExpectedTerm).clone()}
                    language={self.language()} readonly={self.readonly()} dispatch={self.dispatch.clone()} />
            },
            (Section::Adjustment, Some(Panel::Series)) => html! {
                <SeriesPanel text={self.draft().get(Field::OutstandingSeries).clone()} adjustment={self.grant.adjustment.clone()}
                    company_shares={self.grant.company_shares.clone()}
                    language={self.language()} readonly={self.readonly()} dispatch={self.dispatch.clone()} />
            },
            _ => Html::default(),
        }
    }
}
