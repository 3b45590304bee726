//! What stands around the papers of a grant: their stages, what differs between them, their fields and their files.

use crate::language::Language;
use crate::notice::{DocumentName, Lack};
use crate::pasting::recipients::RecipientProblem;

/// A fixed text around the papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PapersPhrase {
    ShownDocument,
    Determine,
    DetermineHint,
    ShowPlan,
    ShowDetermination,
    Withdraw,
    WithdrawHint,
    /// Said while the grant is only planned.
    PlanAlone,
    /// Said while the plan is shown beside its determination.
    PlanShown,
    SectionChanges,
    ChangesCaption,
    NoChanges,
    HeadFigure,
    HeadPlanned,
    HeadDetermined,
    HeadDifference,
    AbovePlan,
    AbovePlanWhy,
    CopyChanges,
    GroupReason,
    GroupPrice,
    GroupConditions,
    GroupPlaces,
    GroupScope,
    GroupReport,
    GroupRecipients,
    CopyDifferences,
    Figures,
    Before,
    After,
    SaveAs,
    SaveAll,
    SaveAllHint,
    Markdown,
    PlainText,
    StopFile,
}

/// What is said around the papers in one language.
pub trait PapersWords {
    fn phrase(&self, phrase: PapersPhrase) -> &'static str;
    /// What a document is called on the page.
    fn document(&self, document: DocumentName) -> &'static str;
    /// The same among others to choose from, with the name that the company's own files have.
    fn document_choice(&self, document: DocumentName) -> &'static str;
    /// Why a document is of no use yet.
    fn lack(&self, lack: Lack) -> &'static str;
    /// "Total rights, as planned"
    fn planned(&self, figure: &str) -> String;
    fn recipients_read(&self, count: usize) -> String;
    fn recipient_problem(&self, problem: &RecipientProblem) -> String;
    /// How many lines of the shown documents are no longer as they were saved or opened.
    fn lines_since(&self, count: usize) -> String;
    /// "Resolution notice in Japanese"
    fn document_in(&self, document: DocumentName, language: Language) -> String;
}
