//! What holds for every right.

use proptest::prelude::*;
use rust_decimal::Decimal;
use wariate::amount::{RoundingMode, RoundingPlace};
use wariate::valuation::{Assumption, Assumptions, Form, Point, Rounded, Unknown, effects, fair_value, grid, solve};

/// A decimal of any size, sign and number of digits.
fn wild() -> impl Strategy<Value = Decimal> {
    let any = (any::<i128>(), 0..=96_u32, 0..=28_u32).prop_map(|(mantissa, cut, scale)| {
        let greatest = (1_i128 << 96) - 1;
        Decimal::try_from_i128_with_scale((mantissa >> cut) % greatest, scale).unwrap_or_default()
    });
    prop_oneof![
        any,
        Just(Decimal::ZERO),
        Just(Decimal::ONE),
        Just(Decimal::MAX),
        Just(Decimal::MIN),
        Just(Decimal::new(1, 28))
    ]
}

fn wild_assumptions() -> impl Strategy<Value = Assumptions> {
    [wild(), wild(), wild(), wild(), wild(), wild()].prop_map(from)
}

/// Assumptions as grants have them, and somewhat beyond.
fn usual_assumptions() -> impl Strategy<Value = Assumptions> {
    [1..=2_000_000_i64, 1..=2_000_000, 1..=3_000, 1..=15_000, 0..=800, -200..=600].prop_map(|numbers| {
        let [share, exercise, term, volatility, dividend, interest] = numbers;
        let at = Decimal::new;
        from([at(share, 2), at(exercise, 2), at(term, 2), at(volatility, 4), at(dividend, 4), at(interest, 4)])
    })
}

fn from(numbers: [Decimal; 6]) -> Assumptions {
    let [share_price, exercise_price, term, volatility, dividend_yield, interest_rate] = numbers;
    Assumptions { share_price, exercise_price, term, volatility, dividend_yield, interest_rate }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_gives_up(assumptions in wild_assumptions(), other in wild()) {
        Point::from(&assumptions).greeks();
        grid(&assumptions, &[0.0, 1.5, -1.0, f64::NAN, f64::INFINITY], &[0.0, 0.01, f64::NEG_INFINITY]);
        if let Ok(value) = fair_value(&assumptions) {
            prop_assert!(!value.value.is_sign_negative() && !value.bound.is_sign_negative());
            effects(&value);
            for mode in [RoundingMode::HalfUp, RoundingMode::Up, RoundingMode::Down] {
                value.rounded(other, mode, RoundingPlace::Hundredth);
            }
        }
    }

    #[test]
    fn the_truth_is_a_price_that_a_market_could_have(assumptions in usual_assumptions()) {
        let value = fair_value(&assumptions).unwrap();
        let least = (value.discounted_share_price - value.discounted_exercise_price).max(Decimal::ZERO);
        prop_assert!(value.value + value.bound >= least);
        prop_assert!(value.value - value.bound <= value.discounted_share_price);
        prop_assert!(value.bound < Decimal::new(1, 9), "{}", value.bound);
    }

    /// The call that is worked out through the put is the call of the formula.
    #[test]
    fn parity(assumptions in usual_assumptions()) {
        let value = fair_value(&assumptions).unwrap();
        let Some(normals) = value.standardised else { return Ok(()) };
        let float = |value: Decimal| value.to_string().parse::<f64>().unwrap();
        let (a, b) = (float(value.discounted_share_price), float(value.discounted_exercise_price));
        let direct = a * normals.n1 - b * normals.n2;
        prop_assert!((float(value.value) - direct).abs() <= 1e-12 * (a + b));
        prop_assert_eq!(value.put().is_some(), value.form == Form::Parity);
        let quick = Point::from(&assumptions).price();
        prop_assert!((float(value.value) - quick).abs() <= 1e-12 * (a + b));
    }

    #[test]
    fn a_value_follows_its_assumptions(assumptions in usual_assumptions(), step in 1..=500_i64) {
        let value = fair_value(&assumptions).unwrap();
        let rises = [(Assumption::SharePrice, true), (Assumption::ExercisePrice, false), (Assumption::Volatility, true),
            (Assumption::DividendYield, false), (Assumption::InterestRate, true)];
        for (name, up) in rises {
            let other = fair_value(&assumptions.with(name, assumptions.get(name) + Decimal::new(step, 4))).unwrap();
            let (less, more) = if up { (value, other) } else { (other, value) };
            prop_assert!(less.value <= more.value + less.bound + more.bound, "{name:?}");
        }
    }

    #[test]
    fn rounding_says_the_truth_or_that_it_is_open(assumptions in usual_assumptions()) {
        let value = fair_value(&assumptions).unwrap();
        for (mode, least, greatest) in [
            (RoundingMode::HalfUp, "-0.5", "0.5"), (RoundingMode::Down, "-1", "0"), (RoundingMode::Up, "-0.000000001", "1"),
        ] {
            let rounded = value.rounded(Decimal::ONE, mode, RoundingPlace::Yen).unwrap();
            let Rounded::Sure(yen) = rounded else { continue };
            let above = yen - value.value;
            let (least, greatest): (Decimal, Decimal) = (least.parse().unwrap(), greatest.parse().unwrap());
            prop_assert!(least - value.bound <= above && above <= greatest + value.bound, "{mode:?} {above}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_search_gives_up(assumptions in wild_assumptions(), target in wild()) {
        for unknown in [Unknown::SharePrice, Unknown::Term, Unknown::DividendYield] {
            solve(&assumptions, unknown, target);
        }
    }

    #[test]
    fn what_is_found_gives_the_value(assumptions in usual_assumptions(), tenths in prop_oneof![1..=30_i64, Just(10)]) {
        let target = fair_value(&assumptions).unwrap().value * Decimal::new(tenths, 1);
        prop_assume!(target > Decimal::ONE);
        for (unknown, name) in [
            (Unknown::SharePrice, Assumption::SharePrice),
            (Unknown::Term, Assumption::Term),
            (Unknown::DividendYield, Assumption::DividendYield),
        ] {
            // Some share price gives any value, and the present term and yield give the present one.
            let is_certain = unknown == Unknown::SharePrice || tenths == 10;
            let found = solve(&assumptions, unknown, target);
            prop_assert!(found.is_some() || !is_certain, "{unknown:?}");
            let Some(found) = found else { continue };
            let back = fair_value(&assumptions.with(name, found)).unwrap();
            let off = (back.value - target).abs();
            prop_assert!(off <= target * Decimal::new(1, 9), "{unknown:?} {found}: {off}");
        }
    }
}
