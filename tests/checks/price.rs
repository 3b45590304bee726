//! What is asked of the price.

use wariate::calculation::{Awaited, FigureName};
use wariate::checks::{CheckName, Verdict};
use wariate::draft::{Column, Field, Input};
use wariate::{Draft, Grant, calculate};

use crate::model::of_model;
use crate::{example_with, says, verdict, with};

#[test]
fn a_price_that_loses_decimals_is_looked_at() {
    let mut draft = example_with(Field::PricePerShare, "186.99");
    assert_eq!(verdict(&draft, CheckName::PriceAsTyped).name(), "warns");
    draft.set(Field::RoundingPlace, "0.01");
    assert_eq!(verdict(&draft, CheckName::PriceAsTyped).name(), "holds");
    draft.set(Field::RoundingPlace, "");
    draft.set(Field::SharesPerRight, "50");
    assert_eq!(verdict(&draft, CheckName::WholeYen).name(), "warns");
    let grant = Grant::read(&draft);
    let price = calculate(&grant).figure(FigureName::PricePerRight).clone().expect("known");
    assert_eq!(price.value.to_string(), "9349.50");
}

/// 1,772.505 × 15 = 26,587.575, which the rule makes 26,588: the price per share stands, and the loss shows all the same.
#[test]
fn a_price_per_right_that_loses_decimals_is_looked_at() {
    let mut draft = example_with(Field::PricePerShare, "1,772.505");
    draft.set(Field::SharesPerRight, "15");
    draft.set(Field::RoundingMode, "up");
    draft.set(Field::RoundingUnit, "right");
    draft.set(Field::RoundingPlace, "1");
    says(&draft, CheckName::PriceAsTyped, "warns", "1,772.505 × 15 = 26,587.575 · Price per right 26,588");
    draft.set(Field::SharesPerRight, "200");
    says(&draft, CheckName::PriceAsTyped, "holds", "1,772.505 × 200 = 354,501 · Price per right 354,501");
    draft.set(Field::PricePerShare, "");
    let waits = Verdict::Waits(Awaited(vec![Field::PricePerShare.into()]));
    assert_eq!(verdict(&draft, CheckName::PriceAsTyped), waits);
}

#[test]
fn a_fraction_of_a_yen_is_shown_beside_what_is_left_without_it() {
    let mut draft = example_with(Field::PricePerShare, "186.99");
    draft.set(Field::RoundingPlace, "");
    draft.set(Field::SharesPerRight, "50");
    let sides = "Price per right 9,349.5 · Price per right, rounded down to 1 yen 9,349";
    says(&draft, CheckName::WholeYen, "warns", sides);
}

#[test]
fn only_a_typed_price_can_lose_decimals() {
    let right = with(Draft::example(), [(Field::PriceBasis, "right"), (Field::PricePerRight, "354,600.5")]);
    says(&right, CheckName::PriceAsTyped, "warns", "Price per right 354,600.5 · Price per right 354,601");
    let right = with(right, [(Field::PricePerRight, "354,600")]);
    says(&right, CheckName::PriceAsTyped, "holds", "Price per right 354,600");
    says(&of_model(), CheckName::PriceAsTyped, "holds", "The price was not typed.");
    let gratis = example_with(Field::PriceBasis, "gratis");
    says(&gratis, CheckName::PriceAsTyped, "holds", "Nothing is paid for these rights.");
}

#[test]
fn a_category_that_pays_for_nothing_is_looked_at() {
    let gratis = example_with(Field::PriceBasis, "gratis");
    let reason = "The price is gratis, so the payment chosen here has no effect. Which is meant?";
    let text = [reason, " | category.0.payment category.1.payment"].concat();
    says(&gratis, CheckName::PaymentAgreesWithPrice, "warns", &text);
    let payments = [0, 1].map(|row| (Input::Category(row, Column::Payment), "gratis"));
    says(&with(gratis, payments), CheckName::PaymentAgreesWithPrice, "holds", "Nothing is paid for these rights.");
    says(&Draft::example(), CheckName::PaymentAgreesWithPrice, "holds", "The rights have a price.");
    says(&example_with(Field::PriceBasis, "?"), CheckName::PaymentAgreesWithPrice, "waits", "price_basis");
}

