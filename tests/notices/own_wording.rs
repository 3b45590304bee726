//! Documents in the wording of a company.

use wariate::calculation::calculate;
use wariate::draft::{SectionText, Wording};
use wariate::grant::Grant;
use wariate::language::Language;
use wariate::notice::{Block, DocumentName, EditedSection, Origin, Role, Terms, papers};

use crate::blank;
use crate::grants::iij;

const NAME: DocumentName = DocumentName::Determination;

/// A section of these lines outside the record, as it is edited.
fn annex(body: &str) -> EditedSection {
    let mut wording = Wording::default();
    let name = wording.add_section(NAME.name(), Some("record_ends")).expect("a section");
    let text = SectionText { heading: "参考".into(), body: body.into() };
    wording.set_text(NAME.name(), &name, Language::Japanese, text).expect("a text");
    let grant = Grant::read(&iij());
    let calculation = calculate(&grant);
    let terms = Terms::new(&grant, &calculation, Origin::Own);
    let edited = papers::edited(NAME, &terms, &wording, Language::Japanese);
    let section =
        edited.sections.into_iter().find(|section| section.worded.section.name == *name).expect("the section");
    let document = papers::compose(NAME, &terms, &wording, Language::Japanese);
    assert!(document.blocks.ends_with(&section.blocks));
    section
}

/// What means nothing, as it was written.
fn written(section: &EditedSection) -> Vec<&str> {
    section.unknown.iter().map(|unknown| &*unknown.written).collect()
}

/// What stands under its heading: the text of each line, or a table.
fn shown(section: &EditedSection) -> Vec<String> {
    let shown = section.blocks.iter().skip(1).map(|block| match block {
        Block::Line(Role::Note, passage) => passage.text(&blank),
        Block::Line(role, _) => format!("{role:?}"),
        Block::Table(table) => format!("<{} rows>", table.rows.len()),
        Block::PageBreak => "<page>".to_owned(),
    });
    shown.collect()
}

#[test]
fn a_table_may_stand_among_the_lines_of_a_note() {
    for (body, expected) in [
        ("一\n二", &["一\n二"][..]),
        ("", &[""]),
        ("{allotment_table}", &["<2 rows>"]),
        ("一\n\n{allotment_table}\n\n二\n三\n", &["一", "<2 rows>", "二\n三"]),
        ("{allotment_table}\n{total_rights}個\n { allotment_table } \n", &["<2 rows>", "163個", "<2 rows>"]),
    ] {
        let section = annex(body);
        assert_eq!(shown(&section), expected, "{body}");
        assert_eq!(written(&section), [""; 0], "{body}");
    }
}

#[test]
fn a_table_within_a_line_is_pointed_out() {
    for (body, expected) in [
        ("次の表：{allotment_table}", &["allotment_table"][..]),
        ("{allotment_table}\n{allotment_table}。", &["allotment_table"]),
        ("{totl}{total_rights}{", &["totl", "{"]),
        ("{ total_rights }{{}}", &[]),
    ] {
        let section = annex(body);
        assert_eq!(written(&section), expected, "{body}");
        let has_unknown =
            shown(&section).iter().any(|line| line.contains("allotment_table") || line.contains("{totl}"));
        assert_eq!(has_unknown, !expected.is_empty(), "{body}");
    }
}

/// Files are named by the title, and carry it in their properties.
#[test]
fn no_name_and_no_figure_is_in_the_title_of_a_file() {
    let mut wording = Wording::default();
    let body = "{issuer_name}の{total_rights}個の新株予約権".into();
    let text = SectionText { heading: "".into(), body };
    wording.set_text(NAME.name(), "title", Language::Japanese, text).expect("a text");
    let grant = Grant::read(&iij());
    let calculation = calculate(&grant);
    let terms = Terms::new(&grant, &calculation, Origin::Own);
    let document = papers::compose(NAME, &terms, &wording, Language::Japanese);
    assert_eq!(document.title(), "の個の新株予約権");
}
