//! The number before a heading: (2), （２）, ②, 2., ２ , 第2, イ, ロ(1).

/// A number as a heading bears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marker {
    pub style: Style,
    pub number: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// (2), ⑵, 2)
    Parenthesised,
    /// ②
    Circled,
    /// 2., ２、
    Dotted,
    /// ２ before a blank or a bracket
    Bare,
    /// 第2
    Ordinal,
    /// ロ, (ロ)
    Kana,
}

/// The most letters that are looked at for the bracket behind a number.
const INNER_MAX: usize = 8;

/// The order in which the provisions of the law count.
const KANA: [char; 15] = ['イ', 'ロ', 'ハ', 'ニ', 'ホ', 'ヘ', 'ト', 'チ', 'リ', 'ヌ', 'ル', 'ヲ', 'ワ', 'カ', 'ヨ'];

/// The number that `text` begins with, and what follows it.
pub fn marker(text: &str) -> Option<(Marker, &str)> {
    let first = text.chars().next()?;
    let rest = text.get(first.len_utf8()..)?;
    let of = |style, number| Marker { style, number };
    if let Some(number) = position(first, '①', '⑳') {
        return Some((of(Style::Circled, number), rest));
    }
    if let Some(number) = position(first, '⑴', '⒇') {
        return Some((of(Style::Parenthesised, number), rest));
    }
    if matches!(first, '(' | '（') {
        // A number is short: a report of brackets that never close is not read to its end for each of them.
        let end = rest.char_indices().take(INNER_MAX).find(|(_, letter)| matches!(letter, ')' | '）'));
        let (end, bracket) = end?;
        let (inner, rest) = (rest.get(..end)?, rest.get(end + bracket.len_utf8()..)?);
        let (number, behind) =
            digits(inner).map(|(number, behind)| (of(Style::Parenthesised, number), behind)).or_else(|| {
                let letter = inner.chars().next()?;
                Some((of(Style::Kana, kana(letter)?), inner.get(letter.len_utf8()..)?))
            })?;
        return behind.is_empty().then_some((number, rest));
    }
    if first == '第' {
        let (number, rest) = digits(rest)?;
        return rest.starts_with(is_edge).then_some((of(Style::Ordinal, number), rest));
    }
    if let Some(number) = kana(first) {
        return Some((of(Style::Kana, number), rest.strip_prefix(['.', '．', '、', ')', '）']).unwrap_or(rest)));
    }
    let (number, rest) = digits(text)?;
    if let Some(rest) = rest.strip_prefix([')', '）']) {
        return Some((of(Style::Parenthesised, number), rest));
    }
    if let Some(rest) = rest.strip_prefix(['.', '．', '、']) {
        // 1.5 is a number and no heading.
        return digits(rest).is_none().then_some((of(Style::Dotted, number), rest));
    }
    rest.starts_with(is_edge).then_some((of(Style::Bare, number), rest))
}

fn is_edge(letter: char) -> bool {
    letter.is_whitespace() || letter == '【'
}

fn position(letter: char, first: char, last: char) -> Option<u32> {
    (first..=last).contains(&letter).then(|| u32::from(letter).wrapping_sub(u32::from(first)).saturating_add(1))
}

fn kana(letter: char) -> Option<u32> {
    KANA.iter().zip(1..).find_map(|(known, number)| (*known == letter).then_some(number))
}

/// A short number of either width, and what follows it.
fn digits(text: &str) -> Option<(u32, &str)> {
    let mut number: u32 = 0;
    let mut length = 0;
    for letter in text.chars() {
        let Some(digit) = position(letter, '0', '9').or_else(|| position(letter, '０', '９')) else { break };
        number = number.checked_mul(10)?.checked_add(digit.checked_sub(1)?)?;
        length += letter.len_utf8();
    }
    (length > 0 && number < 100).then_some(())?;
    Some((number, text.get(length..)?))
}
