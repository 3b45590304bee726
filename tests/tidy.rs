//! The rules of the house that no compiler holds: who may name whom, and what no source may name at all.

#[path = "tidy/source.rs"]
mod source;
use source::{Source, sources, words};

/// Each room of the source, and the rooms it may name.
const ROOMS: [(&str, &[&str]); 18] = [
    ("language", &[]),
    // The program that writes files, a package of its own: it knows documents as its own plain counterpart alone.
    ("files", &[]),
    ("amount", &[]),
    ("reading", &[]),
    ("law", &["amount"]),
    ("valuation", &["amount"]),
    // A company's own wording is kept in each language.
    ("draft", &["language"]),
    // Pasted rows become categories of a draft, with the kind that a label says, or closes to estimate from.
    ("pasting", &["draft", "grant", "reading", "valuation"]),
    ("grant", &["amount", "draft", "language", "law", "reading"]),
    // The fair value of a calculation is that of the valuation, with its bound.
    ("calculation", &["amount", "draft", "grant", "law", "valuation"]),
    // A section of a document goes by its heading, in each language.
    ("checks", &["amount", "calculation", "draft", "grant", "language", "law", "valuation"]),
    // A report that was filed is read for the figures that it holds.
    ("notice", &["amount", "calculation", "draft", "grant", "language", "reading"]),
    ("share", &["draft", "language"]),
    // The model names the problems of a link or file only to hold them until they are worded, a profile to take it over,
    // and of the facts of a grant only the stage that is shown and how far it has come.
    ("model", &["draft", "grant", "language", "notice", "share"]),
    (
        "wording",
        &[
            "amount",
            "calculation",
            "checks",
            "draft",
            "grant",
            "language",
            "law",
            "model",
            // The papers are named, and what they lack is said.
            "notice",
            "pasting",
            "reading",
            "share",
            // A fair value and a volatility are worded with all that they came from.
            "valuation",
        ],
    ),
    // The view asks `browser` only what an event says, and `reading` only to tidy a field that is left. What moves a
    // fair value and what closes come to is worked out by `valuation` while its panel is open, and no calculation holds it.
    (
        "view",
        &[
            "amount",
            "browser",
            "calculation",
            "checks",
            "draft",
            "grant",
            "language",
            "model",
            "notice",
            "pasting",
            "reading",
            "valuation",
            "wording",
        ],
    ),
    ("browser", &[]),
    (
        "app",
        &[
            "amount",
            "browser",
            "calculation",
            "checks",
            "draft",
            "grant",
            "language",
            "model",
            "notice",
            // The lists that papers are drawn up from are read for the papers, the checks and the form at once; what was
            // read of them becomes what the papers take, counts and all.
            "pasting",
            "share",
            "view",
            "wording",
        ],
    ),
];

/// Crates that only some rooms may name.
const CRATES: [(&str, &[&str]); 14] = [
    ("yew", &["view", "app", "browser"]),
    ("web_sys", &["browser"]),
    ("js_sys", &["browser"]),
    ("gloo", &["browser"]),
    ("wasm_bindgen", &["browser"]),
    ("wasm_bindgen_futures", &["browser"]),
    ("serde", &["share", "files"]),
    ("postcard", &["share", "files"]),
    ("wariate_files", &["notice", "app", "files"]),
    ("docx_rs", &["files"]),
    ("zip", &["files"]),
    ("miniz_oxide", &["share"]),
    ("libm", &["valuation"]),
    // Rules have the days since which they are in force, and checks count days.
    (
        "chrono",
        &["reading", "valuation", "law", "pasting", "grant", "calculation", "checks", "notice", "wording", "view"],
    ),
];

#[test]
fn rooms_name_only_the_rooms_they_may() {
    for source in sources("src") {
        let Some((room, allowed)) = ROOMS.iter().find(|(room, _)| *room == source.room()) else { continue };
        for named in source.named() {
            let is_room = ROOMS.iter().any(|(other, _)| *other == named);
            assert!(
                !is_room || named == *room || allowed.contains(&named.as_str()),
                "{} names {named}, which `{room}` may not",
                source.path.display()
            );
        }
    }
}

#[test]
fn every_file_of_the_source_belongs_to_a_room() {
    for source in sources("src") {
        let room = source.room();
        let known = ROOMS.iter().any(|(name, _)| *name == room) || ["lib", "main", "contract"].contains(&room.as_str());
        assert!(known, "{} is in no room", source.path.display());
    }
}

#[test]
fn crates_stay_in_their_rooms() {
    for source in sources("src") {
        for (name, rooms) in CRATES {
            let room = source.room();
            if room == "lib" || rooms.contains(&room.as_str()) {
                continue;
            }
            for line in source.code() {
                assert!(!line.contains(&format!("{name}::")), "{} names {name}: {line}", source.path.display());
            }
        }
    }
}

#[test]
fn no_figure_is_a_binary_fraction() {
    // A logarithm has no end in decimals either: the valuation bounds its errors instead. A chart only draws.
    let may = |source: &Source| {
        let path = source.path.to_string_lossy().replace('\\', "/");
        source.room() == "valuation" || path.ends_with("src/view/chart.rs") || path.contains("src/view/chart/")
    };
    for source in sources("src").filter(|source| !source.is_test() && !may(source)) {
        for line in source.code() {
            let float = ["f64", "f32"].iter().any(|float| words(line).any(|word| word == *float));
            assert!(!float, "{}: {line}", source.path.display());
        }
    }
}

