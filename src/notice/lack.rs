//! What a document lacks to be of use.

use super::DocumentName;
use crate::grant::{Fact, Grant, Stage};

/// Why a document says nothing yet that anybody needs; it can be drawn up all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// No plan is kept: what it announces is what was determined.
    Plan,
    /// The terms are planned, and not determined yet.
    Determination,
    /// The text of the report that was filed.
    FiledReport,
    /// Nothing is paid for these rights.
    Price,
}

impl Lack {
    /// The name in `data-lack`.
    pub fn name(self) -> &'static str {
        match self {
            Lack::Plan => "plan",
            Lack::Determination => "determination",
            Lack::FiledReport => "filed_report",
            Lack::Price => "price",
        }
    }
}

/// What a document of these terms lacks; nothing where it is of use.
pub fn lack(document: DocumentName, grant: &Grant) -> Option<Lack> {
    let is_planned = grant.papers.stage == Fact::Known(Stage::Plan);
    match document {
        DocumentName::Resolution => (!is_planned).then_some(Lack::Plan),
        DocumentName::Determination => is_planned.then_some(Lack::Determination),
        DocumentName::AmendedReport if is_planned => Some(Lack::Determination),
        DocumentName::AmendedReport => grant.papers.report_before.is_waiting().then_some(Lack::FiledReport),
        DocumentName::PriceNotice if grant.is_gratis() => Some(Lack::Price),
        DocumentName::PriceNotice => is_planned.then_some(Lack::Determination),
        DocumentName::AllotmentNotice | DocumentName::Ledger => None,
    }
}
