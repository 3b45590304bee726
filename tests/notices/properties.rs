//! What holds for every grant.

use proptest::prelude::*;
use wariate::draft::Field;
use wariate::grant::{Kind, Payment};
use wariate::language::Language;
use wariate::notice::agreement;
use wariate::notice::render::html;

use crate::grants::{category, iij, with};
use crate::{blank, compose, missing, plain};

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the counts and choices are: what is filled in is printed, in both languages alike.
    #[test]
    fn a_full_grant_leaves_nothing_missing(
        rows in prop::collection::vec((0..Kind::ALL.len(), 0..Payment::ALL.len(), 1u32..4, 1u32..400), 1..=200),
        price in "[1-9][0-9]{0,4}(\\.[0-9]{1,3}[1-9])?",
        exercise in prop_oneof!["0", "1", "[1-9][0-9]{0,3}"],
        mode in prop_oneof!["half_up", "up", "down"],
        unit in prop_oneof!["share", "right"],
        place in prop_oneof!["", "1", "0\\.1", "0\\.01"],
        label in "[A-Za-z<>&\"'「」、，“”及][\\PC&&[^\\p{Cf}\\u{FFFD}\\p{Zl}\\p{Zp}\\p{Zs}]]{0,60}",
    ) {
        let mut draft = with(iij(), &[
            (Field::PricePerShare, &price),
            (Field::ExercisePrice, &exercise),
            (Field::RoundingMode, &mode),
            (Field::RoundingUnit, &unit),
            (Field::RoundingPlace, &place),
            (Field::PaymentDate, "2019-07-31"),
            (Field::FairValuePerShare, "1773"),
        ]);
        draft.set_categories(rows.iter().map(|&(kind, payment, persons, rights)| {
            let (kind, payment) = (Kind::ALL[kind].name(), Payment::ALL[payment].name());
            category(&label, &label, kind, payment, &persons.to_string(), &rights.to_string())
        }));
        let [english, japanese] = Language::ALL.map(|language| compose(&draft, language));
        for notice in [&english, &japanese] {
            prop_assert_eq!(missing(notice), []);
            let printed = plain(notice);
            prop_assert!(printed.contains(&label));
            prop_assert!(!printed.contains("\t1 rights") && !printed.contains(" 1 shares"), "{}", printed);
        }
        let agreement = agreement(&english, &japanese);
        prop_assert!(agreement.holds(), "{:?}", agreement);
    }

    /// Any text in any field gives a document.
    #[test]
    fn any_text_gives_a_document(inputs in prop::collection::vec((0..Field::COUNT, "\\PC{0,20}"), 0..20)) {
        let mut draft = iij();
        for (field, entered) in inputs {
            draft.set(Field::ALL[field], entered);
        }
        for language in Language::ALL {
            let notice = compose(&draft, language);
            prop_assert!(!plain(&notice).is_empty() && !html::render(&notice, &blank).is_empty());
            prop_assert!(!notice.title().is_empty());
        }
    }
}
