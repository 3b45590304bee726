use std::collections::BTreeSet;
use std::rc::Rc;

use super::*;
use crate::amount::Rights;
use crate::language::{Bilingual, Language};
use crate::notice::every::Every;
use crate::notice::section::Place;
use crate::notice::{Block, DocumentName, Named, Origin, Passage, Role, Span, filling, frame, papers};
use crate::{Draft, Grant, calculate};

const LETTERS: [DocumentName; 2] = [DocumentName::AllotmentNotice, DocumentName::PriceNotice];

/// Categories that pay in every way, of one person and of several, with rights that they can and cannot share equally;
/// of one it is not known how it pays.
fn draft() -> Draft {
    let mut draft = Draft::example();
    for (field, text) in [(Field::SharesPerRight, "200"), (Field::PricePerShare, "1,773")] {
        draft.set(field, text);
    }
    let categories = [
        ("director", "offset", "7", "108", ""),
        ("director", "offset", "1", "5", ""),
        ("executive_officer", "offset", "2", "", "5,000,000"),
        ("executive_officer", "offset", "1", "", "1,000,000"),
        ("subsidiary_director", "offset", "5", "10", ""),
        ("employee", "cash", "3", "3", ""),
        ("outside", "gratis", "2", "3", ""),
        ("employee", "", "4", "9", ""),
        ("employee", "cash", "", "9", ""),
    ];
    draft.set_categories(categories.iter().enumerate().map(|(place, (kind, payment, persons, rights, pay))| {
        category(&format!("Group {place}"), &format!("区分{place}"), [kind, payment, persons, rights, pay])
    }));
    draft
}

/// A category of this kind and payment, with its persons, their rights, and the pay of each if the rights follow from it.
fn category(
    english: &str,
    japanese: &str,
    [kind, payment, persons, rights, pay]: [&str; 5],
) -> Rc<crate::draft::Category> {
    let mut category = crate::draft::Category::blank();
    for (column, text) in [
        (Column::LabelEn, english),
        (Column::LabelJa, japanese),
        (Column::Kind, kind),
        (Column::Payment, payment),
        (Column::Persons, persons),
        (Column::Rights, rights),
    ] {
        category.set(column, text);
    }
    if !pay.is_empty() {
        category.set(Column::RightsBasis, "pay_per_person");
        category.set(Column::PayPerPerson, pay);
    }
    Rc::new(category)
}

/// The people of a list, one of them with a name of two lines.
fn people() -> Vec<Recipient> {
    let people = ["Taro Sato", "Jiro\nSuzuki", "Hanako Tanaka", "Kiku Mori"].into_iter().enumerate();
    people
        .map(|(place, name)| Recipient {
            name: Bilingual { english: name.into(), japanese: name.into() },
            category: place * 2,
            rights: Rights(place as u64 + 1),
        })
        .collect()
}

fn with_terms(ask: impl Fn(&Terms)) {
    let grant = Grant::read(&draft());
    let calculation = calculate(&grant);
    let people = people();
    for recipients in [&[][..], &people] {
        ask(&Terms::new(&grant, &calculation, Origin::UnconfirmedLink).with_recipients(recipients));
    }
}

/// Wording that names the recipient wherever a company can write it.
fn own() -> Vec<Section> {
    let section = |place, heading: &str, body: &str| Section {
        name: "own_1".into(),
        place,
        heading: heading.to_owned().into(),
        body: body.to_owned().into(),
    };
    vec![
        section(Place::Sender, "", "{issuer_name}\n{ recipient }\n甲　{recipient}"),
        section(Place::Body, "", "{recipient_rights|one|many} of {total_rights} { {recipient_none} {{recipient}}"),
        section(Place::Item, "{recipient} {recipient_price}", "{allotment_table}\n{missing_payment}\n{allotment_date}"),
        section(Place::Item, "{issuer_name}", "{ledger_table}\n{recipient|one|many}{recipient_persons|one|many}"),
        section(Place::Annex, "{recipient_category}", "above\n\n{allotment_table}\n\n{recipient_shares}\nbelow"),
        section(Place::Annex, "about", "{recipient_exercise}\n{about}"),
    ]
}

/// The letters one by one, each section filled in anew for its addressee.
fn one_by_one(sections: &[Section], terms: &Terms, language: Language, to: &[Addressee]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for addressee in to {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(frame::marks(terms, language));
        let of = Circumstances::of(addressee, terms);
        let told: Vec<Section> = sections.iter().filter(|section| of.has(&section.name)).cloned().collect();
        blocks.extend(filling::filled(&told, language, &Every { terms, language, to: Some(addressee) }));
    }
    blocks
}

