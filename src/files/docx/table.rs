use docx_rs::{Table, TableCell, TableCellMargins, TableLayoutType, TableRow, WidthType};

use super::look::{Cells, FIGURE_CELL, HEAD_CELL, TEXT_CELL};
use super::text;
use super::widths::widths;
use crate::{Column, Span};

/// How far a table stands from the left, in twentieths of a point.
const INDENT: u32 = 420;
/// From a border to the text below and above it.
const PADDING_ABOVE: usize = 40;

/// A table with borders. The row of its head is the first; `parts` marks it as the one that each page repeats.
/// It is at most `room` wide, in twentieths of a point.
pub fn table(columns: &[Column], head: &[Vec<Span>], rows: &[Vec<Vec<Span>>], cells: Cells, room: u32) -> Table {
    let widths = widths(columns, head, rows, cells, room.saturating_sub(INDENT));
    let style = |column| match columns.get(column) {
        Some(Column::Figures) => FIGURE_CELL,
        Some(Column::Words) | None => TEXT_CELL,
    };
    let padding = cells.padding as usize;
    let mut lines = vec![row(head, &widths, |_| HEAD_CELL)];
    lines.extend(rows.iter().map(|cells| row(cells, &widths, style)));
    Table::new(lines)
        .indent(INDENT.cast_signed())
        .layout(TableLayoutType::Fixed)
        .width(widths.iter().sum(), WidthType::Dxa)
        .margins(TableCellMargins::new().margin(PADDING_ABOVE, padding, PADDING_ABOVE, padding))
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
