//! The dates of a grant, and which follows which.

use chrono::NaiveDate;

use super::{Fact, Grant, PriceBasis, Problem, TransferRestricted};
use crate::draft::{Field, Input};

/// The dates that the form asks for, in its order. One that was typed before another choice took its field away says
/// nothing more of the grant.
pub fn dates(grant: &Grant) -> impl Iterator<Item = (Field, &Fact<NaiveDate>)> {
    let is_paid = grant.price_basis.known() != Some(&PriceBasis::Gratis);
    let is_restricted = grant.procedure.transfer_restricted.known() != Some(&TransferRestricted::No);
    let is_asked = move |field| match field {
        Field::PaymentDate | Field::PaidOn => is_paid,
        Field::AllotmentApprovalDate => is_restricted,
        _ => true,
    };
    all_dates(grant).into_iter().filter(move |(field, _)| is_asked(*field))
}

fn all_dates(grant: &Grant) -> [(Field, &Fact<NaiveDate>); 20] {
    [
        (Field::SharePriceDate, &grant.market_data.share_price_date),
        (Field::ResolutionDate, &grant.resolution_date),
        (Field::ShareholderNoticeDate, &grant.shareholder_notice_date),
        (Field::AllotmentApprovalDate, &grant.procedure.allotment_approval_date),
        (Field::AllotmentDate, &grant.allotment_date),
        (Field::PaymentDate, &grant.payment_date),
        (Field::PaidOn, &grant.procedure.paid_on),
        (Field::RegistrationDate, &grant.procedure.registration_date),
        (Field::NoticeDate, &grant.notice_date),
        (Field::EnglishNoticeDate, &grant.procedure.english_notice_date),
        (Field::ExerciseFrom, &grant.exercise_from),
        (Field::ExerciseTo, &grant.exercise_to),
        (Field::SharesBaseDate, &grant.company_shares.base_date),
        (Field::ServiceFrom, &grant.service.from),
        (Field::ServiceTo, &grant.service.to),
        (Field::YearEnd, &grant.service.year_end),
        (Field::AdjustmentDate, &grant.adjustment.date),
        (Field::ShareholdersResolutionDate, &grant.papers.shareholders_resolution_date),
        (Field::ApplicationDate, &grant.papers.application_date),
        (Field::ReportFiledOn, &grant.papers.report_filed_on),
    ]
}

/// Which date follows which: the board resolves, the shareholders are told, the rights are allotted, then exercised.
///
/// The payment date and the payment are held to the resolution alone: where the terms fix one, it takes the place of the day before the
/// exercise period (会社法246条1項), so that it may lie in that period.
const ORDER: [(Field, Field); 17] = [
    (Field::ResolutionDate, Field::ShareholderNoticeDate),
    (Field::ResolutionDate, Field::AllotmentDate),
    (Field::ShareholderNoticeDate, Field::AllotmentDate),
    (Field::ResolutionDate, Field::AllotmentApprovalDate),
    (Field::ResolutionDate, Field::PaymentDate),
    (Field::ResolutionDate, Field::PaidOn),
    (Field::AllotmentDate, Field::RegistrationDate),
    (Field::ResolutionDate, Field::NoticeDate),
    // The notice says what was determined, and the last of it is determined on the allotment date.
    (Field::AllotmentDate, Field::NoticeDate),
    (Field::AllotmentDate, Field::ExerciseFrom),
    (Field::ExerciseFrom, Field::ExerciseTo),
    (Field::AllotmentDate, Field::ExerciseTo),
    (Field::ServiceFrom, Field::ServiceTo),
    (Field::ServiceFrom, Field::YearEnd),
    (Field::ResolutionDate, Field::ApplicationDate),
    // Whoever applied is told of his rights by the day before they are allotted (会社法243条3項).
    (Field::ApplicationDate, Field::AllotmentDate),
    (Field::ResolutionDate, Field::ReportFiledOn),
];

/// Dates that run backwards: each stays known, the problem stands with the later field, once.
pub(super) fn out_of_order(grant: &Grant) -> Vec<(Input, Problem)> {
    let dates: Vec<_> = dates(grant).collect();
    let date = |wanted| dates.iter().find(|(field, _)| *field == wanted).and_then(|(_, fact)| fact.known().copied());
    let mut problems: Vec<(Input, Problem)> = Vec::new();
    for (earlier, later) in ORDER {
        let (Some(first), Some(second)) = (date(earlier), date(later)) else { continue };
        let input = Input::from(later);
        if second < first && problems.iter().all(|(known, _)| *known != input) {
            problems.push((input, Problem::Before(earlier, first)));
        }
    }
    problems
}
