//! The bytes around the body of a link: schema, flags, length · body · checksum. They say whether a link is whole
//! before anything in it is believed, and stay as they are in every version.

use base64ct::{Base64UrlUnpadded, Encoding};
use crc::{CRC_32_ISO_HDLC, Crc, Table};
use serde::{Deserialize, Serialize};

use super::link::LinkProblem;

/// The most bytes of a body that are looked at: those of the longest state, even where nothing in it repeats.
pub const BODY_MAX: usize = (1024 + 16) * 1024;

/// The letter that every code ends with, so that one that lost its end shows it even where a mail program dropped
/// no more than a last `-`.
const LAST: char = 'w';

const CHECKSUM_LENGTH: usize = 4;
const HEADER_LENGTH_MIN: usize = 3;
const HEADER_LENGTH_MAX: usize = 9;

/// What stands before the body; postcard writes each number in one byte as long as it is small.
#[derive(Serialize, Deserialize)]
struct Header {
    schema: u16,
    /// What a later version says about its body; this one knows of nothing to say.
    flags: u8,
    length: u32,
}

/// CRC-32 as ZIP has it. By a table: bit by bit, a long draft would be felt at every key.
pub fn checksum(bytes: &[u8]) -> u32 {
    CHECKSUM.checksum(bytes)
}

static CHECKSUM: Crc<u32, Table<1>> = Crc::<u32, Table<1>>::new(&CRC_32_ISO_HDLC);

/// The letters of a body.
pub fn seal(schema: u16, flags: u8, body: &[u8]) -> String {
    // A body that does not fit 32 bits does not fit the memory of a browser either.
    let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
    // Writing into memory does not fail; without its header every reader would refuse the link.
    let mut bytes = postcard::to_allocvec(&Header { schema, flags, length }).unwrap_or_default();
    bytes.extend_from_slice(body);
    bytes.extend_from_slice(&checksum(&bytes).to_le_bytes());
    let mut letters = Base64UrlUnpadded::encode_string(&bytes);
    letters.push(LAST);
    letters
}

/// The schema and the body of these letters, if they are whole and of no schema later than `newest`.
pub fn open(newest: u16, letters: &str) -> Result<(u16, Vec<u8>), LinkProblem> {
    let have = letters.len();
    if have > letters_of(HEADER_LENGTH_MAX + BODY_MAX + CHECKSUM_LENGTH) {
        return Err(LinkProblem::Unreadable);
    }
    if !letters.chars().all(is_letter) {
        return Err(LinkProblem::Altered);
    }
    let expected = declared(letters);
    if have < expected {
        return Err(LinkProblem::Cut { have, expected });
    }
    let code = letters.strip_suffix(LAST).filter(|_| have == expected).ok_or(LinkProblem::Altered)?;
    let bytes = Base64UrlUnpadded::decode_vec(code).map_err(|_| LinkProblem::Altered)?;
    let (sealed, sum) = bytes.split_last_chunk::<CHECKSUM_LENGTH>().ok_or(LinkProblem::Altered)?;
    if checksum(sealed) != u32::from_le_bytes(*sum) {
        return Err(LinkProblem::Altered);
    }
    let (header, body) = postcard::take_from_bytes::<Header>(sealed).map_err(|_| LinkProblem::Unreadable)?;
    if header.schema > newest || header.flags != 0 {
        return Err(LinkProblem::Newer);
    }
    if body.len() > BODY_MAX {
        return Err(LinkProblem::Unreadable);
    }
    Ok((header.schema, body.to_vec()))
}

/// Whether a letter is one of those that a code is written with.
pub fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// How many letters there should be by what the first of them say; the fewest that can be where they say nothing.
fn declared(letters: &str) -> usize {
    let whole_groups = letters.len().min(HEADER_LENGTH_MAX / 3 * 4) / 4 * 4;
    let start = letters.get(..whole_groups).and_then(|start| Base64UrlUnpadded::decode_vec(start).ok());
    let header = start.and_then(|bytes| {
        let (header, rest) = postcard::take_from_bytes::<Header>(&bytes).ok()?;
        Some((bytes.len() - rest.len(), usize::try_from(header.length).ok()?))
    });
    match header {
        Some((header, body)) if body <= BODY_MAX => letters_of(header + body + CHECKSUM_LENGTH),
        // A length that no link has was not cut but altered: then no count is expected.
        Some(_) => 0,
        None => letters_of(HEADER_LENGTH_MIN + CHECKSUM_LENGTH),
    }
}

/// The letters of so many bytes, with the last one.
fn letters_of(bytes: usize) -> usize {
    (bytes * 4).div_ceil(3) + LAST.len_utf8()
}

#[cfg(test)]
mod tests;
