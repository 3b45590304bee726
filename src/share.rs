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
use link::Carry;

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
/// It is of what is passed on: of the grant alone, as a link carries it, or with the company's own wording, as a file does.
/// So whoever opens a link has the fingerprint of the grant that its sender has, whatever wording stayed behind. It changes
/// with every letter typed of that, the plan's too. It is a checksum, not a signature: it tells apart drafts that differ by
/// mistake, not drafts that somebody made to look alike.
pub fn fingerprint(draft: &Draft, carry: Carry) -> String {
    let (_, state) = state_of(draft, carry);
    let sum = envelope::checksum(&state);
    format!("{:04X}-{:04X}", sum >> 16, sum & 0xFFFF)
}

/// What a link carries of a draft, by the oldest version that holds it, and the number of that version.
fn state_of(draft: &Draft, carry: Carry) -> (u16, Vec<u8>) {
    let with_wording = carry == Carry::WithWording;
    if v2::holds(draft, with_wording) {
        (v2::SCHEMA, v2::write(draft))
    } else {
        (v3::SCHEMA, v3::write(draft, with_wording))
    }
}
