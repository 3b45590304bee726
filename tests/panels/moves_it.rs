//! What moves the fair value.

use wariate::draft::Field;
use wariate::model::Panel;
use wariate::{Draft, Language};

use super::{draft, drawn, drawn_in, has, text_behind};

/// An option at one yen of 163 rights for 200 shares each.
pub fn one_yen_option() -> Draft {
    let mut draft = draft(&[
        (Field::PriceBasis, "black_scholes"),
        (Field::SharesPerRight, "200"),
        (Field::SharePrice, "2,000"),
        (Field::Term, "15"),
        (Field::Volatility, "40"),
        (Field::DividendYield, "1.5"),
        (Field::InterestRate, "0.1"),
    ]);
    draft.set_categories(Draft::example().categories().iter().cloned());
    draft
}

#[test]
fn it_waits_for_what_the_fair_value_waits_for() {
    let page = drawn(draft(&[(Field::SharePrice, "2,000"), (Field::Term, "many")]), Panel::MovesIt);
    has(&page, "data-waits-for=\"term volatility dividend_yield interest_rate\"");
    assert!(!page.contains("data-table=") && !page.contains("<svg"));
}

/// The value is 2,000·e^(−0.225) − e^(−0.015) = 1,597.032… − 0.985…
#[test]
fn an_option_at_one_yen_moves_with_its_term_and_yield_and_hardly_with_its_volatility() {
    let page = drawn(one_yen_option(), Panel::MovesIt);
    // A tenth of a point of q for 15 years and a year at 1.5 % are both 1.5 % of S·e^(−qT); the year brings the exercise
    // price nearer as well.
    let order: Vec<&str> = page.split("data-effect=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
    assert_eq!(
        order,
        ["dividend_yield", "term", "share_price", "interest_rate", "volatility", "volatility"],
        "{}",
        text_behind(&page, "data-ranking")
    );
    assert!(text_behind(&page, "data-ranking").contains("q, T, S"));
    assert!(text_behind(&page, "data-ranking").contains("hardly moves with r, σ"));
    has(&page, "≈ 0");
    // 1 % of S: 20·e^(−0.225) = 15.97; for 163 × 200 shares 15.97032… × 32,600 = 520,632.57
    has(&page, "+¥15.97");
    has(&page, "+¥520,633");
}

#[test]
fn the_table_has_the_present_value_in_its_middle() {
    let page = drawn(one_yen_option(), Panel::MovesIt);
    let table =
        page.split("data-table=\"prices\"").nth(1).and_then(|rest| rest.split("</table>").next()).expect("a table");
    assert_eq!(table.matches("<td").count(), 441);
    assert_eq!(table.matches("<tr").count(), 22);
    assert_eq!(table.matches("scope=\"row\"").count(), 21);
    assert_eq!(table.matches("scope=\"col\"").count(), 22);
    assert_eq!(table.matches("aria-current").count(), 1);
    assert_eq!(text_behind(table, "aria-current=\"true\""), "1,596");
    let cells: Vec<&str> = table.split("<td").skip(1).collect();
    assert!(cells[220].contains("present"));
    // T = 5 and q = 0.5 %: 2,000·e^(−0.025) − e^(−0.005) = 1,950.6198… − 0.9950… = 1,949.62
    assert!(cells[0].contains(">1,950<"), "{}", cells[0]);
    has(table, ">5 years<");
    has(table, ">25 years<");
    has(table, ">2.5 %<");
}

#[test]
fn the_chart_is_named_and_has_five_lines() {
    for language in Language::ALL {
        let page = drawn_in(one_yen_option(), Panel::MovesIt, language, false);
        has(&page, "role=\"img\"");
        has(&page, "aria-labelledby=\"prices_chart.title\"");
        has(&page, "<title id=\"prices_chart.title\">");
        assert_eq!(page.matches("class=\"line").count(), 5);
        assert_eq!(page.matches("class=\"line present\"").count(), 1);
        assert_eq!(page.matches(">q = ").count(), 5);
    }
}

/// Without a term there is nothing before the present row, and without a dividend nothing before its column.
#[test]
fn the_table_stays_above_zero() {
    let mut draft = one_yen_option();
    draft.set(Field::Term, "0");
    draft.set(Field::DividendYield, "0");
    let page = drawn(draft, Panel::MovesIt);
    let table =
        page.split("data-table=\"prices\"").nth(1).and_then(|rest| rest.split("</table>").next()).expect("a table");
    let cells: Vec<&str> = table.split("<td").skip(1).collect();
    assert!(cells.len() == 441 && cells[0].contains("aria-current") && cells[0].contains(">1,999<"));
    assert!(!table.contains(">-") && !table.contains(">−"));
}

/// S·e^(−0.225) − e^(−0.015) = 1,500 for S = 1,879.71775…, 2,000·e^(−15q) − e^(−0.015) for q = 1.91350… %, and the same
/// over T at 1.5 % for T = 19.13521….
#[test]
fn a_price_is_read_backwards() {
    let mut draft = one_yen_option();
    let hint = drawn(draft.clone(), Panel::MovesIt);
    assert!(!hint.contains("data-solution"));
    draft.set(Field::TargetPrice, "1,500");
    let page = drawn(draft.clone(), Panel::MovesIt);
    has(&page, "S ≈ ¥1,879.7177");
    has(&page, "q ≈ 1.9135 %");
    has(&page, "T ≈ 19.1352 years");
    draft.set(Field::TargetPrice, "3,000");
    let page = drawn(draft.clone(), Panel::MovesIt);
    // No term makes a share of 2,000 yen worth 3,000, and no yield that the field takes: it would be below zero.
    assert_eq!(page.matches("none gives it").count(), 2);
    assert!(page.contains("S ≈ ") && !page.contains("q ≈ "));
    draft.set(Field::TargetPrice, "a lot");
    has(&drawn(draft, Panel::MovesIt), "data-problem=\"not_a_number\"");
}
