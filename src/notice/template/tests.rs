use super::{Piece, pieces};

/// The pieces as they stand in the text, each with its kind.
fn read(text: &str) -> Vec<String> {
    let cut = |range: std::ops::Range<usize>| &text[range];
    let shown = |piece| match piece {
        Piece::Words(words) => format!("\"{}\"", cut(words)),
        Piece::Named(name) => format!("<{}>", cut(name)),
        Piece::Counted { name, one, many } => format!("<{}:{}/{}>", cut(name), cut(one), cut(many)),
        Piece::Stray(brace) => format!("!{}", cut(brace)),
    };
    pieces(text, 0..text.len()).map(shown).collect()
}

#[test]
fn names_stand_in_braces() {
    assert_eq!(read("総数は{total_rights}個"), ["\"総数は\"", "<total_rights>", "\"個\""]);
    assert_eq!(read("{a}{b}"), ["<a>", "<b>"]);
    assert_eq!(read(""), [""; 0]);
}

#[test]
fn a_word_may_follow_the_number() {
    assert_eq!(read("{n} {n|right|rights}"), ["<n>", "\" \"", "<n:right/rights>"]);
    assert_eq!(read("{n||s}"), ["<n:/s>"]);
}

#[test]
fn two_braces_are_one() {
    assert_eq!(read("{{a}}"), ["\"{\"", "\"a\"", "\"}\""]);
}

#[test]
fn a_brace_without_the_other_is_told() {
    assert_eq!(read("{a"), ["!{", "\"a\""]);
    assert_eq!(read("a}"), ["\"a\"", "!}"]);
    assert_eq!(read("{a {b}"), ["!{", "\"a \"", "<b>"]);
    assert_eq!(read("{a\nb}"), ["!{", "\"a\\nb\"".replace("\\n", "\n").as_str(), "!}"]);
    assert_eq!(read("{a|b}"), ["!{", "\"a|b\"", "!}"]);
}
