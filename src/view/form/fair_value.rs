//! What enters the fair value of a right (公正価値の算定).

use yew::prelude::*;

use crate::calculation::FigureName;
use crate::draft::Field;
use crate::grant::{DividendBasis, TermBasis};
use crate::model::Panel;
use crate::view::form::Form;
use crate::wording::Phrase;

impl Form<'_> {
    pub(super) fn fair_value(&self) -> Html {
        use Field as F;
        let words = self.words();
        html! {
            <>
                { self.inputs(&[F::SharePrice, F::SharePriceDate, F::SharePriceSource, F::InterestRate, F::TermBasis]) }
                if self.chooses(F::TermBasis, TermBasis::Dates.name()) {
                    { self.inputs(&[F::TermFrom, F::TermTo]) }
                    { self.computed(FigureName::ExpectedTerm, false) }
                } else {
                    { self.input(F::Term) }
                }
                { self.input(F::DividendBasis) }
                if self.chooses(F::DividendBasis, DividendBasis::Yen.name()) {
                    { self.inputs(&[F::DividendPerShare, F::DividendSplitRatio]) }
                    { self.computed(FigureName::DividendYield, false) }
                } else {
                    { self.input(F::DividendYield) }
                }
                { self.inputs(&[F::Volatility, F::VolatilityNote]) }
                { self.computed(FigureName::FairValueUnrounded, true) }
                <p class="tools">
                    { self.opener(Panel::Volatility, words.phrase(Phrase::VolatilityFromCloses)) }
                    { self.opener(Panel::MovesIt, words.phrase(Phrase::WhatMovesIt)) }
                </p>
            </>
        }
    }
}
