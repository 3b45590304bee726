//! A list of outstanding series (発行済みの新株予約権), copied from Excel, a report or a web page.

use rust_decimal::Decimal;

use crate::grant::Problem;
use crate::grant::read::{RIGHTS_MAX, SERIES_TEXT_MAX, SHARES_PER_RIGHT_MAX, exercise_price, whole};
use crate::reading::Counted;

mod layout;

use super::guess;
use layout::{Layout, rows};

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
    ExercisePrice,
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
    if text.len() > SERIES_TEXT_MAX && text.chars().nth(SERIES_TEXT_MAX).is_some() {
        return refused(SeriesProblem::TooLong { greatest: SERIES_TEXT_MAX });
    }
    let rows = rows(text);
    let layout = Layout::of(&rows);
    let mut pasted = PastedSeries::default();
    let mut skipped: Vec<SeriesProblem> = Vec::new();
    let (mut count, mut more) = (0_usize, 0_usize);
    for (line, cells) in rows.iter().filter(|(line, _)| Some(*line) != layout.heading) {
        if !layout.is_series(cells) {
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
        let missing = NUMBERS.into_iter().filter(|column| layout.place(*column).is_none());
        pasted.problems.splice(0..0, missing.map(SeriesProblem::ColumnMissing));
    }
    pasted
}

/// The columns that hold numbers.
const NUMBERS: [SeriesColumn; 3] = [SeriesColumn::Rights, SeriesColumn::SharesPerRight, SeriesColumn::ExercisePrice];

fn refused(problem: SeriesProblem) -> PastedSeries {
    PastedSeries { problems: vec![problem], ..PastedSeries::default() }
}

fn shown(text: &str) -> String {
    text.chars().take(SHOWN_MAX).collect()
}

fn take(pasted: &mut PastedSeries, line: usize, cells: &[String], layout: &Layout) {
    let mut number = |column| {
        let text = layout.cell(cells, column)?;
        let problem = match read(column, text) {
            Ok(Some(number)) => return Some(number),
            Ok(None) => SeriesProblem::Blank { line, column },
            Err(problem) => SeriesProblem::Unread { line, column, text: shown(text), problem },
        };
        pasted.problems.push(problem);
        None
    };
    let [rights, shares_per_right, exercise_price] = NUMBERS.map(&mut number);
    let name = shown(layout.cell(cells, SeriesColumn::Name).unwrap_or_default());
    pasted.rows.push(Series { line, name, rights, shares_per_right, exercise_price });
}

fn read(column: SeriesColumn, text: &str) -> Result<Option<Decimal>, Problem> {
    let count = |counted, most| Ok(whole(counted, text, 0, most)?.map(Decimal::from));
    if super::figure::is_nothing(text) {
        return Ok(None);
    }
    match column {
        SeriesColumn::Name => Ok(None),
        SeriesColumn::Rights => count(Counted::Rights, RIGHTS_MAX),
        SeriesColumn::SharesPerRight => Ok(whole(Counted::Shares, text, 1, SHARES_PER_RIGHT_MAX)?.map(Decimal::from)),
        SeriesColumn::ExercisePrice => Ok(exercise_price(text)?.map(|price| price.per_share().0)),
    }
}
