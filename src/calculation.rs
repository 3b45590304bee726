//! The figures of a grant, each with the working that gave it or the fields it waits for.
//!
//! [`calculate`] is total: a missing price does not hide the number of rights.

use std::rc::Rc;

use rust_decimal::Decimal;

use crate::draft::{Input, Section};
use crate::grant::Problem;
use crate::law::Citation;

pub mod adjusted;
pub mod apportion;
mod calculate;
mod ceilings;
mod changes;
mod company;
mod cost;
mod fair_value;
mod further;
mod obstacle;
mod outcome;
mod price;
mod rights;
mod row;
pub mod series;
mod working;

pub use calculate::{calculate, calculate_plain};
pub use changes::{Change, ChangedFigure, changes};
pub use cost::CostOfYear;
pub use row::{CeilingUse, Measure, MeasureUse, Row, RowFigure, Unspent};
pub use working::{Apportioned, CeilingTerm, SeriesTerm, Term, TimeTerm, Working};

/// Every figure of a grant.
#[derive(Clone, Debug, PartialEq)]
pub struct Calculation {
    figures: [Outcome; FigureName::COUNT],
    /// One row per category, in the order of the form.
    pub rows: Vec<Rc<Row>>,
    /// What keeps a figure from being found though every field can be read, with the field to change.
    pub problems: Vec<(Input, Problem)>,
    /// The cost of each business year, or what it waits for.
    pub cost: Result<Vec<CostOfYear>, Awaited>,
    /// One per ceiling, in the order of the form.
    pub ceilings: Vec<CeilingUse>,
    /// Whether the price per share may be printed beside the price per right: it may not where only
    /// the price per right was rounded and the one is no longer a multiple of the other.
    pub price_per_share_is_exact: bool,
}

impl Calculation {
    pub fn figure(&self, name: FigureName) -> &Outcome {
        &self.figures[name as usize]
    }
}

/// A figure, or what it waits for.
pub type Outcome = Result<Rc<Figure>, Awaited>;

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
    /// 年
    Years,
    /// %
    Percent,
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
    /// 相殺される報酬債権の総額
    OffsetTotal = "offset_total" in Yen,
    /// 報酬額の残額の合計
    UnspentTotal = "unspent_total" in Yen,
    /// 行使価額
    ExercisePrice = "exercise_price" in Yen,
    /// 1個当たりの行使に際しての払込金額
    ExercisePerRight = "exercise_per_right" in Yen,
    /// 発行価額の総額
    IssueTotal = "issue_total" in Yen,
    /// 1株当たりの資本組入額
    CapitalPerShare = "capital_per_share" in Yen,
    /// 予想残存期間 (T)
    ExpectedTerm = "expected_term" in Years,
    /// 予想配当利回り (q)
    DividendYield = "dividend_yield" in Percent,
    /// 端数処理前の公正価値
    FairValueUnrounded = "fair_value_unrounded" in Yen,
    /// 決議した個数の目的である株式の数
    ResolvedShares = "resolved_shares" in Shares,
    /// 決議時の希薄化率
    DilutionAtResolution = "dilution_at_resolution_percent" in Percent,
    /// 決議時の株価による株式の価額
    ShareValueAtResolution = "share_value_at_resolution" in Yen,
    /// 希薄化率
    Dilution = "dilution_percent" in Percent,
    /// 株価による株式の価額
    ShareValue = "share_value" in Yen,
    /// 発行可能株式総数の余裕
    AuthorisedHeadroom = "authorised_headroom" in Shares,
    /// 費用の総額
    CostTotal = "cost_total" in Yen,
    /// 調整後の付与株式数
    AdjustedSharesPerRight = "adjusted_shares_per_right" in Shares,
    /// 調整後の目的である株式の総数
    AdjustedTotalShares = "adjusted_total_shares" in Shares,
    /// 調整後の行使価額
    AdjustedExercisePrice = "adjusted_exercise_price" in Yen,
}

impl FigureName {
    /// The part of the form that a figure belongs to: where nothing stands there, nobody asked for the figure.
    pub fn section(self) -> Section {
        match self {
            FigureName::UnspentTotal => Section::People,
            FigureName::ExpectedTerm | FigureName::DividendYield | FigureName::FairValueUnrounded => Section::FairValue,
            FigureName::ResolvedShares
            | FigureName::DilutionAtResolution
            | FigureName::ShareValueAtResolution
            | FigureName::Dilution
            | FigureName::ShareValue
            | FigureName::AuthorisedHeadroom => Section::CompanyShares,
            FigureName::AdjustedSharesPerRight
            | FigureName::AdjustedTotalShares
            | FigureName::AdjustedExercisePrice => Section::Adjustment,
            FigureName::CostTotal => Section::Cost,
            _ => Section::Terms,
        }
    }
}
