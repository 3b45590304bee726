//! The terms of the rights (発行条件): shares, price, exercise price, rounding.

use yew::prelude::*;

use crate::draft::Field;
use crate::grant::{PriceBasis, SharesPerRightBasis};
use crate::view::form::Form;
use crate::view::second_part::awaited;

impl Form<'_> {
    pub(super) fn terms(&self) -> Html {
        let has_amount = self.chooses(Field::SharesPerRightBasis, SharesPerRightBasis::FixedAmount.name());
        let shares = if has_amount { Field::AmountPerRight } else { Field::SharesPerRight };
        // A fair value stands where there is no price.
        let (price, fair_value) = match PriceBasis::from_name(self.draft().get(Field::PriceBasis)) {
            Some(PriceBasis::Right) => (self.input(Field::PricePerRight), true),
            Some(PriceBasis::BlackScholes) => {
                (self.second.map_or_else(awaited, |second| (second.price_of_model)(self)), true)
            }
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
}
