//! Sending a grant as a link, and opening one.

use base64ct::{Base64UrlUnpadded, Encoding};
use wariate_browser_tests::{Outcome, Page, browse, seed};

/// The price per right of a draft of one's own, as [`own_draft`] leaves it.
const OWN: [(&str, &str); 1] = [("price_per_right", "360000")];

/// The seed's grant with another price, so that it is one's own and no example.
async fn own_draft(page: &Page) -> Outcome {
    page.insert("price_per_share", "1800").await?;
    page.expect(&OWN).await
}

/// A link to the example as the page makes it.
async fn seed_link(page: &Page) -> thirtyfour::error::WebDriverResult<String> {
    page.open("").await?;
    let link = page.share().await?;
    page.close_panel().await?;
    Ok(link)
}

async fn expect_clean_address(page: &Page) -> Outcome {
    page.until("the address is cleared", "return location.hash === '' && !location.search.includes('g1p')", &[])
        .await?;
    let title = page.driver.title().await?;
    assert!(!title.contains("354") && !title.contains("Initiative"), "{title}");
    Ok(())
}

#[test]
fn a_link_opens_the_same_grant_in_another_tab() {
    browse(async |page| {
        page.open("").await?;
        own_draft(page).await?;
        let before = page.figures().await?.values();
        let link = page.share().await?;
        assert!(link.starts_with(&page.server.url("")) && link.contains("#g1p."), "{link}");
        page.new_tab().await?;
        page.goto_ready(&link).await?;
        page.expect(&OWN).await?;
        assert_eq!(page.figures().await?.values(), before);
        expect_clean_address(page).await
    });
}

#[test]
fn an_opened_link_survives_a_reload() {
    browse(async |page| {
        page.open("").await?;
        own_draft(page).await?;
        let link = page.share().await?;
        page.new_tab().await?;
        page.goto_ready(&link).await?;
        page.expect(&OWN).await?;
        expect_clean_address(page).await?;
        page.reload().await?;
        page.expect(&OWN).await
    });
}

#[test]
fn opening_a_link_leaves_ones_own_draft_alone() {
    browse(async |page| {
        let link = seed_link(page).await?;
        own_draft(page).await?;
        page.follow(&link).await?;
        page.expect(&seed::FIGURES).await?;
        page.await_element("button[name='adopt']").await?;
        expect_clean_address(page).await?;
        page.reload().await?;
        page.expect(&seed::FIGURES).await?;
        page.press("back_to_own").await?;
        page.expect(&OWN).await?;
        page.reload().await?;
        page.expect(&OWN).await?;
        page.press("back_to_opened").await?;
        page.expect(&seed::FIGURES).await
    });
}

#[test]
fn a_damaged_link_takes_nothing_of_what_was_opened_before() {
    browse(async |page| {
        let link = seed_link(page).await?;
        page.follow(&link).await?;
        page.insert("price_per_share", "1800").await?;
        page.expect(&OWN).await?;
        // Through another page, so that the program begins anew.
        page.goto_ready(&page.server.url("?lang=en")).await?;
        page.expect(&OWN).await?;
        page.goto_ready(&altered(&link).replace("#", "?lang=ja#")).await?;
        page.await_element("[data-link-problem='altered']").await?;
        page.await_element("[data-banner='link']").await?;
        page.expect(&OWN).await
    });
}

#[test]
fn what_is_typed_over_the_example_is_a_draft() {
    browse(async |page| {
        page.open("?lang=en").await?;
        assert!(!page.notice("en").await?.contains("DRAFT"));
        own_draft(page).await?;
        assert!(page.notice("en").await?.contains("DRAFT"));
        page.share().await?;
        assert!(page.has("section.panel [data-link-warning]").await?);
        assert!(!page.has("section.panel button[name='copy_link']").await?);
        Ok(())
    });
}

#[test]
fn a_link_is_adopted_when_one_says_so() {
    browse(async |page| {
        let link = seed_link(page).await?;
        own_draft(page).await?;
        page.follow(&link).await?;
        page.expect(&seed::FIGURES).await?;
        page.press("adopt").await?;
        page.until("it is one's own", "return document.querySelector(\"button[name='adopt']\") === null", &[]).await?;
        page.expect(&seed::FIGURES).await?;
        page.press("undo").await?;
        page.expect(&OWN).await
    });
}

#[test]
fn figures_from_a_link_are_marked_in_the_notices_until_adopted() {
    browse(async |page| {
        let link = seed_link(page).await?;
        own_draft(page).await?;
        page.choose("release_state", "final").await?;
        page.choose("notice_language", "both").await?;
        page.follow(&link).await?;
        page.expect(&seed::FIGURES).await?;
        assert!(page.notice("ja").await?.contains("リンク"));
        page.press("adopt").await?;
        page.until(
            "the notice is no longer marked",
            "return !document.querySelector(\"article[lang='ja']\").innerText.includes('リンク')",
            &[],
        )
        .await
        .map(drop)
    });
}

