//! What is typed into the sheet is passed on, kept and read again.

use wariate_browser_tests::{Outcome, Page, browse, seed};

use crate::{EVERYTHING, FILLED, MODEL, expect_texts, fill_everything, healthy, with_model};

/// Links that were sent, the first by a version that knew no sheet.
const GOLDEN_V1: &str = include_str!("../../../link/golden-v1.txt");
const GOLDEN_CEILINGS: &str = include_str!("../../../link/golden-v2-ceilings.txt");

/// The fields of [`EVERYTHING`] and of the model, in the parts and panels in which they stand.
async fn expect_everything(page: &Page) -> Outcome {
    let model = MODEL.map(|(field, text)| match field {
        "dividend_yield" => (field, "1.5"),
        _ => (field, text),
    });
    expect_texts(page, &model).await?;
    for (field, text) in EVERYTHING {
        match field {
            "closes_window" => page.open_panel("volatility_from_closes").await?,
            "target_price" => page.open_panel("moves_it").await?,
            _ => {}
        }
        let text = if field == "ceiling.0.yen" { "125,000,000" } else { text };
        expect_texts(page, &[(field, text)]).await?;
    }
    page.close_panel().await
}

#[test]
fn a_link_carries_the_whole_sheet() {
    browse(async |page| {
        page.open("?lang=en").await?;
        fill_everything(page).await?;
        page.close_panel().await?;
        let before = page.figures().await?.values();
        let link = page.share().await?;
        assert!(link.contains("#g1p."), "{link}");
        page.new_tab().await?;
        page.goto_ready(&link).await?;
        page.expect(&FILLED).await?;
        assert_eq!(page.figures().await?.values(), before);
        expect_everything(page).await?;
        let ticked =
            "return document.querySelector(`[name='ceiling.${arguments[0]}.binds.executive_officer']`).checked";
        assert!(page.js_true(ticked, &[1.into()]).await? && !page.js_true(ticked, &[0.into()]).await?);
        page.press("adopt").await?;
        page.expect(&FILLED).await?;
        healthy(page).await
    });
}

#[test]
fn a_file_a_reload_and_the_other_language_keep_the_whole_sheet() {
    browse(async |page| {
        page.open("?lang=en").await?;
        fill_everything(page).await?;
        page.close_panel().await?;
        let before = page.figures().await?.values();
        page.choose("page_language", "ja").await?;
        page.until("the page is Japanese", "return document.documentElement.lang === 'ja'", &[]).await?;
        assert_eq!(page.figures().await?.values(), before);
        page.reload().await?;
        page.expect(&FILLED).await?;
        assert_eq!(page.figures().await?.values(), before);
        expect_everything(page).await?;
        let file = page.save("save_file").await?;
        page.press("blank").await?;
        page.expect_waiting("price_per_right", "price_per_share").await?;
        page.open_file(&file).await?;
        page.expect(&FILLED).await?;
        assert_eq!(page.figures().await?.values(), before);
        expect_everything(page).await?;
        healthy(page).await
    });
}

#[test]
fn links_of_old_mails_open_to_the_same_figures() {
    browse(async |page| {
        page.open(&format!("#{}", GOLDEN_V1.trim())).await?;
        page.expect(&seed::FIGURES).await?;
        page.expect(&seed::ROWS).await?;
        page.await_element("[data-banner='link']").await?;
        assert!(!page.has("[name='share_price'], [data-link-problem]").await?);
        page.new_tab().await?;
        page.open(&format!("#{}", GOLDEN_CEILINGS.trim())).await?;
        // 500,000,000 − 120,000,000 − 108 × 354,600
        page.expect(&[("ceiling.0.yen.left", "341703200"), ("ceiling.1.rights.left", "77")]).await?;
        page.expect(&seed::ROWS).await?;
        healthy(page).await
    });
}

/// A link names the fields in which it differs from one's own draft, also those that only a choice or a panel shows.
#[test]
fn what_differs_in_a_link_can_be_gone_to() {
    browse(async |page| {
        page.open("?lang=en").await?;
        with_model(page).await?;
        page.put(&[("issued_shares", "46,721,400")]).await?;
        page.open_panel("volatility_from_closes").await?;
        page.put(&[("closes", "30.2\n32.0")]).await?;
        page.open_panel("moves_it").await?;
        page.put(&[("target_price", "1,500")]).await?;
        page.close_panel().await?;
        let link = page.share().await?;
        page.press("example").await?;
        page.insert("price_per_share", "1,800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        page.follow(&link).await?;
        page.await_element("[data-banner='link']").await?;
        let go = "
            const banner = document.querySelector(\"[data-banner='link'] details\");
            banner.open = true;
            const link = [...banner.querySelectorAll('button')].find(link => link.innerText === arguments[0]);
            link?.click();
            return link !== undefined;";
        for (label, field) in [
            ("Share price (S)", "share_price"),
            ("Issued shares", "issued_shares"),
            ("Closing prices", "closes"),
            ("Fair value that is sought", "target_price"),
        ] {
            assert!(page.js_true(go, &[label.into()]).await?, "{label} is not named");
            let there = "return document.activeElement.getAttribute('name') === arguments[0]";
            page.until(&format!("{label} leads to its field"), there, &[field.into()]).await?;
        }
        Ok(())
    });
}
