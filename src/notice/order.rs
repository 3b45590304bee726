//! The order in which the sections of a document stand: one for both languages, so that what one of them alone has keeps
//! its place among what they share.

use std::rc::Rc;

use super::DocumentName;
use super::section::{Place, Section};
use crate::draft::Wording;
use crate::language::Bilingual;

/// A section of either language, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    pub name: Rc<str>,
    pub place: Place,
}

/// The sections of a document as the company arranged them: those of the standard in either language, and its own.
pub fn order(document: DocumentName, standard: &Bilingual<Vec<Section>>, wording: &Wording) -> Vec<Placed> {
    let standard = merged(standard);
    let names: Vec<&str> = standard.iter().map(|section| &*section.name).collect();
    let mut order: Vec<Placed> = Vec::new();
    for name in wording.arranged(document.name(), &names) {
        let known = standard.iter().find(|section| *section.name == *name);
        let place = known.map_or_else(|| place_after(order.last()), |section| section.place);
        order.push(Placed { name, place });
    }
    order
}

/// The standard of both languages as one: each section stands between those that stand around it in its own language.
fn merged(standard: &Bilingual<Vec<Section>>) -> Vec<&Section> {
    let Bilingual { english, japanese } = standard;
    let mut merged: Vec<&Section> = japanese.iter().collect();
    let mut next = 0;
    for section in english {
        next = match merged.iter().position(|known| known.name == section.name) {
            Some(place) => place.saturating_add(1),
            None => {
                // Of what stands in either language alone in the same gap, inquiries are below 以上.
                let rest = merged.get(next..).unwrap_or_default().iter();
                let above = rest.take_while(|other| {
                    other.place <= section.place && !english.iter().any(|shared| shared.name == other.name)
                });
                let place = next.saturating_add(above.count());
                merged.insert(place, section);
                place.saturating_add(1)
            }
        };
    }
    merged
}

/// Where a section stands that was added after another: in the record with an item, outside of it with what stands
/// outside.
fn place_after(before: Option<&Placed>) -> Place {
    match before.map(|before| before.place) {
        Some(Place::Item | Place::RecordBegins) => Place::Item,
        Some(Place::RecordEnds | Place::Annex) => Place::Annex,
        _ => Place::Body,
    }
}
