//! The page inside an intranet portal.

use wariate_browser_tests::{BASE, browse, browse_in, one_element, portal, seed};

fn two_elements() -> String {
    format!(
        "<script src='{BASE}embed.js'></script>\
         <wariate-grant src='{BASE}index.html' view=full lang=en instance=one></wariate-grant>\
         <wariate-grant src='{BASE}index.html' view=full lang=en instance=two></wariate-grant>"
    )
}

#[test]
fn two_elements_keep_their_drafts_apart_over_a_reload() {
    browse_in(portal(&two_elements(), false), async |page| {
        page.open_portal().await?;
        for (frame, price) in [(0, "1800"), (1, "1900")] {
            page.enter_ready_frame(frame).await?;
            page.expect(&seed::FIGURES).await?;
            page.enter("price_per_share", price).await?;
        }
        for (frame, price) in [(0, "360000"), (1, "380000")] {
            page.enter_ready_frame(frame).await?;
            page.expect(&[("price_per_right", price)]).await?;
        }
        page.leave_frames().await?;
        page.driver.refresh().await?;
        for (frame, price) in [(0, "360000"), (1, "380000")] {
            page.enter_ready_frame(frame).await?;
            page.expect(&[("price_per_right", price)]).await?;
        }
        Ok(())
    });
}

#[test]
fn the_sample_portal_works_as_it_is_shipped() {
    browse(async |page| {
        page.driver.goto(page.server.url("hosting/portal.html")).await?;
        for frame in 0..2 {
            page.enter_ready_frame(frame).await?;
        }
        page.leave_frames().await?;
        assert_eq!(page.faults().await?, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn a_frame_is_as_high_as_its_content() {
    browse_in(portal(&one_element(), false), async |page| {
        page.open_portal().await?;
        page.enter_ready_frame(0).await?;
        page.expect_fitting_height().await?;
        let before = page.frame_height(0).await?;
        page.enter_frame(0).await?;
        for _ in 0..6 {
            page.press("add_category").await?;
        }
        page.expect_fitting_height().await?;
        let after = page.frame_height(0).await?;
        assert!(after > before + 100, "{before} → {after}");
        Ok(())
    });
}

#[test]
fn a_view_shows_its_part_only() {
    browse(async |page| {
        let fields = "input[name='price_per_share']";
        let table = "td[data-figure='rights'], [data-row][data-figure='rights']";
        let article = "article[data-document='determination']";
        for (view, inputs, rows, notices) in [
            ("full", true, true, true),
            ("calculator", true, false, false),
            ("table", false, true, false),
            ("notice", false, false, true),
        ] {
            page.new_tab().await?;
            page.open(&format!("?view={view}")).await?;
            assert_eq!(page.has(fields).await?, inputs, "the form in view {view}");
            assert_eq!(page.has(article).await?, notices, "the notice in view {view}");
            // The calculator may show the figures of a category beside its fields, and the notice prints them.
            assert!(!rows || page.has(table).await?, "the table in view {view}");
        }
        Ok(())
    });
}

#[test]
fn a_page_to_be_read_only_has_nothing_to_edit() {
    browse(async |page| {
        page.open("?readonly=true").await?;
        page.expect(&seed::FIGURES).await?;
        let script = "
            return [...document.querySelectorAll('input, textarea, select')]
                .filter(one => !/^(page_language|notice_language|document|theme|rights_per_person)$/.test(one.name))
                .filter(one => one.checkVisibility() && !one.disabled && !one.readOnly)
                .map(one => one.name);";
        assert_eq!(page.js(script, &[]).await?, serde_json::json!([]));
        for name in ["blank", "example", "add_category", "undo", "paste_table"] {
            let script = "return document.querySelector(`button[name='${arguments[0]}']`)?.checkVisibility() ?? false";
            assert!(!page.js_true(script, &[name.into()]).await?, "{name} is there");
        }
        Ok(())
    });
}

#[test]
fn language_and_theme_come_with_the_address() {
    browse(async |page| {
        for (language, theme) in [("en", "light"), ("ja", "dark")] {
            page.open(&format!("?lang={language}&theme={theme}")).await?;
            assert_eq!(page.js_text("return document.documentElement.lang", &[]).await?, language);
            let light = "
                const paint = document.createElement('canvas').getContext('2d');
                paint.fillStyle = getComputedStyle(document.body).color;
                paint.fillRect(0, 0, 1, 1);
                return paint.getImageData(0, 0, 1, 1).data[1] < 128;";
            assert_eq!(page.js_true(light, &[]).await?, theme == "light", "dark letters in theme {theme}");
        }
        Ok(())
    });
}

#[test]
fn a_sandboxed_frame_works_from_memory_where_the_server_allows_it() {
    sandboxed("index.html", true);
}

#[test]
fn a_sandboxed_frame_works_with_the_single_file_on_any_server() {
    sandboxed("wariate.html", false);
}

fn sandboxed(file: &str, cross_origin: bool) {
    let frame = format!("<iframe sandbox='allow-scripts' width=1200 height=900 src='{BASE}{file}?lang=en'></iframe>");
    browse_in(portal(&frame, cross_origin), async |page| {
        page.open_portal().await?;
        page.enter_ready_frame(0).await?;
        page.expect(&seed::FIGURES).await?;
        page.enter("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        // Nothing is kept here: that is said, with the way out.
        page.await_element(".banner.said a[target='_blank'][href*='#g1p.']").await?;
        page.press("undo").await?;
        assert_eq!(page.js_text("return self.origin", &[]).await?, "null");
        Ok(())
    });
}

#[test]
fn an_element_in_a_sandboxed_portal_falls_back_to_the_single_file() {
    let frame = format!("<iframe sandbox='allow-scripts' width=1200 height=900 src='{BASE}inner.html'></iframe>");
    let inner = format!("<!doctype html><title>Inner</title><body>{}</body>", two_elements());
    let mut setting = portal(&frame, true);
    setting.hosting.pages.push((format!("{BASE}inner.html"), inner));
    browse_in(setting, async |page| {
        page.open_portal().await?;
        page.enter_frame(0).await?;
        let first = "return document.querySelector('wariate-grant iframe')";
        page.until("the element has its frame", first, &[]).await?;
        page.js_element(first, &[]).await?.enter_frame().await?;
        page.ready().await?;
        assert!(page.js_text("return location.pathname", &[]).await?.ends_with("wariate.html"));
        Ok(())
    });
}
