//! Fixed texts of what comes second.

use crate::wording::SecondPhrase;

pub fn phrase(phrase: SecondPhrase) -> &'static str {
    match phrase {
        SecondPhrase::AdoptLink => "Confirm and use as my draft",
        SecondPhrase::AdoptFile => "Use as my draft",
        SecondPhrase::BackToOwn => "Back to my own draft",
        SecondPhrase::PlanDiffers => "The plan",
        SecondPhrase::WordingDiffers => "The company’s own wording of the documents",
        SecondPhrase::SetAside => "The grant that you opened is set aside, with what you changed in it.",
        SecondPhrase::BackToOpened => "Back to the opened grant",
        SecondPhrase::ForgetOpened => "Give it up",
        SecondPhrase::Dismiss => "Understood",
        SecondPhrase::Close => "Close",
        SecondPhrase::TextToCopy => "Text to copy",
        SecondPhrase::NotYetAnnounced => {
            "This grant is not announced yet, so its figures may be inside information. A file that you save stays where you put it: pass that on."
        }
        SecondPhrase::LinkIsACopy => {
            "A link is a copy of the grant: whoever has it can read every figure, and mail scanners, chat archives and histories keep it."
        }
        SecondPhrase::NoLinkHolds => {
            "No link can carry a draft of this length. Save it as a file and pass the file on."
        }
        SecondPhrase::LinkAnyway => "I know, let me copy the link",
        SecondPhrase::CopyLink => "Copy the link",
        SecondPhrase::WithWording => "with your wording",
        SecondPhrase::OwnWindow => "Open in its own window",
        SecondPhrase::ClearWhat => {
            "Your draft, a grant that you opened, and every step that could be undone are forgotten, here and in what this tab keeps. There is no way back: save a file first if you may need it."
        }
        SecondPhrase::ClearNot => {
            "This page cannot clear what is elsewhere: links in the history of the browser, files among your downloads, and what you copied, which stays on the clipboard until you copy something else."
        }
        SecondPhrase::ClearNow => "Forget everything now",
        SecondPhrase::PasteHint => {
            "Copy the rows in Excel or on a web page and paste them here: a label, persons and rights, with or without a head row and a total."
        }
        SecondPhrase::PastedTable => "The table",
        SecondPhrase::PastePreview => "What was understood",
        SecondPhrase::PasteInstead => "Use instead of my categories",
        SecondPhrase::PasteAfter => "Add after my categories",
        SecondPhrase::PasteNothing => "No category was found yet.",
        SecondPhrase::VolatilityFromCloses => "Volatility from closing prices",
        SecondPhrase::WhatMovesIt => "What moves it",
        SecondPhrase::HoldsFrom => "The adjusted terms hold from",
        SecondPhrase::YearTo => "Business year to",
        SecondPhrase::MonthsServed => "Months served",
        SecondPhrase::CostOfYear => "Cost of the year",
        SecondPhrase::CostSoFar => "Cost so far",
        SecondPhrase::AdjustSeries => "Adjust other series too",
        SecondPhrase::AddCeiling => "Add a ceiling",
        SecondPhrase::CeilingsFull => "A grant holds up to 50 ceilings; this one is full.",
        SecondPhrase::Approved => "Approved",
        SecondPhrase::UsedBefore => "Used before",
        SecondPhrase::ThisGrant => "This grant",
        SecondPhrase::Left => "Left",
        SecondPhrase::ListSeparator => ", ",
        SecondPhrase::Of => ": ",
        SecondPhrase::CopyWorking => "Copy",
        SecondPhrase::Formula => "Formula",
        SecondPhrase::Numbers => "Numbers",
        SecondPhrase::FractionDropped => "any fraction dropped",
        SecondPhrase::None => "none",
        SecondPhrase::LargestRemainder => "largest remainders rounded up",
        SecondPhrase::DecidedByTie => "among equal remainders the larger weight, then the first",
        SecondPhrase::Rounding => "Rounding",
        SecondPhrase::Source => "Source",
    }
}
