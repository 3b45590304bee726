//! Where the date and the close stand in the lines of a table.

use chrono::NaiveDate;

use super::cells::{Cells, lines};
use crate::pasting::words;
use crate::reading::{self, Counted, Misread, number_of};

/// The lines that are looked at to find out.
const LINES_MAX: usize = 50;

/// More cells than any table of prices has.
const CELLS_MAX: usize = 50;

/// The column that was taken for the close.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClosesColumn {
    /// Its heading says that splits are allowed for: 調整後終値, Adj Close.
    Adjusted,
    /// By its heading: 終値, Close.
    Close,
    /// Without a heading, the fourth of four or more numbers: open, high, low, close (四本値).
    Fourth,
    /// Without a heading, the first of two or three numbers.
    First,
    /// The only number.
    Only,
}

pub(super) struct Layout {
    pub cells: Cells,
    /// The number of the line with the headings, from 1.
    pub heading: Option<usize>,
    /// The place of the date; `None` for closes alone.
    pub date: Option<usize>,
    /// The place of the close.
    pub close: usize,
    pub column: ClosesColumn,
}

impl Layout {
    /// `None` where no line is a close.
    pub fn of(text: &str) -> Option<Layout> {
        let sample: Vec<(usize, &str)> =
            (1..).zip(lines(text)).filter(|(_, line)| !line.trim().is_empty()).take(LINES_MAX).collect();
        let every = [Cells::Tabs, Cells::Commas, Cells::Spaces, Cells::Whole];
        let is_table = sample.iter().any(|(_, line)| line.contains('\t'));
        let ways = if is_table { every.get(..1) } else { every.get(1..) }?;
        // A date shows how the cells are divided; without one a line of commas is one number if it can be.
        let dated = ways.iter().find_map(|&cells| Layout::dated(&sample, cells));
        dated.or_else(|| [Cells::Whole].iter().chain(ways).find_map(|&cells| Layout::undated(&sample, cells)))
    }

    fn dated(sample: &[(usize, &str)], cells: Cells) -> Option<Layout> {
        sample.iter().find_map(|&(number, line)| {
            let row = row(cells, line);
            let date = row.iter().position(|cell| is_date(cell))?;
            let numbers = numbers(&row, date.checked_add(1)?);
            (!numbers.is_empty()).then(|| Layout::with(sample, cells, number, Some(date), &row, &numbers)).flatten()
        })
    }

    fn undated(sample: &[(usize, &str)], cells: Cells) -> Option<Layout> {
        sample.iter().find_map(|&(number, line)| {
            let row = row(cells, line);
            let numbers = numbers(&row, 0);
            (!numbers.is_empty()).then(|| Layout::with(sample, cells, number, None, &row, &numbers)).flatten()
        })
    }

    /// The layout of the first line with a close, which has its numbers in these places.
    fn with(
        sample: &[(usize, &str)],
        cells: Cells,
        first: usize,
        date: Option<usize>,
        row: &[&str],
        numbers: &[usize],
    ) -> Option<Layout> {
        let headings = sample.iter().take_while(|(number, _)| *number < first);
        let found = headings.filter_map(|&(number, line)| {
            let headings = self::row(cells, line);
            // Words of a heading are no cells: Adj Close.
            let fits = cells != Cells::Spaces || headings.len() == row.len();
            let (close, column) = headed(&headings).filter(|_| fits)?;
            Some((number, close, column))
        });
        let (heading, close, column) = match found.last() {
            Some((number, close, column)) => (Some(number), close, column),
            None => {
                let (place, column) = match numbers.len() {
                    1 => (0, ClosesColumn::Only),
                    2 | 3 => (0, ClosesColumn::First),
                    _ => (3, ClosesColumn::Fourth),
                };
                (None, *numbers.get(place)?, column)
            }
        };
        Some(Layout { cells, heading, date, close, column })
    }
}

fn row(cells: Cells, line: &str) -> Vec<&str> {
    cells.cells(line).take(CELLS_MAX).collect()
}

/// The places of the numbers from this one on.
fn numbers(row: &[&str], from: usize) -> Vec<usize> {
    let is_number = |cell: &str| matches!(number_of(Counted::Yen, cell), Ok(Some(_))) || is_count(cell);
    (from..row.len()).filter(|&at| row.get(at).is_some_and(|cell| is_number(cell))).collect()
}

/// A volume: 120,300株
fn is_count(cell: &str) -> bool {
    matches!(number_of(Counted::Shares, cell), Ok(Some(_)))
}

/// The column of the close by its heading.
fn headed(headings: &[&str]) -> Option<(usize, ClosesColumn)> {
    let plain = |heading: &&str| -> String {
        heading.to_ascii_lowercase().chars().filter(|c| !matches!(c, ' ' | '　' | '*' | '＊')).collect()
    };
    let headings: Vec<String> = headings.iter().map(plain).collect();
    let find = |is: &dyn Fn(&str) -> bool| headings.iter().position(|heading| is(heading));
    let adjusted = find(&|heading| {
        words::says(heading, &["調整後", "修正後", "adj"]) && !words::says(heading, &["出来高", "volume"])
    });
    let close = find(&|heading| words::says(heading, &["終値", "close"]) && !words::says(heading, &["前", "prev"]));
    let price = || find(&|heading| matches!(heading, "株価" | "価格" | "price" | "last"));
    let named = |column| move |at| (at, column);
    adjusted.map(named(ClosesColumn::Adjusted)).or_else(|| close.or_else(price).map(named(ClosesColumn::Close)))
}

/// Whether a cell is a date, or was meant for one: of 19/7/12 and 7/12/2019 nobody knows which day they are, and a list
/// of days must not pass for one without dates.
fn is_date(cell: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_like_date = || cell.split(['/', '-']).map(is_part).eq([true; 3]);
    matches!(date(cell), Ok(Some(_))) || is_like_date()
}

/// The day in a cell, with what pages add to it: a day of the week in parentheses, or the hour.
pub(super) fn date(cell: &str) -> Result<Option<NaiveDate>, Misread> {
    let whole = reading::date(cell);
    let cut = || {
        let end = cell.find(['(', '（']).or_else(|| cell.contains(':').then(|| cell.find([' ', 'T'])).flatten())?;
        reading::date(cell.get(..end)?).ok()
    };
    let read = match whole {
        Ok(read) => read,
        Err(misread) => cut().ok_or(misread)?,
    };
    Ok(read.map(|read| read.date))
}