#[test]
fn letters_from_a_form_are_those_written_one_by_one() {
    with_terms(|terms| {
        for (document, language) in LETTERS.into_iter().flat_map(|document| Language::ALL.map(|it| (document, it))) {
            let to = papers::recipients(document, terms);
            assert!(to.len() > 2);
            let sections = [papers::standard(document, terms, language), own()].concat();
            assert!(letters(&sections, terms, language, &to) == one_by_one(&sections, terms, language, &to));
        }
    });
}

/// What names nobody stands once in memory, however many letters say it.
#[test]
fn letters_in_the_same_circumstances_have_their_paragraphs_in_common() {
    with_terms(|terms| {
        let to = [0, 1].map(|index| Addressee::of(terms, index, 0, terms.recipients.first()).expect("a category"));
        let sections = papers::standard(DocumentName::AllotmentNotice, terms, Language::English);
        let blocks = letters(&sections, terms, Language::English, &to);
        let mut letters = blocks.split(|block| *block == Block::PageBreak);
        let (one, other) = (letters.next().unwrap_or_default(), letters.next().unwrap_or_default());
        let is_own = |passage: &Passage| {
            passage.0.iter().any(|span| matches!(span, Span::Figure { name: Named::Recipient(..), .. }))
        };
        let apart = one.iter().zip(other).filter_map(|pair| match pair {
            (Block::Line(_, one), Block::Line(_, other)) if Rc::ptr_eq(one, other) || is_own(one) => None,
            (Block::Line(role, _), _) => Some(*role),
            _ => panic!("a letter has lines alone"),
        });
        assert_eq!(apart.collect::<Vec<_>>(), [Role::Addressee]);
    });
}

