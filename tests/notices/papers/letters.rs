//! The letters to whoever gets rights: the number allotted, then the price and its offset.

use wariate::draft::{Column, Draft, Field, Input};
use wariate::language::Language;
use wariate::notice::{Block, Document, Recipient, agreement, allotment_notice, price_notice};

use super::{Compose, golden, paper_to, person};
use crate::grants::{category, company, iij, with};
use crate::{missing, plain};

/// Both languages of the letters, compared with the golden ones; figures agree and nothing is missing.
#[track_caller]
fn compared(name: &str, compose: Compose, draft: &Draft, people: &[Recipient]) -> [Document; 2] {
    let both = Language::ALL.map(|language| paper_to(compose, draft, None, people, language));
    for document in &both {
        golden(name, document);
        assert_eq!(missing(document), []);
    }
    let [english, japanese] = &both;
    let agreement = agreement(english, japanese);
    assert!(agreement.holds(), "{agreement:?}");
    both
}

fn letters(document: &Document) -> usize {
    1 + document.blocks.iter().filter(|block| matches!(block, Block::PageBreak)).count()
}

fn seed() -> Draft {
    with(
        iij(),
        &[
            (Field::SeriesNameEn, "9th Series Stock Acquisition Rights"),
            (Field::SeriesNameJa, "第9回新株予約権"),
            (Field::ExerciseFrom, "2019-07-13"),
            (Field::ExerciseTo, "2049-07-12"),
            (Field::PaymentDate, "2019-07-12"),
        ],
    )
}

/// 108 rights for 7 people are no whole number for each, 55 for 11 are five.
fn of_categories() -> Draft {
    let mut draft = seed();
    draft.set_categories([
        category("Directors", "当社取締役", "director", "offset", "7", "108"),
        category("Executive Officers", "当社執行役員", "executive_officer", "offset", "11", "55"),
        category("Adviser", "当社顧問", "outside", "offset", "1", "1"),
    ]);
    draft
}

fn people() -> Vec<Recipient> {
    vec![
        person("Taro Sato", "佐藤　太郎", 0, 100),
        person("Jiro Suzuki", "鈴木　次郎", 0, 8),
        person("Hanako Tanaka", "田中　花子", 1, 55),
    ]
}

#[test]
fn to_the_categories_of_the_seed() {
    for document in compared("allotment_by_category", allotment_notice::compose, &of_categories(), &[]) {
        assert_eq!(letters(&document), 3);
        // Nobody knows the price yet.
        assert!(!plain(&document).contains("354,600"));
    }
    for document in compared("price_by_category", price_notice::compose, &of_categories(), &[]) {
        assert_eq!(letters(&document), 3);
    }
}

#[test]
fn to_the_people_of_a_list() {
    for document in compared("allotment_by_person", allotment_notice::compose, &seed(), &people()) {
        assert_eq!(letters(&document), 3);
    }
    for document in compared("price_by_person", price_notice::compose, &seed(), &people()) {
        assert_eq!(letters(&document), 3);
        let text = plain(&document);
        // 354,600 × 100, 8 and 55
        assert!(["35,460,000", "2,836,800", "19,503,000"].iter().all(|amount| text.contains(amount)), "{text}");
    }
}

/// Each letter tells its own people how they pay; those who do not pay get none.
#[test]
fn each_pays_in_its_own_way() {
    let mut draft = with(
        company(),
        &[
            (Field::SharesPerRight, "200"),
            (Field::PricePerShare, "1773"),
            (Field::AllotmentDate, "2019-07-12"),
            (Field::PaymentDate, "2019-07-31"),
            (Field::PaymentPlaceEn, "Sample Bank, Head Office"),
            (Field::PaymentPlaceJa, "株式会社サンプル銀行　本店"),
        ],
    );
    draft.set_categories([
        category("Directors", "当社取締役", "director", "offset", "2", "10"),
        category("Directors of subsidiaries", "当社子会社取締役", "subsidiary_director", "offset", "1", "3"),
        category("Employees", "当社従業員", "employee", "cash", "4", "4"),
        category("Advisers", "社外協力者", "outside", "gratis", "2", "2"),
    ]);
    for document in compared("allotment_of_every_payment", allotment_notice::compose, &draft, &[]) {
        assert_eq!(letters(&document), 4);
    }
    for document in compared("price_of_every_payment", price_notice::compose, &draft, &[]) {
        assert_eq!(letters(&document), 3);
    }
}

