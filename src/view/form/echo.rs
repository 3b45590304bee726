//! How a field was read, as it stands below it.

use crate::amount::{self, Percent, Persons, Rights, Shares, Yen};
use crate::calculation::{FigureName, Unit};
use crate::draft::Field;
use crate::grant::{Dividend, ExercisePrice, Fact};
use crate::reading;
use crate::view::field::Content;
use crate::view::form::Form;
use crate::view::form::sort::content;
use crate::wording::{self, Phrase};

impl Form<'_> {
    pub(super) fn echo(&self, field: Field) -> Option<String> {
        use Field as F;
        let grant = self.grant;
        let (company, previous, adjustment) = (&grant.company_shares, &grant.previous, &grant.adjustment);
        match field {
            F::SharesPerRight => self.shares(&grant.shares_per_right),
            F::AmountPerRight => self.yen(&grant.amount_per_right),
            F::PricePerShare => self.yen(&grant.price_per_share),
            F::PricePerRight => self.yen(&grant.price_per_right),
            F::FairValuePerShare => self.yen(&grant.fair_value_per_share),
            F::ExercisePrice => self.exercise_price(),
            F::SharePrice => self.yen(&grant.market_data.share_price),
            F::Term => {
                let term = self.calculation.figure(FigureName::ExpectedTerm).as_ref().ok();
                term.map(|term| self.words().amount(term.value, Unit::Years))
            }
            F::Volatility => self.percent(*grant.market_data.volatility.known()?),
            F::InterestRate => self.percent(*grant.market_data.interest_rate.known()?),
            F::DividendYield | F::DividendPerShare | F::DividendSplitRatio => self.dividend_echo(field),
            F::ConversionPricePerRight => self.yen(&grant.conversion_price_per_right),
            F::RightsToShare => self.rights(&grant.rights_to_share),
            F::ResolvedRights => self.rights(&grant.procedure.resolved_rights),
            F::IssuedShares => self.shares(&company.issued),
            F::TreasuryShares => self.shares(&company.treasury),
            F::AuthorisedShares => self.shares(&company.authorised),
            F::SharesUnderOption => self.shares(&company.under_option),
            F::ResolutionSharePrice => self.yen(&company.resolution_share_price),
            F::ExpectedForfeitures => self.rights(&grant.service.expected_forfeitures),
            F::PreviousRights => self.rights(&previous.rights),
            F::PreviousPersons => self.persons(&previous.persons),
            F::PreviousSharesPerRight => self.shares(&previous.shares_per_right),
            F::PreviousPricePerShare => self.yen(&previous.price_per_share),
            F::RatioBefore => self.shares(&adjustment.ratio_before),
            F::RatioAfter => self.shares(&adjustment.ratio_after),
            F::NewShares => self.shares(&adjustment.new_shares),
            F::NewSharePrice => self.yen(&adjustment.new_share_price),
            F::MarketPrice => self.yen(&adjustment.market_price),
            field if content(field) == Content::Date => self.date(field),
            _ => None,
        }
    }

    fn yen(&self, fact: &Fact<Yen>) -> Option<String> {
        fact.known().map(|yen| self.words().yen(yen.0))
    }

    fn shares(&self, fact: &Fact<Shares>) -> Option<String> {
        fact.known().map(|shares| self.words().shares(shares.0))
    }

    fn rights(&self, fact: &Fact<Rights>) -> Option<String> {
        fact.known().map(|rights| self.words().rights(rights.0))
    }

    fn persons(&self, fact: &Fact<Persons>) -> Option<String> {
        fact.known().map(|persons| self.words().persons(persons.0))
    }

    /// As it is typed and as it enters a calculation: −0.109 % = −0.00109.
    fn percent(&self, percent: Percent) -> Option<String> {
        let fraction = wording::grouped(percent.fraction()?);
        Some([&self.words().amount(percent.into(), Unit::Percent), " = ", &fraction].concat())
    }

    /// In both calendars, as the field itself says: some dates stand for another one where they are blank.
    fn date(&self, field: Field) -> Option<String> {
        let text = self.draft().get(field);
        let read = reading::date(text).ok()??;
        Some(self.words().both_calendars(read.date, text))
    }

    fn exercise_price(&self) -> Option<String> {
        Some(match self.grant.exercise_price.known()? {
            ExercisePrice::PerShare(yen) => self.words().yen(yen.0),
            ExercisePrice::NotRequired => self.words().phrase(Phrase::NothingOnExercise).to_owned(),
        })
    }

    fn dividend_echo(&self, field: Field) -> Option<String> {
        match (field, self.grant.market_data.dividend.known()?) {
            (Field::DividendYield, Dividend::Yield(percent)) => self.percent(*percent),
            (Field::DividendPerShare, Dividend::PerShare { yen, .. }) => Some(self.words().yen(yen.0)),
            (Field::DividendSplitRatio, Dividend::PerShare { split_ratio, .. }) => {
                Some(["× ", &amount::grouped((*split_ratio)?)].concat())
            }
            _ => None,
        }
    }
}
