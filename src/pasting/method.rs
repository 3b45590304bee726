//! How a volatility is to be estimated, as the fields beside the closes say.

use rust_decimal::Decimal;

use crate::draft::{Draft, Field, Input};
use crate::grant::read::whole;
use crate::grant::{Fact, Problem};
use crate::reading::Counted;
use crate::valuation::{Deviation, Method, Order, Period, TRADING_DAYS, Window};

/// The choices as read; a blank one is the usual one.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodChoices {
    pub period: Fact<Period>,
    pub deviation: Fact<Deviation>,
    pub window: Fact<WindowChoice>,
    pub order: Fact<Order>,
    pub trading_days: Fact<u32>,
}

/// How far back the closes are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowChoice {
    /// As far as the expected term reaches forward.
    Term,
    All,
}

impl MethodChoices {
    pub fn read(draft: &Draft) -> MethodChoices {
        MethodChoices {
            period: choice(draft, Field::ClosesPeriod, |name| match name {
                "" | "week" => Some(Period::Week),
                "day" => Some(Period::Day),
                "month" => Some(Period::Month),
                _ => None,
            }),
            deviation: choice(draft, Field::ClosesDeviation, |name| match name {
                "" | "sample" => Some(Deviation::Sample),
                "population" => Some(Deviation::Population),
                _ => None,
            }),
            window: choice(draft, Field::ClosesWindow, |name| match name {
                "" | "term" => Some(WindowChoice::Term),
                "all" => Some(WindowChoice::All),
                _ => None,
            }),
            order: choice(draft, Field::ClosesOrder, |name| match name {
                "" | "oldest_first" => Some(Order::OldestFirst),
                "newest_first" => Some(Order::NewestFirst),
                _ => None,
            }),
            trading_days: trading_days(draft),
        }
    }

    /// The method, or the inputs that it waits for. The term is asked for only where the window is as long.
    pub fn method(&self, term: Result<Decimal, &[Input]>) -> Result<Method, Vec<Input>> {
        let mut awaited: Vec<Input> = Vec::new();
        let period = value(&self.period, &mut awaited);
        let deviation = value(&self.deviation, &mut awaited);
        let order = value(&self.order, &mut awaited);
        let window = match (value(&self.window, &mut awaited), term) {
            (Some(WindowChoice::All), _) => Some(Window::All),
            (Some(WindowChoice::Term), Ok(years)) => Some(Window::Years(years)),
            (Some(WindowChoice::Term), Err(inputs)) => {
                awaited.extend_from_slice(inputs);
                None
            }
            (None, _) => None,
        };
        // The days of trading make a year of days, and nothing of weeks and months.
        let trading_days = match period {
            Some(Period::Day) => value(&self.trading_days, &mut awaited),
            _ => Some(Method::default().trading_days),
        };
        match (period, deviation, window, order, trading_days) {
            (Some(period), Some(deviation), Some(window), Some(order), Some(trading_days)) => {
                Ok(Method { period, deviation, window, order, trading_days })
            }
            _ => Err(Input::in_order(&awaited)),
        }
    }
}

fn value<T: Copy>(fact: &Fact<T>, awaited: &mut Vec<Input>) -> Option<T> {
    fact.value().map_err(|input| awaited.push(input)).ok().copied()
}

fn choice<T>(draft: &Draft, field: Field, from_name: fn(&str) -> Option<T>) -> Fact<T> {
    match from_name(draft.get(field)) {
        Some(choice) => Fact::Known(choice),
        None => Fact::Wrong(field.into(), Problem::UnknownChoice),
    }
}

fn trading_days(draft: &Draft) -> Fact<u32> {
    let field = Field::ClosesPerYear;
    let bounds = (u64::from(*TRADING_DAYS.start()), u64::from(*TRADING_DAYS.end()));
    match whole(Counted::Plain, draft.get(field), bounds.0, bounds.1) {
        Ok(days) => {
            let days = days.and_then(|days| u32::try_from(days).ok());
            Fact::Known(days.unwrap_or(Method::default().trading_days))
        }
        Err(problem) => Fact::Wrong(field.into(), problem),
    }
}
