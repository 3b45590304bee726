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
        let mut category = crate::draft::Category::blank();
        for (column, text) in [
            (Column::LabelEn, format!("Group {place}").as_str()),
            (Column::LabelJa, format!("区分{place}").as_str()),
            (Column::Kind, kind),
            (Column::Payment, payment),
            (Column::Persons, persons),
            (Column::Rights, rights),
        ] {
            category.set(column, text);
        }
        if !pay.is_empty() {
            category.set(Column::RightsBasis, "pay_per_person");
            category.set(Column::PayPerPerson, *pay);
        }
        Rc::new(category)
    }));
    draft
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
