//! The foot of the page: which program this is, which draft, and what it does not do.

use yew::prelude::*;

use crate::view::page::Page;
use crate::wording::{self, Phrase};

pub fn footer(page: &Page) -> Html {
    let language = page.model.settings.page_language;
    let words = wording::of(language);
    let sharing = page.sharing;
    html! {
        <footer class="foot">
            <p>{ words.phrase(Phrase::NothingLeaves) }</p>
            <p>{ words.phrase(Phrase::NoLegalAdvice) }</p>
            <p>
                { "Wariate " }<span translate="no">{ &sharing.version }</span>
                { " · " }{ words.phrase(Phrase::Fingerprint) }{ " " }<span class="fingerprint" translate="no">{ &sharing.fingerprint.grant }</span>
                { page.second.map(|second| (second.with_wording)(&sharing.fingerprint, language)) }
            </p>
        </footer>
    }
}