/// Which sections depend on the addressee: in a letter on the number allotted, and in one on the price.
type Told = [&'static str; 2];

const ONE: Told = ["addressee allotted underlying_shares", "addressee allotted amount"];
const EACH: Told = ["addressees allotted_each underlying_shares_each", "addressees allotted_each amount_each"];
const IN_ALL: Told =
    ["addressees allotted_in_all underlying_shares_in_all", "addressees allotted_in_all amount_in_all"];

const OFFSET: Told = ["price_later", "title_of_offset offset payment_date"];
const OF_SUBSIDIARY: Told = ["price_later", "title_of_offset_of_subsidiary offset_of_subsidiary payment_date"];
const CASH: Told = ["price_later", "title_of_cash cash payment_place"];
/// Nobody is told of a price that he does not pay.
const GRATIS: Told = ["gratis", "no letter"];
const UNSAID: Told = ["price_later", "title payment payment_date"];

const NO_REST: &str = "";
const REST: &str = "remainder";
const REST_EACH: &str = "remainder_each";

/// A category as typed, with what is told to it: its kind, payment, persons, rights, and the pay of each that the rights
/// follow from, of which ¥354,600 buys one.
type Case = ([&'static str; 5], Told, Told, &'static str);

const CATEGORIES: [Case; 19] = [
    (["director", "offset", "1", "1", ""], ONE, OFFSET, NO_REST),
    (["director", "offset", "11", "55", ""], EACH, OFFSET, NO_REST),
    (["director", "offset", "7", "108", ""], IN_ALL, OFFSET, NO_REST),
    (["executive_officer", "offset", "1", "", "1,000,000"], ONE, OFFSET, REST),
    (["executive_officer", "offset", "2", "", "5,000,000"], EACH, OFFSET, REST_EACH),
    (["executive_officer", "offset", "", "", "1,000,000"], IN_ALL, OFFSET, REST_EACH),
    // Two rights take all of it.
    (["executive_officer", "offset", "1", "", "709,200"], ONE, OFFSET, NO_REST),
    (["executive_officer", "offset", "2", "", "709,200"], EACH, OFFSET, NO_REST),
    (["subsidiary_director", "offset", "1", "3", ""], ONE, OF_SUBSIDIARY, NO_REST),
    (["subsidiary_director", "offset", "2", "", "1,000,000"], EACH, OF_SUBSIDIARY, REST_EACH),
    (["subsidiary_director", "offset", "3", "10", ""], IN_ALL, OF_SUBSIDIARY, NO_REST),
    // No claim is set off of which anything could be left.
    (["employee", "cash", "1", "", "1,000,000"], ONE, CASH, NO_REST),
    (["employee", "cash", "2", "", "1,000,000"], EACH, CASH, NO_REST),
    (["employee", "cash", "3", "10", ""], IN_ALL, CASH, NO_REST),
    (["outside", "gratis", "1", "1", ""], ONE, GRATIS, NO_REST),
    (["outside", "gratis", "2", "2", ""], EACH, GRATIS, NO_REST),
    (["outside", "gratis", "2", "3", ""], IN_ALL, GRATIS, NO_REST),
    (["employee", "", "4", "8", ""], EACH, UNSAID, NO_REST),
    // Nor is it said against whom the claim is.
    (["", "offset", "1", "2", ""], ONE, UNSAID, NO_REST),
];

/// People of a list, by their category and their rights.
const PEOPLE: [(usize, u64, Told, &str); 8] = [
    (2, 100, OFFSET, NO_REST),
    // 14 rights are what the pay comes to.
    (4, 14, OFFSET, REST),
    (4, 10, OFFSET, NO_REST),
    (9, 2, OF_SUBSIDIARY, REST),
    (10, 4, OF_SUBSIDIARY, NO_REST),
    (12, 2, CASH, NO_REST),
    (16, 1, GRATIS, NO_REST),
    (17, 2, UNSAID, NO_REST),
];

fn of_every_kind() -> Draft {
    let mut draft = Draft::example();
    for (field, text) in [
        (Field::SharesPerRight, "200"),
        (Field::PricePerShare, "1,773"),
        (Field::PaymentDate, "2019-07-31"),
        (Field::PaymentPlaceEn, "Sample Bank"),
        (Field::PaymentPlaceJa, "サンプル銀行"),
    ] {
        draft.set(field, text);
    }
    draft.set_categories(CATEGORIES.iter().map(|(typed, ..)| category("Group", "区分", *typed)));
    draft
}

/// The names of the sections of each letter.
fn names_told(document: DocumentName, terms: &Terms, language: Language) -> Vec<BTreeSet<String>> {
    let mut sections = papers::standard(document, terms, language);
    for section in &mut sections {
        let name = section.name.clone();
        *section = Section { name: name.clone(), place: Place::Body, heading: "".into(), body: name };
    }
    let blocks = letters(&sections, terms, language, &papers::recipients(document, terms));
    let said = |block: &Block| match block {
        Block::Line(_, passage) => passage.text(&|_| String::new()),
        _ => panic!("a letter has lines alone"),
    };
    blocks.split(|block| *block == Block::PageBreak).map(|letter| letter.iter().map(said).collect()).collect()
}

#[track_caller]
fn told_to(cases: &[(Told, Told, &str)], recipients: &[Recipient]) {
    let grant = Grant::read(&of_every_kind());
    let calculation = calculate(&grant);
    let terms = Terms::new(&grant, &calculation, Origin::Own).with_recipients(recipients);
    for (index, document) in LETTERS.into_iter().enumerate() {
        let expected: Vec<BTreeSet<&str>> = cases
            .iter()
            .filter(|(_, payment, _)| index == 0 || *payment != GRATIS)
            .map(|(number, payment, rest)| {
                let rest = if index == 0 { "" } else { rest };
                [number[index], payment[index], rest].into_iter().flat_map(str::split_whitespace).collect()
            })
            .collect();
        let depending: BTreeSet<&str> = expected.iter().flatten().copied().collect();
        for language in Language::ALL {
            let told = names_told(document, &terms, language);
            assert_eq!(told.len(), expected.len(), "{document:?}");
            let everybody: Vec<BTreeSet<&str>> =
                told.iter().map(|names| names.iter().map(String::as_str).collect()).collect();
            let in_any: BTreeSet<&str> = everybody.iter().flatten().copied().collect();
            for ((names, expected), place) in everybody.iter().zip(&expected).zip(0..) {
                // What depends on nobody stands in every letter.
                let expected: BTreeSet<&str> = in_any.difference(&depending).chain(expected).copied().collect();
                assert_eq!(*names, expected, "{document:?} in {language:?}, letter {place}");
            }
        }
    }
}

#[test]
fn each_category_is_told_what_is_for_it() {
    told_to(&CATEGORIES.map(|(_, number, payment, rest)| (number, payment, rest)), &[]);
}

#[test]
fn each_person_is_told_what_is_for_him() {
    let name = |name: &str| Bilingual { english: name.into(), japanese: name.into() };
    let people =
        PEOPLE.map(|(category, rights, ..)| Recipient { name: name("Sato"), category, rights: Rights(rights) });
    told_to(&PEOPLE.map(|(_, _, payment, rest)| (ONE, payment, rest)), &people);
}
