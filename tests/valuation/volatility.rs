//! The volatility of closes, and what is asked about them.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;
use rust_decimal::Decimal;
use wariate::pasting::closes::read_closes;
use wariate::valuation::{
    Close, Deviation, Estimate, Factor, Method, Order, Period, Return, Shortage, Use, Warning, Window, volatility,
};

use super::{number, rows};

const REFERENCES: &str = include_str!("volatility.csv");

fn closes(prices: &str) -> Vec<Close> {
    prices.split_whitespace().map(|price| Close { date: None, close: number(price) }).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Closes of every weekday from this one on, moved up and down without a pattern.
fn weekdays(first: &str, count: usize) -> Vec<Close> {
    let mut closes = Vec::new();
    let (mut date, mut state, mut price) = (day(first), 7_u32, 100_000_i64);
    while closes.len() < count {
        if !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            price += i64::from(state >> 20) - 2_048;
            closes.push(Close { date: Some(date), close: Decimal::new(price, 2) });
        }
        date = date + Days::new(1);
    }
    closes
}

#[track_caller]
fn estimate(closes: &[Close], method: Method) -> Estimate {
    volatility(closes, &method).expect("an estimate")
}

fn method(period: Period) -> Method {
    Method { period, ..Method::default() }
}

#[track_caller]
fn near(value: Decimal, expected: &str, tolerance: &str) {
    assert!((value - number(expected)).abs() <= number(tolerance), "{value}, not {expected}");
}

/// The fifteen weeks of Hull's problem under the estimators that are offered.
#[test]
fn the_reference_series_is_met() {
    let rows: Vec<_> = rows(REFERENCES).collect();
    let hull = closes(rows[0][3]);
    let sample = estimate(&hull, Method::default());
    near(sample.annualised, rows[0][5], "0.000000001");
    near(sample.standard_error, "0.039297", "0.0000005");
    assert_eq!((sample.count, sample.periods_per_year), (14, 52));
    assert_eq!((sample.per_period * 1e6).round(), 28_836.0);
    assert_eq!(sample.warnings, [Warning::WithoutDates { period: Period::Week }, Warning::FewReturns { count: 14 }]);
    let population = estimate(&hull, Method { deviation: Deviation::Population, ..Method::default() });
    near(population.annualised, rows[1][5], "0.000000001");
    let fifty = Decimal::from_f64_retain(sample.per_period * 50_f64.sqrt()).expect("a number");
    near(fifty, rows[4][5], "0.0000005");
}

#[test]
fn a_period_makes_its_year() {
    let hull = closes(REFERENCES.lines().nth(1).unwrap().split(',').nth(3).unwrap());
    let per_year = |method| estimate(&hull, method).periods_per_year;
    assert_eq!(per_year(method(Period::Month)), 12);
    assert_eq!(per_year(method(Period::Day)), 250);
    assert_eq!(per_year(Method { trading_days: 245, ..method(Period::Day) }), 245);
    assert_eq!(per_year(Method { trading_days: 365, ..method(Period::Day) }), 252);
}

/// The last closes of the weeks and months, found in another way.
#[test]
fn the_last_day_of_a_period_is_taken() {
    let days = weekdays("2017-01-04", 700);
    let last_of = |key: &dyn Fn(NaiveDate) -> (i32, u32)| -> Vec<Close> {
        let last: BTreeMap<_, _> = days.iter().map(|close| (key(close.date.unwrap()), *close)).collect();
        last.into_values().map(|close| Close { date: None, ..close }).collect()
    };
    let weeks = last_of(&|date| (date.iso_week().year(), date.iso_week().week()));
    let months = last_of(&|date| (date.year(), date.month()));
    for (period, ends) in [(Period::Week, weeks), (Period::Month, months)] {
        let estimate = estimate(&days, method(period));
        let expected = volatility(&ends, &method(period)).expect("an estimate");
        assert_eq!(estimate.annualised, expected.annualised);
        assert_eq!(estimate.count, ends.len() - 1);
        let within = estimate.uses.iter().filter(|one| **one == Use::WithinPeriod).count();
        assert_eq!(within, days.len() - ends.len());
    }
}

