//! The exponential function in decimals.

use rust_decimal::Decimal;

use super::number::is_less;

/// The greatest exponent, either way: e³⁰ is 10¹³, more than any discount comes to.
const EXPONENT_MAX: Decimal = Decimal::from_parts(30, 0, 0, false, 0);

/// ln 2 × 2^122.
const LN_2: u128 = 3_685_402_550_398_645_220_905_377_230_689_913_818;

/// `e^exponent`, right to a unit of the last of its 28 digits (above 1) or decimals (below). `None` beyond
/// [`EXPONENT_MAX`].
///
/// In fixed point: `e^x = e^f · 2^k` with `0 ≤ f < ln 2`, and `e^f` by its series to some 2^−116, which leaves six
/// digits to spare.
#[inline(never)]
pub(super) fn exp(exponent: Decimal) -> Option<Decimal> {
    if exponent.is_zero() {
        return Some(Decimal::ONE);
    }
    if is_less(EXPONENT_MAX, exponent.abs()) {
        return None;
    }
    let (doublings, rest) = reduced(exponent);
    let scale = scale(doublings);
    let power = 10u128.checked_pow(scale)?;
    let room = power.leading_zeros();
    let product = high(series(rest) << 1, power << room);
    // The product is the answer times 10^scale, with this many more binary digits.
    let spare = room.checked_add_signed(-doublings)?.checked_sub(1)?;
    let mantissa = (product >> spare) + ((product >> (spare - 1)) & 1);
    Decimal::try_from_i128_with_scale(i128::try_from(mantissa).ok()?, scale).ok()
}

/// k and f × 2^122, such that the exponent is `k·ln 2 + f`.
fn reduced(exponent: Decimal) -> (i32, u128) {
    let magnitude = fixed(exponent);
    let (doublings, rest) = ((magnitude / LN_2) as i32, magnitude % LN_2);
    match (exponent.is_sign_negative(), rest) {
        (false, _) => (doublings, rest),
        (true, 0) => (-doublings, 0),
        (true, _) => (-doublings - 1, LN_2 - rest),
    }
}

/// The magnitude × 2^122, cut off: a long division, by as many digits as there is room for.
fn fixed(value: Decimal) -> u128 {
    let unit = 10u128.pow(value.scale());
    let (mut fixed, mut rest) = (value.mantissa().unsigned_abs() / unit, value.mantissa().unsigned_abs() % unit);
    // The unit is 10^28 at most, so 34 binary digits are free above the rest.
    for digits in [34, 34, 34, 20] {
        rest <<= digits;
        fixed = (fixed << digits) | (rest / unit);
        rest %= unit;
    }
    fixed
}

/// How often an exponent is halved, to save terms of its series.
const HALVINGS: u32 = 8;

/// e^f × 2^126, for f × 2^122 below ln 2 × 2^122.
fn series(rest: u128) -> u128 {
    // f / 2^8, × 2^128.
    let part = rest >> (HALVINGS - 6);
    let (mut term, mut sum) = (1u128 << 126, 1u128 << 126);
    for count in 1.. {
        term = high(term, part) / count;
        if term == 0 {
            break;
        }
        sum += term;
    }
    for _ in 0..HALVINGS {
        sum = high(sum << 1, sum << 1);
    }
    sum
}

/// The decimals that 28 digits leave for a number below 2^(doublings + 1).
fn scale(doublings: i32) -> u32 {
    // log10 2 = 0.30103
    let digits = u32::try_from(doublings).map_or(0, |doublings| (doublings + 1) * 30_103 / 100_000 + 1);
    28u32.saturating_sub(digits)
}

/// The upper half of the product.
#[inline(never)]
fn high(left: u128, right: u128) -> u128 {
    const LOW: u128 = u64::MAX as u128;
    let (left_high, left_low) = (left >> 64, left & LOW);
    let (right_high, right_low) = (right >> 64, right & LOW);
    let (one, other) = (left_high * right_low, left_low * right_high);
    let carry = ((left_low * right_low) >> 64) + (one & LOW) + (other & LOW);
    left_high * right_high + (one >> 64) + (other >> 64) + (carry >> 64)
}

#[cfg(test)]
mod tests;
