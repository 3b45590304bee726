//! What the panels of the form say: what moves the fair value, the volatility of closes, and outstanding series.

use rust_decimal::Decimal;

use super::{SecondWords, grouped};
use crate::amount::{self, RoundingMode, RoundingPlace, exact};
use crate::calculation::Unit;
use crate::draft::Field;
use crate::pasting::closes::{ClosesColumn, ClosesProblem};
use crate::pasting::series::{SeriesColumn, SeriesProblem};
use crate::valuation::{
    self, Assumption, Close, Deviation, Effect, Estimate, Factor, FairValue, Period, Shortage, Use, Warning, Window,
};

/// A fixed text of a panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanelPhrase {
    MovesIt,
    EffectsCaption,
    HeadStep,
    HeadEach,
    HeadInAll,
    HeadLess,
    HeadMore,
    NoValue,
    Now,
    PricesCaption,
    PricesNote,
    PricesChart,
    YearsAxis,
    TargetHeading,
    TargetGives,
    TargetUnknown,
    NoSolution,
    Volatility,
    ColumnTaken,
    NoCloses,
    WorkingOfEstimate,
    PerPeriod,
    Annualised,
    Returns,
    ClosesUsed,
    WithoutDates,
    WindowUsed,
    StandardError,
    RoundedToHundredths,
    ClosesChart,
    ReturnsChart,
    ChartLegend,
    ClosesCaption,
    HeadLine,
    HeadDate,
    HeadClose,
    HeadUse,
    HeadReturn,
    OverGap,
    FarOff,
    LikeSplit,
    TakeVolatility,
    LeftOutLines,
    Series,
    SeriesCaption,
    NoSeries,
    Before,
    After,
    SharesTotal,
    HoldsFrom,
    CopySeries,
}

/// What a panel says in one language.
pub trait PanelWords {
    fn phrase(&self, phrase: PanelPhrase) -> &'static str;
    /// "1 year", "0.1 points", "1 % (20 yen)"
    fn step(&self, effect: &Effect) -> String;
    /// By what the value moves most, and by what hardly at all.
    fn ranking(&self, moving: &str, still: &str) -> String;
    fn closes_column(&self, column: ClosesColumn) -> &'static str;
    fn closes_read(&self, count: usize) -> String;
    fn closes_problem(&self, problem: &ClosesProblem) -> String;
    fn close_use(&self, what: Use) -> &'static str;
    /// Rows that are not listed.
    fn more_rows(&self, count: usize) -> String;
    fn shortage(&self, shortage: Shortage) -> String;
    /// `at` is where: a day, or the number of a return.
    fn warning(&self, warning: &Warning, at: &str) -> String;
    fn series_column(&self, column: SeriesColumn) -> &'static str;
    fn series_read(&self, count: usize) -> String;
    /// The name of a series that has none.
    fn series_of_line(&self, line: usize) -> String;
    fn series_problem(&self, problem: &SeriesProblem) -> String;
}

/// The field of an assumption.
pub fn field_of(assumption: Assumption) -> Field {
    match assumption {
        Assumption::SharePrice => Field::SharePrice,
        Assumption::ExercisePrice => Field::ExercisePrice,
        Assumption::Term => Field::Term,
        Assumption::Volatility => Field::Volatility,
        Assumption::DividendYield => Field::DividendYield,
        Assumption::InterestRate => Field::InterestRate,
    }
}

/// The letter of an assumption in the formula.
fn letter(assumption: Assumption) -> &'static str {
    match assumption {
        Assumption::SharePrice => "S",
        Assumption::ExercisePrice => "X",
        Assumption::Term => "T",
        Assumption::Volatility => "σ",
        Assumption::DividendYield => "q",
        Assumption::InterestRate => "r",
    }
}

/// A fraction in percent.
pub(super) fn hundredfold(fraction: Decimal) -> Decimal {
    exact::product(fraction, Decimal::ONE_HUNDRED).unwrap_or_default()
}

fn hundredths(value: Decimal) -> Decimal {
    amount::round(value, RoundingMode::HalfUp, RoundingPlace::Hundredth)
}

/// +12.34円; a change that rounds to nothing has no number.
pub fn change(words: &dyn SecondWords, change: Decimal, place: RoundingPlace) -> String {
    let rounded = amount::round(change, RoundingMode::HalfUp, place);
    if rounded.is_zero() {
        return "≈ 0".to_owned();
    }
    let sign = if rounded.is_sign_negative() { "−" } else { "+" };
    [sign, &words.yen(rounded.abs())].concat()
}

/// By what a value moves, the most first; with what does not change it by a thousandth it hardly does.
pub fn ranking(words: &dyn SecondWords, value: &FairValue, effects: &[Effect]) -> String {
    let (mut moving, mut still) = (String::new(), String::new());
    let mut seen: Vec<Assumption> = Vec::new();
    for effect in effects {
        // Of two steps of the same assumption the greater stands first.
        if seen.contains(&effect.assumption) {
            continue;
        }
        seen.push(effect.assumption);
        let is_less =
            exact::product(effect.size(), Decimal::ONE_THOUSAND).is_some_and(|size| exact::is_less(size, value.value));
        let list = if is_less { &mut still } else { &mut moving };
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(letter(effect.assumption));
    }
    words.panels().ranking(&moving, &still)
}

