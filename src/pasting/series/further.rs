//! Series that were determined together with this one, as Nomura Holdings announced several in one notice (2010).

use rust_decimal::Decimal;

use super::layout::List;
use super::{Series, SeriesColumn, SeriesProblem, read_list};

/// What was understood of a pasted list of such series.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PastedFurtherSeries {
    /// In the order of the lines.
    pub rows: Vec<FurtherSeries>,
    pub problems: Vec<SeriesProblem>,
}

/// A series with what is paid for it.
#[derive(Clone, Debug, PartialEq)]
pub struct FurtherSeries {
    pub series: Series,
    /// In yen; zero where rights are granted gratis.
    pub price_per_right: Option<Decimal>,
    /// Nothing where it is not said.
    pub persons: Option<Decimal>,
}

/// A list whose columns are, unless headings say others, name, rights, shares per right, price per right, exercise price
/// and, where they are said, persons.
const FURTHER: List = List {
    numbers: &[
        SeriesColumn::Rights,
        SeriesColumn::SharesPerRight,
        SeriesColumn::PricePerRight,
        SeriesColumn::ExercisePrice,
    ],
    may_be_said: Some(SeriesColumn::Persons),
    is_named: true,
};

/// Reads a pasted text as series that were determined together with this one.
///
/// ```
/// # use wariate::pasting::series::read_further_series;
/// let pasted = read_further_series("第35回\t1,234個\t100株\t54,300円\t1円\t12名");
/// assert_eq!(pasted.rows[0].series.rights, Some(1_234.into()));
/// assert_eq!(pasted.rows[0].price_per_right, Some(54_300.into()));
/// assert_eq!(pasted.rows[0].persons, Some(12.into()));
/// ```
pub fn read_further_series(text: &str) -> PastedFurtherSeries {
    let mut pasted = read_list(text, &FURTHER);
    // In a notice each of them has to be called something.
    let unnamed = pasted.rows.iter().filter(|row| row.series.name.is_empty()).map(|row| row.series.line);
    let unnamed: Vec<SeriesProblem> =
        unnamed.map(|line| SeriesProblem::Blank { line, column: SeriesColumn::Name }).collect();
    pasted.problems.extend(unnamed);
    pasted
}
