//! Reads every field of a draft. The bounds are such that no product of them passes what an exact decimal holds:
//! price × shares per right × 200 categories of rights, twice, stays below 4 × 10²⁸ units of the last decimal.

use std::rc::Rc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Bound, Category, ExercisePrice, Fact, Grant, Kind, Payment, Problem, ReleaseState};
use crate::amount::{Persons, Rights, Rounding, RoundingMode, RoundingPlace, RoundingUnit, Shares, Yen};
use crate::draft::{Column, Draft, Field, Input};
use crate::language::Bilingual;
use crate::reading::{self, Counted, Misread};

/// The most people in a category.
pub const PERSONS_MAX: u64 = 10_000_000;
/// The most rights in a category.
pub const RIGHTS_MAX: u64 = 10_000_000;
/// The most shares for one right.
pub const SHARES_PER_RIGHT_MAX: u64 = 1_000_000;
/// The highest price of a share, in yen.
pub const PRICE_MAX: u64 = 999_999_999;
/// The decimals of a yen that a price may have.
pub const PRICE_DECIMALS: u32 = 4;
/// The most characters of a name, a label or a title.
pub const LINE_MAX: usize = 300;
/// The most characters of a text of several lines.
pub const TEXT_MAX: usize = 5_000;

impl Grant {
    /// Reads what was typed. Never fails: what cannot be read stands in [`Grant::problems`].
    pub fn read(draft: &Draft) -> Grant {
        let reader = Reader { draft };
        let mut grant = Grant {
            issuer_name: reader.lines(Field::IssuerNameEn, Field::IssuerNameJa),
            security_code: reader.security_code(),
            market: reader.lines(Field::MarketEn, Field::MarketJa),
            representative_title: reader.lines(Field::RepresentativeTitleEn, Field::RepresentativeTitleJa),
            representative: reader.lines(Field::RepresentativeEn, Field::RepresentativeJa),
            about: reader.texts(Field::AboutEn, Field::AboutJa),
            contact: reader.texts(Field::ContactEn, Field::ContactJa),
            series_name: reader.lines(Field::SeriesNameEn, Field::SeriesNameJa),
            resolution_date: reader.date(Field::ResolutionDate),
            shareholder_notice_date: reader.date(Field::ShareholderNoticeDate),
            allotment_date: reader.date(Field::AllotmentDate),
            payment_date: reader.date(Field::PaymentDate),
            notice_date: reader.date(Field::NoticeDate),
            exercise_from: reader.date(Field::ExerciseFrom),
            exercise_to: reader.date(Field::ExerciseTo),
            shares_per_right: reader.count(Field::SharesPerRight.into(), Counted::Shares, SHARES_PER_RIGHT_MAX, Shares),
            price_per_share: reader.price(Field::PricePerShare),
            fair_value_per_share: reader.price(Field::FairValuePerShare),
            exercise_price: reader.exercise_price(),
            rounding: reader.rounding(),
            release_state: reader.choice(Field::ReleaseState.into(), ReleaseState::from_name),
            categories: (0..draft.categories().len()).map(|row| reader.category(row)).collect(),
            problems: Vec::new(),
        };
        grant.problems = super::problem::all(&grant);
        grant
    }
}

struct Reader<'a> {
    draft: &'a Draft,
}

