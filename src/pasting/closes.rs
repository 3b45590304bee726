//! Closes copied from Excel, a web page or a file: with their dates or alone, in a table of prices or in one column.

use crate::reading::{self, Counted, Misread, number_of};
use crate::valuation::{Close, Order};

pub(super) mod cells;
mod commas;
mod days;
mod layout;
mod plain;

use cells::lines;
use commas::Commas;
pub use layout::ClosesColumn;
use layout::Layout;

/// The most closes that are read: eighty years of them.
pub const CLOSES_MAX: usize = 20_000;

/// The most characters that are read.
pub const CLOSES_CHARACTERS_MAX: usize = 2_000_000;

/// The most lines whose text is listed with a problem, and the most characters of each.
pub const CLOSES_LEFT_OUT_MAX: usize = 200;

/// What was understood of pasted closes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PastedCloses {
    /// In the order of the lines.
    pub closes: Vec<Close>,
    /// Which column of the table was taken; `None` where nothing was read.
    pub column: Option<ClosesColumn>,
    /// As the dates say; `None` without dates.
    pub order: Option<Order>,
    pub problems: Vec<ClosesProblem>,
}

/// What a person should know before the closes are used.
#[derive(Clone, Debug, PartialEq)]
pub enum ClosesProblem {
    /// More characters than [`CLOSES_CHARACTERS_MAX`]; nothing was read.
    TooLong { greatest: usize },
    /// More closes than [`CLOSES_MAX`]; none was taken.
    TooManyRows { greatest: usize },
    /// No line is a close.
    NothingFound,
    /// What stands beside the numbers of most lines, like this text, is no date that can be read; nothing was read.
    /// Closes without dates would be taken for one week each.
    DatesUnread { text: String },
    /// Two or three columns of numbers without headings and dates; nothing was read.
    ColumnUnclear,
    /// Whether the commas divide columns or thousands cannot be told; nothing was read.
    CommasUnclear,
    /// A line that is no close, and its text.
    LeftOut { line: usize, text: String, reason: LeftOut },
    /// Lines that are no closes, beyond the first [`CLOSES_LEFT_OUT_MAX`].
    MoreLeftOut(usize),
}

/// Why a line is no close.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// Nothing stands where the other lines have their date.
    NoDate,
    DateUnread(Misread),
    /// Nothing stands where the other lines have their close, or a dash: there was no trade.
    NoClose,
    CloseUnread(Misread),
}

impl ClosesProblem {
    /// The name in `data-problem`.
    pub fn name(&self) -> &'static str {
        match self {
            ClosesProblem::TooLong { .. } => "too_long",
            ClosesProblem::TooManyRows { .. } => "too_many_rows",
            ClosesProblem::NothingFound => "nothing_found",
            ClosesProblem::DatesUnread { .. } => "dates_unread",
            ClosesProblem::ColumnUnclear => "column_unclear",
            ClosesProblem::CommasUnclear => "commas_unclear",
            ClosesProblem::LeftOut { .. } => "left_out",
            ClosesProblem::MoreLeftOut(_) => "more_left_out",
        }
    }
}

/// Reads a pasted text as closes.
///
/// ```
/// # use wariate::pasting::closes::{ClosesColumn, read_closes};
/// let pasted = read_closes("日付\t始値\t高値\t安値\t終値\n2019年7月12日\t1,770\t1,790\t1,765\t1,773");
/// assert_eq!(pasted.column, Some(ClosesColumn::Close));
/// assert_eq!(pasted.closes[0].date.unwrap().to_string(), "2019-07-12");
/// assert_eq!(pasted.closes[0].close.to_string(), "1773");
/// ```
pub fn read_closes(text: &str) -> PastedCloses {
    if text.len() > CLOSES_CHARACTERS_MAX && text.chars().nth(CLOSES_CHARACTERS_MAX).is_some() {
        return refused(ClosesProblem::TooLong { greatest: CLOSES_CHARACTERS_MAX });
    }
    let layout = match Layout::of(text) {
        Ok(layout) => layout,
        Err(problem) => return refused(problem),
    };
    let mut closes: Vec<Close> = Vec::new();
    let mut problems: Vec<ClosesProblem> = Vec::new();
    let mut more = 0_usize;
    for (line, text) in (1..).zip(lines(text)) {
        if Some(line) == layout.heading {
            continue;
        }
        match close(text, &layout) {
            Ok(_) if closes.len() >= CLOSES_MAX => {
                return refused(ClosesProblem::TooManyRows { greatest: CLOSES_MAX });
            }
            Ok(close) => closes.push(close),
            Err(_) if text.trim().is_empty() => {}
            Err(reason) if problems.len() < CLOSES_LEFT_OUT_MAX => {
                let text = text.trim().chars().take(CLOSES_LEFT_OUT_MAX).collect();
                problems.push(ClosesProblem::LeftOut { line, text, reason });
            }
            Err(_) => more = more.saturating_add(1),
        }
    }
    if more > 0 {
        problems.push(ClosesProblem::MoreLeftOut(more));
    }
    if closes.is_empty() {
        problems.insert(0, ClosesProblem::NothingFound);
        return PastedCloses { problems, ..PastedCloses::default() };
    }
    PastedCloses { order: order(&closes), closes, column: Some(layout.column), problems }
}

fn refused(problem: ClosesProblem) -> PastedCloses {
    PastedCloses { problems: vec![problem], ..PastedCloses::default() }
}

/// The close in a line. Ten thousand of them are read while somebody waits: what is plainly written is read at once,
/// and the rest as any other field.
fn close(line: &str, layout: &Layout) -> Result<Close, LeftOut> {
    if let Some(close) = plain::close(line, layout) {
        return Ok(close);
    }
    let date = match layout.date {
        None => None,
        Some(column) => Some(date(layout.cells.cell(line, column).ok_or(LeftOut::NoDate)?, layout)?),
    };
    let cell = match layout.commas {
        Commas::Thousands => layout.cells.rest(line, layout.close),
        Commas::Columns | Commas::Unclear => layout.cells.cell(line, layout.close),
    };
    let cell = cell.ok_or(LeftOut::NoClose)?;
    if let Some(close) = reading::plain::number(cell) {
        return Ok(Close { date, close });
    }
    if cell.chars().all(|c| matches!(c, '-' | '－' | 'ー' | '―' | '—' | '–' | '*' | ' ' | '　')) {
        return Err(LeftOut::NoClose);
    }
    let close = number_of(Counted::Yen, cell).map_err(LeftOut::CloseUnread)?.ok_or(LeftOut::NoClose)?;
    Ok(Close { date, close })
}

fn date(cell: &str, layout: &Layout) -> Result<chrono::NaiveDate, LeftOut> {
    if layout.is_serial {
        let unread = LeftOut::DateUnread(Misread::NotADate);
        return days::serial(cell).and_then(days::of_serial).ok_or(unread);
    }
    match reading::plain::date(cell) {
        Some(date) => Ok(date),
        None => days::date(cell).map_err(LeftOut::DateUnread)?.ok_or(LeftOut::NoDate),
    }
}

/// The order of the dates; one day alone says nothing.
fn order(closes: &[Close]) -> Option<Order> {
    let (first, last) = (closes.first()?.date?, closes.last()?.date?);
    match first.cmp(&last) {
        std::cmp::Ordering::Less => Some(Order::OldestFirst),
        std::cmp::Ordering::Greater => Some(Order::NewestFirst),
        std::cmp::Ordering::Equal => None,
    }
}
