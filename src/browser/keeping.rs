//! What the tab keeps over a reload. A frame without an origin keeps nothing: there the page works from memory.

use web_sys::{Storage, window};

pub fn kept(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// `false` where nothing can be kept.
pub fn keep(key: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, text).is_ok())
}

pub fn forget(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

fn storage() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}
