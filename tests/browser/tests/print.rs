//! The notices on paper.

use wariate_browser_tests::{Printed, browse, seed};

/// Words of the interface, by its language, that have no place on paper.
const INTERFACE: [(&str, [&str; 4]); 2] =
    [("en", ["Wariate", "Undo", "Paste a table", "Redo"]), ("ja", ["照合", "元に戻す", "表を貼り付け", "やり直す"])];

#[test]
fn a_draft_prints_its_notice_and_its_mark_and_nothing_of_the_form() {
    browse(async |page| {
        for (language, interface) in INTERFACE {
            page.open(&format!("?lang={language}")).await?;
            page.choose("notice_language", "both").await?;
            page.choose("release_state", "draft").await?;
            page.expect(&seed::FIGURES).await?;
            page.await_element("article[lang='ja'] .mark").await?;
            let shown = compact(&page.text().await?);
            let printed = page.print().await?;
            let text = compact(&printed.text);
            for wanted in ["DRAFT", "案", "各位", "以上", "163個", "354,600円", "163rights", "¥354,600"] {
                assert!(text.contains(wanted), "{wanted} is not in\n{}", printed.text);
            }
            for unwanted in interface.map(compact) {
                assert!(shown.contains(&unwanted), "{unwanted} is not on the page:\n{shown}");
                assert!(!text.contains(&unwanted), "{unwanted} is in\n{}", printed.text);
            }
            assert!(!text.contains("57,832,400"), "the notice prints the total issue value:\n{}", printed.text);
        }
        Ok(())
    });
}

#[test]
fn a_final_notice_is_clean_down_to_its_properties() {
    browse(async |page| {
        page.open("?lang=ja").await?;
        page.choose("notice_language", "ja").await?;
        page.choose("release_state", "final").await?;
        page.until(
            "the mark is gone",
            "return !document.querySelector(\"article[lang='ja']\").innerText.includes('案')",
            &[],
        )
        .await?;
        let printed = page.print().await?;
        let text = compact(&printed.text);
        assert!(text.contains("163個") && !text.contains("案") && !text.contains("DRAFT"), "{}", printed.text);
        assert!(!text.contains("163rights"), "only the chosen language is printed:\n{}", printed.text);
        let properties = printed.properties.to_lowercase();
        assert!(!properties.contains("wariate") && !properties.contains("draft"), "{}", printed.properties);
        assert_eq!(title(&printed), "株式報酬型ストックオプション（新株予約権）の発行内容確定に関するお知らせ");
        page.choose("notice_language", "en").await?;
        page.await_element("article[lang='en']").await?;
        assert_eq!(
            title(&page.print().await?),
            "Notice of Determination of the Terms of Stock-Compensation-Type Stock Options (Stock Acquisition Rights)"
        );
        Ok(())
    });
}

/// The title among the properties of a printed page, which viewers show and files are found by.
fn title(printed: &Printed) -> &str {
    printed.properties.lines().find_map(|line| line.strip_prefix("Title:")).unwrap_or_default().trim()
}

/// The longest of the papers, and letters, of which each has a sheet of its own.
#[test]
fn a_document_of_several_pages_breaks_between_its_items() {
    browse(async |page| {
        page.open("?lang=ja").await?;
        page.choose("notice_language", "ja").await?;
        for (document, pages, wanted) in [
            ("resolution", 4, ["新株予約権を発行する理由", "組織再編行為に伴う新株予約権の交付", "以上"]),
            ("allotment_notice", 2, ["取締役（非常勤取締役及び社外取締役を除く）各位", "執行役員各位", "以上"]),
        ] {
            page.choose("document", document).await?;
            page.await_element(&format!("article[data-document='{document}']")).await?;
            let printed = page.print().await?;
            let sheets: Vec<&str> = printed.text.trim_end_matches('\u{c}').split('\u{c}').collect();
            assert_eq!(sheets.len(), pages, "{document}:\n{}", printed.text);
            let text = compact(&printed.text);
            for wanted in wanted {
                assert!(text.contains(wanted), "{wanted} is not in\n{}", printed.text);
            }
            // No sheet ends with the heading of an item that stands on the next one.
            for sheet in &sheets {
                let last = sheet.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
                let is_heading = last.trim_start().split_once('．').is_some_and(|(number, _)| {
                    !number.is_empty() && number.chars().all(|digit| ('０'..='９').contains(&digit))
                });
                assert!(!is_heading, "{document}: {last}");
            }
        }
        Ok(())
    });
}

#[test]
fn it_prints_on_a4() {
    browse(async |page| {
        page.open("").await?;
        page.expect(&seed::FIGURES).await?;
        let printed = page.print().await?;
        let size = printed.properties.lines().find(|line| line.starts_with("Page size:")).unwrap_or_default();
        assert!(size.contains("A4"), "{}", printed.properties);
        Ok(())
    });
}

#[test]
fn the_title_of_the_page_is_its_own_again_after_printing() {
    browse(async |page| {
        page.open("").await?;
        let before = page.driver.title().await?;
        page.print().await?;
        assert_eq!(page.driver.title().await?, before);
        Ok(())
    });
}

/// The letters without the spaces that a layout puts between them.
fn compact(text: &str) -> String {
    text.split_whitespace().collect()
}
