//! The minor criterion of the insider rules: 有価証券の取引等の規制に関する内閣府令 (平成19年内閣府令第59号).

use rust_decimal::Decimal;

use super::{Citation, Day, Law, Part, Provision};
use crate::amount::{Percent, Yen};

/// An issue to officers and employees is minor, and so no material fact, where the shares are less than 1 % of the issued
/// shares without treasury shares, or their total value is less than 100,000,000円 (49条1項1号ハ, since 1 April 2025).
///
/// Both are what is expected of the allotment: the value follows the share price, and the issued shares are those of the
/// latest of the end of the year before that of the allotment date, a split, a consolidation and a gratis allotment of
/// shares (無償割当て).
pub const MINOR_GRANT: Citation = Citation::Law(
    Law::SecuritiesTransactionsOrder,
    Provision { part: Some(Part::C), ..Provision::new(49, 1, 1, Day(2025, 4, 1)) },
);

/// Dilution below this is minor.
pub const MINOR_DILUTION: Percent = Percent(Decimal::ONE);

/// A value of the shares below this is minor.
pub const MINOR_VALUE: Yen = Yen(Decimal::from_parts(100_000_000, 0, 0, false, 0));
