//! What a careful reader would ask of the price.

use rust_decimal::Decimal;

use super::{Question, Reason, Sides, Verdict, Verdicts, because, compare, holds, known, typed};
use crate::amount::{RoundingMode, RoundingPlace, RoundingUnit};
use crate::calculation::{Awaited, FigureName, Term, Working};
use crate::draft::{Column, Field};
use crate::grant::{Payment, PriceBasis};
use crate::valuation::Rounded;

impl Question<'_> {
    /// A price that a user gives is not to lose decimals unnoticed: 186.99 at a place of 1 would become 187. Where the
    /// price of a right is rounded, the price as typed is multiplied first.
    pub(super) fn price_as_typed(self) -> Verdicts {
        if self.grant.is_gratis() {
            return Ok(holds(Reason::Gratis));
        }
        match known(&self.grant.price_basis)? {
            PriceBasis::BlackScholes | PriceBasis::Gratis => Ok(holds(Reason::PriceNotTyped)),
            PriceBasis::Right => {
                let price = typed(&self.grant.price_per_right, Field::PricePerRight)?;
                Ok(compare(price, self.figure(FigureName::PricePerRight)?, Verdict::Warns))
            }
            PriceBasis::Share => {
                let price = typed(&self.grant.price_per_share, Field::PricePerShare)?;
                if known(&self.grant.rounding)?.unit == RoundingUnit::Share {
                    return Ok(compare(price, self.figure(FigureName::PricePerShare)?, Verdict::Warns));
                }
                let exact = Working::Product(vec![price, self.figure(FigureName::SharesPerRight)?]);
                Ok(compare(exact, self.figure(FigureName::PricePerRight)?, Verdict::Warns))
            }
        }
    }

    /// The price of a right beside what is left of it without a fraction of a yen.
    pub(super) fn whole_yen(self) -> Verdicts {
        let price = self.figure(FigureName::PricePerRight)?;
        let whole = Working::Rounded(Box::new(price.clone()), RoundingMode::Down, RoundingPlace::Yen);
        Ok(compare(price, whole, Verdict::Warns))
    }

    /// Where the price of the grant is nothing, whatever the categories say, none of them is to say that it pays; where
    /// none of them pays, no price is to be typed.
    pub(super) fn payment_agrees_with_price(self) -> Verdicts {
        let typed = match known(&self.grant.price_basis)? {
            PriceBasis::Share => (Field::PricePerShare, self.grant.price_per_share.is_waiting()),
            PriceBasis::Right => (Field::PricePerRight, self.grant.price_per_right.is_waiting()),
            PriceBasis::BlackScholes | PriceBasis::Gratis => (Field::PriceBasis, true),
        };
        match (self.grant.is_gratis(), typed) {
            (false, _) => return Ok(holds(Reason::Priced)),
            (true, (price, false)) => {
                return Ok(Verdict::Warns(because(Reason::PriceForNothing, [Sides::Inputs(vec![price.into()])])));
            }
            (true, (_, true)) => {}
        }
        let pays = |row: usize| {
            let chosen = self.grant.categories.get(row).and_then(|category| category.chosen_payment.known());
            chosen.is_some_and(|payment| *payment != Payment::Gratis)
        };
        let paying = self.columns(Column::Payment, pays);
        Ok(if paying.is_empty() {
            holds(Reason::Gratis)
        } else {
            Verdict::Warns(because(Reason::PaymentForNothing, [Sides::Inputs(paying)]))
        })
    }

    /// A computed value is only as good as its last digits: where a boundary of the rounding lies within its error, both
    /// amounts are shown, and the upper one is taken. Of rights that are granted gratis it is the fair value of a share
    /// that is rounded.
    pub(super) fn fair_value_decides_yen(self) -> Verdicts {
        let is_price = *known(&self.grant.price_basis)? == PriceBasis::BlackScholes;
        let is_gratis = self.grant.is_gratis();
        let is_used = match is_gratis {
            true => self.grant.fair_value_per_share.is_waiting() && (is_price || self.fair_value().is_ok()),
            false => is_price,
        };
        if !is_used {
            return Ok(holds(Reason::NoModel));
        }
        let Working::FairValue(value) = self.fair_value()? else { return Ok(holds(Reason::NoModel)) };
        let rounding = known(&self.grant.rounding)?;
        let (term, shares) = match rounding.unit {
            _ if is_gratis => (Term::Input(Field::FairValuePerShare.into()), Decimal::ONE),
            RoundingUnit::Share => (Term::Figure(FigureName::PricePerShare), Decimal::ONE),
            RoundingUnit::Right => {
                let shares = self.figure(FigureName::SharesPerRight)?.value();
                (Term::Figure(FigureName::PricePerRight), shares.unwrap_or(Decimal::ONE))
            }
        };
        let awaits = |field: Field| Awaited(vec![field.into()]);
        let place = rounding.place.ok_or(awaits(Field::RoundingPlace))?;
        let amount = |amount| Working::Value(term, amount);
        let rounded = value.rounded(shares, rounding.mode, place).ok_or(awaits(Field::SharePrice))?;
        Ok(match rounded {
            Rounded::Open { lower, upper } => {
                let sides = Sides::Numbers { left: amount(lower), right: amount(upper) };
                Verdict::Warns(because(Reason::TwoAmounts, [sides, Sides::Inputs(vec![Field::RoundingMode.into()])]))
            }
            Rounded::Sure(sure) => Verdict::Holds(Sides::Numbers { left: amount(sure), right: amount(sure) }),
        })
    }
}
