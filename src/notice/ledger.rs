//! The allotment ledger (割当台帳): who gets how many rights, what is paid for them and what is left, for the company's own
//! use alone.

use std::rc::Rc;

use super::letter::{Addressee, Own, RecipientFigure, addressees};
use super::table::NOTHING;
use super::terms::Terms;
use super::writing::{counted, words};
use super::{Block, Document, DocumentName, Named, Passage, Role, Section, Span, Table, papers};
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
    let price = yen(language, figure(terms, FigureName::PricePerRight));
    let mut rows: Vec<_> = of.iter().map(|of| line(terms, language, of, &price)).collect();
    rows.push(total(terms, language, by_person));
    Table { caption, head: head.map(words).to_vec(), rows }
}

fn line(terms: &Terms, language: Language, of: &Addressee, price: &Passage) -> Rc<[Passage]> {
    let nothing = || words(NOTHING);
    let own = |own| of.own(own, terms, language);
    let figure = |figure| own(Own::Figure(figure));
    let is_paid = !of.is_gratis();
    Rc::new([
        Passage(vec![own(Own::Category)]),
        Passage(vec![own(if of.is_person() { Own::Recipient } else { Own::Persons })]),
        match language {
            Language::English => english::kind(of.kind()),
            Language::Japanese => japanese::kind(of.kind()),
        },
        Passage(vec![figure(RecipientFigure::Rights)]),
        Passage(vec![figure(RecipientFigure::Shares)]),
        if is_paid { price.clone() } else { nothing() },
        if is_paid { yen(language, figure(RecipientFigure::Price)) } else { nothing() },
        if of.has_remainder() { yen(language, figure(RecipientFigure::Unspent)) } else { nothing() },
        match language {
            Language::English => english::payment(of),
            Language::Japanese => japanese::payment(of),
        },
    ])
}

fn total(terms: &Terms, language: Language, by_person: bool) -> Rc<[Passage]> {
    let nothing = || words(NOTHING);
    let figure = |name| figure(terms, name);
    let has_rest = terms.calculation.rows.iter().any(|row| row.unspent.is_some());
    // Under names a number says what it counts.
    let persons = match language {
        _ if !by_person => "",
        Language::English => counted(terms.calculation.figure(FigureName::TotalPersons), " person", " persons"),
        Language::Japanese => "名",
    };
    Rc::new([
        words(match language {
            Language::English => english::TOTAL,
            Language::Japanese => japanese::TOTAL,
        }),
        Passage(vec![figure(FigureName::TotalPersons)]).words(persons),
        nothing(),
        Passage(vec![figure(FigureName::TotalRights)]),
        Passage(vec![figure(FigureName::TotalShares)]),
        nothing(),
        if terms.grant.is_gratis() { nothing() } else { yen(language, figure(FigureName::TotalPaid)) },
        if has_rest { yen(language, figure(FigureName::UnspentTotal)) } else { nothing() },
        nothing(),
    ])
}

fn figure(terms: &Terms, name: FigureName) -> Span {
    Span::outcome(Named::Grant(name), terms.calculation.figure(name))
}

fn yen(language: Language, amount: Span) -> Passage {
    match language {
        Language::English => Passage(vec![Span::Wording("¥".into()), amount]),
        Language::Japanese => Passage(vec![amount, Span::Wording("円".into())]),
    }
}
