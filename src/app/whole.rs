//! A grant with both of its stages, for what is drawn up from more than the form that is shown.

use std::rc::Rc;

use crate::app::lists::Lists;
use crate::app::worked_out::{Figured, Stages, calculated};
use crate::calculation::Calculation;
use crate::draft::{Draft, Wording};
use crate::language::{Bilingual, Language};
use crate::notice::{Document, DocumentName, Lack, Origin, Section, lack, papers};

/// The form, and the plan where one is kept.
pub struct Whole {
    grant: Figured,
    plan: Option<Figured>,
    lists: Rc<Lists>,
    wording: Rc<Wording>,
}

impl Whole {
    pub fn of(draft: &Draft) -> Whole {
        Whole::with(draft, Rc::new(Lists::read(draft)))
    }

    /// With the lists of the form, where they are read already.
    pub fn with(draft: &Draft, lists: Rc<Lists>) -> Whole {
        let plan = draft.plan().map(|plan| figured(plan));
        Whole { grant: figured(draft), plan, lists, wording: draft.wording().clone() }
    }

    pub fn lists(&self) -> &Rc<Lists> {
        &self.lists
    }

    /// The standard wording of a document.
    pub fn standard(&self, name: DocumentName, language: Language) -> Vec<Section> {
        papers::standard(name, &self.stages().terms(name, Origin::Own, &self.lists), language)
    }

    fn stages(&self) -> Stages<'_> {
        Stages { plan: self.plan.as_ref().map(Figured::stage), grant: self.grant.stage() }
    }

    /// A document in both languages, and what it lacks to be of use.
    pub fn document(&self, name: DocumentName, origin: Origin) -> (Bilingual<Rc<Document>>, Option<Lack>) {
        let stages = self.stages();
        let terms = stages.terms(name, origin, &self.lists);
        let of = |language| Rc::new(papers::compose(name, &terms, &self.wording, language));
        let documents = Bilingual { english: of(Language::English), japanese: of(Language::Japanese) };
        (documents, lack(name, terms.grant))
    }
}

fn figured(draft: &Draft) -> Figured {
    let (grant, calculation) = calculated(draft);
    Figured { grant: Rc::new(grant), calculation: Rc::new(calculation) }
}

/// The shown document and its figures as they were when the grant was last saved or opened.
#[derive(PartialEq)]
pub struct AsSaved {
    pub calculation: Rc<Calculation>,
    pub notices: Bilingual<Rc<Document>>,
}

/// `shows_plan`: the figures are those of the plan, if there was one.
pub fn as_saved(saved: &Draft, document: DocumentName, origin: Origin, shows_plan: bool) -> AsSaved {
    let whole = Whole::of(saved);
    let (notices, _) = whole.document(document, origin);
    let shown = whole.plan.filter(|_| shows_plan).unwrap_or(whole.grant);
    AsSaved { calculation: shown.calculation, notices }
}
