//! What the Tokyo Stock Exchange (東京証券取引所) asks of those listed there.

use chrono::NaiveDate;

use super::{Citation, Day};

/// Domestic companies of the Prime Market publish in English when they publish in Japanese, at least a part or a summary
/// (有価証券上場規程, 企業行動規範の遵守すべき事項, since 1 April 2025).
pub const ENGLISH_DISCLOSURE: Citation = Citation::EnglishDisclosure;

pub(super) const ENGLISH_SINCE: Day = Day(2025, 4, 1);

/// A company that had filed with the exchange when it would begin had a year more, until this day.
pub fn grace_ends() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, 4, 1)
}

/// Two of the answers below bear this day: 8036 was updated and 8670 published on it. The other two are about what holds
/// since: the disclosure in English (8615) and the minor criterion (8037).
const ANSWERED: Day = Day(2025, 4, 1);

/// English is not published before Japanese (FAQ 7077).
pub const ENGLISH_NEVER_FIRST: Citation = Citation::StockExchange(7077, Day(2025, 3, 10));

/// How much of the Japanese a part or a summary has to say (FAQ 8615).
pub const ENGLISH_IN_PART: Citation = Citation::StockExchange(8615, ANSWERED);

/// A grant that was minor when it was resolved, and is no longer because the share price has risen by the allotment, is
/// disclosed then (FAQ 8670).
pub const DISCLOSED_LATER: Citation = Citation::StockExchange(8670, ANSWERED);

/// Individuals who are no officers or employees of the group, or were: a statement that they have no ties to anti-social
/// forces is filed by the business day before the resolution, whether the grant is disclosed or not (FAQ 8037).
pub const OUTSIDE_THE_GROUP: Citation = Citation::StockExchange(8037, ANSWERED);

/// A third-party allotment (第三者割当) that is not minor is discussed with the exchange ten days before it is published, at
/// the latest (FAQ 8036).
pub const DISCUSSED_BEFORE: Citation = Citation::StockExchange(8036, ANSWERED);
