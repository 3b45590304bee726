//! A text as lines of cells: by tabs as Excel and browsers copy them, by pipes, or by gaps as in a PDF.

use super::figure::Figure;
use super::words;

/// More cells than any table of categories has.
const CELLS_MAX: usize = 50;

/// A line of the text with its cells, trimmed.
pub(super) struct Line {
    /// From 1.
    pub number: usize,
    pub cells: Vec<String>,
}

impl Line {
    pub fn cell(&self, index: usize) -> &str {
        self.cells.get(index).map_or("", String::as_str)
    }

    /// The cells in one line, to be shown.
    pub fn text(&self) -> String {
        self.cells.iter().filter(|cell| !cell.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    pub fn is_too_wide(&self) -> bool {
        self.cells.len() > CELLS_MAX
    }
}

/// The lines in which anything stands.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let text = with_plain_line_breaks(text);
    let mut lines = if text.contains('\t') {
        tabs(&text)
    } else {
        let written = text.lines().filter(|line| !line.trim().is_empty()).count();
        let piped = text.lines().filter(|line| line.contains(['|', '｜'])).count();
        let split = if piped > 0 && piped.saturating_mul(2) >= written { pipes } else { gaps };
        (1..).zip(text.lines()).map(|(number, line)| Line { number, cells: split(line) }).collect()
    };
    lines.retain(|line| line.cells.iter().any(|cell| !cell.is_empty()));
    lines
}

/// The text with `\n` for each line break, however it was written.
fn with_plain_line_breaks(text: &str) -> String {
    let mut lines = text.split('\r');
    let mut plain = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        plain.push('\n');
        plain.push_str(line.strip_prefix('\n').unwrap_or(line));
    }
    plain
}

/// Cells as Excel copies them: one that holds a line break, a tab or a quotation mark stands in quotation marks.
fn tabs(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut cells = Vec::new();
    let (mut number, mut first_line) = (1usize, 1usize);
    let mut rest = text;
    let mut quotes = true;
    loop {
        let (quoted, after) = match rest.strip_prefix('"').filter(|_| quotes).map(quoted) {
            Some(Some(cell)) => cell,
            Some(None) => {
                // Never closed, so it is a quotation mark like any other, and so is each that follows.
                quotes = false;
                (String::new(), rest)
            }
            None => (String::new(), rest),
        };
        number = number.saturating_add(quoted.matches('\n').count());
        let end = after.find(['\t', '\n']).unwrap_or(after.len());
        let (plain, after) = after.split_at_checked(end).unwrap_or((after, ""));
        cells.push(unbroken(&(quoted + plain)));
        let mut characters = after.chars();
        let separator = characters.next();
        if separator != Some('\t') {
            lines.push(Line { number: first_line, cells: std::mem::take(&mut cells) });
            number = number.saturating_add(1);
            first_line = number;
        }
        if separator.is_none() {
            return lines;
        }
        rest = characters.as_str();
    }
}

/// The text up to the closing quotation mark, and what follows it; a mark within is doubled.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut cell = String::new();
    let mut characters = text.chars();
    loop {
        match characters.next()? {
            '"' => match characters.as_str().strip_prefix('"') {
                Some(after) => {
                    cell.push('"');
                    characters = after.chars();
                }
                None => return Some((cell, characters.as_str())),
            },
            other => cell.push(other),
        }
    }
}

/// A cell in one line: Japanese runs on, words get a space between them.
fn unbroken(cell: &str) -> String {
    let mut out = String::new();
    for part in cell.lines().map(str::trim).filter(|part| !part.is_empty()) {
        if out.ends_with(|c: char| c.is_ascii()) && part.starts_with(|c: char| c.is_ascii()) {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}

/// | Directors | 7 | 108 |
fn pipes(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix(['|', '｜']).unwrap_or(line);
    let line = line.strip_suffix(['|', '｜']).unwrap_or(line);
    let cells: Vec<String> = line.split(['|', '｜']).map(|cell| cell.trim().to_owned()).collect();
    // The rule below the headings of Markdown.
    let is_rule = cells.iter().all(|cell| cell.chars().all(|c| matches!(c, '-' | ':' | '=' | ' ' | '+')));
    if is_rule { Vec::new() } else { cells }
}

/// Cells with two or more spaces between them, or one of full width.
fn gaps(line: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let mut rest = line;
    while !rest.is_empty() {
        let gap = [words::first(rest, "  "), words::first(rest, "　")].into_iter().flatten().min();
        let (cell, after) = rest.split_at_checked(gap.unwrap_or(rest.len())).unwrap_or((rest, ""));
        if !cell.trim().is_empty() {
            cells.push(cell.trim().to_owned());
        }
        rest = after.trim_start();
    }
    match cells.as_slice() {
        [cell] => figures_at_the_end(cell).unwrap_or(cells),
        _ => cells,
    }
}

/// `Directors of IIJ 7 Directors 108 rights` as three cells, where nothing but figures follows the label.
fn figures_at_the_end(line: &str) -> Option<Vec<String>> {
    let mut cells: Vec<String> = Vec::new();
    for word in line.split_whitespace() {
        match cells.last_mut() {
            Some(cell) if !word.starts_with(is_digit) => {
                cell.push(' ');
                cell.push_str(word);
            }
            _ => cells.push(word.to_owned()),
        }
    }
    let figures = cells.get(1..)?;
    let all_figures = !figures.is_empty() && figures.iter().all(|cell| Figure::of(cell).is_some());
    all_figures.then_some(cells)
}

pub(super) fn is_digit(character: char) -> bool {
    character.is_ascii_digit() || ('０'..='９').contains(&character)
}
