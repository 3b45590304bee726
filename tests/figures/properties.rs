//! What holds for every grant.

use proptest::prelude::*;
use wariate::calculation::{FigureName, RowFigure};
use wariate::checks::{Verdict, checks};
use wariate::draft::{Category, Ceiling, CeilingColumn, Column, Field, Input};
use wariate::{Draft, Grant, calculate};

/// Any text: what people type, and what nobody would.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9０-９,.，．万億千円株個名▲-]{0,12}",
        "[0-9]{1,9}",
        Just(String::new()),
        Just("9".repeat(40)),
        Just("99999999".to_owned()),
        Just("999,999,999.9999".to_owned()),
    ]
}

/// Values of the choices: the form has no others.
const CHOICES: [(Field, &[&str]); 7] = [
    (Field::PriceBasis, &["share", "right", "black_scholes", "gratis"]),
    (Field::SharesPerRightBasis, &["given", "fixed_amount"]),
    (Field::TermBasis, &["years", "dates"]),
    (Field::DividendBasis, &["yield", "yen"]),
    (Field::Adjustment, &["none", "split", "consolidation", "below_market"]),
    (Field::RoundingUnit, &["share", "right"]),
    (Field::RoundingPlace, &["", "1", "0.01"]),
];
const BASES: [&str; 5] = ["rights", "rights_per_person", "pay_per_person", "pay_in_all", "weight"];

fn any_draft() -> impl Strategy<Value = Draft> {
    let row = (prop::collection::vec(text(), Column::COUNT), 0_usize..BASES.len());
    let ceiling = prop::collection::vec(text(), CeilingColumn::COUNT);
    let fields = (prop::collection::vec(text(), Field::COUNT), prop::collection::vec(0_usize..4, CHOICES.len()));
    (fields, prop::collection::vec(row, 1..5), prop::collection::vec(ceiling, 0..3)).prop_map(
        |((fields, choices), categories, ceilings)| {
            let mut draft = Draft::blank();
            for (field, text) in Field::ALL.into_iter().zip(fields) {
                let is_choice = field == Field::RoundingMode || field == Field::ReleaseState;
                if !is_choice {
                    draft.set(field, text);
                }
            }
            for ((field, values), chosen) in CHOICES.into_iter().zip(choices) {
                draft.set(field, values[chosen % values.len()]);
            }
            draft.set_categories(categories.into_iter().map(|(texts, basis)| {
                let mut category = Category::blank();
                for (column, text) in Column::ALL.into_iter().zip(texts) {
                    category.set(column, text);
                }
                category.set(Column::RightsBasis, BASES[basis]);
                category.into()
            }));
            draft.set_ceilings(ceilings.into_iter().map(|texts| {
                let mut ceiling = Ceiling::blank();
                for (column, text) in CeilingColumn::ALL.into_iter().zip(texts) {
                    ceiling.set(column, text);
                }
                ceiling.into()
            }));
            draft
        },
    )
}

proptest! {
    #[test]
    fn any_text_in_any_field_is_read_and_no_check_fails(draft in any_draft()) {
        let grant = Grant::read(&draft);
        let calculation = calculate(&grant);
        for name in FigureName::ALL {
            match calculation.figure(name) {
                Ok(figure) => prop_assert_eq!(figure.working.value(), Some(figure.value)),
                Err(awaited) => prop_assert!(!awaited.0.is_empty()),
            }
        }
        for check in checks(&grant, &calculation) {
            // A rule may be broken by what was typed; what is computed twice is the same whatever that was.
            let is_identity = check.name.compares();
            prop_assert!(!is_identity || !matches!(check.verdict, Verdict::Fails(_)), "{:?}", check);
            if let Verdict::Waits(awaited) = check.verdict {
                prop_assert!(!awaited.0.is_empty());
            }
        }
    }

    /// The largest numbers that the fields take: every product of them is exact.
    #[test]
    fn no_product_passes_the_range(
        price in 999_000_000_u64..=999_999_998, decimals in 0_u32..=9_999,
        rows in prop::collection::vec(9_999_000_u64..=10_000_000, 200),
    ) {
        let price = format!("{price}.{decimals:04}");
        let mut draft = Draft::blank();
        for field in [Field::PricePerShare, Field::ExercisePrice] {
            draft.set(field, price.as_str());
        }
        draft.set(Field::SharesPerRight, "1,000,000");
        draft.set_categories(rows.iter().map(|rights| {
            let mut category = Category::blank();
            category.set(Column::Persons, "1");
            category.set(Column::Rights, rights.to_string());
            category.into()
        }));
        let calculation = calculate(&Grant::read(&draft));
        // In units of 0.0001 yen, by whole numbers alone.
        let rights: u128 = rows.iter().map(|rights| u128::from(*rights)).sum();
        let unit: u128 = price.replace('.', "").parse().expect("digits");
        let expected = rights * 1_000_000 * unit * 2;
        let issue_total = calculation.figure(FigureName::IssueTotal).as_ref().expect("known").value;
        prop_assert_eq!(issue_total.checked_mul(10_000.into()).map(|value| value.normalize().to_string()), Some(expected.to_string()));
    }

    /// What the categories pay adds up to what is paid in all, whatever the rule.
    #[test]
    fn the_parts_come_to_the_whole(
        price in 1_u64..10_000_000, decimals in 0_u32..=9_999, shares in 1_u64..=10_000,
        mode in prop::sample::select(vec!["half_up", "up", "down"]),
        unit in prop::sample::select(vec!["share", "right"]),
        place in prop::sample::select(vec!["", "1", "0.1", "0.01"]),
        rows in prop::collection::vec(1_u64..100_000, 1..20),
    ) {
        let mut draft = Draft::blank();
        draft.set(Field::PricePerShare, format!("{price}.{decimals:04}"));
        draft.set(Field::SharesPerRight, shares.to_string());
        draft.set(Field::RoundingMode, mode);
        draft.set(Field::RoundingUnit, unit);
        draft.set(Field::RoundingPlace, place);
        draft.set_categories(rows.iter().map(|_| Category::blank().into()));
        for (row, rights) in rows.iter().enumerate() {
            draft.enter(Input::Category(row, Column::Rights), rights.to_string().into());
        }
        let calculation = calculate(&Grant::read(&draft));
        let value = |name| calculation.figure(name).as_ref().expect("known").value;
        let paid: rust_decimal::Decimal = calculation.rows.iter().map(|row| row.figure(RowFigure::Paid).as_ref().expect("known").value).sum();
        prop_assert_eq!(paid, value(FigureName::TotalPaid));
        prop_assert_eq!(value(FigureName::TotalRights) * value(FigureName::PricePerRight), paid);
        prop_assert_eq!(value(FigureName::IssueTotal), paid + value(FigureName::TotalShares));
        // A rounded price is off by less than one unit of its place, for each share where shares are rounded.
        let exact = rust_decimal::Decimal::from_str_exact(&format!("{price}.{decimals:04}")).expect("a price") * rust_decimal::Decimal::from(shares);
        let place = rust_decimal::Decimal::from_str_exact(if place.is_empty() { "0.0001" } else { place }).expect("a place");
        let most = if unit == "share" { place * rust_decimal::Decimal::from(shares) } else { place };
        prop_assert!((value(FigureName::PricePerRight) - exact).abs() < most);
    }
}
