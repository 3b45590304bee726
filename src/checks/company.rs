//! What the grant means for the company's shares, and what has to be disclosed of it.

use chrono::Months;
use rust_decimal::Decimal;

use super::{
    DateTerm, Dated, LimitKind, Question, Reason, Sides, Verdict, Verdicts, because, both, date, number, typed,
};
use crate::calculation::{Awaited, FigureName, Unit, Working, adjusted};
use crate::draft::Field;
use crate::grant::{AdjustmentKind, Fact};
use crate::law::cabinet_office::{MINOR_DILUTION, MINOR_VALUE};

impl Question<'_> {
    /// Issued shares, those under other rights and those of this grant, beside those authorised (会社法113条4項). Rights
    /// whose exercise period has not begun do not count yet.
    pub(super) fn within_authorised_shares(self) -> Verdicts {
        let headroom = self.calculation.figure(FigureName::AuthorisedHeadroom);
        let left = number(headroom)?;
        let sides = match headroom.as_ref().map(|figure| &figure.working) {
            Ok(Working::Difference(authorised, taken)) => {
                Sides::Numbers { left: taken.as_ref().clone(), right: authorised.as_ref().clone() }
            }
            _ => {
                let headroom = self.figure(FigureName::AuthorisedHeadroom)?;
                Sides::line(headroom, LimitKind::AtLeast, Decimal::ZERO, Unit::Shares)
            }
        };
        if left >= Decimal::ZERO {
            return Ok(Verdict::Holds(sides));
        }
        let grant = self.grant;
        let begins =
            grant.exercise_from.known().filter(|first| grant.allotment_date.known().is_some_and(|of| of < *first));
        Ok(match begins {
            Some(first) => {
                let dated = Dated { term: DateTerm::Input(Field::ExerciseFrom), date: *first };
                let dates = Sides::Dates { left: dated, right: dated };
                Verdict::Warns(because(Reason::CountsFromExercise, [sides, dates]))
            }
            None => Verdict::Fails(sides),
        })
    }

    /// The latest of the end of the year before that of the allotment date, a split and a consolidation: no more than a
    /// year back, and not before an adjustment that holds by then. While no allotment date is known, the resolution
    /// stands in for it.
    pub(super) fn base_date_current(self) -> Verdicts {
        let (field, fact) = match &self.grant.allotment_date {
            Fact::Waiting(_) if self.grant.resolution_date.known().is_some() => {
                (Field::ResolutionDate, &self.grant.resolution_date)
            }
            allotment => (Field::AllotmentDate, allotment),
        };
        let (base, day) = both(date(&self.grant.company_shares.base_date), date(fact))?;
        let sides = Sides::dates((DateTerm::Input(Field::SharesBaseDate), base), (field, day));
        let ask = |reason, sides| Ok(Verdict::Warns(because(reason, [sides, inputs()])));
        if base > day {
            return ask(Reason::BaseDateAhead, sides);
        }
        let is_of_ratio =
            matches!(self.grant.adjustment.kind.known(), Some(AdjustmentKind::Split | AdjustmentKind::Consolidation));
        if let Ok(from) = adjusted::holds_from(&self.grant.adjustment)
            && is_of_ratio
            && base < from
            && from <= day
        {
            let adjusted = Sides::dates((DateTerm::AdjustedFrom, from), (Field::SharesBaseDate, base));
            return ask(Reason::BaseDateBeforeAdjustment, adjusted);
        }
        let a_year_later = base.checked_add_months(Months::new(12));
        if a_year_later.is_some_and(|later| later < day) {
            return ask(Reason::BaseDateOld, sides);
        }
        Ok(Verdict::Holds(sides))
    }

    /// By what the board resolved, at the share price of that day.
    pub(super) fn minor_at_resolution(self) -> Verdicts {
        let rights = typed(&self.grant.procedure.resolved_rights, Field::ResolvedRights);
        let figures = [FigureName::DilutionAtResolution, FigureName::ShareValueAtResolution];
        date(&self.grant.resolution_date)?;
        let (is_minor, sides) = self.minor(figures, rights)?;
        Ok(if is_minor {
            Verdict::Holds(because(Reason::Minor, sides))
        } else {
            Verdict::Warns(because(Reason::DisclosureMayBeRequired, sides))
        })
    }

    /// Again by what is allotted, at the share price of the allotment date: what was minor may be no longer.
    pub(super) fn minor_at_allotment(self) -> Verdicts {
        date(&self.grant.allotment_date)?;
        let figures = [FigureName::Dilution, FigureName::ShareValue];
        let (is_minor, sides) = self.minor(figures, self.figure(FigureName::TotalRights))?;
        if is_minor {
            return Ok(Verdict::Holds(because(Reason::Minor, sides)));
        }
        let before = self.minor(
            [FigureName::DilutionAtResolution, FigureName::ShareValueAtResolution],
            self.figure(FigureName::TotalRights),
        );
        let was_minor = before.is_ok_and(|(was_minor, _)| was_minor);
        let reason = if was_minor { Reason::RisenSinceResolution } else { Reason::DisclosureMayBeRequired };
        Ok(Verdict::Warns(because(reason, sides)))
    }

    /// Whether either of the two is below its line: one that is settles it while the other waits. The value of the
    /// options stands beside.
    fn minor(
        self,
        [dilution, value]: [FigureName; 2],
        rights: Result<Working, Awaited>,
    ) -> Result<(bool, Vec<Sides>), Awaited> {
        let (dilution, value) = (self.figure(dilution), self.figure(value));
        let below = |figure: &Result<Working, Awaited>, line: Decimal| {
            figure.as_ref().is_ok_and(|figure| figure.value().is_some_and(|value| value < line))
        };
        let is_minor = below(&dilution, MINOR_DILUTION.0) || below(&value, MINOR_VALUE.0);
        if !is_minor {
            both(dilution.clone(), value.clone())?;
        }
        let dilution = dilution.map(|figure| Sides::line(figure, LimitKind::Below, MINOR_DILUTION, Unit::Percent));
        let value = value.map(|figure| Sides::line(figure, LimitKind::Below, MINOR_VALUE, Unit::Yen));
        let options =
            both(rights, self.worth()).map(|(rights, worth)| Sides::OptionValue(Working::Product(vec![rights, worth])));
        Ok((is_minor, [dilution, value, options].into_iter().flatten().collect()))
    }
}

fn inputs() -> Sides {
    Sides::Inputs(vec![Field::SharesBaseDate.into()])
}
