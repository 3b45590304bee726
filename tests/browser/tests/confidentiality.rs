//! What is typed stays in the browser.

use std::time::{Duration, Instant};

use wariate_browser_tests::{BASE, Hosting, Outcome, Page, Request, Server, Setting, browse, browse_in, dist, seed};

/// Ways in which a page can reach a server: `to` is where to. Each asks for a path of its own.
const ATTEMPTS: [(&str, &str); 12] = [
    ("/fetch", "fetch(to, { mode: 'no-cors' }).catch(() => {})"),
    ("/request", "const request = new XMLHttpRequest(); request.open('POST', to); request.send('354600')"),
    ("/beacon", "navigator.sendBeacon(to, '354600')"),
    ("/socket", "new WebSocket(to.replace('http', 'ws'))"),
    ("/events", "new EventSource(to)"),
    ("/picture", "new Image().src = to"),
    ("/prefetch", "add('link', { rel: 'prefetch', href: to })"),
    ("/style", "add('link', { rel: 'stylesheet', href: to })"),
    ("/script", "add('script', { src: to })"),
    ("/frame", "add('iframe', { src: to })"),
    ("/object", "add('object', { data: to })"),
    ("/ping", "add('a', { href: '#', ping: to, textContent: 'x' }).click()"),
];
const FORM: (&str, &str) =
    ("/form", "const form = add('form', { action: to, method: 'post' }); form.append(add('input', {})); form.submit()");

/// Tries one way; that the page throws is a refusal too.
async fn attempt(page: &Page, server: &Server, (path, script): (&str, &str)) -> Outcome {
    let script = format!(
        "const to = arguments[0];
         const add = (name, properties) => document.body.appendChild(
             Object.assign(document.createElement(name), properties));
         try {{ {script} }} catch (refused) {{ }}"
    );
    page.js(&script, &[server.root(path).into()]).await.map(drop)
}

async fn attempt_everything(page: &Page, elsewhere: &Server) -> Outcome {
    for way in ATTEMPTS {
        attempt(page, elsewhere, way).await?;
    }
    Ok(())
}

/// The paths that a server was asked for.
fn paths(server: &Server) -> Vec<String> {
    server.log().into_iter().map(|request| request.target).collect()
}

#[test]
fn a_page_without_a_policy_reaches_elsewhere_in_every_way_that_is_tried() {
    let open = ("/open.html".to_owned(), "<!doctype html><title>Open</title><body>".to_owned());
    let setting = Setting::hosted(Hosting { pages: vec![open], ..Hosting::default() });
    browse_in(setting, async |page| {
        let elsewhere = Server::elsewhere(Hosting::default());
        page.driver.goto(page.server.root("/open.html")).await?;
        attempt_everything(page, &elsewhere).await?;
        let everything: Vec<&str> = ATTEMPTS.iter().map(|(path, _)| *path).collect();
        expect_reached(&elsewhere, &everything).await;
        attempt(page, &elsewhere, FORM).await?;
        expect_reached(&elsewhere, &[FORM.0]).await;
        Ok(())
    });
}

