//! The ways to the price of a right, and to its shares.

use super::{calculated, draft, figure, waits};
use wariate::Draft;
use wariate::calculation::FigureName;
use wariate::draft::{Column, Field, Input};
use wariate::grant::Problem;

/// The terms of a one-yen option as IIJ valued it in 2013 and after: fifteen years, and what only these change.
fn black_scholes(changes: &[(Field, &str)]) -> Draft {
    let terms = [
        (Field::PriceBasis, "black_scholes"),
        (Field::RoundingPlace, "1"),
        (Field::SharesPerRight, "200"),
        (Field::SharePrice, "2,000"),
        (Field::Term, "15"),
        (Field::Volatility, "40"),
        (Field::DividendYield, "1.5"),
        (Field::InterestRate, "0.1"),
    ];
    let mut draft = draft(&terms, &[("7", "108")]);
    for (field, text) in changes {
        draft.set(*field, *text);
    }
    draft
}

/// An appraiser's ¥186,990 for 1,000 shares: ¥186.99 a share, and no rounding makes that 187.
#[test]
fn a_price_given_for_a_right() {
    let terms = [(Field::PriceBasis, "right"), (Field::SharesPerRight, "1,000"), (Field::PricePerRight, "186,990")];
    let calculation = calculated(&draft(&terms, &[("80", "12,077")]));
    figure(&calculation, FigureName::PricePerRight, "186990");
    figure(&calculation, FigureName::PricePerShare, "186.99");
    assert!(calculation.price_per_share_is_exact);
    // 12,077 × 186,990
    figure(&calculation, FigureName::TotalPaid, "2258278230");
}

/// ¥100,000 for 300 shares is no price per share that could be printed.
#[test]
fn a_price_per_share_that_is_not_exact_is_known_to_be() {
    let terms = [(Field::PriceBasis, "right"), (Field::SharesPerRight, "300"), (Field::PricePerRight, "100,000")];
    let calculation = calculated(&draft(&terms, &[("1", "1")]));
    assert!(!calculation.price_per_share_is_exact);
    figure(&calculation, FigureName::TotalPaid, "100000");
}

#[test]
fn a_price_given_for_a_right_is_rounded_as_one() {
    let terms = [
        (Field::PriceBasis, "right"),
        (Field::SharesPerRight, "300"),
        (Field::PricePerRight, "100,000.4"),
        (Field::RoundingPlace, "1"),
        (Field::RoundingMode, "up"),
    ];
    figure(&calculated(&draft(&terms, &[("1", "1")])), FigureName::PricePerRight, "100001");
}

/// All rights are gratis whatever the categories say.
#[test]
fn no_price_at_all() {
    let terms = [(Field::PriceBasis, "gratis"), (Field::SharesPerRight, "100"), (Field::PricePerShare, "1,773")];
    let calculation = calculated(&draft(&terms, &[("6", "592")]));
    figure(&calculation, FigureName::PricePerRight, "0");
    figure(&calculation, FigureName::TotalPaid, "0");
    figure(&calculation, FigureName::OffsetTotal, "0");
    waits(&calculation, FigureName::CapitalPerShare, &[Field::FairValuePerShare.into()]);
}

/// The model's value for a gratis grant is its fair value, unless another is typed.
#[test]
fn the_value_of_gratis_rights_credits_capital() {
    let draft = black_scholes(&[(Field::PriceBasis, "gratis")]);
    // (1,596 + 1) ÷ 2 = 798.5
    figure(&calculated(&draft), FigureName::CapitalPerShare, "799");
}

/// In fifty digits: 2,000·e^(−0.225) = 1,597.032437…, e^(−0.015) = 0.985111…, and a put of 0.00000828….
#[test]
fn a_value_by_black_and_scholes() {
    let calculation = calculated(&black_scholes(&[]));
    let value = calculation.figure(FigureName::FairValueUnrounded).as_ref().expect("known").value;
    assert!(value.to_string().starts_with("1596.047333863670326"), "{value}");
    figure(&calculation, FigureName::PricePerShare, "1596");
    figure(&calculation, FigureName::PricePerRight, "319200");
}

