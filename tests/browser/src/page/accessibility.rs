//! What axe-core and a keyboard find.

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;

use super::Page;
use crate::{Outcome, axe_source};

/// Elements that the Tab key should reach, without those that nobody sees; of radio buttons, the one that is chosen.
const REACHABLE: &str = "
    const all = 'a[href], button, input, select, textarea, summary, [tabindex]';
    return [...document.querySelectorAll(all)].filter(one => one.tabIndex >= 0 && !one.disabled
        && one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]')
        && !(one.type === 'radio' && !one.checked));";

/// How an element, and what stands for it, is framed and coloured.
const LOOK: &str = "
    const look = one => [one, one.closest('label'), one.nextElementSibling].filter(Boolean).map(part => {
        const { outline, boxShadow, backgroundColor, borderColor } = getComputedStyle(part);
        return [outline, boxShadow, backgroundColor, borderColor];
    }).join();";

impl Page {
    /// Everything that axe-core objects to in a part of the page, one line each.
    async fn violations_in(&self, part: &str) -> WebDriverResult<Vec<String>> {
        if !self.js_true("return window.axe !== undefined", &[]).await? {
            self.js(&axe_source(), &[]).await?;
        }
        let script = "
            const done = arguments[arguments.length - 1];
            axe.run(arguments[0], { resultTypes: ['violations'], preload: false }).then(
                result => done(result.violations.flatMap(rule =>
                    rule.nodes.map(node => `${rule.id} at ${node.target.join(' ')}: ${node.failureSummary}`))),
                error => done([String(error)]));";
        let found = self.driver.execute_async(script, vec![part.into()]).await?;
        Ok(found.json().as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    pub async fn expect_no_violation(&self, place: &str) -> Outcome {
        self.expect_no_violation_in("html", place).await
    }

    pub async fn expect_no_violation_in(&self, part: &str, place: &str) -> Outcome {
        let violations = self.violations_in(part).await?;
        assert!(violations.is_empty(), "{place}:\n{}", violations.join("\n"));
        Ok(())
    }

    /// Marks every element that the keyboard should reach, and answers how many they are.
    pub async fn mark_reachable(&self) -> WebDriverResult<usize> {
        let script = format!(
            "
            document.activeElement.blur();
            const reachable = (() => {{ {REACHABLE} }})();
            {LOOK}
            window.__missed = new Set(reachable);
            window.__looks = new Map(reachable.map(one => [one, look(one)]));
            window.__unseen = [];
            return reachable.length;"
        );
        Ok(self.js(&script, &[]).await?.as_u64().unwrap_or_default() as usize)
    }

    /// Presses Tab, and notes which element has the focus and whether one sees that.
    pub async fn tab(&self) -> Outcome {
        for kind in ["rawKeyDown", "keyUp"] {
            let key = json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
            self.cdp("Input.dispatchKeyEvent", key).await?;
        }
        let script = format!(
            "
            const at = document.activeElement;
            if (at === document.body) return;
            {LOOK}
            window.__missed.delete(at);
            if (look(at) === window.__looks.get(at)) window.__unseen.push(at.outerHTML.slice(0, 120));"
        );
        self.js(&script, &[]).await.map(drop)
    }

    /// What the Tab key never reached, and what did not show that it had the focus.
    pub async fn missed_and_unseen(&self) -> WebDriverResult<(Value, Value)> {
        let script = "return [[...window.__missed].map(one => one.outerHTML.slice(0, 120)), window.__unseen]";
        let found = self.js(script, &[]).await?;
        Ok((found[0].clone(), found[1].clone()))
    }

    /// Makes the window as narrow as a small telephone, or as a page that is much enlarged.
    pub async fn resize(&self, width: u32) -> Outcome {
        let size = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size).await.map(drop)
    }

    /// What stands out of the window to the right, where it cannot be reached without scrolling the page sideways.
    pub async fn sticks_out(&self) -> WebDriverResult<Value> {
        let script = "
            const width = document.documentElement.clientWidth;
            if (document.scrollingElement.scrollWidth <= width) return [];
            return [...document.querySelectorAll('body *')]
                .filter(one => one.checkVisibility() && one.getBoundingClientRect().right > width + 1)
                .filter(one => !one.closest('.scroll'))
                .map(one => one.outerHTML.slice(0, 120)).slice(0, 10);";
        self.js(script, &[]).await
    }
}
