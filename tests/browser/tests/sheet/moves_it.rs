//! What moves the fair value.

use wariate_browser_tests::{browse, seed};

use crate::{MODEL, healthy, with_model};

#[test]
fn the_effects_a_table_a_chart_and_a_price_read_backwards() {
    browse(async |page| {
        page.open("?lang=en").await?;
        with_model(page).await?;
        page.open_panel("moves_it").await?;
        assert_eq!(page.count("[data-table='prices'] td").await?, 441);
        assert_eq!(page.count("[data-table='prices'] [aria-current='true']").await?, 1);
        let present = "return document.querySelector(\"[data-table='prices'] [aria-current]\").innerText";
        assert_eq!(page.js_text(present, &[]).await?, "1,596");
        assert_eq!(page.count("section.panel svg[role='img'] .line").await?, 5);
        // 1 % of S: 20 × e^(−0.225) for each of 32,600 shares.
        let said = page.panel_text().await?;
        assert!(said.contains("q, T, S") && said.contains("+¥15.97") && said.contains("+¥520,633"), "{said}");
        // What is seen of the table first is its present value.
        let seen = "
            const cell = document.querySelector(\"[data-table='prices'] [aria-current]\").getBoundingClientRect();
            const region = document.querySelector('.scroll.prices').getBoundingClientRect();
            return cell.left >= region.left && cell.right <= region.right
                && cell.top >= region.top && cell.bottom <= region.bottom";
        page.until("the present value is in view", seen, &[]).await?;
        page.fill("target_price", "１，５００円").await?;
        let answers = "return document.querySelectorAll('[data-solution]').length === 3
            ? document.querySelector('section.panel .answers').innerText : ''";
        let answers = page.until("three answers", answers, &[]).await?;
        let answers = answers.as_str().unwrap_or_default();
        for wanted in ["S ≈ ¥1,879.7177", "q ≈ 1.9135 %", "T ≈ 19.1352 years"] {
            assert!(answers.contains(wanted), "{wanted} is not in {answers}");
        }
        page.insert("target_price", "5,000").await?;
        page.until(
            "no term gives such a price",
            "return document.querySelector(\"[data-solution='term']\").innerText
            .includes('none gives it')",
            &[],
        )
        .await?;
        // It follows what is typed elsewhere.
        page.insert("share_price", "4,000").await?;
        page.until("the table follows", &format!("{present} === '3,193'"), &[]).await?;
        healthy(page).await
    });
}

#[test]
fn the_key_that_closes_leads_back_to_the_button() {
    browse(async |page| {
        page.open("?lang=en").await?;
        with_model(page).await?;
        page.put(&[("adjustment", "split")]).await?;
        for name in ["moves_it", "volatility_from_closes", "adjust_series"] {
            let focused = "return document.activeElement.getAttribute('name') === arguments[0]";
            page.js("document.querySelector(`button[name='${arguments[0]}']`).focus()", &[name.into()]).await?;
            page.keys("\u{E007}").await?;
            page.await_element("section.panel[data-panel]").await?;
            assert_eq!(page.count("section.panel").await?, 1, "one panel at a time");
            assert!(page.js_true(focused, &[name.into()]).await?, "opening moved the focus from {name}");
            page.js("document.querySelector('section.panel :is(input, textarea)').focus()", &[]).await?;
            page.close_panel().await?;
            page.until("the focus is back", focused, &[name.into()]).await?;
            page.open_panel(name).await?;
            page.press("close_panel").await?;
            page.until("the focus is back", focused, &[name.into()]).await?;
            assert!(!page.has("section.panel").await?);
        }
        Ok(())
    });
}

#[test]
fn it_waits_for_what_the_fair_value_waits_for() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.expect(&seed::FIGURES).await?;
        page.unfold("section_fair_value").await?;
        page.open_panel("moves_it").await?;
        page.await_element("section.panel [data-waits-for~='share_price'][data-waits-for~='volatility']").await?;
        page.js("document.querySelector('section.panel [data-waits-for] button').click()", &[]).await?;
        let there = "return document.activeElement.getAttribute('name') === 'share_price'";
        page.until("the link leads to the field", there, &[]).await?;
        // The model is not chosen: the value is worked out all the same, and the price stays as it was typed.
        page.put(&MODEL[1..]).await?;
        page.await_element("[data-table='prices']").await?;
        page.expect(&seed::FIGURES).await
    });
}
