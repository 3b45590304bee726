//! Everything that one changed field has worked out again: the grant as read, its figures, its checks and the table of
//! fair values.

use wariate::calculation::{Calculation, FigureName, Measure, Outcome, RowFigure, Working};
use wariate::checks::{Check, Sides, Verdict, checks};
use wariate::draft::{Column, Draft, Field, Input};
use wariate::valuation::grid;
use wariate::{Grant, calculate};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{drafts, number};

/// A grant of which one field is changed again and again.
#[wasm_bindgen]
pub struct Recalculation {
    draft: Draft,
    terms: Vec<f64>,
    yields: Vec<f64>,
    calculation: Calculation,
    checks: Vec<Check>,
    table: Vec<f64>,
}

#[wasm_bindgen]
impl Recalculation {
    /// With a table of these terms, in years, and yields, as fractions.
    #[wasm_bindgen(constructor)]
    pub fn new(terms: Vec<f64>, yields: Vec<f64>) -> Recalculation {
        let draft = drafts::twenty();
        let calculation = calculate(&Grant::read(&draft));
        Recalculation { draft, terms, yields, calculation, checks: Vec::new(), table: Vec::new() }
    }

    /// Types a share price, and works everything out.
    pub fn enter(&mut self, share_price: &str) {
        self.draft.set(Field::SharePrice, share_price);
        let grant = Grant::read(&self.draft);
        self.calculation = calculate(&grant);
        self.checks = checks(&grant, &self.calculation);
        let fair_value = self.calculation.figure(FigureName::FairValueUnrounded).as_ref().ok();
        let assumptions = fair_value.and_then(|figure| Some(figure.working.fair_value()?.0.assumptions));
        self.table = assumptions.map_or_else(Vec::new, |assumptions| grid(&assumptions, &self.terms, &self.yields));
    }

    /// The text of a field, from which a script fills its own sheet.
    pub fn text(&self, field: &str) -> String {
        let field = Field::ALL.into_iter().find(|known| known.name() == field);
        field.map(|field| self.draft.get(field).to_string()).unwrap_or_default()
    }

    /// The text of a category's column.
    pub fn category(&self, row: usize, column: &str) -> String {
        let column = Column::ALL.into_iter().find(|known| known.name() == column);
        column.map(|column| self.draft.text(Input::Category(row, column)).to_string()).unwrap_or_default()
    }

    /// The text of a ceiling's column.
    pub fn ceiling(&self, row: usize, column: &str) -> String {
        let column = wariate::draft::CeilingColumn::ALL.into_iter().find(|known| known.name() == column);
        column.map(|column| self.draft.text(Input::Ceiling(row, column)).to_string()).unwrap_or_default()
    }

    /// The names of the figures that the grant has.
    pub fn figure_names(&self) -> Vec<String> {
        FigureName::ALL.map(|name| name.name().to_owned()).to_vec()
    }

    pub fn figure(&self, name: &str) -> f64 {
        let name = FigureName::ALL.into_iter().find(|known| known.name() == name);
        name.map_or(f64::NAN, |name| value(self.calculation.figure(name)))
    }

    /// Of a category: persons, rights, shares, what is paid, and what is left of its pay in all (0 where there is none).
    pub fn row(&self, row: usize) -> Vec<f64> {
        let Some(row) = self.calculation.rows.get(row) else { return Vec::new() };
        let unspent = row.unspent.as_ref().map_or(0.0, |unspent| value(&unspent.in_all));
        RowFigure::ALL.iter().map(|name| value(row.figure(*name))).chain([unspent]).collect()
    }

    /// Of a ceiling: what this grant uses and what is left, in yen, rights and shares.
    pub fn used(&self, row: usize) -> Vec<f64> {
        let Some(ceiling) = self.calculation.ceilings.get(row) else { return Vec::new() };
        let of = |measure: Measure| {
            let used = ceiling.measures.iter().find(|used| used.measure == measure);
            used.map_or([f64::NAN; 2], |used| [value(&used.granted), value(&used.left)])
        };
        [Measure::Yen, Measure::Rights, Measure::Shares].into_iter().flat_map(of).collect()
    }

    /// The cost of each business year.
    pub fn cost(&self) -> Vec<f64> {
        let years = self.calculation.cost.as_deref().unwrap_or_default();
        years.iter().map(|year| value(&year.cost)).collect()
    }

    /// The two sides of a check; none where it does not compare numbers, or waits.
    pub fn sides(&self, check: &str) -> Vec<f64> {
        let sides =
            self.checks.iter().find(|known| known.name.name() == check).and_then(|check| match &check.verdict {
                Verdict::Holds(sides) | Verdict::Fails(sides) | Verdict::Warns(sides) => Some(sides),
                Verdict::Waits(_) => None,
            });
        let value = |side: &Working| number(side.value());
        match sides {
            Some(Sides::Numbers { left, right }) => vec![value(left), value(right)],
            _ => Vec::new(),
        }
    }

    /// The checks that wait for something.
    pub fn waiting(&self) -> Vec<String> {
        let waits = |check: &&Check| matches!(check.verdict, Verdict::Waits(_));
        self.checks.iter().filter(waits).map(|check| check.name.name().to_owned()).collect()
    }

    /// The table of fair values, row by row: one for each term.
    pub fn table(&self) -> Vec<f64> {
        self.table.clone()
    }
}

fn value(outcome: &Outcome) -> f64 {
    number(outcome.as_ref().ok().map(|figure| figure.value))
}
