//! Names of fields and figures.

use crate::calculation::{FigureName, Measure, RowFigure, TimeTerm};
use crate::draft::{CeilingColumn, Column, Field, Section};

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
        Field::ShareholderNoticeDate => "株主への通知・公告又は臨時報告書提出の日",
        Field::AllotmentDate => "割当日",
        Field::PaymentDate => "払込期日",
        Field::NoticeDate => "開示日",
        Field::ExerciseFrom => "行使期間の初日",
        Field::ExerciseTo => "行使期間の末日",
        Field::SharesPerRight => "新株予約権1個当たりの株式数（付与株式数）",
        Field::PricePerShare => "1株当たりの払込金額",
        Field::FairValuePerShare => "1株当たりの公正な評価単価",
        Field::ExercisePrice => "1株当たりの行使価額",
        Field::RoundingMode => "端数の処理",
        Field::RoundingUnit => "端数処理の単位",
        Field::RoundingPlace => "端数処理の位",
        Field::SharesPerRightBasis => "1個当たりの株式数の決め方",
        Field::AmountPerRight => "1個当たりの金額（株式数の算定用）",
        Field::PriceBasis => "払込金額の決め方",
        Field::PricePerRight => "1個当たりの払込金額",
        Field::SharePrice => "株価（S）",
        Field::SharePriceDate => "株価の日付",
        Field::SharePriceSource => "株価の種類",
        Field::TermBasis => "予想残存期間の決め方",
        Field::Term => "予想残存期間（T）",
        Field::TermFrom => "予想残存期間の初日",
        Field::TermTo => "予想残存期間の末日",
        Field::Volatility => "株価変動性（σ）",
        Field::VolatilityNote => "株価変動性の算定根拠",
        Field::DividendBasis => "配当の入力方法",
        Field::DividendYield => "予想配当利回り（q）",
        Field::DividendPerShare => "1株当たり年間配当金",
        Field::DividendSplitRatio => "配当後の株式分割の比率",
        Field::InterestRate => "無リスク利子率（r）",
        Field::TargetPrice => "求める公正価値（1株当たり）",
        Field::Closes => "終値",
        Field::ClosesPeriod => "観察の間隔",
        Field::ClosesDeviation => "標準偏差",
        Field::ClosesWindow => "観察期間",
        Field::ClosesPerYear => "1年の取引日数",
        Field::ConversionPricePerRight => "報酬額の換算に用いる1個当たりの金額",
        Field::RightsToShare => "按分する新株予約権の個数",
        Field::ResolvedRights => "決議した個数（上限）",
        Field::ShareholderNoticeMeans => "株主への通知の方法",
        Field::TransferRestricted => "譲渡制限",
        Field::AllotmentApprovalDate => "割当ての決定日",
        Field::PaidOn => "払込み又は相殺の日",
        Field::RegistrationDate => "登記の日",
        Field::EnglishNoticeDate => "英文の開示日",
        Field::Organisation => "機関設計",
        Field::IssuedShares => "発行済株式の総数",
        Field::TreasuryShares => "うち自己株式の数",
        Field::AuthorisedShares => "発行可能株式総数",
        Field::SharesUnderOption => "他の新株予約権の目的である株式の数",
        Field::SharesBaseDate => "株式数の基準日",
        Field::ResolutionSharePrice => "決議時の株価",
        Field::ClosesOrder => "日付のない終値の並び順",
        Field::ServiceFrom => "対象勤務期間の初日",
        Field::ServiceTo => "対象勤務期間の末日",
        Field::YearEnd => "事業年度の末日",
        Field::ExpectedForfeitures => "失効見込数（権利確定前）",
        Field::PreviousRights => "前回の個数",
        Field::PreviousPersons => "前回の人数",
        Field::PreviousSharesPerRight => "前回の1個当たりの株式数",
        Field::PreviousPricePerShare => "前回の1株当たりの払込金額",
        Field::Adjustment => "調整の事由",
        Field::AdjustmentDate => "基準日又は効力発生日",
        Field::RatioBefore => "分割・併合前の株式数",
        Field::RatioAfter => "分割・併合後の株式数",
        Field::NewShares => "新規発行株式数",
        Field::NewSharePrice => "1株当たりの払込金額（新規発行）",
        Field::MarketPrice => "発行前の時価",
        Field::OutstandingSeries => "発行済みの新株予約権",
        Field::Stage => "発行の段階",
        Field::ReasonEn => "発行する理由（英語）",
        Field::ReasonJa => "発行する理由（日本語）",
        Field::ShareholdersResolutionDate => "株主総会決議日",
        Field::PriceMethod => "払込金額の定め方（決議時）",
        Field::ExerciseCondition => "行使の条件",
        Field::ExerciseDays => "行使することができる日数",
        Field::ConditionsEn => "その他の条件（英語）",
        Field::ConditionsJa => "その他の条件（日本語）",
        Field::Acquisition => "取得の事由",
        Field::ApplicationDate => "申込期日",
        Field::ExercisePlaceEn => "行使請求の受付場所（英語）",
        Field::ExercisePlaceJa => "行使請求の受付場所（日本語）",
        Field::PaymentPlaceEn => "払込取扱場所（英語）",
        Field::PaymentPlaceJa => "払込取扱場所（日本語）",
        Field::NoticeScope => "お知らせの範囲",
        Field::FurtherSeries => "併せて確定した他の新株予約権",
        Field::ReportFiledOn => "臨時報告書の提出日",
        Field::ReportBefore => "臨時報告書の記載（提出済み）",
        Field::ReportAddressee => "臨時報告書の提出先",
        Field::Recipients => "通知の宛先",
        Field::ReleaseState => "公表の段階",
    }
}

