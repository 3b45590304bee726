//! 労働基準法 (昭和22年法律第49号), in force since 1 September 1947.

use super::{Citation, Day, Law, Provision};

/// > 賃金は、通貨で、直接労働者に、その全額を支払わなければならない。 (24条1項)
pub const WAGES_IN_FULL: Citation = Citation::Law(Law::LabourStandardsAct, Provision::new(24, 1, 0, Day(1947, 9, 1)));
