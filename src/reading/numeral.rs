//! The digits and units of a number without sign: `1,234.5`, `1億2,300万`, `二千五百`.

use rust_decimal::Decimal;

use super::Misread;
use super::characters::has;

/// The value of `text`, which holds folded characters and no sign.
pub(super) fn numeral(text: &str) -> Result<Decimal, Misread> {
    if text.is_empty() {
        return Err(Misread::NotANumber);
    }
    let mut total = Sum::default();
    // What stands before the next of 万, 億 and 兆: 2,300 or 二千三百.
    let mut section = Sum::default();
    let mut after_decimals = false;
    let mut rest = text;
    loop {
        let (coefficient, after) = coefficient(rest)?;
        let (unit, after) = unit(after.trim_start())?;
        let goes_on = coefficient.is_some() || matches!(unit, Unit::Small(_));
        if after_decimals && goes_on {
            // 1.5億3,000万 is 1.8億, or a slip.
            return Err(Misread::UnitOrder);
        }
        after_decimals |= coefficient.is_some_and(|coefficient| coefficient.scale > 0);
        match unit {
            Unit::Small(power) => section.add(coefficient.unwrap_or(Exact::ONE), power)?,
            Unit::Large(power) => {
                if let Some(coefficient) = coefficient {
                    section.add(coefficient, 0)?;
                }
                let Some(value) = std::mem::take(&mut section).value else { return Err(Misread::NotANumber) };
                total.add(value, power)?;
            }
            Unit::End => {
                if let Some(coefficient) = coefficient {
                    section.add(coefficient, 0)?;
                }
                if let Some(value) = section.value {
                    total.add(value, 0)?;
                }
                return total.value.ok_or(Misread::NotANumber)?.decimal();
            }
        }
        rest = after.trim_start();
    }
}

/// A unit is a power of ten. The small ones repeat before each of the large ones.
enum Unit {
    Small(u32),
    Large(u32),
    End,
}

fn unit(text: &str) -> Result<(Unit, &str), Misread> {
    let mut characters = text.chars();
    let unit = match characters.next() {
        None => Unit::End,
        Some('十') => Unit::Small(1),
        Some('百') => Unit::Small(2),
        Some('千') => Unit::Small(3),
        Some('万') => Unit::Large(4),
        Some('億') => Unit::Large(8),
        Some('兆') => Unit::Large(12),
        Some(_) => return Err(Misread::NotANumber),
    };
    Ok((unit, characters.as_str()))
}

/// Parts that have been added; each is smaller than the unit before it.
#[derive(Default)]
struct Sum {
    value: Option<Exact>,
    last: Option<u32>,
}

impl Sum {
    fn add(&mut self, coefficient: Exact, power: u32) -> Result<(), Misread> {
        let part = coefficient.times_power_of_ten(power)?;
        if self.last.is_some_and(|last| power >= last || !part.is_below_power_of_ten(last)) {
            return Err(Misread::UnitOrder);
        }
        self.value = Some(match self.value {
            None => part,
            Some(value) => value.plus(part)?,
        });
        self.last = Some(power);
        Ok(())
    }
}

/// `mantissa` ÷ 10^`scale`, never rounded. A decimal would round what it cannot hold, and would not say so.
#[derive(Clone, Copy)]
struct Exact {
    mantissa: u128,
    scale: u32,
}

impl Exact {
    const ONE: Exact = Exact { mantissa: 1, scale: 0 };

    fn times_power_of_ten(self, power: u32) -> Result<Exact, Misread> {
        let shifted = self.scale.min(power);
        let mantissa = power_of_ten(power - shifted).and_then(|factor| self.mantissa.checked_mul(factor));
        Ok(Exact { mantissa: mantissa.ok_or(Misread::TooManyDigits)?, scale: self.scale - shifted })
    }

    /// The sum with a part that has at least as many decimals.
    fn plus(self, part: Exact) -> Result<Exact, Misread> {
        let widened = power_of_ten(part.scale.saturating_sub(self.scale)).and_then(|f| self.mantissa.checked_mul(f));
        let mantissa = widened.and_then(|widened| widened.checked_add(part.mantissa));
        Ok(Exact { mantissa: mantissa.ok_or(Misread::TooManyDigits)?, scale: part.scale })
    }

