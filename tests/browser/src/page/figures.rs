//! Reading the figures of the page.

use std::collections::BTreeMap;
use std::time::Instant;

use serde_json::Value;
use thirtyfour::error::WebDriverResult;

use super::{PATIENCE, Page};
use crate::Outcome;

/// Every `data-figure` of the page, under its name or, for a category, as `0.rights`, for a ceiling as
/// `ceiling.0.yen.left` and for a business year as `2020-03-31.cost`: all values, all fields it waits for, and all texts
/// that show it.
const READ: &str = "
    const figures = {};
    for (const element of document.querySelectorAll('[data-figure]')) {
        const { figure, ofRow, value, waitsFor } = element.dataset;
        const ceiling = element.closest('[data-ceiling]')?.dataset.ceiling;
        const row = ofRow ?? element.closest('[data-row]')?.dataset.row
            ?? element.closest('tr.worked')?.previousElementSibling.dataset.row
            ?? element.closest('[data-year]')?.dataset.year
            ?? (ceiling && `ceiling.${ceiling}.${element.dataset.measure}`);
        const name = row === undefined ? figure : `${row}.${figure}`;
        const known = figures[name] ??= { values: [], waits: [], texts: [] };
        if (value !== undefined) known.values.push(value);
        if (waitsFor !== undefined) known.waits.push(waitsFor);
        if (value !== undefined) known.texts.push(element.textContent);
    }
    return figures;";

/// The figures of the page at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures(BTreeMap<String, Value>);

impl Figures {
    /// The plain decimal of a figure. All places that show it have to agree.
    pub fn value(&self, name: &str) -> Option<String> {
        let values = self.strings(name, "values");
        let first = values.first()?;
        assert!(
            values.iter().all(|value| value == first) && self.strings(name, "waits").is_empty(),
            "{name} differs from place to place: {:?}",
            self.0.get(name)
        );
        Some(first.clone())
    }

    /// The fields that a figure waits for.
    pub fn waits_for(&self, name: &str) -> Vec<String> {
        let waits = self.strings(name, "waits");
        waits.first().map(|fields| fields.split_whitespace().map(str::to_owned).collect()).unwrap_or_default()
    }

    /// Everything that is written where a figure stands.
    pub fn texts(&self, name: &str) -> Vec<String> {
        self.strings(name, "texts")
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// All values by name: what two pages have to have in common.
    pub fn values(&self) -> BTreeMap<String, Option<String>> {
        self.names().map(|name| (name.to_owned(), self.value(name))).collect()
    }

    fn strings(&self, name: &str, list: &str) -> Vec<String> {
        let list = self.0.get(name).and_then(|figure| figure[list].as_array());
        list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}

impl Page {
    pub async fn figures(&self) -> WebDriverResult<Figures> {
        let figures = self.js(READ, &[]).await?;
        Ok(Figures(figures.as_object().into_iter().flatten().map(|(name, at)| (name.clone(), at.clone())).collect()))
    }

    /// Waits until these figures have these values.
    pub async fn expect(&self, expected: &[(&str, &str)]) -> Outcome {
        let wanted: Vec<_> = expected.iter().map(|(name, value)| (*name, Some((*value).to_owned()))).collect();
        let started = Instant::now();
        loop {
            let figures = self.figures().await?;
            let late = started.elapsed() > PATIENCE;
            // Places may differ only while the page is being drawn.
            if late || expected.iter().all(|(name, value)| figures.strings(name, "values").iter().all(|at| at == value))
            {
                let found: Vec<_> = expected.iter().map(|(name, _)| (*name, figures.value(name))).collect();
                if found == wanted {
                    return Ok(());
                }
                assert!(!late, "\nfound {found:?}\nnot   {wanted:?}");
            }
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
    }

    /// Waits until a figure is not determined and names this field among those it waits for.
    pub async fn expect_waiting(&self, name: &str, field: &str) -> Outcome {
        let script = "
            const [figure, row] = arguments[0].split('.').reverse();
            const places = [...document.querySelectorAll(`[data-figure='${figure}']`)].filter(one =>
                (one.dataset.ofRow ?? one.closest('[data-row]')?.dataset.row) === row);
            return places.length > 0 && places.every(one => one.dataset.value === undefined)
                && places.every(one => (one.dataset.waitsFor ?? '').split(' ').includes(arguments[1]));";
        self.until(&format!("{name} waits for {field}"), script, &[name.into(), field.into()]).await.map(drop)
    }

    /// Waits until a check has this status.
    pub async fn expect_check(&self, check: &str, status: &str) -> Outcome {
        let script = "return document.querySelector(`[data-check='${arguments[0]}']`)?.dataset.status === arguments[1]";
        self.until(&format!("{check} {status}"), script, &[check.into(), status.into()]).await.map(drop)
    }

    /// The status of a check.
    pub async fn checks(&self) -> WebDriverResult<BTreeMap<String, String>> {
        let script = "return Object.fromEntries([...document.querySelectorAll('[data-check]')]
            .map(one => [one.dataset.check, one.dataset.status]))";
        let checks = self.js(script, &[]).await?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Ok(checks.as_object().into_iter().flatten().map(|(name, status)| (name.clone(), text(status))).collect())
    }

    /// What a reader of the determination notice in this language reads.
    pub async fn notice(&self, language: &str) -> WebDriverResult<String> {
        let selector = format!("article[data-document='determination'][lang='{language}']");
        self.await_element(&selector).await?;
        self.js_text("return document.querySelector(arguments[0]).innerText", &[selector.into()]).await
    }
}
