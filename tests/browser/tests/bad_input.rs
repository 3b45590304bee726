//! What cannot be read is kept, explained beside its field, and takes nothing else with it.

use wariate_browser_tests::{Outcome, Page, browse, seed};

#[test]
fn numbers_that_are_none_or_out_of_bounds() {
    browse(async |page| {
        page.open("").await?;
        for (field, text, kinds) in [
            ("category.0.rights", "たくさん", &["not_a_number"][..]),
            ("category.0.rights", "-5", &["too_small"]),
            ("category.0.rights", "▲5", &["too_small"]),
            ("category.0.rights", "0", &["too_small"]),
            ("category.0.rights", "1.5", &["not_whole"]),
            ("category.0.rights", "1000000000000000000", &["too_large"]),
            ("category.0.rights", "1,23", &["grouping"]),
            ("category.0.rights", "1e3", &["not_a_number"]),
            ("category.0.persons", "99999999999999999999999999999999999999999", &["too_large", "too_many_digits"]),
            ("shares_per_right", "1000000000000000000", &["too_large"]),
            ("price_per_share", "1773.123456789012345678901234567890", &["too_many_decimals"]),
            ("price_per_share", "1000000000000000000", &["too_large"]),
        ] {
            refuse(page, field, text, kinds).await?;
        }
        page.expect(&[("1.rights", "55")]).await?;
        healthy(page).await
    });
}

#[test]
fn dates_that_do_not_exist_or_run_backwards() {
    browse(async |page| {
        page.open("").await?;
        for (field, text, kinds) in [
            ("allotment_date", "2019-02-29", &["no_such_day"][..]),
            ("allotment_date", "令和元年4月1日", &["era_not_begun"]),
            ("allotment_date", "令和0年7月12日", &["no_such_year", "not_a_date"]),
            ("allotment_date", "来週", &["not_a_date"]),
            ("allotment_date", "9999-12-31", &["year_out_of_range"]),
            ("shareholder_notice_date", "2010-01-01", &["before"]),
        ] {
            refuse(page, field, text, kinds).await?;
        }
        // An era that had ended by then is read all the same: old papers print it.
        page.insert("exercise_to", "平成61年7月12日").await?;
        page.until(
            "the date is read",
            "return document.querySelector(\"[name='exercise_to']\").getAttribute('aria-invalid') !== 'true'",
            &[],
        )
        .await?;
        page.insert("allotment_date", "2019-07-12").await?;
        page.expect(&seed::FIGURES).await?;
        healthy(page).await
    });
}

#[test]
fn labels_that_try_to_be_more_than_text() {
    browse(async |page| {
        page.open("").await?;
        page.choose("notice_language", "both").await?;
        let script = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";
        page.insert("category.0.label_en", script).await?;
        page.until(
            "the label stands in the notice as text",
            "return document.querySelector(\"article[lang='en']\").innerText.includes('<script>')",
            &[],
        )
        .await?;
        assert!(!page.has("article img, article script").await?);
        refuse(page, "category.0.label_en", &"長".repeat(10_000), &["too_long"]).await?;
        refuse(page, "category.0.label_en", "safe \u{202E}txt.exe", &["hidden_character"]).await?;
        page.insert("category.0.label_en", "broken \u{FFFD} letter").await?;
        page.expect(&seed::ROWS).await?;
        assert_ne!(page.driver.title().await?, "taken");
        healthy(page).await
    });
}

async fn refuse(page: &Page, field: &str, text: &str, kinds: &[&str]) -> Outcome {
    page.insert(field, text).await?;
    page.expect_problem(field, text, kinds).await
}

async fn healthy(page: &Page) -> Outcome {
    assert_eq!(page.faults().await?, Vec::<String>::new());
    assert!(!page.has("[role='alertdialog']").await?);
    Ok(())
}
