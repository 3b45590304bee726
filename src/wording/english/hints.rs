//! What to type into a field, where its label does not say it.

use crate::draft::Field;

/// Empty where there is nothing to say.
pub fn hint(field: Field) -> &'static str {
    match field {
        Field::SecurityCode => "Four or five digits or capital letters, such as 3774 or 130A",
        Field::ContactEn | Field::ContactJa => "Department, title and name, telephone; one line each",
        Field::AboutEn | Field::AboutJa => "Printed below the notice; left out where blank",
        Field::SeriesNameEn | Field::SeriesNameJa => "Left out of the notice where blank",
        Field::ResolutionDate => "2019-06-27, 2019年6月27日 or 令和元年6月27日",
        Field::ShareholderNoticeDate => {
            "Notice, public notice or filing of the extraordinary report, whichever applies"
        }
        Field::PaymentDate => "Needed where rights are paid in cash",
        Field::SharesPerRight => "1 to 1,000,000 shares",
        Field::PricePerShare => "In yen, up to four decimals (186.99); below one billion yen",
        Field::FairValuePerShare => {
            "For accounting, in yen, where it is not the price; needed for rights granted gratis"
        }
        Field::ExercisePrice => {
            "In yen, up to four decimals; below one billion yen. “none” where nothing is due on exercise"
        }
        Field::RoundingUnit => "The price per share before it is multiplied, or the price per right after",
        Field::AmountPerRight => {
            "In yen. Divided by the price per share, it gives the shares per right; a fraction of a share is dropped"
        }
        Field::PricePerRight => "The appraiser’s figure, in yen, up to four decimals",
        Field::SharePrice => "The close on the allotment date, in yen",
        Field::Term => "In years, up to 50: 15, 15.5, 15年6か月",
        Field::TermFrom => "The allotment date where blank",
        Field::Volatility => "In percent a year: 30.12",
        Field::VolatilityNote => "Kept with the grant, not printed",
        Field::DividendYield => "In percent a year: 1.52",
        Field::DividendPerShare => "In yen, as it was paid last",
        Field::DividendSplitRatio => "2 after a split of one share into two; blank where there was none",
        Field::InterestRate => "In percent a year, negative where it is: −0.109",
        Field::TargetPrice => "In yen per share",
        Field::Closes => "Paste dates and closes, or closes alone: up to 20,000 lines",
        Field::ClosesPerYear => "For daily closes: 245 to 252; 250 where blank",
        Field::ConversionPricePerRight => "The price per right where blank",
        Field::RightsToShare => "Shared by the weights of the categories; the largest remainders are rounded up",
        Field::ResolvedRights => "The number in the board’s resolution",
        Field::AllotmentApprovalDate => {
            "The decision who gets how many, or the approval of the contract for all rights"
        }
        Field::EnglishNoticeDate => "The date of the notice where blank",
        Field::TreasuryShares => "0 where there are none",
        Field::SharesUnderOption => "Those whose exercise period has begun; 0 where there are none",
        Field::SharesBaseDate => {
            "The latest of the year end before the allotment and the day of a split or consolidation"
        }
        Field::ResolutionSharePrice => "In yen",
        Field::AdjustmentDate => {
            "Of a split the record date, of a consolidation or an issue the day from which it holds"
        }
        Field::RatioBefore => "1 and 4 where one share becomes four, 10 and 1 where ten become one",
        Field::NewSharePrice => "In yen",
        Field::MarketPrice => "In yen",
        Field::OutstandingSeries => "Paste one series a line: name, rights, shares per right, exercise price",
        Field::ServiceFrom => "The allotment date where blank",
        Field::ServiceTo => "Blank where there is no service period: all cost falls at once",
        Field::YearEnd => "Of the year of the grant: 2020-03-31",
        Field::ExpectedForfeitures => "0 where none are expected",
        _ => "",
    }
}
