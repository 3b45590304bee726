//! What is chosen from a list, under the names that files and scripts use.

macro_rules! choice {
    ($(#[$doc:meta])* $kind:ident { $($(#[$item:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $kind { $($(#[$item])* $variant,)* }

        impl $kind {
            pub const ALL: &[$kind] = &[$($kind::$variant,)*];
            pub const NAMES: &[&str] = &[$($name,)*];
            /// The same of a choice that need not be made.
            pub const NAMES_OR_NOTHING: &[&str] = &["", $($name,)*];

            /// The value of the choice in the page and in files.
            pub fn name(self) -> &'static str {
                match self { $($kind::$variant => $name,)* }
            }

            pub fn from_name(name: &str) -> Option<$kind> {
                $kind::ALL.iter().copied().find(|choice| choice.name() == name)
            }
        }
    };
}

choice! {
    /// Who the people of a category are (対象者の種類).
    Kind {
        /// 取締役
        Director = "director",
        /// 監査等委員である取締役
        AuditCommitteeDirector = "audit_committee_director",
        /// 社外取締役
        OutsideDirector = "outside_director",
        /// 監査役
        Auditor = "auditor",
        /// 執行役: an organ of a committee company
        Shikkoyaku = "shikkoyaku",
        /// 執行役員: an employee or mandatary
        ExecutiveOfficer = "executive_officer",
        /// 従業員
        Employee = "employee",
        /// 子会社取締役
        SubsidiaryDirector = "subsidiary_director",
        /// 子会社の役員又は従業員
        SubsidiaryEmployee = "subsidiary_employee",
        /// 退任者・退職者
        Retired = "retired",
        /// 社外協力者
        Outside = "outside",
    }
}

impl Kind {
    /// Whether the law allows that nothing is due on exercise of the rights of these people: directors of the company
    /// (会社法236条3項), in a committee company its 執行役 as well (同条4項).
    pub fn may_exercise_without_payment(self) -> bool {
        matches!(self, Kind::Director | Kind::AuditCommitteeDirector | Kind::OutsideDirector | Kind::Shikkoyaku)
    }

    /// Whether these people serve a subsidiary, which then owes them their remuneration.
    pub fn is_of_subsidiary(self) -> bool {
        matches!(self, Kind::SubsidiaryDirector | Kind::SubsidiaryEmployee)
    }
}

choice! {
    /// How a right is paid for (払込みの方法).
    Payment {
        /// Offset of remuneration claims, 報酬債権との相殺 (会社法246条2項).
        Offset = "offset",
        /// 金銭の払込み
        Cash = "cash",
        /// 無償: as remuneration itself (会社法238条1項2号).
        Gratis = "gratis",
    }
}

choice! {
    /// How far the grant has come (公表の段階).
    ReleaseState {
        /// 案: its documents carry a mark.
        Draft = "draft",
        /// 確定: not yet published.
        Final = "final",
        /// 公表済み
        Announced = "announced",
    }
}

choice! {
    /// How the number of shares for one right is found.
    SharesPerRightBasis {
        /// As typed.
        Given = "given",
        /// A fixed amount of yen divided by the price of a share, as at Mitsubishi Motors (2020, 40,000円).
        FixedAmount = "fixed_amount",
    }
}

choice! {
    /// How the amount paid for a right is found (払込金額の算定方法).
    PriceBasis {
        /// 1株当たりの額
        Share = "share",
        /// 1個当たりの額: an appraiser's figure.
        Right = "right",
        /// ブラック・ショールズ・モデル
        BlackScholes = "black_scholes",
        /// 無償: nothing is paid for any right, whatever the categories say.
        Gratis = "gratis",
    }
}

choice! {
    /// How many rights a category gets (個数の決め方).
    RightsBasis {
        /// As typed, for all its people together.
        Rights = "rights",
        /// 1人当たりの個数
        RightsPerPerson = "rights_per_person",
        /// 1人当たりの報酬額
        PayPerPerson = "pay_per_person",
        /// 報酬額の総額
        PayInAll = "pay_in_all",
        /// 按分: its part of the rights that are shared.
        Weight = "weight",
    }
}

choice! {
    /// Which price of a share enters the fair value (S).
    SharePriceSource {
        /// 終値
        Close = "close",
        /// There was no trade: 翌取引日の基準値段.
        NextBase = "next_base",
    }
}

choice! {
    /// How the expected term (予想残存期間) is found.
    TermBasis {
        Years = "years",
        Dates = "dates",
    }
}

choice! {
    /// How the expected dividend yield (予想配当利回り) is found.
    DividendBasis {
        Yield = "yield",
        /// 1株当たり配当金
        Yen = "yen",
    }
}

choice! {
    /// How the shareholders were told of the grant (会社法240条2項から4項).
    ShareholderNoticeMeans {
        /// 通知
        Notice = "notice",
        /// 公告
        PublicNotice = "public_notice",
        /// 臨時報告書
        ExtraordinaryReport = "extraordinary_report",
    }
}

choice! {
    /// 譲渡制限の有無
    TransferRestricted {
        Yes = "yes",
        No = "no",
    }
}

choice! {
    /// Who supervises the company (機関設計): it decides which ceilings there are.
    Organisation {
        /// 監査役設置会社
        Auditors = "auditors",
        /// 監査等委員会設置会社
        AuditCommittee = "audit_committee",
        /// 指名委員会等設置会社: its compensation committee decides (会社法404条3項).
        Committees = "committees",
    }
}

choice! {
    /// Why the terms are adjusted (調整の事由).
    AdjustmentKind {
        None = "none",
        /// 株式分割
        Split = "split",
        /// 株式併合
        Consolidation = "consolidation",
        /// 時価を下回る価額での発行
        BelowMarket = "below_market",
    }
}

choice! {
    /// At which of its two dates the papers of a grant are drawn up (発行の段階).
    Stage {
        /// 発行の決議: numbers are the most there can be, and the price is a formula or an estimate.
        Plan = "plan",
        /// 発行内容の確定
        Determination = "determination",
    }
}

choice! {
    /// How the plan says what is paid for a right (払込金額の定め方).
    PriceMethod {
        /// 算式
        Formula = "formula",
        /// 金額
        Amount = "amount",
    }
}

choice! {
    /// When the rights can be exercised (行使の条件).
    ExerciseCondition {
        /// Within so many days from the day after all positions are lost: usual where stock is the compensation.
        PositionLost = "position_lost",
        /// Only while a position is held: usual of market-price options.
        PositionHeld = "position_held",
        None = "none",
    }
}

choice! {
    /// On what the company may acquire the rights (取得の事由).
    Acquisition {
        /// 組織再編
        Reorganisation = "reorganisation",
        None = "none",
    }
}

choice! {
    /// What the notice of the determination tells (お知らせの範囲).
    NoticeScope {
        Full = "full",
        /// 行使価額の確定, as at Sumitomo Corporation (2016).
        ExercisePriceOnly = "exercise_price_only",
    }
}
