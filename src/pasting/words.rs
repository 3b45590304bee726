//! Looking for words in short texts. The search of the standard library is made for long ones, and is long itself.

/// Where `word` stands first.
pub(super) fn first(text: &str, word: &str) -> Option<usize> {
    text.as_bytes().windows(word.len()).position(|letters| letters == word.as_bytes())
}

/// Where `word` stands last.
pub(super) fn last(text: &str, word: &str) -> Option<usize> {
    text.as_bytes().windows(word.len()).rposition(|letters| letters == word.as_bytes())
}

/// Whether one of `words` stands in `text`.
pub(super) fn says(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| first(text, word).is_some())
}
