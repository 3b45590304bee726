//! The facts of a grant that stand together.

use std::rc::Rc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{AdjustmentKind, ExpectedTerm, Fact, Kind, SharePriceSource, ShareholderNoticeMeans, TransferRestricted};
use crate::amount::{Percent, Persons, Rights, Shares, Yen};

/// What enters a fair value by Black and Scholes (公正価値の算定基礎), but for the exercise price.
#[derive(Clone, Debug, PartialEq)]
pub struct Market {
    /// S
    pub share_price: Fact<Yen>,
    pub share_price_date: Fact<NaiveDate>,
    pub share_price_source: Fact<SharePriceSource>,
    /// T
    pub term: Fact<ExpectedTerm>,
    /// σ
    pub volatility: Fact<Percent>,
    pub volatility_note: Fact<Rc<str>>,
    /// q
    pub dividend: Fact<Dividend>,
    /// r, which may be negative.
    pub interest_rate: Fact<Percent>,
    /// The fair value per share for which S, T or q is sought.
    pub target_price: Fact<Yen>,
}

/// The dividend that is expected (予想配当).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Dividend {
    /// A year, in percent of the share price.
    Yield(Percent),
    /// A year, in yen per share; each share that bore it has since become `split_ratio` shares.
    PerShare { yen: Yen, split_ratio: Option<Decimal> },
}

/// What the law asks of the way a grant is made (発行手続).
#[derive(Clone, Debug, PartialEq)]
pub struct Procedure {
    /// The most rights that the board resolved to issue.
    pub resolved_rights: Fact<Rights>,
    pub shareholder_notice_means: Fact<ShareholderNoticeMeans>,
    pub transfer_restricted: Fact<TransferRestricted>,
    /// The board decided who gets the rights, or approved the contract for all of them.
    pub allotment_approval_date: Fact<NaiveDate>,
    /// When the rights were, or will be, paid for or offset.
    pub paid_on: Fact<NaiveDate>,
    pub registration_date: Fact<NaiveDate>,
    /// When the English notice is published, where that is not the day of the Japanese one.
    pub english_notice_date: Fact<NaiveDate>,
}

/// The most that the shareholders' meeting approved for a year (株主総会で承認された上限), and what the year has used.
#[derive(Clone, Debug, PartialEq)]
pub struct Ceiling {
    pub label: Fact<Rc<str>>,
    /// The kinds of people whose rights count; never none.
    pub binds: Fact<Rc<[Kind]>>,
    pub yen: Fact<Yen>,
    pub rights: Fact<Rights>,
    pub shares: Fact<Shares>,
    pub used_yen: Fact<Yen>,
    pub used_rights: Fact<Rights>,
    pub used_shares: Fact<Shares>,
}

/// The shares of the company (株式の状況), before this grant.
#[derive(Clone, Debug, PartialEq)]
pub struct CompanyShares {
    pub issued: Fact<Shares>,
    pub treasury: Fact<Shares>,
    pub authorised: Fact<Shares>,
    /// Shares that other stock acquisition rights can still obtain.
    pub under_option: Fact<Shares>,
    /// The day of which these numbers are.
    pub base_date: Fact<NaiveDate>,
    /// What a share cost when the board resolved.
    pub resolution_share_price: Fact<Yen>,
}

/// Over what time the fair value becomes cost (費用の期間配分).
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    pub from: Fact<NaiveDate>,
    /// Waiting where there is no service period (対象勤務期間の定めなし).
    pub to: Fact<NaiveDate>,
    /// The last day of the business year in which the service begins.
    pub year_end: Fact<NaiveDate>,
    /// Rights that are expected to lapse before they vest (権利不確定による失効の見積数).
    pub expected_forfeitures: Fact<Rights>,
}

/// The grant before this one (前回の発行), to be compared with.
#[derive(Clone, Debug, PartialEq)]
pub struct Previous {
    pub rights: Fact<Rights>,
    pub persons: Fact<Persons>,
    pub shares_per_right: Fact<Shares>,
    pub price_per_share: Fact<Yen>,
}

/// A split, a consolidation or an issue below market, which adjusts the terms (調整).
#[derive(Clone, Debug, PartialEq)]
pub struct Adjustment {
    pub kind: Fact<AdjustmentKind>,
    /// The record date of a split (基準日), or the day from which a consolidation or an issue holds (効力発生日).
    pub date: Fact<NaiveDate>,
    /// So many shares …
    pub ratio_before: Fact<Shares>,
    /// … become so many.
    pub ratio_after: Fact<Shares>,
    pub new_shares: Fact<Shares>,
    pub new_share_price: Fact<Yen>,
    pub market_price: Fact<Yen>,
    /// A list of series, as it was pasted.
    pub outstanding_series: Fact<Rc<str>>,
}
