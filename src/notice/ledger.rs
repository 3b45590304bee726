//! The allotment ledger (割当台帳): who gets how many rights, what is paid for them and what is left, for the company's own
//! use alone.

use super::letter::{Addressee, RecipientFigure, addressees};
use super::table::NOTHING;
use super::terms::Terms;
use super::writing::{counted, words};
use super::{Block, Document, DocumentName, Passage, Role, Section, Table, papers};
use crate::calculation::FigureName;
use crate::language::Language;

mod english;
mod japanese;

/// The ledger of the grant of `terms` in `language`, in the wording of the standard.
pub fn compose(terms: &Terms, language: Language) -> Document {
    papers::composed(DocumentName::Ledger, &sections(terms, language), terms, language)
}

/// The standard wording for these terms.
pub fn sections(terms: &Terms, language: Language) -> Vec<Section> {
    match language {
        Language::English => english::sections(terms),
        Language::Japanese => japanese::sections(terms),
    }
}

/// 社外秘, which no wording takes away.
pub(super) fn mark(language: Language) -> Block {
    let mark = match language {
        Language::English => english::CONFIDENTIAL,
        Language::Japanese => japanese::CONFIDENTIAL,
    };
    words(mark).line(Role::Mark)
}

/// The categories for which the list of people has another number of rights.
fn differing(terms: &Terms) -> Vec<usize> {
    let rows = terms.calculation.rows.iter().enumerate();
    let differs = rows.filter(|(category, row)| {
        let listed = terms.listed_rights(*category);
        listed.is_some_and(|listed| row.rights.as_ref().is_ok_and(|rights| rights.value != listed))
    });
    differs.map(|(category, _)| category).collect()
}

/// A line for each person of the list, or for each category where there is no list, and the sums of the calculation.
pub(super) fn table(terms: &Terms, language: Language, caption: Passage) -> Table {
    let of = addressees(terms);
    let by_person = of.iter().any(Addressee::is_person);
    let head = match language {
        Language::English => english::head(by_person),
        Language::Japanese => japanese::head(by_person),
    };
    let mut rows: Vec<_> = of.iter().map(|of| Vec::into(line(terms, language, of))).collect();
    rows.push(Vec::into(total(terms, language, by_person)));
    Table { caption, head: head.map(words).to_vec(), rows }
}

fn line(terms: &Terms, language: Language, of: &Addressee) -> Vec<Passage> {
    let nothing = || words(NOTHING);
    let figure = |figure| of.passage(terms, figure);
    let is_paid = !of.is_gratis(terms);
    let paid = |passage: &dyn Fn() -> Passage| if is_paid { yen(language, passage()) } else { nothing() };
    let whom = if of.is_person() { "recipient" } else { "recipient_persons" };
    vec![
        of.named(terms, language, "recipient_category").unwrap_or_default(),
        of.named(terms, language, whom).unwrap_or_default(),
        match language {
            Language::English => english::kind(of.kind()),
            Language::Japanese => japanese::kind(of.kind()),
        },
        figure(RecipientFigure::Rights),
        figure(RecipientFigure::Shares),
        paid(&|| Passage::default().figure(terms.calculation, FigureName::PricePerRight)),
        paid(&|| figure(RecipientFigure::Price)),
        if of.has_remainder() { yen(language, figure(RecipientFigure::Unspent)) } else { nothing() },
        match language {
            Language::English => english::payment(of),
            Language::Japanese => japanese::payment(of),
        },
    ]
}

fn total(terms: &Terms, language: Language, by_person: bool) -> Vec<Passage> {
    let nothing = || words(NOTHING);
    let figure = |name| Passage::default().figure(terms.calculation, name);
    let has_rest = terms.calculation.rows.iter().any(|row| row.unspent.is_some());
    // Under names a number says what it counts.
    let persons = match language {
        _ if !by_person => "",
        Language::English => counted(terms.calculation.figure(FigureName::TotalPersons), " person", " persons"),
        Language::Japanese => "名",
    };
    vec![
        words(match language {
            Language::English => english::TOTAL,
            Language::Japanese => japanese::TOTAL,
        }),
        figure(FigureName::TotalPersons).words(persons),
        nothing(),
        figure(FigureName::TotalRights),
        figure(FigureName::TotalShares),
        nothing(),
        if terms.grant.is_gratis() { nothing() } else { yen(language, figure(FigureName::TotalPaid)) },
        if has_rest { yen(language, figure(FigureName::UnspentTotal)) } else { nothing() },
        nothing(),
    ]
}

fn yen(language: Language, amount: Passage) -> Passage {
    match language {
        Language::English => words("¥").then(amount),
        Language::Japanese => amount.words("円"),
    }
}
