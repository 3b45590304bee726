//! All documents of a grant with as many categories as a grant may have, in both languages.

use wariate::calculation::Calculation;
use wariate::draft::Draft;
use wariate::language::Language;
use wariate::notice::{DocumentName, Origin, Plan, Terms, papers};
use wariate::{Grant, calculate};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::drafts;

/// A grant, and its plan with the same terms, as read and worked out.
#[wasm_bindgen]
pub struct Documents {
    draft: Draft,
    grant: Grant,
    calculation: Calculation,
}

#[wasm_bindgen]
impl Documents {
    #[wasm_bindgen(constructor)]
    #[expect(clippy::new_without_default, reason = "a script makes it")]
    pub fn new() -> Documents {
        let draft = drafts::categories();
        let grant = Grant::read(&draft);
        Documents { calculation: calculate(&grant), grant, draft }
    }

    /// Composes every document, and tells how many blocks they have.
    pub fn compose(&self) -> usize {
        let plan = Plan { grant: &self.grant, calculation: &self.calculation };
        let terms = Terms::new(&self.grant, &self.calculation, Origin::Own).with_plan(Some(plan));
        let blocks =
            |document, language| papers::compose(document, &terms, self.draft.wording(), language).blocks.len();
        let in_both = |document| Language::ALL.into_iter().map(|language| blocks(document, language)).sum::<usize>();
        DocumentName::ALL.into_iter().map(in_both).sum()
    }
}
