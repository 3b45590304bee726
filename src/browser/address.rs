//! The address of the page: the choices in its query, the grant behind its `#`.

use web_sys::{UrlSearchParams, window};

/// What the query asks for, as it stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub view: Option<String>,
    pub lang: Option<String>,
    pub theme: Option<String>,
    pub readonly: bool,
    /// Which of several frames of one page this is.
    pub instance: Option<String>,
}

/// The names of what can be asked for.
const PARAMETERS: [&str; 5] = ["view", "lang", "theme", "readonly", "instance"];

thread_local! {
    static AT_FIRST: Query = read_query();
}

/// The query as it was when it was first asked for, whatever becomes of the address.
pub fn query() -> Query {
    AT_FIRST.with(Query::clone)
}

fn read_query() -> Query {
    let search = window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    let Ok(parameters) = UrlSearchParams::new_with_str(&search) else { return Query::default() };
    Query {
        view: parameters.get("view"),
        lang: parameters.get("lang"),
        theme: parameters.get("theme"),
        readonly: parameters.get("readonly").is_some_and(|value| value != "false"),
        instance: parameters.get("instance"),
    }
}

/// What stands behind `#`; it is taken out of the address, so that no history and no glance keeps it.
pub fn take_fragment() -> Option<String> {
    let location = window()?.location();
    let fragment = location.hash().ok().filter(|hash| hash.len() > 1)?;
    let address = location.href().ok()?;
    let bare = address.split('#').next().unwrap_or_default();
    replace_address(bare);
    Some(fragment)
}

/// Puts behind `#` what was taken from there.
pub fn put_back_fragment(fragment: &str) {
    if let Some(address) = window().and_then(|window| window.location().href().ok()) {
        replace_address(&[&address, fragment].concat());
    }
}

/// The part of path or query into which a mail program has put what belongs behind `#`; `is_code` finds out, and then
/// the address is cleared of it.
pub fn take_mangled(is_code: impl Fn(&str) -> bool) -> Option<String> {
    let address = window()?.location().href().ok()?;
    let bare = address.split('#').next().unwrap_or_default();
    let (cleared, code) = cut_out(bare, is_code)?;
    replace_address(&cleared);
    Some(code.to_owned())
}

/// The address with its path and its choices, and the part of it in which the code stands.
fn cut_out(address: &str, is_code: impl Fn(&str) -> bool) -> Option<(String, &str)> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    // Behind an encoded `#`: the last mark of an encoded letter from which on there is a code.
    let behind_mark = |part: &str| part.rmatch_indices('%').map(|(at, _)| at).find(|at| is_code(part.split_at(*at).1));
    let mut code = None;
    let path = match behind_mark(path) {
        Some(at) => {
            let (before, from) = path.split_at(at);
            code = Some(from);
            before
        }
        None => path,
    };
    let mut kept = Vec::new();
    for parameter in query.split('&') {
        let (before, from) = match behind_mark(parameter) {
            Some(at) => parameter.split_at(at),
            None if is_code(parameter) => ("", parameter),
            None => (parameter, ""),
        };
        if !from.is_empty() {
            code = code.or(Some(from));
        }
        if PARAMETERS.contains(&before.split('=').next().unwrap_or_default()) {
            kept.push(before);
        }
    }
    let mark = if kept.is_empty() { "" } else { "?" };
    Some(([path, mark, &kept.join("&")].concat(), code?))
}

/// The address of this page without its fragment and its choices, to which a grant can be added.
pub fn own_address() -> String {
    let address = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    address.split(['#', '?']).next().unwrap_or_default().to_owned()
}

/// Whether something stands in the address of this page, its choices and all.
pub fn own_address_holds(is_there: impl Fn(&str) -> bool) -> bool {
    window().and_then(|window| window.location().href().ok()).is_some_and(|address| is_there(&address))
}

/// A frame without an origin may not do this; its address bar shows nothing anyway.
fn replace_address(address: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(address));
    }
}

#[cfg(test)]
mod tests;