/// The other way round: where no category pays, the price comes to nothing.
#[test]
fn a_price_that_nobody_pays_is_looked_at() {
    let name = CheckName::PaymentAgreesWithPrice;
    let payments = [0, 1].map(|row| (Input::Category(row, Column::Payment), "gratis"));
    let draft = with(Draft::example(), payments);
    let reason = "Every category is gratis, so the price typed here has no effect. Which is meant? | ";
    says(&draft, name, "warns", &[reason, "price_per_share"].concat());
    let right = with(draft.clone(), [(Field::PriceBasis, "right"), (Field::PricePerRight, "354,600")]);
    says(&right, name, "warns", &[reason, "price_per_right"].concat());
    says(&with(draft.clone(), [(Field::PricePerShare, "")]), name, "holds", "Nothing is paid for these rights.");
    // What the model gives is the fair value of these rights.
    says(&with(of_model(), payments), name, "holds", "Nothing is paid for these rights.");
    let one = with(draft, [(Input::Category(1, Column::Payment), "cash")]);
    says(&one, name, "holds", "The rights have a price.");
}

/// S = n + 0.5 without rates: the value is above the half by a put of 10⁻¹⁶ yen, which decides.
#[test]
fn a_half_yen_is_decided() {
    let name = CheckName::FairValueDecidesYen;
    let half = [(Field::SharePrice, "103.5"), (Field::DividendYield, "0"), (Field::InterestRate, "0")];
    says(&with(of_model(), half), name, "holds", "Price per share 103");
    says(&Draft::example(), name, "holds", "No price is worked out by the model.");
    says(&with(of_model(), [(Field::SharePrice, "")]), name, "waits", "share_price");
}

/// Binary fractions hold some sixteen digits: of a million shares at a million yen each they leave the yen open.
#[test]
fn a_yen_that_is_not_decided_shows_both_amounts() {
    let open = [
        (Field::SharesPerRight, "1,000,000"),
        (Field::RoundingUnit, "right"),
        (Field::SharePrice, "1,000,000"),
        (Field::ExercisePrice, "1,000,000"),
        (Field::Term, "3"),
        (Field::Volatility, "41"),
        (Field::DividendYield, "1"),
        (Field::InterestRate, "1"),
    ];
    let text = "A boundary of the rounding lies within the error of the value. The higher amount is used; have the appraiser confirm it. | Price per right 269,262,884,891 · Price per right 269,262,884,892 | rounding_mode";
    says(&with(of_model(), open), CheckName::FairValueDecidesYen, "warns", text);
}

/// The fair value of rights that are granted gratis is rounded too, for the capital, the cost and the ceilings.
#[test]
fn the_yen_of_rights_that_are_gratis_is_decided() {
    let name = CheckName::FairValueDecidesYen;
    let payments = [0, 1].map(|row| (Input::Category(row, Column::Payment), "gratis"));
    for gratis in [with(of_model(), payments), with(of_model(), [(Field::PriceBasis, "gratis")])] {
        says(&gratis, name, "holds", "Fair value per share 1,773");
        let typed = with(gratis.clone(), [(Field::FairValuePerShare, "1,773")]);
        says(&typed, name, "holds", "No price is worked out by the model.");
        says(&with(gratis, [(Field::RoundingPlace, "")]), name, "waits", "rounding_place");
    }
    says(&with(with(of_model(), payments), [(Field::SharePrice, "")]), name, "waits", "share_price");
    let nothing = with(of_model(), [(Field::PriceBasis, "gratis"), (Field::SharePrice, "")]);
    says(&nothing, name, "holds", "No price is worked out by the model.");
}
