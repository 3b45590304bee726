//! A list of series: outstanding ones (発行済みの新株予約権), or those that were determined with this one
//! (併せて確定した他の新株予約権), copied from Excel, a report or a web page.

use rust_decimal::Decimal;

use crate::grant::read::{PERSONS_MAX, RIGHTS_MAX, SERIES_TEXT_MAX, SHARES_PER_RIGHT_MAX, exercise_price, whole};
use crate::grant::{Payment, Problem};
use crate::reading::Counted;

mod further;
mod layout;

use super::guess;
pub use further::{FurtherSeries, PastedFurtherSeries, read_further_series};
pub(super) use layout::rows;
use layout::{Layout, List};

/// The most series that are read.
pub const SERIES_MAX: usize = 200;

/// The most lines whose text is listed with a problem, and the most characters of a text that is shown with one.
const SKIPPED_MAX: usize = 50;
const SHOWN_MAX: usize = 100;

/// What was understood of a pasted list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PastedSeries {
    /// In the order of the lines.
    pub rows: Vec<Series>,
    pub problems: Vec<SeriesProblem>,
}

/// A line that is a series; what could not be read of it is `None`, and said.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// The number of the line in the text, from 1.
    pub line: usize,
    /// Empty where it has none.
    pub name: String,
    /// The rights that are left.
    pub rights: Option<Decimal>,
    pub shares_per_right: Option<Decimal>,
    /// For one share; zero where nothing is due on exercise.
    pub exercise_price: Option<Decimal>,
}

/// What a column of the list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeriesColumn {
    Name,
    Rights,
    SharesPerRight,
    /// What is paid for a right; of series that were determined with this one.
    PricePerRight,
    ExercisePrice,
    /// Likewise, and where it is said.
    Persons,
}

/// What a person should know before the list is used.
#[derive(Clone, Debug, PartialEq)]
pub enum SeriesProblem {
    /// More characters than are read; nothing was.
    TooLong { greatest: usize },
    /// More series than [`SERIES_MAX`]; none was taken.
    TooManyRows { rows: usize, greatest: usize },
    /// No line is a series.
    NothingFound,
    /// The headings name no such column.
    ColumnMissing(SeriesColumn),
    /// Nothing stands where the number of a series is looked for.
    Blank { line: usize, column: SeriesColumn },
    /// What stands there is no number, or not one that can be.
    Unread { line: usize, column: SeriesColumn, text: String, problem: Problem },
    /// A line that is no series.
    Skipped { line: usize, text: String },
    /// Lines that are no series, beyond those that are listed.
    MoreSkipped(usize),
}

impl SeriesProblem {
    /// Whether no number of a series is missing for it.
    pub fn is_minor(&self) -> bool {
        matches!(self, SeriesProblem::Skipped { .. } | SeriesProblem::MoreSkipped(_))
    }

    /// The name in `data-problem`.
    pub fn name(&self) -> &'static str {
        match self {
            SeriesProblem::TooLong { .. } => "too_long",
            SeriesProblem::TooManyRows { .. } => "too_many_rows",
            SeriesProblem::NothingFound => "nothing_found",
            SeriesProblem::ColumnMissing(_) => "column_missing",
            SeriesProblem::Blank { .. } => "blank",
            SeriesProblem::Unread { problem, .. } => problem.name(),
            SeriesProblem::Skipped { .. } => "skipped",
            SeriesProblem::MoreSkipped(_) => "more_skipped",
        }
    }
}

/// Reads a pasted text as series: name, rights, shares per right and exercise price, in this order unless headings say
/// another.
///
/// ```
/// # use wariate::pasting::series::read_series;
/// let pasted = read_series("名称\t行使価額\t個数\t1個当たりの株式数\n第1回\t1円\t207個\t100株");
/// assert_eq!(pasted.rows[0].rights, Some(207.into()));
/// assert_eq!(pasted.rows[0].exercise_price, Some(1.into()));
/// ```
pub fn read_series(text: &str) -> PastedSeries {
    let PastedFurtherSeries { rows, problems } = read_list(text, &OUTSTANDING);
    PastedSeries { rows: rows.into_iter().map(|row| row.series).collect(), problems }
}

