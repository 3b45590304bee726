//! Fixed texts.

use crate::wording::Phrase;

pub fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::Tagline => "Stock acquisition rights: figures, allotment table, notices",
        Phrase::PageLanguage => "Page language",
        Phrase::Theme => "Colours",
        Phrase::Tools => "Draft",
        Phrase::Undo => "Undo",
        Phrase::Redo => "Redo",
        Phrase::StartBlank => "Start blank",
        Phrase::OpenExample => "Open the example",
        Phrase::OpenFile => "Open a file…",
        Phrase::SaveFile => "Save as a file",
        Phrase::Share => "Pass on",
        Phrase::ThisIsAnExample => {
            "This is an example: the grant that Internet Initiative Japan Inc. announced on July 12, 2019. Change it, or start blank."
        }
        Phrase::AdoptLink => "Confirm and use as my draft",
        Phrase::AdoptFile => "Use as my draft",
        Phrase::BackToOwn => "Back to my own draft",
        Phrase::SetAside => "The grant that you opened is set aside, with what you changed in it.",
        Phrase::BackToOpened => "Back to the opened grant",
        Phrase::ForgetOpened => "Give it up",
        Phrase::Dismiss => "Understood",
        Phrase::Close => "Close",
        Phrase::TextToCopy => "Text to copy",
        Phrase::NotYetAnnounced => {
            "This grant is not announced yet, so its figures may be inside information. A file that you save stays where you put it: pass that on."
        }
        Phrase::LinkIsACopy => {
            "A link is a copy of the grant: whoever has it can read every figure, and mail scanners, chat archives and histories keep it."
        }
        Phrase::NoLinkHolds => "No link can carry a draft of this length. Save it as a file and pass the file on.",
        Phrase::LinkAnyway => "I know, let me copy the link",
        Phrase::CopyLink => "Copy the link",
        Phrase::OwnWindow => "Open in its own window",
        Phrase::Clear => "Clear everything",
        Phrase::ClearWhat => {
            "Your draft, a grant that you opened, and every step that could be undone are forgotten, here and in what this tab keeps. There is no way back: save a file first if you may need it."
        }
        Phrase::ClearNot => {
            "This page cannot clear what is elsewhere: links in the history of the browser, files among your downloads, and what you copied, which stays on the clipboard until you copy something else."
        }
        Phrase::ClearNow => "Forget everything now",
        Phrase::Required => "required",
        Phrase::CategoriesHint => "1 to 200 categories, each with up to 10,000,000 persons and rights",
        Phrase::CategoriesFull => "A grant holds up to 200 categories; this one is full.",
        Phrase::AddCategory => "Add a category",
        Phrase::AddBelow => "Add below",
        Phrase::MoveUp => "Up",
        Phrase::MoveDown => "Down",
        Phrase::Remove => "Remove",
        Phrase::PasteTable => "Paste a table",
        Phrase::PasteHint => {
            "Copy the rows in Excel or on a web page and paste them here: a label, persons and rights, with or without a head row and a total."
        }
        Phrase::PastedTable => "The table",
        Phrase::PastePreview => "What was understood",
        Phrase::PasteInstead => "Use instead of my categories",
        Phrase::PasteAfter => "Add after my categories",
        Phrase::PasteNothing => "No category was found yet.",
        Phrase::NothingOnExercise => "= nothing is due on exercise",
        Phrase::NotYet => "not yet known",
        Phrase::PriceFollowsFrom => "It follows from what is filled in below: ",
        Phrase::VolatilityFromCloses => "Volatility from closing prices",
        Phrase::WhatMovesIt => "What moves it",
        Phrase::HoldsFrom => "The adjusted terms hold from",
        Phrase::YearTo => "Business year to",
        Phrase::MonthsServed => "Months served",
        Phrase::CostOfYear => "Cost of the year",
        Phrase::CostSoFar => "Cost so far",
        Phrase::AdjustSeries => "Adjust other series too",
        Phrase::AddCeiling => "Add a ceiling",
        Phrase::CeilingsFull => "A grant holds up to 50 ceilings; this one is full.",
        Phrase::Approved => "Approved",
        Phrase::UsedBefore => "Used before",
        Phrase::ThisGrant => "This grant",
        Phrase::Left => "Left",
        Phrase::ListSeparator => ", ",
        Phrase::WaitsFor => "waits for ",
        Phrase::Results => "What follows from the form",
        Phrase::SectionFigures => "Figures",
        Phrase::FiguresHint => "Each figure opens to how it was worked out.",
        Phrase::CopyWorking => "Copy",
        Phrase::Formula => "Formula",
        Phrase::Numbers => "Numbers",
        Phrase::FractionDropped => "any fraction dropped",
        Phrase::None => "none",
        Phrase::Unspent => "Pay left over",
        Phrase::UnspentPerPerson => "Left over per person",
        Phrase::ByTie => "by the rule for equal remainders",
        Phrase::LargestRemainder => "largest remainders rounded up",
        Phrase::DecidedByTie => "among equal remainders the larger weight, then the first",
        Phrase::Rounding => "Rounding",
        Phrase::Source => "Source",
        Phrase::SectionTable => "Allotment table",
        Phrase::TableCaption => "Persons, rights, underlying shares and amounts paid or offset, by category",
        Phrase::HeadCategory => "Category",
        Phrase::HeadPersons => "Persons",
        Phrase::HeadRights => "Rights",
        Phrase::HeadShares => "Shares",
        Phrase::HeadPaid => "Paid or offset",
        Phrase::HeadRightsPerPerson => "Rights per person",
        Phrase::Total => "Total",
        Phrase::ShowRightsPerPerson => "Show rights per person",
        Phrase::RightsPerPersonHint => "A category of one person shows that person's pay.",
        Phrase::SectionChecks => "Checks",
        Phrase::SectionNotice => "Notice",
        Phrase::NoticeLanguage => "Language of the notice",
        Phrase::ReleaseState => "State of the grant",
        Phrase::PrintHint => "For a clean page, switch off “Headers and footers” in the print dialog.",
        Phrase::Print => "Print or save as PDF",
        Phrase::NothingLeaves => "All figures are worked out in this browser; nothing is sent anywhere.",
        Phrase::NoLegalAdvice => "Wariate computes and compares. It gives no legal advice and signs nothing off.",
        Phrase::Fingerprint => "Fingerprint of this draft",
        Phrase::ReadOnly => "This page is for reading only: whoever embedded it switched typing off.",
    }
}
