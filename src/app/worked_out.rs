//! Everything that follows from a draft.

use std::rc::Rc;

use crate::app::SecondPart;
use crate::app::lists::Lists;
use crate::app::papers_checks::Checked;
use crate::calculation::{Calculation, Change, calculate, calculate_plain};
use crate::checks::Check;
use crate::draft::{Draft, Wording};
use crate::grant::Grant;
use crate::language::{Bilingual, Language};
use crate::model::{History, Model, Panel, Source};
use crate::notice::{Document, DocumentName, EditedDocument, Lack, Origin, Plan, Terms, determination};

/// A draft as read, with its figures.
#[derive(PartialEq)]
pub struct Figured {
    pub grant: Rc<Grant>,
    pub calculation: Rc<Calculation>,
}

impl Figured {
    pub fn of(draft: &Draft, second: Option<&SecondPart>) -> Figured {
        let (grant, calculation) = second.map_or_else(|| calculated_plain(draft), |second| (second.calculated)(draft));
        Figured { grant: Rc::new(grant), calculation: Rc::new(calculation) }
    }

    /// As a stage of a grant.
    pub fn stage(&self) -> Plan<'_> {
        Plan { grant: &self.grant, calculation: &self.calculation }
    }
}

/// What of the model the documents follow from.
#[derive(Clone, PartialEq)]
pub struct Shown {
    draft: Rc<Draft>,
    origin: Origin,
    document: DocumentName,
    is_edited: bool,
}

impl Shown {
    pub fn of(model: &Model) -> Shown {
        Shown {
            draft: model.draft().clone(),
            origin: origin(model),
            document: model.settings.document,
            is_edited: model.panel == Some(Panel::Wording),
        }
    }

    pub fn wording(&self) -> &Wording {
        self.draft.wording()
    }
}

/// Where the figures come from.
pub fn origin(model: &Model) -> Origin {
    match model.opened() {
        Some((_, Source::Link)) => Origin::UnconfirmedLink,
        Some((_, Source::File(_))) | None => Origin::Own,
    }
}

/// The stage that is not shown, where a plan is kept beside its determination.
pub struct OtherStage<'a> {
    pub figured: &'a Figured,
    /// Whether the plan is what is shown.
    pub is_determination: bool,
}

/// The shown draft as read, its figures, its checks and the shown document.
#[derive(PartialEq)]
pub struct WorkedOut {
    pub grant: Rc<Grant>,
    pub calculation: Rc<Calculation>,
    /// Those of the grant; none until the second part is there.
    pub checks: Rc<Vec<Check>>,
    pub notices: Bilingual<Rc<Document>>,
    /// The shown document, while its wording is edited.
    pub edited: Option<Bilingual<Rc<EditedDocument>>>,
    /// In which figures the determination differs from its plan.
    pub changes: Rc<Vec<Change>>,
    /// What the shown document lacks to be of use.
    pub lack: Option<Lack>,
}

impl WorkedOut {
    pub fn of(shown: &Shown, other: Option<&OtherStage>, lists: &Lists, second: Option<&SecondPart>) -> WorkedOut {
        let Figured { grant, calculation } = Figured::of(&shown.draft, second);
        let stages = Stages::of(&grant, &calculation, other);
        let terms = stages.terms(shown.document, shown.origin, lists);
        let wording = shown.wording();
        let notice = |language| {
            Rc::new(match second {
                Some(second) => (second.compose)(shown.document, &terms, wording, language),
                None => determination::plain(&terms, language),
            })
        };
        let notices = Bilingual { english: notice(Language::English), japanese: notice(Language::Japanese) };
        let edited = second.filter(|_| shown.is_edited).map(|second| {
            let of = |language| Rc::new((second.edited)(shown.document, &terms, wording, language));
            Bilingual { english: of(Language::English), japanese: of(Language::Japanese) }
        });
        let beside = (!other.is_some_and(|other| other.is_determination)).then_some((stages.plan, lists));
        let checks = second.map(|second| (second.checks)(&grant, &calculation, beside));
        WorkedOut {
            checks: Rc::new(checks.unwrap_or_default()),
            lack: second.and_then(|second| (second.lack)(shown.document, terms.grant)),
            changes: Rc::new(second.map(|second| stages.changes(second)).unwrap_or_default()),
            notices,
            edited,
            grant,
            calculation,
        }
    }
}

/// The checks that look at all documents. They are many, so this waits for a pause in typing.
pub fn document_checks(
    shown: &Shown,
    other: Option<&OtherStage>,
    lists: &Lists,
    worked_out: &WorkedOut,
    history: &History,
    second: &SecondPart,
) -> Vec<Check> {
    let stages = Stages::of(&worked_out.grant, &worked_out.calculation, other);
    (second.document_checks)(&Checked {
        shown,
        notices: &worked_out.notices,
        terms: &|document| stages.terms(document, shown.origin, lists),
        history,
    })
}

/// A grant in its stages: the plan, where one is kept, and what is determined; of a plan alone, that.
pub struct Stages<'a> {
    pub plan: Option<Plan<'a>>,
    pub grant: Plan<'a>,
}

impl<'a> Stages<'a> {
    fn of(grant: &'a Grant, calculation: &'a Calculation, other: Option<&OtherStage<'a>>) -> Stages<'a> {
        let shown = Plan { grant, calculation };
        match other {
            None => Stages { plan: None, grant: shown },
            Some(other) if other.is_determination => Stages { plan: Some(shown), grant: other.figured.stage() },
            Some(other) => Stages { plan: Some(other.figured.stage()), grant: shown },
        }
    }

    /// What a document says is of the plan where it announces the plan.
    pub fn terms(&self, document: DocumentName, origin: Origin, lists: &'a Lists) -> Terms<'a> {
        let of = |stage: Plan<'a>| Terms::new(stage.grant, stage.calculation, origin);
        match (document, self.plan) {
            (DocumentName::Resolution, Some(plan)) => of(plan),
            (_, plan) => of(self.grant).with_plan(plan).with_series(&lists.series).with_recipients(&lists.recipients),
        }
    }

    fn changes(&self, second: &SecondPart) -> Vec<Change> {
        self.plan.map(|plan| (second.changes)(plan.calculation, self.grant.calculation)).unwrap_or_default()
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
