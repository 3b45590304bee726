//! The part of an address after `#`: `g1p.` and a draft in letters that every mail program leaves alone.
//!
//! `g1` is the generation of the outer form, `p` says plain. A letter other than `p` is that of a form which came
//! later, and is answered as such.

use super::{deflate, envelope, v1};
use crate::draft::Draft;

mod find;
#[cfg(test)]
mod tests;

pub use find::find;

/// What a plain link begins with.
const PLAIN: &str = "g1p.";

/// The most bytes that a body may inflate to: 200 categories with long labels are a tenth of it.
const STATE_MAX: usize = 512 * 1024;

/// Why a link shows no draft. One of these never shows a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// The end is missing: `have` of `expected` characters are there, from `g` on. Where the cut is so early that the
    /// link does not say how long it was, `expected` is the fewest that it can have been.
    Cut { have: usize, expected: usize },
    /// Whole in length, but not as it was sent.
    Altered,
    /// Made by a newer version of the program.
    Newer,
    /// Nothing that any version made.
    Unreadable,
}

impl LinkProblem {
    /// The name in `data-link-problem`.
    pub fn name(&self) -> &'static str {
        match self {
            LinkProblem::Cut { .. } => "cut",
            LinkProblem::Altered => "altered",
            LinkProblem::Newer => "newer",
            LinkProblem::Unreadable => "unreadable",
        }
    }
}

/// The code of a draft, to stand after `#`.
///
/// It opens again unless a text is longer than 10,000 characters or all of them together are longer than any
/// address; a draft of that size belongs into a file.
pub fn encode(draft: &Draft) -> String {
    let body = deflate::deflate(v1::PHRASES_V1.as_bytes(), &v1::write(draft));
    PLAIN.to_owned() + &envelope::seal(v1::SCHEMA, 0, &body)
}

/// The draft of a code, as [`find()`] returns it: all of it, as it was typed, or none.
pub fn decode(code: &str) -> Result<Draft, LinkProblem> {
    let Some(letters) = code.strip_prefix(PLAIN) else {
        return Err(if find::is_ours(code) { LinkProblem::Newer } else { LinkProblem::Unreadable });
    };
    let body = envelope::open(v1::SCHEMA, letters).map_err(|problem| match problem {
        LinkProblem::Cut { have, expected } => {
            LinkProblem::Cut { have: PLAIN.len() + have, expected: PLAIN.len() + expected }
        }
        other => other,
    })?;
    deflate::inflate(v1::PHRASES_V1.as_bytes(), &body, STATE_MAX)
        .and_then(|bytes| v1::read(&bytes))
        .ok_or(LinkProblem::Unreadable)
}
