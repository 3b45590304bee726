//! What the editor of the company's own wording says.

use crate::calculation::FigureName;
use crate::draft::wording::WordingProblem;
use crate::language::Language;
use crate::notice::Place;

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
    /// "Notice of the resolution, “Acquisition”"
    fn section(&self, document: &str, heading: &str) -> String;
    /// Own texts where the standard says something else by now.
    fn overtaken(&self, sections: &[String]) -> String;
    /// Own texts that stand nowhere any more.
    fn unused(&self, sections: &[String]) -> String;
    /// Said where there are none of either.
    fn none_overtaken(&self) -> &'static str;
}

/// What a section that stands in this place is called.
pub fn of_place(place: Option<Place>) -> EditorPhrase {
    match place {
        Some(Place::Date) => EditorPhrase::Date,
        Some(Place::Addressee) => EditorPhrase::Addressee,
        Some(Place::Sender) => EditorPhrase::Sender,
        Some(Place::Title) => EditorPhrase::DocumentTitle,
        Some(Place::RecordBegins) => EditorPhrase::RecordBegins,
        Some(Place::Item) => EditorPhrase::Item,
        Some(Place::RecordEnds) => EditorPhrase::RecordEnds,
        Some(Place::Annex) => EditorPhrase::Annex,
        Some(Place::Body) | None => EditorPhrase::Body,
    }
}
