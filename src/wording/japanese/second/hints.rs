//! What to type into a field of what comes second, where its label does not say it.

use crate::draft::Field;

/// Empty where there is nothing to say.
pub fn hint(field: Field) -> &'static str {
    match field {
        Field::SharePrice => "割当日の終値。円単位",
        Field::Term => "年単位、50年まで（例：15、15.5、15年6か月）",
        Field::TermFrom => "空欄なら割当日",
        Field::Volatility => "年率、%（例：30.12）",
        Field::VolatilityNote => "書類には記載しません",
        Field::DividendYield => "年率、%（例：1.52）",
        Field::DividendPerShare => "円単位、直近の実績",
        Field::DividendSplitRatio => "1株を2株に分割した場合は2。なければ空欄",
        Field::InterestRate => "年率、%。マイナスも可（例：▲0.109）",
        Field::TargetPrice => "1株当たり、円単位",
        Field::Closes => "日付と終値、又は終値のみを貼り付けてください（20,000行まで）",
        Field::ClosesPerYear => "日次の場合：245から252まで。空欄なら250",
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
        Field::ReasonEn | Field::ReasonJa => "空欄なら標準の理由",
        Field::ExerciseDays => "全ての地位を喪失した日の翌日から（1日から3,650日まで）",
        Field::ConditionsEn | Field::ConditionsJa => "上記の条件に続けて、入力のとおり記載します",
        Field::FurtherSeries => {
            "1行に1回号：名称、個数、1個当たりの株式数、1個当たりの払込金額、行使価額、人数を貼り付けてください"
        }
        Field::ReportBefore => "提出した本文をそのまま貼り付けてください。内容は変更しません",
        Field::ReportAddressee => "例：関東財務局長。空欄なら記載欄を空けます",
        Field::Recipients => "1行に1名：氏名、区分（番号又は名称）、個数を貼り付けてください",
        _ => "",
    }
}
