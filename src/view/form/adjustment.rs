//! A split, a consolidation or an issue below market (調整).

use yew::prelude::*;

use crate::calculation::adjusted;
use crate::draft::Field;
use crate::grant::AdjustmentKind;
use crate::model::Panel;
use crate::view::form::Form;
use crate::wording::SecondPhrase;

impl Form<'_> {
    pub(super) fn adjustment(&self) -> Html {
        use Field as F;
        let fields: &[Field] = match AdjustmentKind::from_name(self.draft().get(F::Adjustment)) {
            Some(AdjustmentKind::None) | None => return self.input(F::Adjustment),
            Some(AdjustmentKind::Split | AdjustmentKind::Consolidation) => {
                &[F::Adjustment, F::AdjustmentDate, F::RatioBefore, F::RatioAfter]
            }
            Some(AdjustmentKind::BelowMarket) => {
                &[F::Adjustment, F::AdjustmentDate, F::NewShares, F::NewSharePrice, F::MarketPrice]
            }
        };
        html! {
            <>
                { self.inputs(fields) }
                { self.holds_from() }
                <p class="tools">{ self.opener(Panel::Series, self.second_words().second_phrase(SecondPhrase::AdjustSeries)) }</p>
            </>
        }
    }

    /// The first day of the adjusted terms, which is not always the one that was typed.
    fn holds_from(&self) -> Html {
        let words = self.second_words();
        match adjusted::holds_from(&self.grant.adjustment) {
            Ok(date) => html! {
                <p class="computed wide">{ words.second_phrase(SecondPhrase::HoldsFrom) }{ " " }<b>{ words.date(date) }</b></p>
            },
            Err(_) => Html::default(),
        }
    }
}
