//! Dates and numbers in the form that machines write, read without any detour. What they do not know is no mistake: it
//! is read by [`reading`](crate::reading) then, to the same result.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::reading::YEARS;

/// 2019-07-12 or 2019/7/12
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    let separator = *text.as_bytes().get(4).filter(|byte| matches!(byte, b'-' | b'/'))?;
    let (mut part, mut digits) = (0_u32, 0_u32);
    let (mut year, mut month, mut seen) = (0, 0, 0);
    for byte in text.bytes() {
        if byte.is_ascii_digit() && digits < 4 {
            part = part * 10 + u32::from(byte - b'0');
            digits += 1;
        } else if byte == separator && digits > 0 && seen < 2 {
            (year, month) = if seen == 0 { (part, 0) } else { (year, part) };
            (part, digits, seen) = (0, 0, seen + 1);
        } else {
            return None;
        }
    }
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year))?;
    // A day of three digits is no date, and no day either.
    (seen == 2 && (1..=2).contains(&digits)).then(|| NaiveDate::from_ymd_opt(year, month, part)).flatten()
}

/// 1773, 1,773 or 1773.5, of at most 18 digits.
pub(super) fn number(text: &str) -> Option<Decimal> {
    let (mut mantissa, mut digits, mut decimals) = (0_i64, 0_u32, 0_u32);
    let mut is_after_point = false;
    // Digits since the last comma.
    let mut group: Option<u32> = None;
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' if digits < 18 => {
                mantissa = mantissa * 10 + i64::from(byte - b'0');
                digits += 1;
                decimals += u32::from(is_after_point);
                group = group.map(|group| group + u32::from(!is_after_point));
            }
            b',' if !is_after_point
                && group.map_or((1..=3).contains(&digits) && !text.starts_with('0'), |g| g == 3) =>
            {
                group = Some(0);
            }
            b'.' if !is_after_point => is_after_point = true,
            _ => return None,
        }
    }
    (digits > 0 && group.is_none_or(|group| group == 3)).then(|| Decimal::new(mantissa, decimals))
}
