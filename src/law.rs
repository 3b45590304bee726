//! Where a figure or a rule comes from, and since when. One file per act, the source quoted above the item that means it.
//!
//! What stands here is the rule of one time. A grant from before that time is told so; it is never given the rule of
//! another year in silence.

use chrono::NaiveDate;

pub mod accounting;
pub mod administrative_holidays;
pub mod cabinet_office;
pub mod civil_code;
pub mod companies_act;
pub mod financial_instruments;
pub mod labour_standards;
pub mod stock_exchange;

/// A place in a law, or the reason that stands in for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Citation {
    Law(Law, Provision),
    /// ストック・オプション等に関する会計基準 (企業会計基準第8号), by its number (項).
    AccountingStandard(u8),
    /// An answer of the Tokyo Stock Exchange (東京証券取引所FAQ), by its number, as it stood on this day (更新日).
    StockExchange(u16, Day),
    /// Disclosure in English by companies of the Prime Market (プライム市場における英文開示, 有価証券上場規程).
    EnglishDisclosure,
    /// 大審院昭和10年7月15日判決, by analogy: it is named by its day.
    TwoClearWeeks,
    /// Plain arithmetic on figures that have their own source.
    Arithmetic,
    /// What issuers state in their extraordinary reports (臨時報告書) as 発行価額の総額: with the money due on exercise, as the
    /// order counts it for the line of a registration (企業内容等の開示に関する内閣府令2条).
    ExtraordinaryReports,
    /// The issuer decides it, and the grant's terms say so (発行要項).
    TermsOfIssue,
    /// No provision: what a careful reader would ask.
    Plausibility,
}

/// An act, or an order under one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Law {
    /// 会社法
    CompaniesAct,
    /// 会社法施行規則
    CompaniesActRegulation,
    /// 会社計算規則
    AccountingRegulation,
    /// 民法
    CivilCode,
    /// 行政機関の休日に関する法律
    AdministrativeHolidaysAct,
    /// 労働基準法
    LabourStandardsAct,
    /// 金融商品取引法
    FinancialInstrumentsAct,
    /// 企業内容等の開示に関する内閣府令
    DisclosureOrder,
    /// 有価証券の取引等の規制に関する内閣府令
    SecuritiesTransactionsOrder,
}

/// An article with what follows it: 会社法236条1項2号.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Provision {
    pub article: u16,
    /// の5; 0 where the article has no branch.
    pub branch: u8,
    /// 項; 0 where the whole article is meant.
    pub paragraph: u8,
    /// 号; 0 where the whole paragraph is meant.
    pub item: u8,
    /// 号の2; 0 where the item has no branch.
    pub item_branch: u8,
    /// ロ, ハ, ヘ below the item.
    pub part: Option<Part>,
    /// The day since which it has been as it is meant here (施行日).
    pub since: Day,
}

/// What an item is divided into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// ロ
    B,
    /// ハ
    C,
    /// ヘ
    F,
}

/// A day of the calendar: year, month, day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Day(pub i32, pub u32, pub u32);

impl Day {
    /// `None` for a day that no calendar has.
    pub fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.0, self.1, self.2)
    }
}

impl Provision {
    const fn new(article: u16, paragraph: u8, item: u8, since: Day) -> Provision {
        Provision { article, branch: 0, paragraph, item, item_branch: 0, part: None, since }
    }
}

impl Citation {
    /// The first day on which the rule was in force as it is meant here; `None` for what has no such day. A judgment or an
    /// answer says what the rule has been: it is cited with its own day instead.
    pub fn in_force(self) -> Option<NaiveDate> {
        let day = match self {
            Citation::Law(_, provision) => provision.since,
            Citation::AccountingStandard(_) => accounting::SINCE,
            Citation::EnglishDisclosure => stock_exchange::ENGLISH_SINCE,
            Citation::StockExchange(..)
            | Citation::TwoClearWeeks
            | Citation::Arithmetic
            | Citation::ExtraordinaryReports
            | Citation::TermsOfIssue
            | Citation::Plausibility => return None,
        };
        day.date()
    }
}