    fn is_below_power_of_ten(self, power: u32) -> bool {
        power_of_ten(power.saturating_add(self.scale)).is_none_or(|limit| self.mantissa < limit)
    }

    fn decimal(self) -> Result<Decimal, Misread> {
        let decimal =
            i128::try_from(self.mantissa).ok().and_then(|m| Decimal::try_from_i128_with_scale(m, self.scale).ok());
        decimal.ok_or_else(|| {
            let whole = power_of_ten(self.scale).map_or(0, |factor| self.mantissa / factor);
            too_many(i128::try_from(whole).is_ok_and(|w| Decimal::try_from_i128_with_scale(w, 0).is_ok()), self.scale)
        })
    }
}

/// Where the whole part of a number could be held alone, its decimals are too many.
fn too_many(whole_fits: bool, decimals: u32) -> Misread {
    if whole_fits && decimals > 0 { Misread::TooManyDecimals(decimals) } else { Misread::TooManyDigits }
}

fn power_of_ten(power: u32) -> Option<u128> {
    10u128.checked_pow(power)
}

/// The number that stands before a unit, if there is one, and what follows it.
fn coefficient(text: &str) -> Result<(Option<Exact>, &str), Misread> {
    let (run, rest) = split_run(text, |c| matches!(c, '0'..='9' | ',' | '.' | ' '));
    if !run.trim().is_empty() {
        return Ok((Some(digits(run.trim())?), rest));
    }
    let (run, rest) = split_run(text, |c| kanji_digit(c).is_some());
    let kanji: String = run.chars().filter_map(kanji_digit).collect();
    Ok(((!kanji.is_empty()).then(|| digits(&kanji)).transpose()?, rest))
}

fn split_run(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|c| !belongs(c)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

fn kanji_digit(character: char) -> Option<char> {
    Some(match character {
        '〇' | '零' => '0',
        '一' => '1',
        '二' => '2',
        '三' => '3',
        '四' => '4',
        '五' => '5',
        '六' => '6',
        '七' => '7',
        '八' => '8',
        '九' => '9',
        _ => return None,
    })
}

/// Digits with a point and with separators, `1,234.5` or `1 234`.
fn digits(run: &str) -> Result<Exact, Misread> {
    let (whole, fraction) = run.split_once('.').unwrap_or((run, ""));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) || (whole.is_empty() && fraction.is_empty()) {
        return Err(Misread::NotANumber);
    }
    let whole = without_separators(whole)?;
    let scale = u32::try_from(fraction.len()).unwrap_or(u32::MAX);
    let mantissa = whole
        .bytes()
        .chain(fraction.bytes())
        .try_fold(0u128, |value, digit| value.checked_mul(10)?.checked_add(u128::from(digit.saturating_sub(b'0'))));
    match mantissa {
        Some(mantissa) => Ok(Exact { mantissa, scale }),
        None => Err(too_many(whole.trim_start_matches('0').len() <= 28, scale)),
    }
}

/// A comma or a space stands before every three digits or nowhere. 1,23 may be 1.23 or 123, and 1,2345 a group of
/// four (万) or a slip: neither is guessed.
fn without_separators(whole: &str) -> Result<String, Misread> {
    let separator = match (has(whole, ','), has(whole, ' ')) {
        (false, false) => return Ok(whole.to_owned()),
        (true, false) => ',',
        (false, true) => ' ',
        (true, true) => return Err(Misread::NotANumber),
    };
    // 0,123 is 0.123 in other countries.
    if whole.starts_with('0') {
        return Err(Misread::NotANumber);
    }
    for (index, group) in whole.split(separator).enumerate() {
        let digits = group.len();
        if !(digits == 3 || index == 0 && (1..=3).contains(&digits)) {
            return Err(Misread::Grouping { digits });
        }
    }
    Ok(whole.chars().filter(char::is_ascii_digit).collect())
}
