use rust_decimal::Decimal;

use super::{decimal, float};

/// Binary fractions with all their digits, by the decimals of Python.
#[test]
fn a_binary_fraction_keeps_its_digits() {
    let cases = [
        (0.5, "0.5"),
        (1.0, "1"),
        (-2.5, "-2.5"),
        (0.1, "0.1000000000000000055511151231257827021181"),
        (1e-28, "0.0000000000000000000000000000999999999999"),
        (4e-29, "0.0000000000000000000000000000399999999999"),
        (6e-29, "0.0000000000000000000000000000600000000000"),
        (1773.25, "1773.25"),
        (123456789.123, "123456789.1229999959468841552734375"),
        (1e15, "1000000000000000"),
        (1e22, "10000000000000000000000"),
        (3.5e27, "3500000000000000183945396224"),
        (0.0001, "0.0001000000000000000047921736023859295983"),
        (102.5, "102.5"),
        (-0.0, "-0"),
    ];
    for (value, digits) in cases {
        let converted = decimal(value).expect("within the range");
        let expected: Decimal = digits.parse().expect("a number");
        let unit = Decimal::new(1, converted.scale());
        assert!((converted - expected).abs() <= unit, "{value}: {converted}, not {digits}");
        assert!(converted.is_zero() || converted.is_sign_negative() == expected.is_sign_negative());
        if value.abs() >= 1e-4 {
            assert_eq!(float(converted), value);
        }
    }
}

#[test]
fn what_no_decimal_holds_has_none() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN, 8e28, 1e29, 1e38, 1e39] {
        assert_eq!(decimal(value), None, "{value}");
    }
    assert_eq!(decimal(f64::MIN_POSITIVE), Some(Decimal::ZERO));
    assert_eq!(decimal(0.0), Some(Decimal::ZERO));
}