/// Multiplied first, the fraction counts 200 times before it is rounded: 1,596.0473… × 200 = 319,209.46….
#[test]
fn a_value_is_rounded_after_it_is_multiplied() {
    let right = black_scholes(&[(Field::RoundingUnit, "right"), (Field::RoundingMode, "up")]);
    let calculation = calculated(&right);
    figure(&calculation, FigureName::PricePerRight, "319210");
    assert!(!calculation.price_per_share_is_exact);
}

/// A value is never a price before it is rounded to some place.
#[test]
fn a_value_waits_for_a_place() {
    let draft = black_scholes(&[(Field::RoundingPlace, "")]);
    waits(&calculated(&draft), FigureName::PricePerShare, &[Field::RoundingPlace.into()]);
}

#[test]
fn a_value_waits_for_all_that_enters_it() {
    let draft = black_scholes(&[(Field::Volatility, ""), (Field::SharePrice, "abc"), (Field::Term, "")]);
    let missing = [Field::SharePrice, Field::Term, Field::Volatility].map(Into::into);
    waits(&calculated(&draft), FigureName::FairValueUnrounded, &missing);
    // Nor does the rule by which it is rounded hide what else is missing.
    let mut draft = draft;
    draft.set(Field::RoundingPlace, "");
    let [share_price, term, volatility] = missing;
    let missing = [Field::RoundingPlace.into(), share_price, term, volatility];
    waits(&calculated(&draft), FigureName::PricePerShare, &missing);
}

#[test]
fn a_term_in_years_and_months_or_between_two_dates() {
    let term = |changes: &[(Field, &str)], expected| {
        figure(&calculated(&black_scholes(changes)), FigureName::ExpectedTerm, expected);
    };
    term(&[(Field::Term, "15年6か月")], "15.5");
    term(&[(Field::Term, "15 years 3 months")], "15.25");
    term(&[(Field::Term, "180か月")], "15");
    let dates = |from, to| [(Field::TermBasis, "dates"), (Field::TermFrom, from), (Field::TermTo, to)];
    term(&dates("2019-07-12", "2034-07-12"), "15");
    // 73 of the 365 days to 12 July 2035.
    term(&dates("2019-07-12", "2034-09-23"), "15.2");
    // 183 of the 366 days from 12 July 2023 to 12 July 2024.
    term(&dates("2019-07-12", "2024-01-11"), "4.5");
    let mut draft = black_scholes(&dates("", "2034-07-12"));
    draft.set(Field::AllotmentDate, "2019-07-12");
    figure(&calculated(&draft), FigureName::ExpectedTerm, "15");
}

/// ¥60 of the last year for a share that has become two: ¥30 of ¥2,000 is 1.5 %.
#[test]
fn a_dividend_in_yen_is_adjusted_for_a_split() {
    let yen = [
        (Field::DividendBasis, "yen"),
        (Field::DividendPerShare, "60円"),
        (Field::DividendSplitRatio, "2"),
        (Field::DividendYield, ""),
    ];
    let calculation = calculated(&black_scholes(&yen));
    figure(&calculation, FigureName::DividendYield, "1.5");
    figure(&calculation, FigureName::PricePerShare, "1596");
    let without = calculated(&black_scholes(&[yen[0], yen[1], yen[3]]));
    figure(&without, FigureName::DividendYield, "3");
}

/// Nothing is due on exercise: C = S·e^(−qT) = 2,000·e^(−0.225) = 1,597.03….
#[test]
fn without_exercise_price_the_value_is_the_discounted_share_price() {
    let calculation = calculated(&black_scholes(&[(Field::ExercisePrice, "none")]));
    figure(&calculation, FigureName::PricePerShare, "1597");
}

