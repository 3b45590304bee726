//! The closes as a table: the first and the last, and everything that is to be looked at.

use yew::prelude::*;

use super::result::{Flags, reason};
use crate::amount;
use crate::language::Language;
use crate::valuation::{self, Close, Estimate, Use};
use crate::view::sheet;
use crate::wording::{self, PanelPhrase, panel};

/// Closes that are listed from either end, and rows in all.
const ENDS: usize = 10;
const ROWS_MAX: usize = 200;

pub(super) fn listed(closes: &[Close], estimate: &Estimate, flags: &Flags, language: Language) -> Html {
    let words = wording::second::of(language).panels();
    let places = places(estimate, flags);
    let heads = [
        PanelPhrase::HeadLine,
        PanelPhrase::HeadDate,
        PanelPhrase::HeadClose,
        PanelPhrase::HeadReturn,
        PanelPhrase::HeadUse,
    ];
    let head = [sheet::part("tr", heads.into_iter().map(|head| sheet::column(words.phrase(head))))];
    let rows = places.iter().filter_map(|at| Some(row(*at, closes.get(*at)?, estimate, flags, language)));
    let parts = [sheet::part("thead", head.into_iter()), sheet::part("tbody", rows)];
    let caption = words.phrase(PanelPhrase::ClosesCaption);
    html! {
        <>
            { sheet::table("closes", caption, NodeRef::default(), parts.into_iter().collect()) }
            if places.len() < closes.len() {
                { sheet::text("p", "hint", words.more_rows(closes.len().saturating_sub(places.len()))) }
            }
        </>
    }
}

/// The places of the closes that are listed.
fn places(estimate: &Estimate, flags: &Flags) -> Vec<usize> {
    let taken = || estimate.uses.iter().enumerate().filter(|(_, what)| **what == Use::Taken).map(|(at, _)| at);
    let first = taken().nth(ENDS).unwrap_or(usize::MAX);
    let last = taken().rev().nth(ENDS);
    let is_listed = |(at, what): &(usize, &Use)| match what {
        Use::Taken => {
            *at < first || last.is_none_or(|last| *at > last) || flags.closes.get(*at).is_some_and(|flagged| *flagged)
        }
        Use::WithinPeriod | Use::BeforeWindow => false,
        Use::SameDay | Use::Undated | Use::NotPositive => true,
    };
    estimate.uses.iter().enumerate().filter(is_listed).map(|(at, _)| at).take(ROWS_MAX).collect()
}

fn row(at: usize, close: &Close, estimate: &Estimate, flags: &Flags, language: Language) -> Html {
    let words = wording::second::of(language);
    let place = flags.returns.get(at).copied().flatten();
    let found = place.and_then(|place| estimate.returns.get(place));
    let log = found.and_then(|one| valuation::decimal(one.log));
    let reason = found.and_then(|one| reason(estimate, one));
    let what = estimate.uses.get(at).map(|what| words.panels().close_use(*what));
    let what = reason.map(|reason| words.panels().phrase(reason)).or(what);
    let is_flagged = reason.is_some() || estimate.uses.get(at) != Some(&Use::Taken);
    let cells = [
        sheet::row(Some("number"), at.saturating_add(1).to_string()),
        sheet::number(close.date.map(|date| date.to_string()).unwrap_or_default()),
        sheet::number(amount::grouped(close.close)),
        sheet::number(panel::of_return(words, log)),
        sheet::text("td", None, what.unwrap_or_default()),
    ];
    sheet::element("tr", is_flagged.then_some("flagged"), cells.into_iter().collect())
}
