//! What sort of input a field has: what it holds, what may be chosen, whether a notice needs it.

use crate::calculation::FigureName;
use crate::draft::Field;
use crate::grant::{
    Acquisition, AdjustmentKind, DividendBasis, ExerciseCondition, NoticeScope, Organisation, PriceBasis, PriceMethod,
    SharePriceSource, ShareholderNoticeMeans, SharesPerRightBasis, TermBasis, TransferRestricted,
};
use crate::view::field::Content;
use crate::view::form::Form;

/// The values of a field that is chosen from a list; none for one that is typed.
pub fn options(field: Field) -> &'static [&'static str] {
    match field {
        Field::SharesPerRightBasis => SharesPerRightBasis::NAMES,
        Field::PriceBasis => PriceBasis::NAMES,
        Field::RoundingUnit => &["share", "right"],
        Field::RoundingPlace => &["", "1", "0.1", "0.01"],
        Field::RoundingMode => &["half_up", "up", "down"],
        Field::SharePriceSource => SharePriceSource::NAMES,
        Field::TermBasis => TermBasis::NAMES,
        Field::DividendBasis => DividendBasis::NAMES,
        Field::ShareholderNoticeMeans => ShareholderNoticeMeans::NAMES_OR_NOTHING,
        Field::TransferRestricted => TransferRestricted::NAMES,
        Field::Organisation => Organisation::NAMES_OR_NOTHING,
        Field::Adjustment => AdjustmentKind::NAMES,
        Field::PriceMethod => PriceMethod::NAMES,
        Field::ExerciseCondition => ExerciseCondition::NAMES,
        Field::Acquisition => Acquisition::NAMES,
        Field::NoticeScope => NoticeScope::NAMES,
        _ => &[],
    }
}

/// What a typed field holds.
pub fn content(field: Field) -> Content {
    use Field::*;
    match field {
        AmountPerRight
        | PricePerShare
        | PricePerRight
        | FairValuePerShare
        | SharePrice
        | DividendPerShare
        | DividendSplitRatio
        | ConversionPricePerRight
        | ResolutionSharePrice
        | PreviousPricePerShare
        | NewSharePrice
        | MarketPrice => Content::Price,
        SharesPerRight
        | RightsToShare
        | ResolvedRights
        | IssuedShares
        | TreasuryShares
        | AuthorisedShares
        | SharesUnderOption
        | ExpectedForfeitures
        | PreviousRights
        | PreviousPersons
        | PreviousSharesPerRight
        | RatioBefore
        | RatioAfter
        | NewShares
        | ExerciseDays => Content::Count,
        ExercisePrice | Term | Volatility | DividendYield | InterestRate => Content::NumberOrWords,
        SharePriceDate
        | TermFrom
        | TermTo
        | ResolutionDate
        | ShareholderNoticeDate
        | AllotmentApprovalDate
        | AllotmentDate
        | PaymentDate
        | PaidOn
        | RegistrationDate
        | NoticeDate
        | EnglishNoticeDate
        | ExerciseFrom
        | ExerciseTo
        | SharesBaseDate
        | ServiceFrom
        | ServiceTo
        | YearEnd
        | AdjustmentDate
        | ShareholdersResolutionDate
        | ApplicationDate
        | ReportFiledOn => Content::Date,
        ContactEn | ContactJa | AboutEn | AboutJa | ReasonEn | ReasonJa | ConditionsEn | ConditionsJa => Content::Lines,
        FurtherSeries | ReportBefore | Recipients => Content::Rows,
        SecurityCode => Content::Code,
        _ => Content::Line,
    }
}

impl Form<'_> {
    /// Whether what was begun is not complete without it.
    pub(super) fn is_required(&self, field: Field) -> bool {
        use Field::*;
        match field {
            SharesPerRight
            | AmountPerRight
            | PricePerShare
            | PricePerRight
            | ExercisePrice
            | RightsToShare
            | ResolutionDate
            | AllotmentDate
            | NoticeDate
            | YearEnd
            | ExpectedForfeitures
            | AdjustmentDate
            | RatioBefore
            | RatioAfter
            | NewShares
            | NewSharePrice
            | MarketPrice
            | IssuerNameEn
            | IssuerNameJa
            | SecurityCode
            | MarketEn
            | MarketJa
            | RepresentativeTitleEn
            | RepresentativeTitleJa
            | RepresentativeEn
            | RepresentativeJa
            | ContactEn
            | ContactJa => true,
            SharePrice | Term | TermTo | Volatility | DividendYield | DividendPerShare | InterestRate => {
                self.chooses(PriceBasis, crate::grant::PriceBasis::BlackScholes.name())
            }
            // A value that the model gives stands in for it.
            FairValuePerShare => {
                self.chooses(PriceBasis, crate::grant::PriceBasis::Gratis.name())
                    && self.calculation.figure(FigureName::FairValueUnrounded).is_err()
            }
            _ => false,
        }
    }
}
