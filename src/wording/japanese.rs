//! The page in Japanese.

use chrono::{Datelike, NaiveDate};
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

pub struct Japanese;

impl Words for Japanese {
    fn own_name(&self) -> &'static str {
        "日本語"
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
        format!("区分{}", row + 1)
    }

    fn ceiling(&self, row: usize) -> String {
        format!("上限{}", row + 1)
    }

    fn goes_over(&self, ceiling: &str) -> String {
        ["上限超過：", ceiling].concat()
    }

    fn passed(&self, by: &str, people: &str) -> String {
        format!("上限を{by}超過しています（対象：{people}）。")
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
        ["参考：新株予約権の価額 ", amount].concat()
    }

    fn date_term(&self, term: DateTerm) -> &'static str {
        checks::date_term(term)
    }

    fn checks_apart(&self, count: usize) -> String {
        format!("該当なし{count}件")
    }

    fn checks_waiting(&self, count: usize) -> String {
        format!("入力待ち{count}件")
    }

    fn time(&self, term: TimeTerm) -> &'static str {
        fields::time(term)
    }

    fn cost_until(&self, year: usize) -> String {
        format!("第{}期末までの費用", year + 1)
    }

    fn ceiling_term(&self, term: CeilingTerm) -> String {
        let (what, measure) = match term {
            CeilingTerm::Approved(measure) => ("承認された", measure),
            CeilingTerm::Used(measure) => ("年内に使用済みの", measure),
            CeilingTerm::Granted(measure) => ("今回の", measure),
        };
        [what, self.measure(measure)].concat()
    }

    fn measure(&self, measure: Measure) -> &'static str {
        fields::measure(measure)
    }

    fn documents(&self, compared: usize, differing: usize) -> String {
        checks::documents(compared, differing)
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

    fn opened(&self, source: &Source) -> String {
        messages::opened(source)
    }

    fn differences(&self, count: usize) -> String {
        match count {
            0 => "自分の入力内容との違いはありません".to_owned(),
            _ => format!("自分の入力内容と{count}項目が異なります"),
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
        format!("{rows}件の区分を読み取りました。")
    }
}
