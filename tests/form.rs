//! The form shows what the choices of a grant use, and nothing of the rest.

use wariate::draft::{CeilingColumn, Column, Field, Input, Section};
use wariate::grant::Kind;
use wariate::model::{Action, Model};
use wariate::{Draft, Language};

mod drawn;
use drawn::{drawn, model};

/// The example with these texts typed over it.
fn typed(texts: &[(Input, &str)]) -> Model {
    let mut draft = Draft::example();
    texts.iter().for_each(|(input, text)| draft.enter(*input, (*text).into()));
    model(draft, Language::English)
}

/// The page of the example with these texts typed over it.
fn page(texts: &[(Input, &str)]) -> String {
    drawn(typed(texts))
}

fn has_input(page: &str, name: &str) -> bool {
    page.contains(&format!(" name=\"{name}\""))
}

#[track_caller]
fn shows(page: &str, there: &[&str], gone: &[&str]) {
    there.iter().for_each(|name| assert!(has_input(page, name), "{name} is not there"));
    gone.iter().for_each(|name| assert!(!has_input(page, name), "{name} is there"));
}

/// The value of the element with this figure and this mark.
fn value<'a>(page: &'a str, marks: &str) -> Option<&'a str> {
    page.split(marks).nth(1)?.split('>').next()?.split("data-value=\"").nth(1)?.split('"').next()
}

fn grant(field: Field) -> Input {
    Input::Grant(field)
}

#[test]
fn the_example_is_as_calm_as_its_terms() {
    let page = page(&[]);
    for (section, is_open) in [
        ("terms", true),
        ("fair_value", false),
        ("people", true),
        ("procedure", true),
        ("ceilings", false),
        ("company_shares", false),
        ("previous", false),
        ("adjustment", false),
        ("cost", false),
        ("issuer", true),
    ] {
        let button = format!("id=\"section_{section}\" name=\"section_{section}\" aria-expanded=\"{is_open}\"");
        assert!(page.contains(&button), "{section}");
    }
    shows(&page, &[], &["share_price", "ceiling.0.yen", "issued_shares", "previous_rights", "adjustment"]);
    assert!(!page.contains("data-figure=\"dilution_percent\"") && !page.contains("data-figure=\"expected_term\""));
    assert!(!page.contains("data-figure=\"unspent_total\"") && page.contains("data-figure=\"offset_total\""));
}

#[test]
fn a_part_of_the_form_folds_and_unfolds() {
    let mut model = typed(&[]);
    model.apply(Action::Folded(Section::Terms, true));
    model.apply(Action::Folded(Section::Previous, false));
    shows(&drawn(model.clone()), &["previous_rights"], &["shares_per_right", "rounding_mode"]);
    model.apply(Action::Folded(Section::Terms, false));
    shows(&drawn(model), &["shares_per_right"], &[]);
}

#[test]
fn a_part_in_which_something_stands_is_unfolded() {
    shows(
        &page(&[(grant(Field::IssuedShares), "1,000,000")]),
        &["issued_shares", "treasury_shares"],
        &["previous_rights"],
    );
    shows(&page(&[(grant(Field::PriceBasis), "black_scholes")]), &["share_price", "volatility"], &["issued_shares"]);
}

#[test]
fn shares_per_right_are_typed_or_follow_from_an_amount() {
    shows(&page(&[]), &["shares_per_right"], &["amount_per_right"]);
    let fixed = page(&[(grant(Field::SharesPerRightBasis), "fixed_amount")]);
    shows(&fixed, &["amount_per_right"], &["shares_per_right"]);
}

#[test]
fn each_basis_of_the_price_asks_for_what_it_needs() {
    let basis = |name: &'static str| page(&[(grant(Field::PriceBasis), name)]);
    shows(&basis("share"), &["price_per_share", "fair_value_per_share"], &["price_per_right", "show_fair_value"]);
    shows(&basis("right"), &["price_per_right", "fair_value_per_share"], &["price_per_share"]);
    shows(&basis("black_scholes"), &["show_fair_value"], &["price_per_share", "price_per_right"]);
    let gratis = basis("gratis");
    shows(&gratis, &["fair_value_per_share"], &["price_per_share", "price_per_right", "payment_date", "paid_on"]);
    let fair_value = gratis.split("<label for=\"fair_value_per_share\">").nth(1).unwrap_or_default();
    assert!(fair_value.split("</label>").next().unwrap_or_default().contains("class=\"required\""));
    assert_eq!(gratis.matches("name=\"fair_value_per_share\"").count(), 1);
}

#[test]
fn what_is_rounded_is_asked_where_it_makes_a_difference() {
    let of = |basis: &'static str, unit: &'static str| {
        page(&[(grant(Field::PriceBasis), basis), (grant(Field::RoundingUnit), unit)])
    };
    for (basis, asks) in [("share", true), ("black_scholes", true), ("right", false), ("gratis", false)] {
        let page = of(basis, "right");
        assert_eq!(has_input(&page, "rounding_unit"), asks, "{basis}");
        shows(&page, &["rounding_place", "rounding_mode"], &[]);
    }
    // What stands in the way of a figure can always be corrected.
    shows(&of("right", "lot"), &["rounding_unit"], &[]);
}

