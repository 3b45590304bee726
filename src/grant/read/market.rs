//! Reads what enters a fair value.

use rust_decimal::Decimal;

use crate::amount::Yen;
use crate::amount::exact::{product, quotient};

use super::reader::{Reader, within};
use super::{TERM_MAX, reader};
use crate::draft::Field;
use crate::grant::{Dividend, DividendBasis, ExpectedTerm, Fact, Market, Problem, SharePriceSource, TermBasis};
use crate::reading::{self, ReadTerm};

/// The highest yield or rate, in percent: with the longest term, its power of e is still valued.
const RATE_MAX: i64 = 60;

impl Reader<'_> {
    pub(super) fn market(&self) -> Market {
        Market {
            share_price: self.price(Field::SharePrice),
            share_price_date: self.date(Field::SharePriceDate),
            share_price_source: self.choice(Field::SharePriceSource.into(), SharePriceSource::from_name),
            term: self.term(),
            volatility: self.percent(Field::Volatility, 0, 1_000),
            volatility_note: self.line(Field::VolatilityNote.into()),
            dividend: self.dividend(),
            interest_rate: self.percent(Field::InterestRate, -RATE_MAX, RATE_MAX),
            target_price: self.price(Field::TargetPrice),
        }
    }

    /// As it is typed, or from one day to another; the first is the allotment date unless another is typed.
    fn term(&self) -> Fact<ExpectedTerm> {
        match self.choice(Field::TermBasis.into(), TermBasis::from_name) {
            Fact::Known(TermBasis::Years) => self.fact(Field::Term.into(), |text| {
                let read = reading::term(text).map_err(Problem::Unreadable)?;
                read.map(typed_term).transpose()
            }),
            Fact::Known(TermBasis::Dates) => self.term_between(),
            Fact::Waiting(input) => Fact::Waiting(input),
            Fact::Wrong(input, problem) => Fact::Wrong(input, problem),
        }
    }

    fn term_between(&self) -> Fact<ExpectedTerm> {
        let from = match self.date(Field::TermFrom) {
            Fact::Waiting(_) => self.date(Field::AllotmentDate),
            typed => typed,
        };
        let (from, to) = match (from, self.date(Field::TermTo)) {
            (Fact::Known(from), Fact::Known(to)) => (from, to),
            (Fact::Wrong(input, problem), _) | (_, Fact::Wrong(input, problem)) => {
                return Fact::Wrong(input, problem);
            }
            (Fact::Waiting(input), _) | (_, Fact::Waiting(input)) => return Fact::Waiting(input),
        };
        let input = Field::TermTo.into();
        let Some(term) = ExpectedTerm::between(from, to) else {
            let typed = !self.draft.get(Field::TermFrom).trim().is_empty();
            let first = if typed { Field::TermFrom } else { Field::AllotmentDate };
            return Fact::Wrong(input, Problem::Before(first, from));
        };
        match bounded(term) {
            Ok(term) => Fact::Known(term),
            Err(problem) => Fact::Wrong(input, problem),
        }
    }

    fn dividend(&self) -> Fact<Dividend> {
        match self.choice(Field::DividendBasis.into(), DividendBasis::from_name) {
            Fact::Known(DividendBasis::Yield) => match self.percent(Field::DividendYield, 0, RATE_MAX) {
                Fact::Known(percent) => Fact::Known(Dividend::Yield(percent)),
                Fact::Waiting(input) => Fact::Waiting(input),
                Fact::Wrong(input, problem) => Fact::Wrong(input, problem),
            },
            Fact::Known(DividendBasis::Yen) => self.dividend_per_share(),
            Fact::Waiting(input) => Fact::Waiting(input),
            Fact::Wrong(input, problem) => Fact::Wrong(input, problem),
        }
    }

    fn dividend_per_share(&self) -> Fact<Dividend> {
        let ratio = self.weight(Field::DividendSplitRatio.into());
        let dividend = self.affordable(self.amount_or_none(Field::DividendPerShare.into()), &ratio);
        match (dividend, ratio) {
            (Fact::Known(yen), Fact::Known(ratio)) => Fact::Known(Dividend::PerShare { yen, split_ratio: Some(ratio) }),
            (Fact::Known(yen), Fact::Waiting(_)) => Fact::Known(Dividend::PerShare { yen, split_ratio: None }),
            (Fact::Wrong(input, problem), _) | (_, Fact::Wrong(input, problem)) => Fact::Wrong(input, problem),
            (Fact::Waiting(input), _) => Fact::Waiting(input),
        }
    }
}

impl Reader<'_> {
    /// A dividend that comes to no more than the highest yield.
    fn affordable(&self, dividend: Fact<Yen>, ratio: &Fact<Decimal>) -> Fact<Yen> {
        let ratio = ratio.known().copied().unwrap_or(Decimal::ONE);
        let most = self.price(Field::SharePrice).known().and_then(|price| {
            let most = product(product(price.0, ratio)?, Decimal::from(RATE_MAX))?;
            quotient(most, Decimal::ONE_HUNDRED)
        });
        match (&dividend, most) {
            (Fact::Known(yen), Some(most)) if yen.0 > most => {
                Fact::Wrong(Field::DividendPerShare.into(), Problem::TooLarge(most))
            }
            _ => dividend,
        }
    }
}

fn typed_term(read: ReadTerm) -> Result<ExpectedTerm, Problem> {
    bounded(match read {
        ReadTerm::Years(years) => {
            // As many decimals as a price has: a day is three thousandths of a year.
            if years.is_zero() {
                ExpectedTerm::Years(years)
            } else {
                ExpectedTerm::Years(reader::price(years, TERM_MAX)?.0)
            }
        }
        ReadTerm::YearsAndMonths { years, months } => ExpectedTerm::YearsAndMonths { years, months },
    })
}

fn bounded(term: ExpectedTerm) -> Result<ExpectedTerm, Problem> {
    let most = Decimal::from(TERM_MAX);
    let years = term.years().ok_or(Problem::TooLarge(most))?;
    within(years, Decimal::ZERO, most)?;
    Ok(term)
}
