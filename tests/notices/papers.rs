//! The papers beside the two notices: each as a golden document in both languages, and what holds for all of them.

use std::path::Path;

use wariate::amount::Rights;
use wariate::calculation::calculate;
use wariate::draft::Draft;
use wariate::grant::Grant;
use wariate::language::{Bilingual, Language};
use wariate::notice::{Document, Origin, Plan, Recipient, Terms};

use crate::plain;

mod amended_report;
mod filed;
mod ledger;
mod letters;
mod properties;
mod reports;

/// A document of these terms, in a language.
type Compose = fn(&Terms, Language) -> Document;

/// The document of a grant, which may follow a plan.
fn paper(compose: Compose, draft: &Draft, plan: Option<&Draft>, language: Language) -> Document {
    paper_to(compose, draft, plan, &[], language)
}

/// The same for the people of a list.
fn paper_to(
    compose: Compose,
    draft: &Draft,
    plan: Option<&Draft>,
    people: &[Recipient],
    language: Language,
) -> Document {
    let grant = Grant::read(draft);
    let calculation = calculate(&grant);
    let planned = plan.map(Grant::read);
    let planned = planned.as_ref().map(|grant| (grant, calculate(grant)));
    let plan = planned.as_ref().map(|(grant, calculation)| Plan { grant, calculation });
    compose(&Terms::new(&grant, &calculation, Origin::Own).with_plan(plan).with_recipients(people), language)
}

fn person(english: &str, japanese: &str, category: usize, rights: u64) -> Recipient {
    let name = Bilingual { english: english.into(), japanese: japanese.into() };
    Recipient { name, category, rights: Rights(rights) }
}

/// Compares a document with the golden one of this name, letter for letter; what is underlined stands between two `_`.
#[track_caller]
fn golden(name: &str, document: &Document) {
    let tag = document.language.tag();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/notices/papers/{name}.{tag}.txt"));
    let text = plain(&reports::with_marks(document));
    assert!(!text.contains(['{', '}']), "{text}");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &text).expect("the golden document can be written");
    }
    let expected = std::fs::read_to_string(&path).expect("the golden document can be read");
    assert!(text == expected, "{} has changed:\n{text}", path.display());
}
