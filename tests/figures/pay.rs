//! Pay turned into rights, and rights shared by weight.

use super::{calculated, draft, figure, row, waits};
use proptest::prelude::*;
use rust_decimal::Decimal;
use wariate::Draft;
use wariate::calculation::apportion::{Share, largest_remainder};
use wariate::calculation::{FigureName, RowFigure};
use wariate::draft::{Column, Field, Input};

/// 200 shares a right at ¥1,773: ¥354,600 a right.
const TERMS: [(Field, &str); 2] = [(Field::SharesPerRight, "200"), (Field::PricePerShare, "1,773")];

fn with(rows: &[&[(Column, &str)]]) -> Draft {
    let mut draft = draft(&TERMS, &vec![("", ""); rows.len()]);
    for (row, texts) in rows.iter().enumerate() {
        for (column, text) in *texts {
            draft.enter(Input::Category(row, *column), (*text).into());
        }
    }
    draft
}

fn unspent(draft: &Draft, row: usize) -> (Option<String>, String) {
    let calculation = calculated(draft);
    let unspent = calculation.rows[row].unspent.as_ref().expect("rights from pay");
    let text = |outcome: &wariate::calculation::Outcome| outcome.as_ref().expect("known").value.to_string();
    (unspent.per_person.as_ref().map(text), text(&unspent.in_all))
}

/// 10,000,000 ÷ 354,600 = 28.2…: 28 rights for each of 7, and ¥71,200 left of the pay of each.
#[test]
fn pay_of_each_person_buys_whole_rights() {
    let draft = with(&[&[
        (Column::RightsBasis, "pay_per_person"),
        (Column::PayPerPerson, "1,000万円"),
        (Column::Persons, "7"),
    ]]);
    let calculation = calculated(&draft);
    row(&calculation, 0, RowFigure::Rights, "196");
    row(&calculation, 0, RowFigure::Paid, "69501600");
    assert_eq!(unspent(&draft, 0), (Some("71200".to_owned()), "498400".to_owned()));
    figure(&calculation, FigureName::UnspentTotal, "498400");
}

/// 50,000,000 ÷ 354,600 = 141.0…
#[test]
fn pay_in_all_buys_whole_rights() {
    let draft =
        with(&[&[(Column::RightsBasis, "pay_in_all"), (Column::PayInAll, "50,000,000"), (Column::Persons, "12")]]);
    row(&calculated(&draft), 0, RowFigure::Rights, "141");
    assert_eq!(unspent(&draft, 0), (None, "1400".to_owned()));
}

#[test]
fn rights_of_each_person_are_multiplied() {
    let each = [(Column::RightsBasis, "rights_per_person"), (Column::RightsPerPerson, "9"), (Column::Persons, "7")];
    let calculation = calculated(&with(&[&each]));
    row(&calculation, 0, RowFigure::Rights, "63");
    assert!(calculation.rows[0].unspent.is_none());
}

/// Recruit divides by the value at the close before the resolution, which is not the price that is paid.
#[test]
fn pay_may_be_divided_by_another_price() {
    let mut draft = with(&[&[
        (Column::RightsBasis, "pay_per_person"),
        (Column::PayPerPerson, "1,000,000"),
        (Column::Persons, "2"),
    ]]);
    draft.set(Field::ConversionPricePerRight, "300,000");
    row(&calculated(&draft), 0, RowFigure::Rights, "6");
    assert_eq!(unspent(&draft, 0), (Some("100000".to_owned()), "200000".to_owned()));
}

/// Pay below the price of a right buys none: that is an answer.
#[test]
fn pay_below_a_right_buys_none() {
    let draft =
        with(&[&[(Column::RightsBasis, "pay_per_person"), (Column::PayPerPerson, "354,599"), (Column::Persons, "3")]]);
    row(&calculated(&draft), 0, RowFigure::Rights, "0");
    assert_eq!(unspent(&draft, 0), (Some("354599".to_owned()), "1063797".to_owned()));
}

#[test]
fn pay_waits_for_what_it_is_divided_by() {
    let mut draft = with(&[&[(Column::RightsBasis, "pay_per_person"), (Column::Persons, "3")]]);
    draft.set(Field::PricePerShare, "");
    let pay = Input::Category(0, Column::PayPerPerson);
    waits(&calculated(&draft), FigureName::TotalRights, &[Field::PricePerShare.into(), pay]);
}

