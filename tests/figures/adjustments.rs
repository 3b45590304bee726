//! Splits, consolidations and issues below market.

use super::{calculated, draft, figure, waits};
use proptest::prelude::*;
use wariate::calculation::{Calculation, FigureName};
use wariate::draft::Field;

fn adjusted(changes: &[(Field, &str)]) -> Calculation {
    let mut draft = draft(&[(Field::SharesPerRight, "100")], &[("10", "207")]);
    for (field, text) in changes {
        draft.set(*field, *text);
    }
    calculated(&draft)
}

fn ratio(kind: &'static str, before: &'static str, after: &'static str) -> [(Field, &'static str); 3] {
    [(Field::Adjustment, kind), (Field::RatioBefore, before), (Field::RatioAfter, after)]
}

/// Sumitomo Mitsui Financial Group's split of 2024: 100 shares a right became 300, 207 rights are for 62,100 shares.
#[test]
fn sumitomo_mitsui_2024() {
    let calculation = adjusted(&ratio("split", "1", "3"));
    figure(&calculation, FigureName::AdjustedSharesPerRight, "300");
    figure(&calculation, FigureName::AdjustedTotalShares, "62100");
    figure(&calculation, FigureName::AdjustedExercisePrice, "1");
}

/// E00577 printed ¥10 after a consolidation of ten into one, and had to correct it: ¥1 stays ¥1.
#[test]
fn one_yen_stays_one_yen() {
    let calculation = adjusted(&ratio("consolidation", "10", "1"));
    figure(&calculation, FigureName::AdjustedSharesPerRight, "10");
    figure(&calculation, FigureName::AdjustedExercisePrice, "1");
}

/// A market price is divided by the ratio, a fraction of a yen up: 1,000 ÷ 3.
#[test]
fn a_market_price_is_adjusted() {
    let changes = [&ratio("split", "1", "3")[..], &[(Field::ExercisePrice, "1,000")]].concat();
    figure(&adjusted(&changes), FigureName::AdjustedExercisePrice, "334");
    // 100 shares × 1 ÷ 3: a fraction of a share is dropped.
    let calculation = adjusted(&ratio("consolidation", "3", "1"));
    figure(&calculation, FigureName::AdjustedSharesPerRight, "33");
    figure(&calculation, FigureName::AdjustedTotalShares, "6831");
}

/// 1,000 × (90,000 + 10,000 × 500 ÷ 1,000) ÷ 100,000 = 950, whole: nothing is rounded up.
#[test]
fn an_issue_below_market_lowers_the_price() {
    let changes = [
        (Field::Adjustment, "below_market"),
        (Field::ExercisePrice, "1,000"),
        (Field::IssuedShares, "100,000"),
        (Field::TreasuryShares, "10,000"),
        (Field::NewShares, "10,000"),
        (Field::NewSharePrice, "500"),
        (Field::MarketPrice, "1,000"),
    ];
    let calculation = adjusted(&changes);
    figure(&calculation, FigureName::AdjustedExercisePrice, "950");
    figure(&calculation, FigureName::AdjustedSharesPerRight, "100");
    // 1,000 × (90,000 × 1,100 + 10,000 × 500) ÷ (100,000 × 1,100) = 945.45…
    let changes = [&changes[..6], &[(Field::MarketPrice, "1,100")]].concat();
    figure(&adjusted(&changes), FigureName::AdjustedExercisePrice, "946");
}

#[test]
fn an_adjustment_waits_for_what_it_is() {
    waits(&adjusted(&[]), FigureName::AdjustedSharesPerRight, &[Field::Adjustment.into()]);
    let ratio = [Field::RatioBefore, Field::RatioAfter].map(Into::into);
    waits(&adjusted(&[(Field::Adjustment, "split")]), FigureName::AdjustedSharesPerRight, &ratio);
}

proptest! {
    /// A split and the consolidation back leave everything as it was.
    #[test]
    fn a_ratio_and_its_inverse(shares in 1_u64..=1_000, after in 2_u64..=100, price in 2_u64..=100_000) {
        let of = |kind, shares: String, price: String, before: String, after: String| {
            let terms = [
                (Field::SharesPerRight, shares.as_str()),
                (Field::ExercisePrice, price.as_str()),
                (Field::Adjustment, kind),
                (Field::RatioBefore, before.as_str()),
                (Field::RatioAfter, after.as_str()),
            ];
            let calculation = calculated(&draft(&terms, &[("1", "1")]));
            [FigureName::AdjustedSharesPerRight, FigureName::AdjustedExercisePrice]
                .map(|name| calculation.figure(name).as_ref().expect("known").value.to_string())
        };
        // A price that the ratio divides: a fraction that was rounded up does not come back.
        let price = price * after;
        let [more, lower] = of("split", shares.to_string(), price.to_string(), "1".to_owned(), after.to_string());
        let back = of("consolidation", more, lower, after.to_string(), "1".to_owned());
        prop_assert_eq!(back, [shares.to_string(), price.to_string()]);
    }
}
