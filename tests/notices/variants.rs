//! Golden determination notices of other kinds: several series in one, and the exercise price alone.

use rust_decimal::Decimal;
use wariate::calculation::calculate;
use wariate::draft::{Draft, Field, Input};
use wariate::grant::Grant;
use wariate::language::{Bilingual, Language};
use wariate::notice::papers::composed;
use wariate::notice::{Document, DocumentName, Origin, Series, Terms, agreement, determination};

use crate::golden::compare;
use crate::grants::{iij, with};
use crate::{missing, plain};

#[test]
fn several_series() {
    let series = [
        further(["10th Series", "第10回新株予約権"], [1_226, 100, 252_300, 1, 43]),
        further(["11th Series", "第11回新株予約権"], [35_820, 100, 0, 2_650, 1_204]),
    ];
    golden("several_series", &named(), &series);
}

#[test]
fn several_series_that_are_not_whole() {
    let series =
        [Series { rights: None, ..further(["10th Series", "第10回新株予約権"], [1, 100, 252_300, 1, 1]) }];
    golden("several_series_that_are_not_whole", &named(), &series);
    for language in Language::ALL {
        let notice = together(&named(), &series, language);
        assert!(missing(&notice).iter().all(|input| *input == Input::from(Field::FurtherSeries)));
    }
}

#[test]
fn exercise_price_only() {
    let draft = with(named(), &[(Field::ExercisePrice, "1,861"), (Field::NoticeScope, "exercise_price_only")]);
    golden("exercise_price_only", &draft, &[]);
}

#[test]
fn exercise_prices_of_several_series() {
    let draft = with(named(), &[(Field::ExercisePrice, "1,861"), (Field::NoticeScope, "exercise_price_only")]);
    golden(
        "exercise_prices_of_several_series",
        &draft,
        &[further(["10th Series", "第10回新株予約権"], [50, 100, 0, 1_861, 12])],
    );
}

/// 163 + 1,226 rights, 32,600 + 122,600 shares.
#[test]
fn all_series_are_counted_together() {
    for language in Language::ALL {
        let notice = plain(&together(
            &named(),
            &[further(["10th Series", "第10回新株予約権"], [1_226, 100, 252_300, 1, 43])],
            language,
        ));
        assert!(notice.contains("1,389") && notice.contains("155,200"), "{notice}");
    }
}

fn named() -> Draft {
    with(iij(), &[(Field::SeriesNameEn, "9th Series"), (Field::SeriesNameJa, "第9回新株予約権")])
}

fn further([english, japanese]: [&str; 2], [rights, shares, price, exercise, persons]: [u32; 5]) -> Series {
    Series {
        name: Bilingual { english: english.into(), japanese: japanese.into() },
        rights: Some(rights.into()),
        shares_per_right: Some(shares.into()),
        price_per_right: Some(price.into()),
        exercise_price: Some(Decimal::from(exercise)),
        persons: Some(persons.into()),
    }
}

fn together(draft: &Draft, series: &[Series], language: Language) -> Document {
    let grant = Grant::read(draft);
    let calculation = calculate(&grant);
    let terms = Terms::new(&grant, &calculation, Origin::Own).with_series(series);
    composed(DocumentName::Determination, &determination::sections(&terms, language), &terms, language)
}

#[track_caller]
fn golden(name: &str, draft: &Draft, series: &[Series]) {
    compare(name, |language| plain(&together(draft, series, language)));
    let [english, japanese] = Language::ALL.map(|language| together(draft, series, language));
    assert!(!agreement(&english, &japanese).fails());
}
