//! The words for what is chosen from lists.

use crate::draft::Field;
use crate::grant::{Kind, Payment, ReleaseState, RightsBasis};
use crate::language::Language;
use crate::model::{NoticeLanguage, Theme};

/// The words for a value of a field that is chosen; nothing for one that is none of its list.
pub fn choice(field: Field, value: &str) -> &'static str {
    match (field, value) {
        (Field::RoundingMode, "half_up") => "四捨五入",
        (Field::RoundingMode, "up") => "切上げ",
        (Field::RoundingMode, "down") => "切捨て",
        (Field::RoundingUnit, "share") => "1株当たりの金額",
        (Field::RoundingUnit, "right") => "1個当たりの金額",
        (Field::RoundingPlace, "") => "処理しない（入力のまま）",
        (Field::RoundingPlace, "1") => "1円",
        (Field::RoundingPlace, "0.1") => "0.1円（10銭）",
        (Field::RoundingPlace, "0.01") => "0.01円（1銭）",
        (Field::SharesPerRightBasis, "given") => "直接入力",
        (Field::SharesPerRightBasis, "fixed_amount") => "一定の金額を1株当たりの払込金額で除した数",
        (Field::PriceBasis, "share") => "1株当たりで入力",
        (Field::PriceBasis, "right") => "1個当たりで入力（評価機関の算定額）",
        (Field::PriceBasis, "black_scholes") => "ブラック・ショールズ・モデルで算定",
        (Field::PriceBasis, "gratis") => "無償（払込みを要しない）",
        (Field::ShareholderNoticeMeans, "") => "未選択",
        (Field::ShareholderNoticeMeans, "notice") => "株主への通知",
        (Field::ShareholderNoticeMeans, "public_notice") => "公告",
        (Field::ShareholderNoticeMeans, "extraordinary_report") => "臨時報告書の提出",
        (Field::TransferRestricted, "yes") => "あり（取締役会の承認を要する）",
        (Field::TransferRestricted, "no") => "なし",
        _ => "",
    }
}

pub fn rights_basis(basis: RightsBasis) -> &'static str {
    match basis {
        RightsBasis::Rights => "総数",
        RightsBasis::RightsPerPerson => "1人当たりの個数",
        RightsBasis::PayPerPerson => "1人当たりの報酬額",
        RightsBasis::PayInAll => "報酬額の総額",
        RightsBasis::Weight => "按分",
    }
}

pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Director => "取締役",
        Kind::AuditCommitteeDirector => "監査等委員である取締役",
        Kind::OutsideDirector => "社外取締役",
        Kind::Auditor => "監査役",
        Kind::Shikkoyaku => "執行役（指名委員会等設置会社）",
        Kind::ExecutiveOfficer => "執行役員",
        Kind::Employee => "従業員",
        Kind::SubsidiaryDirector => "子会社取締役",
        Kind::SubsidiaryEmployee => "子会社の役職員",
        Kind::Retired => "退任者・退職者",
        Kind::Outside => "社外協力者",
    }
}

pub fn payment(payment: Payment) -> &'static str {
    match payment {
        Payment::Offset => "報酬債権との相殺",
        Payment::Cash => "金銭の払込み",
        Payment::Gratis => "無償",
    }
}

pub fn release_state(state: ReleaseState) -> &'static str {
    match state {
        ReleaseState::Draft => "案（「案」と表示）",
        ReleaseState::Final => "確定（公表前）",
        ReleaseState::Announced => "公表済み",
    }
}

pub fn notice_language(language: NoticeLanguage) -> &'static str {
    match language {
        NoticeLanguage::One(Language::English) => "英語",
        NoticeLanguage::One(Language::Japanese) => "日本語",
        NoticeLanguage::Both => "両方（並べて表示）",
    }
}

pub fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => "システムに合わせる",
        Theme::Light => "ライト",
        Theme::Dark => "ダーク",
    }
}
