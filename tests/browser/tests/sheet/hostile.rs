//! Whatever is typed or pasted stays text, and takes nothing else with it.

use serde_json::json;
use wariate_browser_tests::{Outcome, Page, browse, seed};

use crate::{fill_everything, healthy};

const HOSTILE: [&str; 8] = [
    "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">",
    "\"'><svg onload=document.title='taken'>",
    "safe \u{202E}txt.exe",
    "\u{0}\u{1}\u{7}\u{1B}[2J\u{7F}\u{FFFD}",
    "=HYPERLINK(\"https://example.com\")",
    "99999999999999999999999999999999999999999999",
    "−79228162514264337593543950335",
    "0.0000000000000000000000000001",
];

/// Puts a text into every field that is shown; it still stands there once the page has taken in all of them.
async fn put_everywhere(page: &Page, text: &str, shown: &str) -> Outcome {
    let script = "
        const [text, shown] = arguments;
        const fields = [...document.querySelectorAll(`${shown} :is(input[type=text], textarea)`)];
        const typed = new Map(fields.map(field => {
            field.focus();
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            return [field.name, field.value];
        }));
        return new Promise(done => setTimeout(() => {
            const lost = [...typed].filter(([name, text]) =>
                (document.querySelector(`[name='${name}']`)?.value ?? text) !== text);
            done([typed.size > 0, lost.map(([name]) => name)]);
        }));";
    let answer = page.js(script, &[text.into(), shown.into()]).await?;
    assert_eq!(answer, json!([true, []]), "{text:.80}");
    assert_ne!(page.driver.title().await?, "taken");
    healthy(page).await
}

#[test]
fn nothing_that_is_typed_into_the_sheet_is_more_than_text() {
    browse(async |page| {
        page.open("?lang=en").await?;
        fill_everything(page).await?;
        page.close_panel().await?;
        page.unfold_everything().await?;
        for text in HOSTILE {
            put_everywhere(page, text, ".form").await?;
        }
        assert!(!page.has("main script, main img, main svg[onload], main a[href*='example.com']").await?);
        page.press("example").await?;
        page.expect(&seed::FIGURES).await?;
        healthy(page).await
    });
}

#[test]
fn nothing_that_is_typed_into_the_panels_is_more_than_text() {
    browse(async |page| {
        page.open("?lang=ja").await?;
        fill_everything(page).await?;
        page.close_panel().await?;
        let long = "9".repeat(100_000);
        let lines = "<b>1</b>\t\u{202E}2\n".repeat(5_000);
        for panel in ["volatility_from_closes", "moves_it", "adjust_series"] {
            page.open_panel(panel).await?;
            for text in HOSTILE.into_iter().chain([&*long, &*lines]) {
                put_everywhere(page, text, "section.panel").await?;
            }
            assert!(!page.has("section.panel :is(script, img, svg[onload], td b, li b)").await?);
            page.close_panel().await?;
        }
        page.press("example").await?;
        page.expect(&seed::FIGURES).await
    });
}

#[test]
fn a_hundred_thousand_characters_are_too_long_and_stay() {
    browse(async |page| {
        page.open("?lang=en").await?;
        let long = "長".repeat(100_000);
        for field in ["share_price", "volatility_note", "ceiling.0.label", "ceiling.0.yen", "previous_rights"] {
            page.insert(field, &long).await?;
            let refused = "return document.querySelector(`[name='${arguments[0]}']`).ariaInvalid === 'true'";
            page.until(&format!("{field} is refused"), refused, &[field.into()]).await?;
            assert_eq!(page.problem(field).await?.as_deref(), Some("too_long"), "{field}");
            let kept = "return document.querySelector(`[name='${arguments[0]}']`).value.length";
            assert_eq!(page.js(kept, &[field.into()]).await?, 100_000);
        }
        page.expect(&seed::FIGURES).await?;
        healthy(page).await
    });
}
