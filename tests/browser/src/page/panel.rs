//! The panels for sharing and pasting, which unfold in the page.

use thirtyfour::error::WebDriverResult;

use super::Page;
use crate::Outcome;

const LINK: &str = "return document.querySelector(\"output[name='link']\")?.value.trim() ?? ''";

impl Page {
    /// Opens the panel for sharing and answers the link that stands in it.
    pub async fn share(&self) -> WebDriverResult<String> {
        self.press("share").await?;
        let link = self.until("the link stands in the panel", LINK, &[]).await?;
        Ok(link.as_str().unwrap_or_default().to_owned())
    }

    /// What can be read in the panel that is open.
    pub async fn panel_text(&self) -> WebDriverResult<String> {
        self.js_text("return document.querySelector('section.panel')?.innerText ?? ''", &[]).await
    }

    /// Opens one of the panels of the form by its button.
    pub async fn open_panel(&self, button: &str) -> Outcome {
        self.press(button).await?;
        self.await_element("section.panel[data-panel]").await
    }

    pub async fn close_panel(&self) -> Outcome {
        self.keys("\u{E00C}").await?;
        self.until("the panel is closed", "return document.querySelector('section.panel') === null", &[])
            .await
            .map(drop)
    }

    /// Follows a link to the page where the test stands, as a click on it does.
    pub async fn follow(&self, link: &str) -> Outcome {
        let fragment = link.split_once('#').map_or("", |(_, fragment)| fragment);
        self.js("location.hash = arguments[0]", &[fragment.into()]).await.map(drop)
    }

    /// Puts a table into the panel for tables, which then shows what it understood.
    pub async fn offer_table(&self, table: &str) -> Outcome {
        self.press("paste_table").await?;
        self.await_element("section.panel textarea[name='pasted_table']").await?;
        let place = "const place = document.querySelector(\"section.panel textarea[name='pasted_table']\"); \
                     place.focus(); place.select()";
        self.js(place, &[]).await?;
        self.cdp("Input.insertText", serde_json::json!({ "text": table })).await?;
        self.await_element("section.panel [data-paste-preview]").await
    }

    /// Puts the rows of a table in place of the categories.
    pub async fn paste_table(&self, table: &str) -> Outcome {
        self.offer_table(table).await?;
        self.press("apply_paste").await?;
        self.until("the panel is closed", "return document.querySelector('section.panel') === null", &[])
            .await
            .map(drop)
    }
}
