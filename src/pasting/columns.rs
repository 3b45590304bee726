//! Which column of a table is which: by its heading, otherwise by the counters in its cells, otherwise by its place.

use crate::draft::Column;

use super::cells::Line;
use super::figure::{Counts, Figure};
use super::guess;
use super::heading::{Heading, heading};

pub(super) struct Columns {
    /// The number of the line that holds the headings.
    pub heading: Option<usize>,
    pub meanings: Vec<Option<Column>>,
}

impl Columns {
    pub fn of(lines: &[Line]) -> Columns {
        let heading_line = heading_line(lines);
        let number = heading_line.map(|line| line.number);
        let width = lines.iter().map(|line| line.cells.len()).max().unwrap_or(0);
        let seen: Vec<Seen> = (0..width)
            .map(|index| {
                let heading = heading_line.and_then(|line| heading(line.cell(index)));
                let cells = lines.iter().filter(|line| Some(line.number) != number).map(|line| line.cell(index));
                Seen::of(heading, cells)
            })
            .collect();
        let mut columns = Columns { heading: number, meanings: vec![None; width] };
        columns.by_heading(&seen);
        columns.by_counter(&seen);
        columns.by_place(&seen);
        columns.labels(&seen);
        columns
    }

    pub fn has(&self, column: Column) -> bool {
        self.meanings.contains(&Some(column))
    }

    /// The cell of `line` in `column`; empty where there is none.
    pub fn cell<'a>(&self, line: &'a Line, column: Column) -> &'a str {
        self.meanings.iter().position(|meaning| *meaning == Some(column)).map_or("", |index| line.cell(index))
    }

    /// The label in English and in Japanese. In a single column of labels each one is of the language of its script.
    pub fn labels_of<'a>(&self, line: &'a Line) -> (&'a str, &'a str) {
        let labels = (self.cell(line, Column::LabelEn), self.cell(line, Column::LabelJa));
        match (self.has(Column::LabelEn), self.has(Column::LabelJa)) {
            (true, false) if guess::is_japanese(labels.0) => ("", labels.0),
            (false, true) if !guess::is_japanese(labels.1) => (labels.1, ""),
            _ => labels,
        }
    }

    /// The first column that fits is taken; a second one for the same thing is left alone.
    fn assign(&mut self, index: usize, column: Column) {
        if !self.has(column)
            && let Some(meaning) = self.meanings.get_mut(index).filter(|meaning| meaning.is_none())
        {
            *meaning = Some(column);
        }
    }

    fn by_heading(&mut self, seen: &[Seen]) {
        for (index, seen) in seen.iter().enumerate() {
            if let Some(Heading::Column(column)) = seen.heading {
                self.assign(index, column);
            }
        }
    }

    fn by_counter(&mut self, seen: &[Seen]) {
        for (index, seen) in seen.iter().enumerate().filter(|(_, seen)| seen.heading.is_none()) {
            if seen.persons > 0 && seen.persons >= seen.rights && seen.persons >= seen.texts {
                self.assign(index, Column::Persons);
            } else if seen.rights > 0 && seen.rights >= seen.texts {
                self.assign(index, Column::Rights);
            } else if seen.texts > 0 && seen.payments == seen.texts && seen.figures() == 0 {
                self.assign(index, Column::Payment);
            }
        }
    }

    /// Of two columns of numbers the first is of persons; a single one is of rights.
    fn by_place(&mut self, seen: &[Seen]) {
        let free =
            |seen: &&Seen| seen.heading.is_none() && seen.plain > 0 && seen.plain >= seen.texts && seen.others == 0;
        let numbers = seen.iter().zip(&self.meanings).enumerate();
        let mut numbers: Vec<(usize, &Seen)> = numbers
            .filter(|(_, (seen, meaning))| meaning.is_none() && free(seen))
            .map(|(index, (seen, _))| (index, seen))
            .collect();
        // 1, 2, 3, … before two columns of figures is a numbering.
        if numbers.len() >= 3 && numbers.first().is_some_and(|(_, seen)| seen.counts_up && seen.plain > 1) {
            numbers.remove(0);
        }
        let wanted: Vec<Column> =
            [Column::Persons, Column::Rights].into_iter().filter(|&column| !self.has(column)).collect();
        let wanted = if numbers.len() < wanted.len() { wanted.get(1..).unwrap_or(&[]) } else { wanted.as_slice() };
        for ((index, _), column) in numbers.into_iter().zip(wanted) {
            self.assign(index, *column);
        }
    }

    /// Words are labels, in the language of their script; columns that a heading calls labels come first.
    fn labels(&mut self, seen: &[Seen]) {
        for headed in [true, false] {
            for (index, seen) in seen.iter().enumerate() {
                let fits = if headed { seen.heading == Some(Heading::Label) } else { seen.heading.is_none() };
                if fits && seen.texts > 0 {
                    let japanese = seen.japanese.saturating_mul(2) >= seen.texts;
                    self.assign(index, if japanese { Column::LabelJa } else { Column::LabelEn });
                }
            }
        }
    }
}

/// The line of headings stands before all figures and has two cells or more: one alone is the title.
fn heading_line(lines: &[Line]) -> Option<&Line> {
    let is_figure = |cell: &String| Figure::of(cell).is_some();
    let before_figures = lines.iter().take_while(|line| !line.cells.iter().any(is_figure));
    let written = |line: &Line| line.cells.iter().filter(|cell| !cell.is_empty()).count();
    let mut candidates = before_figures.filter(|line| written(line) >= 2);
    candidates.find(|line| line.cells.iter().any(|cell| heading(cell).is_some()))
}

/// What stands in a column: cells of each sort.
#[derive(Default)]
struct Seen {
    heading: Option<Heading>,
    persons: usize,
    rights: usize,
    others: usize,
    plain: usize,
    texts: usize,
    /// Texts with kana or kanji.
    japanese: usize,
    /// Texts that name a way to pay.
    payments: usize,
    /// The plain numbers are 1, 2, 3, …
    counts_up: bool,
}

impl Seen {
    fn of<'a>(heading: Option<Heading>, cells: impl Iterator<Item = &'a str>) -> Seen {
        let mut seen = Seen { heading, counts_up: true, ..Seen::default() };
        for cell in cells.filter(|cell| !cell.is_empty()) {
            match Figure::of(cell) {
                Some(Figure { counts: Counts::Persons, .. }) => seen.persons += 1,
                Some(Figure { counts: Counts::Rights, .. }) => seen.rights += 1,
                Some(Figure { counts: Counts::Other, .. }) => seen.others += 1,
                Some(Figure { counts: Counts::Unsaid, value, .. }) => {
                    seen.plain += 1;
                    seen.counts_up &= value == Ok(seen.plain.into());
                }
                None => {
                    seen.texts += 1;
                    seen.japanese += usize::from(guess::is_japanese(cell));
                    seen.payments += usize::from(guess::payment(cell).is_some());
                }
            }
        }
        seen
    }

    fn figures(&self) -> usize {
        self.persons + self.rights + self.others + self.plain
    }
}
