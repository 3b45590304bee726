//! What comes second, in Japanese.

use chrono::NaiveDate;

use super::{Japanese, checks, fields, messages};
use crate::amount::{RoundingMode, RoundingPlace};
use crate::calculation::{CeilingTerm, Measure, TimeTerm};
use crate::checks::{CheckName, DateTerm, Limit, Reason, Verdict};
use crate::draft::Field;
use crate::grant::Problem;
use crate::law::Citation;
use crate::model::{Message, Source};
use crate::pasting::PasteProblem;
use crate::wording::{EditorWords, PanelWords, PapersWords, SecondPhrase, SecondWords, Words};

mod choices;
mod hints;
mod phrases;

impl SecondWords for Japanese {
    fn second_phrase(&self, phrase: SecondPhrase) -> &'static str {
        phrases::phrase(phrase)
    }

    fn second_hint(&self, field: Field) -> &'static str {
        hints::hint(field)
    }

    fn second_choice(&self, field: Field, value: &str) -> &'static str {
        choices::choice(field, value)
    }

    fn panels(&self) -> &dyn PanelWords {
        self
    }

    fn papers(&self) -> &dyn PapersWords {
        self
    }

    fn editor(&self) -> &dyn EditorWords {
        self
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

    fn problem(&self, problem: &Problem) -> String {
        messages::problem(problem)
    }

    fn rounded(&self, mode: RoundingMode, place: RoundingPlace) -> String {
        choices::rounded(mode, place)
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
