//! Names of fields and figures.

use crate::calculation::{FigureName, Measure, RowFigure, TimeTerm};
use crate::draft::{CeilingColumn, Column, Field, Section};

pub fn field(field: Field) -> &'static str {
    match field {
        Field::IssuerNameEn => "Company name in English",
        Field::IssuerNameJa => "Company name in Japanese",
        Field::SecurityCode => "Security code",
        Field::MarketEn => "Market in English",
        Field::MarketJa => "Market in Japanese",
        Field::RepresentativeTitleEn => "Representative’s title in English",
        Field::RepresentativeTitleJa => "Representative’s title in Japanese",
        Field::RepresentativeEn => "Representative in English",
        Field::RepresentativeJa => "Representative in Japanese",
        Field::AboutEn => "About the company in English",
        Field::AboutJa => "About the company in Japanese",
        Field::ContactEn => "Contact in English",
        Field::ContactJa => "Contact in Japanese",
        Field::SeriesNameEn => "Name of the series in English",
        Field::SeriesNameJa => "Name of the series in Japanese",
        Field::ResolutionDate => "Board resolution",
        Field::ShareholderNoticeDate => "Notice to shareholders, or filing",
        Field::AllotmentDate => "Allotment date",
        Field::PaymentDate => "Payment date",
        Field::NoticeDate => "Date of the notice",
        Field::ExerciseFrom => "Exercise period from",
        Field::ExerciseTo => "Exercise period to",
        Field::SharesPerRight => "Shares per right",
        Field::PricePerShare => "Price per share",
        Field::FairValuePerShare => "Fair value per share",
        Field::ExercisePrice => "Exercise price per share",
        Field::RoundingMode => "A fraction is",
        Field::RoundingUnit => "What is rounded",
        Field::RoundingPlace => "Rounded to",
        Field::SharesPerRightBasis => "Shares per right are",
        Field::AmountPerRight => "Amount for one right",
        Field::PriceBasis => "The price is",
        Field::PricePerRight => "Price per right",
        Field::SharePrice => "Share price (S)",
        Field::SharePriceDate => "Date of the share price",
        Field::SharePriceSource => "The share price is",
        Field::TermBasis => "The expected term is",
        Field::Term => "Expected term (T)",
        Field::TermFrom => "Expected term from",
        Field::TermTo => "Expected term to",
        Field::Volatility => "Volatility (σ)",
        Field::VolatilityNote => "How the volatility was found",
        Field::DividendBasis => "The dividend is given",
        Field::DividendYield => "Dividend yield (q)",
        Field::DividendPerShare => "Dividend per share, a year",
        Field::DividendSplitRatio => "Split since that dividend",
        Field::InterestRate => "Risk-free rate (r)",
        Field::TargetPrice => "Fair value that is sought",
        Field::Closes => "Closing prices",
        Field::ClosesPeriod => "Observed",
        Field::ClosesDeviation => "Standard deviation of",
        Field::ClosesWindow => "Observed over",
        Field::ClosesPerYear => "Trading days a year",
        Field::ConversionPricePerRight => "Price per right by which pay is divided",
        Field::RightsToShare => "Rights shared by weight",
        Field::ResolvedRights => "Rights resolved, at most",
        Field::ShareholderNoticeMeans => "Shareholders were told by",
        Field::TransferRestricted => "Transfer needs the board’s approval",
        Field::AllotmentApprovalDate => "Allotment decided by the board",
        Field::PaidOn => "Paid or offset on",
        Field::RegistrationDate => "Registration",
        Field::EnglishNoticeDate => "Date of the English notice",
        Field::Organisation => "The company has",
        Field::IssuedShares => "Issued shares",
        Field::TreasuryShares => "Treasury shares among them",
        Field::AuthorisedShares => "Authorised shares",
        Field::SharesUnderOption => "Shares under other rights",
        Field::SharesBaseDate => "Base date of these numbers",
        Field::ResolutionSharePrice => "Share price at the resolution",
        Field::ClosesOrder => "Closes without dates are listed",
        Field::ServiceFrom => "Service period from",
        Field::ServiceTo => "Service period to",
        Field::YearEnd => "End of the business year",
        Field::ExpectedForfeitures => "Rights expected to lapse before vesting",
        Field::PreviousRights => "Rights, last time",
        Field::PreviousPersons => "Persons, last time",
        Field::PreviousSharesPerRight => "Shares per right, last time",
        Field::PreviousPricePerShare => "Price per share, last time",
        Field::Adjustment => "The terms are adjusted for",
        Field::AdjustmentDate => "Record date, or first day",
        Field::RatioBefore => "Shares before",
        Field::RatioAfter => "Shares after",
        Field::NewShares => "Shares newly issued",
        Field::NewSharePrice => "Paid for each of them",
        Field::MarketPrice => "Market price before the issue",
        Field::OutstandingSeries => "Outstanding series",
        Field::Stage => "The papers are of",
        Field::ReasonEn => "Reason for the grant in English",
        Field::ReasonJa => "Reason for the grant in Japanese",
        Field::ShareholdersResolutionDate => "Resolution of the shareholders’ meeting",
        Field::PriceMethod => "The plan gives the price as",
        Field::ExerciseCondition => "Rights can be exercised",
        Field::ExerciseDays => "Days to exercise",
        Field::ConditionsEn => "Further conditions in English",
        Field::ConditionsJa => "Further conditions in Japanese",
        Field::Acquisition => "The company may acquire the rights",
        Field::ApplicationDate => "Application by",
        Field::ExercisePlaceEn => "Place to exercise in English",
        Field::ExercisePlaceJa => "Place to exercise in Japanese",
        Field::PaymentPlaceEn => "Place to pay in English",
        Field::PaymentPlaceJa => "Place to pay in Japanese",
        Field::NoticeScope => "The notice tells",
        Field::FurtherSeries => "Other series determined with it",
        Field::ReportFiledOn => "Extraordinary report filed on",
        Field::ReportBefore => "Extraordinary report as filed",
        Field::ReportAddressee => "Report addressed to",
        Field::Recipients => "Persons to be notified",
        Field::ReleaseState => "State of the grant",
    }
}