/// A number in the unit of an assumption, cut after four decimals, and said to be.
pub fn assumed(words: &dyn SecondWords, assumption: Assumption, value: Decimal) -> String {
    let (value, unit) = match assumption {
        Assumption::SharePrice | Assumption::ExercisePrice => (value, Unit::Yen),
        Assumption::Term => (value, Unit::Years),
        _ => (hundredfold(value), Unit::Percent),
    };
    let cut = value.trunc_with_scale(4);
    let sign = if cut == value { " = " } else { " ≈ " };
    [letter(assumption), sign, &words.amount(cut, unit)].concat()
}

/// A fraction as a percentage with two decimals: the heads of a table.
pub fn percent(words: &dyn SecondWords, fraction: Decimal) -> String {
    words.amount(hundredths(hundredfold(fraction)), Unit::Percent)
}

/// A length of time with two decimals.
pub fn years(words: &dyn SecondWords, years: Decimal) -> String {
    words.amount(hundredths(years), Unit::Years)
}

/// The logarithm of a return in percent, with two decimals.
pub fn of_return(words: &dyn SecondWords, log: Option<Decimal>) -> String {
    log.map_or_else(String::new, |log| percent(words, log))
}

/// What is told of a warning, with the day or the place of the return that it names.
pub fn warning(words: &dyn SecondWords, estimate: &Estimate, closes: &[Close], warning: &Warning) -> String {
    let place = match warning {
        Warning::Outliers { greatest, .. } => Some(*greatest),
        Warning::LikeSplit { first, .. } => Some(*first),
        _ => None,
    };
    let named = place.and_then(|place| estimate.returns.get(place)).and_then(|found| closes.get(found.to)?.date);
    let at = match (named, place) {
        (Some(date), _) => date.to_string(),
        (None, Some(place)) => ["#", &place.saturating_add(1).to_string()].concat(),
        (None, None) => String::new(),
    };
    words.panels().warning(warning, &at)
}

/// The ratio of a split as people say it.
pub(super) fn factor(factor: Factor) -> &'static str {
    match factor {
        Factor::Third => "1/3",
        Factor::Half => "1/2",
        Factor::Twice => "2",
        Factor::Thrice => "3",
    }
}

/// An estimate as it is shown and taken over.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimated {
    /// For the field: 20.79
    pub percent: String,
    pub lines: Vec<(PanelPhrase, String)>,
    /// The same in one line, kept beside the field.
    pub note: String,
}

/// The working of an estimate.
pub fn estimated(words: &dyn SecondWords, estimate: &Estimate) -> Estimated {
    let method = &estimate.method;
    let shown = |percent: Decimal| words.amount(percent, Unit::Percent);
    let rounded = hundredths(hundredfold(estimate.annualised));
    let per_period = valuation::decimal(estimate.per_period).map(hundredfold).unwrap_or_default();
    let root = ["√", &estimate.periods_per_year.to_string()].concat();
    let period = match method.period {
        Period::Week => "week",
        Period::Day => "day",
        Period::Month => "month",
    };
    let deviation = match method.deviation {
        Deviation::Sample => "sample",
        Deviation::Population => "population",
    };
    let window = match method.window {
        Window::Years(term) => {
            [words.second_choice(Field::ClosesWindow, "term"), " (", &years(words, term), ")"].concat()
        }
        Window::All => words.second_choice(Field::ClosesWindow, "all").to_owned(),
    };
    let period = words.second_choice(Field::ClosesPeriod, period);
    let deviation = words.second_choice(Field::ClosesDeviation, deviation);
    let used = match (estimate.first.date, estimate.last.date) {
        (Some(first), Some(last)) => [&first.to_string(), " – ", &last.to_string()].concat(),
        _ => words.panels().phrase(PanelPhrase::WithoutDates).to_owned(),
    };
    let count = grouped((estimate.count as u64).into());
    let error = shown(hundredths(hundredfold(estimate.standard_error)));
    let annual = [&shown(per_period), " × ", &root, " = ", &shown(hundredfold(estimate.annualised))].concat();
    let rounding = words.panels().phrase(PanelPhrase::RoundedToHundredths);
    let short = shown(per_period.trunc_with_scale(4));
    Estimated {
        percent: amount::plain(rounded),
        note: [
            &*[&shown(rounded), " ≈ ", &short, " × ", &root].concat(),
            &*["n = ", &count].concat(),
            period,
            deviation,
            &*used,
            &*window,
            &*[words.panels().phrase(PanelPhrase::StandardError), " ", &error].concat(),
        ]
        .join("; "),
        lines: vec![
            (PanelPhrase::PerPeriod, [&shown(per_period), " (", period, "; ", deviation, ")"].concat()),
            (PanelPhrase::Annualised, [&annual, " → ", &shown(rounded), " (", rounding, ")"].concat()),
            (PanelPhrase::Returns, count),
            (PanelPhrase::ClosesUsed, used),
            (PanelPhrase::WindowUsed, window),
            (PanelPhrase::StandardError, ["σ ÷ √(2n) = ", &error].concat()),
        ],
    }
}
