//! One form for the characters that Japanese keyboards and copied pages hold in several.

use super::{CHARACTERS_MAX, Misread};

/// A code as it is kept: full-width letters and digits as ASCII, without the spaces around it (`３７７４` → `3774`).
/// `None` where nothing has to change.
pub fn tidy_text(text: &str) -> Option<String> {
    let tidy: String = text.chars().map(narrow).collect();
    let tidy = tidy.trim();
    (tidy != text).then(|| tidy.to_owned())
}

/// The text of a number or a date in one form: ASCII, one kind of space and of dash, nothing around it.
/// `None` for a blank text.
pub(super) fn fold(text: &str) -> Result<Option<String>, Misread> {
    // Most fields of most forms.
    if text.is_empty() {
        return Ok(None);
    }
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    if text.chars().nth(CHARACTERS_MAX).is_some() {
        return Err(Misread::TooLong(CHARACTERS_MAX));
    }
    let folded: String = text.chars().filter(|&c| !is_invisible(c)).map(fold_one).collect();
    Ok((!folded.is_empty()).then_some(folded))
}

fn fold_one(character: char) -> char {
    match narrow(character) {
        // An input method left in Japanese types the mark of its own for each of these keys.
        '、' | '､' => ',',
        '。' | '｡' => '.',
        'ー' | 'ｰ' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        space if space.is_whitespace() => ' ',
        other => other,
    }
}

/// Whether a character stands in a text, told letter by letter: the standard library's search for texts in texts would
/// come along with its own way of asking that.
pub(super) fn has(text: &str, character: char) -> bool {
    text.chars().any(|letter| letter == character)
}

/// A full-width character as the one of ASCII that it stands for.
pub(super) fn narrow(character: char) -> char {
    match character {
        '！'..='～' => u32::from(character).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(character),
        '\u{3000}' => ' ',
        '￥' => '¥',
        other => other,
    }
}

/// Marks without a width that copied pages carry along. Those that turn the direction of text are not among them:
/// what they show is not what is read.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}' | '\u{2060}' | '\u{feff}')
}
