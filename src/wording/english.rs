//! The page in English.

use chrono::{Datelike, Month, NaiveDate};
use rust_decimal::Decimal;

use super::panel::PanelWords;
use super::{Phrase, Words, grouped};
use crate::amount::{RoundingMode, RoundingPlace};
use crate::calculation::{CeilingTerm, FigureName, Measure, RowFigure, TimeTerm, Unit};
use crate::checks::{CheckName, DateTerm, Limit, Reason, Verdict};
use crate::draft::{CeilingColumn, Column, Field, Section};
use crate::grant::{Kind, Payment, Problem, ReleaseState, RightsBasis};
use crate::language::Language;
use crate::law::Citation;
use crate::model::{Message, NoticeLanguage, Source, Theme};
use crate::pasting::PasteProblem;
use crate::reading;

mod checks;
mod choices;
mod fields;
mod hints;
mod messages;
mod panel;
mod phrases;

pub struct English;

impl Words for English {
    fn own_name(&self) -> &'static str {
        "English"
    }

    fn phrase(&self, phrase: Phrase) -> &'static str {
        phrases::phrase(phrase)
    }

    fn panels(&self) -> &dyn PanelWords {
        self
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

    fn ceiling(&self, row: usize) -> String {
        format!("Ceiling {}", row + 1)
    }

    fn goes_over(&self, ceiling: &str) -> String {
        ["goes over: ", ceiling].concat()
    }

    fn passed(&self, by: &str, people: &str) -> String {
        format!("The ceiling is passed by {by}, through: {people}.")
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

    fn problem(&self, problem: &Problem) -> String {
        messages::problem(problem)
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

    fn rounded(&self, mode: RoundingMode, place: RoundingPlace) -> String {
        choices::rounded(mode, place)
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

    fn citation(&self, citation: Citation) -> String {
        checks::citation(citation)
    }

    fn in_force(&self, since: NaiveDate) -> String {
        checks::in_force(since)
    }

    fn verdict(&self, check: CheckName, verdict: &Verdict) -> &'static str {
        checks::verdict(check, verdict)
    }

    fn check(&self, name: CheckName) -> &'static str {
        checks::check(name)
    }

    fn checks_in_short(&self, fail: usize, warn: usize, wait: usize) -> String {
        checks::in_short(fail, warn, wait)
    }

    fn reason(&self, reason: &Reason) -> String {
        checks::reason(self, reason)
    }

    fn limit(&self, limit: Limit) -> String {
        checks::limit(limit.kind, &self.amount(limit.value, limit.unit))
    }

    fn date(&self, date: NaiveDate) -> String {
        checks::date(date)
    }

    fn option_value(&self, amount: &str) -> String {
        ["Beside it, the rights are worth ", amount].concat()
    }

    fn date_term(&self, term: DateTerm) -> &'static str {
        checks::date_term(term)
    }

    fn checks_apart(&self, count: usize) -> String {
        format!("{count} do not concern this grant")
    }

    fn checks_waiting(&self, count: usize) -> String {
        format!("{count} wait for what is not filled in")
    }

    fn time(&self, term: TimeTerm) -> &'static str {
        fields::time(term)
    }

    fn cost_until(&self, year: usize) -> String {
        format!("Cost until the end of year {}", year + 1)
    }

    fn ceiling_term(&self, term: CeilingTerm) -> String {
        let (what, measure) = match term {
            CeilingTerm::Approved(measure) => ("approved", measure),
            CeilingTerm::Used(measure) => ("used this year", measure),
            CeilingTerm::Granted(measure) => ("this grant", measure),
        };
        [self.measure(measure), ", ", what].concat()
    }

    fn measure(&self, measure: Measure) -> &'static str {
        fields::measure(measure)
    }

    fn documents(&self, compared: usize, differing: usize) -> String {
        checks::documents(compared, differing)
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

    fn opened(&self, source: &Source) -> String {
        messages::opened(source)
    }

    fn differences(&self, count: usize) -> String {
        match count {
            0 => "Nothing differs from your own draft".to_owned(),
            1 => "1 field differs from your own draft".to_owned(),
            _ => format!("{count} fields differ from your own draft"),
        }
    }

    fn message(&self, message: &Message) -> String {
        messages::message(message)
    }

    fn link_length(&self, length: usize, comfortable: usize) -> String {
        messages::link_length(length, comfortable)
    }

    fn link_too_long(&self, length: usize, longest: usize) -> String {
        messages::link_too_long(length, longest)
    }

    fn paste_problem(&self, problem: &PasteProblem) -> String {
        messages::paste_problem(problem)
    }

    fn paste_no_room(&self, rows: usize, free: usize) -> String {
        messages::paste_no_room(rows, free)
    }

    fn pasted(&self, rows: usize) -> String {
        match rows {
            1 => "1 category was understood:".to_owned(),
            _ => format!("{rows} categories were understood:"),
        }
    }
}