pub fn section(section: Section) -> &'static str {
    match section {
        Section::Terms => "発行条件",
        Section::FairValue => "公正価値の算定",
        Section::People => "割当対象者",
        Section::Procedure => "日程・手続",
        Section::Ceilings => "株主総会で承認された上限",
        Section::CompanyShares => "株式の状況",
        Section::Cost => "費用の期間配分",
        Section::Previous => "前回の発行",
        Section::Adjustment => "株式分割・併合等による調整",
        Section::Papers => "書類の記載事項",
        Section::Issuer => "会社",
    }
}

pub fn column(column: Column) -> &'static str {
    match column {
        Column::LabelEn => "区分の名称（英語）",
        Column::LabelJa => "区分の名称（日本語）",
        Column::Kind => "対象者の種類",
        Column::Payment => "払込みの方法",
        Column::Persons => "人数",
        Column::RightsBasis => "個数の決め方",
        Column::RightsPerPerson => "1人当たりの割当個数",
        Column::PayPerPerson => "1人当たりの報酬額",
        Column::PayInAll => "報酬額の総額",
        Column::Weight => "按分の割合",
        Column::Rights => "割当個数",
    }
}

pub fn ceiling_column(column: CeilingColumn) -> &'static str {
    match column {
        CeilingColumn::Label => "上限の名称",
        CeilingColumn::Binds => "対象となる者の種類",
        CeilingColumn::Yen => "承認された額（年額）",
        CeilingColumn::Rights => "承認された個数（年間）",
        CeilingColumn::Shares => "承認された株式数（年間）",
        CeilingColumn::UsedYen => "年内に使用済みの額",
        CeilingColumn::UsedRights => "年内に使用済みの個数",
        CeilingColumn::UsedShares => "年内に使用済みの株式数",
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
        FigureName::OffsetTotal => "相殺額の総額",
        FigureName::UnspentTotal => "報酬額の残額の合計",
        FigureName::ExpectedTerm => "予想残存期間（T）",
        FigureName::DividendYield => "予想配当利回り（q）",
        FigureName::FairValueUnrounded => "1株当たりの公正価値（端数処理前）",
        FigureName::ResolvedShares => "決議した個数の目的である株式の数",
        FigureName::DilutionAtResolution => "決議時の希薄化率",
        FigureName::ShareValueAtResolution => "決議時の株価による株式の価額",
        FigureName::Dilution => "希薄化率",
        FigureName::ShareValue => "株価による株式の価額",
        FigureName::AuthorisedHeadroom => "発行可能株式総数の余裕",
        FigureName::CostTotal => "費用の総額",
        FigureName::AdjustedSharesPerRight => "調整後の1個当たりの株式数",
        FigureName::AdjustedTotalShares => "調整後の目的である株式の総数",
        FigureName::AdjustedExercisePrice => "調整後の1株当たりの行使価額",
        FigureName::CapitalPerShare => "1株当たりの資本組入額",
    }
}

pub fn time(term: TimeTerm) -> &'static str {
    match term {
        TimeTerm::WholeYears => "満年数",
        TimeTerm::Months => "月数",
        TimeTerm::MonthsOfYear => "1年の月数",
        TimeTerm::MonthsServed => "経過月数",
        TimeTerm::MonthsOfService => "対象勤務期間の月数",
        TimeTerm::Days => "日数",
        TimeTerm::DaysOfYear => "その1年の日数",
    }
}

pub fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Yen => "額",
        Measure::Rights => "個数",
        Measure::Shares => "株式数",
    }
}

pub fn row_figure(name: RowFigure) -> &'static str {
    match name {
        RowFigure::Persons => "人数",
        RowFigure::Rights => "割当個数",
        RowFigure::Shares => "目的である株式の数",
        RowFigure::Paid => "払込・相殺額",
    }
}
