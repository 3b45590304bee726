//! Labels and messages of the page, in both languages: [`Words`] is what each of them has to say at once, and
//! [`SecondWords`] what it says once the second part of the program has come.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::amount;
use crate::calculation::{FigureName, RowFigure, Unit};
use crate::draft::{CeilingColumn, Column, Field, Input, Section};
use crate::grant::{Kind, Payment, ReleaseState, RightsBasis};
use crate::language::Language;
use crate::model::{NoticeLanguage, Theme};

mod checks;
pub mod editor;
mod english;
mod japanese;
pub mod changes;
pub mod panel;
pub mod papers;
mod phrase;
pub mod second;
pub mod series;
mod working;

pub use checks::{cut, dates, dropped, line, option_value, own_texts, unknown_names};
pub use editor::{EditorPhrase, EditorWords};
pub use panel::{PanelPhrase, PanelWords};
pub use papers::{PapersPhrase, PapersWords};
pub use phrase::Phrase;
pub use second::{SecondPhrase, SecondWords};
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
        Input::Ceiling(row, column) => words.of_ceiling(words.ceiling_column(column), row),
    }
}

/// The names of inputs as `data-waits-for` holds them.
pub fn names(inputs: &[Input]) -> String {
    inputs.iter().map(Input::to_string).collect::<Vec<_>>().join(" ")
}

/// What a page says from its first moment; the rest is said by [`SecondWords`].
pub trait Words {
    /// The language's own name for itself.
    fn own_name(&self) -> &'static str;
    fn phrase(&self, phrase: Phrase) -> &'static str;
    fn field(&self, field: Field) -> &'static str;
    fn column(&self, column: Column) -> &'static str;
    fn section(&self, section: Section) -> &'static str;
    fn ceiling_column(&self, column: CeilingColumn) -> &'static str;
    fn rights_basis(&self, basis: RightsBasis) -> &'static str;
    /// "Category 2"
    fn category(&self, row: usize) -> String;
    /// "Rights (category 2)"
    fn of_category(&self, what: &str, row: usize) -> String;
    /// "Approved rights a year (ceiling 2)"
    fn of_ceiling(&self, what: &str, row: usize) -> String;
    /// What to type into a field of the parts of the form that stand at once; empty where the label says it all.
    fn field_hint(&self, field: Field) -> &'static str;
    fn kind(&self, kind: Kind) -> &'static str;
    fn payment(&self, payment: Payment) -> &'static str;
    fn release_state(&self, state: ReleaseState) -> &'static str;
    fn theme(&self, theme: Theme) -> &'static str;
    fn notice_language(&self, language: NoticeLanguage) -> &'static str;
    /// The words for a value of a field of those parts that is chosen from a list.
    fn choice(&self, field: Field, value: &str) -> &'static str;
    /// A number with its unit.
    fn amount(&self, value: Decimal, unit: Unit) -> String;
    /// "about 15.42", of a number that was cut.
    fn nearly(&self, number: &str) -> String;
    /// The day in both calendars; with a word where the era that was typed had ended by then.
    fn both_calendars(&self, date: NaiveDate, typed: &str) -> String;
    fn figure(&self, name: FigureName) -> &'static str;
    fn row_figure(&self, name: RowFigure) -> &'static str;
    fn and_more(&self, count: usize) -> String;
    fn copy_rich(&self, language: Language) -> &'static str;
    fn copy_text(&self, language: Language) -> &'static str;

    /// The label of an input as its own row shows it.
    fn own_label(&self, input: Input) -> &'static str {
        match input {
            Input::Grant(field) => self.field(field),
            Input::Category(_, column) => self.column(column),
            Input::Ceiling(_, column) => self.ceiling_column(column),
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

    /// A number that is cut after two decimals, and said to be, where it has more.
    fn about(&self, value: Decimal) -> String {
        let cut = value.trunc_with_scale(2);
        if cut == value { grouped(cut) } else { self.nearly(&grouped(cut)) }
    }

    /// A figure as a list of them shows it: of decimals that may never end, the first four.
    fn shown(&self, value: Decimal, unit: Unit) -> String {
        let cut = value.trunc_with_scale(4);
        if cut == value { self.amount(cut, unit) } else { self.nearly(&self.amount(cut, unit)) }
    }
}

/// The decimals that are shown of a number which has more of them than any that is typed.
const DECIMALS_SHOWN: u32 = 10;

/// A number as both languages write it: below zero with a minus sign, which no hyphen is; one that goes on is cut, and
/// seen to be.
pub fn grouped(value: Decimal) -> String {
    let value = value.normalize();
    let cut = value.trunc_with_scale(DECIMALS_SHOWN);
    let sign = if value.is_sign_negative() && !value.is_zero() { "−" } else { "" };
    [sign, &amount::grouped(cut.abs()), if cut == value { "" } else { "…" }].concat()
}