/// Outstanding series: the price of their rights was paid long ago.
const OUTSTANDING: List = List {
    numbers: &[SeriesColumn::Rights, SeriesColumn::SharesPerRight, SeriesColumn::ExercisePrice],
    may_be_said: None,
    is_named: false,
};

/// Reads a text as a list of series with these columns.
fn read_list(text: &str, list: &List) -> PastedFurtherSeries {
    if text.len() > SERIES_TEXT_MAX && text.chars().nth(SERIES_TEXT_MAX).is_some() {
        return refused(SeriesProblem::TooLong { greatest: SERIES_TEXT_MAX });
    }
    let rows = rows(text, list.numbers.len());
    let layout = Layout::of(&rows, list);
    let mut pasted = PastedFurtherSeries::default();
    let mut skipped: Vec<SeriesProblem> = Vec::new();
    let (mut count, mut more) = (0_usize, 0_usize);
    for (line, cells) in rows.iter().filter(|(line, _)| Some(*line) != layout.heading) {
        if !layout.is_series(cells, list) {
            if skipped.len() < SKIPPED_MAX {
                skipped.push(SeriesProblem::Skipped { line: *line, text: shown(&cells.join(" ")) });
            } else {
                more = more.saturating_add(1);
            }
            continue;
        }
        count = count.saturating_add(1);
        if count <= SERIES_MAX {
            take(&mut pasted, *line, cells, &layout);
        }
    }
    if count > SERIES_MAX {
        return refused(SeriesProblem::TooManyRows { rows: count, greatest: SERIES_MAX });
    }
    if count == 0 && !text.trim().is_empty() {
        pasted.problems.push(SeriesProblem::NothingFound);
    }
    pasted.problems.append(&mut skipped);
    if more > 0 {
        pasted.problems.push(SeriesProblem::MoreSkipped(more));
    }
    if count > 0 {
        let missing = list.numbers.iter().copied().filter(|column| layout.place(*column).is_none());
        pasted.problems.splice(0..0, missing.map(SeriesProblem::ColumnMissing));
    }
    pasted
}

fn refused(problem: SeriesProblem) -> PastedFurtherSeries {
    PastedFurtherSeries { problems: vec![problem], ..PastedFurtherSeries::default() }
}

fn shown(text: &str) -> String {
    text.chars().take(SHOWN_MAX).collect()
}

fn take(pasted: &mut PastedFurtherSeries, line: usize, cells: &[String], layout: &Layout) {
    let mut number = |column| {
        let text = layout.cell(cells, column)?;
        let problem = match read(column, text) {
            Ok(Some(number)) => return Some(number),
            // Whoever says nothing of persons need not.
            Ok(None) if column == SeriesColumn::Persons => return None,
            Ok(None) => SeriesProblem::Blank { line, column },
            Err(problem) => SeriesProblem::Unread { line, column, text: shown(text), problem },
        };
        pasted.problems.push(problem);
        None
    };
    use SeriesColumn::*;
    let [rights, shares_per_right, price_per_right, exercise_price, persons] =
        [Rights, SharesPerRight, PricePerRight, ExercisePrice, Persons].map(&mut number);
    let name = shown(layout.cell(cells, Name).unwrap_or_default());
    let series = Series { line, name, rights, shares_per_right, exercise_price };
    pasted.rows.push(FurtherSeries { series, price_per_right, persons });
}

fn read(column: SeriesColumn, text: &str) -> Result<Option<Decimal>, Problem> {
    let count = |counted, least, most| Ok(whole(counted, text, least, most)?.map(Decimal::from));
    if super::figure::is_nothing(text) {
        return Ok(None);
    }
    match column {
        SeriesColumn::Name => Ok(None),
        SeriesColumn::Rights => count(Counted::Rights, 0, RIGHTS_MAX),
        SeriesColumn::SharesPerRight => count(Counted::Shares, 1, SHARES_PER_RIGHT_MAX),
        SeriesColumn::PricePerRight if guess::payment(text) == Some(Payment::Gratis) => Ok(Some(Decimal::ZERO)),
        SeriesColumn::PricePerRight | SeriesColumn::ExercisePrice => {
            Ok(exercise_price(text)?.map(|price| price.per_share().0))
        }
        SeriesColumn::Persons => count(Counted::Persons, 1, PERSONS_MAX),
    }
}
