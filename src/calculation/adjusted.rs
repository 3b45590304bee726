//! What a split, a consolidation or an issue below market makes of the terms of a series (調整).

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::company::outstanding;
use super::outcome::{Part, awaits, both, finish, input, known, quotient, rounded, together};
use super::{Awaited, Outcome, Working};
use crate::amount::{RoundingMode, RoundingPlace};
use crate::draft::Field;
use crate::grant::{Adjustment, AdjustmentKind, CompanyShares};
use crate::law::{Citation, companies_act};

/// The terms of a series before they are adjusted.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesTerms {
    pub rights: Result<Working, Awaited>,
    pub shares_per_right: Result<Working, Awaited>,
    /// Zero where nothing is due on exercise.
    pub exercise_price: Result<Working, Awaited>,
}

/// The same terms after it.
#[derive(Clone, Debug, PartialEq)]
pub struct AdjustedTerms {
    pub shares_per_right: Outcome,
    pub total_shares: Outcome,
    pub exercise_price: Outcome,
}

const SPLIT: &[Citation] = &[companies_act::SPLIT, Citation::TermsOfIssue];
const CONSOLIDATION: &[Citation] = &[companies_act::CONSOLIDATION, Citation::TermsOfIssue];
const BELOW_MARKET: &[Citation] = &[Citation::TermsOfIssue];

/// The terms of a series after the adjustment of the company with these shares.
pub fn adjusted(adjustment: &Adjustment, company: &CompanyShares, terms: &SeriesTerms) -> AdjustedTerms {
    let shares_per_right = shares_per_right(adjustment, terms);
    let total_shares = both(terms.rights.clone(), shares_per_right.clone()).and_then(|(rights, each)| {
        finish(Working::Product(vec![rights, each.working.clone()]), &[companies_act::UNDERLYING_SHARES])
    });
    AdjustedTerms { exercise_price: exercise_price(adjustment, company, terms), shares_per_right, total_shares }
}

/// The first day on which the adjusted terms hold: of a split the day after its record date, of a consolidation and an
/// issue the day on which it takes effect.
pub fn holds_from(adjustment: &Adjustment) -> Result<NaiveDate, Awaited> {
    let (kind, date) = both(kind(adjustment), known(&adjustment.date))?;
    let first = match kind {
        AdjustmentKind::Split => date.succ_opt(),
        AdjustmentKind::None | AdjustmentKind::Consolidation | AdjustmentKind::BelowMarket => Some(*date),
    };
    first.ok_or(awaits(Field::AdjustmentDate))
}

fn kind(adjustment: &Adjustment) -> Result<AdjustmentKind, Awaited> {
    match known(&adjustment.kind)? {
        AdjustmentKind::None => Err(awaits(Field::Adjustment)),
        kind => Ok(*kind),
    }
}

fn source(kind: AdjustmentKind) -> &'static [Citation] {
    match kind {
        AdjustmentKind::Split => SPLIT,
        AdjustmentKind::Consolidation => CONSOLIDATION,
        AdjustmentKind::BelowMarket | AdjustmentKind::None => BELOW_MARKET,
    }
}

fn ratio(adjustment: &Adjustment) -> Result<(Working, Working), Awaited> {
    both(
        input(&adjustment.ratio_before, Field::RatioBefore.into()),
        input(&adjustment.ratio_after, Field::RatioAfter.into()),
    )
}

/// Multiplied by the ratio, a fraction of a share dropped: SMFG's split of 2024 made 300 shares of 100.
fn shares_per_right(adjustment: &Adjustment, terms: &SeriesTerms) -> Outcome {
    let kind = kind(adjustment)?;
    if kind == AdjustmentKind::BelowMarket {
        return finish(terms.shares_per_right.clone()?, source(kind));
    }
    let (shares, (before, after)) = both(terms.shares_per_right.clone(), ratio(adjustment))?;
    finish(Working::Whole(Box::new(quotient(Working::Product(vec![shares, after]), before))), source(kind))
}

/// An exercise price of 1円 a share stays 1円: it stands for nothing but the share itself, and printing 10円 after a
/// consolidation of ten into one has had to be corrected (E00577). Any other is adjusted, a fraction of a yen rounded up.
fn exercise_price(adjustment: &Adjustment, company: &CompanyShares, terms: &SeriesTerms) -> Outcome {
    let kind = kind(adjustment)?;
    let price = terms.exercise_price.clone()?;
    if price.value().is_some_and(|price| price <= Decimal::ONE) {
        return finish(price, source(kind));
    }
    let exact = match kind {
        AdjustmentKind::BelowMarket => below_market(adjustment, company, price)?,
        AdjustmentKind::Split | AdjustmentKind::Consolidation | AdjustmentKind::None => {
            let (before, after) = ratio(adjustment)?;
            quotient(Working::Product(vec![price, before]), after)
        }
    };
    finish(rounded(exact, RoundingMode::Up, Some(RoundingPlace::Yen)), source(kind))
}

/// Exercise price × (outstanding + new × paid ÷ market) ÷ (outstanding + new), multiplied first and divided once, so that
/// no fraction is rounded up that is none.
fn below_market(adjustment: &Adjustment, company: &CompanyShares, price: Working) -> Part {
    let parts = together([
        outstanding(company),
        input(&adjustment.new_shares, Field::NewShares.into()),
        input(&adjustment.new_share_price, Field::NewSharePrice.into()),
        input(&adjustment.market_price, Field::MarketPrice.into()),
    ])?;
    let [outstanding, new, paid, market] = <[Working; 4]>::try_from(parts).map_err(|_| awaits(Field::NewShares))?;
    let worth = Working::Sum(vec![
        Working::Product(vec![outstanding.clone(), market.clone()]),
        Working::Product(vec![new.clone(), paid]),
    ]);
    let all = Working::Sum(vec![outstanding, new]);
    Ok(quotient(Working::Product(vec![price, worth]), Working::Product(vec![all, market])))
}
