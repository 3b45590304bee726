//! What the page asked of the network, and what its policy refused.

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;

use super::Page;
use crate::Outcome;

/// Writes down, from the first moment of every document, what a policy refuses and what goes wrong.
const WATCH: &str = "
    window.__faults = [];
    addEventListener('securitypolicyviolation', event =>
        window.__faults.push(`policy ${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`), true);
    addEventListener('error', event => event.message && window.__faults.push(`error ${event.message}`), true);
    addEventListener('unhandledrejection', event => window.__faults.push(`rejection ${event.reason}`));";

impl Page {
    pub(super) async fn prepare_tab(&self) -> Outcome {
        // One of several browsers has the focus of the system; each page shall have that of its own.
        self.cdp("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await?;
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await.map(drop)
    }

    /// Violations of the policy, errors and rejections in this document.
    pub async fn faults(&self) -> WebDriverResult<Vec<String>> {
        let faults = self.js("return window.__faults ?? []", &[]).await?;
        Ok(faults.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    /// Warnings and errors that the browser itself wrote down since it was last asked, in any document of the tab.
    pub async fn warnings(&self) -> WebDriverResult<Vec<String>> {
        let entries = self.driver.browser_log().await?;
        Ok(entries
            .into_iter()
            .filter(|entry| entry.level == "WARNING" || entry.level == "SEVERE")
            .map(|entry| entry.message)
            .collect())
    }

    /// Every address that the browser asked for since it was last asked, with those that never reached a network.
    /// Needs [`Setting::network_log`](crate::Setting::network_log).
    pub async fn network(&self) -> WebDriverResult<Vec<String>> {
        let entries = self.driver.get_log("performance").await?;
        let events = entries.iter().filter_map(|entry| serde_json::from_str::<Value>(&entry.message).ok());
        Ok(events
            .filter_map(|event| {
                let message = &event["message"];
                let address = match message["method"].as_str()? {
                    "Network.requestWillBeSent" => &message["params"]["request"]["url"],
                    "Network.webSocketCreated" => &message["params"]["url"],
                    _ => return None,
                };
                address.as_str().map(str::to_owned)
            })
            .collect())
    }
}