#[test]
fn nobody_pays_for_gratis_rights() {
    let draft = with(iij(), &[(Field::PriceBasis, "gratis"), (Field::FairValuePerShare, "1773")]);
    compared("allotment_gratis", allotment_notice::compose, &draft, &[]);
    for document in compared("price_gratis", price_notice::compose, &draft, &[]) {
        assert_eq!(letters(&document), 1);
    }
}

/// A draft is marked as one on every letter.
#[test]
fn every_letter_of_a_draft_is_marked() {
    let draft = with(of_categories(), &[(Field::ReleaseState, "draft")]);
    let document = paper_to(price_notice::compose, &draft, None, &[], Language::English);
    assert_eq!(plain(&document).matches("DRAFT").count(), 3);
}

/// Pay that buys whole rights leaves a remainder, which the letter names.
#[test]
fn what_is_left_of_pay_is_named() {
    for document in compared("price_with_remainder", price_notice::compose, &super::ledger::of_pay(), &[]) {
        assert_eq!(letters(&document), 2);
    }
}

/// A price that the board resolved as an amount is known when the number is told.
#[test]
fn a_resolved_amount_is_told_with_the_number() {
    let draft = with(seed(), &[(Field::PriceMethod, "amount")]);
    for language in Language::ALL {
        let text = plain(&paper_to(allotment_notice::compose, &draft, None, &[], language));
        assert!(text.contains("354,600"), "{text}");
    }
}

/// What follows from the market of the allotment date is not told before it, and is told with the price.
#[test]
fn what_is_still_open_is_told_with_the_price() {
    let plan = with(seed(), &[(Field::ExercisePrice, ""), (Field::SharesPerRightBasis, "fixed_amount")]);
    let determined = with(
        seed(),
        &[
            (Field::ExercisePrice, "1,861"),
            (Field::SharesPerRightBasis, "fixed_amount"),
            (Field::AmountPerRight, "40,000"),
        ],
    );
    for (name, compose) in [
        ("allotment_of_open_terms", allotment_notice::compose as Compose),
        ("price_of_open_terms", price_notice::compose),
    ] {
        let both = Language::ALL.map(|language| paper_to(compose, &determined, Some(&plan), &[], language));
        for document in &both {
            golden(name, document);
            assert_eq!(plain(document).contains("1,861"), name == "price_of_open_terms");
        }
    }
}

/// Who pays in money has nothing left of pay that was set off.
#[test]
fn nothing_is_left_of_a_payment_in_money() {
    let mut draft = with(super::ledger::of_pay(), &[(Field::PaymentDate, "2019-07-31")]);
    for row in [0, 1] {
        draft.enter(Input::Category(row, Column::Payment), "cash".into());
    }
    for language in Language::ALL {
        let text = plain(&paper_to(price_notice::compose, &draft, None, &[], language));
        assert!(!text.contains("35,600") && !text.contains("290,800"), "{text}");
    }
}

/// A list of people that belong to no category is none.
#[test]
fn people_of_no_category_get_no_letter() {
    let strangers = [person("A", "甲", 9, 1)];
    for language in Language::ALL {
        let [with, without] =
            [&strangers[..], &[]].map(|people| paper_to(price_notice::compose, &seed(), None, people, language));
        assert_eq!(with, without);
    }
}

/// A place of payment that was entered in one language is missed in the other.
#[test]
fn both_languages_tell_the_place_of_payment() {
    let mut draft = with(seed(), &[(Field::PaymentDate, "2019-07-31"), (Field::PaymentPlaceJa, "サンプル銀行")]);
    draft.set_categories([category("Employees", "従業員", "employee", "cash", "1", "4")]);
    let [english, japanese] =
        Language::ALL.map(|language| paper_to(price_notice::compose, &draft, None, &[], language));
    assert_eq!(missing(&english), [Field::PaymentPlaceEn.into()]);
    assert_eq!(missing(&japanese), []);
}

/// The letters of one run in plain text: a rule stands between two, and none before the first or after the last.
#[test]
fn a_rule_stands_between_the_letters_of_one_run() {
    let rules = [(Language::English, "-".repeat(72)), (Language::Japanese, "─".repeat(40))];
    for (language, rule) in rules {
        let document = paper_to(allotment_notice::compose, &seed(), None, &people(), language);
        let text = plain(&document);
        let parts: Vec<&str> = text.split(&format!("\n\n{rule}\n\n")).collect();
        assert_eq!((parts.len(), text.matches(&rule).count()), (letters(&document), letters(&document) - 1), "{text}");
        assert!(parts.iter().all(|letter| !letter.trim().is_empty()));
        assert!(!text.contains('\u{C}'));
    }
}