pub fn section(section: Section) -> &'static str {
    match section {
        Section::Terms => "Terms",
        Section::FairValue => "Fair value",
        Section::People => "People",
        Section::Procedure => "Dates and procedure",
        Section::Ceilings => "Ceilings of the shareholders’ meeting",
        Section::CompanyShares => "Shares of the company",
        Section::Cost => "Cost by business year",
        Section::Previous => "The previous grant",
        Section::Adjustment => "Split, consolidation, issue below market",
        Section::Papers => "Document details",
        Section::Issuer => "Company",
    }
}

pub fn column(column: Column) -> &'static str {
    match column {
        Column::LabelEn => "Label in English",
        Column::LabelJa => "Label in Japanese",
        Column::Kind => "Kind of people",
        Column::Payment => "Payment",
        Column::Persons => "Persons",
        Column::RightsBasis => "The rights are given",
        Column::RightsPerPerson => "Rights per person",
        Column::PayPerPerson => "Pay per person",
        Column::PayInAll => "Pay in all",
        Column::Weight => "Weight of the category",
        Column::Rights => "Rights",
    }
}

pub fn ceiling_column(column: CeilingColumn) -> &'static str {
    match column {
        CeilingColumn::Label => "Name of the ceiling",
        CeilingColumn::Binds => "Binds these kinds of people",
        CeilingColumn::Yen => "Approved amount a year",
        CeilingColumn::Rights => "Approved rights a year",
        CeilingColumn::Shares => "Approved shares a year",
        CeilingColumn::UsedYen => "Amount used this year",
        CeilingColumn::UsedRights => "Rights used this year",
        CeilingColumn::UsedShares => "Shares used this year",
    }
}

pub fn figure(name: FigureName) -> &'static str {
    match name {
        FigureName::TotalPersons => "Total persons",
        FigureName::TotalRights => "Total rights",
        FigureName::SharesPerRight => "Shares per right",
        FigureName::TotalShares => "Underlying shares",
        FigureName::PricePerShare => "Price per share",
        FigureName::PricePerRight => "Price per right",
        FigureName::TotalPaid => "Total paid or offset",
        FigureName::ExercisePrice => "Exercise price per share",
        FigureName::ExercisePerRight => "Due on exercise per right",
        FigureName::IssueTotal => "Total issue value",
        FigureName::OffsetTotal => "Total offset",
        FigureName::UnspentTotal => "Pay left over",
        FigureName::ExpectedTerm => "Expected term (T)",
        FigureName::DividendYield => "Dividend yield (q)",
        FigureName::FairValueUnrounded => "Fair value per share, unrounded",
        FigureName::ResolvedShares => "Underlying shares, as resolved",
        FigureName::DilutionAtResolution => "Dilution at the resolution",
        FigureName::ShareValueAtResolution => "Value of the shares at the resolution",
        FigureName::Dilution => "Dilution",
        FigureName::ShareValue => "Value of the shares",
        FigureName::AuthorisedHeadroom => "Authorised shares left",
        FigureName::CostTotal => "Cost in all",
        FigureName::AdjustedSharesPerRight => "Shares per right, adjusted",
        FigureName::AdjustedTotalShares => "Underlying shares, adjusted",
        FigureName::AdjustedExercisePrice => "Exercise price per share, adjusted",
        FigureName::CapitalPerShare => "Capital credited per share",
    }
}

pub fn time(term: TimeTerm) -> &'static str {
    match term {
        TimeTerm::WholeYears => "whole years",
        TimeTerm::Months => "months",
        TimeTerm::MonthsOfYear => "months of a year",
        TimeTerm::MonthsServed => "months served",
        TimeTerm::MonthsOfService => "months of service",
        TimeTerm::Days => "days",
        TimeTerm::DaysOfYear => "days of that year",
    }
}

pub fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Yen => "Yen",
        Measure::Rights => "Rights",
        Measure::Shares => "Shares",
    }
}

pub fn row_figure(name: RowFigure) -> &'static str {
    match name {
        RowFigure::Persons => "Persons",
        RowFigure::Rights => "Rights",
        RowFigure::Shares => "Shares",
        RowFigure::Paid => "Paid or offset",
    }
}
