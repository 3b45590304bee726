//! Mounts the page.

fn main() {
    wariate::app::mount();
}
