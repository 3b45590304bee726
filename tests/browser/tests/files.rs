//! Files that Word opens, made in a worker: the same bytes as without a browser, and nothing can be reached from there.

use std::time::Duration;

use serde_json::json;
use wariate::language::Language;
use wariate::notice::render::{sheet, text};
use wariate::notice::{Document, Origin, determination};
use wariate::{Draft, Grant, calculate};
use wariate_browser_tests::{
    BASE, Hosting, Outcome, Page, Request, Server, Setting, Told, browse, browse_in, one_file, portal,
};
use wariate_files::{Content, Entry, write};

/// The beginning of the name of the program that makes them.
const PROGRAM: &str = "wariate-files-";

fn notice(language: Language) -> Document {
    let grant = Grant::read(&Draft::example());
    determination::compose(&grant, &calculate(&grant), language, Origin::Own)
}

fn docx(language: Language) -> wariate_files::Request {
    wariate_files::Request::Docx(sheet::render(&notice(language), &|_| "［　］".to_owned()))
}

fn zip() -> wariate_files::Request {
    let files = Language::ALL.map(|language| Entry {
        name: format!("お知らせ.{}.txt", language.tag()),
        content: Content::Text(text::render(&notice(language), &|_| String::new())),
    });
    wariate_files::Request::Zip(files.into())
}

/// Makes the seed's files and compares each with the one made here.
async fn expect_files(page: &Page) -> Outcome {
    for request in [docx(Language::Japanese), docx(Language::English), zip()] {
        let told = page.make_file(&request.bytes()).await?;
        let file = write(&request).expect("a file");
        assert_eq!(told, [Told::step("loading"), Told::step("writing"), Told::File(file)]);
    }
    Ok(())
}

async fn expect_no_fault(page: &Page) -> Outcome {
    assert_eq!(page.faults().await?, Vec::<String>::new());
    assert_eq!(page.warnings().await?, Vec::<String>::new());
    Ok(())
}

/// How often the server was asked for the program.
fn asked(page: &Page) -> usize {
    page.server.log().iter().filter(|request| request.target.contains(PROGRAM)).count()
}

#[test]
fn the_hosted_page_fetches_the_program_once_when_the_first_file_is_asked_for() {
    browse(async |page| {
        page.open("").await?;
        assert_eq!(asked(page), 0);
        expect_files(page).await?;
        assert_eq!(asked(page), 1);
        expect_no_fault(page).await?;
        let again = "const { files } = document.querySelector('script[data-files]').dataset;
            return fetch(files).then(() => false, () => true)";
        assert!(page.js_true(again, &[]).await?, "the program can be fetched a second time");
        assert_eq!(asked(page), 1);
        Ok(())
    });
}

#[test]
fn the_page_in_one_file_makes_them_from_the_disk_without_a_request() {
    browse_in(Setting { network_log: true, ..Setting::default() }, async |page| {
        page.open_one_file("").await?;
        page.network().await?;
        expect_files(page).await?;
        let asked = page.network().await?;
        assert!(asked.iter().all(|address| address.starts_with("blob:") || *address == one_file()), "{asked:?}");
        expect_no_fault(page).await
    });
}

/// A frame without an origin of its own may start a worker too.
#[test]
fn a_sandboxed_frame_makes_them() {
    for (file, cross_origin) in [("index.html", true), ("wariate.html", false)] {
        let frame = format!("<iframe sandbox='allow-scripts' src='{BASE}{file}?lang=en'></iframe>");
        browse_in(portal(&frame, cross_origin), async |page| {
            page.open_portal().await?;
            page.enter_ready_frame(0).await?;
            expect_files(page).await?;
            assert_eq!(page.faults().await?, Vec::<String>::new());
            Ok(())
        });
    }
}

#[test]
fn what_is_no_request_gets_no_file_and_the_next_one_does() {
    browse(async |page| {
        page.open("").await?;
        for _ in 0..2 {
            let told = page.make_file(b"\xff\xff").await?;
            assert_eq!(told, [Told::step("loading"), Told::step("writing"), Told::step("failed")]);
            expect_files(page).await?;
        }
        expect_no_fault(page).await
    });
}

