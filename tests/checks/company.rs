//! What the grant means for the company's shares.

use wariate::Draft;
use wariate::checks::CheckName;
use wariate::draft::Field;

use crate::{example_with, of_2025, says, verdict, with};

/// The example in 2025, with 32,600 shares under 163 rights resolved, and the price of a share.
fn of_company(issued: &str, price: &str) -> Draft {
    with(
        of_2025(),
        [
            (Field::ResolvedRights, "163"),
            (Field::IssuedShares, issued),
            (Field::TreasuryShares, "0"),
            (Field::ResolutionSharePrice, price),
            (Field::SharePrice, price),
            (Field::SharesBaseDate, "2025-03-31"),
        ],
    )
}

/// 会社法113条4項
#[test]
fn shares_that_rights_can_obtain_are_authorised() {
    let name = CheckName::WithinAuthorisedShares;
    let draft = |authorised| {
        let texts = [
            (Field::IssuedShares, "1,000,000"),
            (Field::TreasuryShares, "100,000"),
            (Field::SharesUnderOption, "67,400"),
            (Field::AuthorisedShares, authorised),
        ];
        with(Draft::example(), texts)
    };
    let sides = "1,000,000 − 100,000 + 67,400 + 32,600 = 1,000,000 · Authorised shares 1,000,000";
    says(&draft("1,000,000"), name, "holds", sides);
    let sides = "1,000,000 − 100,000 + 67,400 + 32,600 = 1,000,000 · Authorised shares 999,999";
    says(&draft("999,999"), name, "fails", sides);
    let later = with(draft("999,999"), [(Field::ExerciseFrom, "2022-07-13")]);
    let reason = "More shares than are authorised, from the first day of the exercise period. | ";
    says(&later, name, "warns", &[reason, sides, " | Exercise period from July 13, 2022 (Wed)"].concat());
    let waits = "issued_shares treasury_shares authorised_shares shares_under_option";
    says(&Draft::example(), name, "waits", waits);
}

/// 取引規制府令49条1項1号ハ: 32,600 shares of 3,260,001 are just below 1 %, of 3,260,000 just 1 %.
#[test]
fn below_one_percent_a_grant_is_minor() {
    for name in [CheckName::MinorAtResolution, CheckName::MinorAtAllotment] {
        let just_below = verdict(&of_company("3,260,001", "10,000"), name);
        assert_eq!(just_below.name(), "holds", "{just_below:?}");
        assert_eq!(verdict(&of_company("3,260,000", "10,000"), name).name(), "warns");
    }
    let text = "Neither is below its line: timely disclosure may be required. | Dilution at the resolution 1 % · limit: below 1 % | Value of the shares at the resolution ¥326,000,000 · limit: below ¥100,000,000 | Beside it, the rights are worth 163 × 354,600 = ¥57,799,800";
    says(&of_company("3,260,000", "10,000"), CheckName::MinorAtResolution, "warns", text);
}

/// ¥99,999,999 is minor, ¥100,000,000 is not.
#[test]
fn below_a_hundred_million_yen_a_grant_is_minor() {
    let shares = |rights: &'static str, each: &'static str, price: &'static str| {
        let mut draft = of_company("1,000", price);
        let own = crate::of_rights(rights);
        draft.set_categories(own.categories().iter().cloned());
        with(draft, [(Field::ResolvedRights, rights), (Field::SharesPerRight, each)])
    };
    for name in [CheckName::MinorAtResolution, CheckName::MinorAtAllotment] {
        assert_eq!(verdict(&shares("1", "1", "99,999,999"), name).name(), "holds");
        assert_eq!(verdict(&shares("100", "100", "10,000"), name).name(), "warns");
    }
    let text = "Minor by at least one of the two: timely disclosure may not be required. | Dilution 0.1 % · limit: below 1 % | Value of the shares ¥99,999,999 · limit: below ¥100,000,000 | Beside it, the rights are worth 1 × 1,773 = ¥1,773";
    says(&shares("1", "1", "99,999,999"), CheckName::MinorAtAllotment, "holds", text);
}

