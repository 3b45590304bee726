//! Going into the frames of a portal.

use thirtyfour::error::WebDriverResult;

use super::Page;
use crate::Outcome;
use crate::portal::PORTAL;

/// The frames of a portal, whether they stand in it or in the shadow of an element.
const FRAMES: &str = "
    const elements = [...document.querySelectorAll('iframe, wariate-grant')];
    const frames = elements.map(one => one.localName === 'iframe' ? one
        : one.shadowRoot?.querySelector('iframe') ?? one.querySelector('iframe')).filter(Boolean);
    const frame = [...new Set(frames)][arguments[0]];";

impl Page {
    /// Opens the portal that stands around the page.
    pub async fn open_portal(&self) -> Outcome {
        self.driver.goto(self.server.root(PORTAL)).await
    }

    /// Stands in the frame with this number, from 0, of the outermost page.
    pub async fn enter_frame(&self, number: usize) -> Outcome {
        self.leave_frames().await?;
        let script = format!("{FRAMES} return frame ?? null");
        self.until(&format!("frame {number} is there"), &script, &[number.into()]).await?;
        self.js_element(&script, &[number.into()]).await?.enter_frame().await
    }

    /// Stands in a frame once all of the page in it is there.
    pub async fn enter_ready_frame(&self, number: usize) -> Outcome {
        self.enter_frame(number).await?;
        self.ready().await
    }

    pub async fn leave_frames(&self) -> Outcome {
        self.driver.enter_default_frame().await
    }

    /// The height of a frame in the portal; the test stands in the portal afterwards.
    pub async fn frame_height(&self, number: usize) -> WebDriverResult<i64> {
        self.leave_frames().await?;
        let height = self.js(&format!("{FRAMES} return Math.round(frame.clientHeight)"), &[number.into()]).await?;
        Ok(height.as_i64().unwrap_or_default())
    }

    /// The frame in which the test stands shows all of its content, and no empty space below it.
    pub async fn expect_fitting_height(&self) -> Outcome {
        self.until(
            "the frame has the height of its content",
            "const content = document.body.getBoundingClientRect().bottom + scrollY;
         return scrollY === 0 && document.documentElement.scrollHeight <= innerHeight + 1
             && Math.abs(innerHeight - content) < 60",
            &[],
        )
        .await
        .map(drop)
    }
}
