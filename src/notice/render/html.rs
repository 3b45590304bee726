//! A document as HTML: for Word's clipboard with real headings, paragraphs and tables without merged cells, and inline
//! styles only, because Word drops every other; and as a page of its own, to be saved and printed.

use super::super::{Block, Document, Passage, Role, Table};
use crate::draft::Input;
use crate::language::Language;

/// `document` as an HTML fragment.
pub fn render(document: &Document, blank: &dyn Fn(&[Input]) -> String) -> String {
    let page = Page { language: document.language, blank };
    let mut html = format!("<div lang=\"{}\">\n", document.language.tag());
    let mut breaks = "";
    for block in &document.blocks {
        match block {
            Block::Line(role, passage) => page.line(&mut html, breaks, *role, passage),
            Block::Table(table) => page.table(&mut html, breaks, table),
            Block::PageBreak => {}
        }
        breaks = if *block == Block::PageBreak { "page-break-before:always;" } else { "" };
    }
    html.push_str("</div>\n");
    html
}

/// `document` as a whole page that needs nothing else. Printed on A4, it breaks where the page's own print does; on a screen
/// a rule stands there.
pub fn page(document: &Document, blank: &dyn Fn(&[Input]) -> String) -> String {
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
        document.language.tag()
    );
    escape(&mut html, &document.title());
    html.push_str("</title>\n<style>\n");
    html.push_str(if document.lies_across() { ACROSS } else { UPRIGHT });
    html.push_str(PRINT);
    html.push_str("</style>\n</head>\n<body>\n");
    html.push_str(&render(document, blank));
    html.push_str("</body>\n</html>\n");
    html
}

const UPRIGHT: &str = "@page { size: A4; margin: 25mm }\nbody { max-width: 160mm }\n";
const ACROSS: &str = "@page { size: A4 landscape; margin: 20mm }\nbody { max-width: 257mm }\n";

const PRINT: &str = "\
body { margin: 25mm auto; background: #ffffff; line-height: 1.6; overflow-wrap: anywhere }
h1, h2 { break-after: avoid; break-inside: avoid }
p { orphans: 2; widows: 2 }
thead { display: table-header-group }
tr { break-inside: avoid }
@media screen { [style*=\"page-break-before\"] { border-top: 1px solid; padding-top: 25mm } }
@media print { body { max-width: none; margin: 0 } }
";

struct Page<'a> {
    language: Language,
    blank: &'a dyn Fn(&[Input]) -> String,
}

impl Page<'_> {
    fn line(&self, html: &mut String, breaks: &str, role: Role, passage: &Passage) {
        let tag = match role {
            Role::Title => "h1",
            Role::ItemHeading | Role::Heading => "h2",
            _ => "p",
        };
        let style = match self.language {
            Language::English => english_style(role),
            Language::Japanese => japanese_style(role),
        };
        self.element(html, tag, "", &format!("{breaks}{style}"), passage);
        html.push('\n');
    }

    fn table(&self, html: &mut String, breaks: &str, table: &Table) {
        html.push_str(&format!("<table style=\"{breaks}border-collapse:collapse;margin:0 0 10pt 2em\">\n"));
        html.push_str("<thead>\n<tr>");
        for cell in &table.head {
            let style = "border:1px solid #000000;padding:2pt 6pt;font-weight:normal;text-align:center";
            self.element(html, "th", " scope=\"col\"", style, cell);
        }
        html.push_str("</tr>\n</thead>\n<tbody>\n");
        let of_words: Vec<bool> = (0..table.head.len()).map(|column| table.is_of_words(column)).collect();
        for row in &table.rows {
            html.push_str("<tr>");
            for (column, cell) in row.iter().enumerate() {
                let style = if of_words.get(column) == Some(&true) {
                    "border:1px solid #000000;padding:2pt 6pt;text-align:left"
                } else {
                    "border:1px solid #000000;padding:2pt 6pt;text-align:right"
                };
                self.element(html, "td", "", style, cell);
            }
            html.push_str("</tr>\n");
        }
        html.push_str("</tbody>\n</table>\n");
    }

    /// The font stands on every element: Word gives headings and cells a font of its own where they name none.
    fn element(&self, html: &mut String, tag: &str, attributes: &str, style: &str, passage: &Passage) {
        let font = match self.language {
            Language::English => "font-family:'Times New Roman',serif",
            Language::Japanese => "font-family:'MS Mincho','ＭＳ 明朝','Yu Mincho','游明朝',serif",
        };
        // At this size the usual Japanese title fits on one line of A4.
        let size = if tag == "h1" { "12pt" } else { "10.5pt" };
        html.push_str(&format!("<{tag}{attributes} style=\"{font};font-size:{size};color:#000000;{style}\">"));
        for (text, is_underlined) in passage.pieces(self.blank) {
            html.push_str(if is_underlined { "<u>" } else { "" });
            escape(html, &text);
            html.push_str(if is_underlined { "</u>" } else { "" });
        }
        html.push_str(&format!("</{tag}>"));
    }
}

fn english_style(role: Role) -> &'static str {
    match role {
        Role::Mark => "margin:0 0 10pt 0;font-weight:bold;text-align:left",
        Role::Title => "margin:14pt 0;font-weight:bold;text-align:center",
        Role::RecordBegins => "margin:0 0 10pt 0;text-align:center",
        Role::RecordEnds => "margin:0 0 10pt 0;text-align:right",
        Role::ItemHeading | Role::Heading => "margin:10pt 0 2pt 0;font-weight:bold;text-align:left",
        Role::ItemText => "margin:0 0 4pt 2em;text-align:left",
        Role::Sender => "margin:0;text-align:left",
        Role::Date | Role::Addressee | Role::Body | Role::Note => "margin:0 0 10pt 0;text-align:left",
    }
}

fn japanese_style(role: Role) -> &'static str {
    match role {
        Role::Mark => "margin:0 0 10pt 0;font-weight:bold;text-align:left",
        Role::Date | Role::RecordEnds => "margin:0 0 10pt 0;text-align:right",
        // One block at the right, its lines below each other.
        Role::Sender => "margin:0 0 0 18em;text-align:left",
        Role::Title => "margin:14pt 0;font-weight:bold;text-align:center",
        // A Japanese paragraph begins with one free letter.
        Role::Body => "margin:0 0 10pt 0;text-indent:1em;text-align:justify",
        Role::RecordBegins => "margin:10pt 0;text-align:center",
        Role::ItemHeading | Role::Heading => "margin:10pt 0 2pt 0;font-weight:normal;text-align:left",
        Role::ItemText => "margin:0 0 4pt 2em;text-align:justify",
        Role::Addressee | Role::Note => "margin:0 0 10pt 0;text-align:left",
    }
}

/// Writes `text` so that no letter of it is markup, and none turns the letters around it unseen in the source.
fn escape(html: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\n' => html.push_str("<br>"),
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                html.push_str(&format!("&#x{:X};", u32::from(letter)));
            }
            _ => html.push(letter),
        }
    }
}
