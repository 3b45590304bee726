//! What holds for every grant, list and report.

use proptest::prelude::*;
use wariate::draft::Field;
use wariate::grant::{Kind, Payment};
use wariate::language::Language;
use wariate::notice::amended_report::filed::items;
use wariate::notice::{
    Block, Document, Passage, Span, agreement, allotment_notice, amended_report, ledger, price_notice,
};

use super::reports::{FLAT, OF_THE_LAW};
use super::{Compose, paper_to, person};
use crate::grants::{category, iij, with};
use crate::{missing, plain};

const COMPOSERS: [Compose; 3] = [allotment_notice::compose, price_notice::compose, ledger::compose];

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whoever gets rights, and however he pays: nothing is missing or in braces, and the languages agree.
    #[test]
    fn letters_and_ledger_are_whole(
        rows in prop::collection::vec((0..Kind::ALL.len(), 0..Payment::ALL.len(), 1u32..4, 1u32..400), 1..=40),
        people in prop::collection::vec((0usize..45, 1u64..400), 0..=20),
        price in "[1-9][0-9]{0,4}(\\.[0-9]{1,3}[1-9])?",
        exercise in prop_oneof!["0", "1", "[1-9][0-9]{0,3}"],
    ) {
        let mut draft = with(iij(), &[
            (Field::PricePerShare, &price),
            (Field::ExercisePrice, &exercise),
            (Field::PaymentDate, "2019-07-31"),
            (Field::FairValuePerShare, "1773"),
        ]);
        draft.set_categories(rows.iter().map(|&(kind, payment, persons, rights)| {
            let (kind, payment) = (Kind::ALL[kind].name(), Payment::ALL[payment].name());
            category("Group", "対象者", kind, payment, &persons.to_string(), &rights.to_string())
        }));
        let people: Vec<_> = people.iter().map(|&(category, rights)| person("A", "甲", category, rights)).collect();
        for compose in COMPOSERS {
            let [english, japanese] =
                Language::ALL.map(|language| paper_to(compose, &draft, None, &people, language));
            for document in [&english, &japanese] {
                prop_assert_eq!(missing(document), []);
                let text = plain(document);
                prop_assert!(!text.contains(['{', '}']) && !text.contains(" 1 rights"), "{}", text);
                prop_assert!(!document.title().is_empty());
            }
            let agreement = agreement(&english, &japanese);
            prop_assert!(agreement.holds(), "{:?}", agreement);
        }
    }

    /// Any text in any field gives a document in both languages, with or without people.
    #[test]
    fn any_text_gives_a_document(
        inputs in prop::collection::vec((0..Field::COUNT, "\\PC{0,20}"), 0..40),
        people in prop::collection::vec((0usize..4, any::<u64>()), 0..4),
    ) {
        let mut draft = iij();
        for (field, entered) in inputs {
            draft.set(Field::ALL[field], entered);
        }
        let people: Vec<_> = people.iter().map(|&(category, rights)| person("A", "甲", category, rights)).collect();
        for compose in COMPOSERS.into_iter().chain([amended_report::compose as Compose]) {
            for language in Language::ALL {
                let document = paper_to(compose, &draft, Some(&iij()), &people, language);
                prop_assert!(!plain(&document).trim().is_empty() && !document.title().is_empty());
            }
        }
    }

    /// Any report gives a document; what stands before is in the report, letter for letter, and the languages agree.
    #[test]
    fn any_report_gives_a_document(
        start in 0usize..400,
        length in 0usize..800,
        law in any::<bool>(),
        other in "[ \\n（()）①-⑳イロハ発行数価格の総額人及び内訳0-9０-９,，個名円。：\t-]{0,200}",
    ) {
        let report = if law { OF_THE_LAW } else { FLAT };
        let cut: String = report.chars().skip(start).take(length).collect();
        for report in [cut.clone() + &other, other.clone() + &cut, other] {
            let draft = with(iij(), &[(Field::ReportBefore, &report), (Field::ReportFiledOn, "2019-06-27")]);
            let [english, japanese] = Language::ALL.map(|language| paper_to(amended_report::compose, &draft, None, &[], language));
            prop_assert!(!agreement(&english, &japanese).fails());
            for item in items(&report) {
                prop_assert!(report.contains(item.text));
            }
            for before in befores(&japanese) {
                prop_assert!(report.contains(&before), "{} in {}", before, report);
            }
        }
    }
}

/// What stands under 訂正前.
fn befores(document: &Document) -> Vec<String> {
    let lines: Vec<&Passage> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Line(_, passage) => Some(&**passage),
            _ => None,
        })
        .collect();
    let heads = lines.windows(2).filter(|pair| pair[0].0 == [Span::Wording("（訂正前）".into())]);
    heads.map(|pair| pair[1].text(&|_| String::new())).collect()
}
