//! `cargo xtask serve`: builds the release and serves `dist/` on this computer alone.
use crate::{build, paths};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// The port asked for on the command line.
pub fn port(arguments: &[&str]) -> Result<u16, String> {
    match arguments {
        [] => Ok(8080),
        ["--port", number] => number.parse().map_err(|_| format!("{number} is no port: 0 to 65535")),
        _ => Err("cargo xtask serve [--port 8080]".into()),
    }
}

pub fn serve(port: u16) -> Result<(), String> {
    // Before the build, so that a taken port shows at once.
    let listener = TcpListener::bind(("127.0.0.1", port))
        .map_err(|error| format!("port {port} cannot be used: {error}; choose another with --port"))?;
    build::build()?;
    let port = listener.local_addr().map_err(|error| error.to_string())?.port();
    let address = format!("http://127.0.0.1:{port}/");
    println!(
        "\nWariate stands at {address} (end with Ctrl-C)\nA portal page that embeds it: {address}hosting/portal.html"
    );
    open_browser(&address);
    let dist = paths::dist();
    for stream in listener.incoming().flatten() {
        let dist = dist.clone();
        std::thread::spawn(move || answer(stream, &dist));
    }
    Ok(())
}

/// A visitor who goes away in the middle is no error.
fn answer(stream: TcpStream, dist: &Path) -> Option<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
    let mut lines = BufReader::new((&stream).take(64 * 1024)).lines();
    let request = lines.next()?.ok()?;
    // The rest of the request is read before the answer: closing with unread bytes would reset the connection.
    while !lines.next()?.ok()?.is_empty() {}
    let response = respond(&request, dist);
    let mut out = &stream;
    out.write_all(response.head.as_bytes()).and_then(|()| out.write_all(&response.body)).ok()
}

struct Response {
    head: String,
    body: Vec<u8>,
}

fn respond(request: &str, dist: &Path) -> Response {
    let mut words = request.split(' ');
    let (method, address) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if !matches!(method, "GET" | "HEAD") {
        return Response::new("405 Method Not Allowed", "text/plain", "", Vec::new());
    }
    let Some(path) = file_of(address, dist) else {
        return Response::new("404 Not Found", "text/plain", "", b"not found\n".to_vec());
    };
    let Ok(body) = std::fs::read(&path) else {
        return Response::new("404 Not Found", "text/plain", "", b"not found\n".to_vec());
    };
    // What has a checksum in its name never changes; everything else is asked for anew.
    let cache = if has_checksum(&path) { "max-age=31536000, immutable" } else { "no-cache" };
    let more =
        format!("Cache-Control: {cache}\r\nAccess-Control-Allow-Origin: *\r\nX-Content-Type-Options: nosniff\r\n");
    let mut response = Response::new("200 OK", content_type(&path), &more, body);
    if method == "HEAD" {
        response.body.clear();
    }
    response
}

impl Response {
    fn new(status: &str, content_type: &str, more: &str, body: Vec<u8>) -> Response {
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n{more}Connection: close\r\n\r\n"
        );
        Response { head, body }
    }
}

/// The file of an address; `None` for whatever would leave the folder.
fn file_of(address: &str, dist: &Path) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = PathBuf::from(percent_decoded(path)?);
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let path = dist.join(path);
    Some(if path.is_dir() { path.join("index.html") } else { path })
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => (hex(rest.next()?)? << 4) | hex(rest.next()?)?,
            b'\\' => return None,
            plain => plain,
        });
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains(['\\', '\0']))
}

fn hex(letter: u8) -> Option<u8> {
    char::from(letter).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Whether the file is named with a checksum: `name-0123456789abcdef.js`, `name-0123456789abcdef_bg.wasm`,
/// `name-0123456789abcdef_second.wasm`. Trunk, which names the style sheet, leaves out leading zeros.
fn has_checksum(path: &Path) -> bool {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let stem = ["_bg", "_second"].iter().find_map(|part| stem.strip_suffix(part)).unwrap_or(stem);
    let sum = stem.rsplit_once('-').map_or("", |(_, sum)| sum);
    (8..=16).contains(&sum.len()) && sum.bytes().all(|letter| letter.is_ascii_hexdigit())
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "txt" | "conf" | "htaccess" => "text/plain; charset=utf-8",
        "config" => "text/xml; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Opens a browser where there is a screen to open it on; a computer without one has the address printed.
fn open_browser(address: &str) {
    let screen = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        let mut command = Command::new("cmd");
        command.args(["/C", "start", ""]);
        command
    } else if screen("DISPLAY") || screen("WAYLAND_DISPLAY") {
        Command::new("xdg-open")
    } else {
        return;
    };
    if command.arg(address).stdout(Stdio::null()).stderr(Stdio::null()).spawn().is_err() {
        println!("No browser could be opened; open the address yourself.");
    }
}

#[cfg(test)]
mod tests;
