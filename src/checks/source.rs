//! Where each check comes from. The first source says since when the check is made at all.

use chrono::NaiveDate;

use super::{CheckName, Question, Reason};
use crate::grant::Fact;
use crate::law::{
    Citation, accounting, administrative_holidays, cabinet_office as insider, civil_code, companies_act as act,
    financial_instruments as reports, labour_standards, stock_exchange,
};

const CEILINGS: &[Citation] = &[
    act::REMUNERATION,
    act::REMUNERATION_IN_RIGHTS,
    act::REMUNERATION_FOR_RIGHTS,
    act::AUDIT_COMMITTEE_APART,
    act::AUDITORS_APART,
    act::COMPENSATION_COMMITTEE,
    act::COMMITTEE_ON_RIGHTS,
];
const MODEL: &[Citation] = &[Citation::Plausibility, accounting::FAIR_VALUE];

impl CheckName {
    /// Where the check comes from.
    pub fn source(self) -> &'static [Citation] {
        use CheckName as C;
        match self {
            C::PersonsTie | C::RightsTie | C::OffsetTies | C::PaidTies | C::SharedRightsTie => &[Citation::Arithmetic],
            C::LanguagesAgree => &[Citation::Arithmetic],
            C::WordingNamesKnown | C::WordingKeepsFigures | C::WordingInBothLanguages | C::WordingFitsTerms => {
                &[Citation::Plausibility]
            }
            C::SharesTie => &[Citation::Arithmetic, act::UNDERLYING_SHARES],
            C::PriceTies => &[Citation::Arithmetic, act::AMOUNT_PAID, Citation::TermsOfIssue],
            C::ExerciseTies => &[Citation::Arithmetic, act::EXERCISE_PRICE],
            C::IssueTotalTies => &[Citation::Arithmetic, Citation::ExtraordinaryReports],
            C::CapitalTies => &[Citation::Arithmetic, act::CAPITAL, act::PAID_IN_ON_EXERCISE],
            C::DatesInOrder | C::RightForEach | C::RightsOrShares => &[Citation::Plausibility],
            C::PriceAsTyped | C::WholeYen => &[Citation::Plausibility, act::AMOUNT_PAID],
            C::PaymentAgreesWithPrice => &[Citation::Plausibility, act::GRATIS],
            C::FairValueDecidesYen => MODEL,
            C::InterestRatePlausible | C::DividendYieldPlausible | C::TermPlausible | C::VolatilityPlausible => MODEL,
            C::PayCoversRights | C::SharedWithoutTies => &[Citation::TermsOfIssue],
            C::CeilingsKept | C::EveryKindHasACeiling => CEILINGS,
            C::CeilingsApart => &[act::AUDITORS_APART, act::AUDIT_COMMITTEE_APART],
            C::TwoWeeks => &[
                act::TOLD_TWO_WEEKS_BEFORE,
                act::TOLD_PUBLICLY,
                act::TOLD_BY_FILING,
                act::TOLD_BY_REPORT,
                civil_code::TWO_CLEAR_WEEKS,
            ],
            C::AllotmentApproved => &[act::ALLOTMENT_DECIDED, act::ALLOTTED_TOLD, act::CONTRACT_APPROVED],
            C::PaidInTime => &[act::PAID_IN_TIME, act::NOT_EXERCISED_UNPAID],
            C::RegisteredInTime => &[
                act::REGISTERED_IN_TWO_WEEKS,
                act::REGISTERED,
                act::PRICE_REGISTERED,
                civil_code::FIRST_DAY,
                administrative_holidays::DEADLINE,
            ],
            C::NoDateOnAWeekend => &[Citation::Plausibility],
            C::LanguagesOnOneDay => &[
                stock_exchange::ENGLISH_DISCLOSURE,
                stock_exchange::ENGLISH_NEVER_FIRST,
                stock_exchange::ENGLISH_IN_PART,
            ],
            C::ExtraordinaryReport => &[reports::EXTRAORDINARY_REPORT, reports::RIGHTS_REPORTED, act::TOLD_BY_REPORT],
            C::NotAboveResolved => &[Citation::Plausibility, act::NUMBER_OF_RIGHTS, act::TOLD_TWO_WEEKS_BEFORE],
            C::AsResolved => &[reports::AMENDED_REPORT],
            C::PlanKept => &[Citation::TermsOfIssue],
            C::RecipientsFit => &[Citation::Arithmetic, act::ALLOTTED_TOLD],
            C::ExercisePriceWaivedLawfully => &[act::NO_EXERCISE_PRICE, act::NO_EXERCISE_PRICE_IN_COMMITTEES],
            C::PeopleOfTheGroup => &[stock_exchange::OUTSIDE_THE_GROUP, stock_exchange::DISCUSSED_BEFORE],
            C::WagesNotOffset => &[labour_standards::WAGES_IN_FULL],
            C::SubsidiaryClaims => &[Citation::Plausibility, act::OFFSET],
            C::WithinAuthorisedShares => &[act::AUTHORISED_SHARES],
            C::BaseDateCurrent | C::MinorAtResolution => &[insider::MINOR_GRANT],
            C::MinorAtAllotment => &[insider::MINOR_GRANT, stock_exchange::DISCLOSED_LATER],
            C::AdjustmentFits => &[act::SPLIT, act::CONSOLIDATION],
            C::AdjustmentDropsNothing | C::OneYenStays | C::BelowMarket => &[Citation::TermsOfIssue],
        }
    }
}

impl Question<'_> {
    /// The rule of a check was made after the day of the grant. Two checks say so themselves, because the day alone does
    /// not settle them.
    pub(super) fn not_in_force(self, name: CheckName) -> Option<Reason> {
        if matches!(name, CheckName::ExercisePriceWaivedLawfully | CheckName::LanguagesOnOneDay) {
            return None;
        }
        let day = match name {
            CheckName::MinorAtAllotment => &self.grant.allotment_date,
            _ => self.day(),
        };
        before(*name.source().first()?, *day.known()?)
    }

    /// The day whose law a grant is under: that of the resolution, or of the allotment while that is not known.
    pub(super) fn day(&self) -> &Fact<NaiveDate> {
        match &self.grant.resolution_date {
            Fact::Waiting(_) if self.grant.allotment_date.known().is_some() => &self.grant.allotment_date,
            resolution => resolution,
        }
    }
}

/// The reason, where a rule was not in force on a day.
pub(super) fn before(rule: Citation, on: NaiveDate) -> Option<Reason> {
    let since = rule.in_force()?;
    (on < since).then_some(Reason::NotInForce { on, since })
}
