//! The page in Japanese.

use chrono::{Datelike, NaiveDate};
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

pub struct Japanese;

impl Words for Japanese {
    fn own_name(&self) -> &'static str {
        "日本語"
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
        format!("区分{}", row + 1)
    }

    fn of_ceiling(&self, what: &str, row: usize) -> String {
        format!("{what}（上限{}）", row + 1)
    }

    fn of_category(&self, what: &str, row: usize) -> String {
        format!("{what}（区分{}）", row + 1)
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
        match unit {
            Unit::Yen => format!("{number}円"),
            Unit::Persons => format!("{number}名"),
            Unit::Rights => format!("{number}個"),
            Unit::Shares => format!("{number}株"),
            Unit::Years => format!("{number}年"),
            Unit::Percent => format!("{number}%"),
        }
    }

    fn nearly(&self, number: &str) -> String {
        ["約", number].concat()
    }

    fn both_calendars(&self, date: NaiveDate, typed: &str) -> String {
        let ended = reading::date(typed).ok().flatten().and_then(|read| read.ended_era);
        let remark =
            ended.map_or_else(String::new, |era| format!("（{}はこの日より前に終わっています）", era.japanese()));
        format!("= {}年{}月{}日・{}{remark}", date.year(), date.month(), date.day(), reading::wareki(date))
    }

    fn figure(&self, name: FigureName) -> &'static str {
        fields::figure(name)
    }

    fn row_figure(&self, name: RowFigure) -> &'static str {
        fields::row_figure(name)
    }

    fn and_more(&self, count: usize) -> String {
        format!("ほか{count}件")
    }

    fn copy_rich(&self, language: Language) -> &'static str {
        match language {
            Language::English => "Word用にコピー（英語）",
            Language::Japanese => "Word用にコピー（日本語）",
        }
    }

    fn copy_text(&self, language: Language) -> &'static str {
        match language {
            Language::English => "テキストでコピー（英語）",
            Language::Japanese => "テキストでコピー（日本語）",
        }
    }
}
