//! The parts of the page: data in, one dispatch out.

mod allotment;
mod banner;
mod button;
mod categories;
mod checks;
mod choice;
mod clear;
mod contents;
mod document;
mod field;
mod figures;
mod footer;
mod form;
mod header;
mod linked;
mod notices;
mod page;
mod paste;
mod share;
mod working;

pub use page::{Page, Sharing, page};
