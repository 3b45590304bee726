//! Extraordinary reports (臨時報告書): 金融商品取引法 (昭和23年法律第25号) and 企業内容等の開示に関する内閣府令
//! (昭和48年大蔵省令第5号).

use rust_decimal::Decimal;

use super::{Citation, Day, Law, Provision};
use crate::amount::Yen;

/// The day on which the act got its present name and these rules.
const SINCE: Day = Day(2007, 9, 30);

/// A company files an extraordinary report where the order says so (24条の5第4項).
pub const EXTRAORDINARY_REPORT: Citation =
    Citation::Law(Law::FinancialInstrumentsAct, Provision { branch: 5, ..Provision::new(24, 4, 0, SINCE) });

/// A report that has to be corrected or completed is amended (24条の5第5項).
pub const AMENDED_REPORT: Citation =
    Citation::Law(Law::FinancialInstrumentsAct, Provision { branch: 5, ..Provision::new(24, 5, 0, SINCE) });

/// Stock acquisition rights for officers and employees that need no registration (金融商品取引法施行令2条の12) are reported
/// where they come to [`REPORT_FROM`] or more (19条2項2号の2).
pub const RIGHTS_REPORTED: Citation =
    Citation::Law(Law::DisclosureOrder, Provision { item_branch: 2, ..Provision::new(19, 2, 2, SINCE) });

/// The total issue value from which a report is due, with the money due on exercise, by secondary sources. Less may be
/// reported all the same: Ube Industries filed at 91,000,000円.
pub const REPORT_FROM: Yen = Yen(Decimal::from_parts(100_000_000, 0, 0, false, 0));
