use super::{Files, Program, Shell, hosted, inlined_safely, single_file, stylesheet};

const HTML: &str = "<html><head>\n<!--xtask: policy-->\n<!--xtask: preloads-->\n<!--xtask: boot.css-->\n\
    <link rel=\"stylesheet\" href=\"./style-1.css\"/>\n</head><body>\n<!--xtask: licences-->\n<!--xtask: program-->\n\
    <!--xtask: boot.js-->\n</body></html>";

fn shell() -> Shell {
    Shell {
        html: HTML.into(),
        style: "body{}".into(),
        style_name: "style-1.css".into(),
        boot_script: "boot();".into(),
        boot_style: "#boot{}".into(),
    }
}

fn program() -> Program {
    Program {
        js: "async function __wbg_init(a) {}".into(),
        js_name: "wariate-1.js".into(),
        first: b"\0asm".to_vec(),
        first_name: "wariate-1_bg.wasm".into(),
        second: b"\0asm2".to_vec(),
        second_name: "wariate-1_second.wasm".into(),
    }
}

fn files() -> Files {
    Files { wasm: b"\0asm3".to_vec(), name: "wariate-files-1.wasm".into() }
}

#[test]
fn the_hosted_page_names_its_files_by_relative_paths() {
    let page = hosted(&shell(), &program(), &files()).expect("a page");
    for name in ["\"./style-1.css\"", "\"./wariate-1.js\"", "\"./wariate-1_bg.wasm\"", "\"./LICENSES.txt\""] {
        assert!(page.contains(name), "{name} in {page}");
    }
    assert!(page.contains("data-second=\"./wariate-1_second.wasm\""), "{page}");
    assert_eq!(page.matches("_second.wasm").count(), 1, "what follows is not loaded ahead: {page}");
    assert!(page.contains("data-files=\"./wariate-files-1.wasm\""), "{page}");
    assert_eq!(page.matches("wariate-files").count(), 1, "what may never be asked for is not loaded ahead: {page}");
    assert!(!page.contains("=\"/") && !page.contains("http:"), "{page}");
}

#[test]
fn the_single_file_names_no_file() {
    let page = single_file(&shell(), &program(), &files(), "a < b").expect("a page");
    assert!(page.contains("id=\"program-second\">AGFzbTI=<"), "{page}");
    assert!(page.contains("id=\"program-files\">AGFzbTM=<"), "{page}");
    assert!(page.contains("AGFzbQ==") && page.contains("a &lt; b") && page.contains("<style>body{}</style>"), "{page}");
    assert!(!page.contains("href=") && !page.contains("src="), "{page}");
}

#[test]
fn a_marker_that_is_missing_or_new_is_noticed() {
    let without = Shell { html: HTML.replace("<!--xtask: policy-->", ""), ..shell() };
    assert!(hosted(&without, &program(), &files()).is_err());
    let with = Shell { html: HTML.replace("</head>", "<!--xtask: other--></head>"), ..shell() };
    assert!(hosted(&with, &program(), &files()).is_err());
}

#[test]
fn no_text_ends_its_own_element() {
    assert!(inlined_safely("a </SCRIPT> b", "</script").is_err());
    assert!(inlined_safely("a <!-- b", "</script").is_err());
    assert!(inlined_safely("a < b", "</script").is_ok());
}

#[test]
fn the_stylesheet_is_found_as_trunk_writes_it() {
    assert_eq!(stylesheet(HTML), Ok(("<link rel=\"stylesheet\" href=\"./style-1.css\"/>", "style-1.css")));
    assert!(stylesheet("<html>").is_err());
}
