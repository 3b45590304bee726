//! A list of the people to be notified (通知の宛先), copied from Excel or typed: one person a line.

use rust_decimal::Decimal;

use super::figure::{Figure, is_nothing};
use super::guess;
use super::series::rows;
use super::words::says;
use crate::draft::{Column, Draft};
use crate::grant::Problem;
use crate::grant::read::{LIST_MAX, RIGHTS_MAX, whole};
use crate::reading::Counted;

/// The most people that are read.
pub const RECIPIENTS_MAX: usize = 2_000;

/// The most lines whose text is listed with a problem, and the most characters of a text that is shown with one.
const SKIPPED_MAX: usize = 50;
const SHOWN_MAX: usize = 100;

/// What was understood of a pasted list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PastedRecipients {
    /// In the order of the lines.
    pub rows: Vec<Recipient>,
    pub problems: Vec<RecipientProblem>,
}

/// A person to be notified; what could not be read is `None`, and said.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipient {
    /// The number of the line in the text, from 1.
    pub line: usize,
    /// Empty where there is none in that language; never both.
    pub name_ja: String,
    pub name_en: String,
    /// The row of the category in the form, from 0.
    pub category: Option<usize>,
    pub rights: Option<Decimal>,
}

/// What a person should know before the list is used.
#[derive(Clone, Debug, PartialEq)]
pub enum RecipientProblem {
    /// More characters than are read; nothing was.
    TooLong { greatest: usize },
    /// More people than [`RECIPIENTS_MAX`]; none was taken.
    TooManyRows { rows: usize, greatest: usize },
    /// No line is a person.
    NothingFound,
    /// The form has no such category.
    UnknownCategory { line: usize, text: String },
    /// More than one category of the form begins so.
    UnclearCategory { line: usize, text: String },
    /// What stands for the rights is no number, or not one that can be.
    Unread { line: usize, text: String, problem: Problem },
    /// A line that is no person.
    Skipped { line: usize, text: String },
    /// Lines that are no person, beyond those that are listed.
    MoreSkipped(usize),
}

impl RecipientProblem {
    /// Whether nothing of a person is missing for it.
    pub fn is_minor(&self) -> bool {
        matches!(self, RecipientProblem::Skipped { .. } | RecipientProblem::MoreSkipped(_))
    }

    /// The name in `data-problem`.
    pub fn name(&self) -> &'static str {
        match self {
            RecipientProblem::TooLong { .. } => "too_long",
            RecipientProblem::TooManyRows { .. } => "too_many_rows",
            RecipientProblem::NothingFound => "nothing_found",
            RecipientProblem::UnknownCategory { .. } => "unknown_category",
            RecipientProblem::UnclearCategory { .. } => "unclear_category",
            RecipientProblem::Unread { problem, .. } => problem.name(),
            RecipientProblem::Skipped { .. } => "skipped",
            RecipientProblem::MoreSkipped(_) => "more_skipped",
        }
    }
}

impl PastedRecipients {
    /// The rights of all people of a category; nothing where those of one of them, or the category of anyone, are not
    /// known.
    pub fn rights_of(&self, category: usize) -> Option<Decimal> {
        if self.rows.iter().any(|row| row.category.is_none()) {
            return None;
        }
        let mut rows = self.rows.iter().filter(|row| row.category == Some(category));
        rows.try_fold(Decimal::ZERO, |sum, row| sum.checked_add(row.rights?))
    }
}

/// Reads a pasted text as people: name, category and rights, with the name in the other language before or after. The
/// category is its number in the form of `draft`, from 1, its label in either language, or how that begins.
///
/// ```
/// # use wariate::Draft;
/// # use wariate::pasting::recipients::read_recipients;
/// let pasted = read_recipients("勝 栄二郎\tEijiro Katsu\t取締役\t25個", &Draft::example());
/// let katsu = &pasted.rows[0];
/// assert_eq!((katsu.name_ja.as_str(), katsu.name_en.as_str()), ("勝 栄二郎", "Eijiro Katsu"));
/// assert_eq!((katsu.category, katsu.rights), (Some(0), Some(25.into())));
/// ```
pub fn read_recipients(text: &str, draft: &Draft) -> PastedRecipients {
    let mut pasted = PastedRecipients::default();
    if text.len() > LIST_MAX && text.chars().nth(LIST_MAX).is_some() {
        pasted.problems.push(RecipientProblem::TooLong { greatest: LIST_MAX });
        return pasted;
    }
    let labels = Labels::of(draft);
    let (mut skipped, mut more) = (Vec::new(), 0_usize);
    // A name, a category and a number: a line that nothing else divides ends in the last two.
    for (number, cells) in rows(text, 2) {
        if pasted.rows.is_empty() && is_heading(&cells) {
            continue;
        }
        match person(number, &cells, &labels, &mut pasted.problems) {
            Some(row) => pasted.rows.push(row),
            None if skipped.len() < SKIPPED_MAX => {
                skipped.push(RecipientProblem::Skipped { line: number, text: shown(&cells.join(" ")) });
            }
            None => more = more.saturating_add(1),
        }
    }
    if pasted.rows.len() > RECIPIENTS_MAX {
        let problem = RecipientProblem::TooManyRows { rows: pasted.rows.len(), greatest: RECIPIENTS_MAX };
        return PastedRecipients { rows: Vec::new(), problems: vec![problem] };
    }
    if pasted.rows.is_empty() && !text.trim().is_empty() {
        pasted.problems.push(RecipientProblem::NothingFound);
    }
    pasted.problems.append(&mut skipped);
    if more > 0 {
        pasted.problems.push(RecipientProblem::MoreSkipped(more));
    }
    pasted
}

