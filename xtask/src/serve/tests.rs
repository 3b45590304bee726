use super::{content_type, file_of, has_checksum, port, respond};
use std::path::Path;

#[track_caller]
fn stays_inside(address: &str, expected: Option<&str>) {
    let found = file_of(address, Path::new("/dist"));
    assert_eq!(found.as_deref(), expected.map(Path::new), "{address}");
}

#[test]
fn no_address_leaves_the_folder() {
    stays_inside("/a.js?x=1", Some("/dist/a.js"));
    stays_inside("/hosting/portal.html", Some("/dist/hosting/portal.html"));
    stays_inside("/a%20b.js", Some("/dist/a b.js"));
    for address in [
        "/../secret",
        "/%2e%2e/secret",
        "/a/%2E%2E/%2e%2e/b",
        "//etc/passwd",
        "/..%5csecret",
        "a",
        "",
        "/%",
        "/%f",
        "/%zz",
        "/%ff",
        "/%00",
    ] {
        stays_inside(address, None);
    }
}

#[test]
fn only_reading_is_served() {
    let answer = respond("POST / HTTP/1.1", Path::new("/nowhere"));
    assert!(answer.head.starts_with("HTTP/1.1 405 "), "{}", answer.head);
    let answer = respond("GET /none.js HTTP/1.1", Path::new("/nowhere"));
    assert!(answer.head.starts_with("HTTP/1.1 404 "), "{}", answer.head);
}

#[test]
fn the_program_has_the_type_that_browsers_ask_for() {
    assert_eq!(content_type(Path::new("a.wasm")), "application/wasm");
    assert_eq!(content_type(Path::new("a.js")), "text/javascript; charset=utf-8");
}

#[test]
fn the_port_is_read_or_refused() {
    assert_eq!(port(&[]), Ok(8080));
    assert_eq!(port(&["--port", "0"]), Ok(0));
    assert!(port(&["--port", "99999"]).is_err());
    assert!(port(&["8080"]).is_err());
}

#[test]
fn only_names_with_a_checksum_are_kept() {
    for name in [
        "wariate-925f0398c19113fd_bg.wasm",
        "wariate-925f0398c19113fd_second.wasm",
        "style-1aa219e61193488b.css",
        "wariate-a2640fc15b1f9c3.js",
    ] {
        assert!(has_checksum(Path::new(name)), "{name}");
    }
    for name in ["index.html", "embed.js", "LICENSES.txt", "a-longer-hyphenated.js", ""] {
        assert!(!has_checksum(Path::new(name)), "{name}");
    }
}
