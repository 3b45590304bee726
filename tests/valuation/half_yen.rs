//! Half a yen exactly, and what a put adds: the textbook's formula in binary fractions says the wrong yen.

use rust_decimal::Decimal;
use wariate::amount::{RoundingMode, RoundingPlace};
use wariate::valuation::{Assumptions, Rounded, fair_value};

use super::{number, value};

fn rounded(value: &wariate::valuation::FairValue, mode: RoundingMode) -> Option<Rounded> {
    value.rounded(Decimal::ONE, mode, RoundingPlace::Yen)
}

/// The formula as textbooks have it.
fn textbook(share_price: f64, term: f64, volatility: f64) -> f64 {
    let normal = |x: f64| libm::erfc(-x / std::f64::consts::SQRT_2) / 2.0;
    let deviation = volatility * term.sqrt();
    let d1 = (share_price.ln() + volatility * volatility / 2.0 * term) / deviation;
    share_price * normal(d1) - normal(d1 - deviation)
}

/// S = n + 0.5 and X = 1 without yield and rate: n − 0.5 and a put between nothing and half a yen, so n yen.
#[test]
fn no_yen_is_wrong() {
    let (mut count, mut wrong_in_textbook) = (0, 0);
    for step in 0..160_u32 {
        let whole = 100 + step * 31;
        let share_price = Decimal::from(whole) + number("0.5");
        for term in 1..=15_u32 {
            for percent in 15..=60_u32 {
                let assumptions = Assumptions {
                    share_price,
                    exercise_price: Decimal::ONE,
                    term: Decimal::from(term),
                    volatility: Decimal::new(percent.into(), 2),
                    dividend_yield: Decimal::ZERO,
                    interest_rate: Decimal::ZERO,
                };
                let value = fair_value(&assumptions).expect("a value");
                let yen = rounded(&value, RoundingMode::HalfUp);
                assert_eq!(yen, Some(Rounded::Sure(whole.into())), "{assumptions:?}");
                let down = rounded(&value, RoundingMode::Down);
                assert_eq!(down, Some(Rounded::Sure((whole - 1).into())), "{assumptions:?}");
                count += 1;
                let textbook = textbook(f64::from(whole) + 0.5, f64::from(term), f64::from(percent) / 100.0);
                wrong_in_textbook += u32::from(textbook + 0.5 < f64::from(whole));
            }
        }
    }
    assert!(count >= 100_000, "{count}");
    assert!(wrong_in_textbook > 0, "nothing was at stake");
}

/// A put of less than 10⁻⁹ yen does not carry a whole yen over to the next one; a greater one does.
#[test]
fn rounding_up_drops_a_negligible_put() {
    let up = |value| rounded(&value, RoundingMode::Up);
    assert_eq!(up(value(["104", "1", "15", "0.15", "0", "0"])), Some(Rounded::Sure(number("103"))));
    assert_eq!(up(value(["104", "1", "15", "0.6", "0", "0"])), Some(Rounded::Sure(number("104"))));
}

#[test]
fn a_right_is_rounded_once() {
    let half = value(["103.505", "1", "15", "0.15", "0", "0"]);
    let per_right = half.rounded(number("100"), RoundingMode::HalfUp, RoundingPlace::Yen);
    assert_eq!(per_right, Some(Rounded::Sure(number("10251"))));
    let tenth = half.rounded(number("1"), RoundingMode::HalfUp, RoundingPlace::Tenth);
    assert_eq!(tenth, Some(Rounded::Sure(number("102.5"))));
    assert_eq!(half.rounded(Decimal::MAX, RoundingMode::HalfUp, RoundingPlace::Yen), None);
}

#[test]
fn what_is_open_is_shown_as_open() {
    // At the money all of the value is in binary fractions: with a share of 100,000 million yen it is right to a
    // hundred-thousandth, and half a yen can be hit that nearly.
    let (mut low, mut high) = (number("100000000000"), number("100000000010"));
    let base = |share_price: Decimal| Assumptions {
        share_price,
        exercise_price: number("100000000000"),
        term: number("10"),
        volatility: number("0.3"),
        dividend_yield: number("0.01"),
        interest_rate: number("0.005"),
    };
    let value = |share_price| fair_value(&base(share_price)).expect("a value");
    let half = value(low).value.round_dp(0) + number("1.5");
    for _ in 0..80 {
        let middle = (low + high) / Decimal::TWO;
        if value(middle).value < half { low = middle } else { high = middle }
    }
    let upper = half + number("0.5");
    let open = Rounded::Open { lower: upper - Decimal::ONE, upper };
    assert_eq!(rounded(&value(high), RoundingMode::HalfUp), Some(open));
}
