//! What the editor of the company's own wording says.

use crate::calculation::FigureName;
use crate::draft::wording::WordingProblem;
use crate::language::Language;

/// A fixed text of the editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditorPhrase {
    /// The button that opens it.
    Edit,
    Title,
    Hint,
    /// 日付
    Date,
    Addressee,
    Sender,
    DocumentTitle,
    Body,
    RecordBegins,
    Item,
    RecordEnds,
    Annex,
    Heading,
    Text,
    Outcome,
    Own,
    LeftOut,
    InOneLanguage,
    Names,
    NamesHint,
    NameColumn,
    MeaningColumn,
    ValueColumn,
    RecipientMeaning,
    TableMeaning,
    ResetText,
    ResetSection,
    RemoveSection,
    LeaveOut,
    PutIn,
    MoveUp,
    MoveDown,
    AddSection,
    ResetDocument,
    Profile,
    ProfileHint,
    SaveProfile,
    OpenProfile,
    WithWording,
}

/// What the editor says in one language.
pub trait EditorWords {
    fn phrase(&self, phrase: EditorPhrase) -> &'static str;
    /// The language of a text, as a heading.
    fn language(&self, language: Language) -> &'static str;
    /// "changed in Japanese"
    fn changed_in(&self, language: Language) -> &'static str;
    /// Changed in this language, and not in the other.
    fn only_in(&self, language: Language) -> &'static str;
    /// Said where a section stands in the other language alone.
    fn not_in(&self, language: Language) -> &'static str;
    /// "planned: Rights in total"
    fn planned(&self, figure: FigureName) -> String;
    /// What means nothing, and the names that may have been meant.
    fn unknown(&self, written: &str, nearest: &[String]) -> String;
    /// Why a text was not taken; what was taken before stands in the document.
    fn refused(&self, problem: WordingProblem) -> String;
    /// A sign that nobody sees.
    fn hidden(&self, sign: char) -> String;
    /// How many sections of the document differ from the standard; none where only their order does.
    fn differing(&self, count: usize) -> String;
    /// What no name of a document is, of a check.
    fn unknown_names(&self, names: &[String]) -> String;
    /// The figures that are not printed any more.
    fn dropped(&self, figures: &[String]) -> String;
    /// Sections with a text of one's own, and those of them in one language only.
    fn sections(&self, changed: usize, in_one_language: usize) -> String;
}
