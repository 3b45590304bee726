//! Words of the page as a voice should say them.

use yew::prelude::*;

use crate::language::Language;

/// A sentence of the page; the Japanese terms in an English one are marked, so that they are not read as English.
pub fn spoken(text: &str, language: Language) -> Html {
    if language == Language::Japanese || text.is_ascii() {
        return html! { { text.to_owned() } };
    }
    let mut parts: Vec<Html> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_foreign = is_japanese(first);
        let end = rest.find(|sign| is_japanese(sign) != is_foreign).unwrap_or(rest.len());
        let (run, behind) = rest.split_at(end);
        parts.push(if is_foreign {
            html! { <span lang={Language::Japanese.tag()}>{ run.to_owned() }</span> }
        } else {
            html! { { run.to_owned() } }
        });
        rest = behind;
    }
    parts.into_iter().collect()
}

/// Kana, ideographs, and the marks among them.
fn is_japanese(sign: char) -> bool {
    matches!(sign, '\u{3000}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}
