//! The operations on exact decimals, each of them once: `None` where the result passes their range.
//!
//! Wherever it is written, an operation of the library is copied in with all its cases, which made most of the code of
//! those who compute with it.

use rust_decimal::Decimal;

#[inline(never)]
pub fn sum(left: Decimal, right: Decimal) -> Option<Decimal> {
    left.checked_add(right)
}

pub fn difference(left: Decimal, right: Decimal) -> Option<Decimal> {
    sum(left, -right)
}

#[inline(never)]
pub fn product(left: Decimal, right: Decimal) -> Option<Decimal> {
    left.checked_mul(right)
}

/// To 28 digits, the last of them rounded.
#[inline(never)]
pub fn quotient(left: Decimal, right: Decimal) -> Option<Decimal> {
    left.checked_div(right)
}

#[inline(never)]
pub fn is_less(left: Decimal, right: Decimal) -> bool {
    left < right
}

pub fn is_positive(value: Decimal) -> bool {
    !value.is_sign_negative() && !value.is_zero()
}

pub fn is_negative(value: Decimal) -> bool {
    value.is_sign_negative() && !value.is_zero()
}
