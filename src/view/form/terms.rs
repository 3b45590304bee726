//! The terms of the rights (発行条件): shares, price, exercise price, rounding.

use yew::prelude::*;

use crate::calculation::{FigureName, Unit};
use crate::draft::{Field, Section};
use crate::grant::{PriceBasis, SharesPerRightBasis};
use crate::model::{Action, Request};
use crate::view::button::on_click;
use crate::view::form::{Form, heading};
use crate::wording::Phrase;

impl Form<'_> {
    pub(super) fn terms(&self) -> Html {
        let has_amount = self.chooses(Field::SharesPerRightBasis, SharesPerRightBasis::FixedAmount.name());
        let shares = if has_amount { Field::AmountPerRight } else { Field::SharesPerRight };
        // A fair value stands where there is no price.
        let (price, fair_value) = match PriceBasis::from_name(self.draft().get(Field::PriceBasis)) {
            Some(PriceBasis::Right) => (self.input(Field::PricePerRight), true),
            Some(PriceBasis::BlackScholes) => (self.price_of_model(), true),
            Some(PriceBasis::Gratis) => (self.input(Field::FairValuePerShare), false),
            Some(PriceBasis::Share) | None => (self.input(Field::PricePerShare), true),
        };
        // Whether a share or a right is rounded is a question only where the one follows from the other; yet a rule that
        // cannot be read is never out of reach.
        let is_of_share =
            [PriceBasis::Right, PriceBasis::Gratis].iter().all(|basis| !self.chooses(Field::PriceBasis, basis.name()));
        let asks_what = is_of_share || self.grant.rounding.known().is_none();
        html! {
            <>
                { self.inputs(&[Field::SharesPerRightBasis, shares, Field::PriceBasis]) }
                { price }
                { self.input(Field::ExercisePrice) }
                if fair_value {
                    { self.input(Field::FairValuePerShare) }
                }
                if asks_what {
                    { self.input(Field::RoundingUnit) }
                }
                { self.inputs(&[Field::RoundingPlace, Field::RoundingMode]) }
            </>
        }
    }

    fn price_of_model(&self) -> Html {
        let words = self.words();
        let price = self.calculation.figure(FigureName::PricePerShare).as_ref().ok();
        let price =
            price.map_or_else(|| words.phrase(Phrase::NotYet).to_owned(), |price| words.shown(price.value, Unit::Yen));
        let show = on_click(self.dispatch, Action::Asked(Request::Show(heading(Section::FairValue))));
        html! {
            <div class="field">
                <span class="name">{ words.figure(FigureName::PricePerShare) }</span>
                <p class="hint">
                    { words.phrase(Phrase::PriceFollowsFrom) }
                    <button type="button" class="link" name="show_fair_value" onclick={show}>{ words.section(Section::FairValue) }</button>
                </p>
                <b>{ price }</b>
            </div>
        }
    }
}
