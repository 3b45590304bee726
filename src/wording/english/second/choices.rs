//! The words for what is chosen from lists in what comes second.

use crate::amount::{RoundingMode, RoundingPlace};
use crate::draft::Field;

/// Empty where there is nothing to say.
pub fn choice(field: Field, value: &str) -> &'static str {
    match (field, value) {
        (Field::SharePriceSource, "close") => "the close",
        (Field::SharePriceSource, "next_base") => "no trade: the next trading day’s base price",
        (Field::TermBasis, "years") => "typed",
        (Field::TermBasis, "dates") => "from one date to another",
        (Field::DividendBasis, "yield") => "as a yield",
        (Field::DividendBasis, "yen") => "in yen per share",
        (Field::ClosesOrder, "oldest_first") => "oldest first",
        (Field::ClosesOrder, "newest_first") => "newest first",
        (Field::ClosesPeriod, "week") => "weekly: the last trading day of each week",
        (Field::ClosesPeriod, "day") => "daily",
        (Field::ClosesPeriod, "month") => "monthly: the last trading day of each month",
        (Field::ClosesDeviation, "sample") => "a sample (n − 1)",
        (Field::ClosesDeviation, "population") => "a population (n)",
        (Field::ClosesWindow, "term") => "the expected term",
        (Field::ClosesWindow, "all") => "all that is there",
        (Field::Organisation, "") => "not said",
        (Field::Organisation, "auditors") => "audit and supervisory board members",
        (Field::Organisation, "audit_committee") => "an audit and supervisory committee",
        (Field::Organisation, "committees") => "three committees",
        (Field::Adjustment, "none") => "nothing",
        (Field::Adjustment, "split") => "a share split",
        (Field::Adjustment, "consolidation") => "a share consolidation",
        (Field::Adjustment, "below_market") => "an issue below market",
        (Field::Stage, "plan") => "the plan",
        (Field::Stage, "determination") => "the determination",
        (Field::PriceMethod, "formula") => "a formula",
        (Field::PriceMethod, "amount") => "an amount",
        (Field::ExerciseCondition, "position_lost") => "after all positions are lost",
        (Field::ExerciseCondition, "position_held") => "while a position is held",
        (Field::ExerciseCondition, "none") => "without such a condition",
        (Field::Acquisition, "reorganisation") => "on a reorganisation",
        (Field::Acquisition, "none") => "never",
        (Field::NoticeScope, "full") => "all that was determined",
        (Field::NoticeScope, "exercise_price_only") => "the exercise price alone",
        _ => "",
    }
}

pub fn rounded(mode: RoundingMode, place: RoundingPlace) -> String {
    let mode = match mode {
        RoundingMode::HalfUp => "rounded half up",
        RoundingMode::Up => "rounded up",
        RoundingMode::Down => "rounded down",
    };
    let place = match place {
        RoundingPlace::Yen => "1",
        RoundingPlace::Tenth => "0.1",
        RoundingPlace::Hundredth => "0.01",
    };
    format!("{mode} to {place} yen")
}