/// One of the two settles it while the other waits.
#[test]
fn one_line_is_enough() {
    let value = with(of_company("", "1,000"), [(Field::TreasuryShares, "")]);
    let text = "Minor by at least one of the two: timely disclosure may not be required. | Value of the shares at the resolution ¥32,600,000 · limit: below ¥100,000,000 | Beside it, the rights are worth 163 × 354,600 = ¥57,799,800";
    says(&value, CheckName::MinorAtResolution, "holds", text);
    let value = with(of_company("", "10,000"), [(Field::TreasuryShares, "")]);
    says(&value, CheckName::MinorAtResolution, "waits", "issued_shares treasury_shares");
    let undated = with(value, [(Field::ResolutionDate, ""), (Field::AllotmentDate, "")]);
    says(&undated, CheckName::MinorAtResolution, "waits", "resolution_date");
    says(&undated, CheckName::MinorAtAllotment, "waits", "allotment_date");
}

/// The share price rises between resolution and allotment.
#[test]
fn a_grant_is_tested_again_at_allotment() {
    let draft = with(of_company("3,260,000", "3,000"), [(Field::SharePrice, "3,100")]);
    assert_eq!(verdict(&draft, CheckName::MinorAtResolution).name(), "holds");
    let text = "It was minor at the resolution and no longer is: timely disclosure may be required now. | Dilution 1 % · limit: below 1 % | Value of the shares ¥101,060,000 · limit: below ¥100,000,000 | Beside it, the rights are worth 163 × 354,600 = ¥57,799,800";
    says(&draft, CheckName::MinorAtAllotment, "warns", text);
}

#[test]
fn before_april_2025_another_rule_was_in_force() {
    let reason = |on| format!("The rule was not in force on {on}; it is since April 1, 2025.");
    says(&Draft::example(), CheckName::MinorAtResolution, "holds", &reason("June 27, 2019"));
    says(&Draft::example(), CheckName::MinorAtAllotment, "holds", &reason("July 12, 2019"));
    let across = with(of_company("3,260,000", "10,000"), [(Field::ResolutionDate, "2025-03-31")]);
    says(&across, CheckName::MinorAtResolution, "holds", &reason("March 31, 2025"));
    assert_eq!(verdict(&across, CheckName::MinorAtAllotment).name(), "warns");
    let first = with(across, [(Field::ResolutionDate, "2025-04-01")]);
    assert_eq!(verdict(&first, CheckName::MinorAtResolution).name(), "warns");
}

/// The latest of the end of the year before that of the allotment date, a split and a consolidation.
#[test]
fn numbers_of_shares_are_of_the_latest_base_date() {
    let name = CheckName::BaseDateCurrent;
    let based = |date| with(of_2025(), [(Field::SharesBaseDate, date)]);
    let sides = "Base date of these numbers March 31, 2025 (Mon) · Allotment date July 14, 2025 (Mon)";
    says(&based("2025-03-31"), name, "holds", sides);
    assert_eq!(verdict(&based("2024-07-14"), name).name(), "holds");
    // The year ended between the resolution and the allotment.
    assert_eq!(verdict(&based("2025-06-30"), name).name(), "holds");
    let unallotted = "Base date of these numbers March 31, 2025 (Mon) · Board resolution June 27, 2025 (Fri)";
    says(&with(based("2025-03-31"), [(Field::AllotmentDate, "")]), name, "holds", unallotted);
    for (date, reason) in [
        ("2024-07-13", "The base date is more than a year back. Has a year ended since?"),
        ("2025-07-15", "The base date is later than the grant."),
    ] {
        let verdict = verdict(&based(date), name);
        assert_eq!(verdict.name(), "warns", "{date}");
        assert!(crate::said(&verdict, wariate::Language::English).starts_with(reason), "{date}");
    }
    let split = |date| with(based("2025-03-31"), [(Field::Adjustment, "split"), (Field::AdjustmentDate, date)]);
    let text = "A split or consolidation holds since: count the shares after it. | The adjusted terms hold from April 1, 2025 (Tue) · Base date of these numbers March 31, 2025 (Mon) | shares_base_date";
    says(&split("2025-03-31"), name, "warns", text);
    assert_eq!(verdict(&split("2025-07-14"), name).name(), "holds", "the split holds from the day after the allotment");
    assert_eq!(verdict(&split("2025-07-13"), name).name(), "warns", "the split holds from the allotment date");
    let below_market = with(split("2025-04-01"), [(Field::Adjustment, "below_market")]);
    assert_eq!(verdict(&below_market, name).name(), "holds");
    says(&of_2025(), name, "waits", "shares_base_date");
    assert_eq!(verdict(&example_with(Field::SharesBaseDate, "2019-03-31"), name).name(), "holds");
}
