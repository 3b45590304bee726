//! The figures of a category, and those of a ceiling.

use super::{Outcome, Unit};

/// The figures of one category.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub persons: Outcome,
    pub rights: Outcome,
    /// Underlying shares (目的である株式の数).
    pub shares: Outcome,
    /// Amount paid in or offset, in yen; zero for rights that are granted gratis.
    pub paid: Outcome,
    /// What is left of the pay that the rights were found from; `None` where they were found otherwise.
    pub unspent: Option<Unspent>,
}

/// What is left of pay that buys whole rights only (報酬額の残額), in yen.
#[derive(Clone, Debug, PartialEq)]
pub struct Unspent {
    /// For each person, where the pay is that of a person.
    pub per_person: Option<Outcome>,
    pub in_all: Outcome,
}

/// The figures that each category has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RowFigure {
    Persons,
    Rights,
    Shares,
    Paid,
}

impl RowFigure {
    pub const ALL: [RowFigure; 4] = [RowFigure::Persons, RowFigure::Rights, RowFigure::Shares, RowFigure::Paid];

    /// The name in `data-figure`.
    pub fn name(self) -> &'static str {
        match self {
            RowFigure::Persons => "persons",
            RowFigure::Rights => "rights",
            RowFigure::Shares => "shares",
            RowFigure::Paid => "paid",
        }
    }

    pub fn unit(self) -> Unit {
        match self {
            RowFigure::Persons => Unit::Persons,
            RowFigure::Rights => Unit::Rights,
            RowFigure::Shares => Unit::Shares,
            RowFigure::Paid => Unit::Yen,
        }
    }
}

impl Row {
    pub fn figure(&self, name: RowFigure) -> &Outcome {
        match name {
            RowFigure::Persons => &self.persons,
            RowFigure::Rights => &self.rights,
            RowFigure::Shares => &self.shares,
            RowFigure::Paid => &self.paid,
        }
    }
}

/// How far a ceiling (株主総会で承認された上限) is used; of a measure that it does not name, nothing is said.
#[derive(Clone, Debug, PartialEq)]
pub struct CeilingUse {
    /// The categories whose rights count, by their place in the form.
    pub rows: Vec<usize>,
    pub measures: Vec<MeasureUse>,
}

/// One measure of a ceiling.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureUse {
    pub measure: Measure,
    /// What was approved for a year.
    pub approved: Outcome,
    /// What the year had used before; nothing where nothing was typed.
    pub used: Outcome,
    /// What this grant uses.
    pub granted: Outcome,
    /// What is left after it; below zero where the ceiling is passed.
    pub left: Outcome,
}

/// What a ceiling counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// 額
    Yen,
    /// 個数
    Rights,
    /// 株式数
    Shares,
}

impl Measure {
    pub fn unit(self) -> Unit {
        match self {
            Measure::Yen => Unit::Yen,
            Measure::Rights => Unit::Rights,
            Measure::Shares => Unit::Shares,
        }
    }
}
