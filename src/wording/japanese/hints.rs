//! What to type into a field, where its label does not say it.

use crate::draft::Field;

/// Empty where there is nothing to say.
pub fn hint(field: Field) -> &'static str {
    match field {
        Field::SecurityCode => "4桁又は5桁の英数字（英字は大文字、例：3774、130A）",
        Field::ContactEn | Field::ContactJa => "部署、役職・氏名、電話番号（1行に1項目）",
        Field::AboutEn | Field::AboutJa => "お知らせの末尾に記載。空欄なら記載しません",
        Field::SeriesNameEn | Field::SeriesNameJa => "空欄なら書類に記載しません",
        Field::ResolutionDate => "2019-06-27、2019年6月27日、令和元年6月27日のいずれでも入力できます",
        Field::ShareholderNoticeDate => "株主への通知、公告、臨時報告書の提出のうち該当する日",
        Field::PaymentDate => "金銭の払込みがある場合に必要です",
        Field::SharesPerRight => "1株から1,000,000株まで",
        Field::PricePerShare => "円単位、小数第4位まで（例：186.99）、10億円未満",
        Field::FairValuePerShare => "会計上の単価が払込金額と異なる場合（円単位）。無償で発行する場合は必須",
        Field::ExercisePrice => "円単位、小数第4位まで、10億円未満。行使に際して払込みを要しない場合は「なし」",
        Field::RoundingUnit => "乗じる前の1株当たり、又は乗じた後の1個当たり",
        Field::AmountPerRight => "円単位。1株当たりの払込金額で除して1個当たりの株式数を求め、1株未満は切り捨てます",
        Field::PricePerRight => "評価機関の算定額。円単位、小数第4位まで",
        Field::ConversionPricePerRight => "空欄なら1個当たりの払込金額",
        Field::RightsToShare => "区分ごとの割合で按分し、端数は最大剰余法により処理",
        Field::ResolvedRights => "取締役会で決議した総数",
        Field::AllotmentApprovalDate => "割当てを受ける者と個数の決定、又は総数引受契約の承認の日",
        Field::EnglishNoticeDate => "空欄なら開示日と同日",
        _ => "",
    }
}
