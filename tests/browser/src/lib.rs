//! End-to-end tests of the built pages, in headless Chromium.
//!
//! A test is a few lines between `browse(async |page| …)`: [`Page`] types, presses and reads as a person would, by the
//! names that the page promises to keep. The other modules are what this stands on: [`Server`] is a small static web
//! server with a log, [`Setting`] says how the page is hosted and the browser started, [`seed`] is the grant of the
//! example with its figures.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::LazyLock;
use std::time::Duration;

use thirtyfour::error::WebDriverResult;
use tokio::runtime::Runtime;

mod built;
mod driver;
mod page;
mod portal;
mod scratch;
pub mod seed;
mod server;

pub use built::{axe_source, dist, one_file};
pub use driver::Setting;
pub use page::{Figures, Page, Printed, Told};
pub use portal::{one_element, portal};
pub use scratch::Scratch;
pub use server::{BASE, Hosting, Request, Server};

/// What a test answers: assertions panic, errors of the driver come back.
pub type Outcome = WebDriverResult<()>;

/// No test takes longer.
const LIMIT: Duration = Duration::from_secs(90);

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("the runtime of the tests starts"));

/// Runs a test on the page in the usual setting, in a tab of its own.
pub fn browse(test: impl AsyncFnOnce(&Page) -> Outcome) {
    browse_in(Setting::default(), test);
}

/// Runs a test on a page that is hosted, or a browser that is started, in another way.
///
/// A failed test prints where the page stood and what the browser said.
pub fn browse_in(setting: Setting, test: impl AsyncFnOnce(&Page) -> Outcome) {
    let driver = driver::shared(&RUNTIME);
    let session = RUNTIME.block_on(driver.session(&setting)).expect("Chromium starts through chromedriver");
    let page = RUNTIME.block_on(Page::new(session, &setting)).expect("a new tab opens");
    let result =
        catch_unwind(AssertUnwindSafe(|| RUNTIME.block_on(async { tokio::time::timeout(LIMIT, test(&page)).await })));
    match result {
        Ok(Ok(Ok(()))) => driver.give_back(page.into_session(), &setting),
        failed => {
            eprintln!("{}", RUNTIME.block_on(page.evidence()));
            RUNTIME.block_on(driver::quit(page.into_session()));
            match failed {
                Err(panic) => resume_unwind(panic),
                Ok(Err(_)) => panic!("the test took longer than {LIMIT:?}"),
                Ok(Ok(error)) => panic!("the driver failed: {error:?}"),
            }
        }
    }
}
