//! The words for what is chosen from lists in what comes second.

use crate::amount::{RoundingMode, RoundingPlace};
use crate::draft::Field;

/// Empty where there is nothing to say.
pub fn choice(field: Field, value: &str) -> &'static str {
    match (field, value) {
        (Field::SharePriceSource, "close") => "終値",
        (Field::SharePriceSource, "next_base") => "取引なし：翌取引日の基準値段",
        (Field::TermBasis, "years") => "年数を入力",
        (Field::TermBasis, "dates") => "初日と末日から計算",
        (Field::DividendBasis, "yield") => "利回り",
        (Field::DividendBasis, "yen") => "1株当たりの金額",
        (Field::ClosesOrder, "oldest_first") => "古い順",
        (Field::ClosesOrder, "newest_first") => "新しい順",
        (Field::ClosesPeriod, "week") => "週次（各週の最終取引日）",
        (Field::ClosesPeriod, "day") => "日次",
        (Field::ClosesPeriod, "month") => "月次（各月の最終取引日）",
        (Field::ClosesDeviation, "sample") => "標本（n−1）",
        (Field::ClosesDeviation, "population") => "母集団（n）",
        (Field::ClosesWindow, "term") => "予想残存期間に対応する期間",
        (Field::ClosesWindow, "all") => "すべての期間",
        (Field::Organisation, "") => "未選択",
        (Field::Organisation, "auditors") => "監査役設置会社",
        (Field::Organisation, "audit_committee") => "監査等委員会設置会社",
        (Field::Organisation, "committees") => "指名委員会等設置会社",
        (Field::Adjustment, "none") => "調整なし",
        (Field::Adjustment, "split") => "株式分割",
        (Field::Adjustment, "consolidation") => "株式併合",
        (Field::Adjustment, "below_market") => "時価を下回る価額での発行",
        (Field::Stage, "plan") => "決議（計画）",
        (Field::Stage, "determination") => "確定",
        (Field::PriceMethod, "formula") => "算式",
        (Field::PriceMethod, "amount") => "金額",
        (Field::ExerciseCondition, "position_lost") => "地位を喪失した後に行使",
        (Field::ExerciseCondition, "position_held") => "在任・在職中に行使",
        (Field::ExerciseCondition, "none") => "定めない",
        (Field::Acquisition, "reorganisation") => "組織再編",
        (Field::Acquisition, "none") => "定めない",
        (Field::NoticeScope, "full") => "確定した事項の全て",
        (Field::NoticeScope, "exercise_price_only") => "行使価額のみ",
        _ => "",
    }
}

pub fn rounded(mode: RoundingMode, place: RoundingPlace) -> String {
    let below = match place {
        RoundingPlace::Yen => "1円未満",
        RoundingPlace::Tenth => "0.1円未満",
        RoundingPlace::Hundredth => "0.01円未満",
    };
    let mode = match mode {
        RoundingMode::HalfUp => "四捨五入",
        RoundingMode::Up => "切上げ",
        RoundingMode::Down => "切捨て",
    };
    format!("{below}の端数を{mode}")
}
