//! What to type into a field, where its label does not say it.

use crate::draft::Field;

/// Empty where there is nothing to say.
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
        Field::FairValuePerShare => "会計上の単価が払込金額と異なる場合（円単位）。無償で発行する場合は必須",
        Field::ExercisePrice => "円単位、小数第4位まで、10億円未満。行使に際して払込みを要しない場合は「なし」",
        Field::RoundingUnit => "乗じる前の1株当たり、又は乗じた後の1個当たり",
        Field::AmountPerRight => "円単位。1株当たりの払込金額で除して1個当たりの株式数を求め、1株未満は切り捨てます",
        Field::PricePerRight => "評価機関の算定額。円単位、小数第4位まで",
        Field::SharePrice => "割当日の終値。円単位",
        Field::Term => "年単位、50年まで（例：15、15.5、15年6か月）",
        Field::TermFrom => "空欄なら割当日",
        Field::Volatility => "年率、%（例：30.12）",
        Field::VolatilityNote => "お知らせには記載しません",
        Field::DividendYield => "年率、%（例：1.52）",
        Field::DividendPerShare => "円単位、直近の実績",
        Field::DividendSplitRatio => "1株を2株に分割した場合は2。なければ空欄",
        Field::InterestRate => "年率、%。マイナスも可（例：▲0.109）",
        Field::TargetPrice => "1株当たり、円単位",
        Field::Closes => "日付と終値、又は終値のみを貼り付けてください（20,000行まで）",
        Field::ClosesPerYear => "日次の場合：245から252まで。空欄なら250",
        Field::ConversionPricePerRight => "空欄なら1個当たりの払込金額",
        Field::RightsToShare => "区分ごとの割合で按分し、端数は最大剰余法により処理",
        Field::ResolvedRights => "取締役会で決議した総数",
        Field::AllotmentApprovalDate => "割当てを受ける者と個数の決定、又は総数引受契約の承認の日",
        Field::EnglishNoticeDate => "空欄なら開示日と同日",
        Field::TreasuryShares => "なければ0",
        Field::SharesUnderOption => "行使期間の初日が到来しているもの。なければ0",
        Field::SharesBaseDate => {
            "割当日の直前の事業年度末、又は株式の分割・併合・無償割当ての効力発生日のうち最も遅い日"
        }
        Field::ResolutionSharePrice => "円単位",
        Field::AdjustmentDate => "株式分割は基準日、株式併合・発行は効力発生日",
        Field::RatioBefore => "1株を4株に分割する場合は1と4、10株を1株に併合する場合は10と1",
        Field::NewSharePrice => "円単位",
        Field::MarketPrice => "円単位",
        Field::OutstandingSeries => "1行に1回号：名称、個数、1個当たりの株式数、行使価額を貼り付けてください",
        Field::ServiceFrom => "空欄なら割当日",
        Field::ServiceTo => "対象勤務期間の定めがない場合は空欄（全額を一時に費用計上）",
        Field::YearEnd => "付与日の属する事業年度（例：2020-03-31）",
        Field::ExpectedForfeitures => "見込まない場合は0",
        _ => "",
    }
}
