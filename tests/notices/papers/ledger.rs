//! The allotment ledger.

use wariate::draft::{Column, Draft, Field, Input};
use wariate::language::Language;
use wariate::notice::{Document, Recipient, agreement, ledger};

use super::{golden, paper_to, person};
use crate::grants::{category, company, iij, with};
use crate::{missing, plain};

#[track_caller]
fn compared(name: &str, draft: &Draft, people: &[Recipient]) -> [Document; 2] {
    let both = Language::ALL.map(|language| paper_to(ledger::compose, draft, None, people, language));
    for document in &both {
        golden(name, document);
        assert_eq!(missing(document), []);
    }
    let [english, japanese] = &both;
    let agreement = agreement(english, japanese);
    assert!(agreement.holds(), "{agreement:?}");
    both
}

/// Pay of 5,000,000 for each of two people and 1,000,000 for one.
pub fn of_pay() -> Draft {
    let mut draft = with(
        company(),
        &[(Field::SharesPerRight, "200"), (Field::PricePerShare, "1773"), (Field::AllotmentDate, "2019-07-12")],
    );
    draft.set_categories([
        category("Directors", "当社取締役", "director", "offset", "2", ""),
        category("Executive Officer", "当社執行役員", "executive_officer", "offset", "1", ""),
    ]);
    for (row, pay) in [(0, "5,000,000"), (1, "1,000,000")] {
        draft.enter(Input::Category(row, Column::RightsBasis), "pay_per_person".into());
        draft.enter(Input::Category(row, Column::PayPerPerson), pay.into());
    }
    draft
}

/// The sums that the seed's figures come to.
#[test]
fn of_the_seed() {
    for document in compared("ledger_of_the_seed", &iij(), &[]) {
        let text = plain(&document);
        for figure in ["38,296,800", "19,503,000", "57,799,800", "57,832,400", "21,600", "11,000", "32,600"] {
            assert!(text.contains(figure), "{figure} in:\n{text}");
        }
    }
}

/// 5,000,000 − 14 × 354,600 = 35,600 for each of two; 1,000,000 − 2 × 354,600 = 290,800.
#[test]
fn with_remainders() {
    for document in compared("ledger_with_remainders", &of_pay(), &[]) {
        let text = plain(&document);
        assert!(["71,200", "290,800", "362,000"].iter().all(|left| text.contains(left)), "{text}");
    }
}

#[test]
fn gratis() {
    compared("ledger_gratis", &with(iij(), &[(Field::PriceBasis, "gratis"), (Field::FairValuePerShare, "1773")]), &[]);
}

/// A list that does not tie to the grant is pointed out.
#[test]
fn of_a_list() {
    let people = [
        person("Taro Sato", "佐藤　太郎", 0, 14),
        person("Jiro Suzuki", "鈴木　次郎", 0, 13),
        person("Hanako Tanaka", "田中　花子", 1, 2),
    ];
    compared("ledger_of_a_list", &of_pay(), &people);
}
