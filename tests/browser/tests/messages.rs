//! What a frame and the portal around it say to each other, and what the portal does where a page says nothing.

use std::time::Duration;

use wariate_browser_tests::{Hosting, Outcome, Page, Server, browse_in, one_element, portal, seed};

/// Messages that a frame may receive or send; none of them is one that the element follows.
const STRANGE: &str = "[
    { ns: 'wariate', v: 2, type: 'height', px: 123 }, { ns: 'wariate', v: '1', type: 'height', px: 123 },
    { ns: 'other', v: 1, type: 'height', px: 123 }, { v: 1, type: 'height', px: 123 },
    { ns: 'wariate', v: 1, type: 'size', px: 123 }, { ns: 'wariate', v: 1, px: 123 },
    { ns: 'wariate', v: 1, type: 'height', px: '123' }, { ns: 'wariate', v: 1, type: 'height', px: NaN },
    { ns: 'wariate', v: 1, type: 'height' }, 'height', null]";

#[test]
fn messages_from_strangers_change_nothing() {
    browse_in(portal(&one_element(), false), async |page| {
        page.open_portal().await?;
        page.enter_ready_frame(0).await?;
        page.expect_fitting_height().await?;
        let before = page.frame_height(0).await?;
        let posted = "
            postMessage({ ns: 'wariate', v: 1, type: 'height', px: 123 }, '*');
            postMessage({ ns: 'wariate', v: 1, type: 'failed' }, '*');
            document.querySelector('wariate-grant iframe').contentWindow.postMessage(
                { ns: 'wariate', v: 1, type: 'state', draft: {} }, '*');";
        page.js(posted, &[]).await?;
        // The right frame with what is wrong in one place only.
        page.enter_frame(0).await?;
        page.js(&format!("for (const message of {STRANGE}) parent.postMessage(message, '*')"), &[]).await?;
        expect_unmoved(page, before).await?;
        page.enter_frame(0).await?;
        page.expect(&seed::FIGURES).await?;
        // The same way, with nothing wrong: it is followed, until the page tells its own height again.
        page.leave_frames().await?;
        let watch = "
            const frame = document.querySelector('wariate-grant iframe');
            window.heights = [];
            new MutationObserver(() => heights.push(frame.style.height)).observe(frame, { attributes: true });";
        page.js(watch, &[]).await?;
        page.enter_frame(0).await?;
        page.js("parent.postMessage({ ns: 'wariate', v: 1, type: 'height', px: 4321 }, '*')", &[]).await?;
        page.leave_frames().await?;
        let followed = "return heights.includes('4321px')";
        page.until("the right message is followed", followed, &[]).await.map(drop)
    });
}

/// Another frame of the portal, and a page from elsewhere that was brought into the right one.
#[test]
fn messages_from_another_origin_change_nothing() {
    let post = "<!doctype html><title>Elsewhere</title><script>
        parent.postMessage({ ns: 'wariate', v: 1, type: 'height', px: 123 }, '*');
        document.title = 'posted';</script>";
    let pages = vec![("/elsewhere.html".to_owned(), post.to_owned())];
    let elsewhere = Server::elsewhere(Hosting { pages, ..Hosting::default() });
    let address = elsewhere.root("/elsewhere.html");
    let content = format!("{}<iframe src='{address}'></iframe>", one_element());
    browse_in(portal(&content, false), async |page| {
        page.open_portal().await?;
        page.enter_ready_frame(0).await?;
        page.expect_fitting_height().await?;
        let before = page.frame_height(0).await?;
        page.enter_frame(1).await?;
        assert_eq!(page.js_text("return document.title", &[]).await?, "posted");
        page.js("parent.postMessage({ ns: 'wariate', v: 1, type: 'height', px: 123 }, '*')", &[]).await?;
        expect_unmoved(page, before).await?;
        page.js("frames[0].location = arguments[0]", &[address.into()]).await?;
        page.enter_frame(0).await?;
        page.until("the stranger has spoken", "return document.title === 'posted'", &[]).await?;
        page.js("parent.postMessage({ ns: 'wariate', v: 1, type: 'height', px: 123 }, '*')", &[]).await?;
        expect_unmoved(page, before).await
    });
}

/// The first frame is as high as it was, a while after something was said to the portal.
async fn expect_unmoved(page: &Page, height: i64) -> Outcome {
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(page.frame_height(0).await?, height);
    Ok(())
}

/// The path of the page in the first frame.
const SHOWN: &str = "return new URL(document.querySelector('wariate-grant iframe').src).pathname";

#[test]
fn a_page_whose_scripts_are_refused_gives_way_to_the_single_file() {
    let mut setting = portal(&one_element(), false);
    setting.hosting.header = Some(("index.html", "Content-Security-Policy: script-src 'none'"));
    browse_in(setting, async |page| {
        page.open_portal().await?;
        // It says nothing at all: the element waits for a sign before it gives up.
        tokio::time::sleep(Duration::from_secs(5)).await;
        assert!(page.js_text(SHOWN, &[]).await?.ends_with("index.html"));
        tokio::time::sleep(Duration::from_secs(4)).await;
        page.enter_ready_frame(0).await?;
        assert!(page.js_text("return location.pathname", &[]).await?.ends_with("wariate.html"));
        page.expect(&seed::FIGURES).await
    });
}

#[test]
fn a_page_that_cannot_start_gives_way_to_the_single_file_at_once() {
    let mut setting = portal(&one_element(), false);
    setting.hosting.missing = Some(".wasm");
    browse_in(setting, async |page| {
        page.open_portal().await?;
        page.until("the single file is shown", &format!("{SHOWN}.endsWith('wariate.html')"), &[]).await?;
        page.enter_ready_frame(0).await?;
        page.expect(&seed::FIGURES).await
    });
}

#[test]
fn a_page_that_starts_slowly_is_waited_for() {
    let mut setting = portal(&one_element(), false);
    setting.hosting.slow = Some(("_bg.wasm", Duration::from_secs(10)));
    browse_in(setting, async |page| {
        page.open_portal().await?;
        page.enter_ready_frame(0).await?;
        assert!(page.js_text("return location.pathname", &[]).await?.ends_with("index.html"));
        page.expect(&seed::FIGURES).await
    });
}