async fn expect_reached(server: &Server, wanted: &[&str]) {
    let started = Instant::now();
    loop {
        let reached = paths(server);
        let missing: Vec<_> = wanted.iter().filter(|path| !reached.iter().any(|at| at == *path)).collect();
        if missing.is_empty() {
            return;
        }
        assert!(started.elapsed() < Duration::from_secs(10), "not tried in a way that works: {missing:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[test]
fn the_hosted_page_reaches_nothing_elsewhere() {
    browse(async |page| {
        page.open("").await?;
        expect_refusal(page).await
    });
}

#[test]
fn the_single_file_reaches_nothing_elsewhere() {
    browse(async |page| {
        page.open_one_file("").await?;
        expect_refusal(page).await
    });
}

async fn expect_refusal(page: &Page) -> Outcome {
    page.expect(&seed::FIGURES).await?;
    let elsewhere = Server::elsewhere(Hosting::default());
    attempt_everything(page, &elsewhere).await?;
    attempt(page, &elsewhere, FORM).await?;
    // Longer than any of them took on the page without a policy.
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(elsewhere.log(), Vec::<Request>::new());
    let refused = page.faults().await?.join("\n");
    for directive in ["connect-src", "img-src", "frame-src", "form-action"] {
        assert!(refused.contains(directive), "nothing was refused by {directive}:\n{refused}");
    }
    Ok(())
}

#[test]
fn once_it_is_whole_the_page_reaches_not_even_its_own_server() {
    browse(async |page| {
        page.open("").await?;
        page.expect(&seed::FIGURES).await?;
        let before = page.server.log();
        for way in ATTEMPTS {
            attempt(page, &page.server, way).await?;
        }
        tokio::time::sleep(Duration::from_millis(800)).await;
        assert_eq!(page.server.log(), before);
        Ok(())
    });
}

#[test]
fn a_whole_session_asks_for_nothing_but_the_pages_own_files() {
    browse(async |page| {
        page.open("?lang=ja&theme=light").await?;
        use_everything(page).await?;
        let link = page.share().await?;
        page.close_panel().await?;
        expect_no_fault(page).await?;
        page.new_tab().await?;
        page.goto_ready(&link).await?;
        page.press("adopt").await?;
        page.reload().await?;
        expect_no_fault(page).await?;
        for request in page.server.log() {
            expect_own_file(&request);
        }
        Ok(())
    });
}

async fn use_everything(page: &Page) -> Outcome {
    page.enter("price_per_share", "1,800円").await?;
    page.insert("issuer_name_en", "Secret Target Inc.").await?;
    page.choose("notice_language", "both").await?;
    page.choose("release_state", "final").await?;
    page.press("add_category").await?;
    page.press("undo").await?;
    use_the_sheet(page).await?;
    page.paste_table("取締役\t7\t108\n執行役員\t12\t55\n").await?;
    page.expect(&[("price_per_right", "360000"), ("total_rights", "163")]).await?;
    let file = page.save("save_file").await?;
    page.open_file(&file).await?;
    page.press("copy_text").await?;
    page.print().await?;
    page.reload().await?;
    page.expect(&[("price_per_right", "360000")]).await?;
    page.choose("page_language", "en").await
}

/// Every part of the form and each of its panels; the price is in the end what it was.
async fn use_the_sheet(page: &Page) -> Outcome {
    page.unfold_everything().await?;
    page.put(&[("share_price", "2,000"), ("term", "15"), ("volatility", "40"), ("dividend_yield", "1.5")]).await?;
    page.put(&[("interest_rate", "0.1"), ("ceiling.0.rights", "100"), ("adjustment", "split")]).await?;
    page.open_panel("volatility_from_closes").await?;
    page.put(&[("closes", "30.2\n32.0\n31.1\n30.1"), ("closes_window", "all")]).await?;
    page.press("take_volatility").await?;
    page.open_panel("moves_it").await?;
    page.put(&[("target_price", "1,500")]).await?;
    page.await_element("[data-solution]").await?;
    page.open_panel("adjust_series").await?;
    page.put(&[("ratio_before", "1"), ("ratio_after", "3"), ("outstanding_series", "第1回\t207\t100\t1")]).await?;
    page.press("copy_series").await?;
    page.close_panel().await
}

async fn expect_no_fault(page: &Page) -> Outcome {
    assert_eq!(page.faults().await?, Vec::<String>::new());
    assert_eq!(page.warnings().await?, Vec::<String>::new());
    Ok(())
}

/// Only files of the build, with nothing in the query but how the page shall look.
fn expect_own_file(request: &Request) {
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let name = path.strip_prefix(BASE).unwrap_or_else(|| panic!("outside of the page: {request:?}"));
    let file = if name.is_empty() { "index.html" } else { name };
    assert!(request.method == "GET" && dist().join(file).is_file(), "{request:?}");
    let harmless = |pair: &str| matches!(pair, "lang=ja" | "theme=light");
    assert!(query.is_empty() || query.split('&').all(harmless), "{request:?}");
}
