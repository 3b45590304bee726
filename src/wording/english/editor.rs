//! What the editor of the company's own wording says, in English.

use super::English;
use crate::calculation::FigureName;
use crate::draft::wording::WordingProblem;
use crate::language::Language;
use crate::wording::{EditorPhrase, EditorWords, Words, grouped};

impl EditorWords for English {
    fn phrase(&self, phrase: EditorPhrase) -> &'static str {
        match phrase {
            EditorPhrase::Edit => "Edit the wording",
            EditorPhrase::Title => "Wording of this document",
            EditorPhrase::Hint => {
                "Unfold a section to change its text. Names in braces stand for figures and facts of the grant: move them, and the document always prints the present value."
            }
            EditorPhrase::Date => "Date",
            EditorPhrase::Addressee => "Addressee",
            EditorPhrase::Sender => "Sender",
            EditorPhrase::DocumentTitle => "Title",
            EditorPhrase::Body => "Text",
            EditorPhrase::RecordBegins => "Begins the items",
            EditorPhrase::Item => "Item",
            EditorPhrase::RecordEnds => "Ends the items",
            EditorPhrase::Annex => "After the items",
            EditorPhrase::Heading => "Heading",
            EditorPhrase::Text => "Text",
            EditorPhrase::Outcome => "In the document",
            EditorPhrase::Own => "your own section",
            EditorPhrase::LeftOut => "left out",
            EditorPhrase::InOneLanguage => "one language only",
            EditorPhrase::Names => "Names that may stand in braces",
            EditorPhrase::NamesHint => {
                "{total_rights|right|rights} is the first word where the figure is 1, and the second otherwise. {{ and }} are braces themselves. The number at the end of a name, as in {persons_1}, is that of the category."
            }
            EditorPhrase::NameColumn => "Name",
            EditorPhrase::MeaningColumn => "Stands for",
            EditorPhrase::ValueColumn => "Now",
            EditorPhrase::RecipientMeaning => "of whoever gets the letter",
            EditorPhrase::TableMeaning => "A table, in a line of its own",
            EditorPhrase::ResetText => "Back to the standard text",
            EditorPhrase::ResetSection => "Both languages back to the standard",
            EditorPhrase::RemoveSection => "Remove this section",
            EditorPhrase::LeaveOut => "Leave out",
            EditorPhrase::PutIn => "Put in again",
            EditorPhrase::MoveUp => "Move up",
            EditorPhrase::MoveDown => "Move down",
            EditorPhrase::AddSection => "Add a section below",
            EditorPhrase::ResetDocument => "The whole document back to the standard",
            EditorPhrase::Profile => "Profile of the company",
            EditorPhrase::ProfileHint => {
                "Your names, contact, text about the company and wording of all documents, as a file for the next grant. Opening one replaces them here; undo brings yours back."
            }
            EditorPhrase::SaveProfile => "Save the profile",
            EditorPhrase::OpenProfile => "Open a profile",
            EditorPhrase::WithWording => "With our wording, which makes the link longer",
        }
    }

    fn language(&self, language: Language) -> &'static str {
        match language {
            Language::English => "English",
            Language::Japanese => "Japanese",
        }
    }

    fn changed_in(&self, language: Language) -> &'static str {
        match language {
            Language::English => "changed in English",
            Language::Japanese => "changed in Japanese",
        }
    }

    fn only_in(&self, language: Language) -> &'static str {
        match language {
            Language::English => "This section is changed in English and not in Japanese. Do both still say the same?",
            Language::Japanese => "This section is changed in Japanese and not in English. Do both still say the same?",
        }
    }

    fn not_in(&self, language: Language) -> &'static str {
        match language {
            Language::English => "The English document has no such section.",
            Language::Japanese => "The Japanese document has no such section.",
        }
    }

    fn planned(&self, figure: FigureName) -> String {
        [self.figure(figure), " (as planned)"].concat()
    }

    fn unknown(&self, written: &str, nearest: &[String]) -> String {
        if let "{" | "}" = written {
            return format!("“{written}” stands without the other brace. For a brace itself, write it twice.");
        }
        if nearest.is_empty() {
            return format!("Unknown name {{{written}}}: the names are listed above.");
        }
        let meant: Vec<String> = nearest.iter().map(|name| format!("{{{name}}}")).collect();
        format!("Unknown name {{{written}}}: did you mean {}?", meant.join(" or "))
    }

    fn refused(&self, problem: WordingProblem) -> String {
        let number = |number: usize| grouped((number as u64).into());
        match problem {
            WordingProblem::TooLong { greatest } => format!(
                "This is too long for a section: up to {} characters. The document keeps the text before.",
                number(greatest)
            ),
            WordingProblem::TooManySections { greatest } => {
                format!("Up to {} sections of a document can be changed, and no more.", number(greatest))
            }
            WordingProblem::OrderTooLong { greatest } => format!(
                "This document has too many sections to be moved. Up to {} can be put in an order.",
                number(greatest)
            ),
            WordingProblem::TooManyDocuments { greatest } => {
                format!("Up to {} documents can be changed, and no more.", number(greatest))
            }
            WordingProblem::NoName => "This section cannot be changed.".to_owned(),
        }
    }

    fn hidden(&self, sign: char) -> String {
        format!("The text contains an invisible character (U+{:04X}). Is it meant to be there?", u32::from(sign))
    }

    fn differing(&self, count: usize) -> String {
        match count {
            0 => "in another order".to_owned(),
            1 => "1 section differs".to_owned(),
            _ => format!("{count} sections differ"),
        }
    }

    fn unknown_names(&self, names: &[String]) -> String {
        if names.is_empty() {
            return "Every name in braces is known.".to_owned();
        }
        ["unknown: ", &names.join(", ")].concat()
    }

    fn dropped(&self, figures: &[String]) -> String {
        if figures.is_empty() {
            return "No figure of the standard is missing.".to_owned();
        }
        ["no longer printed: ", &figures.join(", ")].concat()
    }

    fn sections(&self, changed: usize, in_one_language: usize) -> String {
        match in_one_language {
            0 => format!("sections changed: {changed}"),
            _ => format!("sections changed: {changed}, in one language only: {in_one_language}"),
        }
    }

    fn section(&self, document: &str, heading: &str) -> String {
        format!("{document}, “{heading}”")
    }

    fn overtaken(&self, sections: &[String]) -> String {
        ["the standard has changed since your text was written: ", &sections.join("; ")].concat()
    }

    fn unused(&self, sections: &[String]) -> String {
        ["not printed, as these terms have no such section: ", &sections.join("; ")].concat()
    }

    fn none_overtaken(&self) -> &'static str {
        "The standard is as it was when your texts were written, as far back as the last saved or opened state."
    }
}
