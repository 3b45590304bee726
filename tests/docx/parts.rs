//! Fonts, languages, styles, paper; and what must not be in a file that is registered before it is announced.

use wariate::language::Language;
use wariate::notice::{Block, Role};

use crate::grants::iij;
use crate::{docx, events, line, names, notices, of, part};

fn seed(language: Language) -> Vec<u8> {
    let document = notices(&iij()).into_iter().find(|notice| notice.language == language);
    docx(&document.expect("a notice in each language"))
}

#[test]
fn every_part_is_well_formed_and_known() {
    for language in Language::ALL {
        let file = seed(language);
        let parts = [
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml",
            "word/footer1.xml",
        ];
        assert_eq!(names(&file), parts);
        for name in parts {
            assert!(!events(&part(&file, name)).is_empty(), "{name}");
            let is_typed = part(&file, "[Content_Types].xml").contains(&format!("PartName=\"/{name}\""));
            assert!(is_typed || name.contains("rels") || name.starts_with('['), "{name}");
        }
    }
}

#[test]
fn both_fonts_and_both_languages_are_set() {
    let styles = part(&seed(Language::English), "word/styles.xml");
    let defaults = styles.split_once("</w:docDefaults>").expect("defaults").0;
    assert!(defaults.contains("w:ascii=\"Times New Roman\"") && defaults.contains("w:hAnsi=\"Times New Roman\""));
    assert!(
        defaults.contains("w:eastAsia=\"ＭＳ 明朝\"")
            && defaults.contains("<w:lang w:val=\"en-US\" w:eastAsia=\"ja-JP\" />")
    );

    let styles = part(&seed(Language::Japanese), "word/styles.xml");
    let defaults = styles.split_once("</w:docDefaults>").expect("defaults").0;
    assert!(defaults.contains("w:ascii=\"ＭＳ 明朝\"") && defaults.contains("w:eastAsia=\"ＭＳ 明朝\""), "{defaults}");
    assert!(defaults.contains("<w:lang w:val=\"ja-JP\" w:eastAsia=\"ja-JP\" />"));
}

#[test]
fn headings_are_those_of_word_and_stay_with_their_text() {
    let file = seed(Language::Japanese);
    let styles = part(&file, "word/styles.xml");
    let heading = styles.split("<w:style ").find(|style| style.contains("w:styleId=\"Heading1\"")).expect("the style");
    assert!(heading.contains("w:val=\"heading 1\"") && heading.contains("<w:keepNext />"), "{heading}");
    assert!(heading.contains("<w:outlineLvl w:val=\"0\" />"));
    assert!(styles.contains("w:default=\"1\" w:styleId=\"Normal\""));
    let document = part(&file, "word/document.xml");
    assert_eq!(document.matches("<w:pStyle w:val=\"Title\" />").count(), 1);
    assert_eq!(document.matches("<w:pStyle w:val=\"Heading1\" />").count(), 5);
    for used in document.split("<w:pStyle w:val=\"").skip(1) {
        let id = used.split('"').next().expect("an id");
        assert!(styles.contains(&format!("w:styleId=\"{id}\"")), "{id}");
    }
}

#[test]
fn every_style_is_written_once() {
    let styles = part(&docx(&of(vec![line(Role::Heading, "会社概要")])), "word/styles.xml");
    let mut ids: Vec<&str> = styles.split("w:styleId=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((all, ids.len()), (16, 16), "{ids:?}");
}

#[test]
fn the_paper_is_a4_with_page_numbers() {
    let file = seed(Language::English);
    let document = part(&file, "word/document.xml");
    assert!(document.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\" w:orient=\"portrait\" />"));
    for side in ["top", "right", "bottom", "left"] {
        assert!(document.contains(&format!("w:{side}=\"1417\"")), "{side}");
    }
    assert!(document.contains("<w:footerReference w:type=\"default\" r:id=\"rIdFooter1\" />"));
    let footer = part(&file, "word/footer1.xml");
    assert!(footer.contains("<w:instrText>PAGE</w:instrText>") && footer.contains("<w:pStyle w:val=\"Footer\" />"));
    let styles = part(&file, "word/styles.xml");
    let style = styles.split("<w:style ").find(|style| style.contains("w:styleId=\"Footer\"")).expect("the style");
    assert!(style.contains("<w:jc w:val=\"center\" />"));
}

/// No person, no company, no program, no time; and the same grant gives the same bytes, whatever was written before.
#[test]
fn nothing_but_the_document_is_in_the_file() {
    for language in Language::ALL {
        let file = seed(language);
        assert_eq!(seed(language), file);
        let properties = part(&file, "docProps/core.xml");
        assert_eq!(properties.matches("<dc:").count(), 1, "{properties}");
        assert!(properties.contains("<dc:title>"));
        for name in names(&file) {
            let part = part(&file, &name).to_lowercase();
            for foreign in ["docx-rs", "docx_rs", "wariate", "unknown", "1970", "creator", "paraid", "comment", "20262"]
            {
                assert!(!part.contains(foreign), "{name} holds {foreign}");
            }
        }
    }
}

#[test]
fn an_empty_document_is_one() {
    for blocks in [vec![], vec![Block::PageBreak]] {
        let xml = part(&docx(&of(blocks)), "word/document.xml");
        assert!(!events(&xml).is_empty() && xml.contains("<w:sectPr>"), "{xml}");
    }
}
