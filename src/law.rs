//! Where a figure or a rule comes from. One file per act, the source quoted above the item that means it.

pub mod companies_act;

/// A place in a law, or the reason that stands in for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Citation {
    /// 会社法
    CompaniesAct(Provision),
    /// 会社計算規則
    AccountingRegulation(Provision),
    /// Plain arithmetic on figures that have their own source.
    Arithmetic,
    /// No provision defines it; issuers state it so in their extraordinary reports (臨時報告書).
    ExtraordinaryReports,
    /// The issuer decides it, and the grant's terms say so (発行要項).
    TermsOfIssue,
}

/// An article with what follows it: 会社法236条1項2号.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Provision {
    pub article: u16,
    /// 項; 0 where the whole article is meant.
    pub paragraph: u8,
    /// 号; 0 where the whole paragraph is meant.
    pub item: u8,
}
