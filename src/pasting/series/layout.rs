//! Where the numbers of a series stand in the lines of a list.

use super::SeriesColumn;
use super::guess;
use crate::grant::read::exercise_price;
use crate::pasting::cells::{is_digit, lines};
use crate::pasting::closes::cells::Cells;
use crate::pasting::words::says;

/// The lines that are looked at for headings.
const HEADINGS_MAX: usize = 10;

/// Which columns a list has.
pub(super) struct List {
    /// Those that every line says, in their order behind the name.
    pub numbers: &'static [SeriesColumn],
    /// One that a line may say after them.
    pub may_be_said: Option<SeriesColumn>,
    /// The first column is the name, even where no line has more cells than numbers.
    pub is_named: bool,
}

impl List {
    fn has(&self, column: SeriesColumn) -> bool {
        column == SeriesColumn::Name || self.numbers.contains(&column) || self.may_be_said == Some(column)
    }
}

/// The cells of each line in which anything stands, with its number. A line that nothing else divides ends in so many
/// numbers.
pub(in crate::pasting) fn rows(text: &str, numbers: usize) -> Vec<(usize, Vec<String>)> {
    let is_divided = text.contains('\t');
    let lines = lines(text).into_iter().map(|line| {
        // A number behind a comma is taken for more digits of the one before it: No. 1,207,100,1.
        let is_whole =
            line.cells.len() == 1 || line.cells.len() < numbers && line.cells.iter().any(|cell| cell.contains(','));
        let cells = if is_whole && !is_divided { divided(&line.text(), numbers) } else { line.cells };
        (line.number, cells)
    });
    lines.collect()
}

/// A line of a text without tabs that gaps do not divide: by commas where there are enough of them, else by spaces, so
/// that the last words are the numbers.
fn divided(line: &str, numbers: usize) -> Vec<String> {
    let by_commas: Vec<String> = Cells::Commas.cells(line).map(str::to_owned).collect();
    if by_commas.len() >= numbers {
        return by_commas;
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.len().checked_sub(numbers).and_then(|name| words.split_at_checked(name)) {
        Some((name, numbers)) if numbers.iter().any(|word| word.contains(is_digit)) => {
            let name = (!name.is_empty()).then(|| name.join(" "));
            name.into_iter().chain(numbers.iter().map(|word| (*word).to_owned())).collect()
        }
        _ => vec![line.to_owned()],
    }
}

pub(super) struct Layout {
    /// The number of the line with the headings, from 1.
    pub heading: Option<usize>,
    columns: Vec<Option<SeriesColumn>>,
}

impl Layout {
    pub fn of(rows: &[(usize, Vec<String>)], list: &List) -> Layout {
        let headed = rows.iter().take(HEADINGS_MAX).find_map(|(line, cells)| {
            let columns: Vec<Option<SeriesColumn>> =
                cells.iter().map(|cell| heading(cell).filter(|column| list.has(*column))).collect();
            (columns.iter().flatten().count() >= 2).then_some((*line, columns))
        });
        if let Some((line, mut columns)) = headed {
            // The first column that fits is taken; a second one for the same thing is left alone.
            for at in 0..columns.len() {
                let (before, rest) = columns.split_at_mut_checked(at).unwrap_or_default();
                if let Some(column) = rest.first_mut()
                    && before.contains(column)
                {
                    *column = None;
                }
            }
            return Layout { heading: Some(line), columns };
        }
        let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
        let is_named = list.is_named || width > list.numbers.len();
        let name = is_named.then_some(Some(SeriesColumn::Name));
        let columns: Vec<_> = name.into_iter().chain(list.numbers.iter().copied().map(Some)).collect();
        let last = list.may_be_said.filter(|_| width > columns.len());
        Layout { heading: None, columns: columns.into_iter().chain(last.map(Some)).collect() }
    }

    /// The place of a column; `None` where there is none.
    pub fn place(&self, column: SeriesColumn) -> Option<usize> {
        self.columns.iter().position(|known| *known == Some(column))
    }

    /// What stands in a column, blank where the line is too short; `None` where there is no such column.
    pub fn cell<'a>(&self, cells: &'a [String], column: SeriesColumn) -> Option<&'a str> {
        Some(cells.get(self.place(column)?).map_or("", String::as_str))
    }

    /// Whether a line is a series: two of its numbers stand there, and it is no total.
    pub fn is_series(&self, cells: &[String], list: &List) -> bool {
        let is_written = |column: &SeriesColumn| {
            let cell = self.cell(cells, *column).unwrap_or_default();
            cell.contains(is_digit) || matches!(exercise_price(cell), Ok(Some(_)))
        };
        let written = list.numbers.iter().filter(|column| is_written(column)).count();
        let first = cells.iter().find(|cell| !cell.is_empty()).map_or("", String::as_str);
        written >= 2 && !guess::is_total(first)
    }
}

/// What a column holds, by its heading.
fn heading(cell: &str) -> Option<SeriesColumn> {
    // What stands in parentheses is a unit or a remark: 個数（個）, Rights (200 shares each).
    let cell = cell.split(['(', '（']).next().unwrap_or(cell);
    let text: String = cell.to_ascii_lowercase().chars().filter(|c| !matches!(c, ' ' | '　')).collect();
    let says = |words: &[&str]| says(&text, words);
    let is_each = says(&["個当たり", "個あたり", "個当り", "perright", "付与株式数", "対象株式数"]);
    if says(&["行使価", "行使に際して", "exerciseprice", "strike"]) {
        // What is due for a right is not what is due for a share.
        (!is_each).then_some(SeriesColumn::ExercisePrice)
    } else if says(&["払込金額", "発行価格", "発行価額", "issueprice", "priceperright"]) && !says(&["総額", "株当"])
    {
        Some(SeriesColumn::PricePerRight)
    } else if says(&["人数", "対象者数", "員数", "persons", "allottees"]) {
        Some(SeriesColumn::Persons)
    } else if says(&["公正", "評価", "払込", "期間", "fairvalue", "period", "date"]) {
        None
    } else if is_each {
        Some(SeriesColumn::SharesPerRight)
    } else if says(&["名称", "回号", "回次", "発行回", "銘柄", "series", "name"]) {
        Some(SeriesColumn::Name)
    } else if says(&["個数", "予約権の数", "予約権数", "残存数", "rights", "units", "outstanding"])
        && !says(&["株式", "shares"])
    {
        Some(SeriesColumn::Rights)
    } else {
        None
    }
}
