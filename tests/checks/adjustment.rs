//! Splits, consolidations and issues below market.

use wariate::Draft;
use wariate::checks::CheckName;
use wariate::draft::Field;

use crate::{says, verdict, with};

fn adjusted(kind: &str, before: &str, after: &str) -> Draft {
    with(
        Draft::example(),
        [
            (Field::Adjustment, kind),
            (Field::RatioBefore, before),
            (Field::RatioAfter, after),
            (Field::AdjustmentDate, "2024-09-30"),
        ],
    )
}

/// SMFG's split of 2024: one share became three, from the day after the record date.
#[test]
fn a_split_makes_more_and_a_consolidation_fewer() {
    let name = CheckName::AdjustmentFits;
    let split = "Shares before 1 · Shares after 3 | The adjusted terms hold from October 1, 2024 (Tue) · Record date, or first day September 30, 2024 (Mon)";
    says(&adjusted("split", "1", "3"), name, "holds", split);
    let wrong = "A split makes more shares, a consolidation fewer. Are the two numbers the right way round? | Shares before 3 · Shares after 1";
    says(&adjusted("split", "3", "1"), name, "fails", wrong);
    assert_eq!(verdict(&adjusted("split", "1", "1"), name).name(), "fails");
    assert_eq!(verdict(&adjusted("consolidation", "10", "1"), name).name(), "holds");
    assert_eq!(verdict(&adjusted("consolidation", "1", "10"), name).name(), "fails");
    says(&adjusted("split", "", ""), name, "waits", "ratio_before ratio_after");
    says(&with(adjusted("split", "1", "3"), [(Field::AdjustmentDate, "")]), name, "waits", "adjustment_date");
    says(&Draft::example(), name, "holds", "Nothing of this sort is adjusted.");
}

#[test]
fn a_dropped_fraction_of_a_share_is_looked_at() {
    let name = CheckName::AdjustmentDropsNothing;
    let even = "200 × 3 = 600 · 600 × 1 = 600";
    says(&adjusted("split", "1", "3"), name, "holds", even);
    let dropped = "A fraction of a share is dropped for every right. | 200 × 1 = 200 · 66 × 3 = 198";
    says(&adjusted("consolidation", "3", "1"), name, "warns", dropped);
    let none = "No whole share is left for a right. | Shares per right 200 · Shares per right, adjusted 0";
    says(&adjusted("consolidation", "1,000", "1"), name, "fails", none);
    says(&adjusted("split", "1", ""), name, "waits", "ratio_after");
    says(&adjusted("below_market", "", ""), name, "holds", "Nothing of this sort is adjusted.");
}

/// E00577 printed ¥10 after a consolidation of ten into one, and had to be corrected.
#[test]
fn one_yen_stays_one_yen() {
    let name = CheckName::OneYenStays;
    let stays = "It stands for the share itself and is not adjusted. | Exercise price per share 1 · Exercise price per share, adjusted 1";
    says(&adjusted("consolidation", "10", "1"), name, "holds", stays);
    let ten = with(adjusted("consolidation", "10", "1"), [(Field::ExercisePrice, "10")]);
    let asked = "The price equals the ratio. Was it ¥1 before the consolidation? Then it stays ¥1 and is not adjusted. | Exercise price per share 10 · 10 ÷ 1 = 10 | exercise_price";
    says(&ten, name, "warns", asked);
    let market = with(adjusted("split", "1", "3"), [(Field::ExercisePrice, "1,800")]);
    says(&market, name, "holds", "The price is not ¥1 and is adjusted.");
    let none = with(adjusted("split", "1", "3"), [(Field::ExercisePrice, "none")]);
    says(&none, name, "holds", "Nothing is due on exercise.");
    says(&Draft::example(), name, "holds", "Nothing of this sort is adjusted.");
    says(&with(Draft::example(), [(Field::Adjustment, "")]), name, "waits", "adjustment");
    // A figure that was adjusted behind the program's back is found.
    let grant = wariate::Grant::read(&adjusted("consolidation", "10", "1"));
    let other = wariate::calculate(&wariate::Grant::read(&with(ten, [(Field::ExercisePrice, "2")])));
    let found = wariate::checks::checks(&grant, &other);
    let status = found.iter().find(|check| check.name == name).map(|check| check.verdict.name());
    assert_eq!(status, Some("fails"));
}

#[test]
fn only_an_issue_below_market_adjusts() {
    let name = CheckName::BelowMarket;
    let issue = |paid, market| {
        with(adjusted("below_market", "", ""), [(Field::NewSharePrice, paid), (Field::MarketPrice, market)])
    };
    says(&issue("1,799", "1,800"), name, "holds", "Paid for each of them 1,799 · Market price before the issue 1,800");
    let not_below =
        "Not below market: nothing is adjusted. | Paid for each of them 1,800 · Market price before the issue 1,800";
    says(&issue("1,800", "1,800"), name, "fails", not_below);
    says(&issue("1,800", ""), name, "waits", "market_price");
    says(&Draft::example(), name, "holds", "Nothing of this sort is adjusted.");
}
