//! Saving a grant as a file, and opening one.

use serde_json::Value;
use wariate_browser_tests::{browse, seed};

#[test]
fn a_saved_file_opens_to_the_same_figures() {
    browse(async |page| {
        page.open("").await?;
        page.insert("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        let before = page.figures().await?.values();
        let file = page.save("save_file").await?;
        page.press("blank").await?;
        page.expect_waiting("price_per_right", "price_per_share").await?;
        page.open_file(&file).await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        assert_eq!(page.figures().await?.values(), before);
        Ok(())
    });
}

#[test]
fn a_file_is_readable_and_says_what_it_is() {
    browse(async |page| {
        page.open("").await?;
        let file = page.save("save_file").await?;
        assert!(file.to_string_lossy().ends_with(".grant.json"));
        let content: Value = serde_json::from_str(&std::fs::read_to_string(file)?)?;
        assert_eq!((&content["format"], &content["version"]), (&"wariate.grant".into(), &3.into()));
        let all = content.to_string();
        assert!(all.contains("price_per_share") && all.contains("執行役員"), "{all}");
        Ok(())
    });
}

#[test]
fn a_file_is_opened_by_dropping_it() {
    browse(async |page| {
        page.open("").await?;
        let content = std::fs::read_to_string(page.save("save_file").await?)?;
        page.press("blank").await?;
        page.expect_waiting("total_rights", "category.0.rights").await?;
        page.drop_file("stock-options.grant.json", &content).await?;
        page.expect(&seed::FIGURES).await?;
        page.await_element("[data-banner='file']").await?;
        page.press("back_to_own").await?;
        page.expect_waiting("total_rights", "category.0.rights").await?;
        page.drop_file("stock-options.grant.json", &content).await?;
        page.press("adopt").await?;
        page.until("it is one's own", "return document.querySelector(\"[data-banner='file']\") === null", &[]).await?;
        page.expect(&seed::FIGURES).await?;
        page.press("undo").await?;
        page.expect_waiting("total_rights", "category.0.rights").await
    });
}

#[test]
fn what_is_no_grant_file_is_refused_and_nothing_is_lost() {
    browse(async |page| {
        page.open("").await?;
        for content in ["", "{", "[]", "{\"format\":\"wariate.grant\",\"version\":99}", "\u{FEFF}not json"] {
            page.drop_file("broken.grant.json", content).await?;
            page.await_element("[data-file-problem]").await?;
            page.expect(&seed::FIGURES).await?;
        }
        assert_eq!(page.faults().await?, Vec::<String>::new());
        Ok(())
    });
}
