//! axe-core finds nothing, and a narrow window loses nothing.

use serde_json::json;
use wariate_browser_tests::{Outcome, Page, browse};

#[test]
fn axe_objects_to_nothing_in_the_whole_page() {
    browse(async |page| every_look(page, &["full"]).await);
}

#[test]
fn axe_objects_to_nothing_in_the_other_views() {
    browse(async |page| every_look(page, &["calculator", "table", "notice"]).await);
}

async fn every_look(page: &Page, views: &[&str]) -> Outcome {
    for view in views {
        for look in ["lang=en&theme=light", "lang=en&theme=dark", "lang=ja&theme=light", "lang=ja&theme=dark"] {
            page.open(&format!("?view={view}&{look}")).await?;
            page.expect_no_violation(&format!("{view} {look}")).await?;
        }
    }
    Ok(())
}

#[test]
fn axe_objects_to_nothing_in_the_panels() {
    browse(async |page| {
        for look in ["lang=en&theme=light", "lang=ja&theme=dark"] {
            page.open(&format!("?{look}")).await?;
            page.share().await?;
            page.expect_no_violation(&format!("sharing {look}")).await?;
            page.close_panel().await?;
            page.offer_table("取締役\t7\t108\n執行役員\t12\tmany\n").await?;
            page.expect_no_violation(&format!("pasting {look}")).await?;
            page.close_panel().await?;
        }
        Ok(())
    });
}

#[test]
fn axe_objects_to_nothing_where_something_is_wrong_or_missing() {
    browse(async |page| {
        for look in ["lang=en&theme=dark", "lang=ja&theme=light"] {
            page.open(&format!("?{look}")).await?;
            page.press("blank").await?;
            page.insert("category.0.rights", "many").await?;
            page.insert("allotment_date", "2019-02-29").await?;
            page.expect_no_violation(&format!("problems {look}")).await?;
            page.js("dispatchEvent(new CustomEvent('wariate:panic', { detail: 'a test' }))", &[]).await?;
            page.await_element("[role='alertdialog']").await?;
            page.expect_no_violation(&format!("stopped {look}")).await?;
        }
        Ok(())
    });
}

/// What is said aloud comes in short: a problem with its field, how many rows were pasted.
#[test]
fn what_is_said_aloud_is_short() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.insert("category.0.rights", "many").await?;
        page.await_element("[id='category.0.rights.about'][data-problem]").await?;
        page.offer_table("取締役\t7\t108\n執行役員\t12\t55\n").await?;
        let script = "
            return [...document.querySelectorAll('form, main, main *')]
                .filter(one => one.ariaLive === 'polite' || ['status', 'alert', 'log'].includes(one.role))
                .filter(one => !one.matches('.banners')).map(one => one.innerText).filter(Boolean);";
        let said = page.js(script, &[]).await?;
        let said: Vec<&str> = said.as_array().into_iter().flatten().filter_map(|text| text.as_str()).collect();
        assert!(said.len() == 2 && said.iter().all(|text| text.len() < 100), "{said:?}");
        assert!(said.iter().any(|text| text.contains("2 categories")), "{said:?}");
        Ok(())
    });
}

#[test]
fn what_is_unfolded_moves_with_its_category() {
    browse(async |page| {
        page.open("").await?;
        let unfolded =
            |row: usize| format!("return !!document.querySelector(\"[data-row='{row}'] [aria-expanded='true']\")");
        page.js("document.querySelector(\"[data-row='0'] .fold\").click()", &[]).await?;
        page.until("the row is unfolded", &unfolded(0), &[]).await?;
        page.press("category.0.down").await?;
        page.until("the other row is unfolded", &unfolded(1), &[]).await?;
        assert!(!page.js_true(&unfolded(0), &[]).await?);
        page.choose("page_language", "en").await?;
        page.choose("page_language", "ja").await?;
        assert!(page.js_true(&unfolded(1), &[]).await?);
        Ok(())
    });
}

/// Where the system sets the colours, shadows and backgrounds go: the outline alone shows the focus.
#[test]
fn the_focus_is_seen_in_forced_colours() {
    browse(async |page| {
        let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        page.cdp("Emulation.setEmulatedMedia", forced).await?;
        page.open("?lang=en").await?;
        assert!(page.js_true("return matchMedia('(forced-colors: active)').matches", &[]).await?);
        page.mark_reachable().await?;
        for _ in 0..40 {
            page.tab().await?;
            let script = "
                const at = document.activeElement;
                const parts = [at, at.previousElementSibling, at.nextElementSibling, at.closest('label')].filter(Boolean);
                const seen = parts.some(part => {
                    const { outlineStyle, outlineWidth } = getComputedStyle(part);
                    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
                });
                return seen || at === document.body ? '' : at.outerHTML.slice(0, 120);";
            assert_eq!(page.js_text(script, &[]).await?, "");
        }
        Ok(())
    });
}

#[test]
fn a_window_of_320_pixels_needs_no_scrolling_sideways() {
    browse(async |page| {
        page.resize(320).await?;
        for view in ["full", "calculator", "table", "notice"] {
            for language in ["en", "ja"] {
                page.open(&format!("?view={view}&lang={language}")).await?;
                let outside = page.sticks_out().await?;
                assert_eq!(outside, serde_json::json!([]), "{view} {language}");
            }
        }
        Ok(())
    });
}

#[test]
fn every_control_is_large_enough_to_be_hit() {
    browse(async |page| {
        page.open("?lang=en").await?;
        let script = "
            const all = 'button, select, input:not([type=radio], [type=checkbox]), textarea, summary';
            return [...document.querySelectorAll(all)]
                .map(one => one.type === 'file' ? one.labels[0] : one)
                .filter(one => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
                .filter(one => { const { width, height } = one.getBoundingClientRect(); return width < 24 || height < 24; })
                .map(one => one.outerHTML.slice(0, 120));";
        assert_eq!(page.js(script, &[]).await?, serde_json::json!([]));
        Ok(())
    });
}

#[test]
fn fields_keep_spell_checkers_and_translators_out() {
    browse(async |page| {
        page.open("?lang=en").await?;
        let script = "
            return [...document.querySelectorAll('input:not([type=radio], [type=checkbox], [type=file]), textarea')]
                .filter(one => one.spellcheck || one.autocomplete !== 'off' || one.translate !== false
                    || one.type === 'number' || one.pattern || one.placeholder)
                .map(one => one.name);";
        assert_eq!(page.js(script, &[]).await?, serde_json::json!([]));
        Ok(())
    });
}
