//! In what an opened grant differs from one's own.

use crate::draft::Input;

/// One thing in which two drafts differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    Input(Input),
    /// The plan that is kept beside the determination.
    Plan,
    /// The company's own wording of its documents.
    Wording,
}