#[test]
fn a_damaged_or_newer_link_says_so_and_shows_none_of_its_figures() {
    browse(async |page| {
        let link = seed_link(page).await?;
        own_draft(page).await?;
        for (problem, broken) in [
            ("cut", link[..link.len() - 1].to_owned()),
            ("cut", link[..link.len() - 40].to_owned()),
            ("altered", altered(&link)),
            ("newer", newer(&link)),
        ] {
            page.follow(&broken).await?;
            let selector = format!("[data-link-problem='{problem}']");
            page.await_element(&selector).await?;
            let said =
                page.js_text("return document.querySelector(arguments[0]).innerText", &[selector.into()]).await?;
            assert!(said.trim().chars().count() > 10, "{problem}: {said:?}");
            page.expect(&OWN).await?;
            expect_clean_address(page).await?;
        }
        page.new_tab().await?;
        page.goto_ready(&altered(&link)).await?;
        page.await_element("[data-link-problem='altered']").await?;
        Ok(())
    });
}

#[test]
fn addresses_that_a_scanner_mangled_are_read() {
    browse(async |page| {
        page.open("").await?;
        own_draft(page).await?;
        let link = page.share().await?;
        for mangled in ["?%23g1p.", "?%2523g1p.", "#%23g1p.", "?lang=en%23g1p."] {
            page.new_tab().await?;
            page.goto_ready(&link.replace("#g1p.", mangled)).await?;
            page.expect(&OWN).await?;
            expect_clean_address(page).await?;
        }
        Ok(())
    });
}

#[test]
fn the_link_of_the_seed_is_short_and_its_length_is_shown() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.insert("about_en", "").await?;
        page.insert("about_ja", "").await?;
        let link = page.share().await?;
        let fragment = link.split_once('#').map_or("", |(_, fragment)| fragment);
        assert!(fragment.len() <= 720, "{} characters", fragment.len());
        let shown = page.panel_text().await?.replace(',', "");
        assert!(shown.contains(&link.len().to_string()), "{} is not in {shown}", link.len());
        Ok(())
    });
}

#[test]
fn a_plain_link_of_unpublished_figures_comes_with_a_sentence_and_after_the_file() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.choose("release_state", "final").await?;
        page.share().await?;
        let order = "
            const panel = document.querySelector('section.panel');
            const [file, link] =
                ['save_file', 'copy_link_anyway'].map(name => panel.querySelector(`button[name=${name}]`));
            return Boolean(file.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING);";
        assert!(page.js_true(order, &[]).await?);
        assert!(page.has("section.panel [data-link-warning]").await?);
        assert!(!page.has("section.panel button[name='copy_link']").await?);
        page.press("copy_link_anyway").await?;
        page.await_element("section.panel button[name='copy_link']").await?;
        page.close_panel().await?;
        page.choose("release_state", "announced").await?;
        page.share().await?;
        assert!(!page.has("section.panel [data-link-warning]").await?);
        Ok(())
    });
}

#[test]
fn a_grant_too_long_for_a_link_is_offered_as_a_file() {
    browse(async |page| {
        page.open("").await?;
        let table: String =
            (0..200_u32).map(|row| format!("{}\t{}\t{}\n", noise(row), row % 7 + 1, row * 7919 % 997 + 1)).collect();
        page.paste_table(&table).await?;
        page.press("share").await?;
        page.await_element("section.panel button[name='save_file']").await?;
        assert!(page.panel_text().await?.contains("2,000"));
        let saved = page.save("save_file").await?;
        assert!(std::fs::metadata(saved)?.len() > 2000);
        Ok(())
    });
}

/// A label that does not compress away.
fn noise(row: u32) -> String {
    let mut state = row.wrapping_mul(2_654_435_761).wrapping_add(12_345);
    let letters = (0..12).map(|_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from_u32(0x4E00 + (state >> 16) % 5000).unwrap_or('一')
    });
    letters.collect()
}

fn altered(link: &str) -> String {
    let at = link.len() - 60;
    let other = if &link[at..=at] == "A" { "B" } else { "A" };
    format!("{}{other}{}", &link[..at], &link[at + 1..])
}

/// The same link as a later version would seal it: the next schema number, with the right checksum.
fn newer(link: &str) -> String {
    let (start, letters) = link.split_once("#g1p.").expect("a link");
    let letters = letters.strip_suffix('w').expect("the last letter of every link");
    let mut bytes = Base64UrlUnpadded::decode_vec(letters).expect("the letters of a link");
    bytes.truncate(bytes.len() - 4);
    // The greatest number of a version that takes one byte.
    bytes[0] = 0x7F;
    let sum = !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 })
    });
    bytes.extend_from_slice(&sum.to_le_bytes());
    format!("{start}#g1p.{}w", Base64UrlUnpadded::encode_string(&bytes))
}
