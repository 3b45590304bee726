//! The fair value of a share's worth of a right by Black and Scholes, and what enters it.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::outcome::{Part, awaits, finish, input, known, quotient};
use super::{Awaited, Outcome, Term, TimeTerm, Working};
use crate::amount::Percent;
use crate::draft::{Field, Input};
use crate::grant::{Dividend, ExpectedTerm, Fact, Grant, Market};
use crate::law::{Citation, accounting};
use crate::valuation::{self, Assumptions, Refusal};

const SOURCE: &[Citation] = &[accounting::FAIR_VALUE];

/// The fair value of one share's worth, and the two figures that are worked out for it.
pub(super) struct OfModel {
    pub(super) term: Outcome,
    pub(super) dividend_yield: Outcome,
    pub(super) unrounded: Outcome,
}

pub(super) fn fair_value(grant: &Grant, exercise_price: &Outcome) -> OfModel {
    let market = &grant.market_data;
    let term = known(&market.term).and_then(|term| finish(expected_term(*term), SOURCE));
    let dividend_yield = dividend_yield(market).and_then(|working| finish(working, SOURCE));
    OfModel { unrounded: unrounded(market, &term, &dividend_yield, exercise_price), term, dividend_yield }
}

/// T in years, from years, from years and months, or from one day to another.
fn expected_term(term: ExpectedTerm) -> Working {
    let whole = |years: u32| Working::Value(Term::Time(TimeTerm::WholeYears), years.into());
    let of = |part: (TimeTerm, u32), whole: (TimeTerm, u32)| {
        let value = |(term, count): (TimeTerm, u32)| Working::Value(Term::Time(term), count.into());
        quotient(value(part), value(whole))
    };
    match term {
        ExpectedTerm::Years(years) => Working::Value(Term::Input(Field::Term.into()), years),
        ExpectedTerm::YearsAndMonths { years, months: 0 } => whole(years),
        ExpectedTerm::YearsAndMonths { years, months } => {
            Working::Sum(vec![whole(years), of((TimeTerm::Months, months), (TimeTerm::MonthsOfYear, 12))])
        }
        ExpectedTerm::Between { years, days } if days.days == 0 => whole(years),
        ExpectedTerm::Between { years, days } => {
            Working::Sum(vec![whole(years), of((TimeTerm::Days, days.days), (TimeTerm::DaysOfYear, days.of))])
        }
    }
}

/// q in percent: as typed, or the dividend of a year, as each share of today would have borne it, over the share price.
fn dividend_yield(market: &Market) -> Part {
    match known(&market.dividend)? {
        Dividend::Yield(percent) => {
            Ok(Working::Value(Term::Input(Field::DividendYield.into()), Decimal::from(*percent)))
        }
        Dividend::PerShare { yen, split_ratio } => {
            let price = input(&market.share_price, Field::SharePrice.into())?;
            let paid = Working::Value(Term::Input(Field::DividendPerShare.into()), yen.0);
            let borne = match split_ratio {
                Some(ratio) => quotient(paid, Working::Value(Term::Input(Field::DividendSplitRatio.into()), *ratio)),
                None => paid,
            };
            Ok(Working::InPercent(Box::new(quotient(borne, price))))
        }
    }
}

fn unrounded(market: &Market, term: &Outcome, dividend_yield: &Outcome, exercise_price: &Outcome) -> Outcome {
    let mut awaited = Vec::new();
    let mut number = |outcome: Result<Decimal, Awaited>| {
        outcome.unwrap_or_else(|Awaited(inputs)| {
            awaited.extend(inputs);
            Decimal::ZERO
        })
    };
    // Where nothing is due on exercise, the value is S·e^(−qT): neither σ nor r enters it.
    let nothing_due = exercise_price.as_ref().is_ok_and(|price| price.value.is_zero());
    let percent = |fact: &Fact<Percent>, field: Field| match fact {
        Fact::Waiting(_) if nothing_due => Ok(Decimal::ZERO),
        fact => known(fact)?.fraction().ok_or(awaits(field)),
    };
    let figure = |outcome: &Outcome| outcome.as_ref().map(|figure| figure.value).map_err(Awaited::clone);
    let assumptions = Assumptions {
        share_price: number(known(&market.share_price).map(|price| price.0)),
        exercise_price: number(figure(exercise_price)),
        term: number(figure(term)),
        volatility: number(percent(&market.volatility, Field::Volatility)),
        dividend_yield: number(
            figure(dividend_yield).and_then(|percent| Percent(percent).fraction().ok_or(awaits(Field::DividendYield))),
        ),
        interest_rate: number(percent(&market.interest_rate, Field::InterestRate)),
    };
    if !awaited.is_empty() {
        return Err(Awaited(Input::in_order(&awaited)));
    }
    let value = valuation::fair_value(&assumptions).map_err(|refusal| awaits(refused(refusal)))?;
    finish(Working::FairValue(Rc::new(value)), SOURCE)
}

/// The field whose number the model does not take; the bounds of the fields leave only a dividend that is too large for
/// the share price.
fn refused(refusal: Refusal) -> Field {
    match refusal {
        Refusal::SharePriceNotPositive | Refusal::PriceTooLarge => Field::SharePrice,
        Refusal::ExercisePriceNegative => Field::ExercisePrice,
        Refusal::TermNegative => Field::TermBasis,
        Refusal::VolatilityNegative => Field::Volatility,
        Refusal::DividendYieldTooLarge => Field::DividendBasis,
        Refusal::InterestRateTooLarge => Field::InterestRate,
    }
}
