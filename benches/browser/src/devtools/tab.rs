//! One tab: what is measured is asked of it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Browser;
use crate::Outcome;

/// Runs before the scripts of every page: it tells when the page is ready and when a key is drawn.
const WATCH: &str = include_str!("../page/watch.js");

/// A tab with a profile of its own within the browser.
pub struct Tab<'a> {
    browser: &'a Browser,
    session: String,
    target: String,
}

/// A key that is pressed.
#[derive(Clone, Copy, Debug)]
pub enum Key {
    One,
    Backspace,
}

impl<'a> Tab<'a> {
    pub fn open(browser: &'a Browser) -> Outcome<Tab<'a>> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let context = browser.call(None, "Target.createBrowserContext", json!({}))?;
        let target = json!({ "url": "about:blank", "browserContextId": context["browserContextId"], "width": 1400, "height": 1000 });
        let target = text(&browser.call(None, "Target.createTarget", target)?["targetId"]);
        let attached = browser.call(None, "Target.attachToTarget", json!({ "targetId": target, "flatten": true }))?;
        let tab = Tab { browser, session: text(&attached["sessionId"]), target };
        for domain in ["Page", "Runtime", "Performance", "HeapProfiler"] {
            tab.call(&format!("{domain}.enable"), json!({}))?;
        }
        tab.call("Emulation.setFocusEmulationEnabled", json!({ "enabled": true }))?;
        tab.call("Runtime.addBinding", json!({ "name": "wariateBench" }))?;
        tab.call("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH }))?;
        Ok(tab)
    }

    pub fn call(&self, method: &str, parameters: Value) -> Outcome<Value> {
        self.browser.call(Some(&self.session), method, parameters)
    }

    /// Goes to an address and does not wait.
    pub fn go(&self, address: &str) -> Outcome<()> {
        let gone = self.call("Page.navigate", json!({ "url": address }))?;
        gone["errorText"].as_str().map_or(Ok(()), |error| Err(format!("{address}: {error}")))
    }

    /// Waits for what the watching script tells under this name.
    pub fn told(&self, name: &str) -> Outcome<Value> {
        self.browser.event(&self.session, name, |method, parameters| {
            let payload = (method == "Runtime.bindingCalled").then(|| parameters["payload"].as_str()).flatten()?;
            let payload: Value = serde_json::from_str(payload).ok()?;
            payload.get(name).cloned()
        })
    }

    /// Runs a script and waits for its answer.
    pub fn run(&self, script: &str) -> Outcome<Value> {
        let parameters =
            json!({ "expression": script, "awaitPromise": true, "returnByValue": true, "userGesture": true });
        let mut answer = self.call("Runtime.evaluate", parameters)?;
        if answer["exceptionDetails"].is_object() {
            return Err(format!("{}\nin {script}", answer["exceptionDetails"]["exception"]["description"]));
        }
        Ok(answer["result"]["value"].take())
    }

    /// Brings the tab to the front, where frames are drawn.
    pub fn to_front(&self) -> Outcome<()> {
        self.call("Page.bringToFront", json!({})).map(drop)
    }

    /// Presses a key as a keyboard does.
    pub fn press(&self, key: Key) -> Outcome<()> {
        let down = match key {
            Key::One => {
                json!({ "type": "keyDown", "key": "1", "code": "Digit1", "text": "1", "windowsVirtualKeyCode": 49 })
            }
            Key::Backspace => {
                json!({ "type": "rawKeyDown", "key": "Backspace", "code": "Backspace", "windowsVirtualKeyCode": 8 })
            }
        };
        let mut up = down.clone();
        up["type"] = "keyUp".into();
        if let Some(up) = up.as_object_mut() {
            up.remove("text");
        }
        self.call("Input.dispatchKeyEvent", down)?;
        self.call("Input.dispatchKeyEvent", up).map(drop)
    }

    /// The browser's own sums since the tab was opened, times in seconds.
    pub fn metrics(&self) -> Outcome<BTreeMap<String, f64>> {
        let metrics = self.call("Performance.getMetrics", json!({}))?;
        let metrics = metrics["metrics"].as_array().into_iter().flatten();
        Ok(metrics
            .filter_map(|metric| Some((metric["name"].as_str()?.to_owned(), metric["value"].as_f64()?)))
            .collect())
    }
}

impl Drop for Tab<'_> {
    fn drop(&mut self) {
        // A browser that has gone has closed it.
        let _ = self.browser.call(None, "Target.closeTarget", json!({ "targetId": self.target }));
    }
}
