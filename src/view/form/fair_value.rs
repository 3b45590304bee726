//! What enters the fair value of a right (公正価値の算定).

use yew::prelude::*;

use crate::calculation::{FigureName, Unit};
use crate::draft::{Field, Section};
use crate::grant::{DividendBasis, TermBasis};
use crate::model::{Action, Panel, Request};
use crate::view::button::on_click;
use crate::view::form::{Form, heading};
use crate::wording::{Phrase, SecondPhrase};

impl Form<'_> {
    pub(super) fn fair_value(&self) -> Html {
        use Field as F;
        let words = self.second_words();
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
                    { self.opener(Panel::Volatility, words.second_phrase(SecondPhrase::VolatilityFromCloses)) }
                    { self.opener(Panel::MovesIt, words.second_phrase(SecondPhrase::WhatMovesIt)) }
                </p>
            </>
        }
    }

    /// What stands in place of a typed price where the model gives it.
    pub(super) fn price_of_model(&self) -> Html {
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
