//! The two determination notices.

use wariate_browser_tests::{browse, seed};

/// What the seed prints, as each language writes it.
const ENGLISH: [&str; 14] = [
    "163 rights",
    "32,600 shares",
    "200 shares",
    "354,600",
    "1,773",
    "7 Directors",
    "108 rights",
    "12 Executive Officers",
    "55 rights",
    "July 12, 2019",
    "June 27, 2019",
    "3774",
    "offset",
    "Directors (excluding Part-time and Outside Directors)",
];
const JAPANESE: [&str; 16] = [
    "163個",
    "32,600株",
    "200株",
    "354,600円",
    "1,773円",
    "7名",
    "108個",
    "12名",
    "55個",
    "2019年7月12日",
    "2019年6月27日",
    "3774",
    "相殺",
    "各位",
    "記",
    "以上",
];

#[test]
fn both_notices_print_every_figure_of_the_seed() {
    browse(async |page| {
        page.open("").await?;
        page.choose("notice_language", "both").await?;
        let (english, japanese) = (page.notice("en").await?, page.notice("ja").await?);
        for wanted in ENGLISH {
            assert!(english.contains(wanted), "{wanted} is not in\n{english}");
        }
        for wanted in JAPANESE {
            assert!(japanese.contains(wanted), "{wanted} is not in\n{japanese}");
        }
        assert!(!english.contains(['個', '名', '円']) && !japanese.contains("rights"));
        Ok(())
    });
}

#[test]
fn the_japanese_notice_stands_in_its_frame() {
    browse(async |page| {
        page.open("").await?;
        page.choose("notice_language", "ja").await?;
        let notice = page.notice("ja").await?;
        let lines: Vec<_> = notice.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let at = |wanted: &str| lines.iter().position(|line| *line == wanted);
        let (addressee, begins, ends) = (at("各位"), at("記"), at("以上"));
        assert!(addressee.is_some() && addressee < begins && begins < ends, "{notice}");
        assert!(!page.has("article[lang='en']").await?);
        Ok(())
    });
}

#[test]
fn only_a_draft_is_marked_as_one() {
    browse(async |page| {
        page.open("").await?;
        page.choose("notice_language", "both").await?;
        for (state, marked) in [("draft", true), ("final", false), ("announced", false), ("draft", true)] {
            page.choose("release_state", state).await?;
            page.until(
                &format!("a grant that is {state} is marked: {marked}"),
                "return document.querySelector(\"article[lang='en']\").innerText.includes('DRAFT') === arguments[0] &&
                    document.querySelector(\"article[lang='ja']\").innerText.includes('案') === arguments[0]",
                &[marked.into()],
            )
            .await?;
        }
        Ok(())
    });
}

#[test]
fn one_right_for_one_person_is_singular() {
    browse(async |page| {
        page.open("").await?;
        page.choose("notice_language", "en").await?;
        page.insert("category.0.persons", "1").await?;
        page.insert("category.0.rights", "1").await?;
        page.expect(&[("0.rights", "1")]).await?;
        let notice = page.notice("en").await?;
        assert!(notice.contains("1 Director") && !notice.contains("1 Directors"), "{notice}");
        assert!(notice.contains("1 right") && !notice.contains("\t1 rights"), "{notice}");
        Ok(())
    });
}

#[test]
fn rights_that_are_granted_gratis_are_worded_as_such() {
    browse(async |page| {
        page.open("").await?;
        page.choose("notice_language", "both").await?;
        for category in 0..2 {
            page.choose(&format!("category.{category}.payment"), "gratis").await?;
        }
        page.expect(&[("total_paid", "0"), ("0.paid", "0")]).await?;
        let (english, japanese) = (page.notice("en").await?, page.notice("ja").await?);
        assert!(!english.contains("offset") && english.contains("No payment is required"), "{english}");
        assert!(!japanese.contains("相殺") && japanese.contains("金銭を払い込むことを要しません"), "{japanese}");
        Ok(())
    });
}

#[test]
fn a_fraction_of_a_yen_is_printed() {
    browse(async |page| {
        page.open("").await?;
        page.choose("notice_language", "both").await?;
        page.choose("rounding_place", "0.01").await?;
        page.insert("price_per_share", "186.99").await?;
        page.expect(&[("price_per_right", "37398"), ("price_per_share", "186.99")]).await?;
        assert!(page.notice("ja").await?.contains("186.99円"));
        assert!(page.notice("en").await?.contains("186.99"));
        Ok(())
    });
}

#[test]
fn what_is_missing_is_shown_in_its_place() {
    browse(async |page| {
        page.open("").await?;
        page.choose("notice_language", "ja").await?;
        page.insert("price_per_share", "").await?;
        page.expect_waiting("price_per_right", "price_per_share").await?;
        let notice = page.notice("ja").await?;
        assert!(!notice.contains("354,600") && notice.contains("163個"), "{notice}");
        Ok(())
    });
}

#[test]
fn the_language_of_the_page_is_not_that_of_the_notices() {
    browse(async |page| {
        page.open("?lang=ja").await?;
        page.choose("notice_language", "en").await?;
        assert!(page.notice("en").await?.contains("163 rights"));
        assert_eq!(page.js_text("return document.documentElement.lang", &[]).await?, "ja");
        page.choose("page_language", "en").await?;
        page.choose("notice_language", "ja").await?;
        page.until("the page is English", "return document.documentElement.lang === 'en'", &[]).await?;
        assert!(page.notice("ja").await?.contains("163個"));
        page.expect(&seed::FIGURES).await
    });
}

#[test]
fn copies_for_word_are_real_headings_and_tables() {
    browse(async |page| {
        page.open("").await?;
        page.choose("notice_language", "ja").await?;
        // What is copied is caught where it is handed over, whichever way the page takes.
        let catch = "
            window.__copied = {};
            addEventListener('copy', event => setTimeout(() => {
                for (const kind of ['text/html', 'text/plain'])
                    window.__copied[kind] ||= event.clipboardData?.getData(kind) ?? '';
            }), true);
            document.addEventListener('copy', event => {
                const set = event.clipboardData.setData.bind(event.clipboardData);
                event.clipboardData.setData = (kind, data) => { window.__copied[kind] = data; set(kind, data); };
            }, true);
            if (navigator.clipboard) {
                const write = async items => { for (const item of items) for (const kind of item.types)
                    window.__copied[kind] = await (await item.getType(kind)).text(); };
                navigator.clipboard.write = write;
                navigator.clipboard.writeText = async text => { window.__copied['text/plain'] = text; };
            }";
        page.js(catch, &[]).await?;
        page.press("copy_rich").await?;
        let rich = page.until("rich text is copied", "return window.__copied['text/html']", &[]).await?;
        let rich = rich.as_str().unwrap_or_default();
        assert!(rich.contains("<h2") && rich.contains("<table") && rich.contains("354,600"), "{rich}");
        assert!(!rich.contains("colspan") && !rich.contains("rowspan") && !rich.contains("class="), "{rich}");
        page.js("window.__copied = {}", &[]).await?;
        page.press("copy_text").await?;
        let plain = page.until("plain text is copied", "return window.__copied['text/plain']", &[]).await?;
        assert!(plain.as_str().unwrap_or_default().contains("各位"), "{plain}");
        Ok(())
    });
}
