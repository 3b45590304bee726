//! Everything that follows from a draft.

use std::rc::Rc;

use crate::app::SecondPart;
use crate::calculation::Awaited;
use crate::calculation::{Calculation, calculate, calculate_plain};
use crate::checks::{Check, CheckName, Sides, Verdict, checks};
use crate::draft::Draft;
use crate::grant::Grant;
use crate::language::{Bilingual, Language};
use crate::model::Source;
use crate::notice::{Document, Origin, agreement, determination};

/// A draft as read, its figures, its checks and its documents.
#[derive(PartialEq)]
pub struct WorkedOut {
    pub grant: Rc<Grant>,
    pub calculation: Rc<Calculation>,
    /// None, and no fingerprint, until the second part is there.
    pub checks: Rc<Vec<Check>>,
    pub notices: Bilingual<Rc<Document>>,
    pub fingerprint: String,
}

impl WorkedOut {
    pub fn of(draft: &Draft, source: Option<&Source>, second: Option<&SecondPart>) -> WorkedOut {
        let (grant, calculation) = second.map_or_else(|| calculated_plain(draft), |second| (second.calculated)(draft));
        let origin = match source {
            Some(Source::Link) => Origin::UnconfirmedLink,
            Some(Source::File(_)) | None => Origin::Own,
        };
        let notice = |language| Rc::new(determination::compose(&grant, &calculation, language, origin));
        let notices = Bilingual { english: notice(Language::English), japanese: notice(Language::Japanese) };
        let checks = second.map(|second| (second.checks)(&grant, &calculation, &notices)).unwrap_or_default();
        WorkedOut {
            checks: Rc::new(checks),
            notices,
            fingerprint: second.map(|second| (second.fingerprint)(draft)).unwrap_or_default(),
            grant: Rc::new(grant),
            calculation: Rc::new(calculation),
        }
    }
}

/// The grant and its figures, but for what a plain grant leaves as it is.
fn calculated_plain(draft: &Draft) -> (Grant, Calculation) {
    let grant = Grant::read_plain(draft);
    let calculation = calculate_plain(&grant);
    (grant, calculation)
}

/// The grant and all its figures.
pub fn calculated(draft: &Draft) -> (Grant, Calculation) {
    let grant = Grant::read(draft);
    let calculation = calculate(&grant);
    (grant, calculation)
}

/// The checks of the grant, and of its notices.
pub fn all_checks(grant: &Grant, calculation: &Calculation, notices: &Bilingual<Rc<Document>>) -> Vec<Check> {
    let mut checks = checks(grant, calculation);
    checks.push(Check::new(CheckName::LanguagesAgree, languages_agree(notices)));
    checks
}

/// Figure for figure, whatever the words around them.
fn languages_agree(notices: &Bilingual<Rc<Document>>) -> Verdict {
    let agreement = agreement(&notices.english, &notices.japanese);
    let differing = agreement.only_english.len() + agreement.only_japanese.len();
    let sides = Sides::Documents { compared: agreement.compared, differing };
    if agreement.waits() {
        Verdict::Waits(Awaited(agreement.waits_for))
    } else if agreement.holds() {
        Verdict::Holds(sides)
    } else {
        Verdict::Fails(sides)
    }
}
