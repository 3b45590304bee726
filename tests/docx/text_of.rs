//! The words in the file are those of the page.

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::Event;
use wariate::draft::{Category, Column};
use wariate::notice::{Block, Document, DocumentName, Passage, Role, Span};

use crate::grants::{company, iij};
use crate::{attribute, docx, entry, events, large_table, line, lines, notices, of, papers, part, plain_lines, table};

/// The words of a DOCX, line by line.
fn text_of(document: &Document) -> Vec<String> {
    let xml = part(&docx(document), "word/document.xml");
    let (mut text, mut is_within) = (String::new(), false);
    for event in events(&xml) {
        match event {
            Event::Start(element) => is_within = element.name().as_ref() == b"w:t",
            Event::Empty(element) if element.name().as_ref() == b"w:br" => text.push('\n'),
            Event::Empty(element) if element.name().as_ref() == b"w:tab" => text.push('\t'),
            Event::Text(words) if is_within => text.push_str(&words.decode().expect("UTF-8")),
            Event::GeneralRef(name) if is_within => {
                let name = name.decode().expect("UTF-8");
                text.push_str(resolve_xml_entity(&name).expect("one of the five"));
            }
            Event::End(element) => {
                is_within = false;
                text.push_str(if element.name().as_ref() == b"w:p" { "\n" } else { "" });
            }
            _ => {}
        }
    }
    lines(&text)
}

#[test]
fn the_words_are_those_of_the_page() {
    for draft in [iij(), company(), wariate::Draft::blank()] {
        for document in notices(&draft) {
            assert_eq!(text_of(&document), plain_lines(&document));
        }
    }
}

#[test]
fn two_hundred_categories_with_long_labels() {
    let document = of(vec![line(Role::Title, "割当表"), large_table()]);
    assert_eq!(text_of(&document), plain_lines(&document));
    let xml = part(&docx(&document), "word/document.xml");
    assert_eq!(xml.matches("<w:cantSplit />").count(), 201);
    assert_eq!(xml.matches("<w:tblHeader />").count(), 1);
}

/// Word opens no file with a letter that XML does not have.
#[test]
fn hostile_text_stays_text() {
    let hostile = "a\u{0}\u{1}\u{B}\u{1F}\u{FFFE}\u{FFFF}b <w:tbl>&amp;\"'</w:t> ]]> <!-- \r\nc\td\u{202E}𠮷";
    let document = of(vec![
        line(Role::Title, hostile),
        line(Role::Note, hostile),
        table(&[hostile, "<w:cantSplit />"], [vec![hostile.to_owned(), " w14:paraId=\"1\"".to_owned()]]),
    ]);
    let file = docx(&document);
    for name in crate::names(&file) {
        assert!(!events(&part(&file, &name)).is_empty(), "{name}");
        assert!(!part(&file, &name).contains(['\u{0}', '\u{1}', '\u{B}', '\u{FFFE}', '\u{FFFF}']));
    }
    let text = text_of(&document);
    assert_eq!(text.first().map(String::as_str), Some("ab <w:tbl>&amp;\"'</w:t> ]]> <!--"));
    assert_eq!(text.get(1..3), Some(&["c".to_owned(), "d\u{202E}𠮷".to_owned()][..]));
    assert!(text.contains(&"w14:paraId=\"1\"".to_owned()) && text.contains(&"<w:cantSplit />".to_owned()), "{text:?}");
    assert_eq!(part(&file, "word/document.xml").matches("<w:tblHeader />").count(), 1);
}

/// Every run with its words: the underlined ones are those of the passage that is.
#[test]
fn underlines_are_real() {
    let changed = Passage(vec![Span::Underlined(entry("3,582個")), Span::Entered("（変更なし）".into())]);
    let xml = part(&docx(&of(vec![Block::Line(Role::ItemText, changed.into())])), "word/document.xml");
    let runs: Vec<&str> = xml.split("<w:r>").skip(1).collect();
    assert_eq!(runs.len(), 2, "{xml}");
    assert!(runs[0].contains("<w:u w:val=\"single\" />") && runs[0].contains("3,582個"));
    assert!(!runs[1].contains("<w:u ") && runs[1].contains("（変更なし）"));
}

#[test]
fn a_page_break_stands_on_what_follows() {
    let blocks = vec![
        line(Role::Body, "one"),
        Block::PageBreak,
        line(Role::Body, "two"),
        Block::PageBreak,
        table(&["three"], []),
        table(&["four"], []),
        Block::PageBreak,
    ];
    let xml = part(&docx(&of(blocks)), "word/document.xml");
    let paragraphs: Vec<&str> = xml.split("<w:p>").skip(1).collect();
    let breaks: Vec<bool> = paragraphs.iter().map(|paragraph| paragraph.contains("<w:pageBreakBefore />")).collect();
    // One, two, the break before the table, its cell, between the tables, the cell, the end.
    assert_eq!(breaks, [false, true, true, false, false, false, false], "{xml}");
}

/// A table that is too wide gives its room to the columns that need it; one that is not keeps to its words.
#[test]
fn columns_fit_the_page() {
    let narrow = widths(&of(vec![table(&["割当対象者", "人数", "個数"], [])]));
    assert_eq!(narrow, [1500, 870, 870]);
    let wide = widths(&of(vec![large_table()]));
    assert_eq!(wide.iter().sum::<u32>(), 8652);
    assert!(wide[0] > 6000, "{wide:?}");
    assert_eq!(widths(&of(vec![table(&[], [])])), [0_u32; 0]);
}

/// On paper that lies across, no figure of the ledger is broken, and the label has what the figures leave.
#[test]
fn a_ledger_has_its_paper_across() {
    let mut draft = iij();
    let label =
        "Directors and Executive Officers of Consolidated Subsidiaries and of their Local Subsidiaries".repeat(3);
    let mut category = Category::clone(&draft.categories()[0]);
    category.set(Column::LabelEn, label.as_str());
    category.set(Column::LabelJa, label.as_str());
    draft.set_categories([category.into()]);
    for ledger in papers(&draft).into_iter().filter(|document| document.name == DocumentName::Ledger) {
        let xml = part(&docx(&ledger), "word/document.xml");
        assert!(xml.contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\" />"));
        let widths = widths(&ledger);
        assert_eq!((widths.len(), widths.iter().sum::<u32>()), (9, 16838 - 2 * 1417 - 420), "{widths:?}");
        // A digit of 8.5 points is half of that wide, and three points stand on either side of the figure.
        let figures = ["38,296,800", "354,600", "21,600", "108"];
        for (column, figure) in [6, 5, 4, 3].into_iter().zip(figures) {
            assert!(widths[column] as usize >= figure.len() * 85 + 120, "{figure}: {widths:?}");
        }
        assert!(widths.iter().skip(1).all(|width| 2 * width < widths[0]), "{widths:?}");
    }
}

/// The widths of the columns of a document's tables, in twentieths of a point.
fn widths(document: &Document) -> Vec<u32> {
    let xml = part(&docx(document), "word/document.xml");
    let columns = events(&xml).into_iter().filter_map(|event| match event {
        Event::Empty(element) if element.name().as_ref() == b"w:gridCol" => attribute(&element, "w:w"),
        _ => None,
    });
    columns.map(|width| width.parse().expect("a number")).collect()
}