#[test]
fn where_the_program_is_missing_it_is_said_and_the_page_goes_on() {
    let program = program_name();
    browse_in(Setting::hosted(Hosting { missing: Some(program), ..Hosting::default() }), async |page| {
        page.open("").await?;
        for times in 1..=2 {
            let told = page.make_file(&docx(Language::English).bytes()).await?;
            assert_eq!(told, [Told::step("loading"), Told::step("missing")]);
            assert_eq!(asked(page), times, "it is asked for again when the next file is");
        }
        assert!(!page.has("[role='alertdialog']").await?);
        assert_eq!(page.faults().await?, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn what_was_stopped_is_told_no_more() {
    let program = program_name();
    browse_in(Setting::hosted(Hosting { held: Some(program), ..Hosting::default() }), async |page| {
        page.open("").await?;
        page.ask_for_file(&docx(Language::English).bytes()).await?;
        page.js("dispatchEvent(new CustomEvent('wariate:no_file'))", &[]).await?;
        page.server.release();
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(page.told_of_file().await?, [Told::step("loading")]);
        expect_files(page).await
    });
}

/// The name of the file, by which the server knows what to hold back.
fn program_name() -> &'static str {
    let files = std::fs::read_dir(wariate_browser_tests::dist()).expect("the build").flatten();
    let mut names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    let name = names.find(|name| name.starts_with(PROGRAM)).expect("the program that makes files");
    Box::leak(name.into_boxed_str())
}

/// Ways out of a worker: `to` is where to. What was tried is told to whoever listens.
const WAYS: &str = "
    const tried = [];
    const attempt = (name, way) => { try { way(`${to}/${name}`); } catch { } tried.push(name); };
    attempt('worker_fetch', to => fetch(to, { mode: 'no-cors' }).catch(() => {}));
    attempt('worker_request', to => { const one = new XMLHttpRequest(); one.open('POST', to); one.send('354600'); });
    attempt('worker_socket', to => new WebSocket(to.replace('http', 'ws')));
    attempt('worker_events', to => new EventSource(to));
    attempt('worker_script', to => importScripts(to));
    attempt('worker_module', to => import(to).catch(() => {}));
    new BroadcastChannel('tried').postMessage(tried);";
const TRIED: usize = 6;

/// Puts the attempts behind the script of every worker that the page makes, and listens for what they tried.
async fn try_from_the_worker(page: &Page, to: &str) -> Outcome {
    let source = format!(
        "const Original = Blob;
         self.Blob = class extends Original {{
             constructor(parts, options) {{
                 const isScript = options?.type === 'text/javascript';
                 super(isScript ? [...parts, `;(to => {{{}}})({})`] : parts, options);
             }}
         }};
         new BroadcastChannel('tried').onmessage = ({{ data }}) => self.__tried = data;",
        WAYS.replace('`', "\\`").replace("${", "\\${"),
        json!(to)
    );
    page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await.map(drop)
}

async fn expect_attempts(page: &Page) -> Outcome {
    page.until("everything was tried", &format!("return self.__tried?.length === {TRIED}"), &[]).await?;
    // Longer than any of them takes where nothing is refused.
    tokio::time::sleep(Duration::from_millis(1500)).await;
    Ok(())
}

#[test]
fn a_worker_without_a_policy_reaches_elsewhere_in_every_way_that_is_tried() {
    let open = ("/open.html".to_owned(), "<!doctype html><title>Open</title><body>".to_owned());
    browse_in(Setting::hosted(Hosting { pages: vec![open], ..Hosting::default() }), async |page| {
        let elsewhere = Server::elsewhere(Hosting::default());
        try_from_the_worker(page, &elsewhere.root("")).await?;
        page.driver.goto(page.server.root("/open.html")).await?;
        let begin = "new Worker(URL.createObjectURL(new Blob([''], { type: 'text/javascript' })))";
        page.js(begin, &[]).await?;
        expect_attempts(page).await?;
        let reached: Vec<String> = elsewhere.log().into_iter().map(|request| request.target).collect();
        for way in ["fetch", "request", "socket", "events", "script", "module"] {
            assert!(reached.iter().any(|at| at.ends_with(&format!("worker_{way}"))), "{way} is not in {reached:?}");
        }
        Ok(())
    });
}

#[test]
fn the_worker_of_the_hosted_page_reaches_nothing() {
    browse(async |page| {
        let elsewhere = Server::elsewhere(Hosting::default());
        for to in [elsewhere.root(""), page.server.root("")] {
            try_from_the_worker(page, &to).await?;
            page.open("").await?;
            let before = page.server.log().len();
            expect_files(page).await?;
            expect_attempts(page).await?;
            assert_eq!(elsewhere.log(), Vec::<Request>::new());
            let own: Vec<Request> = page.server.log().into_iter().skip(before).collect();
            assert!(own.len() == 1 && own[0].target.contains(PROGRAM), "{own:?}");
            page.new_tab().await?;
        }
        Ok(())
    });
}

#[test]
fn the_worker_of_the_page_in_one_file_reaches_nothing() {
    browse(async |page| {
        let elsewhere = Server::elsewhere(Hosting::default());
        try_from_the_worker(page, &elsewhere.root("")).await?;
        page.open_one_file("").await?;
        expect_files(page).await?;
        expect_attempts(page).await?;
        assert_eq!(elsewhere.log(), Vec::<Request>::new());
        Ok(())
    });
}

#[test]
fn no_other_script_becomes_a_worker() {
    browse(async |page| {
        page.open("").await?;
        for attempt in [
            "new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' })))",
            "new Worker('worker.js')",
            "trustedTypes.createPolicy('wariate', { createScriptURL: url => url })",
            "trustedTypes.createPolicy('other', { createScriptURL: url => url })",
            "trustedTypes.createPolicy('default', { createScriptURL: url => url })",
        ] {
            let script = format!("try {{ {attempt}; return false; }} catch {{ return true; }}");
            assert!(page.js_true(&script, &[]).await?, "{attempt}");
        }
        Ok(())
    });
}