#[test]
fn the_window_reaches_back_from_the_last_day() {
    let days = weekdays("2010-01-04", 1_300);
    let last = days.last().unwrap().date.unwrap();
    let within = |years: &str| Method { window: Window::Years(number(years)), ..Method::default() };
    let estimate = estimate(&days, within("2.5"));
    let from = last.with_year(last.year() - 2).unwrap() - chrono::Months::new(6);
    assert!(estimate.first.date.unwrap() >= from && estimate.first.date.unwrap() < from + Days::new(7));
    assert_eq!(estimate.last.date, Some(last));
    assert_eq!(estimate.warnings, []);
    for (close, one) in days.iter().zip(&estimate.uses) {
        assert_eq!(*one == Use::BeforeWindow, close.date.unwrap() < from);
    }
    let longer = volatility(&days, &within("15")).expect("an estimate");
    // Fifteen years of weeks, less the 260 that there are.
    assert_eq!(longer.warnings.first(), Some(&Warning::ShorterThanWindow { periods: 523 }));
}

#[test]
fn a_window_of_closes_without_dates_counts_them() {
    let weeks: Vec<Close> = weekdays("2010-01-04", 200).iter().map(|one| Close { date: None, ..*one }).collect();
    let within = |years: &str| Method { window: Window::Years(number(years)), ..Method::default() };
    let two = estimate(&weeks, within("2"));
    assert_eq!((two.count, two.first.close), (104, weeks[95].close));
    let five = estimate(&weeks, within("5"));
    let expected = [Warning::WithoutDates { period: Period::Week }, Warning::ShorterThanWindow { periods: 61 }];
    assert_eq!((five.count, &five.warnings[..]), (199, &expected[..]));
    let newest = estimate(&weeks, Method { order: Order::NewestFirst, ..within("2") });
    assert_eq!((newest.first.close, newest.last.close), (weeks[104].close, weeks[0].close));
}

/// The market was closed from 27 April to 6 May 2019: a week without a close.
#[test]
fn a_missing_week_is_counted_and_not_bridged() {
    let mut days = weekdays("2018-10-01", 260);
    days.retain(|close| !(day("2019-04-27")..=day("2019-05-06")).contains(&close.date.unwrap()));
    let weekly = estimate(&days, Method::default());
    assert_eq!(weekly.warnings, [Warning::Gaps { periods: 1, from: day("2019-04-26"), to: day("2019-05-10") }]);
    let over: Vec<_> = weekly.returns.iter().filter(|one| one.is_over_gap).collect();
    assert_eq!((over.len(), weekly.count), (1, weekly.returns.len() - 1));
    // Eleven days from trading day to trading day are the longest closure there was.
    let daily = estimate(&days, method(Period::Day));
    assert_eq!((daily.warnings.as_slice(), daily.count), (&[][..], days.len() - 1));
    days.retain(|close| close.date != Some(day("2019-05-07")));
    let daily = estimate(&days, method(Period::Day));
    assert_eq!(daily.warnings, [Warning::Gaps { periods: 1, from: day("2019-04-26"), to: day("2019-05-08") }]);
}

#[test]
fn an_unadjusted_split_is_noticed() {
    for (by, factor) in [("0.5", Factor::Half), ("0.3333", Factor::Third), ("2", Factor::Twice), ("3", Factor::Thrice)]
    {
        let mut days = weekdays("2018-01-01", 200);
        for close in &mut days[100..] {
            close.close *= number(by);
        }
        let daily = estimate(&days, method(Period::Day));
        let expected =
            [Warning::Outliers { count: 1, greatest: 99 }, Warning::LikeSplit { count: 1, first: 99, factor }];
        assert_eq!(daily.warnings, expected);
    }
}

/// Every one of them is told from its own return, not the first alone.
#[test]
fn each_unadjusted_split_is_marked() {
    let mut days = weekdays("2018-01-01", 200);
    for split in [50, 100, 150] {
        for close in &mut days[split..] {
            close.close *= number("0.5");
        }
    }
    let daily = estimate(&days, method(Period::Day));
    assert!(daily.warnings.contains(&Warning::LikeSplit { count: 3, first: 49, factor: Factor::Half }));
    let marked = |is: &dyn Fn(&Return) -> bool| {
        daily.returns.iter().enumerate().filter(|(_, one)| is(one)).map(|(at, _)| at).collect::<Vec<_>>()
    };
    assert_eq!(marked(&|one| one.like_split() == Some(Factor::Half)), [49, 99, 149]);
    assert_eq!(marked(&|one| daily.is_outlier(one)), [49, 99, 149]);
}

