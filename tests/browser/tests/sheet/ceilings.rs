//! The ceilings of the shareholders' meeting.

use wariate_browser_tests::{Outcome, Page, browse};

/// 108 rights of directors, and 55 of executive officers.
async fn with_ceiling(page: &Page, rights: &str) -> Outcome {
    page.put(&[("ceiling.0.label", "General meeting of 2016"), ("ceiling.0.rights", rights)]).await?;
    page.expect(&[("ceiling.0.rights.granted", "108")]).await
}

#[test]
fn a_breach_is_said_wherever_one_looks() {
    browse(async |page| {
        page.open("?lang=en").await?;
        with_ceiling(page, "108").await?;
        page.expect(&[("ceiling.0.rights.left", "0")]).await?;
        page.expect_check("ceilings_kept", "holds").await?;
        assert!(!page.has("[data-breach]").await?);
        page.put(&[("ceiling.0.used_rights", "8")]).await?;
        page.expect(&[("ceiling.0.rights.left", "-8"), ("ceiling.0.rights.used", "8")]).await?;
        for place in [
            "[aria-labelledby='category.0'] > [data-breach='0']",
            "tr[data-row='0'] [data-breach='0']",
            ".ceiling .used [data-breach='0']",
        ] {
            page.await_element(place).await?;
        }
        assert!(!page.has("[aria-labelledby='category.1'] > [data-breach], tr[data-row='1'] [data-breach]").await?);
        let said = page.js_text("return document.querySelector('.used [data-breach]').innerText", &[]).await?;
        assert!(said.contains("8 rights") && said.contains("Directors"), "{said}");
        page.expect_check("ceilings_kept", "fails").await?;
        page.put(&[("ceiling.0.used_rights", "0")]).await?;
        page.expect_check("ceilings_kept", "holds").await?;
        page.until("nothing is said", "return document.querySelector('[data-breach]') === null", &[]).await.map(drop)
    });
}

#[test]
fn a_ceiling_counts_the_kinds_that_are_ticked() {
    browse(async |page| {
        page.open("").await?;
        with_ceiling(page, "150").await?;
        page.tick("ceiling.0.binds.executive_officer").await?;
        page.expect(&[("ceiling.0.rights.granted", "163"), ("ceiling.0.rights.left", "-13")]).await?;
        page.await_element("tr[data-row='1'] [data-breach='0']").await?;
        page.tick("ceiling.0.binds.director").await?;
        page.expect(&[("ceiling.0.rights.granted", "55"), ("ceiling.0.rights.left", "95")]).await?;
        page.press("undo").await?;
        page.expect(&[("ceiling.0.rights.granted", "163")]).await?;
        page.press("undo").await?;
        page.expect(&[("ceiling.0.rights.granted", "108")]).await?;
        let ticked = "return document.querySelector(\"[name='ceiling.0.binds.executive_officer']\").checked";
        assert!(!page.js_true(ticked, &[]).await?);
        Ok(())
    });
}

#[test]
fn ceilings_are_added_and_removed_and_come_back() {
    browse(async |page| {
        page.open("?lang=en").await?;
        with_ceiling(page, "150").await?;
        page.press("add_ceiling").await?;
        page.tick("ceiling.1.binds.director").await?;
        // 108 × 354,600 = 38,296,800; 108 × 200 = 21,600
        page.put(&[("ceiling.1.yen", "１億円"), ("ceiling.1.shares", "20,000株")]).await?;
        page.expect(&[("ceiling.1.yen.left", "61703200"), ("ceiling.1.shares.left", "-1600")]).await?;
        page.await_element("tr[data-row='0'] [data-breach='1']").await?;
        for (pressed, next) in [("ceiling.1.remove", "ceiling.0.remove"), ("ceiling.0.remove", "ceiling.0.remove")] {
            page.press(pressed).await?;
            let focused = "return document.activeElement.getAttribute('name') === arguments[0]";
            page.until(&format!("after {pressed} the focus is on {next}"), focused, &[next.into()]).await?;
        }
        page.until("they are gone", "return document.querySelector('[data-ceiling]') === null", &[]).await?;
        assert!(!page.has("[data-breach]").await?);
        page.press("undo").await?;
        page.expect(&[("ceiling.0.rights.left", "42")]).await?;
        page.press("undo").await?;
        page.expect(&[("ceiling.0.rights.left", "42"), ("ceiling.1.shares.left", "-1600")]).await?;
        assert_eq!(page.value("ceiling.1.yen").await?, "100,000,000");
        Ok(())
    });
}

#[test]
fn fifty_ceilings_are_as_many_as_there_can_be() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.unfold("section_ceilings").await?;
        let add = "
            return (async () => {
                let button, presses = 0;
                while ((button = document.querySelector('button[name=add_ceiling]')) && presses++ < 60) {
                    button.click();
                    await new Promise(done => setTimeout(done));
                }
                return presses;
            })();";
        assert_eq!(page.js(add, &[]).await?, 49);
        assert_eq!(page.count(".ceiling").await?, 50);
        page.put(&[("ceiling.49.rights", "107")]).await?;
        page.expect(&[("ceiling.49.rights.left", "-1")]).await?;
        page.await_element("tr[data-row='0'] [data-breach='49']").await
    });
}
