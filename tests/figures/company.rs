//! Ceilings, dilution, cost and adjustments: what a grant means beside its own figures.

use super::{calculated, draft, figure, waits};
use proptest::prelude::*;
use rust_decimal::Decimal;
use wariate::Draft;
use wariate::calculation::{Calculation, FigureName, Measure, MeasureUse};
use wariate::draft::{Ceiling, CeilingColumn, Column, Field, Input};
use wariate::grant::Problem;

fn with_ceiling(mut draft: Draft, texts: &[(CeilingColumn, &str)]) -> Draft {
    let mut ceiling = Ceiling::blank();
    for (column, text) in texts {
        ceiling.set(*column, *text);
    }
    draft.set_ceilings([ceiling.into()]);
    draft
}

fn measure(calculation: &Calculation, measure: Measure) -> &MeasureUse {
    calculation.ceilings[0].measures.iter().find(|used| used.measure == measure).expect("the measure")
}

#[track_caller]
fn left(calculation: &Calculation, of: Measure, expected: &str) {
    let left = measure(calculation, of).left.as_ref().expect("known");
    assert_eq!(left.value.normalize().to_string(), expected, "{of:?}");
    assert_eq!(left.working.value(), Some(left.value));
}

/// Astellas, 2009: up to ¥125 million and 485 rights a year for directors.
#[test]
fn astellas_2009() {
    let terms = [(Field::SharesPerRight, "100"), (Field::PricePerShare, "2,500")];
    let caps = [(CeilingColumn::Yen, "1億2,500万円"), (CeilingColumn::Rights, "485個")];
    let calculation = calculated(&with_ceiling(draft(&terms, &[("4", "485")]), &caps));
    left(&calculation, Measure::Rights, "0");
    // 125,000,000 − 485 × 250,000
    left(&calculation, Measure::Yen, "3750000");
    let calculation = calculated(&with_ceiling(draft(&terms, &[("4", "501")]), &caps));
    left(&calculation, Measure::Rights, "-16");
    left(&calculation, Measure::Yen, "-250000");
}

/// Mitsubishi Corporation: 3,418 rights or 341,800 shares a year; executive officers are no directors.
#[test]
fn mitsubishi_corporation_counts_directors_alone() {
    let mut grant = draft(&[(Field::SharesPerRight, "100")], &[("4", "879"), ("37", "3,324")]);
    grant.enter(Input::Category(1, Column::Kind), "executive_officer".into());
    let caps = [(CeilingColumn::Rights, "3,418"), (CeilingColumn::Shares, "341,800")];
    let calculation = calculated(&with_ceiling(grant, &caps));
    assert_eq!(calculation.ceilings[0].rows, [0]);
    left(&calculation, Measure::Rights, "2539");
    left(&calculation, Measure::Shares, "253900");
}

#[test]
fn what_the_year_has_used_counts() {
    let caps = [
        (CeilingColumn::Rights, "500"),
        (CeilingColumn::UsedRights, "400"),
        (CeilingColumn::Binds, "director outside_director executive_officer"),
    ];
    let calculation = calculated(&with_ceiling(Draft::example(), &caps));
    assert_eq!(calculation.ceilings[0].rows, [0, 1]);
    left(&calculation, Measure::Rights, "-63");
    assert_eq!(calculation.ceilings[0].measures.len(), 1, "nothing is said of yen and shares");
}

/// Of a grant that is gratis, the fair value counts.
#[test]
fn gratis_rights_take_their_fair_value_of_a_ceiling() {
    let terms = [(Field::PriceBasis, "gratis"), (Field::SharesPerRight, "100"), (Field::FairValuePerShare, "1,000")];
    let caps = [(CeilingColumn::Yen, "1,000,000")];
    left(&calculated(&with_ceiling(draft(&terms, &[("1", "9")]), &caps)), Measure::Yen, "100000");
    let unknown = with_ceiling(draft(&terms[..2], &[("1", "9")]), &caps);
    let calculation = calculated(&unknown);
    let awaited = measure(&calculation, Measure::Yen).left.as_ref().expect_err("waits");
    assert_eq!(awaited.0, [Field::FairValuePerShare.into()]);
}

/// 32,600 of 46,701,000 − 1,000 shares; 300,000,000 − (46,700,000 + 100,000 + 32,600) may still be issued.
#[test]
fn dilution_and_headroom() {
    let mut grant = Draft::example();
    for (field, text) in [
        (Field::IssuedShares, "46,701,000"),
        (Field::TreasuryShares, "1,000"),
        (Field::AuthorisedShares, "300,000,000"),
        (Field::SharesUnderOption, "100,000"),
        (Field::SharePrice, "2,000"),
        (Field::ResolutionSharePrice, "1,900"),
        (Field::ResolvedRights, "165"),
    ] {
        grant.set(field, text);
    }
    let calculation = calculated(&grant);
    let dilution = calculation.figure(FigureName::Dilution).as_ref().expect("known").value;
    // 32,600 ÷ 467,000
    assert!(dilution.to_string().starts_with("0.069807280513918"), "{dilution}");
    figure(&calculation, FigureName::AuthorisedHeadroom, "253167400");
    figure(&calculation, FigureName::ShareValue, "65200000");
    figure(&calculation, FigureName::ResolvedShares, "33000");
    figure(&calculation, FigureName::ShareValueAtResolution, "62700000");
    waits(
        &calculated(&Draft::example()),
        FigureName::Dilution,
        &[Field::IssuedShares.into(), Field::TreasuryShares.into()],
    );
}

