//! What the page says once the second part of the program has come.

use chrono::NaiveDate;

use super::{EditorWords, PanelWords, PapersWords, Phrase, Words, english, japanese};
use crate::amount::{RoundingMode, RoundingPlace};
use crate::calculation::{CeilingTerm, Measure, RowFigure, SeriesTerm, Term, TimeTerm};
use crate::checks::{CheckName, DateTerm, Limit, Reason, Verdict};
use crate::draft::{Field, Input};
use crate::grant::{Payment, Problem};
use crate::language::Language;
use crate::law::Citation;
use crate::model::{Message, Source};
use crate::pasting::PasteProblem;

mod phrase;

pub use phrase::SecondPhrase;

/// All words of a language.
pub fn of(language: Language) -> &'static dyn SecondWords {
    match language {
        Language::English => &english::English,
        Language::Japanese => &japanese::Japanese,
    }
}

/// What the checks, the workings, the panels, the messages and the parts of the form that come second say. Who names
/// one of these words in the first part of the program has it carry all of them, in both languages.
pub trait SecondWords: Words {
    fn second_phrase(&self, phrase: SecondPhrase) -> &'static str;
    /// What to type into a field of the parts of the form that come second; empty where the label says it all.
    fn second_hint(&self, field: Field) -> &'static str;
    /// The words for a value of a field of those parts that is chosen from a list.
    fn second_choice(&self, field: Field, value: &str) -> &'static str;

    /// What the panels of the form say.
    fn panels(&self) -> &dyn PanelWords;
    /// What stands around the papers: their stages, their fields, their files.
    fn papers(&self) -> &dyn PapersWords;
    /// What the editor of the company's own wording says.
    fn editor(&self) -> &dyn EditorWords;
    /// "Ceiling 2"
    fn ceiling(&self, row: usize) -> String;
    /// Said of a category of people.
    fn goes_over(&self, ceiling: &str) -> String;
    /// By how much a ceiling is passed, and through whom.
    fn passed(&self, by: &str, people: &str) -> String;
    /// What is wrong, and what would be right.
    fn problem(&self, problem: &Problem) -> String;
    /// "rounded half up to 1 yen"
    fn rounded(&self, mode: RoundingMode, place: RoundingPlace) -> String;
    fn measure(&self, measure: Measure) -> &'static str;
    /// "Rights, approved"
    fn ceiling_term(&self, term: CeilingTerm) -> String;
    /// "Cost until the end of year 2"
    fn cost_until(&self, year: usize) -> String;
    fn time(&self, term: TimeTerm) -> &'static str;
    fn citation(&self, citation: Citation) -> String;
    fn verdict(&self, check: CheckName, verdict: &Verdict) -> &'static str;
    fn check(&self, name: CheckName) -> &'static str;
    /// All checks in a word or two, by how many fail, warn and wait.
    fn checks_in_short(&self, fail: usize, warn: usize, wait: usize) -> String;
    /// Above the checks that do not concern the grant.
    fn checks_apart(&self, count: usize) -> String;
    /// Above the checks that wait.
    fn checks_waiting(&self, count: usize) -> String;
    fn documents(&self, compared: usize, differing: usize) -> String;
    /// Why a check says what it says, in a sentence or two.
    fn reason(&self, reason: &Reason) -> String;
    /// "limit: below 1 %"
    fn limit(&self, limit: Limit) -> String;
    /// A day of the calendar, with its day of the week.
    fn date(&self, date: NaiveDate) -> String;
    /// "the rights are worth …"
    fn option_value(&self, amount: &str) -> String;
    /// What a day is.
    fn date_term(&self, term: DateTerm) -> &'static str;
    /// "in force since 1 May 2006"
    fn in_force(&self, since: NaiveDate) -> String;
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

    /// A source with the day since which it is in force, where it has one.
    fn source(&self, citation: Citation) -> String {
        self.sources(&[citation])
    }

    /// Sources with the days since which they are in force, where they have one; places in one law, and of one day,
    /// stand together.
    fn sources(&self, sources: &[Citation]) -> String {
        let mut groups: Vec<(Citation, String)> = Vec::new();
        for source in sources {
            let place = self.citation(*source);
            let group = groups.iter_mut().find(|(first, _)| is_beside(*first, *source));
            match group {
                // The name of a law holds no digit, and its place begins with one.
                Some((_, text)) => {
                    let place = place.trim_start_matches(|sign: char| !sign.is_ascii_digit());
                    text.push_str(&[self.second_phrase(SecondPhrase::ListSeparator), place].concat());
                }
                None => groups.push((*source, place)),
            }
        }
        let texts = groups.into_iter().map(|(first, text)| {
            let since = first.in_force().map(|since| self.in_force(since));
            [text, since.unwrap_or_default()].concat()
        });
        texts.collect::<Vec<_>>().join(" · ")
    }

    /// What a number in a working is.
    fn term(&self, term: Term) -> String {
        match term {
            Term::Input(Input::Grant(field)) => self.field(field).to_owned(),
            Term::Input(Input::Category(row, column)) => self.of_category(self.column(column), row),
            Term::Input(Input::Ceiling(row, column)) => self.of_ceiling(self.ceiling_column(column), row),
            Term::Figure(name) => self.figure(name).to_owned(),
            Term::Planned(name) => self.papers().planned(self.figure(name)),
            Term::Row(row, name) => self.of_category(self.row_figure(name), row),
            Term::Unspent(row) => self.of_category(self.phrase(Phrase::Unspent), row),
            Term::Ceiling(row, term) => self.of_ceiling(&self.ceiling_term(term), row),
            Term::Nothing => self.second_phrase(SecondPhrase::None).to_owned(),
            Term::CostUntil(year) => self.cost_until(year),
            Term::Series(SeriesTerm::Rights) => self.row_figure(RowFigure::Rights).to_owned(),
            Term::Series(SeriesTerm::Shares) => self.row_figure(RowFigure::Shares).to_owned(),
            Term::Series(SeriesTerm::SharesPerRight) => self.field(Field::SharesPerRight).to_owned(),
            Term::Series(SeriesTerm::ExercisePrice) => self.field(Field::ExercisePrice).to_owned(),
            Term::Time(term) => self.time(term).to_owned(),
            Term::Gratis => self.payment(Payment::Gratis).to_owned(),
        }
    }
}

/// Whether both are places in one law as it has been since one day.
fn is_beside(one: Citation, other: Citation) -> bool {
    match (one, other) {
        (Citation::Law(one, at), Citation::Law(other, place)) => one == other && at.since == place.since,
        _ => false,
    }
}
