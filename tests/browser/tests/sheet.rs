//! The page in place of a spreadsheet: fair value, pay into rights, ceilings, volatility, adjustments, and the checks of
//! them.

use wariate_browser_tests::{Outcome, Page, seed};

#[path = "sheet/accessibility.rs"]
mod accessibility;
#[path = "sheet/ceilings.rs"]
mod ceilings;
#[path = "sheet/company.rs"]
mod company;
#[path = "sheet/fair_value.rs"]
mod fair_value;
#[path = "sheet/hostile.rs"]
mod hostile;
#[path = "sheet/kept.rs"]
mod kept;
#[path = "sheet/moves_it.rs"]
mod moves_it;
#[path = "sheet/people.rs"]
mod people;
#[path = "sheet/series.rs"]
mod series;
#[path = "sheet/volatility.rs"]
mod volatility;
#[path = "sheet/wording.rs"]
mod wording;

/// What a price of ¥1,596 is worked out from: 2,000 × e^(−1.5 % × 15) is 1,597.03, and less than a yen goes off for the
/// exercise price.
const MODEL: [(&str, &str); 6] = [
    ("price_basis", "black_scholes"),
    ("share_price", "2,000"),
    ("term", "15年"),
    ("volatility", "40"),
    ("dividend_yield", "1.5%"),
    ("interest_rate", "0.1"),
];

/// What that comes to for the 163 rights of the example, each for 200 shares.
const MODELLED: [(&str, &str); 4] =
    [("price_per_share", "1596"), ("price_per_right", "319200"), ("total_paid", "52029600"), ("total_rights", "163")];

/// The example with a price from the model.
async fn with_model(page: &Page) -> Outcome {
    page.put(&MODEL).await?;
    page.choose("rounding_place", "1").await?;
    page.expect(&MODELLED).await
}

/// Something in every part of the form, and two ceilings.
const EVERYTHING: [(&str, &str); 33] = [
    ("share_price_date", "2019-07-12"),
    ("volatility_note", "Weekly closes, 2004 to 2019"),
    ("closes_window", "all"),
    ("closes", "30.2\n32.0\n31.1\n30.1\n30.2"),
    ("target_price", "1,500"),
    ("resolved_rights", "170"),
    ("shareholder_notice_means", "public_notice"),
    ("allotment_approval_date", "2019-06-27"),
    ("paid_on", "2019-07-12"),
    ("registration_date", "2019-07-25"),
    ("english_notice_date", "2019-07-12"),
    ("organisation", "auditors"),
    ("ceiling.0.label", "2016年6月28日 定時株主総会"),
    ("ceiling.0.yen", "1億2,500万円"),
    ("ceiling.0.used_yen", "0"),
    ("ceiling.1.label", "Executive officers"),
    ("ceiling.1.rights", "55"),
    ("issued_shares", "46,721,400"),
    ("treasury_shares", "1,650,909"),
    ("authorised_shares", "75,520,000"),
    ("shares_under_option", "177,000"),
    ("shares_base_date", "2019-03-31"),
    ("resolution_share_price", "2,000"),
    ("service_from", "2019-07-12"),
    ("service_to", "2020-06-30"),
    ("year_end", "2020-03-31"),
    ("expected_forfeitures", "0"),
    ("previous_rights", "152"),
    ("previous_persons", "19"),
    ("previous_shares_per_right", "200"),
    ("previous_price_per_share", "1,773"),
    ("adjustment", "split"),
    ("adjustment_date", "2020-12-31"),
];

/// The example with the model and with [`EVERYTHING`], which needs both panels in which fields stand.
async fn fill_everything(page: &Page) -> Outcome {
    with_model(page).await?;
    page.press("add_ceiling").await?;
    page.await_element("[name='ceiling.1.yen']").await?;
    for (field, text) in EVERYTHING {
        match field {
            "closes_window" => page.open_panel("volatility_from_closes").await?,
            "target_price" => page.open_panel("moves_it").await?,
            _ => {}
        }
        page.put(&[(field, text)]).await?;
    }
    page.put(&[("ratio_before", "1"), ("ratio_after", "2")]).await?;
    // Directors are bound by the first; the second comes with those of the audit and supervisory committee.
    page.tick("ceiling.1.binds.audit_committee_director").await?;
    page.tick("ceiling.1.binds.executive_officer").await?;
    page.expect(&FILLED).await
}

/// 125,000,000 − 108 × 319,200; of 55 rights none is left; twice the shares of each right.
const FILLED: [(&str, &str); 6] = [
    ("total_paid", "52029600"),
    ("ceiling.0.yen.left", "90526400"),
    ("ceiling.1.rights.left", "0"),
    ("adjusted_shares_per_right", "400"),
    ("adjusted_total_shares", "65200"),
    ("resolved_shares", "34000"),
];

/// Letter for letter what stands in a field, wherever it is shown.
async fn expect_texts(page: &Page, texts: &[(&str, &str)]) -> Outcome {
    for (field, text) in texts {
        assert_eq!(page.value(field).await?, *text, "{field}");
    }
    Ok(())
}

/// Nothing was refused, nothing went wrong, and the program still runs.
async fn healthy(page: &Page) -> Outcome {
    assert_eq!(page.faults().await?, Vec::<String>::new());
    assert!(!page.has("[role='alertdialog']").await?);
    Ok(())
}

/// The example again, whatever stood there.
async fn example(page: &Page) -> Outcome {
    page.press("example").await?;
    page.expect(&seed::FIGURES).await
}
