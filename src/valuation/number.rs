//! Between decimals and binary fractions.

use rust_decimal::Decimal;

/// The powers of ten that a binary fraction holds exactly.
const POWERS_OF_TEN: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

/// The binary fraction that is nearest to `value`, or the one beside it where `value` has more than 15 digits.
#[inline(never)]
pub fn float(value: Decimal) -> f64 {
    let mantissa = value.mantissa();
    // Nearly every figure is short, and the conversion of a long one is a long way.
    let mantissa = i64::try_from(mantissa).map_or_else(|_| mantissa as f64, |short| short as f64);
    let scale = value.scale() as usize;
    match POWERS_OF_TEN.get(scale) {
        Some(power) => mantissa / power,
        None => mantissa / 1e22 / POWERS_OF_TEN.get(scale - 22).unwrap_or(&1e6),
    }
}

/// The figure in decimals, rounded to the last of 28 digits (above 1) or decimals (below); `None` for what is no number
/// or passes their range.
pub fn decimal(value: f64) -> Option<Decimal> {
    if !value.is_finite() {
        return None;
    }
    let bits = value.abs().to_bits();
    // 1, which is not written, and 52 digits behind it. Numbers without it are below 2^−1022.
    let mantissa = u128::from((bits & ((1 << 52) - 1)) | (1 << 52));
    let exponent = i32::try_from(bits >> 52).ok()?.checked_sub(1_023)?;
    let mut decimal = scaled(mantissa << 75, exponent)?;
    decimal.set_sign_negative(value < 0.0 && !decimal.is_zero());
    Some(decimal)
}

/// `mantissa` ÷ 2^127 × 2^`exponent`, rounded so; the mantissa is at least 2^127.
#[inline(never)]
pub(super) fn scaled(mantissa: u128, exponent: i32) -> Option<Decimal> {
    let scale = scale(exponent);
    let power = 10u128.checked_pow(scale)?;
    let room = power.leading_zeros();
    let product = high(mantissa, power << room);
    // The product is the answer times 10^scale, with this many more binary digits.
    let spare = room.checked_add_signed(exponent.checked_neg()?)?.checked_sub(1)?;
    let whole = product.checked_shr(spare).unwrap_or(0);
    let half = product.checked_shr(spare.checked_sub(1)?).unwrap_or(0) & 1;
    Decimal::try_from_i128_with_scale(i128::try_from(whole).ok()?.checked_add(i128::try_from(half).ok()?)?, scale).ok()
}

/// The decimals that 28 digits leave for a number below 2^(exponent + 1).
fn scale(exponent: i32) -> u32 {
    // log10 2 = 0.30103
    let digits = u32::try_from(exponent).map_or(0, |exponent| (exponent + 1) * 30_103 / 100_000 + 1);
    28u32.saturating_sub(digits)
}

/// The upper half of the product.
#[inline(never)]
pub(super) fn high(left: u128, right: u128) -> u128 {
    const LOW: u128 = u64::MAX as u128;
    let (left_high, left_low) = (left >> 64, left & LOW);
    let (right_high, right_low) = (right >> 64, right & LOW);
    let (one, other) = (left_high * right_low, left_low * right_high);
    let carry = ((left_low * right_low) >> 64) + (one & LOW) + (other & LOW);
    left_high * right_high + (one >> 64) + (other >> 64) + (carry >> 64)
}

#[cfg(test)]
mod tests;
