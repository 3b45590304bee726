//! The browser: these files alone name its interfaces. Every call may fail, and the caller is told.

mod address;
mod copying;
mod event;
mod file;
mod keeping;
mod listening;
mod making;
mod page;
mod stopping;

pub use address::{Query, own_address, own_address_holds, put_back_fragment, query, take_fragment, take_mangled};
pub use copying::copy;
pub use event::{checked, choose, chosen, is_open, left, scroll, select_all, typed};
pub use file::{on_dropped_file, read_chosen_file, save_file};
pub use keeping::{forget, keep, kept};
pub use listening::{Listening, after, on_key, on_new_fragment, on_page_hidden, on_print};
pub use making::{Making, make_file, save_bytes, stop_making};
pub use page::{
    focus, focus_button, focus_near, focus_once_drawn, is_framed, milliseconds, mount, now, prefers, print, run,
    set_language, set_ready, set_theme, set_whole, tell_height,
};
pub use stopping::{keep_within_reach, report_missing, report_panics};