/// Ernst & Young's example: 5,000 rights at ¥6,000, of two years of service one has passed: 5,000 × 6,000 × 12/24.
#[test]
fn cost_of_the_example_of_ernst_and_young() {
    let terms = [
        (Field::SharesPerRight, "1"),
        (Field::PricePerShare, "6,000"),
        (Field::ExpectedForfeitures, "0"),
        (Field::ServiceFrom, "2018-04-01"),
        (Field::ServiceTo, "2020-03-31"),
        (Field::YearEnd, "2019-03-31"),
    ];
    let calculation = calculated(&draft(&terms, &[("50", "5,000")]));
    figure(&calculation, FigureName::CostTotal, "30000000");
    let years = calculation.cost.as_ref().expect("known");
    let costs: Vec<_> = years.iter().map(|year| year.cost.as_ref().expect("known").value.to_string()).collect();
    assert_eq!(costs, ["15000000", "15000000"]);
    assert_eq!(years.iter().map(|year| year.months).collect::<Vec<_>>(), [12, 24]);
}

/// Without a service period (対象勤務期間の定めなし, E04105) all of it is cost in the year of the grant.
#[test]
fn cost_without_service_falls_at_once() {
    let terms = [
        (Field::SharesPerRight, "1"),
        (Field::PricePerShare, "100"),
        (Field::ExpectedForfeitures, "0"),
        (Field::AllotmentDate, "2019-07-12"),
        (Field::YearEnd, "2020-03-31"),
    ];
    let calculation = calculated(&draft(&terms, &[("1", "1")]));
    let years = calculation.cost.as_ref().expect("known");
    assert_eq!(years.len(), 1);
    assert_eq!(years[0].cost.as_ref().expect("known").value, Decimal::from(100));
}

/// Rights that are paid for in cash at their value are no remuneration, and those that are expected to lapse cost nothing;
/// where the fair value is not what is paid, it is the fair value that counts.
#[test]
fn cost_counts_what_is_remuneration_at_its_fair_value() {
    let terms = [
        (Field::SharesPerRight, "100"),
        (Field::PricePerShare, "1,000"),
        (Field::FairValuePerShare, "2,000"),
        (Field::ExpectedForfeitures, "5"),
    ];
    let mut grant = draft(&terms, &[("1", "10"), ("1", "20")]);
    grant.enter(Input::Category(1, Column::Payment), "cash".into());
    // (10 − 5) × 100 × 2,000
    figure(&calculated(&grant), FigureName::CostTotal, "1000000");
    grant.set(Field::ExpectedForfeitures, "11");
    let calculation = calculated(&grant);
    waits(&calculation, FigureName::CostTotal, &[Field::ExpectedForfeitures.into()]);
    let problem = (Field::ExpectedForfeitures.into(), Problem::TooLarge(10.into()));
    assert_eq!(calculation.problems, [problem]);
}

/// One category of a grant that others pay for is granted its rights gratis: its ceiling counts the fair value.
#[test]
fn a_gratis_category_takes_its_fair_value_of_a_ceiling() {
    let terms = [(Field::SharesPerRight, "100"), (Field::PricePerShare, "1,000"), (Field::FairValuePerShare, "2,000")];
    let mut grant = draft(&terms, &[("1", "10"), ("1", "20")]);
    grant.enter(Input::Category(0, Column::Payment), "gratis".into());
    // 100,000,000 − 20 × 100,000 − 10 × 100 × 2,000
    left(&calculated(&with_ceiling(grant, &[(CeilingColumn::Yen, "1億円")])), Measure::Yen, "96000000");
}

#[test]
fn a_year_end_is_that_of_the_first_year() {
    let year_end = |text| {
        let mut draft = Draft::example();
        draft.set(Field::YearEnd, text);
        wariate::Grant::read(&draft).problems
    };
    assert_eq!(year_end("2020-03-31"), []);
    assert_eq!(year_end("2020-07-11"), []);
    let late = Problem::TooLate(chrono::NaiveDate::from_ymd_opt(2020, 7, 11).expect("a day"));
    assert_eq!(year_end("2020-07-12"), [(Field::YearEnd.into(), late)]);
    assert_eq!(year_end("2019-03-31")[0].1.name(), "before");
}

proptest! {
    /// Whatever the months: the years bear the whole cost, none of them less than nothing.
    #[test]
    fn the_years_bear_the_whole_cost(price in 1_u32..1_000_000, rights in 1_u32..10_000, days in 0_u64..9_000, from in 0_u64..700, to_year_end in 0_u64..365) {
        let first = chrono::NaiveDate::from_ymd_opt(2018, 4, 1).expect("a day") + chrono::Days::new(from);
        let terms = [
            (Field::SharesPerRight, "1".to_owned()),
            (Field::PricePerShare, price.to_string()),
            (Field::ExpectedForfeitures, "0".to_owned()),
            (Field::ServiceFrom, first.to_string()),
            (Field::ServiceTo, (first + chrono::Days::new(days)).to_string()),
            (Field::YearEnd, (first + chrono::Days::new(to_year_end)).to_string()),
        ];
        let rights = rights.to_string();
        let mut draft = draft(&[], &[("1", rights.as_str())]);
        for (field, text) in terms {
            draft.set(field, text);
        }
        let calculation = calculated(&draft);
        let years = calculation.cost.as_ref().expect("known");
        let costs: Vec<Decimal> = years.iter().map(|year| year.cost.as_ref().expect("known").value).collect();
        prop_assert!(costs.iter().all(|cost| *cost >= Decimal::ZERO));
        let total = calculation.figure(FigureName::CostTotal).as_ref().expect("known").value;
        prop_assert_eq!(costs.into_iter().sum::<Decimal>(), total);
    }
}
