//! The page as a test sees it: typed into, pressed and read by the names that it promises to keep.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::{WebDriver, WebElement, error::WebDriverResult};

use crate::scratch::Scratch;
use crate::server::Server;
use crate::{Outcome, Setting, one_file};

mod accessibility;
mod figures;
mod file;
mod form;
mod frame;
mod making;
mod network;
mod panel;
mod print;
mod section;

pub use figures::Figures;
pub use making::Told;
pub use print::Printed;

/// A tab of its own, with a server of its own: no test sees what another one kept.
pub struct Page {
    pub driver: WebDriver,
    pub server: Server,
    /// Where the browser puts what the page saves.
    pub downloads: Scratch,
}

/// How long the page may take for what is due at once.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long it may take to start.
const START: Duration = Duration::from_secs(20);

impl Page {
    /// Opens an empty tab and closes all others.
    pub async fn new(driver: WebDriver, setting: &Setting) -> WebDriverResult<Page> {
        let page = Page { driver, server: Server::start(setting.hosting.clone()), downloads: Scratch::new() };
        let old = page.driver.windows().await?;
        let new = page.driver.new_tab().await?;
        for window in old {
            page.driver.switch_to_window(window).await?;
            page.driver.close_window().await?;
        }
        page.driver.switch_to_window(new).await?;
        page.prepare_tab().await?;
        let folder = page.downloads.path().to_string_lossy().into_owned();
        let behaviour = json!({ "behavior": "allow", "downloadPath": folder });
        page.cdp("Browser.setDownloadBehavior", behaviour).await?;
        page.driver.browser_log().await?;
        Ok(page)
    }

    pub fn into_session(self) -> WebDriver {
        self.driver
    }

    /// Opens the hosted page with what follows its address (`?view=table`), and waits until all of it is there.
    pub async fn open(&self, rest: &str) -> Outcome {
        self.goto_ready(&self.server.url(rest)).await
    }

    /// Opens the page in one file from the disk.
    pub async fn open_one_file(&self, rest: &str) -> Outcome {
        self.goto_ready(&format!("{}{rest}", one_file())).await
    }

    /// Opens any address of the page, and waits until all of it is there.
    pub async fn goto_ready(&self, address: &str) -> Outcome {
        self.driver.goto(address).await?;
        self.ready().await
    }

    pub async fn reload(&self) -> Outcome {
        self.driver.refresh().await?;
        self.ready().await
    }

    /// Another tab, in front; its document watches itself as the first one does.
    pub async fn new_tab(&self) -> Outcome {
        let tab = self.driver.new_tab().await?;
        self.driver.switch_to_window(tab).await?;
        self.prepare_tab().await
    }

    /// Waits until the page can be used and all of it is there.
    pub async fn ready(&self) -> Outcome {
        self.usable().await?;
        self.stands("whole").await?;
        assert!(!self.has("[data-banner='part_missing']").await?, "the second part of the program did not come");
        Ok(())
    }

    /// Waits until the page can be used; what comes second need not be there.
    pub async fn usable(&self) -> Outcome {
        self.stands("ready").await
    }

    async fn stands(&self, name: &str) -> Outcome {
        let script = "return document.documentElement.dataset[arguments[0]] === 'true'";
        self.until_within(START, &format!("the page is {name}"), script, &[name.into()]).await.map(drop)
    }

    /// Runs a script in the frame where the test stands.
    pub async fn js(&self, script: &str, arguments: &[Value]) -> WebDriverResult<Value> {
        Ok(self.driver.execute(script, arguments.to_vec()).await?.json().clone())
    }

    pub async fn js_text(&self, script: &str, arguments: &[Value]) -> WebDriverResult<String> {
        Ok(self.js(script, arguments).await?.as_str().unwrap_or_default().to_owned())
    }

    pub async fn js_true(&self, script: &str, arguments: &[Value]) -> WebDriverResult<bool> {
        Ok(self.js(script, arguments).await? == Value::Bool(true))
    }

    /// The element that a script answers.
    pub async fn js_element(&self, script: &str, arguments: &[Value]) -> WebDriverResult<WebElement> {
        self.driver.execute(script, arguments.to_vec()).await?.element()
    }

    /// Waits until a script answers something that counts as true.
    pub async fn until(&self, what: &str, script: &str, arguments: &[Value]) -> WebDriverResult<Value> {
        self.until_within(PATIENCE, what, script, arguments).await
    }

    /// Whether an element is on the page.
    pub async fn has(&self, selector: &str) -> WebDriverResult<bool> {
        self.js_true("return document.querySelector(arguments[0]) !== null", &[selector.into()]).await
    }

    /// Waits until an element is on the page.
    pub async fn await_element(&self, selector: &str) -> Outcome {
        self.until(selector, "return document.querySelector(arguments[0]) !== null", &[selector.into()]).await.map(drop)
    }

    /// What can be read on the page.
    pub async fn text(&self) -> WebDriverResult<String> {
        self.js_text("return document.body.innerText", &[]).await
    }

    /// Sends a command of the DevTools protocol.
    pub async fn cdp(&self, command: &str, parameters: Value) -> WebDriverResult<Value> {
        self.driver.cdp().send_raw(command, parameters).await
    }

    /// What helps to understand a failure: where the page stood, what was on it, what the browser said.
    pub async fn evidence(&self) -> String {
        let address = self.driver.current_url().await.map_or_else(|error| error.to_string(), String::from);
        let text = self.text().await.unwrap_or_else(|error| error.to_string());
        let faults = self.faults().await.unwrap_or_else(|error| vec![error.to_string()]);
        let log = self.driver.browser_log().await.unwrap_or_default();
        let said: Vec<String> = log.into_iter().map(|entry| format!("{} {}", entry.level, entry.message)).collect();
        let shown: String = text.chars().take(1500).collect();
        format!("address: {address}\nfaults: {faults:#?}\nbrowser: {said:#?}\npage: {shown}")
    }

    async fn until_within(
        &self,
        limit: Duration,
        what: &str,
        script: &str,
        arguments: &[Value],
    ) -> WebDriverResult<Value> {
        let started = Instant::now();
        loop {
            // A document that is just being replaced refuses scripts: that counts as not yet.
            let answer = self.js(script, arguments).await;
            match answer {
                Ok(answer) if is_truthy(&answer) => return Ok(answer),
                _ if started.elapsed() < limit => tokio::time::sleep(Duration::from_millis(25)).await,
                Ok(answer) => panic!("waited in vain until {what}; last answer: {answer}"),
                Err(error) => return Err(error),
            }
        }
    }
}

fn is_truthy(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false)) && value != "" && value != 0
}
