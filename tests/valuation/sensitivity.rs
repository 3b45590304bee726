//! What moves a value, tables of values, and values read backwards.

use rust_decimal::Decimal;
use wariate::valuation::{Assumption, Effect, Point, Unknown, effects, fair_value, grid, solve};

use super::{assumptions, number, value};

/// A grant with an exercise price of one yen.
const ONE_YEN: [&str; 6] = ["1773", "1", "15", "0.30", "0.0152", "-0.0015"];
const AT_THE_MONEY: [&str; 6] = ["1000", "1200", "7.5", "0.45", "0.025", "-0.001"];

/// With one yen to pay the term, the yield and the price of the share decide, and the volatility hardly matters.
#[test]
fn effects_are_ranked() {
    let effects = effects(&value(ONE_YEN));
    let order: Vec<Assumption> = effects.iter().map(|effect| effect.assumption).collect();
    let [first, second, third, rest @ ..] = order.as_slice() else { panic!("{order:?}") };
    assert_eq!([first, second, third], [&Assumption::Term, &Assumption::DividendYield, &Assumption::SharePrice]);
    assert_eq!(rest, [Assumption::InterestRate, Assumption::Volatility, Assumption::Volatility]);
    assert!(effects.is_sorted_by_key(|effect| std::cmp::Reverse(effect.size())));
}

#[test]
fn an_effect_is_the_difference_of_two_values() {
    let base = value(ONE_YEN);
    let effects = effects(&base);
    let of = |assumption| effects.iter().find(|effect| effect.assumption == assumption).expect("an effect");
    let Effect { step, less, more, .. } = of(Assumption::Term);
    assert_eq!(*step, Decimal::ONE);
    assert_eq!(*less, Some(value(["1773", "1", "14", "0.30", "0.0152", "-0.0015"]).value - base.value));
    assert_eq!(*more, Some(value(["1773", "1", "16", "0.30", "0.0152", "-0.0015"]).value - base.value));
    assert_eq!(of(Assumption::SharePrice).step, number("17.73"));
    assert_eq!(of(Assumption::DividendYield).step, number("0.001"));
}

#[test]
fn an_effect_beyond_the_limits_has_no_value() {
    let effects = effects(&value(["1000", "1", "0.5", "0.05", "0", "0"]));
    let missing = |effect: &&Effect| effect.less.is_none();
    let missing: Vec<_> = effects.iter().filter(missing).map(|effect| (effect.assumption, effect.step)).collect();
    assert!(
        missing.contains(&(Assumption::Term, Decimal::ONE))
            && missing.contains(&(Assumption::Volatility, number("0.1")))
    );
    assert_eq!(missing.len(), 2);
}

#[test]
fn a_table_holds_the_prices() {
    let terms: Vec<f64> = (0..=20).map(f64::from).collect();
    let yields: Vec<f64> = (0..=20).map(|step| f64::from(step) / 500.0).collect();
    for texts in [ONE_YEN, AT_THE_MONEY, ["1000", "0", "7.5", "0.45", "0.025", "-0.001"]] {
        let assumptions = assumptions(texts);
        let values = grid(&assumptions, &terms, &yields);
        assert_eq!(values.len(), 441);
        for (row, &term) in values.chunks(21).zip(&terms) {
            for (&cell, &dividend_yield) in row.iter().zip(&yields) {
                let price = Point { term, dividend_yield, ..Point::from(&assumptions) }.price();
                assert_eq!(cell, price, "{texts:?} {term} {dividend_yield}");
            }
        }
    }
    assert!(grid(&assumptions(ONE_YEN), &[], &yields).is_empty());
}

#[test]
fn a_value_is_read_backwards() {
    for texts in [ONE_YEN, AT_THE_MONEY] {
        let assumptions = assumptions(texts);
        let value = fair_value(&assumptions).expect("a value").value;
        let changes = [
            (Unknown::SharePrice, Assumption::SharePrice, "0.0000001"),
            (Unknown::DividendYield, Assumption::DividendYield, "0.00000000001"),
            (Unknown::Term, Assumption::Term, "0.0000001"),
        ];
        for (unknown, assumption, tolerance) in changes {
            let found = solve(&assumptions, unknown, value).expect("a solution");
            assert!((found - assumptions.get(assumption)).abs() < number(tolerance), "{texts:?} {unknown:?}: {found}");
            let target = value * number("0.9");
            let found = solve(&assumptions, unknown, target).expect("a solution");
            let back = fair_value(&assumptions.with(assumption, found)).expect("a value").value;
            assert!((back - target).abs() < number("0.000000001"), "{texts:?} {unknown:?}: {back}, not {target}");
        }
    }
}

/// A value that rises with the term and falls again is met twice.
#[test]
fn the_nearest_of_several_terms_is_taken() {
    let near = assumptions(["100", "100", "2", "0.3", "0.05", "0.01"]);
    let target = fair_value(&near).expect("a value").value;
    let later = solve(&near.with(Assumption::Term, number("30")), Unknown::Term, target).expect("a term");
    let sooner = solve(&near.with(Assumption::Term, number("1")), Unknown::Term, target).expect("a term");
    assert!(later > number("5") && (sooner - number("2")).abs() < number("0.000001"), "{later} {sooner}");
}

#[test]
fn what_no_assumption_gives_has_no_answer() {
    let assumptions = assumptions(ONE_YEN);
    assert_eq!(solve(&assumptions, Unknown::Term, number("1776")), None);
    assert_eq!(solve(&assumptions, Unknown::SharePrice, number("-1")), None);
    assert_eq!(solve(&assumptions, Unknown::DividendYield, number("0")), None);
    // Without any dividend it is 1,773 − e^0.0225 = 1,771.977 yen.
    assert!(solve(&assumptions, Unknown::DividendYield, number("1771.97")).is_some());
    assert_eq!(solve(&assumptions, Unknown::DividendYield, number("1771.98")), None);
    assert_eq!(solve(&assumptions.with(Assumption::Term, number("-1")), Unknown::SharePrice, number("1")), None);
}
