//! Between decimals and binary fractions; and the operations on decimals, each of them once.
//!
//! Wherever it is written, an operation of the library is copied in, with all its cases. Here that made two thirds of
//! the code.

use rust_decimal::Decimal;

/// The powers of ten that a binary fraction holds exactly.
const POWERS_OF_TEN: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

/// The binary fraction that is nearest to `value`, or the one beside it where `value` has more than 15 digits.
#[inline(never)]
pub(super) fn float(value: Decimal) -> f64 {
    let mantissa = value.mantissa();
    // Nearly every figure is short, and the conversion of a long one is a long way.
    let mantissa = i64::try_from(mantissa).map_or_else(|_| mantissa as f64, |short| short as f64);
    let scale = value.scale() as usize;
    match POWERS_OF_TEN.get(scale) {
        Some(power) => mantissa / power,
        None => mantissa / 1e22 / POWERS_OF_TEN.get(scale - 22).unwrap_or(&1e6),
    }
}

/// The figure in decimals, with every digit that 28 decimals hold; `None` for what is no number or passes their range.
#[inline(never)]
pub fn decimal(value: f64) -> Option<Decimal> {
    Decimal::from_f64_retain(value)
}

#[inline(never)]
pub(super) fn sum(left: Decimal, right: Decimal) -> Option<Decimal> {
    left.checked_add(right)
}

pub(super) fn difference(left: Decimal, right: Decimal) -> Option<Decimal> {
    sum(left, -right)
}

#[inline(never)]
pub(super) fn product(left: Decimal, right: Decimal) -> Option<Decimal> {
    left.checked_mul(right)
}

#[inline(never)]
pub(super) fn is_less(left: Decimal, right: Decimal) -> bool {
    left < right
}

pub(super) fn is_positive(value: Decimal) -> bool {
    !value.is_sign_negative() && !value.is_zero()
}

pub(super) fn is_negative(value: Decimal) -> bool {
    value.is_sign_negative() && !value.is_zero()
}
