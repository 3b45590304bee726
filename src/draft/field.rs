//! The names of all inputs, in the order of the form. The names stay: links, files, portals and scripts use them.

use std::fmt;

/// An input of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Input {
    Grant(Field),
    /// A column of the category in the row of this number, from 0.
    Category(usize, Column),
}

impl From<Field> for Input {
    fn from(field: Field) -> Input {
        Input::Grant(field)
    }
}

impl Input {
    /// Each of `inputs` once, in the order of the form.
    pub fn in_order(inputs: &[Input]) -> Vec<Input> {
        let mut known = Vec::new();
        for input in inputs {
            if let Err(place) = known.binary_search(input) {
                known.insert(place, *input);
            }
        }
        known
    }
}

/// The name of the input on the page: `price_per_share`, `category.0.rights`.
impl fmt::Display for Input {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Input::Grant(field) => formatter.write_str(field.name()),
            Input::Category(row, column) => write!(formatter, "category.{row}.{}", column.name()),
        }
    }
}

macro_rules! names {
    ($(#[$doc:meta])* $kind:ident { $($(#[$item:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $kind { $($(#[$item])* $variant,)* }

        impl $kind {
            pub const ALL: [$kind; $kind::COUNT] = [$($kind::$variant,)*];
            pub const COUNT: usize = [$($name,)*].len();

            /// The name in the page, in files and in scripts.
            pub fn name(self) -> &'static str {
                match self { $($kind::$variant => $name,)* }
            }

            pub fn from_name(name: &str) -> Option<$kind> {
                match name { $($name => Some($kind::$variant),)* _ => None }
            }
        }
    };
}

names! {
    /// An input that a grant has once.
    Field {
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
        /// 会社概要
        AboutEn = "about_en",
        AboutJa = "about_ja",
        /// 問合せ先
        ContactEn = "contact_en",
        ContactJa = "contact_ja",
        /// 新株予約権の名称
        SeriesNameEn = "series_name_en",
        SeriesNameJa = "series_name_ja",
        /// 取締役会決議日
        ResolutionDate = "resolution_date",
        /// 株主への通知・公告の日、または臨時報告書の提出日
        ShareholderNoticeDate = "shareholder_notice_date",
        /// 割当日
        AllotmentDate = "allotment_date",
        /// 払込期日
        PaymentDate = "payment_date",
        /// 開示日
        NoticeDate = "notice_date",
        /// 行使期間の初日
        ExerciseFrom = "exercise_from",
        /// 行使期間の末日
        ExerciseTo = "exercise_to",
        /// 付与株式数
        SharesPerRight = "shares_per_right",
        /// 1株当たりの払込金額
        PricePerShare = "price_per_share",
        /// 1株当たりの公正な評価単価
        FairValuePerShare = "fair_value_per_share",
        /// 行使価額
        ExercisePrice = "exercise_price",
        /// 端数処理の方法
        RoundingMode = "rounding_mode",
        /// 端数処理の単位
        RoundingUnit = "rounding_unit",
        /// 端数処理の位
        RoundingPlace = "rounding_place",
        /// 公表の段階
        ReleaseState = "release_state",
    }
}

names! {
    /// An input that each category has.
    Column {
        /// 区分の名称
        LabelEn = "label_en",
        LabelJa = "label_ja",
        /// 対象者の種類
        Kind = "kind",
        /// 払込みの方法
        Payment = "payment",
        /// 人数
        Persons = "persons",
        /// 割当個数
        Rights = "rights",
    }
}
