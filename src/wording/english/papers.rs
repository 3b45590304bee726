//! What stands around the papers, in English.

use super::{English, messages};
use crate::language::Language;
use crate::notice::{DocumentName, Lack};
use crate::pasting::recipients::RecipientProblem;
use crate::wording::{PapersPhrase, PapersWords, grouped};

impl PapersWords for English {
    fn phrase(&self, phrase: PapersPhrase) -> &'static str {
        match phrase {
            PapersPhrase::ShownDocument => "Document",
            PapersPhrase::Determine => "Determine the terms",
            PapersPhrase::DetermineHint => {
                "Copies the plan, which is kept, so that you can enter the final figures beside it."
            }
            PapersPhrase::ShowPlan => "As resolved (plan)",
            PapersPhrase::ShowDetermination => "As determined",
            PapersPhrase::Withdraw => "Withdraw the determination",
            PapersPhrase::WithdrawHint => "The plan becomes the form again. “Undo” brings the determination back.",
            PapersPhrase::PlanAlone => {
                "This is the plan, as the board resolves it: maximum numbers, and a price that may still be open."
            }
            PapersPhrase::PlanShown => {
                "You see the plan, as the board resolved it. What you type here changes the plan, not the determined terms."
            }
            PapersPhrase::SectionChanges => "Planned and determined",
            PapersPhrase::ChangesCaption => "Figures that differ between the plan and the determination",
            PapersPhrase::NoChanges => "No figure differs between the plan and the determination.",
            PapersPhrase::HeadFigure => "Figure",
            PapersPhrase::HeadPlanned => "Planned",
            PapersPhrase::HeadDetermined => "Determined",
            PapersPhrase::HeadDifference => "Difference",
            PapersPhrase::AbovePlan => "above the plan",
            PapersPhrase::AbovePlanWhy => {
                "A determined number is above the planned one. The usual reservation covers decreases only: was more resolved anew, and notified two weeks before the allotment?"
            }
            PapersPhrase::CopyChanges => "Copy the differences",
            PapersPhrase::GroupReason => "Reason and authority",
            PapersPhrase::GroupPrice => "Price in the plan",
            PapersPhrase::GroupConditions => "Conditions of exercise, acquisition",
            PapersPhrase::GroupPlaces => "Application and places",
            PapersPhrase::GroupScope => "What the notice tells of",
            PapersPhrase::GroupReport => "Amended extraordinary report",
            PapersPhrase::GroupRecipients => "Notices to persons",
            PapersPhrase::CopyDifferences => "Copy what changed",
            PapersPhrase::Figures => "Figures",
            PapersPhrase::Before => "Before",
            PapersPhrase::After => "After",
            PapersPhrase::SaveAs => "Save as",
            PapersPhrase::SaveAll => "Save all documents (ZIP)",
            PapersPhrase::SaveAllHint => {
                "All documents that are of use, in both languages, for Word and as HTML, Markdown and text."
            }
            PapersPhrase::Markdown => "Markdown",
            PapersPhrase::PlainText => "Text",
            PapersPhrase::StopFile => "Stop",
        }
    }

    fn document(&self, document: DocumentName) -> &'static str {
        match document {
            DocumentName::Resolution => "Notice of the resolution",
            DocumentName::Determination => "Notice of the determination",
            DocumentName::AmendedReport => "Amended extraordinary report",
            DocumentName::AllotmentNotice => "Letter: rights allotted",
            DocumentName::PriceNotice => "Letter: price and offset",
            DocumentName::Ledger => "Allotment ledger",
        }
    }

    fn document_choice(&self, document: DocumentName) -> &'static str {
        match document {
            DocumentName::Resolution => "Notice of the resolution (発行決議のお知らせ)",
            DocumentName::Determination => "Notice of the determination (発行内容確定のお知らせ)",
            DocumentName::AmendedReport => "Amended extraordinary report (臨時報告書の訂正報告書)",
            DocumentName::AllotmentNotice => "Letter: rights allotted (割当通知)",
            DocumentName::PriceNotice => "Letter: price and offset (払込金額確定・相殺通知)",
            DocumentName::Ledger => "Allotment ledger (割当台帳)",
        }
    }

    fn lack(&self, lack: Lack) -> &'static str {
        match lack {
            Lack::Plan => "No plan is kept beside these terms, so this notice announces the terms as they stand.",
            Lack::Determination => "The terms are planned. This paper is of use once they are determined.",
            Lack::FiledReport => "This paper needs the text of the extraordinary report as it was filed:",
            Lack::Price => "Nothing is paid for these rights, so there is no price of which to notify anybody.",
        }
    }

    fn planned(&self, figure: &str) -> String {
        [figure, ", as planned"].concat()
    }

    fn recipients_read(&self, count: usize) -> String {
        match count {
            1 => "1 person was read.".to_owned(),
            _ => format!("{} persons were read.", grouped((count as u64).into())),
        }
    }

    fn recipient_problem(&self, problem: &RecipientProblem) -> String {
        match problem {
            RecipientProblem::TooLong { greatest } => {
                format!("The text is too long: paste up to {} characters.", grouped((*greatest as u64).into()))
            }
            RecipientProblem::TooManyRows { rows, greatest } => format!(
                "The list has {} persons; up to {} are read. None was taken.",
                grouped((*rows as u64).into()),
                grouped((*greatest as u64).into())
            ),
            RecipientProblem::NothingFound => "No line contains a person with a name and rights.".to_owned(),
            RecipientProblem::UnknownCategory { line, text } if text.is_empty() => {
                format!("Line {line}: no category stands there. Enter its number or its label.")
            }
            RecipientProblem::UnknownCategory { line, text } => {
                format!("Line {line}: the form has no category “{text}”. Enter its number or its label.")
            }
            RecipientProblem::UnclearCategory { line, text } => {
                format!("Line {line}: more than one category begins with “{text}”. Enter its number.")
            }
            RecipientProblem::Unread { line, text, problem } => {
                format!("Line {line}, rights: “{text}”. {}", messages::problem(problem))
            }
            RecipientProblem::Skipped { line, text } => {
                format!("Line {line} was left out, because it is no person: {text}")
            }
            RecipientProblem::MoreSkipped(count) => format!("{count} more lines were left out."),
        }
    }

    fn lines_since(&self, count: usize) -> String {
        match count {
            0 => "The shown documents are as they were when the grant was last saved or opened.".to_owned(),
            1 => "1 place differs from when the grant was last saved or opened; a bar beside it marks it.".to_owned(),
            _ => format!(
                "{count} places differ from when the grant was last saved or opened; a bar beside each marks them."
            ),
        }
    }

    fn document_in(&self, document: DocumentName, language: Language) -> String {
        let language = match language {
            Language::English => " in English",
            Language::Japanese => " in Japanese",
        };
        [self.document(document), language].concat()
    }
}
