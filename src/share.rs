//! Links and files: formats that are frozen per version and read for ever.
//!
//! Both carry a [`Draft`] exactly as typed and nothing that was computed from it, so what somebody else opens is
//! read, checked and calculated anew by the program that opens it.
//!
//! - [link](mod@link) — the part of an address after `#`: compact, sealed with a checksum, all or nothing.
//! - [file](mod@file) — `*.grant.json`: to be kept, compared line by line and, if need be, corrected by hand.
//! - [profile] — `*.profile.json`: what a company says of itself, from grant to grant, and its own wording.
//!
//! A link holds a form whose texts take up to one mebibyte before they are compressed: twenty thousand dated closes fit
//! with all else that a form has. As many days with open, high, low, close, volume and turnover do not; such a form has
//! no link, which the page says, and the file carries it.
//!
//! A new field makes a new version (`v4.rs` beside `v3.rs`) with a migration of its own; nothing is changed in an
//! old one, because its links stand in old mails.

use crate::draft::Draft;

mod deflate;
mod envelope;
pub mod file;
pub mod link;
pub mod profile;
mod text;
mod v1;
mod v2;
mod v3;

/// Eight characters in two groups by which two people find out on the telephone whether they have the same draft:
/// `3F2A-91BC`.
///
/// It changes with every letter typed, of the plan and the wording too. It is a checksum, not a signature: it tells apart drafts that differ by
/// mistake, not drafts that somebody made to look alike.
pub fn fingerprint(draft: &Draft) -> String {
    let state = if v2::holds(draft, true) { v2::write(draft) } else { v3::write(draft, true) };
    let sum = envelope::checksum(&state);
    format!("{:04X}-{:04X}", sum >> 16, sum & 0xFFFF)
}
