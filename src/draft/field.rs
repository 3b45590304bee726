//! The inputs that a grant has once, in the order of the form.

use super::names::names;

names! {
    /// An input that a grant has once.
    Field {
        /// 1個当たりの目的である株式の数の決め方
        SharesPerRightBasis = "shares_per_right_basis",
        /// 付与株式数
        SharesPerRight = "shares_per_right",
        /// 付与株式数を定める1個当たりの金額
        AmountPerRight = "amount_per_right",
        /// 払込金額の決め方
        PriceBasis = "price_basis",
        /// 1株当たりの払込金額
        PricePerShare = "price_per_share",
        /// 1個当たりの払込金額
        PricePerRight = "price_per_right",
        /// 行使価額
        ExercisePrice = "exercise_price",
        /// 1株当たりの公正な評価単価
        FairValuePerShare = "fair_value_per_share",
        /// 端数処理の単位
        RoundingUnit = "rounding_unit",
        /// 端数処理の位
        RoundingPlace = "rounding_place",
        /// 端数処理の方法
        RoundingMode = "rounding_mode",

        /// 株価 (S)
        SharePrice = "share_price",
        /// 株価の日
        SharePriceDate = "share_price_date",
        /// 株価の種類: 終値、または取引がない場合の翌取引日の基準値段
        SharePriceSource = "share_price_source",
        /// 予想残存期間の決め方
        TermBasis = "term_basis",
        /// 予想残存期間 (T)
        Term = "term",
        /// 予想残存期間の初日
        TermFrom = "term_from",
        /// 予想残存期間の末日
        TermTo = "term_to",
        /// 株価変動性 (σ)
        Volatility = "volatility",
        /// 株価変動性の算定根拠
        VolatilityNote = "volatility_note",
        /// 配当の決め方
        DividendBasis = "dividend_basis",
        /// 予想配当利回り (q)
        DividendYield = "dividend_yield",
        /// 1株当たり配当金
        DividendPerShare = "dividend_per_share",
        /// 配当後の株式分割の比率
        DividendSplitRatio = "dividend_split_ratio",
        /// 無リスク利子率 (r)
        InterestRate = "interest_rate",
        /// 求める公正価値
        TargetPrice = "target_price",
        /// 終値
        Closes = "closes",
        /// 終値の並び順
        ClosesOrder = "closes_order",
        /// 株価変動性の観察間隔
        ClosesPeriod = "closes_period",
        /// 標準偏差の種類
        ClosesDeviation = "closes_deviation",
        /// 株価変動性の観察期間
        ClosesWindow = "closes_window",
        /// 1年の取引日数
        ClosesPerYear = "closes_per_year",

        /// 報酬額を割る1個当たりの金額
        ConversionPricePerRight = "conversion_price_per_right",
        /// 按分する新株予約権の個数
        RightsToShare = "rights_to_share",

        /// 取締役会決議日
        ResolutionDate = "resolution_date",
        /// 決議した新株予約権の個数の上限
        ResolvedRights = "resolved_rights",
        /// 株主への通知・公告の日、または臨時報告書の提出日
        ShareholderNoticeDate = "shareholder_notice_date",
        /// 株主への通知の方法
        ShareholderNoticeMeans = "shareholder_notice_means",
        /// 譲渡制限の有無
        TransferRestricted = "transfer_restricted",
        /// 割当ての決定を承認した日
        AllotmentApprovalDate = "allotment_approval_date",
        /// 割当日
        AllotmentDate = "allotment_date",
        /// 払込期日
        PaymentDate = "payment_date",
        /// 払込み又は相殺の日
        PaidOn = "paid_on",
        /// 登記の日
        RegistrationDate = "registration_date",
        /// 開示日
        NoticeDate = "notice_date",
        /// 英文開示日
        EnglishNoticeDate = "english_notice_date",
        /// 行使期間の初日
        ExerciseFrom = "exercise_from",
        /// 行使期間の末日
        ExerciseTo = "exercise_to",

        /// 機関設計
        Organisation = "organisation",

        /// 発行済株式の総数
        IssuedShares = "issued_shares",
        /// 自己株式の数
        TreasuryShares = "treasury_shares",
        /// 発行可能株式総数
        AuthorisedShares = "authorised_shares",
        /// 他の新株予約権の目的である株式の数
        SharesUnderOption = "shares_under_option",
        /// 株式数の基準日
        SharesBaseDate = "shares_base_date",
        /// 決議日の株価
        ResolutionSharePrice = "resolution_share_price",

        /// 対象勤務期間の初日
        ServiceFrom = "service_from",
        /// 対象勤務期間の末日
        ServiceTo = "service_to",
        /// 事業年度の末日
        YearEnd = "year_end",
        /// 失効見込数
        ExpectedForfeitures = "expected_forfeitures",

        /// 前回の新株予約権の個数
        PreviousRights = "previous_rights",
        /// 前回の割当対象者の数
        PreviousPersons = "previous_persons",
        /// 前回の付与株式数
        PreviousSharesPerRight = "previous_shares_per_right",
        /// 前回の1株当たりの払込金額
        PreviousPricePerShare = "previous_price_per_share",

        /// 調整の事由
        Adjustment = "adjustment",
        /// 基準日又は効力発生日
        AdjustmentDate = "adjustment_date",
        /// 分割・併合前の株式の数
        RatioBefore = "ratio_before",
        /// 分割・併合後の株式の数
        RatioAfter = "ratio_after",
        /// 新規発行株式数
        NewShares = "new_shares",
        /// 新規発行の1株当たりの払込金額
        NewSharePrice = "new_share_price",
        /// 時価
        MarketPrice = "market_price",
        /// 発行済みの新株予約権
        OutstandingSeries = "outstanding_series",

        /// 発行の段階
        Stage = "stage",
        /// 発行する理由
        ReasonEn = "reason_en",
        ReasonJa = "reason_ja",
        /// 株主総会決議日
        ShareholdersResolutionDate = "shareholders_resolution_date",
        /// 決議の時の払込金額の定め方
        PriceMethod = "price_method",
        /// 行使の条件
        ExerciseCondition = "exercise_condition",
        /// 地位を喪失した日の翌日から行使することができる日数
        ExerciseDays = "exercise_days",
        /// その他の条件
        ConditionsEn = "conditions_en",
        ConditionsJa = "conditions_ja",
        /// 取得の事由
        Acquisition = "acquisition",
        /// 申込期日
        ApplicationDate = "application_date",
        /// 行使請求の受付場所
        ExercisePlaceEn = "exercise_place_en",
        ExercisePlaceJa = "exercise_place_ja",
        /// 払込取扱場所
        PaymentPlaceEn = "payment_place_en",
        PaymentPlaceJa = "payment_place_ja",
        /// お知らせの範囲
        NoticeScope = "notice_scope",
        /// 併せて確定した他の新株予約権
        FurtherSeries = "further_series",
        /// 臨時報告書の提出日
        ReportFiledOn = "report_filed_on",
        /// 提出した臨時報告書の記載
        ReportBefore = "report_before",
        /// 臨時報告書の提出先
        ReportAddressee = "report_addressee",
        /// 通知の宛先
        Recipients = "recipients",

        /// 会社名
        IssuerNameEn = "issuer_name_en",
        IssuerNameJa = "issuer_name_ja",
        /// コード番号
        SecurityCode = "security_code",
        /// 上場市場
        MarketEn = "market_en",
        MarketJa = "market_ja",
        /// 代表者の役職
        RepresentativeTitleEn = "representative_title_en",
        RepresentativeTitleJa = "representative_title_ja",
        /// 代表者名
        RepresentativeEn = "representative_en",
        RepresentativeJa = "representative_ja",
        /// 問合せ先
        ContactEn = "contact_en",
        ContactJa = "contact_ja",
        /// 会社概要
        AboutEn = "about_en",
        AboutJa = "about_ja",
        /// 新株予約権の名称
        SeriesNameEn = "series_name_en",
        SeriesNameJa = "series_name_ja",
        /// 公表の段階
        ReleaseState = "release_state",
    }
}
