//! Finding the code in an address as the programs on its way have left it.

use crate::share::envelope::is_letter;

/// How often an address may have been encoded anew on its way: `%252523` is `#` three times over.
const ROUNDS: usize = 3;

/// The letters of a beginning like `g1p.`
const START: usize = 4;

/// The code in a part of an address, to be given to [`decode`](super::decode); nothing where there is none.
///
/// A part is the fragment with its `#` or without, or a path or query into which a link scanner has copied a whole
/// address (`?url=https%3A%2F%2F…%23g1p.…`). The line breaks and spaces that a mail program put into a code are left
/// out, as are the marks of the sentence that it ended.
pub fn find(address_part: &str) -> Option<String> {
    let mut part = address_part.to_owned();
    for _ in 0..ROUNDS {
        part = percent_decoded(&part);
    }
    let (at, _) = part.match_indices('g').find(|(at, _)| {
        let (before, from) = part.split_at(*at);
        is_ours(from) && !before.ends_with(is_letter)
    })?;
    let (start, rest) = part.split_at(at).1.split_at(START);
    let letters = rest.split(['&', '#', '?', '/', '"', '\'', '<', '>']).next().unwrap_or_default();
    let letters: String = letters.chars().filter(|letter| !letter.is_whitespace()).collect();
    Some(start.to_owned() + letters.trim_end_matches(|letter| !is_letter(letter)))
}

/// Whether a part of an address may hold a code: [`find`] may find one in no other. It is quick to tell.
pub fn may_hold(address_part: &str) -> bool {
    let begins = |letters: &[u8]| matches!(letters, [b'g', b'0'..=b'9', b'a'..=b'z', b'.' | b'%']);
    let bytes = address_part.as_bytes();
    bytes.windows(START).any(begins) || bytes.windows(3).any(|letters| letters == b"%67")
}

/// Whether a text begins as a code of any generation and form does: `g`, a digit, a letter, a dot.
pub fn is_ours(text: &str) -> bool {
    matches!(text.as_bytes(), [b'g', b'0'..=b'9', b'a'..=b'z', b'.', ..])
}

/// The text with each `%23` and the like as the letter that it stands for, and all else as it is.
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let (byte, left) = match rest {
            [b'%', high, low, left @ ..] => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => (high << 4 | low, left),
                _ => (*first, after),
            },
            _ => (*first, after),
        };
        bytes.push(byte);
        rest = left;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(letter: u8) -> Option<u8> {
    char::from(letter).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
