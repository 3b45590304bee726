//! Mounts the page, and is where the program is cut in two: what only [`second_part`] names becomes a file of its own
//! (`xtask/src/split.rs`), which comes once the page can be used.

use wariate::app::{Load, NotLoaded, SECOND_PART, SecondPart};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

fn main() {
    wariate::app::mount(Load(|| Box::pin(async { second_part().await.map_err(|Lost| NotLoaded) })));
}

#[wasm_split(second, fallible)]
fn second_part() -> Result<&'static SecondPart, Lost> {
    Ok(&SECOND_PART)
}

struct Lost;

impl From<SplitLoaderError> for Lost {
    fn from(_: SplitLoaderError) -> Lost {
        Lost
    }
}
