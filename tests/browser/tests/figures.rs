//! The example with its figures, and what an unfinished form shows.

use wariate_browser_tests::{browse, seed};

/// The numbers in the working of the price per right, and its result.
const WORKING_OF_THE_PRICE: [&str; 3] = ["1,773", "200", "354,600"];

#[test]
fn the_page_opens_on_the_example_with_every_figure() {
    browse(async |page| {
        page.open("").await?;
        page.expect(&seed::FIGURES).await?;
        page.expect(&seed::ROWS).await?;
        let figures = page.figures().await?;
        let known: Vec<_> = seed::FIGURES.iter().chain(&seed::ROWS).map(|(name, _)| *name).collect();
        let unknown: Vec<_> = figures.names().filter(|name| !known.contains(name)).collect();
        assert!(unknown.is_empty(), "figures without a test: {unknown:?}");
        Ok(())
    });
}

#[test]
fn a_figure_is_written_with_grouping_and_kept_plain() {
    browse(async |page| {
        page.open("").await?;
        page.expect(&seed::FIGURES).await?;
        let texts = page.figures().await?.texts("total_paid");
        assert!(!texts.is_empty() && texts.iter().all(|text| text.contains("57,799,800")), "{texts:?}");
        Ok(())
    });
}

#[test]
fn a_figure_opens_to_its_working() {
    browse(async |page| {
        page.open("").await?;
        page.expect(&seed::FIGURES).await?;
        let script = "
            const working = document.querySelector(\"details[data-working='price_per_right']\");
            if (!working) return '';
            working.open = true;
            return working.querySelector('dl')?.innerText ?? '';";
        let working = page.until("the working unfolds", script, &[]).await?;
        let working = working.as_str().unwrap_or_default();
        assert!(WORKING_OF_THE_PRICE.iter().all(|number| working.contains(number)), "{working:?}");
        Ok(())
    });
}

#[test]
fn a_row_of_the_table_opens_to_its_working() {
    browse(async |page| {
        page.open("").await?;
        page.js("document.querySelector(\"tr[data-row='1'] th button\").click()", &[]).await?;
        let script = "return document.querySelector('tr.worked')?.innerText ?? ''";
        let working = page.until("the working unfolds", script, &[]).await?;
        let working = working.as_str().unwrap_or_default();
        for number in ["55 × 200 = 11,000", "55 × 354,600 = 19,503,000"] {
            assert!(working.contains(number), "{number} is not in {working:?}");
        }
        Ok(())
    });
}

#[test]
fn a_working_is_copied_as_text() {
    browse(async |page| {
        page.open("?lang=en").await?;
        let script = "
            document.querySelector(\"details[data-working='price_per_right']\").open = true;
            document.addEventListener('copy', event => {
                const set = event.clipboardData.setData.bind(event.clipboardData);
                event.clipboardData.setData = (kind, data) => { window.__copied = data; set(kind, data); };
            }, true);";
        page.js(script, &[]).await?;
        page.press("copy_working").await?;
        let copied = page.until("it is copied", "return window.__copied", &[]).await?;
        let copied = copied.as_str().unwrap_or_default();
        assert!(copied.starts_with("Price per right\t¥354,600\n") && copied.contains("1,773 × 200"), "{copied}");
        Ok(())
    });
}

#[test]
fn the_checks_are_summed_up_beside_the_way_to_them() {
    browse(async |page| {
        page.open("?lang=en").await?;
        let short = "return document.querySelector(\"button[name='show_checks']\").innerText.match(arguments[0])";
        page.until("nothing but what waits", short, &["^Checks\\s+in order, [0-9]+ wait$".into()]).await?;
        page.insert("allotment_date", "2010-01-01").await?;
        page.until("some to correct", short, &["to correct".into()]).await?;
        page.press("blank").await?;
        page.until("they wait again", short, &["^Checks\\s+in order, [0-9]+ wait$".into()]).await.map(drop)
    });
}

#[test]
fn the_checks_of_the_example_hold() {
    browse(async |page| {
        page.open("").await?;
        page.expect(&seed::FIGURES).await?;
        let checks = page.checks().await?;
        assert!(checks.len() > 40, "{checks:?}");
        // What waits asks for what no notice prints: it stands folded below the others.
        let held = checks.values().filter(|status| *status == "holds").count();
        assert!(held > 20 && checks.values().all(|status| status == "holds" || status == "waits"), "{checks:?}");
        let unfolded = "return [...document.querySelectorAll('[data-check][data-status=waits]')].some(one => one.checkVisibility())";
        assert!(!page.js_true(unfolded, &[]).await?);
        Ok(())
    });
}

#[test]
fn a_blank_form_says_what_each_figure_waits_for() {
    browse(async |page| {
        page.open("").await?;
        page.press("blank").await?;
        for (figure, field) in [
            ("total_persons", "category.0.persons"),
            ("total_rights", "category.0.rights"),
            ("shares_per_right", "shares_per_right"),
            ("total_shares", "shares_per_right"),
            ("price_per_right", "price_per_share"),
            ("total_paid", "category.0.rights"),
            ("issue_total", "price_per_share"),
            ("0.paid", "price_per_share"),
        ] {
            page.expect_waiting(figure, field).await?;
        }
        assert!(!page.checks().await?.values().any(|status| status == "fails"));
        Ok(())
    });
}

#[test]
fn a_figure_appears_as_soon_as_its_fields_are_there() {
    browse(async |page| {
        page.open("").await?;
        page.press("blank").await?;
        page.fill("category.0.rights", "163").await?;
        page.expect(&[("total_rights", "163"), ("0.rights", "163")]).await?;
        page.expect_waiting("total_shares", "shares_per_right").await?;
        page.fill("shares_per_right", "200").await?;
        page.expect(&[("total_shares", "32600"), ("exercise_per_right", "200")]).await?;
        page.expect_waiting("price_per_right", "price_per_share").await?;
        page.fill("rounding_place", "1").await?;
        page.fill("price_per_share", "1773").await?;
        page.expect(&[("price_per_right", "354600"), ("issue_total", "57832400"), ("capital_per_share", "887")])
            .await?;
        page.expect_waiting("total_persons", "category.0.persons").await?;
        page.press("add_category").await?;
        page.expect_waiting("total_rights", "category.1.rights").await?;
        page.expect(&[("0.paid", "57799800")]).await
    });
}

#[test]
fn a_waiting_figure_leads_to_its_field() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.press("blank").await?;
        page.expect_waiting("total_rights", "category.0.rights").await?;
        let script = "
            const place = document.querySelector(\"[data-figure='total_rights'][data-waits-for]\");
            const way = place.querySelector('a, button') ?? place.closest('a, button');
            way?.click();";
        page.js(script, &[]).await?;
        let there = "return document.activeElement.getAttribute('name') === 'category.0.rights'";
        page.until("the focus is on the field", there, &[]).await.map(drop)
    });
}

#[test]
fn the_rounding_rule_is_the_issuers() {
    browse(async |page| {
        page.open("").await?;
        for (price, mode, unit, place, right) in [
            ("186.99", "half_up", "share", "0.01", "37398"),
            ("186.99", "half_up", "share", "1", "37400"),
            ("186.99", "down", "share", "1", "37200"),
            ("186.991", "up", "right", "1", "37399"),
            ("186.991", "half_up", "right", "1", "37398"),
            ("186.991", "half_up", "right", "0.1", "37398.2"),
        ] {
            page.fill("price_per_share", price).await?;
            page.choose("rounding_mode", mode).await?;
            page.choose("rounding_unit", unit).await?;
            page.choose("rounding_place", place).await?;
            page.expect(&[("price_per_right", right)]).await?;
        }
        Ok(())
    });
}
