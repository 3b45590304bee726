//! What a notice says, and what it never says.

use wariate::calculation::calculate;
use wariate::draft::{Column, Field, Input};
use wariate::grant::Grant;
use wariate::language::Language;
use wariate::notice::{Block, Document, Origin, Role, determination};

use crate::grants::{iij, with};
use crate::{compose, missing, plain};

/// The figures that the company printed in 2019.
#[test]
fn the_figures_of_the_seed_stand_in_both_languages() {
    for language in Language::ALL {
        let notice = plain(&compose(&iij(), language));
        for printed in ["163", "32,600", "200", "354,600", "1,773", "3774"] {
            assert!(notice.contains(printed), "{printed} in {}:\n{notice}", language.tag());
        }
    }
    let english = plain(&compose(&iij(), Language::English));
    assert!(english.contains("\t7 Directors\t108 rights\n"), "{english}");
    assert!(english.contains("\t12 Executive Officers\t55 rights\n"), "{english}");
    let japanese = plain(&compose(&iij(), Language::Japanese));
    assert!(japanese.contains("\t7名\t108個\n"), "{japanese}");
    assert!(japanese.contains("\t12名\t55個\n"), "{japanese}");
}

/// Only the company's own ledger holds what each category pays, and what one person gets.
#[test]
fn no_amount_of_a_category_is_printed() {
    for language in Language::ALL {
        let notice = plain(&compose(&iij(), language));
        for inside in ["38,296,800", "19,503,000", "57,799,800", "57,832,400", "887"] {
            assert!(!notice.contains(inside), "{inside} in:\n{notice}");
        }
    }
}

#[test]
fn only_a_draft_is_marked() {
    for (state, marks) in [("draft", 1), ("", 1), ("nonsense", 1), ("final", 0), ("announced", 0)] {
        for language in Language::ALL {
            let notice = compose(&with(iij(), &[(Field::ReleaseState, state)]), language);
            assert_eq!(marked(&notice), marks, "{state}");
        }
    }
}

#[test]
fn figures_from_a_link_are_marked_until_confirmed() {
    let grant = Grant::read(&iij());
    for language in Language::ALL {
        let notice = determination::compose(&grant, &calculate(&grant), language, Origin::UnconfirmedLink);
        assert_eq!(marked(&notice), 1);
    }
}

/// An optional fact is left out while it is blank, but never because it cannot be read.
#[test]
fn an_unreadable_optional_date_is_missing() {
    for field in [Field::AllotmentDate, Field::ExerciseFrom, Field::ExerciseTo] {
        for language in Language::ALL {
            let notice = compose(&with(iij(), &[(field, "2019-02-29")]), language);
            assert!(missing(&notice).contains(&field.into()), "{}", plain(&notice));
        }
    }
}

/// With a notice on another day the allotment date is named, with none nothing is claimed.
#[test]
fn the_lead_says_today_only_on_the_allotment_date() {
    for (allotment, english, japanese) in [
        ("2019-07-12", "were determined today", "本日、"),
        ("2019-07-11", "determined on the allotment date, July 11, 2019,", "割当日である2019年7月11日付で、"),
        ("", "have been determined", "発行に関し、未定"),
    ] {
        let draft = with(iij(), &[(Field::AllotmentDate, allotment)]);
        for (language, expected) in [(Language::English, english), (Language::Japanese, japanese)] {
            let notice = plain(&compose(&draft, language));
            assert!(notice.contains(expected), "{expected} in:\n{notice}");
        }
    }
}

/// Where the way of paying is not chosen, nothing is said about it, and the price stands.
#[test]
fn a_missing_payment_is_marked() {
    let mut draft = iij();
    draft.enter(Input::Category(1, Column::Payment), "".into());
    for language in Language::ALL {
        let notice = compose(&draft, language);
        assert_eq!(missing(&notice), [Input::Category(1, Column::Payment)]);
        assert!(plain(&notice).contains("354,600"));
    }
}

/// Who owes the claim that is set off depends on the kind of people, so nothing is said without it.
#[test]
fn a_missing_kind_is_marked_where_a_claim_is_set_off() {
    let kind = Input::Category(1, Column::Kind);
    let mut draft = iij();
    draft.enter(kind, "".into());
    for language in Language::ALL {
        let notice = compose(&draft, language);
        assert!(missing(&notice).iter().all(|input| *input == kind) && missing(&notice).contains(&kind));
        assert!(!plain(&notice).contains("12 Executive Officers"));
    }
}

fn marked(document: &Document) -> usize {
    document.blocks.iter().filter(|block| matches!(block, Block::Line(Role::Mark, _))).count()
}
