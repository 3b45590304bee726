//! The notices on paper.

use serde_json::json;
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

/// On a screen and on paper: an item stands apart from the one before it, and the lines of who announces it together.
#[test]
fn the_parts_of_a_document_stand_apart_and_its_lines_together() {
    browse(async |page| {
        page.open("?lang=ja").await?;
        for (media, item, line) in [("screen", "16px", "8px"), ("print", "8.4px", "4.2px")] {
            page.cdp("Emulation.setEmulatedMedia", json!({ "media": media })).await?;
            for (selector, expected) in [("h4", item), (".item", line), (".sender + .sender", "0px")] {
                let margin = page
                    .js_text(
                        "return getComputedStyle(document.querySelector(`article[lang='ja'] ${arguments[0]}`)).marginTop",
                        &[selector.into()],
                    )
                    .await?;
                assert_eq!(margin, expected, "{selector} on {media}");
            }
        }
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

/// Two hundred categories with labels of sixty letters: each row is on paper, whole, below the head that every sheet
/// repeats, and the ledger with its nine columns lies across.
#[test]
fn the_longest_tables_lose_nothing_on_paper() {
    browse(async |page| {
        page.open("?lang=ja").await?;
        let label = |number: usize| {
            format!(
                "第{number}連結子会社（海外事業統括会社）及びその現地法人の取締役（社外取締役を除く）、執行役員並びに部長職以上の従業員"
            )
        };
        let table: String = (1..=200).map(|number| format!("{}\t7\t{}\n", label(number), 1000 + number)).collect();
        page.paste_table(&table).await?;
        page.choose("notice_language", "ja").await?;
        for (document, head, across) in [("determination", "割当対象者", false), ("ledger", "残額", true)] {
            page.choose("document", document).await?;
            page.await_element(&format!("article[data-document='{document}']")).await?;
            let printed = page.print().await?;
            let size = printed.properties.lines().find(|line| line.starts_with("Page size:")).unwrap_or_default();
            let sides: Vec<f64> = size.split([' ', 'x']).filter_map(|side| side.parse().ok()).collect();
            assert!(matches!(*sides, [width, height] if (width > height) == across), "{document}: {size}");
            let sheets: Vec<String> = printed.text.trim_end_matches('\u{c}').split('\u{c}').map(compact).collect();
            let (last, tables) = sheets.split_last().expect("a sheet");
            assert!(tables.iter().all(|sheet| sheet.contains(head)), "{document}: {tables:?}");
            let text = [tables.concat(), last.clone()].concat();
            for number in 1..=200 {
                let rights = amount(1000 + number);
                assert!(text.contains(&format!("第{number}連結")) && text.contains(&rights), "{document}: {number}");
            }
            if across {
                // （…債務を当社が引受け）, the end of the last column: the first that a paper too narrow would cut.
                assert_eq!(text.matches('引').count(), 200, "{}", printed.text);
                assert!(sheets.len() <= 25, "{} sheets", sheets.len());
            }
        }
        Ok(())
    });
}

fn amount(number: usize) -> String {
    format!("{},{:03}", number / 1000, number % 1000)
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
