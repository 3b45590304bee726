//! Wording with figures in it, as the standard has it and as a user may write it: `新株予約権 {total_rights}個`.
//!
//! A name in braces stands for a figure, a fact or a table. `{total_rights|right|rights}` is the first word where there
//! is exactly one, and the second otherwise. `{{` and `}}` are braces themselves.

use std::ops::Range;

/// A piece of a template, by its place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Words(Range<usize>),
    /// `{name}`
    Named(Range<usize>),
    /// `{name|one|many}`
    Counted {
        name: Range<usize>,
        one: Range<usize>,
        many: Range<usize>,
    },
    /// A brace without the other one.
    Stray(Range<usize>),
}

/// The pieces of these bytes of `text`, from its beginning to its end.
pub fn pieces(text: &str, within: Range<usize>) -> Pieces<'_> {
    Pieces { text, at: within.start, end: within.end }
}

pub struct Pieces<'a> {
    text: &'a str,
    at: usize,
    end: usize,
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let start = self.at;
        let rest = self.text.get(start..self.end).filter(|rest| !rest.is_empty())?;
        let (length, piece) = match rest.bytes().position(is_brace) {
            Some(0) => braced(rest, start),
            found => {
                let length = found.unwrap_or(rest.len());
                (length, Piece::Words(start..start + length))
            }
        };
        self.at += length;
        Some(piece)
    }
}

/// What begins with a brace, and how many bytes it takes.
fn braced(rest: &str, start: usize) -> (usize, Piece) {
    if rest.starts_with("{{") || rest.starts_with("}}") {
        return (2, Piece::Words(start..start + 1));
    }
    let stray = (1, Piece::Stray(start..start + 1));
    let Some(inner) = rest.strip_prefix('{') else { return stray };
    let ends = |byte| byte == b'\n' || is_brace(byte);
    let Some((inner, "}")) =
        inner.bytes().position(ends).and_then(|end| Some((inner.get(..end)?, inner.get(end..=end)?)))
    else {
        return stray;
    };
    let (from, to) = (start + 1, start + 1 + inner.len());
    let mut bars = inner.match_indices('|').map(|(bar, _)| from + bar);
    let piece = match (bars.next(), bars.next(), bars.next()) {
        (None, ..) => Piece::Named(from..to),
        (Some(first), Some(second), None) => {
            Piece::Counted { name: from..first, one: first + 1..second, many: second + 1..to }
        }
        _ => return stray,
    };
    (inner.len() + 2, piece)
}

/// By its byte, which is the same wherever it stands: templates are read at every key.
fn is_brace(byte: u8) -> bool {
    matches!(byte, b'{' | b'}')
}

#[cfg(test)]
mod tests;
