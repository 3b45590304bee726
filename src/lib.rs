//! **Wariate** (割当) works out a grant of stock acquisition rights (新株予約権): from what somebody types to the figures,
//! the allotment table and the notices in Japanese and English.
//!
//! Everything happens where it runs, and nothing is sent anywhere. The core is a plain library:
//!
//! ```
//! use wariate::calculation::FigureName;
//! use wariate::draft::Field;
//! use wariate::notice::Origin;
//! use wariate::{Draft, Grant, Language, calculate, determination, render};
//!
//! let mut draft = Draft::example();
//! draft.set(Field::PricePerShare, "１，７７３円");
//! draft.set(Field::AllotmentDate, "令和元年7月12日");
//!
//! let grant = Grant::read(&draft);
//! let calculation = calculate(&grant);
//! let issue_total = calculation.figure(FigureName::IssueTotal).as_ref().unwrap();
//! assert_eq!(issue_total.value.to_string(), "57832400");
//!
//! let notice = determination::compose(&grant, &calculation, Language::Japanese, Origin::Own);
//! let text = render::text::render(&notice, &|_| "［　］".to_owned());
//! assert!(text.contains("354,600円") && text.contains("32,600株"));
//! ```
//!
//! # The way of the data
//!
//! ```text
//! text as typed ──► Draft ──► Grant (checked) ──► Calculation ──► Notice, table, file
//!                     ▲                                   │
//!                     └────────── one Action ◄── page ◄───┘
//! ```
//!
//! - A [`draft`] is exactly what was typed. It alone is saved, shared and undone; nothing computed is stored in it.
//! - [`Grant::read`] reads every field: each fact is known, awaited or wrong, and one wrong field takes nothing else
//!   with it.
//! - [`calculate`] is total: each figure is a value with its working and its source, or names the fields it waits for.
//! - A document of [`notice`] is composed once, as a value, and shown by every face from that value.
//! - Money is exact. [`valuation`] alone computes in binary fractions, and bounds their error.
//! - The core knows no clock, no locale, no browser and no chance.
//!
//! # Two parts
//!
//! In a browser the program comes in two files, so that the page can be used early: [`app::SECOND_PART`] is a table of
//! functions, and what only they reach is in the second. The first has what the form, the figures and the notices of a plain
//! grant need, with [`Grant::read_plain`] and [`calculation::calculate_plain`]; all else, from checks and workings to links
//! and files, comes right after, and [`wording::SecondWords`] says it. A page that begins with a link, or with what the tab
//! kept, waits for both. Elsewhere there are no parts: [`Grant::read`] and [`calculate`] are whole.
//!
//! # Who may name whom
//!
//! The modules stand below in reading order, from the core to the shell: a module names only those above it. Text that
//! people read is in [`wording`] and [`notice`] alone; [`browser`] alone names the browser; [`app`] alone joins the
//! rooms. The test `tests/tidy.rs` reads the sources and holds this, with each exception and its reason.
//!
//! Files for Word are made by a package of its own, `src/files`: the page asks with the plain counterpart of a document,
//! and a second program answers in a worker.
//!
//! [`valuation`] alone computes in binary fractions, and says how far they can err. What is coming has its place: further
//! documents as folders of [`notice`], a new version of links and files beside `share/v2.rs`; the texts of a version that
//! links were made with never change.

pub mod language;
pub mod amount;
pub mod reading;
pub mod law;
pub mod valuation;
pub mod draft;
pub mod grant;
pub mod calculation;
pub mod checks;
pub mod notice;
pub mod share;
pub mod pasting;
pub mod model;
pub mod wording;
pub mod browser;
pub mod view;
pub mod app;

#[doc = include_str!("contract.md")]
pub mod contract {}

pub use calculation::calculate;
pub use draft::Draft;
pub use grant::Grant;
pub use language::Language;
pub use notice::{determination, render};
