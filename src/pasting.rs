//! A table copied from Excel, a web page or a PDF, read as categories.
//!
//! Everything is told: what each column was taken for, which lines became categories, and which did not and why.

use rust_decimal::Decimal;

use crate::draft::{CATEGORIES_MAX, Category, Column};
use crate::grant::{Kind, Payment};
use crate::reading::{Misread, tidy_number};

mod cells;
pub mod closes;
mod columns;
mod figure;
mod guess;
mod heading;
mod lists;
pub mod method;
mod problem;
pub mod recipients;
pub mod series;
mod words;

use cells::{Line, lines};
use columns::Columns;
use figure::Figure;
pub use lists::Lists;
pub use problem::{PasteProblem, SkipReason};

/// The columns of a category that a table may hold.
pub const COLUMNS: [Column; 6] =
    [Column::LabelEn, Column::LabelJa, Column::Kind, Column::Payment, Column::Persons, Column::Rights];

/// The most characters that are read.
pub const CHARACTERS_MAX: usize = 200_000;

/// The most lines whose text is listed with a problem.
pub const SKIPPED_MAX: usize = 200;

/// What was understood of a pasted text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// What each column of the table was taken for; `None` for one that is no part of a category.
    pub columns: Vec<Option<Column>>,
    pub rows: Vec<PastedRow>,
    /// The row 計 or Total.
    pub total: Option<PastedTotal>,
    pub problems: Vec<PasteProblem>,
}

/// A line that is a category.
#[derive(Clone, Debug, PartialEq)]
pub struct PastedRow {
    /// The number of the line in the text, from 1.
    pub line: usize,
    pub label_en: String,
    pub label_ja: String,
    /// Guessed from the label; `None` where it says nothing.
    pub kind: Option<Kind>,
    /// From a column of its own; `None` where there is none.
    pub payment: Option<Payment>,
    /// As typed, tidied where it can be read.
    pub persons: String,
    pub rights: String,
}

/// The row 計 or Total, as far as it can be read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PastedTotal {
    pub line: usize,
    pub persons: Option<Decimal>,
    pub rights: Option<Decimal>,
}

/// Reads a pasted text as a table of categories.
pub fn read_table(text: &str) -> Pasted {
    if text.chars().nth(CHARACTERS_MAX).is_some() {
        let problems = vec![PasteProblem::TooLong { greatest: CHARACTERS_MAX }];
        return Pasted { problems, ..Pasted::default() };
    }
    let mut table = Table::default();
    let (wide, lines): (Vec<Line>, Vec<Line>) = lines(text).into_iter().partition(Line::is_too_wide);
    for line in &wide {
        table.skip(line, SkipReason::TooWide);
    }
    let columns = Columns::of(&lines);
    for line in lines.iter().filter(|line| Some(line.number) != columns.heading) {
        table.take(line, &columns);
    }
    table.finish(columns)
}

impl PastedRow {
    /// The row for the form; a payment that the table does not say stays as in a new row. A kind that it does not say
    /// is left open, because the notices say what people are: the field waits for it.
    pub fn category(&self) -> Category {
        let mut category = Category::blank();
        category.set(Column::LabelEn, self.label_en.as_str());
        category.set(Column::LabelJa, self.label_ja.as_str());
        category.set(Column::Persons, self.persons.as_str());
        category.set(Column::Rights, self.rights.as_str());
        category.set(Column::Kind, self.kind.map_or("", Kind::name));
        if let Some(payment) = self.payment {
            category.set(Column::Payment, payment.name());
        }
        category
    }
}

/// The table as far as it has been read.
#[derive(Default)]
struct Table {
    rows: Vec<PastedRow>,
    /// Rows in all, also those beyond the bound, which are only counted.
    count: usize,
    persons: Sum,
    rights: Sum,
    total: Option<(PastedTotal, String)>,
    unread: Vec<PasteProblem>,
    /// In the order of the lines.
    skipped: Vec<(usize, String, SkipReason)>,
    more_skipped: usize,
}

