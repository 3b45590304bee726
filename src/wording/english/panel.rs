//! What the panels of the form say.

use super::fields;
use super::messages::misread;
use crate::draft::Field;
use crate::pasting::closes::{ClosesColumn, ClosesProblem, LeftOut};
use crate::pasting::series::{SeriesColumn, SeriesProblem};
use crate::valuation::{Assumption, Effect, Period, Shortage, Use, Warning};
use crate::wording::panel::{PanelPhrase, PanelWords, factor, hundredfold};
use crate::wording::{SecondWords, Words, grouped};

use super::English;

impl PanelWords for English {
    fn phrase(&self, phrase: PanelPhrase) -> &'static str {
        match phrase {
            PanelPhrase::MovesIt => "What moves the fair value",
            PanelPhrase::EffectsCaption => {
                "Change of the fair value when one assumption moves and the others stay, the greatest first"
            }
            PanelPhrase::HeadStep => "Assumption, and its step",
            PanelPhrase::HeadEach => "Per share",
            PanelPhrase::HeadInAll => "For all shares",
            PanelPhrase::HeadLess => "a step less",
            PanelPhrase::HeadMore => "a step more",
            PanelPhrase::NoValue => "no value",
            PanelPhrase::Now => "now",
            PanelPhrase::PricesCaption => {
                "Fair value per share in yen, over the expected term T and the dividend yield q"
            }
            PanelPhrase::PricesNote => {
                "Rounded for comparing; the exact value stands among the figures. The present one is marked."
            }
            PanelPhrase::PricesChart => {
                "Fair value per share over T, for five dividend yields q; the same values stand in the table"
            }
            PanelPhrase::YearsAxis => "T, years",
            PanelPhrase::TargetHeading => "Which S, T or q gives a price?",
            PanelPhrase::TargetGives => "One of these gives it, the others staying as they are:",
            PanelPhrase::TargetUnknown => "Enter a price to see which S, T or q would give it.",
            PanelPhrase::NoSolution => "none gives it",
            PanelPhrase::Volatility => "Volatility from closing prices",
            PanelPhrase::ColumnTaken => "Taken for the close: ",
            PanelPhrase::NoCloses => "Nothing is pasted yet.",
            PanelPhrase::WorkingOfEstimate => "How it was worked out",
            PanelPhrase::PerPeriod => "σ of one period",
            PanelPhrase::Annualised => "σ of a year",
            PanelPhrase::Returns => "Returns used (n)",
            PanelPhrase::ClosesUsed => "Closes used",
            PanelPhrase::WithoutDates => "closes without dates",
            PanelPhrase::WindowUsed => "Observed over",
            PanelPhrase::StandardError => "Standard error",
            PanelPhrase::RoundedToHundredths => "rounded half up to 0.01 %",
            PanelPhrase::ClosesChart => "Closing prices in yen",
            PanelPhrase::ReturnsChart => "Returns in percent, with ±4σ",
            PanelPhrase::ChartLegend => {
                "Grey: before the window. Circles: what a warning names. The numbers stand in the table below."
            }
            PanelPhrase::ClosesCaption => {
                "The first and last closes that were used, and all that were left out or are to be looked at"
            }
            PanelPhrase::HeadLine => "No.",
            PanelPhrase::HeadDate => "Date",
            PanelPhrase::HeadClose => "Close",
            PanelPhrase::HeadUse => "Use",
            PanelPhrase::HeadReturn => "Return",
            PanelPhrase::OverGap => "over a gap: not used",
            PanelPhrase::FarOff => "beyond 4σ",
            PanelPhrase::LikeSplit => "like a split",
            PanelPhrase::TakeVolatility => "Use as σ: ",
            PanelPhrase::LeftOutLines => "Lines left out",
            PanelPhrase::Series => "Series that are outstanding",
            PanelPhrase::SeriesCaption => "Each series before and after the adjustment; a name opens to the working",
            PanelPhrase::NoSeries => "Nothing is pasted yet.",
            PanelPhrase::Before => "before",
            PanelPhrase::After => "after",
            PanelPhrase::SharesTotal => "Total",
            PanelPhrase::HoldsFrom => "The adjusted terms hold from: ",
            PanelPhrase::CopySeries => "Copy the table for Excel",
        }
    }

    fn step(&self, effect: &Effect) -> String {
        let step = effect.step;
        match effect.assumption {
            Assumption::Term => "1 year".to_owned(),
            Assumption::SharePrice | Assumption::ExercisePrice => ["1 % (", &self.yen(step), ")"].concat(),
            _ => match grouped(hundredfold(step)).as_str() {
                "1" => "1 point".to_owned(),
                points => [points, " points"].concat(),
            },
        }
    }

    fn ranking(&self, moving: &str, still: &str) -> String {
        match (moving, still) {
            ("", _) => "No step moves it by a thousandth.".to_owned(),
            (_, "") => format!("It moves most with the first of these: {moving}."),
            _ => format!(
                "It moves most with the first of these: {moving}. It hardly moves with {still}: by less than a thousandth."
            ),
        }
    }

    fn closes_column(&self, column: ClosesColumn) -> &'static str {
        match column {
            ClosesColumn::Adjusted => "the column of adjusted closes",
            ClosesColumn::Close => "the column headed as the close",
            ClosesColumn::Fourth => "the fourth number of each line (open, high, low, close)",
            ClosesColumn::First => "the first number of each line",
            ClosesColumn::Rest => "all that follows the date, its commas being those of thousands",
            ClosesColumn::Only => "the only number of each line",
        }
    }

    fn closes_read(&self, count: usize) -> String {
        match count {
            1 => "1 close was read.".to_owned(),
            _ => format!("{} closes were read.", grouped((count as u64).into())),
        }
    }

    fn closes_problem(&self, problem: &ClosesProblem) -> String {
        match problem {
            ClosesProblem::TooLong { greatest } => {
                format!("The text is too long: paste up to {} characters.", grouped((*greatest as u64).into()))
            }
            ClosesProblem::TooManyRows { greatest } => {
                format!("There are more than {} closes; none was taken.", grouped((*greatest as u64).into()))
            }
            ClosesProblem::NothingFound => "No line contains a closing price.".to_owned(),
            ClosesProblem::DatesUnread { text } => format!(
                "What stands beside the numbers is no date that can be read: “{text}”. Nothing was taken. Paste dates with their year, such as 2019-07-12, or the closes alone."
            ),
            ClosesProblem::ColumnUnclear => {
                "There is more than one column of numbers, and no heading or date says which are the closes. Nothing was taken. Paste the headings too, or the dates and closes alone.".to_owned()
            }
            ClosesProblem::CommasUnclear => {
                "The commas may divide columns or thousands. Nothing was taken. Paste the closes without commas in their numbers, or copy the table from Excel.".to_owned()
            }
            ClosesProblem::LeftOut { line, text, reason } => {
                let reason = match reason {
                    LeftOut::NoDate => "No date stands there.".to_owned(),
                    LeftOut::NoClose => "No close stands there.".to_owned(),
                    LeftOut::DateUnread(reason) | LeftOut::CloseUnread(reason) => misread(reason),
                };
                format!("Line {line}: “{text}”. {reason}")
            }
            ClosesProblem::MoreLeftOut(count) => format!("{} more lines.", grouped((*count as u64).into())),
        }
    }

    fn close_use(&self, what: Use) -> &'static str {
        match what {
            Use::Taken => "used",
            Use::WithinPeriod => "a later close of the period stands for it",
            Use::BeforeWindow => "before the window",
            Use::SameDay => "the same day once more: left out",
            Use::Undated => "no date: left out",
            Use::NotPositive => "zero or less: left out",
        }
    }

    fn more_rows(&self, count: usize) -> String {
        match count {
            1 => "1 more row is not listed.".to_owned(),
            _ => format!("{} more rows are not listed.", grouped((count as u64).into())),
        }
    }

    fn shortage(&self, shortage: Shortage) -> String {
        format!(
            "There are too few returns for an estimate: {} within the window, and two are the least.",
            shortage.returns
        )
    }

    fn warning(&self, warning: &Warning, at: &str) -> String {
        match warning {
            Warning::WithoutDates { period } => {
                let period = match period {
                    Period::Week => "week",
                    Period::Day => "trading day",
                    Period::Month => "month",
                };
                format!("The closes have no dates: each was taken for one {period}.")
            }
            Warning::NoMovement => {
                "The closes hardly move: σ comes to 0.00 %. Were the closing prices read?".to_owned()
            }
            Warning::FewReturns { count } => format!("There are only {count} returns; fewer than 30 estimate little."),
            Warning::ShorterThanWindow { periods } => {
                format!("The closes are shorter than the window. Periods missing: {periods}.")
            }
            Warning::Gaps { periods, from, to } => format!(
                "Periods without a close: {periods}; the longest gap is from {from} to {to}. The returns over gaps are not used."
            ),
            Warning::Outliers { count, .. } => {
                format!("Returns beyond four deviations: {count}; the farthest at {at}. Is the close right?")
            }
            Warning::LikeSplit { count, factor: by, .. } => format!(
                "The close changes as by a split or consolidation (about × {}), first at {at}; such changes: {count}. Are the closes adjusted?",
                factor(*by)
            ),
            Warning::SameDay { count } => {
                format!("Closes of a day that has one already: {count}. The first in the list was taken.")
            }
            Warning::NotPositive { count } => format!("Closes of zero or less, left out: {count}."),
            Warning::Undated { count } => format!("Closes without a date among others with one, left out: {count}."),
        }
    }

    fn series_column(&self, column: SeriesColumn) -> &'static str {
        match column {
            SeriesColumn::Name => "Series",
            SeriesColumn::Rights => "Rights",
            SeriesColumn::SharesPerRight => fields::field(Field::SharesPerRight),
            SeriesColumn::PricePerRight => fields::field(Field::PricePerRight),
            SeriesColumn::Persons => "Persons",
            SeriesColumn::ExercisePrice => "Exercise price",
        }
    }

    fn series_read(&self, count: usize) -> String {
        match count {
            1 => "1 series was read.".to_owned(),
            _ => format!("{count} series were read."),
        }
    }

    fn series_of_line(&self, line: usize) -> String {
        format!("Line {line}")
    }

    fn series_problem(&self, problem: &SeriesProblem) -> String {
        match problem {
            SeriesProblem::TooLong { greatest } => {
                format!("The text is too long: paste up to {} characters.", grouped((*greatest as u64).into()))
            }
            SeriesProblem::TooManyRows { rows, greatest } => {
                format!("The list has {rows} series; up to {greatest} are read. None was taken.")
            }
            SeriesProblem::NothingFound => {
                "No line contains a series with its rights, shares per right and exercise price.".to_owned()
            }
            SeriesProblem::ColumnMissing(column) => {
                format!("No column is headed as “{}”.", self.series_column(*column))
            }
            SeriesProblem::Blank { line, column } => {
                format!("Line {line}, {}: nothing stands there.", self.series_column(*column))
            }
            SeriesProblem::Unread { line, column, text, problem } => {
                format!("Line {line}, {}: “{text}”. {}", self.series_column(*column), self.problem(problem))
            }
            SeriesProblem::Skipped { line, text } => {
                format!("Line {line} was left out, because it is no series: {text}")
            }
            SeriesProblem::MoreSkipped(count) => format!("{count} more lines were left out."),
        }
    }
}
