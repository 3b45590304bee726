//! What the reader has to know first: that this is an example, or that a part of the program is missing.

use yew::prelude::*;

use crate::view::page::Page;
use crate::wording::{self, Phrase};

pub fn banner(page: &Page) -> Html {
    let model = page.model;
    let words = wording::of(model.settings.page_language);
    let is_example = model.opened().is_none() && model.own().is_example();
    html! {
        <div class="banners" aria-live="polite">
            if page.is_part_missing {
                <p class="banner trouble" data-banner="part_missing">{ words.phrase(Phrase::PartMissing) }</p>
            }
            { page.second.map(|second| (second.messages)(page)) }
            if is_example {
                <p class="banner example" data-banner="example">{ words.phrase(Phrase::ThisIsAnExample) }</p>
            }
            { page.second.map(|second| (second.set_aside)(page)) }
        </div>
    }
}
