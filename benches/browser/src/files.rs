//! A file for Word, from the page's request to the bytes, beside the npm package `docx`.

use std::io::{Cursor, Read};

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use wariate::language::Language;
use wariate::notice::render::sheet;
use wariate::notice::{Origin, determination};
use wariate::{Grant, calculate};
use wariate_bench_core::drafts;
use wariate_browser_tests::Server;
use wariate_files::{Request, Sheet};

use crate::devtools::{Browser, Tab};
use crate::report::{Bound, Report};
use crate::{Outcome, RUNS, WARM_UP};

pub const FILES: &str = "10. Files for Word";

/// The page of the peer.
pub const PAGES: [(&str, &str); 1] = [("files.html", include_str!("page/files.html"))];

/// Asks the program's page for a file as the program does.
const ASK: &str = "self.make = letters => new Promise((resolve, reject) => {
    const request = Uint8Array.fromBase64(letters);
    const begun = performance.now();
    const tell = told => {
        if (typeof told !== 'string') resolve([performance.now() - begun, told.toBase64()]);
        else if (told !== 'loading' && told !== 'writing') reject(new Error(told));
    };
    dispatchEvent(new CustomEvent('wariate:file', { detail: { request, tell } }));
})";

pub fn measure(server: &Server, report: &mut Report) -> Outcome<()> {
    let browser = Browser::start()?;
    let program = crate::typing::program(server, &browser, false)?;
    program.run(ASK)?;
    let peer = Tab::open(&browser)?;
    peer.go(&server.url("files.html"))?;
    peer.told("ready")?;
    for name in drafts::NAMES {
        let sheet = notice(name);
        let ask = json!(Base64::encode_string(&Request::Docx(sheet.clone()).bytes()));
        let subjects = [(&program, "program", ask), (&peer, "docx (npm)", json!(sheet))];
        let mut times = [Vec::new(), Vec::new()];
        let mut texts = [String::new(), String::new()];
        for round in 0..WARM_UP + RUNS {
            for (((tab, subject, given), times), text) in subjects.iter().zip(&mut times).zip(&mut texts) {
                tab.to_front()?;
                let (time, file) = made(tab, given).map_err(|reason| format!("{subject}: {reason}"))?;
                *text = letters(&file)?;
                if round >= WARM_UP {
                    times.push(time);
                }
            }
            crate::progress(&format!("files, {name}"), round);
        }
        let [ours, theirs] = &texts;
        if ours != theirs {
            return Err(format!("the letters of the {name} differ between the files: {ours} … {theirs}"));
        }
        for ((_, subject, _), times) in subjects.iter().zip(&times) {
            let median = report.add(FILES, format!("{name}: DOCX"), subject, "ms", times).median;
            if *subject == "program" && name == "example" {
                report.aim(FILES, "DOCX of the example", median, Bound::AtMost(100.0), "ms");
            }
        }
    }
    report.note(
        "Files: the Japanese notice as DOCX, from the request to its bytes in the page, once the program in the worker \
         is there. The peer makes one of the same letters in its page, without a worker.",
    );
    Ok(())
}

/// The notice of the draft of this name, as files are made of it.
fn notice(name: &str) -> Sheet {
    let grant = Grant::read(&drafts::named(name));
    let notice = determination::compose(&grant, &calculate(&grant), Language::Japanese, Origin::Own);
    sheet::render(&notice, &|_| "［　］".to_owned())
}

/// How long it took, and the file.
fn made(tab: &Tab, given: &Value) -> Outcome<(f64, Vec<u8>)> {
    let made = tab.run(&format!("make({given})"))?;
    let file = made[1].as_str().and_then(|letters| Base64::decode_vec(letters).ok());
    made[0].as_f64().zip(file).ok_or_else(|| "the page answered no file".to_owned())
}

/// The letters in a DOCX, without its line breaks.
fn letters(file: &[u8]) -> Outcome<String> {
    let mut package = zip::ZipArchive::new(Cursor::new(file)).map_err(|error| error.to_string())?;
    let mut document = package.by_name("word/document.xml").map_err(|error| error.to_string())?;
    let mut xml = String::new();
    document.read_to_string(&mut xml).map_err(|error| error.to_string())?;
    let texts = xml.split("<w:t").skip(1).filter(|rest| rest.starts_with(['>', ' ']));
    Ok(texts.filter_map(|rest| rest.split_once('>')?.1.split_once("</w:t>")).map(|(text, _)| text).collect())
}
