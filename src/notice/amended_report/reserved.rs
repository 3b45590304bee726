//! What a filed text says of a number only because it is planned (割当予定数, 見込額, 最大), and what falls away once the
//! number is determined.

use std::ops::Range;

use super::edits::Edits;

/// What stands for a plan in a sentence.
const SENTENCES: [&str; 5] = ["予定数", "上限の", "上限数", "見込数", "減少"];
/// What stands for a plan right before a number.
const BEFORE: [&str; 3] = ["最大", "上限", "約"];
/// What stands for a plan behind it.
const BEHIND: [&str; 13] = [
    "を上限とする",
    "（予定数）",
    "(予定数)",
    "（予定）",
    "(予定)",
    "（見込額）",
    "(見込額)",
    "（見込み）",
    "(見込み)",
    "（上限）",
    "(上限)",
    "（最大）",
    "(最大)",
];

/// The places of `text` that fall away with the numbers that `edits` change, beside them and in sentences of their own.
pub fn reserved(text: &str, edits: &Edits) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    for edit in edits.changes() {
        let before = text.get(..edit.start).unwrap_or_default();
        places.extend(
            BEFORE.iter().find(|word| before.ends_with(**word)).map(|word| edit.start - word.len()..edit.start),
        );
    }
    let behind = BEHIND.iter().flat_map(|words| text.match_indices(words));
    places.extend(behind.map(|(start, words)| start..start + words.len()));
    places.extend(sentences(text));
    places.retain(|place| edits.are_apart_from(place));
    places
}

/// The sentences that reserve a change, each with the break of the line that it leaves empty.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for sentence in text.split_inclusive(['。', '\n']) {
        let start = at;
        at += sentence.len();
        if sentence.ends_with('。') && SENTENCES.iter().any(|word| sentence.contains(word)) {
            let begins_line = text.get(..start).is_some_and(|before| before.ends_with('\n'));
            found.push(if begins_line { start.saturating_sub(1)..at } else { start..at });
        }
    }
    found
}
