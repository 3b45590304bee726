//! Reads every field of a draft. The bounds are such that no product of typed numbers passes what an exact decimal
//! holds: price × shares per right × 200 categories of rights, twice, stays below 4 × 10²⁸ units of the last decimal.

use super::{Category, Grant, Payment, PriceBasis, ReleaseState};
use crate::amount::{Persons, Rights, Rounding, RoundingUnit, Shares};
use crate::draft::{Column, Draft, Field, Input};
use crate::grant::{Fact, Kind, Organisation, RightsBasis, SharesPerRightBasis};
use crate::reading::Counted;

mod company;
mod further;
mod market;
mod papers;
mod reader;
mod terms;

use further::{FURTHER, Further, WAITING};
use reader::Reader;
pub use reader::{is_hidden, whole};
pub use terms::exercise_price;

/// The most people in a category.
pub const PERSONS_MAX: u64 = 10_000_000;
/// The most rights in a category, or for one person.
pub const RIGHTS_MAX: u64 = 10_000_000;
/// The most shares for one right.
pub const SHARES_PER_RIGHT_MAX: u64 = 1_000_000;
/// The most shares of a company.
pub const SHARES_MAX: u64 = 1_000_000_000_000;
/// The highest price of a share, in yen.
pub const PRICE_MAX: u64 = 999_999_999;
/// The highest price of a right, and the highest amount of pay or of a ceiling, in yen.
pub const AMOUNT_MAX: u64 = 999_999_999_999_999;
/// The decimals of a yen that a price may have.
pub const PRICE_DECIMALS: u32 = 4;
/// The decimals that a percentage may have.
pub const PERCENT_DECIMALS: u32 = 8;
/// The most years that a right may be expected to last.
pub const TERM_MAX: u64 = 50;
/// The most characters of a name, a label or a title.
pub const LINE_MAX: usize = 300;
/// The most characters of a text of several lines.
pub const TEXT_MAX: usize = 5_000;
/// The most characters of a pasted list of series.
pub const SERIES_TEXT_MAX: usize = 50_000;
/// The most characters of a pasted list of other series, or of people.
pub const LIST_MAX: usize = 50_000;
/// The most characters of a report that was filed.
pub const REPORT_MAX: usize = 50_000;

impl Grant {
    /// Reads what was typed. Never fails: what cannot be read stands in [`Grant::problems`].
    ///
    /// One field is not read here, because it holds up to 20,000 closing prices: [`Field::Closes`], from which a
    /// volatility is estimated apart.
    pub fn read(draft: &Draft) -> Grant {
        Grant::read_with(draft, &FURTHER)
    }

    /// The same without the parts of the form that a plain grant leaves as they are: fair value, ceilings, shares of the
    /// company, cost, the previous grant and adjustments. Their facts wait, whatever stands there.
    pub fn read_plain(draft: &Draft) -> Grant {
        Grant::read_with(draft, &WAITING)
    }

    fn read_with(draft: &Draft, further: &Further) -> Grant {
        let reader = &Reader { draft };
        let price_basis = reader.choice(Field::PriceBasis.into(), PriceBasis::from_name);
        let basis = price_basis.known().copied();
        let is_gratis = basis == Some(PriceBasis::Gratis);
        let mut grant = Grant {
            issuer_name: reader.lines(Field::IssuerNameEn, Field::IssuerNameJa),
            security_code: reader.security_code(),
            market: reader.lines(Field::MarketEn, Field::MarketJa),
            representative_title: reader.lines(Field::RepresentativeTitleEn, Field::RepresentativeTitleJa),
            representative: reader.lines(Field::RepresentativeEn, Field::RepresentativeJa),
            about: reader.texts(Field::AboutEn, Field::AboutJa),
            contact: reader.texts(Field::ContactEn, Field::ContactJa),
            series_name: reader.lines(Field::SeriesNameEn, Field::SeriesNameJa),
            resolution_date: reader.date(Field::ResolutionDate),
            shareholder_notice_date: reader.date(Field::ShareholderNoticeDate),
            allotment_date: reader.date(Field::AllotmentDate),
            payment_date: reader.date(Field::PaymentDate),
            notice_date: reader.date(Field::NoticeDate),
            exercise_from: reader.date(Field::ExerciseFrom),
            exercise_to: reader.date(Field::ExerciseTo),
            shares_per_right_basis: reader.choice(Field::SharesPerRightBasis.into(), SharesPerRightBasis::from_name),
            shares_per_right: reader.count(Field::SharesPerRight.into(), Counted::Shares, SHARES_PER_RIGHT_MAX, Shares),
            amount_per_right: reader.amount(Field::AmountPerRight.into()),
            price_basis,
            price_per_share: reader.price(Field::PricePerShare),
            price_per_right: reader.amount(Field::PricePerRight.into()),
            fair_value_per_share: reader.price(Field::FairValuePerShare),
            exercise_price: reader.exercise_price(),
            rounding: rounding(reader.rounding(), basis),
            release_state: reader.choice(Field::ReleaseState.into(), ReleaseState::from_name),
            market_data: (further.market)(reader),
            conversion_price_per_right: reader.amount(Field::ConversionPricePerRight.into()),
            rights_to_share: reader.count(Field::RightsToShare.into(), Counted::Rights, RIGHTS_MAX, Rights),
            categories: (0..draft.categories().len()).map(|row| reader.category(row, is_gratis)).collect(),
            procedure: reader.procedure(),
            organisation: reader.choice(Field::Organisation.into(), Organisation::from_name),
            ceilings: (0..draft.ceilings().len()).map(|row| (further.ceiling)(reader, row)).collect(),
            company_shares: (further.company_shares)(reader),
            service: (further.service)(reader),
            previous: (further.previous)(reader),
            adjustment: (further.adjustment)(reader),
            papers: (further.papers)(reader),
            problems: Vec::new(),
        };
        grant.problems = super::problem::all(&grant);
        grant
    }
}

/// A price that is given for a right is rounded as one, whatever the form says of shares.
fn rounding(rule: Fact<Rounding>, basis: Option<PriceBasis>) -> Fact<Rounding> {
    match basis {
        Some(PriceBasis::Right) => rule.map(|rule| Rounding { unit: RoundingUnit::Right, ..rule }),
        _ => rule,
    }
}

impl Reader<'_> {
    fn category(&self, row: usize, is_gratis: bool) -> Category {
        let input = |column| Input::Category(row, column);
        let rights = |column| self.count(input(column), Counted::Rights, RIGHTS_MAX, Rights);
        let chosen_payment = self.choice(input(Column::Payment), Payment::from_name);
        Category {
            label: self.lines(input(Column::LabelEn), input(Column::LabelJa)),
            kind: self.choice(input(Column::Kind), Kind::from_name),
            payment: if is_gratis { Fact::Known(Payment::Gratis) } else { chosen_payment.clone() },
            chosen_payment,
            persons: self.count(input(Column::Persons), Counted::Persons, PERSONS_MAX, Persons),
            rights_basis: self.choice(input(Column::RightsBasis), RightsBasis::from_name),
            rights: rights(Column::Rights),
            rights_per_person: rights(Column::RightsPerPerson),
            pay_per_person: self.amount(input(Column::PayPerPerson)),
            pay_in_all: self.amount(input(Column::PayInAll)),
            weight: self.weight(input(Column::Weight)),
        }
    }
}
