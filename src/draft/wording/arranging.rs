//! The order of the sections of a document.

use std::rc::Rc;

use super::{DocumentWording, ORDER_MAX, Wording, WordingProblem, check_name, is_own};

impl Wording {
    /// The sections of a document in their order, with its own ones: `standard` is the order without any change, of the
    /// sections of both languages. One that is left out is among them; one that an order of one's own does not name
    /// stands where the fewest of the others are on the wrong side of it.
    pub fn arranged(&self, document: &str, standard: &[&str]) -> Vec<Rc<str>> {
        let mut names: Vec<Rc<str>> = Vec::new();
        let changed = self.document(document);
        let order = changed.and_then(DocumentWording::order).unwrap_or_default();
        for name in order {
            let is_there = if is_own(name) {
                changed.is_some_and(|document| document.section(name).is_some())
            } else {
                standard.contains(&&**name)
            };
            if is_there && !names.contains(name) {
                names.push(name.clone());
            }
        }
        for (rank, name) in standard.iter().enumerate() {
            if !names.iter().any(|known| **known == **name) {
                names.insert(place_in(&names, rank, standard), (*name).into());
            }
        }
        let own = changed.map(DocumentWording::sections).unwrap_or_default().iter().filter(|section| section.is_own());
        // Of two that were added after the same section, the later one stands before the other, as it was placed.
        for section in own {
            insert_after(&mut names, &section.name, section.after.as_deref());
        }
        names
    }

    /// Moves a section up by one in the order in which the sections now stand; the first stays.
    pub fn move_up(&mut self, document: &str, section: &str, present: &[&str]) -> Result<(), WordingProblem> {
        let place = present.iter().position(|name| *name == section).and_then(|place| place.checked_sub(1));
        self.swap(document, present, place)
    }

    /// Moves a section down by one; the last stays.
    pub fn move_down(&mut self, document: &str, section: &str, present: &[&str]) -> Result<(), WordingProblem> {
        self.swap(document, present, present.iter().position(|name| *name == section))
    }

    /// Exchanges the section at a place with the one after it.
    fn swap(&mut self, document: &str, present: &[&str], place: Option<usize>) -> Result<(), WordingProblem> {
        let Some(place) = place else { return Ok(()) };
        let mut order: Vec<Rc<str>> = present.iter().map(|name| Rc::from(*name)).collect();
        let Some([first, second]) = order.get_mut(place..).and_then(|rest| rest.get_mut(..2)) else { return Ok(()) };
        std::mem::swap(first, second);
        self.set_order(document, order)
    }

    /// Puts the sections of a document in an order of one's own.
    pub fn set_order(&mut self, document: &str, order: Vec<Rc<str>>) -> Result<(), WordingProblem> {
        check_name(document)?;
        order.iter().try_for_each(|name| check_name(name))?;
        if order.len() > ORDER_MAX {
            return Err(WordingProblem::OrderTooLong { greatest: ORDER_MAX });
        }
        if self.document(document).is_none() {
            if self.documents.len() >= super::DOCUMENTS_MAX {
                return Err(WordingProblem::TooManyDocuments { greatest: super::DOCUMENTS_MAX });
            }
            self.documents.push(DocumentWording::standard(document));
        }
        self.amend(document, |document| document.order = Some(order.into()));
        Ok(())
    }

    /// Puts the sections of a document back in the standard order; its own sections go where they were added.
    pub fn reset_order(&mut self, document: &str) {
        self.amend(document, |document| document.order = None);
    }
}

/// Where the section of this rank in the standard stands among `names`: where the fewest of them are on the wrong side of
/// it. An own section stays with what it was added after.
fn place_in(names: &[Rc<str>], rank: usize, standard: &[&str]) -> usize {
    let ranks = names.iter().map(|name| standard.iter().position(|known| **known == **name));
    // How many more stand on the wrong side here than at the beginning.
    let (mut wrong, mut least, mut best) = (0_isize, 0_isize, 0);
    for (place, other) in ranks.enumerate() {
        wrong = match other {
            Some(other) if other < rank => wrong.saturating_sub(1),
            Some(_) => wrong.saturating_add(1),
            None => wrong,
        };
        let is_own_one_there = other.is_none() && place == best;
        if wrong < least || is_own_one_there {
            (least, best) = (wrong, place.saturating_add(1));
        }
    }
    best
}

/// Puts a name right after another, unless it is there; at the beginning where that is nothing, at the end where it is
/// not there.
fn insert_after(names: &mut Vec<Rc<str>>, name: &str, before: Option<&str>) {
    if names.iter().any(|known| **known == *name) {
        return;
    }
    let place = match before {
        None => 0,
        Some(before) => {
            names.iter().position(|known| **known == *before).map_or(names.len(), |place| place.saturating_add(1))
        }
    };
    names.insert(place, name.into());
}
