//! The page in English.

use chrono::{Datelike, Month, NaiveDate};
use rust_decimal::Decimal;

use super::{Phrase, Words, grouped};
use crate::calculation::{FigureName, RowFigure, Unit};
use crate::draft::{CeilingColumn, Column, Field, Section};
use crate::grant::{Kind, Payment, ReleaseState, RightsBasis};
use crate::language::Language;
use crate::model::{NoticeLanguage, Theme};
use crate::reading;

mod checks;
mod choices;
mod editor;
mod fields;
mod hints;
mod messages;
mod panel;
mod papers;
mod phrases;
mod second;

pub struct English;

impl Words for English {
    fn own_name(&self) -> &'static str {
        "English"
    }

    fn phrase(&self, phrase: Phrase) -> &'static str {
        phrases::phrase(phrase)
    }

    fn field(&self, field: Field) -> &'static str {
        fields::field(field)
    }

    fn column(&self, column: Column) -> &'static str {
        fields::column(column)
    }

    fn section(&self, section: Section) -> &'static str {
        fields::section(section)
    }

    fn ceiling_column(&self, column: CeilingColumn) -> &'static str {
        fields::ceiling_column(column)
    }

    fn rights_basis(&self, basis: RightsBasis) -> &'static str {
        choices::rights_basis(basis)
    }

    fn category(&self, row: usize) -> String {
        format!("Category {}", row + 1)
    }

    fn of_ceiling(&self, what: &str, row: usize) -> String {
        format!("{what} (ceiling {})", row + 1)
    }

    fn of_category(&self, what: &str, row: usize) -> String {
        format!("{what} (category {})", row + 1)
    }

    fn field_hint(&self, field: Field) -> &'static str {
        hints::hint(field)
    }

    fn kind(&self, kind: Kind) -> &'static str {
        choices::kind(kind)
    }

    fn payment(&self, payment: Payment) -> &'static str {
        choices::payment(payment)
    }

    fn release_state(&self, state: ReleaseState) -> &'static str {
        choices::release_state(state)
    }

    fn theme(&self, theme: Theme) -> &'static str {
        choices::theme(theme)
    }

    fn notice_language(&self, language: NoticeLanguage) -> &'static str {
        choices::notice_language(language)
    }

    fn choice(&self, field: Field, value: &str) -> &'static str {
        choices::choice(field, value)
    }

    fn amount(&self, value: Decimal, unit: Unit) -> String {
        let number = grouped(value);
        let one = value == Decimal::ONE;
        match unit {
            Unit::Yen => format!("¥{number}"),
            Unit::Persons if one => format!("{number} person"),
            Unit::Persons => format!("{number} persons"),
            Unit::Rights if one => format!("{number} right"),
            Unit::Rights => format!("{number} rights"),
            Unit::Shares if one => format!("{number} share"),
            Unit::Shares => format!("{number} shares"),
            Unit::Years if one => format!("{number} year"),
            Unit::Years => format!("{number} years"),
            Unit::Percent => format!("{number} %"),
        }
    }

    fn nearly(&self, number: &str) -> String {
        ["about ", number].concat()
    }

    fn both_calendars(&self, date: NaiveDate, typed: &str) -> String {
        let ended = reading::date(typed).ok().flatten().and_then(|read| read.ended_era);
        let remark = ended.map_or_else(String::new, |era| format!(" ({} had ended by then)", era.english()));
        let month = u8::try_from(date.month()).ok().and_then(|month| Month::try_from(month).ok());
        let month = month.map_or("", |month| month.name());
        format!("= {month} {}, {} · {}{remark}", date.day(), date.year(), reading::wareki(date))
    }

    fn figure(&self, name: FigureName) -> &'static str {
        fields::figure(name)
    }

    fn row_figure(&self, name: RowFigure) -> &'static str {
        fields::row_figure(name)
    }

    fn and_more(&self, count: usize) -> String {
        format!("and {count} more")
    }

    fn copy_rich(&self, language: Language) -> &'static str {
        match language {
            Language::English => "Copy for Word (English)",
            Language::Japanese => "Copy for Word (Japanese)",
        }
    }

    fn copy_text(&self, language: Language) -> &'static str {
        match language {
            Language::English => "Copy as text (English)",
            Language::Japanese => "Copy as text (Japanese)",
        }
    }
}
