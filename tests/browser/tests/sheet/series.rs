//! A split, and the series outstanding before it.

use wariate_browser_tests::browse;

use crate::healthy;

/// Sumitomo Mitsui Financial Group's split of one share into three, on 1 October 2024: 207 rights for 100 shares each
/// become rights for 62,100 shares, and one yen stays one yen.
#[test]
fn outstanding_series_are_split_and_copied() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.put(&[("adjustment", "split"), ("adjustment_date", "2024/9/30")]).await?;
        page.put(&[("ratio_before", "１"), ("ratio_after", "３")]).await?;
        page.expect(&[("adjusted_shares_per_right", "600"), ("adjusted_total_shares", "97800")]).await?;
        page.expect(&[("adjusted_exercise_price", "1")]).await?;
        page.open_panel("adjust_series").await?;
        page.insert(
            "outstanding_series",
            "回号\t個数\t付与株式数\t行使価額\n第1回新株予約権\t207個\t100株\t1円\n=2+3\t10\t100\t3,000\n",
        )
        .await?;
        page.await_element("section.panel [data-series='2']").await?;
        let ends = "return [...document.querySelectorAll(\"[data-table='series'] tbody tr\")].map(row =>
            [...row.querySelectorAll('[data-end]')].map(cell => cell.dataset.value))";
        let ends = page.js(ends, &[]).await?;
        assert_eq!(ends[0], serde_json::json!(["100", "300", "20700", "62100", "1", "1"]));
        assert_eq!(ends[1], serde_json::json!(["100", "300", "1000", "3000", "3000", "1000"]));
        assert!(page.panel_text().await?.contains("October 1, 2024"));
        let catch = "
            document.addEventListener('copy', event => {
                const set = event.clipboardData.setData.bind(event.clipboardData);
                event.clipboardData.setData = (kind, data) => { window.__copied = data; set(kind, data); };
            }, true);";
        page.js(catch, &[]).await?;
        page.press("copy_series").await?;
        let copied = page.until("it is copied", "return window.__copied", &[]).await?;
        let copied = copied.as_str().unwrap_or_default();
        assert!(copied.contains("第1回新株予約権\t207\t100\t300\t20700\t62100\t1\t1"), "{copied}");
        assert!(copied.contains("\n'=2+3\t"), "a spreadsheet would reckon: {copied}");
        page.js("document.querySelector(\"[data-table='series'] .fold\").click()", &[]).await?;
        let working = page
            .until(
                "the working unfolds",
                "return document.querySelector(\"[data-table='series'] .worked\")?.innerText",
                &[],
            )
            .await?;
        assert!(working.as_str().unwrap_or_default().contains("62,100"), "{working}");
        page.expect_check("one_yen_stays", "holds").await?;
        healthy(page).await
    });
}

#[test]
fn a_consolidation_and_an_issue_below_market_have_fields_of_their_own() {
    browse(async |page| {
        page.open("?lang=ja").await?;
        page.put(&[("adjustment", "consolidation"), ("adjustment_date", "2024-10-01")]).await?;
        page.put(&[("ratio_before", "10"), ("ratio_after", "1")]).await?;
        page.expect(&[("adjusted_shares_per_right", "20"), ("adjusted_exercise_price", "1")]).await?;
        page.put(&[("adjustment", "below_market"), ("issued_shares", "1,000,000"), ("treasury_shares", "0")]).await?;
        page.put(&[("exercise_price", "1,000"), ("new_shares", "100,000"), ("new_share_price", "450")]).await?;
        page.put(&[("market_price", "900")]).await?;
        // 1,000 × (1,000,000 + 100,000 × 450 ÷ 900) ÷ 1,100,000 = 954.5…, and a fraction is rounded up.
        page.expect(&[("adjusted_exercise_price", "955")]).await?;
        assert!(!page.has("[name='ratio_before']").await?);
        page.choose("adjustment", "none").await?;
        page.until("its fields go", "return document.querySelector(\"[name='new_shares']\") === null", &[]).await?;
        healthy(page).await
    });
}

/// However much is said of the list below it, the field stays the one in which somebody types.
#[test]
fn the_field_keeps_the_focus_while_the_list_grows() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.put(&[("adjustment", "split"), ("ratio_before", "1"), ("ratio_after", "3")]).await?;
        page.open_panel("adjust_series").await?;
        page.enter("outstanding_series", "").await?;
        for (typed, series) in [("A 207 100 1", "1"), ("\nB many 100 1", "2"), ("\nC 1 0 1", "3"), ("\n\nnone", "3")] {
            page.keys(typed).await?;
            page.await_element(&format!("section.panel [data-series='{series}']")).await?;
            let at = page.js_text("return document.activeElement.getAttribute('name')", &[]).await?;
            assert_eq!(at, "outstanding_series", "after {typed}");
        }
        assert_eq!(page.value("outstanding_series").await?, "A 207 100 1\nB many 100 1\nC 1 0 1\n\nnone");
        Ok(())
    });
}