/// Hare's quotas of 100 by 1 : 1 : 1 are 33⅓: the right that is left goes to the first, and a tie is said to be one.
#[test]
fn a_tie_goes_to_the_first_and_is_shown() {
    let weighed = |weight| [(Column::RightsBasis, "weight"), (Column::Weight, weight)];
    let mut draft = with(&[&weighed("1"), &weighed("1"), &weighed("1")]);
    draft.set(Field::RightsToShare, "100");
    let calculation = calculated(&draft);
    for (place, expected) in ["34", "33", "33"].into_iter().enumerate() {
        row(&calculation, place, RowFigure::Rights, expected);
    }
    let words = wariate::wording::second::of(wariate::Language::English);
    let worked = wariate::wording::working(words, calculation.rows[0].rights.as_ref().expect("known"));
    assert_eq!(worked.numbers, "100 × 1 ÷ (1 + 1 + 1) = 33.3333333333… → 33 + 1 = 34");
    assert!(worked.formula.contains("among equal remainders"), "{}", worked.formula);
}

/// The example of every textbook on apportionment: 100 seats by 53 : 24 : 23 thousand and so on are quotas already.
#[test]
fn weights_that_are_quotas_give_them() {
    let counts = |total, weights: &[u64]| -> Vec<u64> {
        largest_remainder(total, weights).expect("weights").into_iter().map(Share::count).collect()
    };
    assert_eq!(counts(100, &[53, 24, 23]), [53, 24, 23]);
    // Quotas 4.7, 3.1 and 2.2 of 10: the largest remainder gets the one that is left.
    assert_eq!(counts(10, &[47, 31, 22]), [5, 3, 2]);
    // Quotas 1.5, 1.5, 7: of equal remainders and weights the first.
    assert_eq!(counts(10, &[15, 15, 70]), [2, 1, 7]);
    // Quotas 2.5 and 7.5: of equal remainders the larger weight.
    assert_eq!(counts(10, &[25, 75]), [2, 8]);
    assert_eq!(counts(0, &[1, 2]), [0, 0]);
    assert_eq!(largest_remainder(10, &[0, 0]), None);
}

proptest! {
    #[test]
    fn shares_come_to_the_total_and_stay_within_one_of_their_quota(
        total in 0_u64..=10_000_000, weights in prop::collection::vec(1_u64..=9_999_999_990_000, 1..200),
    ) {
        let shares = largest_remainder(total, &weights).expect("weights");
        prop_assert_eq!(shares.iter().map(|share| share.count()).sum::<u64>(), total);
        let whole: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
        for (share, weight) in shares.iter().zip(&weights) {
            let exact = u128::from(total) * u128::from(*weight);
            let got = u128::from(share.count()) * whole;
            prop_assert!(got.abs_diff(exact) < whole);
        }
    }

    /// A larger weight never gets less.
    #[test]
    fn shares_follow_the_weights(total in 0_u64..100_000, weights in prop::collection::vec(1_u64..1_000, 2..50)) {
        let shares = largest_remainder(total, &weights).expect("weights");
        for (one, weight) in shares.iter().zip(&weights) {
            for (other, lighter) in shares.iter().zip(&weights) {
                prop_assert!(weight <= lighter || one.count() >= other.count());
            }
        }
    }

    /// Whatever the pay and the price: what the rights cost and what is left are the pay, and one right more is too much.
    #[test]
    fn rights_never_cost_more_than_the_pay(
        pay in 1_u64..=999_999_999_999, price in 1_u64..=9_999_999, decimals in 0_u32..=9_999, persons in 1_u64..=5_000,
    ) {
        let mut draft = with(&[&[(Column::RightsBasis, "pay_per_person")]]);
        draft.set(Field::SharesPerRight, "100");
        draft.set(Field::PricePerShare, format!("{price}.{decimals:04}"));
        draft.enter(Input::Category(0, Column::PayPerPerson), pay.to_string().into());
        draft.enter(Input::Category(0, Column::Persons), persons.to_string().into());
        let calculation = calculated(&draft);
        // More rights than a category takes are waited for, with the pay that is too much.
        let Ok(rights) = &calculation.rows[0].rights else { return Ok(()) };
        let price = calculation.figure(FigureName::PricePerRight).as_ref().expect("known").value;
        let pay = Decimal::from(pay) * Decimal::from(persons);
        let unspent = &calculation.rows[0].unspent.as_ref().expect("pay").in_all;
        let left = unspent.as_ref().expect("known").value;
        prop_assert_eq!(rights.value * price + left, pay);
        prop_assert!(left >= Decimal::ZERO && left < price * Decimal::from(persons));
    }
}
