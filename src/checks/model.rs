//! Whether what enters a fair value can be meant: a percentage typed as a fraction, months as years.

use chrono::{Months, NaiveDate};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{DateTerm, LimitKind, Question, Reason, Sides, Verdict, Verdicts, because, holds, typed};
use crate::calculation::{Awaited, FigureName, Unit, Working};
use crate::draft::Field;
use crate::grant::{Dividend, ExpectedTerm, PriceBasis};

/// Rates of Japanese government bonds have stayed within this since 1995: −10.9 % is −0.109 % typed wrongly.
const RATE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
const YIELD: Decimal = Decimal::from_parts(20, 0, 0, false, 0);
/// Years: longer terms are months more often than years.
const TERM: Decimal = Decimal::from_parts(30, 0, 0, false, 0);
const VOLATILITY_LEAST: Decimal = Decimal::ONE;
const VOLATILITY_MOST: Decimal = Decimal::from_parts(150, 0, 0, false, 0);

impl Question<'_> {
    pub(super) fn interest_rate_plausible(self) -> Verdicts {
        let Some(rate) = self.of_model(typed(&self.grant.market_data.interest_rate, Field::InterestRate))? else {
            return Ok(holds(Reason::NoModel));
        };
        let far = rate.value().is_some_and(|rate| rate.abs() > RATE);
        let line = Sides::line(rate, LimitKind::Within, RATE, Unit::Percent);
        Ok(plausible(!far, Reason::RateTooFar, line, Field::InterestRate))
    }

    pub(super) fn dividend_yield_plausible(self) -> Verdicts {
        let Some(dividend_yield) = self.of_model(self.figure(FigureName::DividendYield))? else {
            return Ok(holds(Reason::NoModel));
        };
        let high = dividend_yield.value().is_some_and(|percent| percent > YIELD);
        let line = Sides::line(dividend_yield, LimitKind::AtMost, YIELD, Unit::Percent);
        let field = match self.grant.market_data.dividend.known() {
            Some(Dividend::PerShare { .. }) => Field::DividendPerShare,
            Some(Dividend::Yield(_)) | None => Field::DividendYield,
        };
        Ok(plausible(!high, Reason::YieldTooHigh, line, field))
    }

    pub(super) fn volatility_plausible(self) -> Verdicts {
        let Some(volatility) = self.of_model(typed(&self.grant.market_data.volatility, Field::Volatility))? else {
            return Ok(holds(Reason::NoModel));
        };
        if volatility.value().is_some_and(|percent| percent < VOLATILITY_LEAST) {
            let line = Sides::line(volatility, LimitKind::AtLeast, VOLATILITY_LEAST, Unit::Percent);
            return Ok(plausible(false, Reason::FractionForPercent, line, Field::Volatility));
        }
        let high = volatility.value().is_some_and(|percent| percent > VOLATILITY_MOST);
        let line = Sides::line(volatility, LimitKind::AtMost, VOLATILITY_MOST, Unit::Percent);
        Ok(plausible(!high, Reason::VolatilityTooHigh, line, Field::Volatility))
    }

    /// In years, and no longer than the rights can be exercised. A number of whole years that months make is more often
    /// theirs, where the rights cannot be exercised as long as that.
    pub(super) fn term_plausible(self) -> Verdicts {
        let Some(term) = self.of_model(self.figure(FigureName::ExpectedTerm))? else {
            return Ok(holds(Reason::NoModel));
        };
        let years = term.value().unwrap_or_default();
        let line = Sides::line(term, LimitKind::AtMost, TERM, Unit::Years);
        if years > TERM {
            let is_between = matches!(self.grant.market_data.term.known(), Some(ExpectedTerm::Between { .. }));
            let field = if is_between { Field::TermTo } else { Field::Term };
            return Ok(plausible(false, Reason::MonthsForYears, line, field));
        }
        let period = [&self.grant.exercise_from, &self.grant.exercise_to].map(|date| date.known().copied());
        if let [Some(first), Some(last)] = period
            && self.is_typed_in_whole_years_of_months()
            && end(first, years).is_some_and(|end| end > last)
        {
            let dates = Sides::dates((DateTerm::Input(Field::ExerciseFrom), first), (Field::ExerciseTo, last));
            let sides = [line, dates, Sides::Inputs(vec![Field::Term.into()])];
            return Ok(Verdict::Warns(because(Reason::MonthsForYears, sides)));
        }
        let dates = [&self.grant.allotment_date, &self.grant.exercise_to].map(|date| date.known().copied());
        let [Some(allotment), Some(last)] = dates else { return Ok(Verdict::Holds(line)) };
        Ok(match end(allotment, years) {
            Some(end) if end > last => {
                let dates = Sides::dates((DateTerm::EndOfTerm, end), (Field::ExerciseTo, last));
                Verdict::Warns(because(Reason::TermPassesExercise, [line, dates]))
            }
            _ => Verdict::Holds(line),
        })
    }

    /// 12, 24, 36 and so on: as many months are a term as well.
    fn is_typed_in_whole_years_of_months(self) -> bool {
        match self.grant.market_data.term.known() {
            Some(ExpectedTerm::Years(years)) => {
                !years.is_zero() && years.checked_rem(Decimal::from(12)) == Some(Decimal::ZERO)
            }
            _ => false,
        }
    }

    /// A number of the model; `None` where no price is made of it and nothing was typed.
    fn of_model(self, number: Result<Working, Awaited>) -> Result<Option<Working>, Awaited> {
        let used = self.grant.price_basis.known() == Some(&PriceBasis::BlackScholes);
        match number {
            Ok(number) => Ok(Some(number)),
            Err(awaited) if used => Err(awaited),
            Err(_) => Ok(None),
        }
    }
}

fn plausible(is_so: bool, otherwise: Reason, line: Sides, field: Field) -> Verdict {
    if is_so {
        return Verdict::Holds(line);
    }
    Verdict::Warns(because(otherwise, [line, Sides::Inputs(vec![field.into()])]))
}

/// The day before so many years have passed, in whole months: the last day of a period of that length.
fn end(from: NaiveDate, years: Decimal) -> Option<NaiveDate> {
    let months = years.checked_mul(Decimal::from(12))?.trunc().to_u32()?;
    from.checked_add_months(Months::new(months))?.pred_opt()
}
