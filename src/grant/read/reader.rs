//! Reads one input of each sort.

use std::rc::Rc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{AMOUNT_MAX, LINE_MAX, PERCENT_DECIMALS, PRICE_DECIMALS, PRICE_MAX, TEXT_MAX};
use crate::amount::{Percent, Yen};
use crate::draft::{Draft, Field, Input};
use crate::grant::{Bound, Fact, Problem};
use crate::language::Bilingual;
use crate::reading::{self, Counted, Misread};

pub(super) struct Reader<'a> {
    pub(super) draft: &'a Draft,
}

impl Reader<'_> {
    /// Reads one input: blank is awaited, a problem is kept with its place.
    pub(super) fn fact<T>(&self, input: Input, read: impl FnOnce(&str) -> Result<Option<T>, Problem>) -> Fact<T> {
        match read(&self.draft.text(input)) {
            Ok(Some(value)) => Fact::Known(value),
            Ok(None) => Fact::Waiting(input),
            Err(problem) => Fact::Wrong(input, problem),
        }
    }

    pub(super) fn line(&self, input: Input) -> Fact<Rc<str>> {
        self.fact(input, |text| written(text, LINE_MAX, false))
    }

    pub(super) fn lines(&self, english: impl Into<Input>, japanese: impl Into<Input>) -> Bilingual<Fact<Rc<str>>> {
        Bilingual { english: self.line(english.into()), japanese: self.line(japanese.into()) }
    }

    pub(super) fn texts(&self, english: Field, japanese: Field) -> Bilingual<Fact<Rc<str>>> {
        Bilingual { english: self.paragraphs(english, TEXT_MAX), japanese: self.paragraphs(japanese, TEXT_MAX) }
    }

    pub(super) fn paragraphs(&self, field: Field, most: usize) -> Fact<Rc<str>> {
        self.fact(field.into(), |text| written(text, most, true))
    }

    pub(super) fn date(&self, field: Field) -> Fact<NaiveDate> {
        self.fact(field.into(), |text| {
            let read = reading::date(text).map_err(Problem::Unreadable)?;
            Ok(read.map(|read| read.date))
        })
    }

    pub(super) fn choice<T>(&self, input: Input, from_name: fn(&str) -> Option<T>) -> Fact<T> {
        self.fact(input, |text| match text {
            "" => Ok(None),
            name => from_name(name).map(Some).ok_or(Problem::UnknownChoice),
        })
    }

    /// A whole number from 1 on.
    pub(super) fn count<T>(&self, input: Input, counted: Counted, most: u64, count: fn(u64) -> T) -> Fact<T> {
        self.fact(input, |text| whole(counted, text, 1, most).map(|number| number.map(count)))
    }

    /// A whole number from 0 on.
    pub(super) fn count_or_none<T>(&self, input: Input, counted: Counted, most: u64, count: fn(u64) -> T) -> Fact<T> {
        self.fact(input, |text| whole(counted, text, 0, most).map(|number| number.map(count)))
    }

    /// The price of a share.
    pub(super) fn price(&self, field: Field) -> Fact<Yen> {
        self.yen(field.into(), PRICE_MAX)
    }

    /// The price of a right, or pay.
    pub(super) fn amount(&self, input: Input) -> Fact<Yen> {
        self.yen(input, AMOUNT_MAX)
    }

    fn yen(&self, input: Input, most: u64) -> Fact<Yen> {
        self.fact(input, |text| number(Counted::Yen, text)?.map(|number| price(number, most)).transpose())
    }

    /// An amount that may be nothing: what a year has used of a ceiling, a dividend.
    pub(super) fn amount_or_none(&self, input: Input) -> Fact<Yen> {
        self.fact(input, |text| match number(Counted::Yen, text)? {
            Some(zero) if zero.is_zero() => Ok(Some(Yen(Decimal::ZERO))),
            number => number.map(|number| price(number, AMOUNT_MAX)).transpose(),
        })
    }

    /// A percentage from `least` to `most`.
    pub(super) fn percent(&self, field: Field, least: i64, most: i64) -> Fact<Percent> {
        self.fact(field.into(), |text| {
            let Some(number) = number(Counted::Percent, text)? else { return Ok(None) };
            within(number, least.into(), most.into())?;
            Ok(Some(Percent(few_decimals(number, PERCENT_DECIMALS)?)))
        })
    }

    pub(super) fn weight(&self, input: Input) -> Fact<Decimal> {
        self.fact(input, |text| {
            let number = number(Counted::Plain, text)?;
            number.map(|number| price(number, PRICE_MAX).map(|weight| weight.0)).transpose()
        })
    }

    /// A code has four characters, letters among them since 2024 (130A), and five for a class of shares.
    pub(super) fn security_code(&self) -> Fact<Rc<str>> {
        self.fact(Field::SecurityCode.into(), |text| {
            let code = reading::tidy_text(text).unwrap_or_else(|| text.to_owned());
            let fits = matches!(code.len(), 4 | 5)
                && code.starts_with(|first: char| first.is_ascii_digit())
                && code.chars().all(|letter| letter.is_ascii_digit() || letter.is_ascii_uppercase());
            match code.as_str() {
                "" => Ok(None),
                code if fits => Ok(Some(code.into())),
                _ => Err(Problem::NotASecurityCode),
            }
        })
    }
}

