//! The inputs that stand in rows: those of each category of people, and those of each ceiling.

use super::names::names;

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
        /// 個数の決め方
        RightsBasis = "rights_basis",
        /// 割当個数
        Rights = "rights",
        /// 1人当たりの割当個数
        RightsPerPerson = "rights_per_person",
        /// 1人当たりの報酬額
        PayPerPerson = "pay_per_person",
        /// 報酬額の総額
        PayInAll = "pay_in_all",
        /// 按分の割合
        Weight = "weight",
    }
}

names! {
    /// An input that each ceiling (株主総会で承認された上限) has; the amounts and numbers are those of a year.
    CeilingColumn {
        /// 上限の名称
        Label = "label",
        /// 対象となる者の種類
        Binds = "binds",
        /// 承認された額
        Yen = "yen",
        /// 承認された個数
        Rights = "rights",
        /// 承認された株式数
        Shares = "shares",
        /// 年内に使用済みの額
        UsedYen = "used_yen",
        /// 年内に使用済みの個数
        UsedRights = "used_rights",
        /// 年内に使用済みの株式数
        UsedShares = "used_shares",
    }
}
