//! The part of an address after `#`: `g1p.` and a draft in letters that every mail program leaves alone.
//!
//! `g1` is the generation of the outer form, `p` says plain. A letter other than `p` is that of a form which came
//! later, and is answered as such.

use super::{deflate, envelope, state_of, v1, v2, v3};
use crate::draft::Draft;

mod find;
#[cfg(test)]
mod tests;

pub use find::{find, may_hold};

/// What a plain link begins with.
const PLAIN: &str = "g1p.";

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

/// What a link carries of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carry {
    /// The form, and the plan where one is kept: the documents that it opens to are in the standard wording.
    Grant,
    /// The company's own wording too, which makes it long.
    WithWording,
}

/// The code of a draft without its own wording, to stand after `#`; nothing where it would not open again.
///
/// What version 2 can carry is written as version 2 was: it is the link of that time, and older programs open it.
///
/// There is one for every draft of up to a million letters. Not every program on the way takes an address of that
/// length, but browsers do.
pub fn encode(draft: &Draft) -> Option<String> {
    encode_with(draft, Carry::Grant)
}

/// The same with what is asked for.
pub fn encode_with(draft: &Draft, carry: Carry) -> Option<String> {
    let (schema, state) = state_of(draft, carry);
    let known = if schema == v2::SCHEMA { v2::phrases_v2() } else { v3::phrases_v3() };
    if state.len() > v3::STATE_MAX {
        return None;
    }
    Some(PLAIN.to_owned() + &envelope::seal(schema, 0, &deflate::deflate(&known, &state)))
}

/// The draft of a code, as [`find()`] returns it: all of it, as it was typed, or none.
pub fn decode(code: &str) -> Result<Draft, LinkProblem> {
    let Some(letters) = code.strip_prefix(PLAIN) else {
        return Err(if find::is_ours(code) { LinkProblem::Newer } else { LinkProblem::Unreadable });
    };
    let (schema, body) = envelope::open(v3::SCHEMA, letters).map_err(|problem| match problem {
        LinkProblem::Cut { have, expected } => {
            LinkProblem::Cut { have: PLAIN.len() + have, expected: PLAIN.len() + expected }
        }
        other => other,
    })?;
    let draft = match schema {
        v1::SCHEMA => {
            deflate::inflate(v1::PHRASES_V1.as_bytes(), &body, v1::STATE_MAX).and_then(|state| v1::read(&state))
        }
        v2::SCHEMA => deflate::inflate(&v2::phrases_v2(), &body, v2::STATE_MAX).and_then(|state| v2::read(&state)),
        v3::SCHEMA => deflate::inflate(&v3::phrases_v3(), &body, v3::STATE_MAX).and_then(|state| v3::read(&state)),
        _ => None,
    };
    draft.ok_or(LinkProblem::Unreadable)
}
