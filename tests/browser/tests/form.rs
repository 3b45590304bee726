//! Filling in the form.

use wariate_browser_tests::{Outcome, Page, browse, seed};

const CONTROL: &str = "\u{E009}";
const SHIFT: &str = "\u{E008}";

#[test]
fn the_grant_is_typed_in_by_hand_in_english() {
    browse(async |page| type_the_grant(page, |(field, english, _)| (field, english)).await);
}

#[test]
fn the_grant_is_typed_in_by_hand_in_japanese() {
    browse(async |page| type_the_grant(page, |(field, _, japanese)| (field, japanese)).await);
}

async fn type_the_grant(page: &Page, way: fn((&'static str, &'static str, &'static str)) -> Typed) -> Outcome {
    page.open("").await?;
    page.press("blank").await?;
    page.expect_waiting("total_rights", "category.0.rights").await?;
    page.press("add_category").await?;
    for (field, text) in seed::FIELDS.into_iter().chain(seed::PEOPLE).map(way) {
        page.fill(field, text).await?;
    }
    page.expect(&seed::FIGURES).await?;
    page.expect(&seed::ROWS).await?;
    page.choose("notice_language", "both").await?;
    assert!(page.notice("ja").await?.contains("2019年7月12日"));
    assert!(page.notice("en").await?.contains("July 12, 2019"));
    assert_eq!(page.count("[aria-invalid='true']").await?, 0);
    Ok(())
}

/// A field and what is typed into it.
type Typed = (&'static str, &'static str);

#[test]
fn a_reading_is_echoed_and_the_text_stays_while_typing() {
    browse(async |page| {
        page.open("").await?;
        page.enter("price_per_share", "1億2,300万").await?;
        page.until(
            "the reading stands beside the field",
            "const field = document.querySelector(\"[name='price_per_share']\");
             return (field.getAttribute('aria-describedby') ?? '').split(' ').some(id =>
                 document.getElementById(id)?.textContent.includes('123,000,000'))",
            &[],
        )
        .await?;
        assert_eq!(page.value("price_per_share").await?, "1億2,300万");
        Ok(())
    });
}

/// It waits for a pause in typing; undone, the grant has the one that it had.
#[test]
fn the_fingerprint_follows_what_is_typed() {
    browse(async |page| {
        page.open("").await?;
        const SHOWN: &str = "const shown = document.querySelector('.foot .fingerprint').textContent;";
        let first = page.until("a fingerprint", &[SHOWN, "return shown || null"].concat(), &[]).await?;
        let is = |first: &str| [SHOWN, "return shown && shown ", first, " arguments[0]"].concat();
        page.insert("shares_per_right", "1").await?;
        page.until("another fingerprint", &is("!=="), std::slice::from_ref(&first)).await?;
        page.press("undo").await?;
        page.until("the first fingerprint", &is("==="), &[first]).await?;
        Ok(())
    });
}

#[test]
fn an_input_method_composes_undisturbed() {
    browse(async |page| {
        page.open("").await?;
        page.choose("notice_language", "ja").await?;
        compose(page, "issuer_name_ja", &["ｋ", "か", "かぶ", "かぶし"], "株式会社試験").await?;
        assert!(page.notice("ja").await?.contains("株式会社試験"));
        compose(page, "price_per_share", &["１", "１８", "１８０", "１８００"], "１８００").await?;
        page.expect(&[("price_per_right", "360000")]).await
    });
}

/// Types as an input method does: the unfinished text stands in the field and must stay as it is.
async fn compose(page: &Page, field: &str, steps: &[&str], result: &str) -> Outcome {
    page.enter(field, "").await?;
    for step in steps {
        let length = step.chars().count();
        let unfinished = serde_json::json!({ "text": step, "selectionStart": length, "selectionEnd": length });
        page.cdp("Input.imeSetComposition", unfinished).await?;
        // What the page draws comes a little later.
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
        assert_eq!(page.value(field).await?, *step);
    }
    page.cdp("Input.insertText", serde_json::json!({ "text": result })).await?;
    page.until("the field holds it", "return document.activeElement.value === arguments[0]", &[result.into()])
        .await
        .map(drop)
}

#[test]
fn buttons_undo_and_redo() {
    browse(async |page| {
        page.open("").await?;
        page.insert("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        page.insert("category.1.rights", "60").await?;
        page.expect(&[("total_rights", "168")]).await?;
        page.press("undo").await?;
        page.expect(&[("total_rights", "163"), ("price_per_right", "360000")]).await?;
        page.press("undo").await?;
        page.expect(&seed::FIGURES).await?;
        assert!(page.value("price_per_share").await?.replace(',', "").starts_with("1773"));
        page.press("redo").await?;
        page.press("redo").await?;
        page.expect(&[("total_rights", "168"), ("price_per_right", "360000")]).await
    });
}

#[test]
fn keys_undo_and_redo() {
    browse(async |page| {
        page.open("").await?;
        page.insert("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        let (old, new) = ([("price_per_right", "354600")], [("price_per_right", "360000")]);
        page.keys(&format!("{CONTROL}z")).await?;
        page.expect(&old).await?;
        page.keys(&format!("{CONTROL}{SHIFT}z")).await?;
        page.expect(&new).await?;
        page.keys(&format!("{CONTROL}z")).await?;
        page.expect(&old).await?;
        page.keys(&format!("{CONTROL}y")).await?;
        page.expect(&new).await?;
        // From within a field as well, where the browser has an undo of its own.
        page.enter("category.0.rights", "100").await?;
        page.expect(&[("0.rights", "100")]).await?;
        for _ in 0..4 {
            page.keys(&format!("{CONTROL}z")).await?;
        }
        page.expect(&seed::FIGURES).await
    });
}

#[test]
fn categories_are_added_moved_and_removed() {
    browse(async |page| {
        page.open("").await?;
        page.press("category.0.down").await?;
        page.expect(&[("0.rights", "55"), ("1.rights", "108"), ("total_rights", "163")]).await?;
        page.press("category.1.up").await?;
        page.expect(&seed::ROWS).await?;
        page.press("category.0.add").await?;
        page.expect_waiting("1.rights", "category.1.rights").await?;
        page.fill("category.1.rights", "37").await?;
        page.expect(&[("total_rights", "200"), ("2.rights", "55")]).await?;
        page.press("category.0.remove").await?;
        page.expect(&[("total_rights", "92"), ("0.rights", "37"), ("1.rights", "55")]).await?;
        assert_eq!(page.count("[name='category.2.rights']").await?, 0);
        page.press("undo").await?;
        page.expect(&[("total_rights", "200")]).await
    });
}

#[test]
fn a_table_is_pasted_after_a_look_at_what_was_understood() {
    browse(async |page| {
        page.open("").await?;
        let table = "区分\t人数\t個数\n取締役\t８名\t１２１個\n執行役員\t21\t136\n従業員\t18\t129\n";
        page.offer_table(table).await?;
        let preview = "return document.querySelector('section.panel [data-paste-preview]').innerText";
        let understood = page.js_text(preview, &[]).await?;
        assert!(["取締役", "執行役員", "従業員", "121", "136", "129"].iter().all(|cell| understood.contains(cell)));
        page.expect(&seed::ROWS).await?;
        page.press("apply_paste").await?;
        page.expect(&[("total_persons", "47"), ("total_rights", "386"), ("2.rights", "129")]).await?;
        assert_eq!(page.value("category.1.label_ja").await?, "執行役員");
        page.press("undo").await?;
        page.expect(&seed::FIGURES).await
    });
}

#[test]
fn two_hundred_categories_stand_in_the_table() {
    browse(async |page| {
        page.open("").await?;
        page.paste_table(&categories(200)).await?;
        page.expect(&[
            ("total_persons", "20100"),
            ("total_rights", "40200"),
            ("total_shares", "8040000"),
            ("total_paid", "14254920000"),
            ("199.rights", "400"),
            ("199.paid", "141840000"),
        ])
        .await?;
        assert_eq!(page.count("[name^='category.'][name$='.rights']").await?, 200);
        assert!(page.notice("ja").await?.contains("区分200"));
        Ok(())
    });
}

#[test]
fn the_two_hundred_and_first_category_is_refused_with_the_reason() {
    browse(async |page| {
        page.open("").await?;
        page.offer_table(&categories(201)).await?;
        let said = page.panel_text().await?;
        assert!(said.contains("200") && said.contains("201"), "{said}");
        page.close_panel().await?;
        page.paste_table(&categories(200)).await?;
        page.expect(&[("total_rights", "40200")]).await?;
        // Nothing that would do nothing: the reason stands in place of the button.
        assert!(!page.has("button[name='add_category'], button[name='category.0.add']").await?);
        let said = page.js_text("return document.querySelector('.form .tools .hint').innerText", &[]).await?;
        assert!(said.contains("200"), "{said}");
        Ok(())
    });
}

/// A table as it is copied from a spreadsheet: row n has n persons and twice as many rights.
fn categories(count: u32) -> String {
    (1..=count).map(|row| format!("区分{row}\t{row}\t{}\n", 2 * row)).collect()
}

#[test]
fn the_draft_survives_a_reload() {
    browse(async |page| {
        page.open("").await?;
        page.enter("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        page.reload().await?;
        page.expect(&[("price_per_right", "360000"), ("total_rights", "163")]).await
    });
}

#[test]
fn clearing_everything_leaves_nothing_to_undo_and_nothing_in_the_tab() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.insert("issuer_name_en", "Secret Target Inc.").await?;
        page.press("clear").await?;
        let said = page.panel_text().await?;
        assert!(["history", "downloads", "clipboard"].iter().all(|place| said.contains(place)), "{said}");
        page.press("clear_everything").await?;
        page.expect_waiting("total_rights", "category.0.rights").await?;
        assert!(page.text().await?.contains("cannot clear"));
        page.press("undo").await?;
        page.expect_waiting("total_rights", "category.0.rights").await?;
        let kept = "return Object.values(sessionStorage).join().includes('Secret')";
        assert!(!page.js_true(kept, &[]).await?);
        page.reload().await?;
        assert!(!page.text().await?.contains("Secret") && !page.js_true(kept, &[]).await?);
        Ok(())
    });
}

#[test]
fn blank_and_example_are_undone_like_everything_else() {
    browse(async |page| {
        page.open("").await?;
        page.press("blank").await?;
        page.expect_waiting("total_rights", "category.0.rights").await?;
        page.fill("category.0.rights", "5").await?;
        page.expect(&[("total_rights", "5")]).await?;
        page.press("example").await?;
        page.expect(&seed::FIGURES).await?;
        page.press("undo").await?;
        page.expect(&[("total_rights", "5")]).await
    });
}
