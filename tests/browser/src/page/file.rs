//! Saving and opening.

use std::path::{Path, PathBuf};

use serde_json::Value;
use thirtyfour::By;
use thirtyfour::error::WebDriverResult;

use super::Page;
use crate::Outcome;

impl Page {
    /// Presses a button that saves, and answers the file that came.
    pub async fn save(&self, button: &str) -> WebDriverResult<PathBuf> {
        self.save_as(button, ".grant.json").await
    }

    /// The same, of a file whose name ends so.
    pub async fn save_as(&self, button: &str, ending: &str) -> WebDriverResult<PathBuf> {
        self.press(button).await?;
        let folder = self.downloads.path().to_owned();
        let found = tokio::task::block_in_place(|| self.downloads.file(ending));
        // A second file of the same name would get another one: each test finds its own.
        let kept = folder.join(format!("saved-{}", found.file_name().unwrap_or_default().to_string_lossy()));
        std::fs::rename(&found, &kept)?;
        Ok(kept)
    }

    /// Opens a file as the button `open_file` does once a file is chosen.
    pub async fn open_file(&self, file: &Path) -> Outcome {
        let input = self.driver.find(By::Css("input[type='file']")).await?;
        input.send_keys(file.to_string_lossy().into_owned()).await
    }

    /// Drops a file onto the page.
    pub async fn drop_file(&self, name: &str, content: &str) -> Outcome {
        let script = "
            const carried = new DataTransfer();
            carried.items.add(new File([arguments[1]], arguments[0], { type: 'application/json' }));
            const target = document.querySelector('main') ?? document.body;
            for (const kind of ['dragenter', 'dragover', 'drop']) {
                target.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }));
            }";
        self.js(script, &[name.into(), Value::from(content)]).await.map(drop)
    }
}
