//! Whether both languages print the same figures.

use wariate::draft::{Field, Input};
use wariate::language::Language;
use wariate::notice::agreement;

use crate::compose;
use crate::grants::{iij, with};

#[test]
fn both_languages_agree() {
    let agreement = agreement(&compose(&iij(), Language::English), &compose(&iij(), Language::Japanese));
    assert!(agreement.holds() && !agreement.fails() && !agreement.waits());
    // 163, 32,600, 200, 354,600, 1,773, 7, 108, 12, 55
    assert_eq!(agreement.compared, 9);
}

#[test]
fn a_figure_that_differs_is_found() {
    let late = with(iij(), &[(Field::PricePerShare, "1774")]);
    let agreement = agreement(&compose(&late, Language::English), &compose(&iij(), Language::Japanese));
    assert!(agreement.fails() && !agreement.holds() && !agreement.waits());
    assert_eq!(agreement.only_english.len(), 2);
    assert_eq!(agreement.only_japanese.len(), 2);
    assert_eq!(agreement.compared, 7);
}

#[test]
fn agreement_waits_for_what_is_missing() {
    let draft = with(iij(), &[(Field::PricePerShare, "")]);
    let agreement = agreement(&compose(&draft, Language::English), &compose(&draft, Language::Japanese));
    assert!(agreement.waits() && !agreement.holds() && !agreement.fails());
    assert_eq!(agreement.waits_for, [Input::from(Field::PricePerShare)]);
    assert_eq!(agreement.compared, 7);
}
