//! A document as DOCX: docx-rs writes its text, its tables and its styles; [`parts`] completes what the library leaves
//! out and packs only what the document needs.

use docx_rs::{Docx, Footer, LineSpacing, PageMargin, PageNum, PageOrientationType, Paragraph};

use crate::{Block, NotWritten, Role, Sheet};

mod look;
mod parts;
mod table;
mod text;
mod widths;

use look::{Cells, FOOTER, Look};

/// A4, its short side and its long one, in twentieths of a point.
const PAPER: (u32, u32) = (11906, 16838);
/// 25 mm on each side.
const MARGIN: u32 = 1417;
/// From the footer to the edge of the paper: 12.5 mm.
const TO_FOOTER: i32 = 709;
/// What stands below a table, as under a paragraph.
const BELOW_TABLE: u32 = 200;

/// The bytes of the file.
pub fn write(sheet: &Sheet) -> Result<Vec<u8>, NotWritten> {
    let margin = MARGIN.cast_signed();
    let margins = PageMargin {
        top: margin,
        right: margin,
        bottom: margin,
        left: margin,
        header: TO_FOOTER,
        footer: TO_FOOTER,
        gutter: 0,
    };
    let page_number = Paragraph::new().style(FOOTER).add_page_num(PageNum::new());
    let ((width, height), orientation) = if sheet.lies_across {
        ((PAPER.1, PAPER.0), PageOrientationType::Landscape)
    } else {
        (PAPER, PageOrientationType::Portrait)
    };
    let docx = Docx::new()
        .styles(look::styles(sheet.language, Cells::of(sheet)))
        .page_size(width, height)
        .page_orient(orientation)
        .page_margin(margins)
        .footer(Footer::new().add_paragraph(page_number));
    parts::pack(body(docx, sheet).build(), sheet)
}

fn body(mut docx: Docx, sheet: &Sheet) -> Docx {
    let room = if sheet.lies_across { PAPER.1 } else { PAPER.0 } - 2 * MARGIN;
    let mut above = Above::default();
    for block in &sheet.blocks {
        match block {
            Block::PageBreak => above.breaks = true,
            Block::Line(role, spans) => {
                let look = Look::of(*role, sheet.language);
                let mut paragraph = text::paragraph(look.id, spans).page_break_before(above.breaks);
                if above.table && !above.breaks && look.before < BELOW_TABLE {
                    paragraph = paragraph.line_spacing(LineSpacing::new().before(BELOW_TABLE).after(look.after));
                }
                docx = docx.add_paragraph(paragraph);
                above = Above::default();
            }
            Block::Table { columns, head, rows } => {
                // Word makes one table of two that touch, and a table cannot begin a page by itself.
                if above.table || above.breaks {
                    docx = docx.add_paragraph(between().page_break_before(above.breaks));
                }
                docx = docx.add_table(table::table(columns, head, rows, Cells::of(sheet), room));
                above = Above { table: true, breaks: false };
            }
        }
    }
    // Nor may a table be the last thing in a document.
    if above.table { docx.add_paragraph(between()) } else { docx }
}

/// What stands above the next block.
#[derive(Default)]
struct Above {
    table: bool,
    breaks: bool,
}

fn between() -> Paragraph {
    Paragraph::new().style(look::id(Role::Note))
}
