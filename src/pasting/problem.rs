//! What is to be said of a pasted table: what was left out, and what does not add up.

use rust_decimal::Decimal;

use crate::draft::Column;
use crate::reading::Misread;

/// What a person should know before taking the rows over.
#[derive(Clone, Debug, PartialEq)]
pub enum PasteProblem {
    /// More characters than [`CHARACTERS_MAX`](super::CHARACTERS_MAX); nothing was read.
    TooLong { greatest: usize },
    /// More categories than a grant may have; none was taken.
    TooManyRows { rows: usize, greatest: usize },
    /// No line is a category.
    NothingFound,
    /// No column was found for the persons or for the rights.
    ColumnMissing(Column),
    /// A line that is no category.
    Skipped { line: usize, text: String, reason: SkipReason },
    /// Lines that are no categories, beyond the first [`SKIPPED_MAX`](super::SKIPPED_MAX).
    MoreSkipped(usize),
    /// A figure that cannot be read stands in its row as it was typed.
    FigureUnread { line: usize, column: Column, text: String, misread: Misread },
    /// The total that the table states is not the sum of its rows.
    TotalDiffers { column: Column, stated: Decimal, summed: Decimal },
}

impl PasteProblem {
    /// The name in `data-problem`.
    pub fn name(&self) -> &'static str {
        match self {
            PasteProblem::TooLong { .. } => "too_long",
            PasteProblem::TooManyRows { .. } => "too_many_rows",
            PasteProblem::NothingFound => "nothing_found",
            PasteProblem::ColumnMissing(_) => "column_missing",
            PasteProblem::Skipped { .. } => "skipped",
            PasteProblem::MoreSkipped(_) => "more_skipped",
            PasteProblem::FigureUnread { .. } => "figure_unread",
            PasteProblem::TotalDiffers { .. } => "total_differs",
        }
    }
}

/// Why a line is no category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkipReason {
    /// Neither persons nor rights stand in it.
    NoFigures,
    /// 小計, or a total before the last one.
    Subtotal,
    /// Part of the row above: うち320個, of which 320.
    PartOfAnother,
    /// More cells than a table has.
    TooWide,
}
