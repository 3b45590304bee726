//! Which parts of the form stand open.

use crate::draft::{Draft, Field, Section};

/// What the user folded and unfolded; the other parts follow the draft.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Folding {
    folded: Sections,
    unfolded: Sections,
}

impl Folding {
    /// Whether a part of the form with this draft stands open: those that every grant needs do, and those in which
    /// something stands.
    pub fn shows(self, section: Section, draft: &Draft) -> bool {
        if self.folded.has(section) || self.unfolded.has(section) {
            return self.unfolded.has(section);
        }
        let needed = matches!(section, Section::Terms | Section::People | Section::Procedure | Section::Issuer);
        // The price is found there.
        let is_modelled = section == Section::FairValue && **draft.get(Field::PriceBasis) == *"black_scholes";
        needed || is_modelled || draft.touches(section)
    }

    /// From now on this part stands as the user wants it.
    pub fn fold(&mut self, section: Section, folded: bool) {
        self.folded.put(section, folded);
        self.unfolded.put(section, !folded);
    }
}

/// A set of parts of the form, a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Sections(u16);

impl Sections {
    fn has(self, section: Section) -> bool {
        self.0 & bit(section) != 0
    }

    fn put(&mut self, section: Section, there: bool) {
        if there {
            self.0 |= bit(section);
        } else {
            self.0 &= !bit(section);
        }
    }
}

fn bit(section: Section) -> u16 {
    1 << section as u16
}
