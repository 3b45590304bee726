//! What can be wrong with a file.

/// Why a file was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    TooLarge,
    /// No JSON from this place on, both counted from 1.
    NotJson {
        line: usize,
        column: usize,
    },
    /// JSON, but of something else.
    NotAGrant,
    /// Made by a newer version of the program.
    Newer {
        version: u64,
    },
    /// A key that no field has, such as one misspelt.
    UnknownKey(String),
    /// A key that stands there twice: which of the two is meant?
    RepeatedKey(String),
    /// The value of this key is neither a text nor a number.
    NotText(String),
    /// The categories are no list of rows.
    NotCategories,
    TooManyCategories {
        count: usize,
    },
    /// The ceilings are no list of rows.
    NotCeilings,
    TooManyCeilings {
        count: usize,
    },
    /// The plan is no form.
    NotAPlan,
    /// What is said of the company's own wording is no wording, or more than one has.
    NotWording,
    /// JSON, but of something else than a profile.
    NotAProfile,
}

impl FileProblem {
    /// The name in the page.
    pub fn name(&self) -> &'static str {
        match self {
            FileProblem::TooLarge => "too_large",
            FileProblem::NotJson { .. } => "not_json",
            FileProblem::NotAGrant => "not_a_grant",
            FileProblem::Newer { .. } => "newer",
            FileProblem::UnknownKey(_) => "unknown_key",
            FileProblem::RepeatedKey(_) => "repeated_key",
            FileProblem::NotText(_) => "not_text",
            FileProblem::NotCategories => "not_categories",
            FileProblem::TooManyCategories { .. } => "too_many_categories",
            FileProblem::NotCeilings => "not_ceilings",
            FileProblem::TooManyCeilings { .. } => "too_many_ceilings",
            FileProblem::NotAPlan => "not_a_plan",
            FileProblem::NotWording => "not_wording",
            FileProblem::NotAProfile => "not_a_profile",
        }
    }
}
