//! The order of the sections in the wording of a company, and where its own ones stand.

use wariate::calculation::calculate;
use wariate::draft::wording::SECTIONS_MAX;
use wariate::draft::{Draft, Field, Wording};
use wariate::grant::Grant;
use wariate::language::Language;
use wariate::notice::{DocumentName, EditedSection, Origin, Place, Terms, papers};

use crate::grants::{iij, with};

const NAME: DocumentName = DocumentName::Determination;

/// The names of the sections of a document in a language, with where they stand.
fn placed(terms: &Terms, name: DocumentName, wording: &Wording, language: Language) -> Vec<(String, Place)> {
    let edited = papers::edited(name, terms, wording, language);
    let of = |section: EditedSection| (section.worded.section.name.into_owned(), section.worded.section.place);
    edited.sections.into_iter().map(of).collect()
}

fn place_of(sections: &[(String, Place)], name: &str) -> usize {
    sections.iter().position(|(known, _)| known == name).expect("a section")
}

/// One order serves both languages only where it moves nothing in either.
#[test]
fn the_order_of_both_languages_is_the_standard_of_each() {
    let choices: [&[(Field, &str)]; 10] = [
        &[],
        &[(Field::AboutEn, "")],
        &[(Field::AboutEn, ""), (Field::AboutJa, "会社概要")],
        &[(Field::AboutJa, "会社概要"), (Field::SeriesNameJa, "第15回新株予約権")],
        &[(Field::SeriesNameEn, "No. 15"), (Field::ExercisePrice, "500"), (Field::ExerciseFrom, "2021-07-13")],
        &[(Field::PriceBasis, "gratis"), (Field::FairValuePerShare, "1773"), (Field::PaymentPlaceEn, "A")],
        &[(Field::NoticeScope, "exercise_price_only"), (Field::ExercisePrice, "0")],
        &[(Field::Stage, "plan"), (Field::Acquisition, "none"), (Field::ExerciseCondition, "position_held")],
        &[(Field::Stage, "plan"), (Field::TransferRestricted, "no"), (Field::ApplicationDate, "2019-07-01")],
        &[(Field::Stage, "plan"), (Field::ReasonEn, "A"), (Field::PaymentDate, "2019-07-31")],
    ];
    let papers_of = choices.map(|choices| with(iij(), choices)).into_iter().chain([Draft::blank()]);
    for draft in papers_of {
        let grant = Grant::read(&draft);
        let calculation = calculate(&grant);
        let terms = Terms::new(&grant, &calculation, Origin::Own);
        for name in DocumentName::ALL {
            let mut wording = Wording::default();
            let own = wording.add_section(name.name(), Some("title")).expect("a section");
            for language in Language::ALL {
                let standard = papers::standard(name, &terms, language);
                let standard: Vec<(String, Place)> =
                    standard.into_iter().map(|section| (section.name.into_owned(), section.place)).collect();
                let mut sections = placed(&terms, name, &wording, language);
                sections.retain(|(name, _)| *name != *own);
                assert_eq!(sections, standard, "{name:?} {language:?}");
            }
        }
    }
}

/// A section that the other language alone has is a place too.
#[test]
fn an_own_section_stands_in_the_same_place_in_both_languages() {
    let grant = Grant::read(&iij());
    let calculation = calculate(&grant);
    let terms = Terms::new(&grant, &calculation, Origin::Own);
    for (after, [english, japanese], place) in [
        ("addressee", ["date", "addressee"], Place::Body),
        ("record_begins", ["lead", "record_begins"], Place::Item),
        ("record_ends", ["allottees", "record_ends"], Place::Annex),
        ("inquiries", ["inquiries", "record_ends"], Place::Annex),
    ] {
        let mut wording = Wording::default();
        let own = wording.add_section(NAME.name(), Some(after)).expect("a section");
        for (language, before) in [(Language::English, english), (Language::Japanese, japanese)] {
            let sections = placed(&terms, NAME, &wording, language);
            let at = place_of(&sections, &own);
            assert_eq!(at, place_of(&sections, before) + 1, "after {after} {language:?}");
            assert_eq!(sections[at].1, place, "after {after} {language:?}");
        }
    }
}

/// The order that was set where the company had said nothing of itself, and it then does.
#[test]
fn a_section_that_comes_later_stands_among_its_neighbours() {
    let mut draft = iij();
    draft.set(Field::AboutJa, "");
    draft.set(Field::AboutEn, "");
    let mut wording = Wording::default();
    let grant = Grant::read(&draft);
    let calculation = calculate(&grant);
    let terms = Terms::new(&grant, &calculation, Origin::Own);
    let order = papers::edited(NAME, &terms, &wording, Language::Japanese).order;
    let order: Vec<&str> = order.iter().map(|name| &**name).collect();
    wording.move_up(NAME.name(), "allottees", &order).expect("a move");
    draft.set(Field::AboutJa, "会社概要");
    draft.set(Field::AboutEn, "About us");
    let grant = Grant::read(&draft);
    let calculation = calculate(&grant);
    let terms = Terms::new(&grant, &calculation, Origin::Own);
    let end = |language: Language, count: usize| -> Vec<String> {
        let mut names: Vec<String> =
            placed(&terms, NAME, &wording, language).into_iter().map(|(name, _)| name).collect();
        names.split_off(names.len() - count)
    };
    assert_eq!(end(Language::Japanese, 2), ["record_ends", "about"]);
    assert_eq!(end(Language::English, 2), ["about", "inquiries"]);
    assert!(order.len() <= SECTIONS_MAX);
}
