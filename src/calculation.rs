//! The figures of a grant, each with the working that gave it or the fields it waits for.
//!
//! [`calculate`] is total: a missing price does not hide the number of rights.

use std::rc::Rc;

use rust_decimal::Decimal;

use crate::draft::Input;
use crate::law::Citation;

mod calculate;
mod working;

pub use calculate::calculate;
pub use working::{Term, Working};

/// Every figure of a grant.
#[derive(Clone, Debug, PartialEq)]
pub struct Calculation {
    figures: [Outcome; FigureName::COUNT],
    /// One row per category, in the order of the form.
    pub rows: Vec<Rc<Row>>,
    /// Whether the price per share may be printed beside the price per right: it may not where only
    /// the price per right was rounded and the one is no longer a multiple of the other.
    pub price_per_share_is_exact: bool,
}

impl Calculation {
    pub fn figure(&self, name: FigureName) -> &Outcome {
        &self.figures[name as usize]
    }
}

/// The figures of one category.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub persons: Outcome,
    pub rights: Outcome,
    /// Underlying shares (目的である株式の数).
    pub shares: Outcome,
    /// Amount paid in or offset, in yen; zero for rights that are granted gratis.
    pub paid: Outcome,
}

/// A figure, or what it waits for.
pub type Outcome = Result<Figure, Awaited>;

/// A value and how it came about.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub value: Decimal,
    pub working: Working,
    /// Where it comes from, the first above all.
    pub source: &'static [Citation],
}

/// The inputs that have to be filled in or corrected first, in the order of the form; never none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaited(pub Vec<Input>);

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// 名
    Persons,
    /// 個
    Rights,
    /// 株
    Shares,
    /// 円
    Yen,
}

macro_rules! figure_names {
    ($($(#[$doc:meta])* $variant:ident = $name:literal in $unit:ident,)*) => {
        /// The figures that a grant has once, in the order in which the page shows them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum FigureName { $($(#[$doc])* $variant,)* }

        impl FigureName {
            pub const ALL: [FigureName; FigureName::COUNT] = [$(FigureName::$variant,)*];
            pub const COUNT: usize = [$($name,)*].len();

            /// The name in `data-figure`.
            pub fn name(self) -> &'static str {
                match self { $(FigureName::$variant => $name,)* }
            }

            pub fn unit(self) -> Unit {
                match self { $(FigureName::$variant => Unit::$unit,)* }
            }
        }
    };
}

figure_names! {
    /// 割当対象者の総数
    TotalPersons = "total_persons" in Persons,
    /// 新株予約権の総数
    TotalRights = "total_rights" in Rights,
    /// 付与株式数
    SharesPerRight = "shares_per_right" in Shares,
    /// 目的である株式の総数
    TotalShares = "total_shares" in Shares,
    /// 1株当たりの払込金額
    PricePerShare = "price_per_share" in Yen,
    /// 1個当たりの払込金額
    PricePerRight = "price_per_right" in Yen,
    /// 払込金額の総額
    TotalPaid = "total_paid" in Yen,
    /// 行使価額
    ExercisePrice = "exercise_price" in Yen,
    /// 1個当たりの行使に際しての払込金額
    ExercisePerRight = "exercise_per_right" in Yen,
    /// 発行価額の総額
    IssueTotal = "issue_total" in Yen,
    /// 1株当たりの資本組入額
    CapitalPerShare = "capital_per_share" in Yen,
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
