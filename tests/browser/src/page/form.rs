//! Typing and pressing.

use serde_json::{Value, json};
use thirtyfour::{By, Key, WebElement, error::WebDriverResult};

use super::Page;
use super::section::section_of;
use crate::Outcome;

/// Finds what a person would reach for: in an open dialog first, on the page otherwise, never what is hidden if there
/// is another one. Folded details are unfolded.
const REACH: &str = "
    const found = [...document.querySelectorAll(arguments[0])];
    const dialog = [...document.querySelectorAll('dialog[open], [role=alertdialog]')].pop();
    const element = found.find(one => dialog?.contains(one)) ?? found.find(one => one.checkVisibility()) ?? found[0];
    for (let fold = element; (fold = fold?.closest('details:not([open])'));) fold.open = true;
    return element ?? null;";

/// Fills in fields, in the parts of the form that it unfolds for them; answers those for which that failed.
const PUT: &str = "
    const pause = () => new Promise(done => setTimeout(done));
    return (async () => {
        const refused = [];
        for (const [name, section, text] of arguments[0]) {
            const find = () => document.querySelector(`:is(input[type=text], textarea, select)[name='${name}']`);
            for (let patience = 100; patience > 0 && !find(); patience--) {
                const heading = section && document.querySelector(`button[name='${section}']`);
                if (heading?.ariaExpanded === 'false') heading.click();
                await pause();
            }
            const field = find();
            if (!field) { refused.push(name); continue; }
            field.focus();
            if (field instanceof HTMLSelectElement) {
                field.value = text;
                for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
            } else {
                field.select();
                const done = document.execCommand(text ? 'insertText' : 'delete', false, text);
                if (field.value !== text) refused.push(`${name}: ${field.value} ${done}`);
                field.blur();
            }
            await pause();
        }
        return refused;
    })();";

/// Select all, and let go of the key.
const ALL: &str = "\u{E009}a\u{E000}";

impl Page {
    /// Replaces the text of an input by real keys.
    pub async fn enter(&self, field: &str, text: &str) -> Outcome {
        let keys = if text.is_empty() { format!("{ALL}{}", Key::Delete.value()) } else { format!("{ALL}{text}") };
        self.input(field).await?.send_keys(keys).await
    }

    /// Replaces the text of an input at once, as a paste does, and leaves the field.
    pub async fn insert(&self, field: &str, text: &str) -> Outcome {
        let input = self.input(field).await?;
        self.js("arguments[0].focus(); arguments[0].select()", &[input.to_json()?]).await?;
        self.cdp("Input.insertText", json!({ "text": text })).await?;
        self.js("arguments[0].blur()", &[input.to_json()?]).await.map(drop)
    }

    /// Chooses from a list or from radio buttons, with the events that a choice by hand gives.
    pub async fn choose(&self, name: &str, value: &str) -> Outcome {
        let selector = format!("select[name='{name}'] option[value='{value}'], input[name='{name}'][value='{value}']");
        let choice = self.reach(name, &selector).await?;
        let script = "
            const [choice] = arguments;
            const list = choice.closest('select');
            if (!list) return choice.click();
            list.focus();
            list.value = choice.value;
            for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, { bubbles: true }));";
        self.js(script, &[choice.to_json()?]).await.map(drop)
    }

    /// Types or chooses, whichever the field takes.
    pub async fn fill(&self, field: &str, text: &str) -> Outcome {
        self.unfold_for(field).await?;
        let takes_text = "return document.querySelector(arguments[0]) !== null";
        let selector = format!("input[name='{field}']:not([type=radio]), textarea[name='{field}']");
        if self.js_true(takes_text, &[selector.into()]).await? {
            self.enter(field, text).await
        } else {
            self.choose(field, text).await
        }
    }

    /// Fills in one field after the other, at once as a paste does: where many of them only set the scene.
    pub async fn put(&self, texts: &[(&str, &str)]) -> Outcome {
        let fields: Vec<Value> = texts.iter().map(|(name, text)| json!([name, section_of(name), text])).collect();
        let refused = self.js(PUT, &[fields.into()]).await?;
        assert_eq!(refused, json!([]), "fields that are not there, or did not take their text");
        Ok(())
    }

    /// Ticks a box, or takes its tick away.
    pub async fn tick(&self, name: &str) -> Outcome {
        self.reach(name, &format!("input[type='checkbox'][name='{name}']")).await?.click().await
    }

    /// Presses a button by its name.
    pub async fn press(&self, name: &str) -> Outcome {
        self.reach(name, &format!("button[name='{name}']")).await?.click().await
    }

    /// Presses keys wherever the focus is.
    pub async fn keys(&self, keys: &str) -> Outcome {
        self.driver.active_element().await?.send_keys(keys).await
    }

    pub async fn input(&self, field: &str) -> WebDriverResult<WebElement> {
        self.reach(field, &format!("input[name='{field}'], textarea[name='{field}']")).await
    }

    /// The text that stands in an input, letter for letter.
    pub async fn value(&self, field: &str) -> WebDriverResult<String> {
        let element = self.reach(field, &format!("[name='{field}']:is(input, textarea, select)")).await?;
        Ok(element.prop("value").await?.unwrap_or_default())
    }

    /// The kind of problem that the page shows with a field, by way of `aria-describedby`.
    pub async fn problem(&self, field: &str) -> WebDriverResult<Option<String>> {
        let script = "
            const input = document.querySelector(`[name='${arguments[0]}']`);
            const described = (input.getAttribute('aria-describedby') ?? '').split(/\\s+/).filter(Boolean)
                .map(id => document.getElementById(id)).filter(Boolean);
            const shown = described.flatMap(one => [one, ...one.querySelectorAll('*')])
                .find(one => one.dataset.problem && one.textContent.trim());
            return shown && input.getAttribute('aria-invalid') === 'true' ? shown.dataset.problem : null;";
        Ok(self.js(script, &[field.into()]).await?.as_str().map(str::to_owned))
    }

    /// Waits until a field shows a problem of one of these kinds, and holds that what was typed still stands there.
    pub async fn expect_problem(&self, field: &str, text: &str, kinds: &[&str]) -> Outcome {
        self.until(
            &format!("{field} = {} shows its problem", text.chars().take(40).collect::<String>()),
            "return document.querySelector(`[name='${arguments[0]}']`)?.getAttribute('aria-invalid') === 'true'",
            &[field.into()],
        )
        .await?;
        let problem = self.problem(field).await?;
        assert!(
            problem.as_deref().is_some_and(|kind| kinds.contains(&kind)),
            "{field}: {problem:?} is none of {kinds:?}"
        );
        assert_eq!(letters(&self.value(field).await?), letters(text), "the text of {field} stays");
        Ok(())
    }

    /// How many elements there are.
    pub async fn count(&self, selector: &str) -> WebDriverResult<usize> {
        Ok(self.driver.find_all(By::Css(selector)).await?.len())
    }

    /// The element of this name, in a part of the form that is unfolded for it.
    async fn reach(&self, name: &str, selector: &str) -> WebDriverResult<WebElement> {
        self.unfold_for(name).await?;
        let found: Value = self.until(selector, REACH, &[selector.into()]).await?;
        WebElement::from_json(found, self.driver.handle().clone())
    }
}

/// Letters and digits alone: leaving a field may tidy the signs between them.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}
