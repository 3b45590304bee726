//! What differs between a plan and its determination.

use wariate::calculation::ChangedFigure::{Category, Grant as OfGrant};
use wariate::calculation::{Calculation, Change, FigureName, RowFigure, changes};
use wariate::draft::{Column, Field};
use wariate::{Draft, Grant, calculate};

/// A grant of these persons and rights, priced at 1,000 yen a share for 100 shares a right.
fn of(categories: &[(&str, &str)]) -> Calculation {
    let mut draft = Draft::blank();
    draft.set(Field::SharesPerRight, "100");
    draft.set(Field::PricePerShare, "1000");
    draft.set_categories(categories.iter().map(|(persons, rights)| {
        let mut category = wariate::draft::Category::blank();
        category.set(Column::Persons, *persons);
        category.set(Column::Rights, *rights);
        category.into()
    }));
    calculate(&Grant::read(&draft))
}

fn change(figure: wariate::calculation::ChangedFigure, before: Option<i64>, after: Option<i64>) -> Change {
    Change { figure, before: before.map(Into::into), after: after.map(Into::into) }
}

#[test]
fn nothing_differs_from_itself() {
    let planned = of(&[("7", "108"), ("12", "")]);
    assert_eq!(changes(&planned, &planned), []);
}

/// 1,228 rights were planned and 1,226 allotted.
#[test]
fn fewer_rights_change_all_that_follows_from_them() {
    let differ = changes(&of(&[("10", "1,000"), ("5", "228")]), &of(&[("10", "1,000"), ("5", "226")]));
    for expected in [
        change(OfGrant(FigureName::TotalRights), Some(1_228), Some(1_226)),
        change(OfGrant(FigureName::TotalShares), Some(122_800), Some(122_600)),
        change(OfGrant(FigureName::TotalPaid), Some(122_800_000), Some(122_600_000)),
        change(Category(1, RowFigure::Rights), Some(228), Some(226)),
    ] {
        assert!(differ.contains(&expected), "{expected:?}");
    }
    let same = [OfGrant(FigureName::TotalPersons), OfGrant(FigureName::PricePerRight), Category(0, RowFigure::Rights)];
    assert!(differ.iter().all(|change| !same.contains(&change.figure)));
}

/// 3,260 rights were planned and 3,582 allotted, to one category more.
#[test]
fn a_category_more_has_no_figures_before() {
    let (before, after) = (of(&[("20", "3,260")]), of(&[("20", "3,260"), ("4", "322")]));
    let there = changes(&before, &after);
    assert!(there.contains(&change(OfGrant(FigureName::TotalRights), Some(3_260), Some(3_582))));
    assert!(there.contains(&change(OfGrant(FigureName::TotalPersons), Some(20), Some(24))));
    assert!(there.ends_with(&[
        change(Category(1, RowFigure::Persons), None, Some(4)),
        change(Category(1, RowFigure::Rights), None, Some(322)),
    ]));
    let back = changes(&after, &before);
    assert!(back.ends_with(&[
        change(Category(1, RowFigure::Persons), Some(4), None),
        change(Category(1, RowFigure::Rights), Some(322), None),
    ]));
    assert_eq!(there.len(), back.len());
}

#[test]
fn what_is_found_only_later_was_nothing_before() {
    let differ = changes(&of(&[("7", "")]), &of(&[("7", "108")]));
    assert!(differ.contains(&change(OfGrant(FigureName::TotalRights), None, Some(108))));
    assert!(differ.contains(&change(Category(0, RowFigure::Rights), None, Some(108))));
}
