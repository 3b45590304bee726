//! A line as cells. They stay where they are: nothing is copied.

/// The lines of a text, however they are broken.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let separator = if text.contains('\n') { '\n' } else { '\r' };
    text.split(separator)
}

/// What stands between the cells of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pasting) enum Cells {
    /// As Excel and browsers copy a table.
    Tabs,
    /// Comma-separated values; a cell with a comma of its own stands in quotation marks.
    Commas,
    /// Spaces of any width.
    Spaces,
    /// The line is one cell.
    Whole,
}

impl Cells {
    /// The cell in this place, where anything stands in it.
    pub fn cell(self, line: &str, index: usize) -> Option<&str> {
        self.cells(line).nth(index).filter(|cell| !cell.is_empty())
    }

    /// All that stands from this place on, where anything does.
    pub fn rest(self, line: &str, index: usize) -> Option<&str> {
        let mut rest = line.trim_end_matches('\r');
        for _ in 0..index {
            rest = self.split(rest).1?;
        }
        Some(rest.trim_end_matches([',', ' ']).trim_start()).filter(|rest| !rest.is_empty())
    }

    pub fn cells(self, line: &str) -> impl Iterator<Item = &str> {
        let mut rest = Some(line.trim_end_matches('\r')).filter(|line| !line.is_empty());
        std::iter::from_fn(move || {
            let (cell, after) = self.split(rest?);
            rest = after;
            Some(unquoted(cell.trim()))
        })
    }

    /// The byte that stands between two cells, unless more than one can.
    pub fn separator(self) -> Option<u8> {
        match self {
            Cells::Tabs => Some(b'\t'),
            Cells::Commas => Some(b','),
            Cells::Spaces => Some(b' '),
            Cells::Whole => None,
        }
    }

    /// The first cell and what follows it.
    fn split(self, text: &str) -> (&str, Option<&str>) {
        match self {
            Cells::Tabs => cut(text, text.bytes().position(|byte| byte == b'\t')),
            Cells::Commas => {
                let mut is_quoted = false;
                let end = text.bytes().position(|byte| {
                    is_quoted ^= byte == b'"';
                    byte == b',' && !is_quoted
                });
                cut(text, end)
            }
            Cells::Spaces => {
                let text = text.trim_start();
                let end = text.find(char::is_whitespace);
                let (cell, after) = text.split_at_checked(end.unwrap_or(text.len())).unwrap_or((text, ""));
                (cell, Some(after.trim_start()).filter(|after| !after.is_empty()))
            }
            Cells::Whole => (text, None),
        }
    }
}

/// The text before and behind the byte in this place.
fn cut(text: &str, end: Option<usize>) -> (&str, Option<&str>) {
    let cut = end.and_then(|end| Some((text.get(..end)?, text.get(end.checked_add(1)?..)?)));
    cut.map_or((text, None), |(cell, after)| (cell, Some(after)))
}

fn unquoted(cell: &str) -> &str {
    cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"')).map_or(cell, str::trim)
}
