//! The words for what is chosen from lists.

use crate::draft::Field;
use crate::grant::{Kind, Payment, ReleaseState, RightsBasis};
use crate::language::Language;
use crate::model::{NoticeLanguage, Theme};

/// The words for a value of a field that is chosen; nothing for one that is none of its list.
pub fn choice(field: Field, value: &str) -> &'static str {
    match (field, value) {
        (Field::RoundingMode, "half_up") => "rounded half up",
        (Field::RoundingMode, "up") => "rounded up",
        (Field::RoundingMode, "down") => "dropped",
        (Field::RoundingUnit, "share") => "price per share",
        (Field::RoundingUnit, "right") => "price per right",
        (Field::RoundingPlace, "") => "not rounded: as typed",
        (Field::RoundingPlace, "1") => "1 yen",
        (Field::RoundingPlace, "0.1") => "0.1 yen",
        (Field::RoundingPlace, "0.01") => "0.01 yen",
        (Field::SharesPerRightBasis, "given") => "as typed",
        (Field::SharesPerRightBasis, "fixed_amount") => "a fixed amount divided by the price per share",
        (Field::PriceBasis, "share") => "given per share",
        (Field::PriceBasis, "right") => "given per right (appraiser’s figure)",
        (Field::PriceBasis, "black_scholes") => "the Black–Scholes value",
        (Field::PriceBasis, "gratis") => "none: all rights are gratis",
        (Field::ShareholderNoticeMeans, "") => "not said",
        (Field::ShareholderNoticeMeans, "notice") => "a notice to each",
        (Field::ShareholderNoticeMeans, "public_notice") => "a public notice",
        (Field::ShareholderNoticeMeans, "extraordinary_report") => "an extraordinary report",
        (Field::TransferRestricted, "yes") => "yes",
        (Field::TransferRestricted, "no") => "no",
        _ => "",
    }
}

pub fn rights_basis(basis: RightsBasis) -> &'static str {
    match basis {
        RightsBasis::Rights => "in all",
        RightsBasis::RightsPerPerson => "per person",
        RightsBasis::PayPerPerson => "by pay per person",
        RightsBasis::PayInAll => "by pay in all",
        RightsBasis::Weight => "by weight",
    }
}

pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Director => "Director (取締役)",
        Kind::AuditCommitteeDirector => "Director, audit and supervisory committee (監査等委員)",
        Kind::OutsideDirector => "Outside director (社外取締役)",
        Kind::Auditor => "Audit and supervisory board member (監査役)",
        Kind::Shikkoyaku => "Executive officer of a committee company (執行役)",
        Kind::ExecutiveOfficer => "Executive officer (執行役員)",
        Kind::Employee => "Employee (従業員)",
        Kind::SubsidiaryDirector => "Director of a subsidiary (子会社取締役)",
        Kind::SubsidiaryEmployee => "Officer or employee of a subsidiary (子会社役職員)",
        Kind::Retired => "Retired (退任者・退職者)",
        Kind::Outside => "Outside collaborator (社外協力者)",
    }
}

pub fn payment(payment: Payment) -> &'static str {
    match payment {
        Payment::Offset => "offset of remuneration claims",
        Payment::Cash => "payment in cash",
        Payment::Gratis => "gratis",
    }
}

pub fn release_state(state: ReleaseState) -> &'static str {
    match state {
        ReleaseState::Draft => "draft (marked DRAFT)",
        ReleaseState::Final => "final, not yet announced",
        ReleaseState::Announced => "announced",
    }
}

pub fn notice_language(language: NoticeLanguage) -> &'static str {
    match language {
        NoticeLanguage::One(Language::English) => "English",
        NoticeLanguage::One(Language::Japanese) => "Japanese",
        NoticeLanguage::Both => "both, side by side",
    }
}

pub fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => "as the system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}
