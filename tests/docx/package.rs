//! All files in one ZIP, and requests that are none.

use proptest::prelude::*;
use wariate::notice::render::{html, markdown, sheet, text};
use wariate_files::{Content, Entry, NotWritten, Request, write};

use crate::grants::iij;
use crate::{blank, docx, names, notices, part};

fn all_files() -> Request {
    let files = notices(&iij()).into_iter().flat_map(|notice| {
        let name = format!("発行内容確定のお知らせ.{}", notice.language.tag());
        let file = |ending: &str, content| Entry { name: format!("{name}.{ending}"), content };
        [
            file("docx", Content::Docx(sheet::render(&notice, &blank))),
            file("html", Content::Text(html::page(&notice, &blank))),
            file("md", Content::Text(markdown::render(&notice, &blank))),
            file("txt", Content::Text(text::render(&notice, &blank))),
        ]
    });
    Request::Zip(files.collect())
}

#[test]
fn all_files_are_in_it_by_their_names() {
    let request = Request::read(&all_files().bytes()).expect("what was written is read");
    let zip = write(&request).expect("a file");
    assert_eq!(names(&zip).len(), 8);
    let notice = notices(&iij()).remove(0);
    let name = format!("発行内容確定のお知らせ.{}", notice.language.tag());
    assert_eq!(part(&zip, &format!("{name}.txt")), text::render(&notice, &blank));
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(&zip)).expect("a package");
    let mut inner = Vec::new();
    std::io::Read::read_to_end(&mut package.by_name(&format!("{name}.docx")).expect("the file"), &mut inner)
        .expect("bytes");
    assert_eq!(inner, docx(&notice));
    assert_eq!(write(&request).expect("a file"), zip, "the same bytes each time");
}

#[test]
fn two_files_of_one_name_are_refused() {
    let file = |text: &str| Entry { name: "a.txt".into(), content: Content::Text(text.into()) };
    assert_eq!(write(&Request::Zip(vec![file("a"), file("b")])), Err(NotWritten));
}

#[test]
fn a_request_is_read_whole_or_not_at_all() {
    let bytes = all_files().bytes();
    assert_eq!(Request::read(&bytes), Some(all_files()));
    assert_eq!(Request::read(&bytes[..bytes.len() - 1]), None);
    assert_eq!(Request::read(&[&bytes[..], b"x"].concat()), None);
    assert_eq!(Request::read(&[]), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_a_request_or_not(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Some(request) = Request::read(&bytes) {
            let _ = write(&request);
        }
    }
}
