use docx_rs::{BreakType, Paragraph, Run};

use crate::Span;

/// A paragraph in the style of this name.
pub fn paragraph(style: &str, spans: &[Span]) -> Paragraph {
    spans.iter().fold(Paragraph::new().style(style), |paragraph, span| paragraph.add_run(run(span)))
}

/// Letters with their line breaks and tabs, which are elements of their own in a DOCX.
fn run(span: &Span) -> Run {
    let mut run = Run::new();
    for (index, line) in span.text.split('\n').enumerate() {
        if index > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        for (index, piece) in line.split('\t').enumerate() {
            if index > 0 {
                run = run.add_tab();
            }
            let letters: String = piece.chars().filter(|letter| is_writable(*letter)).collect();
            if !letters.is_empty() {
                run = run.add_text(letters);
            }
        }
    }
    if span.underlined { run.underline("single") } else { run }
}

/// Whether XML 1.0 has the letter; Word opens no file with any other.
pub fn is_writable(letter: char) -> bool {
    !matches!(letter, '\0'..='\x1F' | '\u{FFFE}' | '\u{FFFF}')
}
