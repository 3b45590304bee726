//! Everything that follows from a draft.

use std::rc::Rc;

use crate::calculation::Awaited;
use crate::calculation::{Calculation, calculate};
use crate::checks::{Check, CheckName, Sides, Verdict, checks};
use crate::draft::Draft;
use crate::grant::Grant;
use crate::language::{Bilingual, Language};
use crate::model::Source;
use crate::notice::{Document, Origin, agreement, determination};
use crate::share;

/// A draft as read, its figures, its checks and its documents.
#[derive(PartialEq)]
pub struct WorkedOut {
    pub grant: Rc<Grant>,
    pub calculation: Rc<Calculation>,
    pub checks: Rc<Vec<Check>>,
    pub notices: Bilingual<Rc<Document>>,
    pub fingerprint: String,
}

impl WorkedOut {
    pub fn of(draft: &Draft, source: Option<&Source>) -> WorkedOut {
        let grant = Grant::read(draft);
        let calculation = calculate(&grant);
        let origin = match source {
            Some(Source::Link) => Origin::UnconfirmedLink,
            Some(Source::File(_)) | None => Origin::Own,
        };
        let notice = |language| Rc::new(determination::compose(&grant, &calculation, language, origin));
        let notices = Bilingual { english: notice(Language::English), japanese: notice(Language::Japanese) };
        let mut checks = checks(&grant, &calculation);
        checks.push(Check::new(CheckName::LanguagesAgree, languages_agree(&notices)));
        WorkedOut {
            checks: Rc::new(checks),
            notices,
            fingerprint: share::fingerprint(draft),
            grant: Rc::new(grant),
            calculation: Rc::new(calculation),
        }
    }
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
