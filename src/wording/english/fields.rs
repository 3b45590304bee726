//! Names of fields, figures and checks, and what to type.

use crate::calculation::FigureName;
use crate::checks::CheckName;
use crate::draft::{Column, Field};
use crate::grant::Kind;

pub fn field(field: Field) -> &'static str {
    match field {
        Field::IssuerNameEn => "Company name in English",
        Field::IssuerNameJa => "Company name in Japanese",
        Field::SecurityCode => "Security code",
        Field::MarketEn => "Market in English",
        Field::MarketJa => "Market in Japanese",
        Field::RepresentativeTitleEn => "Representative’s title in English",
        Field::RepresentativeTitleJa => "Representative’s title in Japanese",
        Field::RepresentativeEn => "Representative in English",
        Field::RepresentativeJa => "Representative in Japanese",
        Field::AboutEn => "About the company in English",
        Field::AboutJa => "About the company in Japanese",
        Field::ContactEn => "Contact in English",
        Field::ContactJa => "Contact in Japanese",
        Field::SeriesNameEn => "Name of the series in English",
        Field::SeriesNameJa => "Name of the series in Japanese",
        Field::ResolutionDate => "Board resolution",
        Field::ShareholderNoticeDate => "Notice to shareholders, or filing",
        Field::AllotmentDate => "Allotment date",
        Field::PaymentDate => "Payment date",
        Field::NoticeDate => "Date of the notice",
        Field::ExerciseFrom => "Exercise period from",
        Field::ExerciseTo => "Exercise period to",
        Field::SharesPerRight => "Shares per right",
        Field::PricePerShare => "Price per share",
        Field::FairValuePerShare => "Fair value per share, where it differs",
        Field::ExercisePrice => "Exercise price per share",
        Field::RoundingMode => "A fraction is",
        Field::RoundingUnit => "What is rounded",
        Field::RoundingPlace => "Rounded to",
        Field::ReleaseState => "State of the grant",
    }
}

pub fn hint(field: Field) -> &'static str {
    match field {
        Field::SecurityCode => "Four or five digits or capital letters, such as 3774 or 130A",
        Field::ContactEn | Field::ContactJa => "Department, title and name, telephone; one line each",
        Field::AboutEn | Field::AboutJa => "Printed below the notice; left out where blank",
        Field::SeriesNameEn | Field::SeriesNameJa => "Left out of the notice where blank",
        Field::ResolutionDate => "2019-06-27, 2019年6月27日 or 令和元年6月27日",
        Field::ShareholderNoticeDate => {
            "Notice, public notice or filing of the extraordinary report, whichever applies"
        }
        Field::PaymentDate => "Needed where rights are paid in cash",
        Field::SharesPerRight => "1 to 1,000,000 shares",
        Field::PricePerShare => "In yen, up to four decimals (186.99); below one billion yen",
        Field::FairValuePerShare => {
            "For accounting, in yen, up to four decimals; below one billion yen. Needed for rights granted gratis"
        }
        Field::ExercisePrice => {
            "In yen, up to four decimals; below one billion yen. “none” where nothing is due on exercise"
        }
        Field::RoundingUnit => "The price per share before it is multiplied, or the price per right after",
        _ => "",
    }
}

pub fn column(column: Column) -> &'static str {
    match column {
        Column::LabelEn => "Label in English",
        Column::LabelJa => "Label in Japanese",
        Column::Kind => "Kind of people",
        Column::Payment => "Payment",
        Column::Persons => "Persons",
        Column::Rights => "Rights",
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

pub fn rounding(field: Field, value: &str) -> &'static str {
    match (field, value) {
        (Field::RoundingMode, "half_up") => "rounded half up",
        (Field::RoundingMode, "up") => "rounded up",
        (Field::RoundingMode, _) => "dropped",
        (Field::RoundingUnit, "share") => "price per share",
        (Field::RoundingUnit, _) => "price per right",
        (_, "") => "not rounded: as typed",
        (_, "1") => "1 yen",
        (_, "0.1") => "0.1 yen",
        (_, _) => "0.01 yen",
    }
}

pub fn figure(name: FigureName) -> &'static str {
    match name {
        FigureName::TotalPersons => "Total persons",
        FigureName::TotalRights => "Total rights",
        FigureName::SharesPerRight => "Shares per right",
        FigureName::TotalShares => "Underlying shares",
        FigureName::PricePerShare => "Price per share",
        FigureName::PricePerRight => "Price per right",
        FigureName::TotalPaid => "Total paid or offset",
        FigureName::ExercisePrice => "Exercise price per share",
        FigureName::ExercisePerRight => "Due on exercise per right",
        FigureName::IssueTotal => "Total issue value",
        FigureName::CapitalPerShare => "Capital credited per share",
    }
}

pub fn check(name: CheckName) -> &'static str {
    match name {
        CheckName::PersonsTie => "Persons of the categories = total persons",
        CheckName::RightsTie => "Rights of the categories = total rights",
        CheckName::SharesTie => "Shares of the categories = underlying shares",
        CheckName::PriceTies => "Price per share × shares per right = price per right",
        CheckName::PaidTies => "Rights paid for × price per right = total paid",
        CheckName::ExerciseTies => "Due on exercise, by rights = by shares",
        CheckName::IssueTotalTies => "Paid and due on exercise, by category = total issue value",
        CheckName::CapitalTies => "Capital per share is half of fair value and exercise price, rounded up",
        CheckName::LanguagesAgree => "Both languages of the notice print the same figures",
        CheckName::DatesInOrder => "The dates follow one another",
        CheckName::PriceAsTyped => "The price was not changed by rounding",
        CheckName::WholeYen => "The price per right is whole yen",
        CheckName::RightForEach => "No category has fewer rights than persons",
        CheckName::ExercisePriceWaivedLawfully => "Where nothing is due on exercise, all are directors or 執行役",
    }
}
