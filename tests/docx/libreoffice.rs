//! The files as LibreOffice reads them. Where it is not installed, the test says so in its output and leaves this out.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use wariate::notice::{Block, Document, Role};

use crate::grants::iij;
use crate::{docx, large_table, line, lines, notices, of, papers, plain_lines};

fn answers(program: &str, argument: &str) -> bool {
    let mut command = Command::new(program);
    command.arg(argument).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Says on the terminal, past what collects a test's output, that a test was left out.
fn left_out(what: &str) {
    let _ = writeln!(
        std::io::stdout(),
        "LEFT OUT: {what}, because LibreOffice (soffice) or poppler (pdftotext) is not installed"
    );
}

/// Converts these documents, all in one run with a profile of its own, and gives the files it wrote.
fn converted(name: &str, documents: &[Document], format: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("libreoffice-{name}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = |index: usize, ending: &str| folder.join(format!("{index}.{ending}"));
    let mut command = Command::new("soffice");
    command.arg(format!("-env:UserInstallation=file://{}", folder.join("profile").display()));
    command.args(["--headless", "--convert-to", format, "--outdir"]).arg(&folder);
    for (index, document) in documents.iter().enumerate() {
        std::fs::write(file(index, "docx"), docx(document)).expect("a file");
        command.arg(file(index, "docx"));
    }
    let output = command.output().expect("LibreOffice runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let ending = format.split(':').next().unwrap_or(format);
    (0..documents.len()).map(|index| file(index, ending)).collect()
}

#[test]
fn its_text_is_that_of_the_page_line_by_line() {
    if !answers("soffice", "--version") {
        return left_out("comparing the text of each DOCX with the page");
    }
    let mut documents = papers(&iij());
    documents.extend(notices(&wariate::Draft::blank()));
    documents.push(of(vec![line(Role::Title, "割当表"), large_table()]));
    for (document, path) in documents.iter().zip(converted("text", &documents, "txt:Text (encoded):UTF8")) {
        let text = std::fs::read_to_string(path).expect("LibreOffice wrote the text");
        assert_eq!(lines(text.trim_start_matches('\u{FEFF}')), plain_lines(document));
    }
}

#[test]
fn its_pages_repeat_the_head_of_a_table_and_are_numbered() {
    if !answers("soffice", "--version") || !answers("pdftotext", "-v") {
        return left_out("printing each DOCX");
    }
    let mut documents = notices(&iij());
    documents.push(of(vec![
        line(Role::Title, "割当表"),
        large_table(),
        Block::PageBreak,
        line(Role::ItemHeading, "別紙"),
        line(Role::ItemText, "以上"),
    ]));
    let pages: Vec<Vec<String>> = converted("pages", &documents, "pdf").iter().map(|path| pages(path)).collect();
    let [english, japanese, large] = pages.as_slice() else { panic!("a file for each") };
    assert_eq!((english.len(), japanese.len()), (1, 1), "the seed's notices fit on one page");
    assert!(large.len() > 5, "200 rows need some pages");
    for (index, page) in large.iter().enumerate() {
        let has_head = page.contains("割当対象者") && page.contains("人数");
        assert_eq!(has_head, index + 1 < large.len(), "page {}: {page}", index + 1);
        let number = page.lines().map(str::trim).rfind(|line| !line.is_empty());
        assert_eq!(number, Some((index + 1).to_string().as_str()), "{page}");
    }
    assert!(large.last().is_some_and(|page| page.contains("別紙") && page.contains("以上")));
}

fn pages(pdf: &Path) -> Vec<String> {
    let output = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().expect("pdftotext runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.trim_end_matches('\u{C}').split('\u{C}').map(str::to_owned).collect()
}
