use proptest::prelude::*;

use super::{RoundingMode::*, RoundingPlace::*, *};

#[track_caller]
fn rounds(value: &str, mode: RoundingMode, place: RoundingPlace, expected: &str) {
    let value = Decimal::from_str_exact(value).expect("a decimal");
    assert_eq!(plain(round(value, mode, place)), expected);
}

#[test]
fn a_half_goes_up_and_never_to_the_even_neighbour() {
    rounds("102.5", HalfUp, RoundingPlace::Yen, "103");
    rounds("103.5", HalfUp, RoundingPlace::Yen, "104");
    rounds("102.4999", HalfUp, RoundingPlace::Yen, "102");
    rounds("0.05", HalfUp, Tenth, "0.1");
    rounds("186.985", HalfUp, Hundredth, "186.99");
}

#[test]
fn up_and_down_look_at_any_fraction() {
    rounds("1772.0001", Up, RoundingPlace::Yen, "1773");
    rounds("1772", Up, RoundingPlace::Yen, "1772");
    rounds("1772.9999", Down, RoundingPlace::Yen, "1772");
    rounds("186.981", Up, Hundredth, "186.99");
}

#[test]
fn grouping() {
    #[track_caller]
    fn groups(value: &str, expected: &str) {
        assert_eq!(grouped(Decimal::from_str_exact(value).expect("a decimal")), expected);
    }
    groups("0", "0");
    groups("999", "999");
    groups("1000", "1,000");
    groups("354600", "354,600");
    groups("57832400.00", "57,832,400");
    groups("9349.50", "9,349.5");
    groups("-1234567", "-1,234,567");
}

proptest! {
    /// A decimal's own way to write itself is the second source.
    #[test]
    fn a_figure_is_written_as_the_decimal_writes_itself(
        mantissa in prop_oneof![any::<i128>(), any::<i64>().prop_map(i128::from), -2000..2000_i128],
        scale in 0..=28_u32,
    ) {
        const BOUND: i128 = 1 << 96;
        let value = Decimal::from_i128_with_scale(mantissa % BOUND, scale);
        let own = value.normalize().to_string();
        prop_assert_eq!(plain(value), own.as_str());
        let grouped = grouped(value);
        prop_assert_eq!(grouped.replace(',', ""), own);
        let whole = grouped.trim_start_matches('-').split('.').next().unwrap_or_default();
        let mut groups = whole.split(',');
        prop_assert!((1..=3).contains(&groups.next().unwrap_or_default().len()));
        prop_assert!(groups.all(|group| group.len() == 3));
    }
}