/// 100,000 ÷ 300 = 333.33…, and of a model's price that is rounded for the right alone no decimal is dropped.
#[test]
fn a_price_with_endless_decimals_is_cut() {
    let of_right = page(&[
        (grant(Field::PriceBasis), "right"),
        (grant(Field::PricePerRight), "100,000"),
        (grant(Field::SharesPerRight), "300"),
    ]);
    assert!(of_right.contains(">about ¥333.3333<") && !of_right.contains("¥333.33333"));
    assert!(
        value(&of_right, "data-figure=\"price_per_share\"").is_some_and(|value| value.starts_with("333.333333333333"))
    );
    // 2,000·e^(−0.225) − e^(−0.015) = 1,596.04732…
    let model = [
        (Field::PriceBasis, "black_scholes"),
        (Field::SharePrice, "2,000"),
        (Field::Term, "15"),
        (Field::Volatility, "40"),
        (Field::DividendYield, "1.5"),
        (Field::InterestRate, "0.1"),
        (Field::RoundingUnit, "right"),
    ];
    let of_model = page(&model.map(|(field, text)| (grant(field), text)));
    assert!(of_model.contains("<b>about ¥1,596.0473</b>"));
}

#[test]
fn the_model_takes_years_or_dates_and_a_yield_or_yen() {
    let model = (grant(Field::PriceBasis), "black_scholes");
    let years = page(&[model, (grant(Field::Term), "15年6か月"), (grant(Field::InterestRate), "▲0.109")]);
    shows(&years, &["term", "dividend_yield"], &["term_from", "term_to", "dividend_per_share", "dividend_split_ratio"]);
    assert!(years.contains("15.5 years"));
    assert!(years.contains("−0.109 % = −0.00109"));
    let dates = page(&[
        model,
        (grant(Field::TermBasis), "dates"),
        (grant(Field::TermTo), "2034-07-12"),
        (grant(Field::DividendBasis), "yen"),
        (grant(Field::DividendPerShare), "27"),
        (grant(Field::SharePrice), "1,800"),
    ]);
    shows(&dates, &["term_from", "term_to", "dividend_per_share", "dividend_split_ratio"], &["term", "dividend_yield"]);
    // From the allotment date, 15 years to the day; 27 ÷ 1,800.
    assert!(dates.contains("<b>15 years</b>") && dates.contains("<b>1.5 %</b>"));
    shows(&dates, &["volatility_from_closes", "moves_it"], &[]);
}

#[test]
fn each_category_asks_for_what_its_rights_follow_from() {
    const BASIS: Input = Input::Category(0, Column::RightsBasis);
    let all = ["rights", "rights_per_person", "pay_per_person", "pay_in_all", "weight"];
    for wanted in all {
        let page = page(&[(BASIS, wanted)]);
        for name in all {
            assert_eq!(has_input(&page, &format!("category.0.{name}")), name == wanted, "{wanted}: {name}");
        }
        assert!(has_input(&page, "category.1.rights"));
        assert_eq!(has_input(&page, "conversion_price_per_right"), wanted.starts_with("pay_"), "{wanted}");
        assert_eq!(has_input(&page, "rights_to_share"), wanted == "weight", "{wanted}");
    }
}

#[test]
fn what_is_left_of_pay_is_said() {
    // 1,000,000 ÷ 354,600 are two rights, and 290,800 are left: for each of seven.
    let pay = [
        (Input::Category(0, Column::RightsBasis), "pay_per_person"),
        (Input::Category(0, Column::PayPerPerson), "1,000,000"),
    ];
    let page = page(&pay);
    assert!(page.contains("<b>14 rights</b>"));
    assert!(page.contains("Left over per person ¥290,800") && page.contains("Pay left over ¥2,035,600"));
    assert_eq!(value(&page, "data-figure=\"unspent_total\""), Some("2035600"));
}

#[test]
fn an_adjustment_asks_for_what_its_kind_needs() {
    let kind =
        |name: &'static str| page(&[(grant(Field::Adjustment), name), (grant(Field::AdjustmentDate), "2024-09-30")]);
    let market = ["new_shares", "new_share_price", "market_price"];
    let split = kind("split");
    shows(&split, &["ratio_before", "ratio_after", "adjust_series"], &market);
    assert!(split.contains("The adjusted terms hold from") && split.contains("October 1, 2024"));
    shows(&kind("below_market"), &market, &["ratio_before", "ratio_after"]);
    shows(&kind("none"), &["adjustment"], &["adjustment_date", "ratio_before", "market_price", "adjust_series"]);
}