impl Table {
    fn take(&mut self, line: &Line, columns: &Columns) {
        let cell = |column| columns.cell(line, column);
        let (label_en, label_ja) = columns.labels_of(line);
        let (persons, rights) = (Figure::of(cell(Column::Persons)), Figure::of(cell(Column::Rights)));
        let label = if label_ja.is_empty() { label_en } else { label_ja };
        let first = line.cells.iter().find(|cell| !cell.is_empty()).map_or("", String::as_str);
        if guess::is_part(first) || guess::is_part(label) {
            return self.skip(line, SkipReason::PartOfAnother);
        }
        if persons.is_none() && rights.is_none() {
            return self.skip(line, SkipReason::NoFigures);
        }
        if guess::is_subtotal(label) || guess::is_subtotal(first) {
            return self.skip(line, SkipReason::Subtotal);
        }
        let value = |figure: &Option<Figure>| figure.as_ref().and_then(|figure| figure.value.clone().ok());
        if guess::is_total(label)
            || guess::is_total(first)
            || self.is_unnamed_total(label, value(&persons), value(&rights))
        {
            let total = PastedTotal { line: line.number, persons: value(&persons), rights: value(&rights) };
            if let Some((earlier, text)) = self.total.replace((total, line.text())) {
                self.skip_text(earlier.line, text, SkipReason::Subtotal);
            }
            return;
        }
        self.count = self.count.saturating_add(1);
        self.persons.add(value(&persons));
        self.rights.add(value(&rights));
        if self.count > CATEGORIES_MAX {
            return;
        }
        let row = PastedRow {
            line: line.number,
            label_en: label_en.to_owned(),
            label_ja: label_ja.to_owned(),
            kind: [cell(Column::Kind), label_ja, label_en].into_iter().find_map(guess::kind),
            payment: guess::payment(cell(Column::Payment)),
            persons: self.typed(line, Column::Persons, cell(Column::Persons), persons),
            rights: self.typed(line, Column::Rights, cell(Column::Rights), rights),
        };
        self.rows.push(row);
    }

    /// The last row of a sheet often holds the sums without a word.
    fn is_unnamed_total(&self, label: &str, persons: Option<Decimal>, rights: Option<Decimal>) -> bool {
        label.is_empty()
            && self.count >= 2
            && rights.is_some_and(|rights| self.rights.value() == Some(rights))
            && persons.is_none_or(|persons| self.persons.value() == Some(persons))
            && self.rows.iter().any(|row| !row.label_en.is_empty() || !row.label_ja.is_empty())
    }

    /// The text of a figure for the form.
    fn typed(&mut self, line: &Line, column: Column, cell: &str, figure: Option<Figure>) -> String {
        let misread = match figure {
            Some(Figure { text, value: Ok(_), .. }) => return tidy_number(&text).unwrap_or(text),
            Some(Figure { value: Err(misread), .. }) => misread,
            None if figure::is_nothing(cell) => return String::new(),
            None => Misread::NotANumber,
        };
        self.unread.push(PasteProblem::FigureUnread { line: line.number, column, text: cell.to_owned(), misread });
        cell.to_owned()
    }

    fn skip(&mut self, line: &Line, reason: SkipReason) {
        self.skip_text(line.number, line.text(), reason);
    }

    fn skip_text(&mut self, line: usize, text: String, reason: SkipReason) {
        if self.skipped.len() < SKIPPED_MAX {
            let place = self.skipped.partition_point(|(known, ..)| *known <= line);
            self.skipped.insert(place, (line, text, reason));
        } else {
            self.more_skipped = self.more_skipped.saturating_add(1);
        }
    }

    fn finish(mut self, columns: Columns) -> Pasted {
        let mut problems = Vec::new();
        let total = self.total.take().map(|(total, _)| total);
        if self.count > CATEGORIES_MAX {
            self.rows.clear();
            self.unread.clear();
            problems.push(PasteProblem::TooManyRows { rows: self.count, greatest: CATEGORIES_MAX });
        } else if self.rows.is_empty() {
            problems.push(PasteProblem::NothingFound);
        } else {
            let missing = [Column::Persons, Column::Rights].into_iter().filter(|&column| !columns.has(column));
            problems.extend(missing.map(PasteProblem::ColumnMissing));
            if let Some(total) = total {
                problems.extend(self.persons.differs(Column::Persons, total.persons));
                problems.extend(self.rights.differs(Column::Rights, total.rights));
            }
        }
        problems.append(&mut self.unread);
        let skipped = self.skipped.into_iter();
        problems.extend(skipped.map(|(line, text, reason)| PasteProblem::Skipped { line, text, reason }));
        if self.more_skipped > 0 {
            problems.push(PasteProblem::MoreSkipped(self.more_skipped));
        }
        Pasted { columns: columns.meanings, rows: self.rows, total, problems }
    }
}

/// A sum that is known as long as every row can be read.
enum Sum {
    Known(Decimal),
    Unknown,
}

impl Default for Sum {
    fn default() -> Sum {
        Sum::Known(Decimal::ZERO)
    }
}

impl Sum {
    fn value(&self) -> Option<Decimal> {
        match self {
            Sum::Known(value) => Some(*value),
            Sum::Unknown => None,
        }
    }

    fn add(&mut self, part: Option<Decimal>) {
        let sum = self.value().zip(part).and_then(|(sum, part)| sum.checked_add(part));
        *self = sum.map_or(Sum::Unknown, Sum::Known);
    }

    fn differs(&self, column: Column, stated: Option<Decimal>) -> Option<PasteProblem> {
        let (stated, summed) = stated.zip(self.value()).filter(|(stated, summed)| stated != summed)?;
        Some(PasteProblem::TotalDiffers { column, stated, summed })
    }
}

#[cfg(test)]
mod tests;
