//! Accounting Standard for Share-based Payment (ストック・オプション等に関する会計基準, 企業会計基準第8号) and its guidance
//! (企業会計基準適用指針第11号), for what was granted on or after 1 May 2006.

use super::{Citation, Day};

pub(super) const SINCE: Day = Day(2006, 5, 1);

/// The fair value of a unit (公正な評価単価) is that of the grant date, estimated by a widely accepted technique such as the
/// Black–Scholes formula (会計基準6項, 適用指針5項から7項).
pub const FAIR_VALUE: Citation = Citation::AccountingStandard(6);

/// What is granted becomes cost as the service is rendered: fair value per right × rights, without those expected to
/// lapse before they vest, spread over the service period by a reasonable method (会計基準4項から7項).
pub const COST: Citation = Citation::AccountingStandard(5);