/// Textbook arithmetic in binary fractions says 102 here; the truth is 102.5 and a little more.
#[test]
fn half_a_yen_and_a_little_more_goes_up() {
    let changes = [
        (Field::SharePrice, "103.5"),
        (Field::Volatility, "15"),
        (Field::DividendYield, "0"),
        (Field::InterestRate, "0"),
    ];
    figure(&calculated(&black_scholes(&changes)), FigureName::PricePerShare, "103");
}

/// Mitsubishi Motors, 2020: as many shares as ¥40,000 buys at the fair value. At ¥217 that is 184, and ¥72 are dropped.
#[test]
fn shares_per_right_from_a_fixed_amount() {
    let terms = [
        (Field::SharesPerRightBasis, "fixed_amount"),
        (Field::AmountPerRight, "40,000"),
        (Field::PricePerShare, "217"),
    ];
    let calculation = calculated(&draft(&terms, &[("1", "10")]));
    figure(&calculation, FigureName::SharesPerRight, "184");
    figure(&calculation, FigureName::PricePerRight, "39928");
    let circular = [terms[0], terms[1], (Field::PriceBasis, "right"), (Field::PricePerRight, "40,000")];
    waits(
        &calculated(&draft(&circular, &[("1", "10")])),
        FigureName::SharesPerRight,
        &[Field::SharesPerRightBasis.into()],
    );
}

#[test]
fn an_amount_that_buys_no_share_says_so() {
    let terms = [
        (Field::SharesPerRightBasis, "fixed_amount"),
        (Field::AmountPerRight, "1,000"),
        (Field::PricePerShare, "1,773"),
    ];
    let calculation = calculated(&draft(&terms, &[("1", "10")]));
    let expected = (Field::AmountPerRight.into(), Problem::BuysNoShare(1_773.into()));
    assert_eq!(calculation.problems, [expected]);
}

/// S = 100 against X = 10,000 comes to 0円: pay cannot be divided by it, and that is said where the pay stands.
#[test]
fn a_price_of_nothing_divides_no_pay() {
    let mut draft =
        black_scholes(&[(Field::SharePrice, "100"), (Field::ExercisePrice, "10,000"), (Field::Volatility, "5")]);
    draft.enter(Input::Category(0, Column::RightsBasis), "pay_in_all".into());
    draft.enter(Input::Category(0, Column::PayInAll), "1,000,000".into());
    let calculation = calculated(&draft);
    let pay = Input::Category(0, Column::PayInAll);
    figure(&calculation, FigureName::PricePerRight, "0");
    waits(&calculation, FigureName::TotalRights, &[pay]);
    assert_eq!(calculation.problems, [(pay, Problem::PriceIsNothing)]);
    draft.set(Field::PriceBasis, "share");
    draft.set(Field::PricePerShare, "0.0001");
    draft.set(Field::RoundingPlace, "");
    draft.set(Field::ConversionPricePerRight, "0.01");
    assert_eq!(calculated(&draft).problems, [(pay, Problem::ComesToTooMany(10_000_000.into()))]);
}

/// Neither σ nor r enters the value of a right for which nothing is due on exercise.
#[test]
fn without_exercise_price_only_three_assumptions_count() {
    let changes = [(Field::ExercisePrice, "なし"), (Field::Volatility, ""), (Field::InterestRate, "")];
    figure(&calculated(&black_scholes(&changes)), FigureName::PricePerShare, "1597");
}

/// A dividend of twenty times the share price is no assumption; the field says what is the most.
#[test]
fn a_dividend_beyond_the_share_price_is_said_where_it_stands() {
    let changes = [(Field::DividendBasis, "yen"), (Field::DividendPerShare, "40,000")];
    let draft = black_scholes(&changes);
    let problems = wariate::Grant::read(&draft).problems;
    assert_eq!(problems, [(Field::DividendPerShare.into(), Problem::TooLarge(1_200.into()))]);
    waits(&calculated(&draft), FigureName::FairValueUnrounded, &[Field::DividendPerShare.into()]);
}
