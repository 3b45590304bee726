//! Clauses that several documents of a grant have in common: those that belong to its terms, and no others.

pub mod english;
pub mod japanese;
