//! Commas that divide thousands in a line whose cells they divide too: 2018-01-01,12,345.

use rust_decimal::Decimal;

use super::cells::Cells;
use crate::reading::plain;

/// The most groups of a close: 999,999,999.
const GROUPS_MAX: usize = 3;

/// What the commas behind the date divide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Commas {
    Columns,
    Thousands,
    /// One or the other.
    Unclear,
}

/// The columns that a heading names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named {
    pub count: usize,
    pub close: usize,
}

impl Commas {
    /// Of lines whose first number stands, or begins, in the column `first`.
    pub fn of<'a>(lines: impl Iterator<Item = &'a str> + Clone, first: usize, named: Option<Named>) -> Commas {
        let rows = |from| lines.clone().map(move |line| Row::of(line, from)).filter(Row::is_number);
        let Some(named) = named else {
            return match rows(first).any(|row| row.begins_grouped()) {
                true if rows(first).all(|row| row.is_one_number()) => Commas::Thousands,
                true if !rows(first).all(|row| row.is_open_high_low_close()) => Commas::Unclear,
                _ => Commas::Columns,
            };
        };
        // A line with no more cells than there are names has its numbers below them.
        if !rows(first).any(|row| row.end > named.count && row.is_grouped_somewhere()) {
            return Commas::Columns;
        }
        let is_last = named.count == named.close.saturating_add(1);
        let is_one = is_last && rows(named.close).all(|row| row.is_one_number());
        if is_one { Commas::Thousands } else { Commas::Unclear }
    }
}

/// The cells of a line from a column on.
struct Row<'a> {
    cells: Vec<&'a str>,
    /// The number of cells of the whole line.
    end: usize,
    /// Who puts a cell in quotation marks does so where it has a comma.
    is_quoted: bool,
}

impl Row<'_> {
    fn of(line: &str, from: usize) -> Row<'_> {
        let mut cells: Vec<&str> = Cells::Commas.cells(line).collect();
        while cells.last().is_some_and(|cell| cell.is_empty()) {
            cells.pop();
        }
        let end = cells.len();
        Row { cells: cells.split_off(from.min(end)), end, is_quoted: line.contains('"') }
    }

    /// Whether anything but a dash stands here.
    fn is_number(&self) -> bool {
        self.cells.first().is_some_and(|cell| cell.starts_with(|c: char| c.is_ascii_digit()))
    }

    /// Whether the first cell can be the first thousands of a number, and the second go on with it.
    fn begins_grouped(&self) -> bool {
        let [first, second, ..] = *self.cells else { return false };
        !self.is_quoted && can_go_on(first, second)
    }

    fn is_grouped_somewhere(&self) -> bool {
        let pairs = self.cells.iter().zip(self.cells.iter().skip(1));
        !self.is_quoted && pairs.into_iter().any(|(first, second)| can_go_on(first, second))
    }

    /// A close below one thousand has no comma.
    fn is_one_number(&self) -> bool {
        let is_one = match &*self.cells {
            [only] => is_first_group(only.split_once('.').map_or(*only, |(whole, _)| whole)),
            [first, between @ .., last] => {
                is_first_group(first) && between.iter().all(|cell| is_group(cell)) && is_last_group(last)
            }
            [] => false,
        };
        is_one && !self.is_quoted && self.cells.len() <= GROUPS_MAX
    }

    fn is_open_high_low_close(&self) -> bool {
        let numbers: Vec<Decimal> = self.cells.iter().take(4).map_while(|cell| plain::number(cell)).collect();
        let [open, high, low, close] = *numbers else { return false };
        low <= open.min(close) && open.max(close) <= high
    }
}

fn can_go_on(first: &str, second: &str) -> bool {
    is_first_group(first) && is_last_group(second)
}

fn is_first_group(cell: &str) -> bool {
    is_digits(cell) && cell.len() <= 3 && !cell.starts_with('0')
}

fn is_group(cell: &str) -> bool {
    is_digits(cell) && cell.len() == 3
}

/// 345 or 345.5
fn is_last_group(cell: &str) -> bool {
    let (whole, decimals) = cell.split_once('.').unwrap_or((cell, "0"));
    is_group(whole) && is_digits(decimals)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
