//! The determination notice (発行内容確定のお知らせ): what was still open when the board resolved the issue; for one series or
//! several, or of the exercise price alone.
//!
//! Facts that a notice may leave out are left out with their item while they are blank; every other fact that is
//! missing is marked where it would stand.

use super::named::Plain;
use super::terms::Terms;
use super::{Document, DocumentName, Origin, Section, papers};
use crate::calculation::Calculation;
use crate::grant::{Grant, NoticeScope};
use crate::language::Language;

mod english;
mod japanese;

/// The determination notice of `grant` in `language`, in the wording of the standard.
pub fn compose(grant: &Grant, calculation: &Calculation, language: Language, origin: Origin) -> Document {
    let terms = Terms::new(grant, calculation, origin);
    papers::composed(DocumentName::Determination, &sections(&terms, language), &terms, language)
}

/// The same of a plain grant, of one series whose notice is whole.
pub fn plain(terms: &Terms, language: Language) -> Document {
    let names = Plain { terms, language };
    super::composed(DocumentName::Determination, &sections(terms, language), terms, language, &names)
}

/// What the notice tells.
enum Scope {
    Full,
    /// Several series in one notice, as at Nomura (2010): a table of them, and then what belongs to the grant alone.
    Several,
    /// Nothing else was open, as at Sumitomo (2016).
    ExercisePriceOnly,
}

impl Scope {
    fn of(terms: &Terms) -> Scope {
        match terms.grant.papers.notice_scope.known() {
            Some(NoticeScope::ExercisePriceOnly) => Scope::ExercisePriceOnly,
            Some(NoticeScope::Full) | None if terms.series.is_empty() => Scope::Full,
            Some(NoticeScope::Full) | None => Scope::Several,
        }
    }
}

/// The standard wording for these terms.
pub fn sections(terms: &Terms, language: Language) -> Vec<Section> {
    match language {
        Language::English => english::sections(terms),
        Language::Japanese => japanese::sections(terms),
    }
}
