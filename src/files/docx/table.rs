use docx_rs::{Table, TableCell, TableCellMargins, TableLayoutType, TableRow, WidthType};

use super::look::{FIGURE_CELL, HEAD_CELL, TEXT_CELL};
use super::text;
use crate::{Column, Span};

/// How far a table stands from the left, in twentieths of a point.
const INDENT: u32 = 420;
/// From a border to the text beside it.
const PADDING: u32 = 120;
/// From a border to the text below and above it.
const PADDING_ABOVE: usize = 40;
/// A letter of half width at the usual size.
const HALF_LETTER: u32 = 105;

/// A table with borders. The row of its head is the first; `parts` marks it as the one that each page repeats.
/// It is at most `room` wide, in twentieths of a point.
pub fn table(columns: &[Column], head: &[Vec<Span>], rows: &[Vec<Vec<Span>>], room: u32) -> Table {
    let widths = widths(head, rows, room.saturating_sub(INDENT));
    let style = |column| match columns.get(column) {
        Some(Column::Figures) => FIGURE_CELL,
        Some(Column::Words) | None => TEXT_CELL,
    };
    let mut lines = vec![row(head, &widths, |_| HEAD_CELL)];
    lines.extend(rows.iter().map(|cells| row(cells, &widths, style)));
    Table::new(lines)
        .indent(INDENT.cast_signed())
        .layout(TableLayoutType::Fixed)
        .width(widths.iter().sum(), WidthType::Dxa)
        .margins(TableCellMargins::new().margin(PADDING_ABOVE, PADDING as usize, PADDING_ABOVE, PADDING as usize))
        .set_grid(widths)
}

/// A row that no page breaks in two, with a cell for every column.
fn row(cells: &[Vec<Span>], widths: &[usize], style: impl Fn(usize) -> &'static str) -> TableRow {
    let cell = |(column, width): (usize, &usize)| {
        let spans = cells.get(column).map_or(&[][..], Vec::as_slice);
        TableCell::new().width(*width, WidthType::Dxa).add_paragraph(text::paragraph(style(column), spans))
    };
    TableRow::new(widths.iter().enumerate().map(cell).collect()).cant_split()
}

/// The width of each column: as wide as its text where there is room; otherwise the wide ones share what the narrow
/// ones leave.
fn widths(head: &[Vec<Span>], rows: &[Vec<Vec<Span>>], mut room: u32) -> Vec<usize> {
    let mut wanted = vec![0_u32; rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0)];
    for row in rows.iter().map(Vec::as_slice).chain([head]) {
        for (column, cell) in wanted.iter_mut().zip(row) {
            *column = (*column).max(width(cell));
        }
    }
    let mut wide = wanted.len() as u32;
    // At most one column more is found narrow in each turn.
    let mut is_narrow = vec![false; wanted.len()];
    while let Some(fair) = room.checked_div(wide) {
        let found = wanted.iter().zip(&mut is_narrow).find(|(width, narrow)| !**narrow && **width <= fair);
        let Some((width, narrow)) = found else { break };
        *narrow = true;
        room -= *width;
        wide -= 1;
    }
    let share = room.checked_div(wide).unwrap_or(0);
    wanted.iter().zip(is_narrow).map(|(width, narrow)| if narrow { *width } else { share } as usize).collect()
}

/// The width of the longest line of a cell.
fn width(cell: &[Span]) -> u32 {
    let text: String = cell.iter().map(|span| span.text.as_str()).collect();
    let halves = |line: &str| line.chars().map(|letter| if letter <= '\u{10FF}' { 1 } else { 2 }).sum::<u32>();
    let longest = text.split('\n').map(halves).max().unwrap_or(0);
    // A letter more than counted, because Latin letters differ in width.
    longest.saturating_add(2).saturating_mul(HALF_LETTER).saturating_add(2 * PADDING)
}
