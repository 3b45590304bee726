//! The notice as HTML for Word.

use proptest::prelude::*;
use wariate::language::Language;
use wariate::notice::render::html;
use wariate::notice::{Block, Document, DocumentName, Passage, Role, Span};

use crate::grants::iij;
use crate::{blank, compose};

/// What Word gets: structure and inline styles, nothing that names a program and nothing that Word cannot take.
#[test]
fn html_is_clean() {
    for (language, font) in [(Language::English, "Times New Roman"), (Language::Japanese, "MS Mincho")] {
        let html = html::render(&compose(&iij(), language), &blank);
        assert!(html.starts_with(&format!("<div lang=\"{}\">", language.tag())));
        assert!(html.contains(font));
        for (tag, count) in [("<h1 ", 1), ("<table ", 1), ("<th ", 3), ("<td ", 6), ("<tr>", 3)] {
            assert_eq!(html.matches(tag).count(), count, "{tag}");
        }
        for foreign in ["class=", "id=", "colspan", "rowspan", "<meta", "<style", "<script", "<!--", "ariate"] {
            assert!(!html.contains(foreign), "{foreign}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Nothing that was typed becomes markup, whatever it is.
    #[test]
    fn html_escapes_everything(entered in r#"(\PC|[<>&"'\n\u{200E}\u{200F}\u{202E}\u{2066}]|<script>|<!--){0,300}"#) {
        let passage = Passage(vec![Span::Entered(entered.as_str().into())]);
        let document = Document {
            name: DocumentName::Determination,
            language: Language::English,
            blocks: vec![Block::Line(Role::Body, passage.into())],
        };
        let html = html::render(&document, &blank);
        let body = html.split_once("<p ").and_then(|(_, rest)| rest.split_once('>')).map(|(_, rest)| rest);
        let body = body.and_then(|rest| rest.strip_suffix("</p>\n</div>\n")).expect("one paragraph");
        prop_assert!(!body.replace("<br>", "").contains(['<', '>', '"', '\'', '\u{200F}', '\u{202E}']), "{}", body);
        prop_assert_eq!(unescaped(body), entered);
    }
}

fn unescaped(html: &str) -> String {
    let mut text = html.replace("<br>", "\n");
    for hidden in ['\u{200E}', '\u{200F}', '\u{202E}', '\u{2066}'] {
        text = text.replace(&format!("&#x{:X};", u32::from(hidden)), &hidden.to_string());
    }
    for (escaped, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replace(escaped, letter);
    }
    text
}
