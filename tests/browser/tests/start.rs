//! When the page cannot start, and when it stops.

use serde_json::{Value, json};
use wariate_browser_tests::{BASE, Hosting, Outcome, Page, Setting, browse, browse_in, seed};

/// Opens the page, which says in both languages why it cannot start.
async fn expect_message(page: &Page, problem: &str) -> Outcome {
    let selector = format!("[data-boot-problem='{problem}']");
    page.await_element(&selector).await?;
    let said = page.js_text("return document.querySelector(arguments[0]).innerText", &[selector.into()]).await?;
    let japanese = said.chars().filter(|letter| ('ぁ'..='ん').contains(letter)).count();
    let english = said.chars().filter(char::is_ascii_lowercase).count();
    assert!(japanese > 10 && english > 30, "{said}");
    assert!(!page.has("html[data-ready]").await?);
    Ok(())
}

#[test]
fn webassembly_is_switched_off() {
    let setting = Setting { flags: vec!["--js-flags=--jitless"], ..Setting::default() };
    browse_in(setting, async |page| {
        page.driver.goto(page.server.url("")).await?;
        expect_message(page, "no_wasm").await
    });
}

#[test]
fn the_program_is_not_on_the_server() {
    let setting = Setting::hosted(Hosting { missing: Some(".wasm"), ..Hosting::default() });
    browse_in(setting, async |page| {
        page.driver.goto(page.server.url("")).await?;
        expect_message(page, "missing").await
    });
}

#[test]
fn the_server_sends_scripts_as_text() {
    let setting = Setting::hosted(Hosting { wrong_type: Some((".js", "text/plain")), ..Hosting::default() });
    browse_in(setting, async |page| {
        page.driver.goto(page.server.url("")).await?;
        expect_message(page, "wrong_type").await
    });
}

#[test]
fn a_server_that_does_not_know_webassembly_is_no_obstacle() {
    let wrong = Some((".wasm", "application/octet-stream"));
    browse_in(Setting::hosted(Hosting { wrong_type: wrong, ..Hosting::default() }), async |page| {
        page.open("").await?;
        page.expect(&seed::FIGURES).await
    });
}

#[test]
fn a_sandboxed_frame_is_refused_by_a_server_that_does_not_allow_it() {
    let frame = format!("<!doctype html><title>Portal</title><iframe sandbox='allow-scripts' src='{BASE}'></iframe>");
    let pages = vec![("/portal.html".to_owned(), frame)];
    browse_in(Setting::hosted(Hosting { pages, ..Hosting::default() }), async |page| {
        page.driver.goto(page.server.root("/portal.html")).await?;
        page.enter_frame(0).await?;
        expect_message(page, "sandboxed").await
    });
}

#[test]
fn the_hosted_page_opened_as_a_file_says_which_file_to_open() {
    browse(async |page| {
        let file = wariate_browser_tests::dist().join("index.html");
        page.driver.goto(format!("file://{}", file.display())).await?;
        expect_message(page, "local").await?;
        assert!(page.text().await?.contains("wariate.html"));
        Ok(())
    });
}

/// A node that something else took out of the page, as extensions do, is missed when the next one goes before it.
#[test]
fn a_panic_offers_the_draft_which_opens_again() {
    browse(async |page| {
        page.open("").await?;
        type_and_keep(page).await?;
        let script = "document.querySelector('main > .panes').remove(); document.querySelector('[name=clear]').click()";
        page.js(script, &[]).await?;
        expect_draft(page, "panicked at").await
    });
}

#[test]
fn a_trap_of_the_program_offers_the_draft_which_opens_again() {
    browse(async |page| {
        page.open("").await?;
        type_and_keep(page).await?;
        let program = "(await import(new URL(document.querySelector('script[data-js]').dataset.js, location))).default";
        run_out_of_stack(page, program).await?;
        expect_draft(page, "RuntimeError").await
    });
}

#[test]
fn a_stopped_single_file_offers_the_draft_which_opens_again() {
    browse(async |page| {
        // Nobody can import what stands in a page: its start function is taken where it is handed over.
        let source = "addEventListener('wariate:program', event => window.__program = event.detail)";
        page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await?;
        page.open_one_file("").await?;
        type_and_keep(page).await?;
        run_out_of_stack(page, "window.__program").await?;
        expect_draft(page, "RuntimeError").await
    });
}

#[test]
fn a_draft_that_stops_the_program_at_its_start_is_offered_and_can_be_left_out() {
    browse(async |page| {
        page.open("").await?;
        page.insert("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        let kept = "return /\"1,?800\"/.test(Object.values(sessionStorage).join())";
        page.until("the draft is kept", kept, &[]).await?;
        let stop = "if (sessionStorage.getItem('wariate..own')) {
            WebAssembly.instantiate = WebAssembly.instantiateStreaming = () => new Promise(() => {});
            addEventListener('DOMContentLoaded', () =>
                dispatchEvent(new CustomEvent('wariate:panic', { detail: 'a test' })));
        }";
        page.cdp("Page.addScriptToEvaluateOnNewDocument", serde_json::json!({ "source": stop })).await?;
        page.driver.refresh().await?;
        page.await_element("[role='alertdialog']").await?;
        let file = page.save("save_draft").await?;
        assert!(std::fs::read_to_string(file)?.replace(',', "").contains("1800"));
        page.press("start_without").await?;
        page.ready().await?;
        page.expect(&[("price_per_right", "354600")]).await
    });
}

async fn type_and_keep(page: &Page) -> Outcome {
    page.insert("price_per_share", "1800").await?;
    page.expect(&[("price_per_right", "360000")]).await?;
    // What is typed is kept after a pause.
    let kept = "return /\"1,?800\"/.test(Object.values(sessionStorage).join())";
    page.until("the draft is kept", kept, &[]).await.map(drop)
}

/// Leaves the running program no stack, so that the next thing it does is a trap. Its start function, called again,
/// answers what the running instance exports; the one variable that both parts of the program share points to the stack.
async fn run_out_of_stack(page: &Page, start: &str) -> Outcome {
    let script = format!(
        "const program = await {start}();
         program.__wasm_split_shared0.value -= 0x40000000;
         document.querySelector('[name=clear]').click();"
    );
    page.js(&format!("return (async () => {{ {script} }})()"), &[]).await.map(drop)
}

/// The overlay names what happened and holds the draft, which the page takes back after it was loaded again.
async fn expect_draft(page: &Page, happened: &str) -> Outcome {
    page.await_element("[role='alertdialog'] [name='save_draft']").await?;
    let detail = page.js_text("return document.querySelector('#crash [data-detail]').textContent", &[]).await?;
    assert!(detail.contains(happened), "{detail}");
    let text = page.js_text("return document.querySelector('#crash [name=draft_text]').value", &[]).await?;
    let draft: Value = serde_json::from_str(&text).expect("the draft as a file");
    assert_eq!(draft["format"], "wariate.grant");
    assert!(text.contains("1,800") || text.contains("1800"), "{text}");
    let file = page.save("save_draft").await?;
    assert_eq!(std::fs::read_to_string(&file)?, text);
    page.reload().await?;
    page.expect(&[("price_per_right", "360000")]).await?;
    page.press("blank").await?;
    page.expect_waiting("price_per_right", "price_per_share").await?;
    page.open_file(&file).await?;
    page.expect(&[("price_per_right", "360000"), ("total_rights", "163")]).await
}
