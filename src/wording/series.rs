//! A table of series as text.

use super::{PanelPhrase, SecondWords};
use crate::amount;
use crate::calculation::adjusted::AdjustedTerms;
use crate::calculation::series::AllSeries;
use crate::calculation::{FigureName, Outcome};
use crate::draft::Field;
use crate::pasting::series::{PastedSeries, Series, SeriesColumn};

/// What an adjustment changes of a series, in the order of the table.
pub const COLUMNS: [FigureName; 3] = [FigureName::SharesPerRight, FigureName::TotalShares, FigureName::ExercisePrice];

/// The head of a column.
pub fn column(words: &dyn SecondWords, name: FigureName) -> &'static str {
    match name {
        FigureName::SharesPerRight => words.field(Field::SharesPerRight),
        FigureName::ExercisePrice => words.field(Field::ExercisePrice),
        other => words.figure(other),
    }
}

/// The name of a series, or its line where it has none.
pub fn name(words: &dyn SecondWords, row: &Series) -> String {
    if row.name.is_empty() { words.panels().series_of_line(row.line) } else { row.name.clone() }
}

/// The table as a spreadsheet takes it: tabs between the cells, plain numbers, nothing where something is awaited.
pub fn as_text(words: &dyn SecondWords, pasted: &PastedSeries, all: &AllSeries) -> String {
    let phrase = |phrase| words.panels().phrase(phrase);
    let head = |column| words.panels().series_column(column);
    let mut text = [head(SeriesColumn::Name), "\t", head(SeriesColumn::Rights)].concat();
    for name in COLUMNS {
        for end in [PanelPhrase::Before, PanelPhrase::After] {
            text.push_str(&["\t", column(words, name), " ", phrase(end)].concat());
        }
    }
    for (row, series) in pasted.rows.iter().zip(&all.series) {
        let name = name(words, row).replace(['\t', '\n'], " ");
        let rights = row.rights.map(amount::plain).unwrap_or_default();
        text.push_str(&["\n", mark(&name), &name, "\t", &rights].concat());
        for (before, after) in figures(&series.before).into_iter().zip(figures(&series.after)) {
            text.push_str(&["\t", &plain(before), "\t", &plain(after)].concat());
        }
    }
    let total = [&plain(&all.shares_before), "\t", &plain(&all.shares_after)].concat();
    text.push_str(&["\n", phrase(PanelPhrase::SharesTotal), "\t\t\t\t", &total, "\t\t"].concat());
    text
}

fn figures(terms: &AdjustedTerms) -> [&Outcome; 3] {
    [&terms.shares_per_right, &terms.total_shares, &terms.exercise_price]
}

fn plain(outcome: &Outcome) -> String {
    outcome.as_ref().map(|figure| amount::plain(figure.value)).unwrap_or_default()
}

/// A name that a spreadsheet would take for a formula stands behind an apostrophe.
fn mark(name: &str) -> &'static str {
    if name.starts_with(['=', '+', '-', '@']) { "'" } else { "" }
}
