//! The issuer's rule: what is rounded, how, and to which place.

use super::{calculated, draft, figure};
use wariate::calculation::FigureName;
use wariate::draft::Field;

#[track_caller]
fn price(per_share: &str, shares: &str, [mode, unit, place]: [&str; 3], expected: [&str; 2]) {
    let terms = [
        (Field::PricePerShare, per_share),
        (Field::SharesPerRight, shares),
        (Field::RoundingMode, mode),
        (Field::RoundingUnit, unit),
        (Field::RoundingPlace, place),
    ];
    let calculation = calculated(&draft(&terms, &[("1", "1")]));
    figure(&calculation, FigureName::PricePerShare, expected[0]);
    figure(&calculation, FigureName::PricePerRight, expected[1]);
    let exact = calculation.figure(FigureName::PricePerShare).as_ref().expect("known").value
        * rust_decimal::Decimal::from_str_exact(&shares.replace(',', "")).expect("a number");
    let right = calculation.figure(FigureName::PricePerRight).as_ref().expect("known").value;
    assert_eq!(calculation.price_per_share_is_exact, exact == right);
}

#[test]
fn per_share_first_then_multiplied() {
    price("1,772.5", "200", ["half_up", "share", "1"], ["1773", "354600"]);
    price("1,772.4999", "200", ["half_up", "share", "1"], ["1772", "354400"]);
    price("1,772.0001", "200", ["up", "share", "1"], ["1773", "354600"]);
    price("1,772.9999", "200", ["down", "share", "1"], ["1772", "354400"]);
    price("1,772.45", "200", ["half_up", "share", "0.1"], ["1772.5", "354500"]);
    price("186.9949", "1,000", ["half_up", "share", "0.01"], ["186.99", "186990"]);
}

#[test]
fn multiplied_first_then_per_right() {
    price("1,772.5", "200", ["half_up", "right", "1"], ["1772.5", "354500"]);
    price("1,772.5678", "3", ["up", "right", "1"], ["1772.5678", "5318"]);
    price("1,772.5678", "3", ["half_up", "right", "0.1"], ["1772.5678", "5317.7"]);
    price("1,772.5678", "3", ["down", "right", "0.01"], ["1772.5678", "5317.7"]);
}

#[test]
fn without_a_place_the_price_stands_as_typed() {
    price("186.99", "1,000", ["half_up", "share", ""], ["186.99", "186990"]);
    price("186.99", "50", ["half_up", "share", ""], ["186.99", "9349.5"]);
    price("0.0001", "1", ["down", "right", ""], ["0.0001", "0.0001"]);
}

/// A place of one yen would make 187,000 of Mizuho's 186,990: only a user who chose it gets that.
#[test]
fn a_chosen_place_takes_decimals_away() {
    price("186.99", "1,000", ["half_up", "share", "1"], ["187", "187000"]);
}
