//! Splits, consolidations and issues below market, where real errors have happened.

use rust_decimal::Decimal;

use super::{DateTerm, Question, Reason, Sides, Verdict, Verdicts, because, both, compare, holds, known, typed};
use crate::calculation::{Awaited, FigureName, Term, Working, adjusted};
use crate::draft::{Field, Input};
use crate::grant::{AdjustmentKind, ExercisePrice};

impl Question<'_> {
    /// A split makes more shares of the same, a consolidation fewer; with the first day on which the new terms hold.
    pub(super) fn adjustment_fits(self) -> Verdicts {
        let Some(kind) = self.ratio_kind()? else { return Ok(holds(Reason::NotAdjusted)) };
        let (before, after) = self.ratio()?;
        let fits = match kind {
            AdjustmentKind::Consolidation => after.value() < before.value(),
            _ => after.value() > before.value(),
        };
        let numbers = Sides::Numbers { left: before, right: after };
        if !fits {
            return Ok(Verdict::Fails(because(Reason::WrongWay, [numbers])));
        }
        let from = adjusted::holds_from(&self.grant.adjustment)?;
        let date = *known(&self.grant.adjustment.date)?;
        let dates = Sides::dates((DateTerm::AdjustedFrom, from), (Field::AdjustmentDate, date));
        Ok(Verdict::Holds(Sides::Several(vec![numbers, dates])))
    }

    /// A fraction of a share is dropped: the people lose it.
    pub(super) fn adjustment_drops_nothing(self) -> Verdicts {
        if self.ratio_kind()?.is_none() {
            return Ok(holds(Reason::NotAdjusted));
        }
        let (before, after) = self.ratio()?;
        let shares = self.figure(FigureName::SharesPerRight)?;
        let adjusted = self.figure(FigureName::AdjustedSharesPerRight)?;
        if adjusted.value() == Some(Decimal::ZERO) {
            return Ok(Verdict::Fails(because(
                Reason::NoShareLeft,
                [Sides::Numbers { left: shares, right: adjusted }],
            )));
        }
        let [left, right] = [Working::Product(vec![shares, after]), Working::Product(vec![adjusted, before])];
        Ok(compare(left, right, |sides| Verdict::Warns(because(Reason::FractionOfShareDropped, [sides]))))
    }

    /// ¥1 stands for nothing but the share itself and stays; one of ten yen after a consolidation of ten into one may have
    /// been ¥1 (E00577 printed it, and was corrected).
    pub(super) fn one_yen_stays(self) -> Verdicts {
        if *known(&self.grant.adjustment.kind)? == AdjustmentKind::None {
            return Ok(holds(Reason::NotAdjusted));
        }
        let price = match known(&self.grant.exercise_price)? {
            ExercisePrice::NotRequired => return Ok(holds(Reason::NothingDue)),
            ExercisePrice::PerShare(price) => Working::Value(Term::Figure(FigureName::ExercisePrice), price.0),
        };
        if price.value() == Some(Decimal::ONE) {
            let adjusted = self.figure(FigureName::AdjustedExercisePrice)?;
            let stays = price.value() == adjusted.value();
            let sides = because(Reason::OneYenStays, [Sides::Numbers { left: price, right: adjusted }]);
            return Ok(if stays { Verdict::Holds(sides) } else { Verdict::Fails(sides) });
        }
        if self.ratio_kind()?.is_some() {
            let (before, after) = self.ratio()?;
            let times = price.value().zip(after.value()).and_then(|(price, after)| price.checked_mul(after));
            if times.is_some() && times == before.value() {
                let ratio = Working::Quotient(Box::new(before), Box::new(after));
                let sides = [Sides::Numbers { left: price, right: ratio }, field(Field::ExercisePrice)];
                return Ok(Verdict::Warns(because(Reason::WasItOneYen, sides)));
            }
        }
        Ok(holds(Reason::MarketPriced))
    }

    /// Only what is issued for less than the market price adjusts the exercise price.
    pub(super) fn below_market(self) -> Verdicts {
        let adjustment = &self.grant.adjustment;
        if *known(&adjustment.kind)? != AdjustmentKind::BelowMarket {
            return Ok(holds(Reason::NotAdjusted));
        }
        let (paid, market) = both(
            typed(&adjustment.new_share_price, Field::NewSharePrice),
            typed(&adjustment.market_price, Field::MarketPrice),
        )?;
        let is_below = paid.value() < market.value();
        let sides = Sides::Numbers { left: paid, right: market };
        Ok(if is_below { Verdict::Holds(sides) } else { Verdict::Fails(because(Reason::NotBelowMarket, [sides])) })
    }

    /// The kind of an adjustment that has a ratio.
    fn ratio_kind(self) -> Result<Option<AdjustmentKind>, Awaited> {
        let kind = *known(&self.grant.adjustment.kind)?;
        Ok(matches!(kind, AdjustmentKind::Split | AdjustmentKind::Consolidation).then_some(kind))
    }

    fn ratio(self) -> Result<(Working, Working), Awaited> {
        let adjustment = &self.grant.adjustment;
        both(typed(&adjustment.ratio_before, Field::RatioBefore), typed(&adjustment.ratio_after, Field::RatioAfter))
    }
}

fn field(field: Field) -> Sides {
    Sides::Inputs(vec![Input::from(field)])
}
