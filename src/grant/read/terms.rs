//! Reads the terms that are more than one number.

use super::PRICE_MAX;
use super::reader::{Reader, number, price};
use crate::amount::{Rounding, RoundingMode, RoundingPlace, RoundingUnit};
use crate::draft::Field;
use crate::grant::{ExercisePrice, Fact, Problem};
use crate::reading::Counted;

/// Nothing due is written as a word or as zero; a blank text is not yet an answer.
pub fn exercise_price(text: &str) -> Result<Option<ExercisePrice>, Problem> {
    let word = text.trim();
    if ["なし", "無し", "無", "不要"].contains(&word)
        || ["none", "nil"].iter().any(|nil| word.eq_ignore_ascii_case(nil))
    {
        return Ok(Some(ExercisePrice::NotRequired));
    }
    match number(Counted::Yen, text)? {
        None => Ok(None),
        Some(zero) if zero.is_zero() => Ok(Some(ExercisePrice::NotRequired)),
        Some(number) => price(number, PRICE_MAX).map(|yen| Some(ExercisePrice::PerShare(yen))),
    }
}

impl Reader<'_> {
    pub(super) fn exercise_price(&self) -> Fact<ExercisePrice> {
        self.fact(Field::ExercisePrice.into(), exercise_price)
    }

    pub(super) fn rounding(&self) -> Fact<Rounding> {
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
