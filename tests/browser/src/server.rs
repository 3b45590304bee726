//! A static web server with a log, well or badly set up as intranet servers are.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::built::dist;

/// The build is served from here, as from a folder deep in an intranet.
pub const BASE: &str = "/ir/tools/wariate/";

/// How a server treats the files.
#[derive(Clone, Default)]
pub struct Hosting {
    /// Sends `Access-Control-Allow-Origin: *`, which a sandboxed frame needs.
    pub cross_origin: bool,
    /// An ending that is served under this type instead of its own.
    pub wrong_type: Option<(&'static str, &'static str)>,
    /// An ending whose files are not found.
    pub missing: Option<&'static str>,
    /// An ending whose files come with one more header line.
    pub header: Option<(&'static str, &'static str)>,
    /// An ending whose files come only after a while.
    pub slow: Option<(&'static str, Duration)>,
    /// An ending whose files come only after [`Server::release`].
    pub held: Option<&'static str>,
    /// Pages beside the build, by their path from the root.
    pub pages: Vec<(String, String)>,
}

/// A server on a port of its own until it is dropped.
pub struct Server {
    address: SocketAddr,
    log: Arc<Mutex<Vec<Request>>>,
    stopped: Arc<AtomicBool>,
    released: Arc<AtomicBool>,
}

/// What somebody asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    /// Path and query.
    pub target: String,
}

impl Server {
    /// Serves the build under [`BASE`].
    pub fn start(hosting: Hosting) -> Server {
        Server::with_folder(hosting, Some(dist()))
    }

    /// Serves nothing but the pages of `hosting`, and writes down what is asked for.
    pub fn elsewhere(hosting: Hosting) -> Server {
        Server::with_folder(hosting, None)
    }

    fn with_folder(hosting: Hosting, folder: Option<PathBuf>) -> Server {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let address = listener.local_addr().expect("a bound port");
        let (log, stopped) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(false)));
        let released = Arc::new(AtomicBool::new(false));
        let files = Arc::new(Files { hosting, folder, released: released.clone() });
        std::thread::spawn({
            let (log, stopped) = (log.clone(), stopped.clone());
            move || {
                for stream in listener.incoming() {
                    if stopped.load(Ordering::Relaxed) {
                        return;
                    }
                    let (files, log) = (files.clone(), log.clone());
                    // A browser opens connections ahead of need: each waits in its own thread.
                    std::thread::spawn(move || stream.and_then(|stream| answer(stream, &files, &log)));
                }
            }
        });
        Server { address, log, stopped, released }
    }

    /// Lets the files come that were held back.
    pub fn release(&self) {
        self.released.store(true, Ordering::Relaxed);
    }

    /// The address of a path from the root.
    pub fn root(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The address of a file of the build; the page itself for an empty path.
    pub fn url(&self, path: &str) -> String {
        self.root(&format!("{BASE}{path}"))
    }

    /// `127.0.0.1:port`
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// Everything that was asked for up to now.
    pub fn log(&self) -> Vec<Request> {
        self.log.lock().expect("the log is whole").clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        self.release();
        // One last connection, so that the listener looks up and ends.
        let _ = TcpStream::connect(self.address);
    }
}

struct Files {
    hosting: Hosting,
    folder: Option<PathBuf>,
    released: Arc<AtomicBool>,
}

impl Files {
    fn find(&self, target: &str) -> Option<(Vec<u8>, &'static str)> {
        let path = target.split(['?', '#']).next()?;
        if let Some((_, page)) = self.hosting.pages.iter().find(|(at, _)| at == path) {
            let path = Path::new(path);
            let kind = if path.extension().is_some() { media_type(path) } else { "text/html; charset=utf-8" };
            return Some((page.clone().into_bytes(), kind));
        }
        let relative = path.strip_prefix(BASE)?;
        let name = if relative.is_empty() || relative.ends_with('/') {
            format!("{relative}index.html")
        } else {
            relative.to_owned()
        };
        if name.split('/').any(|part| part == "..") || self.hosting.missing.is_some_and(|ending| name.ends_with(ending))
        {
            return None;
        }
        let content = std::fs::read(self.folder.as_ref()?.join(&name)).ok()?;
        let wrong = self.hosting.wrong_type.filter(|(ending, _)| name.ends_with(ending));
        Some((content, wrong.map_or_else(|| media_type(Path::new(&name)), |(_, wrong)| wrong)))
    }
}

fn answer(mut stream: TcpStream, files: &Files, log: &Mutex<Vec<Request>>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?);
    let mut first = String::new();
    lines.read_line(&mut first)?;
    let mut words = first.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(()) };
    log.lock().expect("the log is whole").push(Request { method: method.to_owned(), target: target.to_owned() });

    let mut length = 0;
    loop {
        let mut header = String::new();
        lines.read_line(&mut header)?;
        let header = header.trim().to_ascii_lowercase();
        if header.is_empty() {
            break;
        }
        if let Some(value) = header.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    std::io::copy(&mut lines.take(length), &mut std::io::sink())?;

    let path = target.split('?').next().unwrap_or_default();
    if let Some((_, wait)) = files.hosting.slow.filter(|(ending, _)| path.ends_with(ending)) {
        std::thread::sleep(wait);
    }
    while files.hosting.held.is_some_and(|ending| path.ends_with(ending)) && !files.released.load(Ordering::Relaxed) {
        std::thread::sleep(Duration::from_millis(10));
    }
    let more = files.hosting.header.filter(|(ending, _)| path.ends_with(ending));
    let more = more.map(|(_, line)| format!("{line}\r\n")).unwrap_or_default();
    let (status, content, kind) = match files.find(target) {
        Some((content, kind)) => ("200 OK", content, kind),
        None => ("404 Not Found", b"not found".to_vec(), "text/plain"),
    };
    let shared = if files.hosting.cross_origin { "Access-Control-Allow-Origin: *\r\n" } else { "" };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\n{shared}{more}Connection: close\r\n\r\n",
        content.len()
    )?;
    stream.write_all(&content)?;
    stream.flush()
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("json") => "application/json",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
