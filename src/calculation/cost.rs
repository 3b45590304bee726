//! The cost of the rights, and how the business years share it (株式報酬費用).
//!
//! Each month of service that is complete bears the same part. What has become cost by the end of a year is rounded to
//! whole yen, and the year bears what was added: so the years come to the whole, to the last yen.

use std::rc::Rc;

use chrono::{Datelike, Days, Months, NaiveDate};
use rust_decimal::Decimal;

use super::outcome::{Part, awaits, both, difference, figure, finish, input, known, part, rounded, together};
use super::price::Worth;
use super::{Awaited, FigureName, Outcome, RowFigure, Term, TimeTerm, Working};
use crate::amount::exact::is_negative;
use crate::amount::{RoundingMode, RoundingPlace};
use crate::draft::Field;
use crate::grant::{Fact, Grant, Payment};
use crate::law::{Citation, accounting};

const SOURCE: &[Citation] = &[accounting::COST];

/// What one business year bears.
#[derive(Clone, Debug, PartialEq)]
pub struct CostOfYear {
    /// The last day of the year.
    pub ends: NaiveDate,
    /// Months of service that are complete by then.
    pub months: u32,
    /// Cost up to the end of the year.
    pub cumulative: Outcome,
    /// Cost of the year itself.
    pub cost: Outcome,
}

pub(super) struct OfService {
    pub(super) total: Outcome,
    pub(super) of_years: Result<Vec<CostOfYear>, Awaited>,
}

/// The cost in all, and of each business year; `worth` is the fair value of a right.
pub(super) fn cost(grant: &Grant, rights: &[Outcome], worth: &Worth) -> OfService {
    let total = total(grant, rights, &worth.fair);
    OfService { of_years: total.clone().and_then(|_| years(grant, &total)), total }
}

/// Fair value × the rights that are expected to vest. What is paid for in cash at its value is no remuneration.
fn total(grant: &Grant, rights: &[Outcome], worth: &Part) -> Outcome {
    let is_remuneration =
        |row: usize| grant.categories.get(row).is_some_and(|category| category.payment.known() != Some(&Payment::Cash));
    let granted = rights.iter().enumerate().filter(|(row, _)| is_remuneration(*row));
    let granted = together(granted.map(|(row, rights)| part(Term::Row(row, RowFigure::Rights), rights)));
    let forfeited = input(&grant.service.expected_forfeitures, Field::ExpectedForfeitures.into());
    let (worth, (granted, forfeited)) = both(worth.clone(), both(granted.map(Working::Sum), forfeited))?;
    let vesting = difference(granted, forfeited);
    if vesting.value().is_none_or(is_negative) {
        return Err(awaits(Field::ExpectedForfeitures));
    }
    let exact = Working::Product(vec![worth, vesting]);
    finish(rounded(exact, RoundingMode::HalfUp, Some(RoundingPlace::Yen)), SOURCE)
}

fn years(grant: &Grant, total: &Outcome) -> Result<Vec<CostOfYear>, Awaited> {
    let service = &grant.service;
    let (from, year_end) = both(known(&service.from), known(&service.year_end))?;
    // Without a service period all of it is cost at once.
    let to = match &service.to {
        Fact::Waiting(_) => from,
        to => known(to)?,
    };
    let all = months(*from, *to).max(1);
    let mut years: Vec<CostOfYear> = Vec::new();
    for (number, ends) in year_ends(*year_end).enumerate() {
        let is_last = ends >= *to;
        let passed = if is_last { all } else { months(*from, ends).min(all) };
        let cumulative = cumulative(total, passed, all);
        let before = years.last().map(|year| year.cumulative.clone());
        let cost = match before {
            Some(before) => both(cumulative.clone(), before).and_then(|(now, before)| {
                let of = |figure: Rc<super::Figure>| Working::Value(Term::CostUntil(number), figure.value);
                let earlier = Working::Value(Term::CostUntil(number.saturating_sub(1)), before.value);
                finish(difference(of(now), earlier), SOURCE)
            }),
            None => cumulative.clone(),
        };
        years.push(CostOfYear { ends, months: passed, cumulative, cost });
        if is_last {
            break;
        }
    }
    Ok(years)
}

fn cumulative(total: &Outcome, passed: u32, all: u32) -> Outcome {
    let total = figure(FigureName::CostTotal, total)?;
    let months = |term, count: u32| Working::Value(Term::Time(term), Decimal::from(count));
    let part = Working::Quotient(
        Box::new(Working::Product(vec![total, months(TimeTerm::MonthsServed, passed)])),
        Box::new(months(TimeTerm::MonthsOfService, all)),
    );
    finish(rounded(part, RoundingMode::HalfUp, Some(RoundingPlace::Yen)), SOURCE)
}

/// The ends of this business year and of those after it: the same day of the year, or the last of a shorter month.
fn year_ends(first: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (0_u32..).map_while(move |year| {
        let ends = first.checked_add_months(Months::new(year.checked_mul(12)?))?;
        // The last day of February stays the last.
        let is_last = first.checked_add_days(Days::new(1)).is_some_and(|next| next.day() == 1);
        if !is_last {
            return Some(ends);
        }
        ends.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt()
    })
}

/// Complete months from the one day to the other, both of which are served.
fn months(from: NaiveDate, to: NaiveDate) -> u32 {
    let Some(after) = to.succ_opt() else { return 0 };
    let years = after.year().saturating_sub(from.year());
    let begun = years.saturating_mul(12).saturating_add(after.month() as i32).saturating_sub(from.month() as i32);
    let complete = u32::try_from(begun)
        .ok()
        .filter(|months| from.checked_add_months(Months::new(*months)).is_some_and(|end| end <= after));
    complete.unwrap_or_else(|| u32::try_from(begun.saturating_sub(1)).unwrap_or(0))
}
