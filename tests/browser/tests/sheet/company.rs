//! What the grant means for the company's shares, its days, its cost.

use wariate_browser_tests::browse;

/// 32,600 shares of 3,260,001 are just below one percent.
#[test]
fn below_one_percent_a_grant_is_minor() {
    browse(async |page| {
        page.open("?lang=en").await?;
        // The rule is in force since April 2025.
        page.put(&[
            ("resolution_date", "2025-06-27"),
            ("shareholder_notice_date", "2025-06-27"),
            ("allotment_date", "2025-07-14"),
            ("notice_date", "2025-07-14"),
            ("issued_shares", "326万"),
            ("treasury_shares", "0"),
            ("share_price", "10,000"),
            ("resolution_share_price", "10,000"),
            ("resolved_rights", "163"),
            ("shares_base_date", "2025-03-31"),
        ])
        .await?;
        let values = [("dilution_percent", "1"), ("share_value", "326000000"), ("resolved_shares", "32600")];
        page.expect(&values).await?;
        for check in ["minor_at_resolution", "minor_at_allotment"] {
            page.expect_check(check, "warns").await?;
        }
        page.put(&[("issued_shares", "3,260,001")]).await?;
        for check in ["minor_at_resolution", "minor_at_allotment"] {
            page.expect_check(check, "holds").await?;
        }
        // ¥99,984,200 of shares is minor too, whatever part of the company that is.
        page.put(&[("issued_shares", "1,000,000"), ("share_price", "3,067")]).await?;
        page.expect(&[("share_value", "99984200")]).await?;
        page.expect_check("minor_at_allotment", "holds").await?;
        page.expect_check("minor_at_resolution", "warns").await?;
        page.put(&[("authorised_shares", "1,100,000"), ("shares_under_option", "70,000")]).await?;
        page.expect(&[("authorised_headroom", "-2600")]).await?;
        page.put(&[("shares_under_option", "67,400")]).await?;
        page.expect_check("within_authorised_shares", "holds").await
    });
}

/// Told on 27 June, allotted on 12 July 2019: the first day on which it could be.
#[test]
fn two_weeks_lie_between_notice_and_allotment() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.expect_check("two_weeks", "holds").await?;
        page.insert("allotment_date", "2019-07-11").await?;
        page.expect_check("two_weeks", "fails").await?;
        // The browser lays the checks out once one comes to them.
        page.press("show_checks").await?;
        let said = page.js_text("return document.querySelector(\"[data-check='two_weeks']\").innerText", &[]).await?;
        assert!(said.contains("July 12, 2019"), "{said}");
        assert!(["243", "240", "238"].iter().any(|article| said.contains(article)), "a source: {said}");
        page.insert("allotment_date", "令和元年７月１２日").await?;
        page.expect_check("two_weeks", "holds").await?;
        page.insert("allotment_date", "2019-07-13").await?;
        page.expect_check("two_weeks", "holds").await?;
        page.expect_check("no_date_on_a_weekend", "warns").await
    });
}

/// Twelve months of service, nine of them before the end of the year.
#[test]
fn the_cost_is_spread_over_the_business_years() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.put(&[
            ("service_from", "2019-07-01"),
            ("service_to", "2020-06-30"),
            ("year_end", "2020-03-31"),
            ("expected_forfeitures", "0"),
        ])
        .await?;
        page.expect(&[("cost_total", "57799800"), ("2020-03-31.cost", "43349850"), ("2021-03-31.cost", "14449950")])
            .await?;
        page.expect(&[("2021-03-31.cost_so_far", "57799800")]).await
    });
}

#[test]
fn last_years_figures_ask_whether_rights_or_shares_are_meant() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.put(&[("previous_rights", "152"), ("previous_persons", "19"), ("previous_shares_per_right", "200")])
            .await?;
        page.expect_check("rights_or_shares", "holds").await?;
        page.put(&[("previous_rights", "30,400")]).await?;
        page.expect_check("rights_or_shares", "warns").await
    });
}