/// The person of a line: the last number is that of the rights, before it stands the category.
fn person(line: usize, cells: &[String], labels: &Labels, problems: &mut Vec<RecipientProblem>) -> Option<Recipient> {
    let place = cells.iter().rposition(|cell| Figure::of(cell).is_some())?;
    let (before, after) = cells.split_at_checked(place)?;
    let (rights, after) = after.split_first()?;
    // With a single category nobody has to name it.
    let (category, names) = match before.split_last() {
        Some((category, names)) if !names.is_empty() => (Some(category.as_str()), names),
        _ => (None, before),
    };
    let names: Vec<&str> = names.iter().chain(after).map(|name| name.trim()).filter(|name| !is_nothing(name)).collect();
    if names.is_empty() || names.first().is_some_and(|name| guess::is_total(name) || guess::is_subtotal(name)) {
        return None;
    }
    let of = |japanese: bool| names.iter().find(|name| guess::is_japanese(name) == japanese).copied();
    let category = match labels.find(category) {
        Ok(row) => Some(row),
        Err(unclear) => {
            let text = shown(category.unwrap_or_default());
            problems.push(if unclear {
                RecipientProblem::UnclearCategory { line, text }
            } else {
                RecipientProblem::UnknownCategory { line, text }
            });
            None
        }
    };
    let rights = match whole(Counted::Rights, rights, 1, RIGHTS_MAX) {
        Ok(rights) => rights.map(Decimal::from),
        Err(problem) => {
            problems.push(RecipientProblem::Unread { line, text: shown(rights), problem });
            None
        }
    };
    let [name_ja, name_en] = [true, false].map(|japanese| shown(of(japanese).unwrap_or_default()));
    Some(Recipient { line, name_ja, name_en, category, rights })
}

/// A line of words that say what stands below them.
fn is_heading(cells: &[String]) -> bool {
    let line = cells.join(" ").to_ascii_lowercase();
    cells.iter().all(|cell| Figure::of(cell).is_none())
        && says(&line, &["氏名", "名前", "区分", "個数", "name", "category", "rights"])
}

fn shown(text: &str) -> String {
    text.chars().take(SHOWN_MAX).collect()
}

/// The labels of the categories, to be compared: without blanks and case.
struct Labels(Vec<[String; 2]>);

impl Labels {
    fn of(draft: &Draft) -> Labels {
        let labels = draft.categories().iter();
        Labels(labels.map(|row| [Column::LabelJa, Column::LabelEn].map(|label| bare(row.get(label)))).collect())
    }

    /// The row of the category that is meant; otherwise whether more than one may be.
    fn find(&self, text: Option<&str>) -> Result<usize, bool> {
        let Some(text) = text else { return if self.0.len() == 1 { Ok(0) } else { Err(false) } };
        if let Ok(Some(number)) = whole(Counted::Plain, text, 1, self.0.len() as u64) {
            return usize::try_from(number.saturating_sub(1)).map_err(|_| false);
        }
        let wanted = bare(text);
        if wanted.is_empty() {
            return Err(false);
        }
        let rows = |fits: &dyn Fn(&String) -> bool| -> Vec<usize> {
            self.0.iter().enumerate().filter(|(_, labels)| labels.iter().any(fits)).map(|(row, _)| row).collect()
        };
        let mut fitting = rows(&|label| *label == wanted);
        if fitting.is_empty() {
            fitting = rows(&|label| label.starts_with(&wanted));
        }
        match fitting.as_slice() {
            [row] => Ok(*row),
            several => Err(!several.is_empty()),
        }
    }
}

fn bare(label: &str) -> String {
    label.chars().filter(|letter| !letter.is_whitespace()).map(|letter| letter.to_ascii_lowercase()).collect()
}
