//! Several series in one notice: the grant itself, and those that were determined with it.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::terms::Terms;
use super::{Named, Passage, Table, frame};
use crate::calculation::{FigureName, Outcome};
use crate::draft::{Field, Input};
use crate::language::{Bilingual, Language};

/// A series that was determined with the grant (併せて確定した新株予約権), as far as it was entered.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub name: Bilingual<Rc<str>>,
    pub rights: Option<Decimal>,
    pub shares_per_right: Option<Decimal>,
    /// In yen; zero where nothing is paid.
    pub price_per_right: Option<Decimal>,
    /// In yen for one share; zero where nothing is due.
    pub exercise_price: Option<Decimal>,
    pub persons: Option<Decimal>,
}

/// The figures that each series has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SeriesFigure {
    Rights,
    SharesPerRight,
    Shares,
    PricePerRight,
    ExercisePrice,
    Persons,
}

impl SeriesFigure {
    /// The name in `data-figure`, after `series_`.
    pub fn name(self) -> &'static str {
        match self {
            SeriesFigure::Rights => "rights",
            SeriesFigure::SharesPerRight => "shares_per_right",
            SeriesFigure::Shares => "shares",
            SeriesFigure::PricePerRight => "price_per_right",
            SeriesFigure::ExercisePrice => "exercise_price",
            SeriesFigure::Persons => "persons",
        }
    }

    /// The same figure of the grant.
    fn of_grant(self) -> FigureName {
        match self {
            SeriesFigure::Rights => FigureName::TotalRights,
            SeriesFigure::SharesPerRight => FigureName::SharesPerRight,
            SeriesFigure::Shares => FigureName::TotalShares,
            SeriesFigure::PricePerRight => FigureName::PricePerRight,
            SeriesFigure::ExercisePrice => FigureName::ExercisePrice,
            SeriesFigure::Persons => FigureName::TotalPersons,
        }
    }
}

impl Series {
    fn figure(&self, name: SeriesFigure) -> Option<Decimal> {
        match name {
            SeriesFigure::Rights => self.rights,
            SeriesFigure::SharesPerRight => self.shares_per_right,
            SeriesFigure::Shares => self.rights?.checked_mul(self.shares_per_right?),
            SeriesFigure::PricePerRight => self.price_per_right,
            SeriesFigure::ExercisePrice => self.exercise_price,
            SeriesFigure::Persons => self.persons,
        }
    }
}

/// A figure of the series in this row, or the inputs that give it.
fn value(terms: &Terms, row: usize, name: SeriesFigure) -> Result<Decimal, Vec<Input>> {
    let Some(further) = row.checked_sub(1) else { return known(terms.calculation.figure(name.of_grant())) };
    let figure = terms.series.get(further).and_then(|series| series.figure(name));
    figure.ok_or_else(|| vec![Field::FurtherSeries.into()])
}

fn known(outcome: &Outcome) -> Result<Decimal, Vec<Input>> {
    outcome.as_ref().map(|figure| figure.value).map_err(|awaited| awaited.0.clone())
}

/// All series together, where each has the figure.
pub fn total(terms: &Terms, name: SeriesFigure) -> Passage {
    let mut total = Decimal::ZERO;
    let mut missing = Vec::new();
    for row in 0..=terms.series.len() {
        match value(terms, row, name) {
            Ok(value) => match total.checked_add(value) {
                Some(sum) => total = sum,
                None => missing.push(Field::FurtherSeries.into()),
            },
            Err(inputs) => missing.extend(inputs),
        }
    }
    match missing.is_empty() {
        true => Passage::default().number(Named::AllSeries(name), total),
        false => Passage::default().missing(Input::in_order(&missing)),
    }
}

/// One row for each series, the grant first, and a last one for all together.
pub fn table(terms: &Terms, language: Language, caption: Passage) -> Table {
    let words = Words::of(language);
    let rows = (0..=terms.series.len()).map(|row| {
        let cell = |name| words.cell(value(terms, row, name), Named::Series(row, name), name);
        vec![
            name(terms, row, language),
            cell(SeriesFigure::Rights),
            cell(SeriesFigure::SharesPerRight),
            cell(SeriesFigure::Shares),
            cell(SeriesFigure::PricePerRight),
            cell(SeriesFigure::ExercisePrice),
            cell(SeriesFigure::Persons),
        ]
    });
    let empty = Passage::default;
    let all = vec![
        empty().words(words.total),
        total(terms, SeriesFigure::Rights).words(words.rights),
        empty(),
        total(terms, SeriesFigure::Shares).words(words.shares),
        empty(),
        empty(),
        empty(),
    ];
    Table { caption, head: words.head(&words.heads), rows: rows.chain([all]).map(Vec::into).collect() }
}

/// The exercise price of each series, the grant first.
pub fn price_table(terms: &Terms, language: Language, caption: Passage) -> Table {
    let words = Words::of(language);
    let rows = (0..=terms.series.len()).map(|row| {
        let price = value(terms, row, SeriesFigure::ExercisePrice);
        let named = Named::Series(row, SeriesFigure::ExercisePrice);
        vec![name(terms, row, language), words.cell(price, named, SeriesFigure::ExercisePrice)].into()
    });
    Table { caption, head: words.head(&[words.heads[0], words.heads[5]]), rows: rows.collect() }
}

fn name(terms: &Terms, row: usize, language: Language) -> Passage {
    match row.checked_sub(1) {
        None => Passage::default().entered(terms.grant.series_name.get(language)),
        Some(further) => {
            let name = terms.series.get(further).map(|series| series.name.get(language).clone());
            name.map_or_else(Passage::default, |name| Passage::default().letters(name))
        }
    }
}

/// What stands in the cells of a language.
pub struct Words {
    /// Name, rights, shares for a right, shares, price of a right, exercise price, persons.
    pub heads: [&'static str; 7],
    pub total: &'static str,
    /// The counters, where a number has one.
    pub rights: &'static str,
    pub shares: &'static str,
    /// Before and after an amount.
    pub yen: [&'static str; 2],
    /// For nothing that is paid.
    pub none: &'static str,
    pub persons: &'static str,
}

impl Words {
    fn of(language: Language) -> Words {
        match language {
            Language::English => frame::english::SERIES,
            Language::Japanese => frame::japanese::SERIES,
        }
    }

    fn head(&self, heads: &[&'static str]) -> Vec<Passage> {
        heads.iter().map(|head| Passage::default().words(*head)).collect()
    }

    fn cell(&self, value: Result<Decimal, Vec<Input>>, named: Named, name: SeriesFigure) -> Passage {
        let empty = Passage::default();
        let value = match value {
            Ok(value) => value,
            Err(inputs) => return empty.missing(inputs),
        };
        match name {
            SeriesFigure::PricePerRight | SeriesFigure::ExercisePrice if value.is_zero() => empty.words(self.none),
            SeriesFigure::PricePerRight | SeriesFigure::ExercisePrice => {
                let [before, after] = self.yen;
                empty.words(before).number(named, value).words(after)
            }
            SeriesFigure::Rights => empty.number(named, value).words(self.rights),
            SeriesFigure::SharesPerRight | SeriesFigure::Shares => empty.number(named, value).words(self.shares),
            SeriesFigure::Persons => empty.number(named, value).words(self.persons),
        }
    }
}