impl Reader<'_> {
    /// Reads one input: blank is awaited, a problem is kept with its place.
    fn fact<T>(&self, input: Input, read: impl FnOnce(&str) -> Result<Option<T>, Problem>) -> Fact<T> {
        match read(&self.draft.text(input)) {
            Ok(Some(value)) => Fact::Known(value),
            Ok(None) => Fact::Waiting(input),
            Err(problem) => Fact::Wrong(input, problem),
        }
    }

    fn category(&self, row: usize) -> Category {
        let input = |column| Input::Category(row, column);
        Category {
            label: Bilingual {
                english: self.line(input(Column::LabelEn)),
                japanese: self.line(input(Column::LabelJa)),
            },
            kind: self.choice(input(Column::Kind), Kind::from_name),
            payment: self.choice(input(Column::Payment), Payment::from_name),
            persons: self.count(input(Column::Persons), Counted::Persons, PERSONS_MAX, Persons),
            rights: self.count(input(Column::Rights), Counted::Rights, RIGHTS_MAX, Rights),
        }
    }

    fn line(&self, input: Input) -> Fact<Rc<str>> {
        self.fact(input, |text| written(text, LINE_MAX, false))
    }

    fn lines(&self, english: Field, japanese: Field) -> Bilingual<Fact<Rc<str>>> {
        Bilingual { english: self.line(english.into()), japanese: self.line(japanese.into()) }
    }

    fn texts(&self, english: Field, japanese: Field) -> Bilingual<Fact<Rc<str>>> {
        let text = |field: Field| self.fact(field.into(), |text| written(text, TEXT_MAX, true));
        Bilingual { english: text(english), japanese: text(japanese) }
    }

    /// A code has four characters, letters among them since 2024 (130A), and five for a class of shares.
    fn security_code(&self) -> Fact<Rc<str>> {
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

    fn date(&self, field: Field) -> Fact<NaiveDate> {
        self.fact(field.into(), |text| {
            let read = reading::date(text).map_err(Problem::Unreadable)?;
            Ok(read.map(|read| read.date))
        })
    }

    fn count<T>(&self, input: Input, counted: Counted, most: u64, count: fn(u64) -> T) -> Fact<T> {
        self.fact(input, |text| {
            let Some(number) = number(counted, text)? else { return Ok(None) };
            within(number, 1, most)?;
            match u64::try_from(number) {
                Ok(whole) if number.is_integer() => Ok(Some(count(whole))),
                _ => Err(Problem::NotWhole),
            }
        })
    }

    fn price(&self, field: Field) -> Fact<Yen> {
        self.fact(field.into(), |text| number(Counted::Yen, text)?.map(price).transpose())
    }

    /// Nothing due is written as a word or as zero; a blank field is not yet an answer.
    fn exercise_price(&self) -> Fact<ExercisePrice> {
        self.fact(Field::ExercisePrice.into(), |text| {
            let word = text.trim();
            if ["なし", "無し", "無", "不要"].contains(&word)
                || ["none", "nil"].iter().any(|nil| word.eq_ignore_ascii_case(nil))
            {
                return Ok(Some(ExercisePrice::NotRequired));
            }
            match number(Counted::Yen, text)? {
                None => Ok(None),
                Some(zero) if zero.is_zero() => Ok(Some(ExercisePrice::NotRequired)),
                Some(number) => price(number).map(|yen| Some(ExercisePrice::PerShare(yen))),
            }
        })
    }

    fn choice<T>(&self, input: Input, from_name: fn(&str) -> Option<T>) -> Fact<T> {
        self.fact(input, |text| match text {
            "" => Ok(None),
            name => from_name(name).map(Some).ok_or(Problem::UnknownChoice),
        })
    }

    fn rounding(&self) -> Fact<Rounding> {
        let mode = self.choice(Field::RoundingMode.into(), |name| match name {
            "half_up" => Some(RoundingMode::HalfUp),
            "up" => Some(RoundingMode::Up),
            "down" => Some(RoundingMode::Down),
            _ => None,
        });
        let unit = self.choice(Field::RoundingUnit.into(), |name| match name {
            "share" => Some(RoundingUnit::Share),
            "right" => Some(RoundingUnit::Right),
            _ => None,
        });
        let place = self.choice(Field::RoundingPlace.into(), |name| match name {
            "1" => Some(RoundingPlace::Yen),
            "0.1" => Some(RoundingPlace::Tenth),
            "0.01" => Some(RoundingPlace::Hundredth),
            _ => None,
        });
        let place = match place {
            Fact::Known(place) => Some(place),
            Fact::Waiting(_) => None,
            Fact::Wrong(input, problem) => return Fact::Wrong(input, problem),
        };
        match (mode, unit) {
            // Without a place nothing is rounded: the price stands as typed, whatever the rest of the rule.
            (Fact::Waiting(_), Fact::Known(unit)) if place.is_none() => {
                Fact::Known(Rounding { mode: RoundingMode::HalfUp, unit, place })
            }
            (Fact::Waiting(_) | Fact::Known(_), Fact::Waiting(_)) if place.is_none() => {
                Fact::Known(Rounding { mode: RoundingMode::HalfUp, unit: RoundingUnit::Share, place })
            }
            (Fact::Known(mode), Fact::Known(unit)) => Fact::Known(Rounding { mode, unit, place }),
            (Fact::Wrong(input, problem), _) | (_, Fact::Wrong(input, problem)) => Fact::Wrong(input, problem),
            (Fact::Waiting(input), _) | (_, Fact::Waiting(input)) => Fact::Waiting(input),
        }
    }
}

fn number(counted: Counted, text: &str) -> Result<Option<Decimal>, Problem> {
    reading::number_of(counted, text).map_err(|misread| match misread {
        Misread::TooManyDecimals(_) => Problem::TooManyDecimals(PRICE_DECIMALS),
        other => Problem::Unreadable(other),
    })
}

fn price(number: Decimal) -> Result<Yen, Problem> {
    if number.is_sign_negative() || number.is_zero() {
        return Err(Problem::TooSmall(Decimal::new(1, PRICE_DECIMALS)));
    }
    if number > Decimal::from(PRICE_MAX) {
        return Err(Problem::TooLarge(Decimal::from(PRICE_MAX)));
    }
    match number.normalize() {
        number if number.scale() <= PRICE_DECIMALS => Ok(Yen(number)),
        _ => Err(Problem::TooManyDecimals(PRICE_DECIMALS)),
    }
}

fn within(number: Decimal, least: u64, most: u64) -> Result<(), Problem> {
    let (least, most) = (Bound::from(least), Bound::from(most));
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
    if text.chars().nth(most).is_some() {
        return Err(Problem::TooLong(most));
    }
    if let Some(hidden) = text.chars().find(|&letter| is_hidden(letter) && !(several_lines && letter == '\n')) {
        return Err(Problem::HiddenCharacter(hidden));
    }
    Ok((!text.is_empty()).then(|| text.into()))
}

/// Characters that nobody sees but that change what is read: controls, direction marks, and the mark that stands for
/// a character that was lost.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFD}')
}
