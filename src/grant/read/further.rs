//! The facts of the parts of the form that a plain grant leaves as they are. They are read by way of a table, so that a
//! program can begin without them.

use super::reader::Reader;
use crate::draft::CeilingColumn as C;
use crate::draft::{Field, Input};
use crate::grant::{Adjustment, Ceiling, CompanyShares, Fact, Market, Papers, Previous, Service};
use crate::language::Bilingual;

pub(super) struct Further {
    pub(super) market: fn(&Reader) -> Market,
    pub(super) ceiling: fn(&Reader, usize) -> Ceiling,
    pub(super) company_shares: fn(&Reader) -> CompanyShares,
    pub(super) service: fn(&Reader) -> Service,
    pub(super) previous: fn(&Reader) -> Previous,
    pub(super) adjustment: fn(&Reader) -> Adjustment,
    pub(super) papers: fn(&Reader) -> Papers,
}

/// Each is read.
pub(super) static FURTHER: Further = Further {
    market: |reader| reader.market(),
    ceiling: |reader, row| reader.ceiling(row),
    company_shares: |reader| reader.company_shares(),
    service: |reader| reader.service(),
    previous: |reader| reader.previous(),
    adjustment: |reader| reader.adjustment(),
    papers: |reader| reader.papers(),
};

/// Each waits.
pub(super) static WAITING: Further = Further {
    market: |_| Market {
        share_price: waiting(Field::SharePrice),
        share_price_date: waiting(Field::SharePriceDate),
        share_price_source: waiting(Field::SharePriceSource),
        term: waiting(Field::Term),
        volatility: waiting(Field::Volatility),
        volatility_note: waiting(Field::VolatilityNote),
        dividend: waiting(Field::DividendYield),
        interest_rate: waiting(Field::InterestRate),
        target_price: waiting(Field::TargetPrice),
    },
    ceiling: |_, row| Ceiling {
        label: Fact::Waiting(Input::Ceiling(row, C::Label)),
        binds: Fact::Waiting(Input::Ceiling(row, C::Binds)),
        yen: Fact::Waiting(Input::Ceiling(row, C::Yen)),
        rights: Fact::Waiting(Input::Ceiling(row, C::Rights)),
        shares: Fact::Waiting(Input::Ceiling(row, C::Shares)),
        used_yen: Fact::Waiting(Input::Ceiling(row, C::UsedYen)),
        used_rights: Fact::Waiting(Input::Ceiling(row, C::UsedRights)),
        used_shares: Fact::Waiting(Input::Ceiling(row, C::UsedShares)),
    },
    company_shares: |_| CompanyShares {
        issued: waiting(Field::IssuedShares),
        treasury: waiting(Field::TreasuryShares),
        authorised: waiting(Field::AuthorisedShares),
        under_option: waiting(Field::SharesUnderOption),
        base_date: waiting(Field::SharesBaseDate),
        resolution_share_price: waiting(Field::ResolutionSharePrice),
    },
    service: |_| Service {
        from: waiting(Field::ServiceFrom),
        to: waiting(Field::ServiceTo),
        year_end: waiting(Field::YearEnd),
        expected_forfeitures: waiting(Field::ExpectedForfeitures),
    },
    previous: |_| Previous {
        rights: waiting(Field::PreviousRights),
        persons: waiting(Field::PreviousPersons),
        shares_per_right: waiting(Field::PreviousSharesPerRight),
        price_per_share: waiting(Field::PreviousPricePerShare),
    },
    adjustment: |_| Adjustment {
        kind: waiting(Field::Adjustment),
        date: waiting(Field::AdjustmentDate),
        ratio_before: waiting(Field::RatioBefore),
        ratio_after: waiting(Field::RatioAfter),
        new_shares: waiting(Field::NewShares),
        new_share_price: waiting(Field::NewSharePrice),
        market_price: waiting(Field::MarketPrice),
        outstanding_series: waiting(Field::OutstandingSeries),
    },
    papers: |_| Papers {
        stage: waiting(Field::Stage),
        reason: pair(Field::ReasonEn, Field::ReasonJa),
        shareholders_resolution_date: waiting(Field::ShareholdersResolutionDate),
        price_method: waiting(Field::PriceMethod),
        exercise_condition: waiting(Field::ExerciseCondition),
        exercise_days: waiting(Field::ExerciseDays),
        conditions: pair(Field::ConditionsEn, Field::ConditionsJa),
        acquisition: waiting(Field::Acquisition),
        application_date: waiting(Field::ApplicationDate),
        exercise_place: pair(Field::ExercisePlaceEn, Field::ExercisePlaceJa),
        payment_place: pair(Field::PaymentPlaceEn, Field::PaymentPlaceJa),
        notice_scope: waiting(Field::NoticeScope),
        further_series: waiting(Field::FurtherSeries),
        report_filed_on: waiting(Field::ReportFiledOn),
        report_before: waiting(Field::ReportBefore),
        report_addressee: waiting(Field::ReportAddressee),
        recipients: waiting(Field::Recipients),
    },
};

fn pair<T>(english: Field, japanese: Field) -> Bilingual<Fact<T>> {
    Bilingual { english: waiting(english), japanese: waiting(japanese) }
}

fn waiting<T>(field: Field) -> Fact<T> {
    Fact::Waiting(field.into())
}
