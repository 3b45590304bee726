//! Published cases, and 1,007 points to twenty digits.

use rust_decimal::Decimal;
use wariate::valuation::{Assumptions, Form, Greeks, Point, fair_value};

use super::{assumptions, number, rows, value};

const PUBLISHED: &str = include_str!("bsm-published.csv");
const GRID: &str = include_str!("bsm-grid.csv");

fn float(value: Decimal) -> f64 {
    value.to_string().parse().expect("a number")
}

#[track_caller]
fn row(cells: &[&str]) -> Assumptions {
    assumptions(cells.try_into().expect("six assumptions"))
}

/// The quantity of a row for a call, and for a put by parity.
fn quantity(assumptions: &Assumptions, kind: &str, quantity: &str) -> f64 {
    let is_put = kind == "put";
    let value = fair_value(assumptions).expect("a value");
    let point = Point::from(assumptions);
    let (a, b) = (float(value.discounted_share_price), float(value.discounted_exercise_price));
    let price = if is_put { float(value.value) - a + b } else { float(value.value) };
    if quantity == "value" {
        return price;
    }
    let Greeks { delta, gamma, vega, theta, rho, dividend_rho } = point.greeks().expect("a slope");
    let discount = a / point.share_price;
    let delta = if is_put { delta - discount } else { delta };
    match quantity {
        "delta" => delta,
        "gamma" => gamma,
        "vega" => vega,
        "theta" if is_put => theta - point.dividend_yield * a + point.interest_rate * b,
        "theta" => theta,
        "rho" if is_put => rho - point.term * b,
        "rho" => rho,
        "dividendRho" if is_put => dividend_rho + point.term * a,
        "dividendRho" => dividend_rho,
        "elasticity" => delta * point.share_price / price,
        other => panic!("{other}"),
    }
}

#[test]
fn published_cases_are_met_at_their_own_tolerance() {
    let mut count = 0;
    for cells in rows(PUBLISHED) {
        let computed = quantity(&row(&cells[3..9]), cells[1], cells[2]);
        let (expected, tolerance): (f64, f64) = (cells[9].parse().unwrap(), cells[10].parse().unwrap());
        assert!((computed - expected).abs() <= tolerance, "{cells:?}: {computed}");
        count += 1;
    }
    assert_eq!(count, 129);
}

/// Hull, Options, Futures and Other Derivatives: S = 42, X = 40, half a year, 20 %, 10 %: 4.76.
#[test]
fn the_example_of_hull() {
    let value = value(["42", "40", "0.5", "0.20", "0", "0.10"]);
    assert_eq!(value.value.round_dp(2), number("4.76"));
    assert_eq!(value.put().map(|put| (put * 100.0).round()), Some(81.0));
    let normals = value.standardised.expect("a chance");
    assert_eq!([normals.d1, normals.d2].map(|d| (d * 10_000.0).round()), [7_693.0, 6_278.0]);
    assert_eq!([normals.n1, normals.n2].map(|n| (n * 10_000.0).round()), [7_791.0, 7_349.0]);
    assert_eq!(value.discounted_exercise_price.round_dp(3), number("38.049"));
}

/// Relative 1e-12, or the stated bound where it is larger; absolute below 1e-300.
#[test]
fn the_reference_points_are_met() {
    let (mut count, mut one_yen) = (0, 0);
    for cells in rows(GRID) {
        let assumptions = row(&cells[..6]);
        let value = fair_value(&assumptions).expect("a value");
        let expected: f64 = cells[6].parse().unwrap();
        let quick = Point::from(&assumptions).price();
        // Where a decimal has no digits left there is the binary fraction.
        let (computed, bound) = match expected < 1e-15 {
            true => (quick, direct_bound(&Point::from(&assumptions))),
            false => (float(value.value), float(value.bound)),
        };
        let allowed = (expected * 1e-12).max(bound).max(1e-300);
        assert!((computed - expected).abs() <= allowed, "{cells:?}: {computed}");
        assert!(
            (quick - expected).abs() <= allowed.max(16.0 * f64::EPSILON * float(assumptions.share_price)),
            "{quick}"
        );
        count += 1;
        if cells[9] == "yen1" {
            one_yen += 1;
            assert_eq!(value.form, Form::Parity);
            let reference = number(cells[6]);
            let error = (value.value - reference).abs();
            assert!(error <= number("0.000000000001"), "{cells:?}: {error}");
            // The reference itself is right to its last digit.
            assert!(error <= value.bound + Decimal::new(1, reference.scale()), "{cells:?}: {error} {}", value.bound);
        }
    }
    assert_eq!((count, one_yen), (1_007, 500));
}

/// The bound of the formula as it stands, as it is stated.
fn direct_bound(point: &Point) -> f64 {
    let Point { share_price, exercise_price, term, volatility, dividend_yield: q, interest_rate: r } = *point;
    let (a, b) = (share_price * (-q * term).exp(), exercise_price * (-r * term).exp());
    let normal = |x: f64| libm::erfc(-x / std::f64::consts::SQRT_2) / 2.0;
    let density = |x: f64| (-x * x / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let deviation = volatility * term.sqrt();
    if deviation == 0.0 {
        return 0.0;
    }
    let d1 = (a / b).ln() / deviation + deviation / 2.0;
    let d2 = d1 - deviation;
    let ratio = (share_price / exercise_price).ln().abs();
    let condition = (ratio + (r.abs() + q.abs() + volatility * volatility / 2.0) * term) / deviation + deviation;
    let rates = 8.0 + 8.0 * (q.abs() + r.abs()) * term;
    let near = 8.0 * condition * (a * density(d1) + b * density(d2));
    f64::EPSILON / 2.0 * (rates * (a * normal(d1) + b * normal(d2)) + near)
}

#[test]
fn delta_and_vega_of_the_reference_points_are_met() {
    for cells in rows(GRID) {
        let point = Point::from(&row(&cells[..6]));
        let Some(greeks) = point.greeks() else { continue };
        for (computed, expected) in [(greeks.delta, cells[7]), (greeks.vega, cells[8])] {
            let expected: f64 = expected.parse().unwrap();
            let allowed = (expected * 1e-12).max(1e-300);
            assert!((computed - expected).abs() <= allowed, "{cells:?}: {computed}");
        }
    }
}
