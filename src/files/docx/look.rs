//! How each line is set: the same measures as in the HTML for Word's clipboard (`src/notice/render/html.rs`).

use docx_rs::{AlignmentType, LineSpacing, RunFonts, SpecialIndentType, Style, StyleType, Styles};

use crate::{Role, Sheet, Tongue};

/// The style of the page number.
pub const FOOTER: &str = "Footer";
/// The styles of the cells: the head, the first column, the others.
pub const HEAD_CELL: &str = "HeadCell";
pub const TEXT_CELL: &str = "TextCell";
pub const FIGURE_CELL: &str = "FigureCell";

/// 10.5 points, in half points.
const SIZE: usize = 21;
/// At this size the usual Japanese title fits on one line of A4.
const TITLE_SIZE: usize = 24;
/// One letter of full width at the usual size, in twentieths of a point.
const LETTER: i32 = 210;

/// A paragraph style; measures in twentieths of a point.
#[derive(Clone, Copy)]
pub struct Look {
    pub id: &'static str,
    name: &'static str,
    pub before: u32,
    pub after: u32,
    left: i32,
    first_line: i32,
    align: AlignmentType,
    size: usize,
    bold: bool,
    /// Stays on the page of what follows.
    keep_next: bool,
    /// A heading that Word lists in its outline.
    is_heading: bool,
}

/// Which style a line has; the titles and headings are Word's own.
pub fn id(role: Role) -> &'static str {
    names(role).0
}

fn names(role: Role) -> (&'static str, &'static str) {
    match role {
        Role::Mark => ("Mark", "Mark"),
        Role::Date => ("Date", "Date"),
        Role::Addressee => ("Addressee", "Addressee"),
        Role::Sender => ("Sender", "Sender"),
        Role::Title => ("Title", "Title"),
        Role::Body => ("BodyText", "Body Text"),
        Role::RecordBegins => ("RecordBegins", "Record Begins"),
        Role::ItemHeading | Role::Heading => ("Heading1", "heading 1"),
        Role::ItemText => ("ItemText", "Item Text"),
        Role::RecordEnds => ("RecordEnds", "Record Ends"),
        Role::Note => ("Note", "Note"),
    }
}

/// One role of each style.
const ROLES: [Role; 11] = [
    Role::Mark,
    Role::Date,
    Role::Addressee,
    Role::Sender,
    Role::Title,
    Role::Body,
    Role::RecordBegins,
    Role::ItemHeading,
    Role::ItemText,
    Role::RecordEnds,
    Role::Note,
];

impl Look {
    pub fn of(role: Role, language: Tongue) -> Look {
        let (id, name) = names(role);
        let plain = Look {
            id,
            name,
            before: 0,
            after: 200,
            left: 0,
            first_line: 0,
            align: AlignmentType::Left,
            size: SIZE,
            bold: false,
            keep_next: false,
            is_heading: false,
        };
        let heading = Look { before: 200, after: 40, keep_next: true, is_heading: true, ..plain };
        let centred = Look { align: AlignmentType::Center, ..plain };
        match (role, language) {
            (Role::Mark, _) => Look { bold: true, ..plain },
            (Role::Title, _) => {
                Look { before: 280, after: 280, bold: true, size: TITLE_SIZE, keep_next: true, ..centred }
            }
            (Role::ItemHeading | Role::Heading, Tongue::English) => Look { bold: true, ..heading },
            (Role::ItemHeading | Role::Heading, Tongue::Japanese) => heading,
            (Role::RecordBegins, Tongue::English) => centred,
            (Role::RecordBegins, Tongue::Japanese) => Look { before: 200, ..centred },
            (Role::RecordEnds, _) | (Role::Date, Tongue::Japanese) => Look { align: AlignmentType::Right, ..plain },
            (Role::ItemText, Tongue::English) => Look { after: 80, left: 2 * LETTER, ..plain },
            (Role::ItemText, Tongue::Japanese) => {
                Look { after: 80, left: 2 * LETTER, align: AlignmentType::Both, ..plain }
            }
            (Role::Sender, Tongue::English) => Look { after: 0, ..plain },
            // One block at the right, its lines below each other.
            (Role::Sender, Tongue::Japanese) => Look { after: 0, left: 18 * LETTER, ..plain },
            // A Japanese paragraph begins with one free letter.
            (Role::Body, Tongue::Japanese) => Look { first_line: LETTER, align: AlignmentType::Both, ..plain },
            (Role::Body | Role::Date, Tongue::English) | (Role::Addressee | Role::Note, _) => plain,
        }
    }

    fn style(self) -> Style {
        let mut style = Style::new(self.id, StyleType::Paragraph)
            .name(self.name)
            .based_on("Normal")
            .size(self.size)
            .align(self.align)
            .line_spacing(LineSpacing::new().before(self.before).after(self.after))
            .indent(Some(self.left), Some(SpecialIndentType::FirstLine(self.first_line)), None, None);
        if self.bold {
            style = style.bold();
        }
        if self.is_heading {
            style = style.outline_lvl(0);
        }
        if self.keep_next {
            style.paragraph_property = style.paragraph_property.keep_next(true).keep_lines(true);
        }
        style
    }
}

/// How the cells of tables are set.
#[derive(Clone, Copy)]
pub struct Cells {
    /// Of their letters, in half points.
    size: usize,
    /// From a border to the text beside it, in twentieths of a point.
    pub padding: u32,
}

impl Cells {
    /// On paper that lies across many columns stand beside each other: all is set smaller there.
    pub fn of(sheet: &Sheet) -> Cells {
        if sheet.lies_across { Cells { size: 17, padding: 60 } } else { Cells { size: SIZE, padding: 120 } }
    }

    /// The width of a letter of half width, in twentieths of a point.
    pub fn half_letter(self) -> u32 {
        5 * self.size as u32
    }
}

/// Every style of a document, with both fonts as its defaults.
pub fn styles(language: Tongue, cells: Cells) -> Styles {
    let mincho = "ＭＳ 明朝";
    let latin = match language {
        Tongue::English => "Times New Roman",
        Tongue::Japanese => mincho,
    };
    let fonts = RunFonts::new().ascii(latin).hi_ansi(latin).cs(latin).east_asia(mincho);
    let styles = Styles::new().default_fonts(fonts).default_size(SIZE);
    let styles = ROLES.iter().fold(styles, |styles, role| styles.add_style(Look::of(*role, language).style()));
    [
        (FOOTER, "footer", AlignmentType::Center, SIZE),
        (HEAD_CELL, "Head Cell", AlignmentType::Center, cells.size),
        (TEXT_CELL, "Text Cell", AlignmentType::Left, cells.size),
        (FIGURE_CELL, "Figure Cell", AlignmentType::Right, cells.size),
    ]
    .into_iter()
    .fold(styles, |styles, (id, name, align, size)| {
        let style = Style::new(id, StyleType::Paragraph).name(name).based_on("Normal").align(align);
        styles.add_style(if size == SIZE { style } else { style.size(size) })
    })
}
