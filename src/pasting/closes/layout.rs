//! Where the date and the close stand in the lines of a table.

use super::ClosesProblem;
use super::cells::{Cells, lines};
use super::commas::{Commas, Named};
use super::days::{self, is_date};
use crate::pasting::words;
use crate::reading::{Counted, number_of};

/// The lines that are looked at to find out.
const LINES_MAX: usize = 50;

/// More cells than any table of prices has.
const CELLS_MAX: usize = 50;

/// The most characters of a cell that are shown with a problem.
const CELL_MAX: usize = 40;

/// The column that was taken for the close.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClosesColumn {
    /// Its heading says that splits are allowed for: 調整後終値, Adj Close.
    Adjusted,
    /// By its heading: 終値, Close.
    Close,
    /// Without a heading, the fourth of four or more numbers: open, high, low, close (四本値).
    Fourth,
    /// Without a heading, the first of two or three numbers behind a date.
    First,
    /// Without a heading, all that follows the date: its commas are those of thousands.
    Rest,
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
    pub commas: Commas,
    /// The date is a number, as Excel keeps it.
    pub is_serial: bool,
}

/// Lines with their numbers, from 1.
type Sample<'a> = Vec<(usize, &'a str)>;

impl Layout {
    /// Fails where no line is a close, and where it cannot be told which number is the close or which day it is of.
    pub fn of(text: &str) -> Result<Layout, ClosesProblem> {
        let sample: Sample =
            (1..).zip(lines(text)).filter(|(_, line)| !line.trim().is_empty()).take(LINES_MAX).collect();
        let every = [Cells::Tabs, Cells::Commas, Cells::Spaces, Cells::Whole];
        let is_table = sample.iter().any(|(_, line)| line.contains('\t'));
        let ways = if is_table { every.get(..1) } else { every.get(1..) }.unwrap_or_default();
        // A date shows how the cells are divided; without one a line of commas is one number if it can be.
        let dated = ways.iter().find_map(|&cells| Layout::dated(&sample, cells));
        let undated = || [Cells::Whole].iter().chain(ways).find_map(|&cells| Layout::undated(&sample, cells));
        let layout = dated.or_else(undated).ok_or(ClosesProblem::NothingFound)?;
        layout.certain(&sample)
    }

    fn dated(sample: &[(usize, &str)], cells: Cells) -> Option<Layout> {
        sample.iter().find_map(|&(number, line)| {
            let row = row(cells, line);
            let date = row.iter().position(|cell| is_date(cell))?;
            let numbers = numbers(&row, date.checked_add(1)?);
            (!numbers.is_empty()).then(|| Layout::with(sample, cells, number, Some(date), &row, &numbers)).flatten()
        })
    }

    /// A column of numbers may be one of days, as Excel keeps them.
    fn undated(sample: &[(usize, &str)], cells: Cells) -> Option<Layout> {
        sample.iter().find_map(|&(number, line)| {
            let row = row(cells, line);
            let numbers = numbers(&row, 0);
            let with = |date, numbers: &[usize]| {
                (!numbers.is_empty()).then(|| Layout::with(sample, cells, number, date, &row, numbers)).flatten()
            };
            let from_here = || sample.iter().filter(|(line, _)| *line >= number);
            let are_days = |at: &usize| days::are_serials(from_here().filter_map(|&(_, line)| cells.cell(line, *at)));
            let days = numbers.split_last().and_then(|(_, before)| before.iter().copied().find(are_days));
            let serial = days.and_then(|date| {
                let behind: Vec<usize> = numbers.iter().copied().filter(|at| *at > date).collect();
                Some(Layout { is_serial: true, ..with(Some(date), &behind)? })
            });
            serial.or_else(|| with(None, &numbers))
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
            Some((number, headings, close, column))
        });
        let first_number = *numbers.first()?;
        let (heading, named, close, column) = match found.last() {
            // A line is not one number below a heading of several.
            Some((_, headings, ..)) if cells == Cells::Whole && headings.iter().any(|one| one.contains(',')) => {
                return None;
            }
            Some((number, headings, close, column)) => {
                (Some(number), Some(Named { count: headings.len(), close }), close, column)
            }
            None => {
                let (place, column) = match numbers.len() {
                    1 => (0, ClosesColumn::Only),
                    2 | 3 => (0, ClosesColumn::First),
                    _ => (3, ClosesColumn::Fourth),
                };
                (None, None, *numbers.get(place)?, column)
            }
        };
        let commas = match cells {
            Cells::Commas => {
                let is_close = |line: &str| match date {
                    Some(date) => cells.cell(line, date).is_some_and(is_date),
                    None => true,
                };
                let lines = sample.iter().filter(|(number, line)| *number >= first && is_close(line));
                Commas::of(lines.map(|(_, line)| *line), first_number, named)
            }
            _ => Commas::Columns,
        };
        let layout = Layout { cells, heading, date, close, column, commas, is_serial: false };
        Some(match (commas, named) {
            (Commas::Thousands, None) => Layout { close: first_number, column: ClosesColumn::Rest, ..layout },
            _ => layout,
        })
    }

    /// This layout, unless it is a guess.
    fn certain(self, sample: &[(usize, &str)]) -> Result<Layout, ClosesProblem> {
        if self.commas == Commas::Unclear {
            return Err(ClosesProblem::CommasUnclear);
        }
        if self.date.is_some() {
            return Ok(self);
        }
        let rows =
            || sample.iter().filter(|(number, _)| Some(*number) != self.heading).map(|(_, line)| row(self.cells, line));
        let is_close = |row: &Vec<&str>| row.get(self.close).is_some_and(|cell| is_number(cell));
        let beside = |row: Vec<&str>| -> Option<String> {
            let is_beside =
                |(at, cell): &(usize, &&str)| is_date(cell) || *at < self.close && !cell.is_empty() && !is_number(cell);
            row.iter().enumerate().find(is_beside).map(|(_, cell)| cell.chars().take(CELL_MAX).collect())
        };
        let count = rows().filter(is_close).count();
        let mut others = rows().filter(is_close).filter_map(beside);
        if let Some(text) = others.next()
            && others.count().saturating_add(1).saturating_mul(2) > count
        {
            return Err(ClosesProblem::DatesUnread { text });
        }
        match self.column {
            ClosesColumn::First => Err(ClosesProblem::ColumnUnclear),
            _ => Ok(self),
        }
    }
}

fn row(cells: Cells, line: &str) -> Vec<&str> {
    cells.cells(line).take(CELLS_MAX).collect()
}

/// The places of the numbers from this one on.
fn numbers(row: &[&str], from: usize) -> Vec<usize> {
    (from..row.len()).filter(|&at| row.get(at).is_some_and(|cell| is_number(cell))).collect()
}

/// A price, or a volume: 120,300株
fn is_number(cell: &str) -> bool {
    [Counted::Yen, Counted::Shares].into_iter().any(|counted| matches!(number_of(counted, cell), Ok(Some(_))))
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
