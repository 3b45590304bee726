//! Chromium, spoken to over a pipe in its own protocol.
//!
//! WebDriver would do for tests; it puts scripts of its own into the page and adds a round trip to every step, and both
//! would be measured with the page.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use wariate_browser_tests::Scratch;

use crate::Outcome;

mod tab;
pub use tab::{Key, Tab};

/// No command and no event takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

/// The shell hands the two ends of the pipe on as the numbers that Chromium expects.
const WITH_PIPE: &str = "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1";

const FLAGS: [&str; 15] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // A page behind another one is measured like one in front.
    "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows",
    "--disable-background-timer-throttling",
    "--window-size=1400,1000",
    "--remote-debugging-pipe",
];

/// A browser of its own with an empty profile. It ends when it is dropped.
pub struct Browser {
    process: Child,
    to: RefCell<ChildStdin>,
    from: Receiver<Value>,
    events: RefCell<VecDeque<Value>>,
    last: Cell<u64>,
    _profile: Scratch,
}

impl Browser {
    pub fn start() -> Outcome<Browser> {
        let profile = Scratch::new();
        let program = program();
        let mut process = Command::new("sh")
            .args(["-c", WITH_PIPE, &program])
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{program}: {error}"))?;
        let (Some(to), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(format!("{program} was started without a pipe"));
        };
        let (sender, from) = channel();
        std::thread::spawn(move || {
            for message in BufReader::new(output).split(0).map_while(Result::ok) {
                let Ok(message) = serde_json::from_slice(&message) else { return };
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        let events = RefCell::default();
        Ok(Browser { process, to: RefCell::new(to), from, events, last: Cell::new(0), _profile: profile })
    }

    /// The browser's name and version.
    pub fn version(&self) -> Outcome<String> {
        let version = self.call(None, "Browser.getVersion", json!({}))?;
        Ok(version["product"].as_str().unwrap_or_default().to_owned())
    }

    /// Sends a command, to a tab where one is named, and waits for the answer.
    fn call(&self, session: Option<&str>, method: &str, parameters: Value) -> Outcome<Value> {
        let id = self.last.get() + 1;
        self.last.set(id);
        let mut command = json!({ "id": id, "method": method, "params": parameters });
        if let Some(session) = session {
            command["sessionId"] = session.into();
        }
        let mut bytes = command.to_string().into_bytes();
        bytes.push(0);
        let mut to = self.to.borrow_mut();
        to.write_all(&bytes).and_then(|()| to.flush()).map_err(|error| format!("{method}: {error}"))?;
        let deadline = Instant::now() + PATIENCE;
        loop {
            let mut message = self.receive(deadline).ok_or_else(|| format!("{method}: the browser does not answer"))?;
            if message["id"] != id {
                self.events.borrow_mut().push_back(message);
            } else if message["error"].is_object() {
                return Err(format!("{method}: {}", message["error"]["message"]));
            } else {
                return Ok(message["result"].take());
            }
        }
    }

    /// The oldest event of a tab that was not asked for yet and of which `wanted` makes something.
    fn event<T>(&self, session: &str, what: &str, wanted: impl Fn(&str, &Value) -> Option<T>) -> Outcome<T> {
        let fits = |message: &Value| {
            let method = message["method"].as_str().filter(|_| message["sessionId"] == session)?;
            wanted(method, &message["params"])
        };
        let mut events = self.events.borrow_mut();
        if let Some((place, found)) = events.iter().enumerate().find_map(|(place, event)| Some((place, fits(event)?))) {
            events.remove(place);
            return Ok(found);
        }
        let deadline = Instant::now() + PATIENCE;
        loop {
            let message = self.receive(deadline).ok_or_else(|| format!("waited in vain for {what}"))?;
            match fits(&message) {
                Some(found) => return Ok(found),
                None => events.push_back(message),
            }
        }
    }

    fn receive(&self, deadline: Instant) -> Option<Value> {
        self.from.recv_timeout(deadline.saturating_duration_since(Instant::now())).ok()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // One that is asked to close takes its helpers with it; one that does not listen is ended.
        let mut goodbye = json!({ "id": 0, "method": "Browser.close" }).to_string().into_bytes();
        goodbye.push(0);
        let _ = self.to.borrow_mut().write_all(&goodbye);
        let asked = Instant::now();
        while matches!(self.process.try_wait(), Ok(None)) && asked.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// `CHROMIUM` names it; otherwise the first of its usual names that is there.
fn program() -> String {
    let on_path = |name: &&str| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
    };
    let usual = || ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"].into_iter().find(on_path);
    std::env::var("CHROMIUM").unwrap_or_else(|_| usual().unwrap_or("chromium").to_owned())
}
