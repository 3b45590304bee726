//! Dates and numbers in the form that machines write, and fields once they are left, read in one go over their bytes:
//! ten thousand of them are pasted at once. What is not in that form is no mistake: it is read the long way then, and
//! both ways lead to the same result.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::YEARS;

/// 2019-07-12 or 2019/7/12
pub fn date(text: &str) -> Option<NaiveDate> {
    let mut date = DateBytes::default();
    text.bytes().try_for_each(|byte| date.take(byte))?;
    date.finish()
}

/// 1773, 1,773 or 1773.5, of at most 18 digits.
pub fn number(text: &str) -> Option<Decimal> {
    let mut number = NumberBytes::default();
    text.bytes().try_for_each(|byte| number.take(byte))?;
    number.finish()
}

/// A date as far as it has been read.
#[derive(Default)]
pub struct DateBytes {
    separator: Option<u8>,
    year: u32,
    month: u32,
    /// What is being read, and its digits.
    part: u32,
    digits: u32,
    separators: u32,
}

impl DateBytes {
    /// The next byte; `None` where this is no plain form.
    pub fn take(&mut self, byte: u8) -> Option<()> {
        if byte.is_ascii_digit() && self.digits < 4 {
            self.part = self.part * 10 + u32::from(byte - b'0');
            self.digits += 1;
            return Some(());
        }
        let is_separator = matches!(byte, b'-' | b'/') && *self.separator.get_or_insert(byte) == byte;
        let digits = if self.separators == 0 { 4..=4 } else { 1..=2 };
        if !is_separator || !digits.contains(&self.digits) {
            return None;
        }
        (self.year, self.month) = (self.month, self.part);
        (self.part, self.digits) = (0, 0);
        self.separators += 1;
        Some(())
    }

    pub fn finish(self) -> Option<NaiveDate> {
        let year = i32::try_from(self.year).ok().filter(|year| YEARS.contains(year))?;
        let is_whole = self.separators == 2 && (1..=2).contains(&self.digits);
        is_whole.then(|| NaiveDate::from_ymd_opt(year, self.month, self.part)).flatten()
    }
}

/// A number as far as it has been read.
#[derive(Default)]
pub struct NumberBytes {
    mantissa: i64,
    digits: u32,
    /// Digits behind the point.
    decimals: Option<u32>,
    /// Digits behind the last comma.
    group: Option<u32>,
    begins_with_zero: bool,
}

impl NumberBytes {
    /// The next byte; `None` where this is no plain form.
    pub fn take(&mut self, byte: u8) -> Option<()> {
        match byte {
            b'0'..=b'9' if self.digits < 18 => {
                self.begins_with_zero |= self.digits == 0 && byte == b'0';
                self.mantissa = self.mantissa * 10 + i64::from(byte - b'0');
                self.digits += 1;
                match (&mut self.decimals, &mut self.group) {
                    (Some(count), _) | (None, Some(count)) => *count += 1,
                    (None, None) => {}
                }
            }
            b',' if self.decimals.is_none() => {
                let is_group = match self.group {
                    Some(digits) => digits == 3,
                    None => (1..=3).contains(&self.digits) && !self.begins_with_zero,
                };
                self.group = is_group.then_some(0);
                self.group?;
            }
            b'.' if self.decimals.is_none() => self.decimals = Some(0),
            _ => return None,
        }
        Some(())
    }

    pub fn finish(self) -> Option<Decimal> {
        let is_whole = self.digits > 0 && self.group.is_none_or(|digits| digits == 3);
        is_whole.then(|| Decimal::new(self.mantissa, self.decimals.unwrap_or(0)))
    }
}
