//! The sheet for those who use no mouse, see little, or have a small screen; and what of it goes to paper.

use wariate_browser_tests::{Outcome, Page, browse};

use crate::fill_everything;

const PANELS: [&str; 3] = ["volatility_from_closes", "moves_it", "adjust_series"];

/// The whole form unfolded with something in every part, and each panel in turn; a breach and a problem among it.
async fn in_every_panel(page: &Page, look: &str, test: impl AsyncFn(&str) -> Outcome) -> Outcome {
    page.open(look).await?;
    fill_everything(page).await?;
    page.close_panel().await?;
    page.unfold_everything().await?;
    page.put(&[("ceiling.0.used_yen", "100,000,000"), ("ceiling.1.used_shares", "many")]).await?;
    page.put(&[("category.1.rights_basis", "pay_in_all"), ("category.1.pay_in_all", "20,000,000")]).await?;
    page.await_element("tr[data-row='0'] [data-breach='0']").await?;
    for panel in PANELS {
        page.open_panel(panel).await?;
        if panel == "adjust_series" {
            page.insert("outstanding_series", "第1回\t207\t100\t1\nB\tmany\t100\t1\n").await?;
            page.await_element("[data-table='series']").await?;
        }
        let folds = "for (const fold of document.querySelectorAll('.fold[aria-expanded=false]')) fold.click();
            for (const fold of document.querySelectorAll('details:not([open])')) fold.open = true;";
        page.js(folds, &[]).await?;
        page.await_element("tr.worked").await?;
        test(panel).await?;
    }
    Ok(())
}

async fn expect_no_violation(page: &Page, look: &str) -> Outcome {
    in_every_panel(page, look, async |panel| {
        // What stands around the panels is the same for each.
        let part = if panel == PANELS[0] { "html" } else { "section.panel" };
        page.expect_no_violation_in(part, &format!("{look} {panel}")).await
    })
    .await
}

#[test]
fn axe_objects_to_nothing_in_english_by_day() {
    browse(async |page| expect_no_violation(page, "?lang=en&theme=light").await);
}

#[test]
fn axe_objects_to_nothing_in_japanese_by_night() {
    browse(async |page| expect_no_violation(page, "?lang=ja&theme=dark").await);
}

#[test]
fn a_window_of_320_pixels_needs_no_scrolling_sideways() {
    for look in ["?lang=en", "?lang=ja"] {
        browse(async |page| {
            page.resize(320).await?;
            in_every_panel(page, look, async |panel| {
                let place = format!("{look} {panel}");
                assert_eq!(page.sticks_out().await?, serde_json::json!([]), "{place}");
                // What is wider scrolls in a region of its own, which the keyboard reaches.
                let regions = "return [...document.querySelectorAll('.scroll')]
                    .filter(one => one.scrollWidth > one.clientWidth && (one.tabIndex !== 0 || one.role !== 'region'))
                    .map(one => one.outerHTML.slice(0, 120))";
                assert_eq!(page.js(regions, &[]).await?, serde_json::json!([]), "{place}");
                let small = "
                    const all = '.form button, .form select, .form input, .form textarea, .form summary';
                    return [...document.querySelectorAll(all)].filter(one => one.checkVisibility())
                        .map(one => one.closest('label.check') ?? one).filter(one => {
                            const { width, height } = one.getBoundingClientRect();
                            return width < 24 || height < 24;
                        }).map(one => one.outerHTML.slice(0, 120))";
                assert_eq!(page.js(small, &[]).await?, serde_json::json!([]), "{place}");
                Ok(())
            })
            .await
        });
    }
}

#[test]
fn the_tab_key_reaches_every_part_and_every_ceiling() {
    browse(async |page| {
        page.open("?lang=en").await?;
        fill_everything(page).await?;
        let reachable = page.mark_reachable().await?;
        assert!(reachable > 150, "only {reachable} elements can be reached");
        for _ in 0..reachable + 10 {
            page.tab().await?;
        }
        let (missed, unseen) = page.missed_and_unseen().await?;
        assert_eq!(missed, serde_json::json!([]), "never reached");
        assert_eq!(unseen, serde_json::json!([]), "reached without being seen");
        Ok(())
    });
}

#[test]
fn a_part_folds_and_unfolds_with_the_keyboard() {
    browse(async |page| {
        page.open("?lang=en").await?;
        let focus = "document.querySelector(`button[name='${arguments[0]}']`).focus()";
        page.js(focus, &["section_ceilings".into()]).await?;
        for (key, folded) in [("\u{E007}", false), (" ", true), (" ", false)] {
            page.keys(key).await?;
            let stands = "
                const heading = document.querySelector(\"button[name='section_ceilings']\");
                return heading.ariaExpanded === String(!arguments[0]) && document.activeElement === heading
                    && (document.querySelector(\"[name='ceiling.0.yen']\") === null) === arguments[0];";
            page.until(&format!("it is folded: {folded}"), stands, &[folded.into()]).await?;
        }
        // The part stays as it is when what stood in it goes.
        page.put(&[("ceiling.0.rights", "150")]).await?;
        page.insert("ceiling.0.rights", "").await?;
        assert!(page.has("[name='ceiling.0.rights']").await?);
        Ok(())
    });
}

#[test]
fn the_notice_on_paper_knows_nothing_of_what_is_unfolded() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.choose("notice_language", "both").await?;
        fill_everything(page).await?;
        page.close_panel().await?;
        for section in ["section_ceilings", "section_company_shares", "section_fair_value", "section_adjustment"] {
            page.press(section).await?;
        }
        let before = page.print().await?.text;
        page.unfold_everything().await?;
        for panel in PANELS {
            page.open_panel(panel).await?;
            assert_eq!(page.print().await?.text, before, "{panel}");
        }
        assert!(before.contains("319,200") && !before.contains("1,500"), "{before}");
        Ok(())
    });
}
