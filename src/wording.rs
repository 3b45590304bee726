//! Labels and messages of the page, in both languages: [`Words`] is what each of them has to say.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::amount::{self, RoundingMode, RoundingPlace};
use crate::calculation::{FigureName, RowFigure, Term, Unit};
use crate::checks::{CheckName, Verdict};
use crate::draft::{Column, Field, Input};
use crate::grant::{Kind, Payment, Problem, ReleaseState};
use crate::language::Language;
use crate::law::Citation;
use crate::model::{Message, NoticeLanguage, Source, Theme};
use crate::pasting::PasteProblem;

mod english;
mod japanese;
mod phrase;
mod working;

pub use phrase::Phrase;
pub use working::{Worked, sides, working};

/// The words of a language.
pub fn of(language: Language) -> &'static dyn Words {
    match language {
        Language::English => &english::English,
        Language::Japanese => &japanese::Japanese,
    }
}

/// The label of an input, with its category where it has one.
pub fn label(language: Language, input: Input) -> String {
    let words = of(language);
    match input {
        Input::Grant(field) => words.field(field).to_owned(),
        Input::Category(row, column) => words.of_category(words.column(column), row),
    }
}

/// The names of inputs as `data-waits-for` holds them.
pub fn names(inputs: &[Input]) -> String {
    inputs.iter().map(Input::to_string).collect::<Vec<_>>().join(" ")
}

/// Everything that a page says.
pub trait Words {
    /// The language's own name for itself.
    fn own_name(&self) -> &'static str;
    fn phrase(&self, phrase: Phrase) -> &'static str;

    fn field(&self, field: Field) -> &'static str;
    fn column(&self, column: Column) -> &'static str;
    /// "Category 2"
    fn category(&self, row: usize) -> String;
    /// "Rights (category 2)"
    fn of_category(&self, what: &str, row: usize) -> String;
    /// What to type; empty where the label says it all.
    fn field_hint(&self, field: Field) -> &'static str;
    /// What is wrong, and what would be right.
    fn problem(&self, problem: &Problem) -> String;

    fn kind(&self, kind: Kind) -> &'static str;
    fn payment(&self, payment: Payment) -> &'static str;
    fn release_state(&self, state: ReleaseState) -> &'static str;
    fn theme(&self, theme: Theme) -> &'static str;
    fn notice_language(&self, language: NoticeLanguage) -> &'static str;
    /// The words for a value of one of the three rounding fields.
    fn rounding(&self, field: Field, value: &str) -> &'static str;
    /// "rounded half up to 1 yen"
    fn rounded(&self, mode: RoundingMode, place: RoundingPlace) -> String;

    /// A number with its unit.
    fn amount(&self, value: Decimal, unit: Unit) -> String;
    /// A number that is cut after two decimals, and said to be, where it has more.
    fn about(&self, value: Decimal) -> String;
    /// The day in both calendars; with a word where the era that was typed had ended by then.
    fn both_calendars(&self, date: NaiveDate, typed: &str) -> String;

    fn figure(&self, name: FigureName) -> &'static str;
    fn row_figure(&self, name: RowFigure) -> &'static str;
    fn citation(&self, citation: Citation) -> String;
    fn verdict(&self, check: CheckName, verdict: &Verdict) -> &'static str;
    fn check(&self, name: CheckName) -> &'static str;
    /// All checks in a word or two, by how many fail, warn and wait.
    fn checks_in_short(&self, fail: usize, warn: usize, wait: usize) -> String;
    fn documents(&self, compared: usize, differing: usize) -> String;

    fn and_more(&self, count: usize) -> String;
    fn copy_rich(&self, language: Language) -> &'static str;
    fn copy_text(&self, language: Language) -> &'static str;
    fn opened(&self, source: &Source) -> String;
    fn differences(&self, count: usize) -> String;
    fn message(&self, message: &Message) -> String;
    fn link_length(&self, length: usize, comfortable: usize) -> String;
    fn link_too_long(&self, length: usize, longest: usize) -> String;
    fn paste_problem(&self, problem: &PasteProblem) -> String;
    fn pasted(&self, rows: usize) -> String;
    /// Why pasted rows cannot be added: only so many are free.
    fn paste_no_room(&self, rows: usize, free: usize) -> String;

    /// All sources of a figure.
    fn citations(&self, sources: &[Citation]) -> String {
        sources.iter().map(|source| self.citation(*source)).collect::<Vec<_>>().join(" · ")
    }

    /// The label of an input as its own row shows it.
    fn own_label(&self, input: Input) -> &'static str {
        match input {
            Input::Grant(field) => self.field(field),
            Input::Category(_, column) => self.column(column),
        }
    }

    fn hint(&self, input: Input) -> &'static str {
        match input {
            Input::Grant(field) => self.field_hint(field),
            Input::Category(..) => "",
        }
    }

    fn persons(&self, count: u64) -> String {
        self.amount(count.into(), Unit::Persons)
    }

    fn rights(&self, count: u64) -> String {
        self.amount(count.into(), Unit::Rights)
    }

    fn shares(&self, count: u64) -> String {
        self.amount(count.into(), Unit::Shares)
    }

    fn yen(&self, value: Decimal) -> String {
        self.amount(value, Unit::Yen)
    }

    /// What a number in a working is.
    fn term(&self, term: Term) -> String {
        match term {
            Term::Input(Input::Grant(field)) => self.field(field).to_owned(),
            Term::Input(Input::Category(row, column)) => self.of_category(self.column(column), row),
            Term::Figure(name) => self.figure(name).to_owned(),
            Term::Row(row, name) => self.of_category(self.row_figure(name), row),
            Term::Gratis => self.payment(Payment::Gratis).to_owned(),
        }
    }
}

/// A number as both languages write it.
fn grouped(value: Decimal) -> String {
    amount::grouped(value)
}
