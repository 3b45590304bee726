//! The page without a mouse.

use serde_json::json;
use wariate_browser_tests::{browse, seed};

#[test]
fn the_tab_key_reaches_everything_and_shows_where_it_is() {
    browse(async |page| {
        page.open("?lang=en").await?;
        let reachable = page.mark_reachable().await?;
        assert!(reachable > 40, "only {reachable} elements can be reached");
        for _ in 0..reachable + 10 {
            page.tab().await?;
        }
        let (missed, unseen) = page.missed_and_unseen().await?;
        assert_eq!(missed, json!([]), "never reached");
        assert_eq!(unseen, json!([]), "reached without being seen");
        Ok(())
    });
}

#[test]
fn a_button_is_pressed_with_the_keyboard() {
    browse(async |page| {
        page.open("").await?;
        for (name, key) in [("blank", "\u{E007}"), ("example", " ")] {
            page.js("document.querySelector(`button[name='${arguments[0]}']`).focus()", &[name.into()]).await?;
            page.keys(key).await?;
            if name == "blank" {
                page.expect_waiting("total_rights", "category.0.rights").await?;
            }
        }
        page.expect(&seed::FIGURES).await
    });
}

#[test]
fn an_open_panel_comes_next_and_escape_leads_back_to_its_button() {
    browse(async |page| {
        page.open("").await?;
        for name in ["share", "clear", "paste_table"] {
            page.js("document.querySelector(`button[name='${arguments[0]}']`).focus()", &[name.into()]).await?;
            page.keys("\u{E007}").await?;
            page.await_element("section.panel").await?;
            let focused = "return document.activeElement.getAttribute('name') === arguments[0]";
            assert!(page.js_true(focused, &[name.into()]).await?, "opening moved the focus from {name}");
            page.js("document.querySelector('section.panel button').focus()", &[]).await?;
            page.close_panel().await?;
            page.until("the focus is back", focused, &[name.into()]).await?;
        }
        Ok(())
    });
}

#[test]
fn the_focus_follows_a_category_that_moves_and_stays_near_one_that_goes() {
    browse(async |page| {
        page.open("").await?;
        page.press("category.0.add").await?;
        page.expect_waiting("1.rights", "category.1.rights").await?;
        for (pressed, next) in [
            ("category.0.down", "category.1.down"),
            ("category.1.down", "category.2.up"),
            ("category.2.up", "category.1.up"),
            ("category.1.remove", "category.1.remove"),
            ("category.1.remove", "category.0.remove"),
        ] {
            page.press(pressed).await?;
            let focused = "return document.activeElement.getAttribute('name') === arguments[0]";
            page.until(&format!("after {pressed} the focus is on {next}"), focused, &[next.into()]).await?;
        }
        Ok(())
    });
}

#[test]
fn each_part_of_the_results_is_one_press_away() {
    browse(async |page| {
        page.open("?lang=en").await?;
        for (name, heading) in [
            ("show_checks", "section_checks"),
            ("show_table", "section_table"),
            ("show_notice", "section_notice"),
            ("show_figures", "section_figures"),
        ] {
            page.press(name).await?;
            let seen = "
                const heading = document.getElementById(arguments[0]);
                const { top, bottom } = heading.getBoundingClientRect();
                const hit = document.elementFromPoint(heading.getBoundingClientRect().left + 5, (top + bottom) / 2);
                return document.activeElement === heading && hit === heading;";
            page.until(&format!("{name} leads to its heading"), seen, &[heading.into()]).await?;
        }
        Ok(())
    });
}

#[test]
fn enter_in_a_field_changes_nothing() {
    browse(async |page| {
        page.open("").await?;
        page.enter("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        page.keys("\u{E007}").await?;
        page.expect(&[("price_per_right", "360000"), ("total_rights", "163")]).await?;
        assert_eq!(page.driver.current_url().await?.query(), None);
        Ok(())
    });
}

#[test]
fn the_focus_stays_in_the_field_while_everything_changes_around_it() {
    browse(async |page| {
        page.open("").await?;
        page.press("blank").await?;
        page.enter("shares_per_right", "200").await?;
        for digit in ["1", "0", "8"] {
            page.js("document.querySelector(\"[name='category.0.rights']\").focus()", &[]).await?;
            page.keys(digit).await?;
            tokio::time::sleep(std::time::Duration::from_millis(40)).await;
            let at = page.js_text("return document.activeElement.getAttribute('name')", &[]).await?;
            assert_eq!(at, "category.0.rights");
        }
        page.expect(&[("total_rights", "108"), ("total_shares", "21600")]).await
    });
}

#[test]
fn undo_in_a_text_that_is_not_of_the_draft_leaves_the_draft_alone() {
    browse(async |page| {
        page.open("").await?;
        page.insert("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        page.offer_table("取締役\t7\t108").await?;
        let undo = "return document.activeElement.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }))";
        assert!(page.js_true(undo, &[]).await?, "the browser is let undo in its own field");
        page.expect(&[("price_per_right", "360000")]).await?;
        page.js("document.querySelector(\"[name='price_per_share']\").focus()", &[]).await?;
        assert!(!page.js_true(undo, &[]).await?);
        page.expect(&[("price_per_right", "354600")]).await
    });
}
