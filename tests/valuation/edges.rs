//! The limits of what is valued.

use wariate::amount::{RoundingMode, RoundingPlace};
use wariate::valuation::{Form, Point, Refusal, Rounded, Unknown, fair_value, solve};

use super::{assumptions, number, value};

#[test]
fn what_has_no_meaning_is_refused() {
    let refusal = |texts| fair_value(&assumptions(texts)).expect_err("a refusal");
    assert_eq!(refusal(["0", "1", "1", "0.3", "0", "0"]), Refusal::SharePriceNotPositive);
    assert_eq!(refusal(["-1", "1", "1", "0.3", "0", "0"]), Refusal::SharePriceNotPositive);
    assert_eq!(refusal(["1", "-1", "1", "0.3", "0", "0"]), Refusal::ExercisePriceNegative);
    assert_eq!(refusal(["1", "1", "-1", "0.3", "0", "0"]), Refusal::TermNegative);
    assert_eq!(refusal(["1", "1", "1", "-0.3", "0", "0"]), Refusal::VolatilityNegative);
    assert_eq!(refusal(["1000000000001", "1", "1", "0.3", "0", "0"]), Refusal::PriceTooLarge);
    assert_eq!(refusal(["1", "1000000000001", "1", "0.3", "0", "0"]), Refusal::PriceTooLarge);
    // A yield of 1.52 % that was typed as 152 %, and fifteen years typed as months.
    assert_eq!(refusal(["1", "1", "180", "0.3", "1.52", "0"]), Refusal::DividendYieldTooLarge);
    assert_eq!(refusal(["1", "1", "180", "0.3", "0", "-0.2"]), Refusal::InterestRateTooLarge);
}

/// A term of 50 years, a yield from 0 % to 100 % and a share of 999,999,999 yen are the most that the form takes.
#[test]
fn nothing_is_found_that_no_field_takes() {
    let found = |texts, unknown, target| solve(&assumptions(texts), unknown, number(target));
    // Without volatility and interest, 2000 e^−0.01T: 1213.06 yen after fifty years, 1212 yen in the year after.
    let falling = ["2000", "0", "15", "0", "0.01", "0"];
    let term = found(falling, Unknown::Term, "1214").expect("a term");
    assert_eq!(term.round_dp(9), number("49.922648792"));
    assert_eq!(found(falling, Unknown::Term, "1212"), None);
    // Of a year: 2000 e^−q is 735.76 yen at 100 %, and 2000 yen at nothing.
    let year = ["2000", "0", "1", "0", "0.01", "0"];
    assert_eq!(found(year, Unknown::DividendYield, "735"), None);
    assert_eq!(found(year, Unknown::DividendYield, "2000"), Some(number("0")));
    assert_eq!(found(year, Unknown::DividendYield, "2000.01"), None);
    // The share is worth what is to be had, and one yen more.
    let now = ["2000", "1", "0", "0", "0", "0"];
    assert_eq!(found(now, Unknown::SharePrice, "999999998"), Some(number("999999999")));
    assert_eq!(found(now, Unknown::SharePrice, "999999999"), None);
}

#[test]
fn without_time_the_share_is_worth_what_it_is_worth() {
    let value = value(["2000", "1", "0", "0.3", "0.01", "-0.0015"]);
    assert_eq!((value.form, value.value, value.bound), (Form::Intrinsic, number("1999"), number("0")));
    assert_eq!(value.standardised, None);
    assert_eq!(Point::from(&value.assumptions).price(), 1999.0);
    assert_eq!(Point::from(&value.assumptions).greeks(), None);
}

#[test]
fn without_volatility_the_price_grows_as_the_rates_say() {
    // 2000 e^−0.2025 − e^0.0225
    let value = value(["2000", "1", "15", "0", "0.0135", "-0.0015"]);
    assert_eq!(value.form, Form::Intrinsic);
    assert_eq!(value.value.round_dp(18), number("1632.350210162057234387"));
    assert_eq!(value.value, value.discounted_share_price - value.discounted_exercise_price);
}

#[test]
fn out_of_the_money_without_volatility_nothing_is_left() {
    let value = value(["100", "120", "5", "0", "0.01", "0.02"]);
    assert_eq!((value.value, value.bound), (number("0"), number("0")));
    let up = value.rounded(number("1"), RoundingMode::Up, RoundingPlace::Yen);
    assert_eq!(up, Some(Rounded::Sure(number("0"))));
}

#[test]
fn where_nothing_is_due_on_exercise_only_the_dividends_are_missed() {
    let value = value(["1773", "0", "15", "0.3", "0.0152", "-0.0015"]);
    assert_eq!((value.form, value.put()), (Form::NothingDue, None));
    // 1773 e^−0.228
    assert_eq!(value.value.round_dp(15), number("1411.528312688259447"));
    assert_eq!(value.value, value.discounted_share_price);
}

/// A rate below zero and a yield above the rate are ordinary.
#[test]
fn a_grant_as_it_is_made() {
    let value = value(["1773", "1", "15", "0.30", "0.0152", "-0.0015"]);
    assert_eq!(value.form, Form::Parity);
    assert_eq!(value.value.round_dp(14), number("1410.50555765550391"));
    let yen = value.rounded(number("200"), RoundingMode::HalfUp, RoundingPlace::Yen);
    assert_eq!(yen, Some(Rounded::Sure(number("282101"))));
}

#[test]
fn far_out_of_the_money_almost_nothing_is_left() {
    let value = value(["1", "1000000", "0.1", "0.1", "0", "0"]);
    assert_eq!((value.form, value.value), (Form::Direct, number("0")));
    let rounded = |mode| value.rounded(number("1"), mode, RoundingPlace::Yen);
    assert_eq!(rounded(RoundingMode::HalfUp), Some(Rounded::Sure(number("0"))));
}
