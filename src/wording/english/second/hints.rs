//! What to type into a field of what comes second, where its label does not say it.

use crate::draft::Field;

/// Empty where there is nothing to say.
pub fn hint(field: Field) -> &'static str {
    match field {
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
        Field::ReasonEn | Field::ReasonJa => "The usual reason where blank",
        Field::ExerciseDays => "From the day after all positions are lost: 1 to 3,650",
        Field::ConditionsEn | Field::ConditionsJa => "Printed after the condition above, as typed",
        Field::FurtherSeries => {
            "Paste one series a line: name, rights, shares per right, price per right, exercise price, persons"
        }
        Field::ReportBefore => "Paste the text that was filed, word for word; it is never changed",
        Field::ReportAddressee => "Such as 関東財務局長; left open where blank",
        Field::Recipients => "Paste one person a line: name, category (its number or label), rights",
        _ => "",
    }
}
