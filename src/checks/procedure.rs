//! What was resolved and reported, beside what is issued.

use super::{LimitKind, Question, Reason, Sides, Verdict, Verdicts, because, both, compare, known};
use crate::calculation::{FigureName, Unit};
use crate::draft::Field;
use crate::grant::ShareholderNoticeMeans;
use crate::law::financial_instruments::REPORT_FROM;

impl Question<'_> {
    /// Secondary sources name the line, and Ube Industries reported below it: a matter to look at, not a rule.
    pub(super) fn extraordinary_report(self) -> Verdicts {
        let means = known(&self.grant.procedure.shareholder_notice_means);
        let (total, means) = both(self.figure(FigureName::IssueTotal), means)?;
        let is_due = total.value().is_some_and(|total| total >= REPORT_FROM.0);
        let kind = if is_due { LimitKind::AtLeast } else { LimitKind::Below };
        let line = Sides::line(total, kind, REPORT_FROM, Unit::Yen);
        let ask = |reason| {
            Verdict::Warns(because(reason, [line.clone(), Sides::Inputs(vec![Field::ShareholderNoticeMeans.into()])]))
        };
        Ok(match (is_due, means) {
            (true, ShareholderNoticeMeans::ExtraordinaryReport) => Verdict::Holds(line),
            (true, ShareholderNoticeMeans::Notice | ShareholderNoticeMeans::PublicNotice) => ask(Reason::ReportDue),
            (false, ShareholderNoticeMeans::ExtraordinaryReport) => ask(Reason::ReportNotDue),
            (false, ShareholderNoticeMeans::Notice | ShareholderNoticeMeans::PublicNotice) => Verdict::Holds(line),
        })
    }

    /// A reservation covers a decrease: were more rights resolved anew, and two weeks waited?
    pub(super) fn not_above_resolved(self) -> Verdicts {
        let (total, resolved) = both(self.figure(FigureName::TotalRights), self.resolved_rights())?;
        let is_above = total.value() > resolved.value();
        let sides = Sides::Numbers { left: total, right: resolved };
        Ok(if is_above {
            Verdict::Warns(because(Reason::ReservationOfDecrease, [sides]))
        } else {
            Verdict::Holds(sides)
        })
    }

    pub(super) fn as_resolved(self) -> Verdicts {
        let (total, resolved) = both(self.figure(FigureName::TotalRights), self.resolved_rights())?;
        Ok(compare(total, resolved, |sides| Verdict::Warns(because(Reason::AmendedReport, [sides]))))
    }
}
