//! Reads how the grant is made, the shares of the company, its ceilings, its previous grant, and adjustments.

use std::rc::Rc;

use chrono::{Months, NaiveDate};

use super::reader::Reader;
use super::{PERSONS_MAX, RIGHTS_MAX, SERIES_TEXT_MAX, SHARES_MAX, SHARES_PER_RIGHT_MAX};
use crate::amount::{Persons, Rights, Shares};
use crate::draft::{CeilingColumn, Field, Input};
use crate::grant::{
    Adjustment, AdjustmentKind, Ceiling, CompanyShares, Fact, Kind, Previous, Problem, Procedure, Service,
    ShareholderNoticeMeans, TransferRestricted,
};
use crate::reading::Counted;

/// The most rights of a whole grant: 200 categories of them.
const ALL_RIGHTS_MAX: u64 = 200 * RIGHTS_MAX;

/// The most years of service.
const SERVICE_MAX: u32 = 60;

impl Reader<'_> {
    pub(super) fn procedure(&self) -> Procedure {
        Procedure {
            resolved_rights: self.count(Field::ResolvedRights.into(), Counted::Rights, ALL_RIGHTS_MAX, Rights),
            shareholder_notice_means: self
                .choice(Field::ShareholderNoticeMeans.into(), ShareholderNoticeMeans::from_name),
            transfer_restricted: self.choice(Field::TransferRestricted.into(), TransferRestricted::from_name),
            allotment_approval_date: self.date(Field::AllotmentApprovalDate),
            paid_on: self.date(Field::PaidOn),
            registration_date: self.date(Field::RegistrationDate),
            english_notice_date: self.date(Field::EnglishNoticeDate),
        }
    }

    pub(super) fn ceiling(&self, row: usize) -> Ceiling {
        let input = |column| Input::Ceiling(row, column);
        let rights = |column| self.count_or_none(input(column), Counted::Rights, ALL_RIGHTS_MAX, Rights);
        let shares = |column| self.count_or_none(input(column), Counted::Shares, SHARES_MAX, Shares);
        Ceiling {
            label: self.line(input(CeilingColumn::Label)),
            binds: self.fact(input(CeilingColumn::Binds), kinds),
            yen: self.amount_or_none(input(CeilingColumn::Yen)),
            rights: rights(CeilingColumn::Rights),
            shares: shares(CeilingColumn::Shares),
            used_yen: self.amount_or_none(input(CeilingColumn::UsedYen)),
            used_rights: rights(CeilingColumn::UsedRights),
            used_shares: shares(CeilingColumn::UsedShares),
        }
    }

    pub(super) fn company_shares(&self) -> CompanyShares {
        let none = |field: Field| self.count_or_none(field.into(), Counted::Shares, SHARES_MAX, Shares);
        let issued = self.count(Field::IssuedShares.into(), Counted::Shares, SHARES_MAX, Shares);
        CompanyShares {
            treasury: less_than(none(Field::TreasuryShares), Field::TreasuryShares, &issued, Field::IssuedShares),
            authorised: self.count(Field::AuthorisedShares.into(), Counted::Shares, SHARES_MAX, Shares),
            under_option: none(Field::SharesUnderOption),
            base_date: self.date(Field::SharesBaseDate),
            resolution_share_price: self.price(Field::ResolutionSharePrice),
            issued,
        }
    }

    pub(super) fn service(&self) -> Service {
        let from = match self.date(Field::ServiceFrom) {
            Fact::Waiting(_) => self.date(Field::AllotmentDate),
            typed => typed,
        };
        let within = |fact: Fact<NaiveDate>, field: Field, months: u32| match (&fact, from.known()) {
            (Fact::Known(date), Some(first)) => {
                let end = first.checked_add_months(Months::new(months)).and_then(|day| day.pred_opt());
                match end {
                    _ if date < first => Fact::Wrong(field.into(), Problem::Before(self.service_begins(), *first)),
                    Some(end) if *date > end => Fact::Wrong(field.into(), Problem::TooLate(end)),
                    _ => fact,
                }
            }
            _ => fact,
        };
        Service {
            to: within(self.date(Field::ServiceTo), Field::ServiceTo, 12 * SERVICE_MAX),
            // The year in which the service begins ends within a year of that.
            year_end: within(self.date(Field::YearEnd), Field::YearEnd, 12),
            expected_forfeitures: self.count_or_none(
                Field::ExpectedForfeitures.into(),
                Counted::Rights,
                ALL_RIGHTS_MAX,
                Rights,
            ),
            from,
        }
    }

    /// The field that says when the service begins.
    fn service_begins(&self) -> Field {
        match self.draft.get(Field::ServiceFrom).trim() {
            "" => Field::AllotmentDate,
            _ => Field::ServiceFrom,
        }
    }

    pub(super) fn previous(&self) -> Previous {
        Previous {
            rights: self.count(Field::PreviousRights.into(), Counted::Rights, ALL_RIGHTS_MAX, Rights),
            persons: self.count(Field::PreviousPersons.into(), Counted::Persons, 200 * PERSONS_MAX, Persons),
            shares_per_right: self.count(
                Field::PreviousSharesPerRight.into(),
                Counted::Shares,
                SHARES_PER_RIGHT_MAX,
                Shares,
            ),
            price_per_share: self.price(Field::PreviousPricePerShare),
        }
    }

    pub(super) fn adjustment(&self) -> Adjustment {
        let shares = |field: Field| self.count(field.into(), Counted::Shares, SHARES_MAX, Shares);
        let part = |field: Field| self.count(field.into(), Counted::Shares, SHARES_PER_RIGHT_MAX, Shares);
        Adjustment {
            kind: self.choice(Field::Adjustment.into(), AdjustmentKind::from_name),
            date: self.date(Field::AdjustmentDate),
            ratio_before: part(Field::RatioBefore),
            ratio_after: part(Field::RatioAfter),
            new_shares: shares(Field::NewShares),
            new_share_price: self.price(Field::NewSharePrice),
            market_price: self.price(Field::MarketPrice),
            outstanding_series: self.paragraphs(Field::OutstandingSeries, SERIES_TEXT_MAX),
        }
    }
}

/// The names of kinds, with blanks between them.
fn kinds(text: &str) -> Result<Option<Rc<[Kind]>>, Problem> {
    let kinds: Option<Vec<Kind>> = text.split_ascii_whitespace().map(Kind::from_name).collect();
    let kinds = kinds.ok_or(Problem::UnknownChoice)?;
    Ok((!kinds.is_empty()).then(|| kinds.into()))
}

/// A part that has to be less than the whole.
fn less_than(part: Fact<Shares>, field: Field, whole: &Fact<Shares>, of: Field) -> Fact<Shares> {
    match (&part, whole) {
        (Fact::Known(some), Fact::Known(all)) if some >= all => {
            Fact::Wrong(field.into(), Problem::NotLessThan(of, (*all).into()))
        }
        _ => part,
    }
}
