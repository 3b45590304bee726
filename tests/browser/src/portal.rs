//! An intranet portal that embeds the page.

use crate::{BASE, Hosting, Setting};

/// Where the portal is on the server of the page.
pub const PORTAL: &str = "/portal/news.html";

/// A portal with this content, on the server of the page.
pub fn portal(content: &str, cross_origin: bool) -> Setting {
    let page = format!("<!doctype html><html lang=en><title>Portal</title><body>{content}</body></html>");
    let pages = vec![(PORTAL.to_owned(), page)];
    Setting::hosted(Hosting { cross_origin, pages, ..Hosting::default() })
}

/// The content of a portal that has nothing but the page.
pub fn one_element() -> String {
    format!("<script src='{BASE}embed.js'></script><wariate-grant src='{BASE}index.html' lang=en></wariate-grant>")
}
