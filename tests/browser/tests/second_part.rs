//! The part of the program that comes once the page can be used: before it is there, and when it does not come.

use serde_json::json;
use wariate_browser_tests::{BASE, Hosting, Outcome, Page, Setting, browse, browse_in, dist, seed};

/// The ending of its file.
const SECOND: &str = "_second.wasm";

fn name_of(ending: &str) -> String {
    let files = std::fs::read_dir(dist()).expect("the build").flatten();
    let mut names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    names.find(|name| name.ends_with(ending)).unwrap_or_else(|| panic!("no file {ending}"))
}

#[test]
fn the_page_is_used_before_it_is_there() {
    browse_in(Setting::hosted(Hosting { held: Some(SECOND), ..Hosting::default() }), async |page| {
        page.driver.goto(page.server.url("")).await?;
        page.usable().await?;
        page.expect(&seed::FIGURES).await?;
        page.insert("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        assert!(page.notice("en").await?.contains("360,000"));
        assert!(!page.has("html[data-whole]").await? && page.checks().await?.is_empty());
        page.server.release();
        page.ready().await?;
        assert!(!page.checks().await?.is_empty());
        page.expect(&[("price_per_right", "360000")]).await?;
        assert_eq!(page.faults().await?, Vec::<String>::new());
        Ok(())
    });
}

/// The time that passes before something is said passes at once here.
#[test]
fn that_it_is_late_is_said_until_it_comes() {
    browse_in(Setting::hosted(Hosting { held: Some(SECOND), ..Hosting::default() }), async |page| {
        let hurry = "const timeout = window.setTimeout;
            window.setTimeout = (act, ms, ...more) => timeout(act, ms === 15000 ? 100 : ms, ...more);";
        page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": hurry })).await?;
        // A page that begins with a link waits for it, and is not yet there.
        page.driver.goto(page.server.url("#g1p.AQAA")).await?;
        page.await_element("#boot ~ [data-banner='part_late']").await?;
        page.driver.goto(page.server.url("?lang=en")).await?;
        page.usable().await?;
        page.await_element("[role='status'][data-banner='part_late']").await?;
        for (language, words) in [("ja", "まだ届きません"), ("en", "still on its way")] {
            let script =
                "return document.querySelector(`[data-banner=part_late] > [lang='${arguments[0]}']`).innerText";
            let said = page.js_text(script, &[language.into()]).await?;
            assert!(said.contains(words), "{said}");
        }
        page.insert("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        page.server.release();
        page.ready().await?;
        assert!(!page.has("[data-banner='part_late']").await?);
        assert_eq!(page.faults().await?, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn it_is_asked_for_only_when_the_page_can_be_used_and_nothing_is_asked_for_twice() {
    browse(async |page| {
        let watch = "const fetched = window.fetch; window.__asked = [];
            window.fetch = (what, ...more) => {
                const name = new URL(what, location).pathname.split('/').pop();
                window.__asked.push([name, document.documentElement.dataset.ready === 'true']);
                return fetched(what, ...more);
            };";
        page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch })).await?;
        page.open("").await?;
        let asked = page.js("return window.__asked", &[]).await?;
        assert_eq!(asked, json!([[name_of("_bg.wasm"), false], [name_of(SECOND), true]]));
        let mut files: Vec<String> = page.server.log().into_iter().map(|request| request.target).collect();
        files.sort();
        let mut expected = [".css", ".js", "_bg.wasm", SECOND].map(|ending| {
            let own = if ending == ".js" { name_of("_bg.wasm").replace("_bg.wasm", ".js") } else { name_of(ending) };
            format!("{BASE}{own}")
        });
        expected.sort();
        assert_eq!(files, [&[BASE.to_owned()], &expected[..]].concat());
        Ok(())
    });
}

#[test]
fn it_is_not_on_the_server() {
    browse_in(Setting::hosted(Hosting { missing: Some(SECOND), ..Hosting::default() }), async |page| {
        expect_use_without_it(page).await
    });
}

#[test]
fn a_proxy_sends_a_page_in_its_place() {
    let page = "<!doctype html><title>Sign in</title>".to_owned();
    let pages = vec![(format!("{BASE}{}", name_of(SECOND)), page)];
    browse_in(Setting::hosted(Hosting { pages, ..Hosting::default() }), async |page| expect_use_without_it(page).await);
}

#[test]
fn without_it_a_link_is_not_lost() {
    browse_in(Setting::hosted(Hosting { missing: Some(SECOND), ..Hosting::default() }), async |page| {
        let link = "#g1p.AQAA";
        page.driver.goto(page.server.url("")).await?;
        page.await_element("[data-banner='part_missing']").await?;
        let opens = "addEventListener('hashchange', () => setTimeout(() => window.__opened = true));";
        page.js(&format!("{opens} location.hash = '{link}'"), &[]).await?;
        let again = format!("return window.__opened && location.hash === '{link}'");
        page.until("the link stands in the address again", &again, &[]).await?;
        page.driver.refresh().await?;
        expect_problem_at_start(page).await?;
        assert_eq!(page.js_text("return location.hash", &[]).await?, link);
        // Nor is what the tab kept blamed, and offered to be left out.
        page.js("sessionStorage.setItem('wariate..own', '{}')", &[]).await?;
        page.driver.goto(page.server.url("?lang=en")).await?;
        expect_problem_at_start(page).await?;
        assert!(page.js_true("return sessionStorage.getItem('wariate..own') === '{}'", &[]).await?);
        Ok(())
    });
}

async fn expect_problem_at_start(page: &Page) -> Outcome {
    page.await_element("[data-boot-problem='missing']").await?;
    assert!(!page.has("[role='alertdialog']").await? && !page.has("html[data-ready]").await?);
    Ok(())
}

/// The page says in its language that something is missing; typing goes on, and nothing more can be fetched.
async fn expect_use_without_it(page: &Page) -> Outcome {
    for (language, words) in [("ja", "再読み込みしてください"), ("en", "load the page again")] {
        page.driver.goto(page.server.url(&format!("?lang={language}"))).await?;
        page.usable().await?;
        page.await_element("[data-banner='part_missing']").await?;
        page.await_element("html[data-whole]").await?;
        let said = page.js_text("return document.querySelector('[data-banner=part_missing]').innerText", &[]).await?;
        assert!(said.contains(words), "{said}");
    }
    page.insert("price_per_share", "1800").await?;
    page.expect(&[("price_per_right", "360000")]).await?;
    assert!(!page.has("[role='alertdialog']").await?);
    let before = page.server.log();
    let refused = page.js_true("return fetch('?more').then(() => false, () => true)", &[]).await?;
    assert!(refused && page.server.log() == before);
    Ok(())
}
