//! A line in the form that machines write, read in one go over its bytes. What is not in that form is no mistake: it is
//! read cell by cell then, and both ways lead to the same result.

use super::commas::Commas;
use super::layout::Layout;
use crate::reading::plain::{DateBytes, NumberBytes};
use crate::valuation::Close;

/// A line with a plain date, a plain number and nothing odd before them.
pub(super) fn close(line: &str, layout: &Layout) -> Option<Close> {
    let separator = layout.cells.separator()?;
    if layout.commas == Commas::Thousands || layout.is_serial {
        return None;
    }
    let (mut date, mut number) = (DateBytes::default(), NumberBytes::default());
    let (mut column, mut is_begun) = (0_usize, false);
    let last = layout.close.max(layout.date.unwrap_or(0));
    for byte in line.strip_suffix('\r').unwrap_or(line).bytes() {
        if byte == separator {
            // Spaces stand in rows, or before all.
            if byte == b' ' && !is_begun {
                return None;
            }
            (column, is_begun) = (column + 1, false);
            if column > last {
                break;
            }
            continue;
        }
        is_begun = true;
        if layout.date == Some(column) {
            date.take(byte)?;
        } else if column == layout.close {
            number.take(byte)?;
        } else if byte == b'"' || byte < b' ' || !byte.is_ascii() {
            return None;
        }
    }
    let date = if layout.date.is_some() { Some(date.finish()?) } else { None };
    Some(Close { date, close: number.finish()? })
}
