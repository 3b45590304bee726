//! What the grant means for the company: dilution, the value of the shares, what may still be issued.

use super::outcome::{Part, both, difference, figure, finish, input, product, quotient, together};
use super::{FigureName, Outcome, Working};
use crate::draft::Field;
use crate::grant::{CompanyShares, Grant};
use crate::law::{Citation, cabinet_office, companies_act};

/// The figures that need the shares of the company or their price.
pub(super) struct OfCompany {
    pub(super) resolved_shares: Outcome,
    pub(super) dilution_at_resolution: Outcome,
    pub(super) share_value_at_resolution: Outcome,
    pub(super) dilution: Outcome,
    pub(super) share_value: Outcome,
    pub(super) authorised_headroom: Outcome,
}

pub(super) fn of_company(grant: &Grant, shares_per_right: &Outcome, total_shares: &Outcome) -> OfCompany {
    let resolved_rights = input(&grant.procedure.resolved_rights, Field::ResolvedRights.into());
    let resolved_shares = product(
        [resolved_rights, figure(FigureName::SharesPerRight, shares_per_right)],
        &[companies_act::UNDERLYING_SHARES],
    );
    let shares = &grant.company_shares;
    let resolved = || figure(FigureName::ResolvedShares, &resolved_shares);
    let total = || figure(FigureName::TotalShares, total_shares);
    let resolution_price = input(&shares.resolution_share_price, Field::ResolutionSharePrice.into());
    let price = input(&grant.market_data.share_price, Field::SharePrice.into());
    OfCompany {
        dilution_at_resolution: dilution(shares, resolved()),
        share_value_at_resolution: product([resolved(), resolution_price], &[cabinet_office::MINOR_GRANT]),
        dilution: dilution(shares, total()),
        share_value: product([total(), price], &[cabinet_office::MINOR_GRANT]),
        authorised_headroom: headroom(shares, total()),
        resolved_shares,
    }
}

/// The underlying shares in percent of the issued shares without treasury shares (希薄化率).
fn dilution(shares: &CompanyShares, underlying: Part) -> Outcome {
    let (underlying, outstanding) = both(underlying, outstanding(shares))?;
    finish(Working::InPercent(Box::new(quotient(underlying, outstanding))), &[cabinet_office::MINOR_GRANT])
}

/// Authorised shares without those issued, but for treasury shares, those under other rights, and those of this grant.
fn headroom(shares: &CompanyShares, underlying: Part) -> Outcome {
    let taken =
        together([outstanding(shares), input(&shares.under_option, Field::SharesUnderOption.into()), underlying]);
    let authorised = input(&shares.authorised, Field::AuthorisedShares.into());
    let (authorised, taken) = both(authorised, taken)?;
    finish(difference(authorised, Working::Sum(taken)), &[companies_act::AUTHORISED_SHARES, Citation::Arithmetic])
}

/// Issued shares without treasury shares.
pub(super) fn outstanding(shares: &CompanyShares) -> Part {
    let issued = input(&shares.issued, Field::IssuedShares.into());
    let treasury = input(&shares.treasury, Field::TreasuryShares.into());
    let (issued, treasury) = both(issued, treasury)?;
    Ok(difference(issued, treasury))
}
