//! The exponential function in decimals.

use rust_decimal::Decimal;

use super::number::{high, scaled};
use crate::amount::exact::is_less;

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
    scaled(series(rest) << 1, doublings)
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

/// 1/n! × 2^126: with f below ln 2 / 2^8 what follows is less than 2^−143.
const COEFFICIENTS: [u128; 13] = [
    85_070_591_730_234_615_865_843_651_857_942_052_864,
    85_070_591_730_234_615_865_843_651_857_942_052_864,
    42_535_295_865_117_307_932_921_825_928_971_026_432,
    14_178_431_955_039_102_644_307_275_309_657_008_810,
    3_544_607_988_759_775_661_076_818_827_414_252_202,
    708_921_597_751_955_132_215_363_765_482_850_440,
    118_153_599_625_325_855_369_227_294_247_141_740,
    16_879_085_660_760_836_481_318_184_892_448_820,
    2_109_885_707_595_104_560_164_773_111_556_102,
    234_431_745_288_344_951_129_419_234_617_344,
    23_443_174_528_834_495_112_941_923_461_734,
    2_131_197_684_439_499_555_721_993_041_975,
    177_599_807_036_624_962_976_832_753_497,
];

/// e^f × 2^126, for f × 2^122 below ln 2 × 2^122.
fn series(rest: u128) -> u128 {
    // f / 2^8, × 2^128.
    let part = rest >> (HALVINGS - 6);
    let mut sum = COEFFICIENTS.iter().rev().fold(0, |sum, coefficient| high(sum, part) + coefficient);
    for _ in 0..HALVINGS {
        sum = high(sum << 1, sum << 1);
    }
    sum
}

#[cfg(test)]
mod tests;
