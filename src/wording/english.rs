//! The page in English.

use chrono::{Datelike, Month, NaiveDate};
use rust_decimal::Decimal;

use super::{Phrase, Words, grouped};
use crate::amount::{RoundingMode, RoundingPlace};
use crate::calculation::{FigureName, RowFigure, Unit};
use crate::checks::{CheckName, Verdict};
use crate::draft::{Column, Field};
use crate::grant::{Kind, Payment, Problem, ReleaseState};
use crate::language::Language;
use crate::law::{Citation, Provision};
use crate::model::{Message, NoticeLanguage, Source, Theme};
use crate::pasting::PasteProblem;
use crate::reading;

mod fields;
mod messages;
mod phrases;

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

    fn category(&self, row: usize) -> String {
        format!("Category {}", row + 1)
    }

    fn of_category(&self, what: &str, row: usize) -> String {
        format!("{what} (category {})", row + 1)
    }

    fn field_hint(&self, field: Field) -> &'static str {
        fields::hint(field)
    }

    fn problem(&self, problem: &Problem) -> String {
        messages::problem(problem)
    }

    fn kind(&self, kind: Kind) -> &'static str {
        fields::kind(kind)
    }

    fn payment(&self, payment: Payment) -> &'static str {
        match payment {
            Payment::Offset => "offset of remuneration claims",
            Payment::Cash => "payment in cash",
            Payment::Gratis => "gratis",
        }
    }

    fn release_state(&self, state: ReleaseState) -> &'static str {
        match state {
            ReleaseState::Draft => "draft (marked DRAFT)",
            ReleaseState::Final => "final, not yet announced",
            ReleaseState::Announced => "announced",
        }
    }

    fn theme(&self, theme: Theme) -> &'static str {
        match theme {
            Theme::Auto => "as the system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    fn notice_language(&self, language: NoticeLanguage) -> &'static str {
        match language {
            NoticeLanguage::One(Language::English) => "English",
            NoticeLanguage::One(Language::Japanese) => "Japanese",
            NoticeLanguage::Both => "both, side by side",
        }
    }

    fn rounding(&self, field: Field, value: &str) -> &'static str {
        fields::rounding(field, value)
    }

    fn rounded(&self, mode: RoundingMode, place: RoundingPlace) -> String {
        let mode = match mode {
            RoundingMode::HalfUp => "rounded half up",
            RoundingMode::Up => "rounded up",
            RoundingMode::Down => "rounded down",
        };
        let place = match place {
            RoundingPlace::Yen => "1",
            RoundingPlace::Tenth => "0.1",
            RoundingPlace::Hundredth => "0.01",
        };
        format!("{mode} to {place} yen")
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
        }
    }

    fn about(&self, value: Decimal) -> String {
        let cut = value.trunc_with_scale(2);
        if cut == value { grouped(cut) } else { format!("about {}", grouped(cut)) }
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
        match name {
            RowFigure::Persons => "Persons",
            RowFigure::Rights => "Rights",
            RowFigure::Shares => "Shares",
            RowFigure::Paid => "Paid or offset",
        }
    }

    fn citation(&self, citation: Citation) -> String {
        let provision = |act: &str, provision: Provision| {
            let mut text = format!("{act}, art. {}", provision.article);
            if provision.paragraph > 0 {
                text.push_str(&format!("({})", provision.paragraph));
            }
            if provision.item > 0 {
                text.push_str(&format!(", item {}", provision.item));
            }
            text
        };
        match citation {
            Citation::CompaniesAct(place) => provision("Companies Act", place),
            Citation::AccountingRegulation(place) => provision("Regulation on Corporate Accounting", place),
            Citation::Arithmetic => "Arithmetic on the figures named above".to_owned(),
            Citation::ExtraordinaryReports => {
                "As issuers state it in extraordinary reports: amounts paid in plus money due on exercise".to_owned()
            }
            Citation::TermsOfIssue => "The issuer's decision in this grant".to_owned(),
        }
    }

    fn verdict(&self, check: CheckName, verdict: &Verdict) -> &'static str {
        match verdict {
            Verdict::Holds(_) if check.compares() => "equal",
            Verdict::Holds(_) => "in order",
            Verdict::Fails(_) if check.compares() => "not equal",
            Verdict::Fails(_) => "to correct",
            Verdict::Warns(_) => "to check",
            Verdict::Waits(_) => "waits",
        }
    }

    fn check(&self, name: CheckName) -> &'static str {
        fields::check(name)
    }

    fn checks_in_short(&self, fail: usize, warn: usize, wait: usize) -> String {
        match (fail, warn, wait) {
            (0, 0, 0) => "all in order".to_owned(),
            (0, 0, 1) => "1 waits".to_owned(),
            (0, 0, _) => format!("{wait} wait"),
            (0, _, _) => format!("{warn} to check"),
            _ => format!("{fail} to correct"),
        }
    }

    fn documents(&self, compared: usize, differing: usize) -> String {
        match differing {
            0 => format!("{compared} figures compared, all equal"),
            _ => format!("{compared} figures compared, {differing} in one language only"),
        }
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
        let number = grouped(Decimal::from(length));
        if length <= comfortable {
            format!("{number} characters: short enough for any mail program.")
        } else {
            format!(
                "{number} characters: some programs, Outlook and cells of Excel among them, cut links this long. A file is safer."
            )
        }
    }

    fn link_too_long(&self, length: usize, longest: usize) -> String {
        format!(
            "The link would have {} characters; beyond {} many programs cut it. Save the grant as a file and pass that on.",
            grouped(Decimal::from(length)),
            grouped(Decimal::from(longest))
        )
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
