//! The checks that look at the documents of a grant, all of them, whichever is shown.

use std::rc::Rc;

use crate::app::lists::Lists;
use crate::app::overtaken::fits_terms;
use crate::app::worked_out::Shown;
use crate::calculation::{Awaited, Calculation, Term};
use crate::checks::{Beside, Check, CheckName, Listed, Reason, Sides, Verdict, checks_beside};
use crate::draft::{Field, Input};
use crate::grant::Grant;
use crate::language::{Bilingual, Language};
use crate::model::History;
use crate::notice::papers::{self, Examined};
use crate::notice::{Agreement, Document, DocumentName, Named, Plan, Terms, agreement};

/// What stands beside a grant: its plan, where one is kept, and the lists of its papers.
pub type BesideGrant<'a> = (Option<Plan<'a>>, &'a Lists);

/// The checks of the grant, and of what stands beside it unless the plan is what is shown.
pub fn grant_checks(grant: &Grant, calculation: &Calculation, beside: Option<BesideGrant>) -> Vec<Check> {
    let (plan, lists) = beside.map_or((None, None), |(plan, lists)| (plan, Some(lists)));
    let beside = Beside {
        plan: plan.map(|plan| (plan.grant, plan.calculation)),
        listed: lists.filter(|_| !grant.papers.recipients.is_waiting()).map(|lists| listed(grant, lists)),
    };
    checks_beside(grant, calculation, &beside)
}

/// What the checks of the documents look at.
pub struct Checked<'a> {
    /// What is shown, as it is composed.
    pub shown: &'a Shown,
    pub notices: &'a Bilingual<Rc<Document>>,
    /// What a document is composed from.
    pub terms: &'a dyn Fn(DocumentName) -> Terms<'a>,
    /// How the grant came to be what it is.
    pub history: &'a History,
}

/// The checks of all documents of the grant.
pub fn document_checks(checked: &Checked) -> Vec<Check> {
    let wording = checked.shown.wording();
    let mut checks = Vec::new();
    let (mut agreed, mut examined) = (Agreed::default(), Examined::default());
    for document in DocumentName::ALL {
        let terms = (checked.terms)(document);
        let own = checked.composed(document, &terms);
        agreed.add(agreement(&own.english, &own.japanese));
        examined = examined.and(Examined::of(document, &terms, wording, &own));
    }
    checks.push(Check::new(CheckName::LanguagesAgree, agreed.verdict()));
    for (name, verdict) in [
        (CheckName::WordingNamesKnown, names_known as fn(&Examined) -> Verdict),
        (CheckName::WordingKeepsFigures, keeps_figures),
        (CheckName::WordingInBothLanguages, in_both_languages),
    ] {
        checks.push(Check::new(name, if wording.is_standard() { STANDARD } else { verdict(&examined) }));
    }
    let fits = if wording.is_standard() { STANDARD } else { fits_terms(checked) };
    checks.push(Check::new(CheckName::WordingFitsTerms, fits));
    checks
}

const STANDARD: Verdict = Verdict::Holds(Sides::Reason(Reason::StandardWording));

impl Checked<'_> {
    /// A document in both languages; what is shown is there already, unless it is one of many letters.
    fn composed(&self, document: DocumentName, terms: &Terms) -> Bilingual<Rc<Document>> {
        if document == self.notices.english.name && !document.is_letter() {
            return self.notices.clone();
        }
        let of = |language| Rc::new(papers::compared(document, terms, self.shown.wording(), language));
        Bilingual { english: of(Language::English), japanese: of(Language::Japanese) }
    }
}

/// Of each category, those who are listed.
fn listed(grant: &Grant, lists: &Lists) -> Vec<Listed> {
    let recipients = &lists.pasted.recipients;
    let of_category = |row: usize| {
        let persons = recipients.rows.iter().filter(|person| person.category == Some(row)).count();
        Listed { persons: persons as u64, rights: recipients.rights_of(row) }
    };
    (0..grant.categories.len()).map(of_category).collect()
}

/// How the languages of all documents agree, figure for figure, whatever the words around them.
#[derive(Default)]
struct Agreed {
    compared: usize,
    differing: usize,
    waits_for: Vec<Input>,
}

impl Agreed {
    fn add(&mut self, agreement: Agreement) {
        self.compared += agreement.compared;
        self.differing += agreement.only_english.len() + agreement.only_japanese.len();
        self.waits_for.extend(agreement.waits_for);
    }

    fn verdict(&self) -> Verdict {
        let sides = Sides::Documents { compared: self.compared, differing: self.differing };
        match self.differing {
            0 if self.waits_for.is_empty() => Verdict::Holds(sides),
            0 => Verdict::Waits(Awaited(Input::in_order(&self.waits_for))),
            _ => Verdict::Fails(sides),
        }
    }
}

fn names_known(examined: &Examined) -> Verdict {
    let sides = Sides::Names(examined.unknown.iter().map(|name| name.as_str().into()).collect());
    if examined.unknown.is_empty() { Verdict::Holds(sides) } else { Verdict::Fails(sides) }
}

fn keeps_figures(examined: &Examined) -> Verdict {
    let term = |figure: &Named| match *figure {
        Named::Grant(figure) => Term::Figure(figure),
        Named::Planned(figure) => Term::Planned(figure),
        Named::Category(row, figure) => Term::Row(row, figure),
        Named::Entered(field) => Term::Input(field.into()),
        Named::Series(..) | Named::AllSeries(_) => Term::Input(Field::FurtherSeries.into()),
        Named::Recipient(..) | Named::Listed(_) => Term::Input(Field::Recipients.into()),
    };
    let sides = Sides::Dropped(examined.dropped.iter().map(term).collect());
    if examined.dropped.is_empty() { Verdict::Holds(sides) } else { Verdict::Warns(sides) }
}

fn in_both_languages(examined: &Examined) -> Verdict {
    let sides = Sides::Sections { changed: examined.changed, in_one_language: examined.in_one_language };
    if examined.in_one_language == 0 { Verdict::Holds(sides) } else { Verdict::Warns(sides) }
}
