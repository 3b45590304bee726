//! The notice as a page of its own.

use wariate::calculation::calculate;
use wariate::draft::{Category, Column, Field, Wording};
use wariate::grant::Grant;
use wariate::language::Language;
use wariate::notice::render::html;
use wariate::notice::{Block, DocumentName, Origin, Passage, Role, Span, Terms, papers};

use crate::grants::{iij, with};
use crate::{blank, compose};

#[test]
fn it_needs_nothing_else_and_names_no_program() {
    for language in Language::ALL {
        let page = html::page(&compose(&iij(), language), &blank);
        let start = format!("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">", language.tag());
        assert!(page.starts_with(&start) && page.ends_with("</body>\n</html>\n"));
        assert!(page.contains(&html::render(&compose(&iij(), language), &blank)));
        assert!(page.contains("size: A4") && page.contains("table-header-group"));
        for foreign in ["<script", "<link", "src=", "href=", "url(", "generator", "ariate"] {
            assert!(!page.contains(foreign), "{foreign}");
        }
    }
}

#[test]
fn its_title_is_that_of_the_document_and_no_markup() {
    let page = html::page(&compose(&iij(), Language::English), &blank);
    assert_eq!(
        title(&page),
        "Notice of Determination of the Terms of Stock-Compensation-Type Stock Options (Stock Acquisition Rights)"
    );
    let hostile = with(iij(), &[(Field::SeriesNameEn, "</title><script>alert(1)</script>")]);
    let page = html::page(&compose(&hostile, Language::English), &blank);
    assert!(!page.contains("<script"));
}

/// A ledger has nine columns, of which three hold words.
#[test]
fn a_ledger_lies_across_and_its_words_begin_at_the_left() {
    // Of one category the kind and the payment are still open.
    let mut draft = iij();
    draft.set_categories(draft.categories().to_vec().into_iter().enumerate().map(|(row, category)| {
        let mut category = Category::clone(&category);
        if row == 1 {
            category.set(Column::Kind, "");
            category.set(Column::Payment, "");
            category.set(Column::Rights, "");
        }
        category.into()
    }));
    let grant = Grant::read(&draft);
    let calculation = calculate(&grant);
    let terms = Terms::new(&grant, &calculation, Origin::Own);
    for language in Language::ALL {
        let ledger = papers::compose(DocumentName::Ledger, &terms, &Wording::default(), language);
        assert!(ledger.lies_across() && !compose(&iij(), language).lies_across());
        let page = html::page(&ledger, &blank);
        assert!(page.contains("size: A4 landscape"));
        let rows = page.split("<tbody>").nth(1).and_then(|body| body.split("</tbody>").next()).expect("rows");
        for row in rows.split("<tr>").skip(1) {
            let left: Vec<bool> = row.split("<td").skip(1).map(|cell| cell.contains("text-align:left")).collect();
            assert_eq!(left, [true, false, true, false, false, false, false, false, true], "{row}");
        }
    }
}

fn title(page: &str) -> &str {
    page.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).expect("a title").0
}

#[test]
fn underlines_and_page_breaks_are_real() {
    let mut document = compose(&iij(), Language::Japanese);
    let changed = Passage(vec![Span::Underlined(Passage(vec![Span::Entered("<163>".into())]))]);
    document.blocks = vec![Block::PageBreak, Block::Line(Role::Body, changed.into())];
    let html = html::render(&document, &blank);
    assert!(html.contains("page-break-before:always;") && html.contains("<u>&lt;163&gt;</u>"), "{html}");
    // A rule stands there on a screen: what marks it is what the style of the page looks for.
    assert!(html::page(&document, &blank).contains("@media screen { [style*=\"page-break-before\"] { border-top:"));
}
