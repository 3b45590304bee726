use super::look::Cells;
use crate::{Column, Span};

/// The width of each column: as wide as its text where there is room. Where there is not, each has the least that it can
/// do with, and what is left goes to those that want more, by how much more they want.
pub fn widths(columns: &[Column], head: &[Vec<Span>], rows: &[Vec<Vec<Span>>], cells: Cells, room: u32) -> Vec<usize> {
    let count = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
    let needs: Vec<Need> = (0..count).map(|column| Need::of(column, columns, head, rows, cells)).collect();
    let room = u64::from(room);
    let least: u64 = needs.iter().map(|need| need.least).sum();
    let wanted: u64 = needs.iter().map(|need| need.wanted).sum();
    let width = |need: &Need| match (room.checked_sub(least), wanted.saturating_sub(least)) {
        _ if wanted <= room => need.wanted,
        (Some(left), more @ 1..) => need.least + (need.wanted - need.least) * left / more,
        _ => need.least * room / least.max(1),
    };
    let mut widths: Vec<usize> = needs.iter().map(|need| width(need) as usize).collect();
    // What the divisions left.
    let rest = (wanted.min(room) as usize).saturating_sub(widths.iter().sum());
    if let Some(widest) = widths.iter_mut().max() {
        *widest += rest;
    }
    widths
}

/// How wide a column is to be, in twentieths of a point.
struct Need {
    /// No figure and no word of the head is broken.
    least: u64,
    /// No line is.
    wanted: u64,
}

impl Need {
    fn of(column: usize, columns: &[Column], head: &[Vec<Span>], rows: &[Vec<Vec<Span>>], cells: Cells) -> Need {
        let head = head.get(column).map_or(&[][..], Vec::as_slice);
        let texts = || rows.iter().filter_map(|row| row.get(column)).map(Vec::as_slice);
        let widest = |between: char| texts().map(|text| width(text, between, cells)).max().unwrap_or(0);
        let wanted = widest('\n').max(width(head, '\n', cells));
        // Beside each other stand at least four letters of full width.
        let words = room_of(8, cells);
        let least = match columns.get(column) {
            Some(Column::Figures) => widest(' '),
            Some(Column::Words) | None => words,
        };
        Need { least: least.max(width(head, ' ', cells).min(words)).min(wanted), wanted }
    }
}

/// The width of the longest piece of a cell between these letters.
fn width(cell: &[Span], between: char, cells: Cells) -> u64 {
    let text: String = cell.iter().map(|span| span.text.as_str()).collect();
    let halves = |piece: &str| piece.chars().map(|letter| if letter <= '\u{10FF}' { 1 } else { 2 }).sum::<u64>();
    room_of(text.split(['\n', between]).map(halves).max().unwrap_or(0), cells)
}

/// The room of so many letters of half width. Two more are counted, because Latin letters differ in width.
fn room_of(halves: u64, cells: Cells) -> u64 {
    (halves + 2) * u64::from(cells.half_letter()) + 2 * u64::from(cells.padding)
}
