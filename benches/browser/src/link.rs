//! Links beside what a script would do: how many characters they have, and how fast they are written and read.

use serde_json::Value;
use wariate_bench_core::drafts;
use wariate_browser_tests::Server;

use crate::devtools::{Browser, Tab};
use crate::report::{Bound, Report};
use crate::{Outcome, RUNS, WARM_UP};

pub const LINK: &str = "4. Links";

/// The page in which the program's links and the peers stand side by side.
pub const PAGES: [(&str, &str); 1] = [("link.html", include_str!("page/link.html"))];

/// The ways of the page by the names they have there and in the report.
const WAYS: [(&str, &str); 3] = [("program", "program"), ("deflate", "raw deflate"), ("lz", "lz-string")];

pub fn measure(server: &Server, report: &mut Report) -> Outcome<()> {
    let browser = Browser::start()?;
    let tab = Tab::open(&browser)?;
    tab.go(&server.url("link.html"))?;
    tab.told("ready")?;
    tab.to_front()?;
    let number = |script: &str| -> Outcome<f64> {
        tab.run(script)?.as_f64().ok_or_else(|| format!("{script} answers no number"))
    };
    for name in drafts::NAMES {
        let mut lengths = Vec::new();
        for (way, subject) in WAYS {
            if tab.run(&format!("ways('{name}').{way}.holds()"))? != Value::Bool(true) {
                return Err(format!("what {subject} writes of the {name} does not come back letter for letter"));
            }
            let length = number(&format!("ways('{name}').{way}.code.length"))?;
            report.add(LINK, format!("{name}: characters"), subject, "", &[length]);
            lengths.push((subject, length));
        }
        for (peer, length) in lengths.iter().skip(1) {
            let program = lengths.first().map_or(f64::NAN, |(_, length)| *length);
            report.aim(LINK, format!("{name}: characters beside {peer}"), program, Bound::Below(*length), "");
        }
    }
    let mut measured: Vec<(String, &str, Vec<f64>)> = Vec::new();
    for round in 0..WARM_UP + RUNS {
        let mut place = 0;
        for name in drafts::NAMES {
            for direction in ["encode", "decode"] {
                for (way, subject) in WAYS {
                    let speed = number(&format!("perSecond(ways('{name}').{way}.{direction})"))?;
                    match measured.get_mut(place) {
                        Some((_, _, speeds)) if round >= WARM_UP => speeds.push(speed),
                        Some(_) => {}
                        None => measured.push((format!("{name}: {direction}s"), subject, Vec::new())),
                    }
                    place += 1;
                }
            }
        }
        crate::progress("links", round);
    }
    for (what, subject, speeds) in &measured {
        report.add(LINK, what.clone(), subject, "per second", speeds);
    }
    report.note(
        "Links: the example with every field filled in, and the same with 200 categories. The peers write the same texts \
         as a JSON array without names: raw deflate is pako's at level 9 with the browser's own base64url, lz-string is \
         compressToEncodedURIComponent. Characters are those after #.",
    );
    Ok(())
}
