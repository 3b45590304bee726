//! Fixed texts.

use crate::wording::Phrase;

pub fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::Tagline => "Stock acquisition rights: figures, allotment table, documents",
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
        Phrase::Clear => "Clear everything",
        Phrase::PartMissing => {
            "Part of the program could not be loaded: checks, links, files and some parts of the form do not work here, and nothing is kept. Check the connection and load the page again."
        }
        Phrase::Required => "required",
        Phrase::CategoriesHint => "1 to 200 categories, each with up to 10,000,000 persons and rights",
        Phrase::CategoriesFull => "A grant holds up to 200 categories; this one is full.",
        Phrase::AddCategory => "Add a category",
        Phrase::AddBelow => "Add below",
        Phrase::MoveUp => "Up",
        Phrase::MoveDown => "Down",
        Phrase::Remove => "Remove",
        Phrase::PasteTable => "Paste a table",
        Phrase::NothingOnExercise => "= nothing is due on exercise",
        Phrase::NotYet => "not yet known",
        Phrase::PriceFollowsFrom => "It follows from what is filled in below: ",
        Phrase::WaitsFor => "waits for ",
        Phrase::Results => "What follows from the form",
        Phrase::SectionFigures => "Figures",
        Phrase::FiguresHint => "Each figure opens to how it was worked out.",
        Phrase::Unspent => "Pay left over",
        Phrase::UnspentPerPerson => "Left over per person",
        Phrase::ByTie => "by the rule for equal remainders",
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
        Phrase::SectionNotice => "Documents",
        Phrase::NoticeLanguage => "Language of the documents",
        Phrase::ReleaseState => "State of the grant",
        Phrase::PrintHint => "For a clean page, switch off “Headers and footers” in the print dialog.",
        Phrase::Print => "Print or save as PDF",
        Phrase::NothingLeaves => "All figures are worked out in this browser; nothing is sent anywhere.",
        Phrase::NoLegalAdvice => "Wariate computes and compares. It gives no legal advice and signs nothing off.",
        Phrase::Fingerprint => "Fingerprint of this draft",
        Phrase::ReadOnly => "This page is for reading only: whoever embedded it switched typing off.",
    }
}
