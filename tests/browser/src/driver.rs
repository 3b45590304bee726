//! One chromedriver for all tests of a binary, and its browsers.

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, Weak};
use std::time::{Duration, Instant};

use serde_json::json;
use thirtyfour::{
    CapabilitiesHelper, ChromiumLikeCapabilities, DesiredCapabilities, WebDriver, error::WebDriverResult,
};
use tokio::runtime::Runtime;

use crate::scratch::Scratch;
use crate::server::Hosting;

/// How the page is hosted and the browser started.
#[derive(Clone, Default)]
pub struct Setting {
    pub hosting: Hosting,
    /// More flags for Chromium.
    pub flags: Vec<&'static str>,
    /// Keeps every event of the network, for [`Page::network`](crate::Page::network).
    pub network_log: bool,
}

impl Setting {
    pub fn hosted(hosting: Hosting) -> Setting {
        Setting { hosting, ..Setting::default() }
    }

    fn is_usual_browser(&self) -> bool {
        self.flags.is_empty() && !self.network_log
    }
}

const FLAGS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1400,1000",
    // The browser ends with its driver, however that ended.
    "--remote-debugging-pipe",
];

/// A running chromedriver with the browsers that no test uses at the moment.
///
/// It lives as long as a test holds it: static values are never dropped, and a driver that nobody ends outlives the
/// tests.
pub struct Driver {
    process: Child,
    port: u16,
    idle: Mutex<Vec<WebDriver>>,
    runtime: &'static Runtime,
    /// What the browsers keep on the disk; goes last.
    _profiles: Scratch,
}

/// The driver of this binary, started by the first test that asks.
pub fn shared(runtime: &'static Runtime) -> Arc<Driver> {
    static SHARED: Mutex<Weak<Driver>> = Mutex::new(Weak::new());
    let mut shared = SHARED.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    shared.upgrade().unwrap_or_else(|| {
        let driver = Arc::new(Driver::start(runtime));
        *shared = Arc::downgrade(&driver);
        driver
    })
}

impl Driver {
    fn start(runtime: &'static Runtime) -> Driver {
        let free = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
        let port = free.expect("a free port").port();
        let program = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let profiles = Scratch::new();
        let process = Command::new(&program)
            .env("TMPDIR", profiles.path())
            .args([format!("--port={port}"), "--log-level=SEVERE".to_owned()])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}; install chromedriver", program.display()));
        let mut driver = Driver { process, port, idle: Mutex::default(), runtime, _profiles: profiles };
        driver.wait();
        driver
    }

    fn wait(&mut self) {
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let ended = self.process.try_wait().ok().flatten();
            assert!(ended.is_none(), "chromedriver ended: {ended:?}");
            assert!(started.elapsed() < Duration::from_secs(20), "chromedriver does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// A browser in this setting: one that is idle where it fits.
    pub async fn session(&self, setting: &Setting) -> WebDriverResult<WebDriver> {
        if setting.is_usual_browser()
            && let Some(session) = self.idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).pop()
        {
            return Ok(session);
        }
        let mut capabilities = DesiredCapabilities::chrome();
        for flag in FLAGS.iter().chain(&setting.flags) {
            capabilities.add_arg(flag)?;
        }
        if let Some(program) = std::env::var("CHROMIUM").ok().or_else(debian) {
            capabilities.set_binary(&program)?;
        }
        let mut logs = json!({ "browser": "ALL" });
        if setting.network_log {
            logs["performance"] = "ALL".into();
        }
        capabilities.set("goog:loggingPrefs", logs)?;
        capabilities.set("unhandledPromptBehavior", "accept")?;
        WebDriver::new(format!("http://127.0.0.1:{}", self.port), capabilities).await
    }

    /// Keeps a browser for the next test, unless it was started for one test alone.
    pub fn give_back(&self, session: WebDriver, setting: &Setting) {
        if setting.is_usual_browser() {
            self.idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(session);
        } else {
            self.runtime.block_on(quit(session));
        }
    }
}

/// Closes a browser; one that is gone already is closed.
pub async fn quit(session: WebDriver) {
    let _ = session.quit().await;
}

/// Debian names the browser as no other system does.
fn debian() -> Option<String> {
    let program = "/usr/bin/chromium";
    std::path::Path::new(program).is_file().then(|| program.to_owned())
}

impl Drop for Driver {
    fn drop(&mut self) {
        let idle = std::mem::take(self.idle.get_mut().unwrap_or_else(|poisoned| poisoned.into_inner()));
        for session in idle {
            self.runtime.block_on(quit(session));
        }
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