#[test]
fn the_cost_stands_by_business_year() {
    let page = page(&[
        (grant(Field::ServiceTo), "2020-06-30"),
        (grant(Field::YearEnd), "2020-03-31"),
        (grant(Field::ExpectedForfeitures), "0"),
    ]);
    shows(&page, &["service_from", "service_to", "year_end", "expected_forfeitures"], &["issued_shares"]);
    // 163 × 354,600, over the eleven complete months from 12 July: eight of them in the first year.
    assert_eq!(value(&page, "data-figure=\"cost_total\""), Some("57799800"));
    let second = page.split("data-year=\"2021-03-31\"").nth(1).expect("a second year");
    assert_eq!(value(&page, "data-figure=\"cost\""), Some("42036218"));
    assert_eq!(value(second, "data-figure=\"cost\""), Some("15763582"));
    assert_eq!(value(second, "data-figure=\"cost_so_far\""), Some("57799800"));
    // Each year opens to its working.
    assert!(second.starts_with("><th scope=\"row\"><button type=\"button\" aria-expanded=\"false\" class=\"fold\""));
}

#[test]
fn a_transfer_without_restriction_needs_no_approval() {
    shows(&page(&[]), &["allotment_approval_date"], &[]);
    shows(&page(&[(grant(Field::TransferRestricted), "no")]), &[], &["allotment_approval_date"]);
}

#[test]
fn a_ceiling_shows_its_use_and_its_kinds() {
    let page = page(&[
        (Input::Ceiling(0, CeilingColumn::Yen), "125,000,000"),
        (Input::Ceiling(0, CeilingColumn::Rights), "485"),
        (Input::Ceiling(0, CeilingColumn::UsedRights), "300"),
    ]);
    // The blank ceiling binds directors, of whom 108 rights are the first category's.
    let table = page.split("data-ceiling=\"0\"").nth(1).expect("a table of its use");
    assert_eq!(value(table, "data-figure=\"granted\" data-measure=\"yen\""), Some("38296800"));
    assert_eq!(value(table, "data-figure=\"used\" data-measure=\"yen\""), Some("0"));
    assert_eq!(value(table, "data-figure=\"left\" data-measure=\"yen\""), Some("86703200"));
    assert_eq!(value(table, "data-figure=\"left\" data-measure=\"rights\""), Some("77"));
    assert!(!page.contains("data-measure=\"shares\"") && !page.contains("data-breach"));
    // Each of its figures opens to its working.
    let table = table.split("</table>").next().unwrap_or_default();
    assert_eq!(table.matches("aria-expanded=\"false\" class=\"fold\"").count(), 4);
    // Which of them are ticked is no markup but a state of the boxes.
    assert_eq!(page.matches("name=\"ceiling.0.binds.").count(), Kind::ALL.len());
    shows(&page, &["add_ceiling", "ceiling.0.remove", "ceiling.0.used_yen", "organisation"], &["ceiling.1.yen"]);
}

#[test]
fn a_breach_is_said_beside_those_who_cause_it() {
    let mut model = typed(&[
        (Input::Ceiling(0, CeilingColumn::Label), "2018年6月28日決議"),
        (Input::Ceiling(0, CeilingColumn::Rights), "100"),
    ]);
    model.apply(Action::AddedCeiling);
    let page = drawn(model.clone());
    // Below the table, in the form and in the allotment table: of directors, not of executive officers.
    assert_eq!(page.matches("data-breach=\"0\"").count(), 3);
    assert_eq!(page.matches("goes over: 2018年6月28日決議").count(), 2);
    // Of a hundred rights for 108, in red; the minus is none of the hyphens of a text.
    assert!(page.contains("data-value=\"-8\" class=\"number below\">−8<"));
    assert!(page.contains("passed by 8 rights, through: Directors (excluding Part-time and Outside Directors)."));
    let officers = page.split("data-row=\"1\"").nth(1).and_then(|row| row.split("</tr>").next()).expect("a row");
    assert!(!officers.contains("data-breach"));
    shows(&page, &["ceiling.1.yen"], &[]);
    model.apply(Action::RemovedCeiling(0));
    assert!(!drawn(model).contains("data-breach"));
}

#[test]
fn a_tie_is_said_where_it_was_decided() {
    let weight = |row, text| {
        [(Input::Category(row, Column::RightsBasis), "weight"), (Input::Category(row, Column::Weight), text)]
    };
    let equal = [weight(0, "1"), weight(1, "1")].concat();
    let page_of = |rights| page(&[equal.clone(), vec![(grant(Field::RightsToShare), rights)]].concat());
    assert_eq!(page_of("3").matches("by the rule for equal remainders").count(), 2);
    assert_eq!(page_of("4").matches("by the rule for equal remainders").count(), 0);
}

#[test]
fn figures_of_the_company_come_with_its_shares() {
    let page = page(&[(grant(Field::IssuedShares), "46,734,600"), (grant(Field::TreasuryShares), "1,650,911")]);
    // 32,600 ÷ 45,083,689
    assert!(value(&page, "data-figure=\"dilution_percent\"").is_some_and(|value| value.starts_with("0.0723")));
    assert!(page.contains("about 0.0723 %"));
    assert!(page.contains("<h3>Shares of the company</h3>") && !page.contains("data-figure=\"expected_term\""));
}