#[test]
fn closes_that_hardly_move_are_asked_about() {
    let still = |prices: &str| estimate(&closes(prices), Method::default()).warnings.contains(&Warning::NoMovement);
    assert!(still("12 12 12 12"));
    // Days as Excel numbers them: 0.02 % a year.
    assert!(still("43101 43108 43115 43122"));
    assert!(!still("1000 1000 1001 1001"));
}

#[test]
fn without_dates_the_period_is_told() {
    for period in [Period::Week, Period::Day, Period::Month] {
        let warnings = estimate(&closes("1770 1773 1768"), method(period)).warnings;
        assert_eq!(warnings.first(), Some(&Warning::WithoutDates { period }));
    }
    assert!(
        !estimate(&weekdays("2018-01-01", 9), method(Period::Day))
            .warnings
            .contains(&Warning::WithoutDates { period: Period::Day })
    );
}

#[test]
fn closes_that_are_no_prices_are_left_out() {
    let mut days = weekdays("2018-01-01", 100);
    let plain = estimate(&days, method(Period::Day)).annualised;
    let date = days[50].date;
    days.insert(51, Close { date, close: number("1") });
    days.push(Close { date: Some(day("2018-02-01")), close: Decimal::ZERO });
    days.push(Close { date: None, close: Decimal::ONE });
    let daily = estimate(&days, method(Period::Day));
    assert_eq!(daily.annualised, plain);
    let one = [Warning::SameDay { count: 1 }, Warning::NotPositive { count: 1 }, Warning::Undated { count: 1 }];
    assert_eq!(daily.warnings, one);
    assert_eq!([daily.uses[51], daily.uses[101], daily.uses[102]], [Use::SameDay, Use::NotPositive, Use::Undated]);
}

#[test]
fn two_returns_are_the_least() {
    let shortage = |prices| volatility(&closes(prices), &Method::default()).expect_err("a shortage");
    assert_eq!([shortage(""), shortage("100"), shortage("100 101")].map(|one| one.returns), [0, 0, 1]);
    assert_eq!(shortage("100 0 101"), Shortage { returns: 1 });
    assert_eq!(estimate(&closes("100 100 100"), Method::default()).annualised, Decimal::ZERO);
}

#[test]
fn from_the_text_to_the_volatility() {
    let days = weekdays("1984-01-02", 10_000);
    let line = |close: &Close| format!("{}\t{}\n", close.date.unwrap(), close.close);
    let text: String = days.iter().map(line).collect();
    let pasted = read_closes(&text);
    assert_eq!(pasted.closes, days);
    assert_eq!(estimate(&pasted.closes, Method::default()), estimate(&days, Method::default()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_scale_changes_nothing(prices in prop::collection::vec(1_000..100_000_i64, 3..200), factor in 1..1_000_i64) {
        let scaled = |by: i64| prices.iter().map(|price| Close { date: None, close: Decimal::new(price * by, 2) }).collect::<Vec<_>>();
        let (one, other) = (estimate(&scaled(1), Method::default()), estimate(&scaled(factor), Method::default()));
        prop_assert!((one.annualised - other.annualised).abs() < Decimal::new(1, 12));
    }

    #[test]
    fn the_order_of_dated_closes_changes_nothing(seed in any::<u64>(), period in 0..3_usize) {
        let days = weekdays("2015-01-05", 400);
        let method = method([Period::Week, Period::Day, Period::Month][period]);
        let expected = estimate(&days, method);
        let mut others = days.clone();
        others.reverse();
        prop_assert_eq!(estimate(&others, method).annualised, expected.annualised);
        let mut state = seed;
        for at in (1..others.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            others.swap(at, (state >> 33) as usize % (at + 1));
        }
        prop_assert_eq!(estimate(&others, method).annualised, expected.annualised);
    }

    #[test]
    fn nothing_gives_up(numbers in prop::collection::vec((any::<Option<i32>>(), any::<i64>(), 0..20_u32), 0..60), years in any::<i64>()) {
        let close = |(day, close, scale): &(Option<i32>, i64, u32)| Close {
            date: day.and_then(|day| NaiveDate::from_num_days_from_ce_opt(day % 4_000)),
            close: Decimal::new(*close, *scale),
        };
        let closes: Vec<Close> = numbers.iter().map(close).collect();
        for period in [Period::Week, Period::Day, Period::Month] {
            for window in [Window::All, Window::Years(Decimal::new(years, 3)), Window::Years(Decimal::MAX)] {
                let _ = volatility(&closes, &Method { window, ..method(period) });
            }
        }
    }
}
