//! The notice as Markdown, read again by a program that knows it.

use std::path::Path;

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use wariate::language::Language;
use wariate::notice::render::markdown;
use wariate::notice::{Block, Document, DocumentName, Passage, Role, Span, Table};

use crate::grants::iij;
use crate::{blank, compose};

/// `UPDATE=1 cargo test --test notices` writes them anew.
#[test]
fn seed() {
    for language in Language::ALL {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/notices/seed.{}.md", language.tag()));
        let notice = markdown::render(&compose(&iij(), language), &blank);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, &notice).expect("the golden document can be written");
        }
        let expected = std::fs::read_to_string(&path).expect("the golden document can be read");
        assert!(notice == expected, "{} has changed:\n{notice}", path.display());
    }
}

#[track_caller]
fn line(role: Role, entered: &str, expected: &str) {
    assert_eq!(of(vec![Block::Line(role, entry(entered).into())]), format!("{expected}\n"));
}

fn of(blocks: Vec<Block>) -> String {
    let document = Document { name: DocumentName::Determination, language: Language::English, blocks };
    markdown::render(&document, &blank)
}

fn entry(entered: &str) -> Passage {
    Passage(vec![Span::Entered(entered.into())])
}

#[test]
fn what_is_no_markup_stays_as_it_is() {
    for plain in [
        "割当日：2019年7月12日（金）",
        "¥354,600 (¥1,773 per share)",
        "3.5 % and 1,773.00",
        "AT&T, R&D & more",
        "A - B + C = D > E # F!",
        "(1) ▲5 {rights}",
        "#9th",
        "-5",
    ] {
        line(Role::Body, plain, plain);
    }
    line(Role::ItemHeading, "1. Total Number", "## 1. Total Number");
}

#[test]
fn markup_is_escaped_where_it_would_be_one() {
    line(Role::Body, "<b>x</b>", r"\<b>x\</b>");
    line(Role::Body, "*a* _b_ `c` [d](e) ~~f~~ g|h \\i", r"\*a\* \_b\_ \`c\` \[d\](e) \~\~f\~\~ g\|h \\i");
    line(Role::Body, "&lt; &#60; &#x3C;", r"\&lt; \&#60; \&#x3C;");
    line(Role::Body, "# a", r"\# a");
    line(Role::Body, "1. a", r"1\. a");
    line(Role::Body, "2) a", r"2\) a");
    line(Role::Body, "- a\n+ b\n> c\n---\n===", "\\- a\\\n\\+ b\\\n\\> c\\\n\\---\\\n\\===");
    line(Role::Body, "    code\n\n\tcode", "code\\\n\\\ncode");
    line(Role::Title, "Title ##", r"# Title #\#");
    line(Role::Title, "two\nlines", "# two lines");
    line(Role::Note, "bell\u{7}\u{0}\u{1B}[1m \u{202E}", r"bell\[1m &#x202E;");
}

#[test]
fn an_underlined_passage_and_a_page_break_are_kept() {
    let changed = Passage(vec![
        Span::Entered("163".into()),
        Span::Underlined(Passage(vec![Span::Entered(" <rights>".into()), Span::Entered(" *".into())])),
    ]);
    let blocks =
        vec![Block::Line(Role::Body, changed.into()), Block::PageBreak, Block::Line(Role::Body, entry("next").into())];
    assert_eq!(of(blocks), "163<u> \\<rights> \\*</u>\n\n---\n\nnext\n");
}

#[test]
fn a_cell_stays_in_its_row() {
    let table = Table {
        caption: entry("caption"),
        head: vec![entry("a"), entry("b")],
        rows: vec![[entry("x | y\nz"), entry("")].into()],
    };
    assert_eq!(of(vec![Block::Table(table)]), "| a | b |\n| --- | ---: |\n| x \\| y z |  |\n");
}

const LETTERS: &str =
    r"(\PC|[\\`*_{}\[\]()#+.!|<>&~:=\-]|\n| {1,5}|\t|1\. |&lt;|---|===|<b>|<!--|```|\$|http://a\.b|:-:){0,60}";

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever was typed is shown letter for letter, and none of it as anything but text.
    #[test]
    fn what_was_typed_is_read_as_text(entered in LETTERS, is_heading in any::<bool>(), underlined in any::<bool>()) {
        let role = if is_heading { Role::Heading } else { Role::Note };
        let passage = if underlined { Passage(vec![Span::Underlined(entry(&entered))]) } else { entry(&entered) };
        let markdown = of(vec![Block::Line(role, passage.into())]);
        let mut shown = String::new();
        for event in Parser::new_ext(&markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
            match event {
                Event::Text(text) => shown.push_str(&text),
                Event::HardBreak => shown.push('\n'),
                Event::Start(Tag::Paragraph | Tag::Heading { .. }) | Event::End(_) => {}
                Event::InlineHtml(html) if underlined && ["<u>", "</u>"].contains(&&*html) => {}
                other => prop_assert!(false, "{other:?} in {markdown:?}"),
            }
        }
        prop_assert_eq!(words(&shown), words(&entered), "{:?}", markdown);
    }
}

/// The words of each line that has any; blanks are Markdown's own affair.
fn words(text: &str) -> Vec<String> {
    let plain: String = text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect();
    plain.split_whitespace().map(str::to_owned).collect()
}