pub(super) fn number(counted: Counted, text: &str) -> Result<Option<Decimal>, Problem> {
    reading::number_of(counted, text).map_err(|misread| match misread {
        Misread::TooManyDecimals(_) if counted == Counted::Percent => Problem::TooManyDecimals(PERCENT_DECIMALS),
        Misread::TooManyDecimals(_) => Problem::TooManyDecimals(PRICE_DECIMALS),
        other => Problem::Unreadable(other),
    })
}

/// A whole number from `least` to `most`; nothing for a blank text.
pub fn whole(counted: Counted, text: &str, least: u64, most: u64) -> Result<Option<u64>, Problem> {
    let Some(number) = number(counted, text)? else { return Ok(None) };
    within(number, least.into(), most.into())?;
    match u64::try_from(number) {
        Ok(whole) if number.is_integer() => Ok(Some(whole)),
        _ => Err(Problem::NotWhole),
    }
}

pub(super) fn price(number: Decimal, most: u64) -> Result<Yen, Problem> {
    if number.is_sign_negative() || number.is_zero() {
        return Err(Problem::TooSmall(Decimal::new(1, PRICE_DECIMALS)));
    }
    if number > Decimal::from(most) {
        return Err(Problem::TooLarge(Decimal::from(most)));
    }
    few_decimals(number, PRICE_DECIMALS).map(Yen)
}

fn few_decimals(number: Decimal, most: u32) -> Result<Decimal, Problem> {
    match number.normalize() {
        number if number.scale() <= most => Ok(number),
        _ => Err(Problem::TooManyDecimals(most)),
    }
}

pub(super) fn within(number: Decimal, least: Bound, most: Bound) -> Result<(), Problem> {
    if number < least {
        Err(Problem::TooSmall(least))
    } else if number > most {
        Err(Problem::TooLarge(most))
    } else {
        Ok(())
    }
}

/// Text that is printed as it is, without the blanks around it.
fn written(text: &str, most: usize, several_lines: bool) -> Result<Option<Rc<str>>, Problem> {
    let text = text.trim();
    // No text has more characters than bytes, and nearly none has more bytes than it may have characters.
    if text.len() > most && text.chars().nth(most).is_some() {
        return Err(Problem::TooLong(most));
    }
    let allowed = |letter| several_lines && matches!(letter, '\n' | '\t');
    if let Some(hidden) = text.chars().find(|&letter| is_hidden(letter) && !allowed(letter)) {
        return Err(Problem::HiddenCharacter(hidden));
    }
    Ok((!text.is_empty()).then(|| text.into()))
}

/// Characters that nobody sees but that change what is read: controls, direction marks, and the mark that stands for
/// a character that was lost.
pub fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFD}')
}
