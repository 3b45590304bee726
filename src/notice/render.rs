//! A document for other programs. What is rendered holds the document and nothing else: no generator, no version,
//! no time.
//!
//! `blank` says what stands where something is missing.

pub mod html;
pub mod markdown;
pub mod sheet;
pub mod text;