/// A policy cannot stop navigation or a peer connection, so no code names a way to either.
#[test]
fn no_code_names_a_way_out() {
    // Without spaces and escapes, as each line is compared.
    const WAYS_OUT: [&str; 24] = [
        "XmlHttpRequest",
        "XMLHttpRequest",
        "fetch_with",
        "sendBeacon",
        "send_beacon",
        "WebSocket",
        "EventSource",
        "WebTransport",
        "RTCPeerConnection",
        "RtcPeerConnection",
        "RtcDataChannel",
        "window.open",
        "open_with_url",
        "location.assign",
        "location().assign",
        "location.replace",
        "location().replace",
        "location.href=",
        ".location=",
        "location().set_href",
        "http-equiv=\"refresh\"",
        "httpEquiv:\"refresh\"",
        "dns-prefetch",
        "preconnect",
    ];
    let pages = ["index.html", "xtask/src/page.rs"].into_iter().map(Source::at);
    for source in sources("src").chain(sources("static")).chain(pages) {
        for line in source.code() {
            let plain = line.replace([' ', '\\'], "");
            for way in WAYS_OUT {
                assert!(!plain.contains(way), "{} names {way}: {line}", source.path.display());
            }
            let saves = source.path.ends_with("src/browser/file.rs");
            assert!(saves || !plain.contains(".set_href("), "{} sets an address: {line}", source.path.display());
        }
    }
}

/// The program fetches its own two parts when it starts, the one for files when the first of them is asked for, and
/// nothing else.
#[test]
fn only_the_programs_own_files_are_fetched_and_each_in_one_place() {
    const OWN: [(&str, &str); 4] = [
        ("boot.js", "fetch(url)"),
        ("boot.js", "fetch(files.wasm)"),
        ("second_part.js", "fetch(document.querySelector(\"script[data-second]\").dataset.second)"),
        ("files.js", "fetch(files)"),
    ];
    for source in sources("src").chain(sources("static")) {
        for line in source.code().filter(|line| line.contains("fetch(")) {
            let is_own = OWN.iter().any(|(file, call)| source.path.ends_with(file) && line.contains(call));
            assert!(is_own, "{}: {line}", source.path.display());
        }
    }
}

/// A link leads to this page with the draft, or a file out of the browser's own memory; never elsewhere.
#[test]
fn links_lead_to_this_page_alone() {
    for source in sources("src") {
        for line in source.code().filter(|line| line.contains("href={") || line.contains("set_href(")) {
            let own = ["href={AttrValue::from(props.link.clone())}", "link.set_href(&address)"];
            assert!(own.iter().any(|known| line.contains(known)), "{}: {line}", source.path.display());
        }
    }
}

#[test]
fn nothing_in_the_source_gives_up() {
    for source in sources("src").filter(|source| !source.is_test()) {
        for line in source.code() {
            for way in [".unwrap()", ".expect(\"", "unreachable!", "todo!", "unimplemented!", "dbg!"] {
                assert!(!line.contains(way), "{}: {line}", source.path.display());
            }
            // The days on which eras begin are checked when the program is compiled.
            let compiled = source.path.ends_with("era.rs") && line.contains("panic!(\"no such day\")");
            assert!(compiled || !line.contains("panic!("), "{}: {line}", source.path.display());
        }
    }
}

#[test]
fn the_source_is_read_as_the_compiler_reads_it() {
    let text = "/* a\n * b */ c();\n// d\n*e = f;\nuse crate::{g::{h, i}, j};\nuse super::super::k::l;\nuse super::m;";
    let source = Source { path: Source::at("src/share/link.rs").path, text: text.to_owned() };
    assert_eq!(source.code().take(2).collect::<Vec<_>>(), ["c();", "*e = f;"]);
    assert_eq!(source.named(), ["g", "j", "k"]);
}

/// A key changes a thousand figures of a long grant. With a selector that hangs on the figures themselves, on what an
/// element holds, or on whatever stands beside it, a browser computes the style of the whole page anew for each.
#[test]
fn no_selector_makes_a_key_cost_the_style_of_the_page() {
    let style = Source::at("static/style.css").text;
    for costly in [":has(", "* + *", "[data-value"] {
        assert!(!style.contains(costly), "{costly}");
    }
}

#[test]
fn files_are_small_and_finished() {
    for source in sources("src").chain(sources("tests")).chain(sources("xtask")).chain(sources("static")) {
        if source.path.extension().is_some_and(|kind| kind == "rs") {
            assert!(source.text.lines().count() <= 300, "{} is over 300 lines", source.path.display());
        }
        let itself = source.path.ends_with("tidy.rs");
        for mark in ["TODO", "FIXME", "XXX", "#[ignore"] {
            assert!(itself || !source.text.contains(mark), "{} holds {mark}", source.path.display());
        }
    }
}

#[test]
fn every_dependency_says_why_it_is_there() {
    let manifest = Source::at("Cargo.toml");
    let dependencies = manifest.text.split("[dependencies]").nth(1).and_then(|rest| rest.split("[profile").next());
    for line in dependencies.unwrap_or_default().lines() {
        let begins = line.contains(" = ") && !line.starts_with([' ', '#']) && !line.ends_with('[');
        let ends = line.starts_with(']');
        assert!(!(begins || ends) || line.contains(" # ") || line.starts_with('['), "no reason: {line}");
    }
}
