//! Names of fields, figures and checks, and what to type.

use crate::calculation::FigureName;
use crate::checks::CheckName;
use crate::draft::{Column, Field};
use crate::grant::Kind;

pub fn field(field: Field) -> &'static str {
    match field {
        Field::IssuerNameEn => "会社名（英語）",
        Field::IssuerNameJa => "会社名（日本語）",
        Field::SecurityCode => "コード番号",
        Field::MarketEn => "上場市場（英語）",
        Field::MarketJa => "上場市場（日本語）",
        Field::RepresentativeTitleEn => "代表者の役職（英語）",
        Field::RepresentativeTitleJa => "代表者の役職（日本語）",
        Field::RepresentativeEn => "代表者名（英語）",
        Field::RepresentativeJa => "代表者名（日本語）",
        Field::AboutEn => "会社概要（英語）",
        Field::AboutJa => "会社概要（日本語）",
        Field::ContactEn => "問合せ先（英語）",
        Field::ContactJa => "問合せ先（日本語）",
        Field::SeriesNameEn => "新株予約権の名称（英語）",
        Field::SeriesNameJa => "新株予約権の名称（日本語）",
        Field::ResolutionDate => "取締役会決議日",
        Field::ShareholderNoticeDate => "株主への通知・公告又は提出の日",
        Field::AllotmentDate => "割当日",
        Field::PaymentDate => "払込期日",
        Field::NoticeDate => "開示日",
        Field::ExerciseFrom => "行使期間の初日",
        Field::ExerciseTo => "行使期間の末日",
        Field::SharesPerRight => "新株予約権1個当たりの株式数",
        Field::PricePerShare => "1株当たりの払込金額",
        Field::FairValuePerShare => "1株当たりの公正な評価単価（払込金額と異なる場合）",
        Field::ExercisePrice => "1株当たりの行使価額",
        Field::RoundingMode => "端数の処理",
        Field::RoundingUnit => "端数処理の単位",
        Field::RoundingPlace => "端数処理の位",
        Field::ReleaseState => "公表の段階",
    }
}

pub fn hint(field: Field) -> &'static str {
    match field {
        Field::SecurityCode => "4桁又は5桁の英数字（英字は大文字、例：3774、130A）",
        Field::ContactEn | Field::ContactJa => "部署、役職・氏名、電話番号（1行に1項目）",
        Field::AboutEn | Field::AboutJa => "お知らせの末尾に記載。空欄なら記載しません",
        Field::SeriesNameEn | Field::SeriesNameJa => "空欄ならお知らせに記載しません",
        Field::ResolutionDate => "2019-06-27、2019年6月27日、令和元年6月27日のいずれでも入力できます",
        Field::ShareholderNoticeDate => "株主への通知、公告、臨時報告書の提出のうち該当する日",
        Field::PaymentDate => "金銭の払込みがある場合に必要です",
        Field::SharesPerRight => "1株から1,000,000株まで",
        Field::PricePerShare => "円単位、小数第4位まで（例：186.99）、10億円未満",
        Field::FairValuePerShare => "会計上の単価。円単位、小数第4位まで、10億円未満。無償で発行する場合に必要です",
        Field::ExercisePrice => "円単位、小数第4位まで、10億円未満。行使に際して払込みを要しない場合は「なし」",
        Field::RoundingUnit => "乗じる前の1株当たり、又は乗じた後の1個当たり",
        _ => "",
    }
}

pub fn column(column: Column) -> &'static str {
    match column {
        Column::LabelEn => "区分の名称（英語）",
        Column::LabelJa => "区分の名称（日本語）",
        Column::Kind => "対象者の種類",
        Column::Payment => "払込みの方法",
        Column::Persons => "人数",
        Column::Rights => "割当個数",
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

pub fn rounding(field: Field, value: &str) -> &'static str {
    match (field, value) {
        (Field::RoundingMode, "half_up") => "四捨五入",
        (Field::RoundingMode, "up") => "切上げ",
        (Field::RoundingMode, _) => "切捨て",
        (Field::RoundingUnit, "share") => "1株当たりの金額",
        (Field::RoundingUnit, _) => "1個当たりの金額",
        (_, "") => "処理しない（入力のまま）",
        (_, "1") => "1円",
        (_, "0.1") => "0.1円（10銭）",
        (_, _) => "0.01円（1銭）",
    }
}

pub fn figure(name: FigureName) -> &'static str {
    match name {
        FigureName::TotalPersons => "割当対象者の総数",
        FigureName::TotalRights => "新株予約権の総数",
        FigureName::SharesPerRight => "新株予約権1個当たりの株式数",
        FigureName::TotalShares => "目的である株式の総数",
        FigureName::PricePerShare => "1株当たりの払込金額",
        FigureName::PricePerRight => "1個当たりの払込金額",
        FigureName::TotalPaid => "払込・相殺額の総額",
        FigureName::ExercisePrice => "1株当たりの行使価額",
        FigureName::ExercisePerRight => "1個当たりの行使時の払込額",
        FigureName::IssueTotal => "発行価額の総額",
        FigureName::CapitalPerShare => "1株当たりの資本組入額",
    }
}

pub fn check(name: CheckName) -> &'static str {
    match name {
        CheckName::PersonsTie => "区分ごとの人数の合計＝総数",
        CheckName::RightsTie => "区分ごとの個数の合計＝総数",
        CheckName::SharesTie => "区分ごとの株式数の合計＝目的である株式の総数",
        CheckName::PriceTies => "1株当たりの払込金額×株式数＝1個当たりの払込金額",
        CheckName::PaidTies => "有償の個数×1個当たりの払込金額＝払込・相殺額の総額",
        CheckName::ExerciseTies => "行使時の払込額（個数から）＝（株式数から）",
        CheckName::IssueTotalTies => "区分ごとの払込額と行使時の払込額の合計＝発行価額の総額",
        CheckName::CapitalTies => "資本組入額が（評価単価＋行使価額）の2分の1（端数切上げ）である",
        CheckName::LanguagesAgree => "日本語と英語のお知らせの数値が同じ",
        CheckName::DatesInOrder => "日付の前後関係",
        CheckName::PriceAsTyped => "端数処理で払込金額が変わっていない",
        CheckName::WholeYen => "1個当たりの払込金額に1円未満の端数がない",
        CheckName::RightForEach => "人数より個数が少ない区分がない",
        CheckName::ExercisePriceWaivedLawfully => {
            "行使に際して払込みを要しない場合、対象者が取締役又は執行役のみである"
        }
    }
}
