//! The foot of the page: which program this is, which draft, and what it does not do.

use yew::prelude::*;

use crate::language::Language;
use crate::view::page::Sharing;
use crate::wording::{self, Phrase};

pub fn footer(sharing: &Sharing, language: Language) -> Html {
    let words = wording::of(language);
    html! {
        <footer class="foot">
            <p>{ words.phrase(Phrase::NothingLeaves) }</p>
            <p>{ words.phrase(Phrase::NoLegalAdvice) }</p>
            <p>
                { "Wariate " }<span translate="no">{ &sharing.version }</span>
                { " · " }{ words.phrase(Phrase::Fingerprint) }{ " " }<span class="fingerprint" translate="no">{ &sharing.fingerprint }</span>
            </p>
        </footer>
    }
}
