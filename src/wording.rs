//! Labels and messages of the page, in both languages: [`Words`] is what each of them has to say.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::amount::{self, RoundingMode, RoundingPlace};
use crate::calculation::{CeilingTerm, FigureName, Measure, RowFigure, SeriesTerm, Term, TimeTerm, Unit};
use crate::checks::{CheckName, DateTerm, Limit, Reason, Verdict};
use crate::draft::{CeilingColumn, Column, Field, Input, Section};
use crate::grant::{Kind, Payment, Problem, ReleaseState, RightsBasis};
use crate::language::Language;
use crate::law::Citation;
use crate::model::{Message, NoticeLanguage, Source, Theme};
use crate::pasting::PasteProblem;

mod checks;
mod english;
mod japanese;
pub mod panel;
mod phrase;
pub mod series;
mod working;

pub use checks::{dates, line, option_value};
pub use panel::{PanelPhrase, PanelWords};
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
        Input::Ceiling(row, column) => words.of_ceiling(words.ceiling_column(column), row),
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
    /// What the panels of the form say.
    fn panels(&self) -> &dyn PanelWords;

    fn field(&self, field: Field) -> &'static str;
    fn column(&self, column: Column) -> &'static str;
    fn section(&self, section: Section) -> &'static str;
    fn ceiling_column(&self, column: CeilingColumn) -> &'static str;
    fn rights_basis(&self, basis: RightsBasis) -> &'static str;
    /// "Category 2"
    fn category(&self, row: usize) -> String;
    /// "Ceiling 2"
    fn ceiling(&self, row: usize) -> String;
    /// Said of a category of people.
    fn goes_over(&self, ceiling: &str) -> String;
    /// By how much a ceiling is passed, and through whom.
    fn passed(&self, by: &str, people: &str) -> String;
    /// "Rights (category 2)"
    fn of_category(&self, what: &str, row: usize) -> String;
    /// "Approved rights a year (ceiling 2)"
    fn of_ceiling(&self, what: &str, row: usize) -> String;
    /// What to type; empty where the label says it all.
    fn field_hint(&self, field: Field) -> &'static str;
    /// What is wrong, and what would be right.
    fn problem(&self, problem: &Problem) -> String;

    fn kind(&self, kind: Kind) -> &'static str;
    fn payment(&self, payment: Payment) -> &'static str;
    fn release_state(&self, state: ReleaseState) -> &'static str;
    fn theme(&self, theme: Theme) -> &'static str;
    fn notice_language(&self, language: NoticeLanguage) -> &'static str;
    /// The words for a value of a field that is chosen from a list.
    fn choice(&self, field: Field, value: &str) -> &'static str;
    /// "rounded half up to 1 yen"
    fn rounded(&self, mode: RoundingMode, place: RoundingPlace) -> String;

    /// A number with its unit.
    fn amount(&self, value: Decimal, unit: Unit) -> String;
    /// "about 15.42", of a number that was cut.
    fn nearly(&self, number: &str) -> String;
    /// The day in both calendars; with a word where the era that was typed had ended by then.
    fn both_calendars(&self, date: NaiveDate, typed: &str) -> String;

    fn figure(&self, name: FigureName) -> &'static str;
    fn row_figure(&self, name: RowFigure) -> &'static str;
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
                    text.push_str(&[self.phrase(Phrase::ListSeparator), place].concat());
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

    /// The label of an input as its own row shows it.
    fn own_label(&self, input: Input) -> &'static str {
        match input {
            Input::Grant(field) => self.field(field),
            Input::Category(_, column) => self.column(column),
            Input::Ceiling(_, column) => self.ceiling_column(column),
        }
    }

    fn hint(&self, input: Input) -> &'static str {
        match input {
            Input::Grant(field) => self.field_hint(field),
            Input::Category(..) | Input::Ceiling(..) => "",
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

    /// What a number in a working is.
    fn term(&self, term: Term) -> String {
        match term {
            Term::Input(Input::Grant(field)) => self.field(field).to_owned(),
            Term::Input(Input::Category(row, column)) => self.of_category(self.column(column), row),
            Term::Input(Input::Ceiling(row, column)) => self.of_ceiling(self.ceiling_column(column), row),
            Term::Figure(name) => self.figure(name).to_owned(),
            Term::Row(row, name) => self.of_category(self.row_figure(name), row),
            Term::Unspent(row) => self.of_category(self.phrase(Phrase::Unspent), row),
            Term::Ceiling(row, term) => self.of_ceiling(&self.ceiling_term(term), row),
            Term::Nothing => self.phrase(Phrase::None).to_owned(),
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
