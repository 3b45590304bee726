//! **Wariate** (割当) works out a grant of stock acquisition rights (新株予約権): from what somebody types to the figures
//! and the notices.

pub mod language;
pub mod amount;
pub mod reading;
pub mod law;
pub mod draft;
pub mod grant;
pub mod calculation;
pub mod checks;
pub mod notice;
pub mod share;

pub use calculation::calculate;
pub use draft::Draft;
pub use grant::Grant;
pub use language::Language;
pub use notice::{determination, render};
