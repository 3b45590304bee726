//! The parts of the page: data in, one dispatch out.

mod allotment;
mod banner;
mod button;
mod categories;
mod ceilings;
mod chart;
mod checks;
mod choice;
mod clear;
mod contents;
mod document;
mod field;
mod figures;
mod fold;
mod footer;
mod form;
mod header;
mod linked;
mod messages;
mod moves_it;
mod notices;
mod page;
mod second_part;
mod paste;
mod series;
mod share;
mod sheet;
mod spoken;
mod volatility;
mod working;

pub use moves_it::MovesItPanel;
pub use page::{Page, Sharing, page};
pub use second_part::{SECOND_VIEWS, SecondViews};
pub use series::{SeriesPanel, series_terms};
pub use volatility::VolatilityPanel;
