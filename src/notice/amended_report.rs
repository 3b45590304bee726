//! The amended extraordinary report (臨時報告書の訂正報告書): what was still open in the report as it was filed, before
//! and after (訂正前, 訂正後).
//!
//! 訂正前 is the filed text letter for letter; without it the document says that it is missing and makes nothing up.
//! Items keep the numbers under which they were filed, and those that did not change are skipped. What changed is
//! underlined on both sides.

use super::terms::Terms;
use super::writing::words;
use super::{Block, Document, DocumentName, Passage, Role, Section, papers};
use crate::draft::Field;
use crate::grant::Fact;
use crate::language::Language;

mod amendment;
mod edits;
mod english;
pub mod filed;
mod japanese;
mod number;
mod reserved;

use amendment::{Amendment, Report, total_rights};
use filed::Item;
use number::numbers;

/// The amended report on the grant of `terms` in `language`, in the wording of the standard.
pub fn compose(terms: &Terms, language: Language) -> Document {
    papers::composed(DocumentName::AmendedReport, &sections(terms, language), terms, language)
}

/// The standard wording for these terms.
pub fn sections(terms: &Terms, language: Language) -> Vec<Section> {
    let is_due = Amended::of(terms) != Amended::Nothing;
    match language {
        Language::English => english::sections(is_due),
        Language::Japanese => japanese::sections(is_due),
    }
}

/// What became of the items of the report.
#[derive(PartialEq)]
enum Amended<'a> {
    /// The filed text is not there.
    NotFiled,
    /// It is, but not all of the items can be found in it, and none of them that differs.
    Unread,
    /// Each of the usual items says what holds.
    Nothing,
    Items(Vec<Amendment<'a>>),
}

impl<'a> Amended<'a> {
    fn of(terms: &Terms<'a>) -> Amended<'a> {
        let Fact::Known(report) = &terms.grant.papers.report_before else { return Amended::NotFiled };
        let filed = filed::items(report);
        let usual = [Item::NumberOfRights, Item::IssuePrice, Item::IssueTotal, Item::Allottees];
        let has = |item| filed.iter().any(|filed| filed.item == item);
        let is_whole = usual.into_iter().all(has) && (terms.is_stock_compensation() || has(Item::ExercisePrice));
        let number = filed.iter().find(|filed| filed.item == Item::NumberOfRights);
        let rights = number.and_then(|filed| Some(total_rights(terms, &numbers(filed.text))?.value));
        let holds = |digit: fn(char) -> bool| filed.iter().any(|filed| filed.text.contains(digit));
        let is_wide = holds(number::is_wide_digit) && !holds(|letter| letter.is_ascii_digit());
        let report = Report { rights, is_wide };
        let amendments: Vec<_> = filed.into_iter().filter_map(|filed| Amendment::of(terms, filed, report)).collect();
        match amendments.is_empty() {
            false => Amended::Items(amendments),
            // What was not found may well differ.
            true if is_whole => Amended::Nothing,
            true => Amended::Unread,
        }
    }
}

/// 「発行数」、「発行価格」及び「発行価額の総額」: the items that are amended, as a sentence names them.
pub(super) fn open_items(terms: &Terms, language: Language) -> Passage {
    match (Amended::of(terms), language) {
        (Amended::Items(amendments), Language::English) => english::open_items(&amendments),
        (Amended::Items(amendments), Language::Japanese) => japanese::open_items(&amendments),
        (Amended::NotFiled | Amended::Unread | Amended::Nothing, _) => missing(),
    }
}

/// With whom the report is filed.
pub(super) fn addressee(terms: &Terms, language: Language) -> Passage {
    let filed_with = &terms.grant.papers.report_addressee;
    match language {
        Language::English => english::addressee(filed_with),
        Language::Japanese => Passage::default().entered(filed_with),
    }
}

/// What stands for a name alone in its line: the items under their numbers, or their text before and after.
pub(super) fn blocks(terms: &Terms, language: Language, name: &str) -> Option<Vec<Block>> {
    // No other name has the report read.
    match name {
        "amended_items" => Some(match Amended::of(terms) {
            Amended::Items(amendments) => listed(&amendments, language),
            Amended::NotFiled | Amended::Unread | Amended::Nothing => vec![missing().line(Role::ItemText)],
        }),
        "amendments" => Some(match Amended::of(terms) {
            Amended::Items(amendments) => before_and_after(terms, &amendments, language),
            amended => {
                let [not_filed, unread] = match language {
                    Language::English => [english::NOT_FILED, english::UNREAD],
                    Language::Japanese => [japanese::NOT_FILED, japanese::UNREAD],
                };
                let sentence = if amended == Amended::Unread { unread } else { not_filed };
                vec![words(sentence).then(missing()).line(Role::ItemText)]
            }
        }),
        _ => None,
    }
}

fn missing() -> Passage {
    Passage::default().missing([Field::ReportBefore.into()])
}

fn listed(amendments: &[Amendment], language: Language) -> Vec<Block> {
    let mut lines = Vec::new();
    let mut within = None;
    for amendment in amendments {
        lines.extend(group(amendment, language, &mut within).map(|group| group.line(Role::ItemText)));
        lines.push(heading(amendment, language).line(Role::ItemText));
    }
    lines
}

fn before_and_after(terms: &Terms, amendments: &[Amendment], language: Language) -> Vec<Block> {
    let [before, after] = match language {
        Language::English => [english::BEFORE, english::AFTER],
        Language::Japanese => [japanese::BEFORE, japanese::AFTER],
    };
    let mut blocks = Vec::new();
    let mut within = None;
    for amendment in amendments {
        blocks.extend(group(amendment, language, &mut within).map(|group| group.line(Role::Heading)));
        blocks.push(heading(amendment, language).line(Role::Heading));
        blocks.push(words(before).line(Role::Note));
        blocks.push(amendment.before.clone().line(Role::Note));
        blocks.push(words(after).line(Role::Note));
        let after = match language {
            Language::English => english::after(terms, amendment),
            Language::Japanese => amendment.after.clone(),
        };
        blocks.push(after.line(Role::Note));
    }
    blocks
}

/// The heading of the group in which an item stands, where the item before stood in another.
fn group<'a>(amendment: &Amendment<'a>, language: Language, within: &mut Option<&'a str>) -> Option<Passage> {
    let before = std::mem::replace(within, amendment.filed.within);
    let group = amendment.filed.within.filter(|group| before != Some(*group))?;
    let number = group.strip_suffix("新株予約権の内容").filter(|_| language == Language::English);
    Some(match number {
        Some(number) => Passage::default().letters(number.trim_end()).words(english::TERMS),
        None => Passage::default().letters(group),
    })
}

/// An item under its number, as it was filed.
fn heading(amendment: &Amendment, language: Language) -> Passage {
    let filed = &amendment.filed;
    let number = Passage::default().letters(filed.number);
    match language {
        Language::English => number.words(" ").words(english::title(filed.item)),
        Language::Japanese => number.words("　").letters(filed.title.as_str()),
    }
}
