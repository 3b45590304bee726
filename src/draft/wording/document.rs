//! What is changed of one document.

use std::rc::Rc;

use super::{ORDER_MAX, SECTIONS_MAX, SectionText, is_own};
use crate::language::Language;

/// What differs in one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentWording {
    pub name: Rc<str>,
    /// The order of its sections, where somebody moved one.
    pub(super) order: Option<Rc<[Rc<str>]>>,
    pub(super) sections: Vec<SectionWording>,
}

/// What differs in one section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionWording {
    pub name: Rc<str>,
    pub left_out: bool,
    pub english: Option<SectionText>,
    pub japanese: Option<SectionText>,
    /// Of an own section, the section that it was added after; nothing where it begins the document.
    pub after: Option<Rc<str>>,
}

impl DocumentWording {
    pub(super) fn standard(name: &str) -> DocumentWording {
        DocumentWording { name: name.into(), order: None, sections: Vec::new() }
    }

    /// The order of its sections, where somebody moved one.
    pub fn order(&self) -> Option<&[Rc<str>]> {
        self.order.as_deref()
    }

    pub fn sections(&self) -> &[SectionWording] {
        &self.sections
    }

    pub fn section(&self, name: &str) -> Option<&SectionWording> {
        self.sections.iter().find(|section| *section.name == *name)
    }

    pub(super) fn section_mut(&mut self, name: &str) -> Option<&mut SectionWording> {
        self.sections.iter_mut().find(|section| *section.name == *name)
    }

    /// Whether no section that is not among its own has room.
    pub(super) fn is_full(&self, section: &str) -> bool {
        self.sections.len() >= SECTIONS_MAX && self.section(section).is_none()
    }

    pub(super) fn change(&mut self, name: &str, change: impl FnOnce(&mut SectionWording)) {
        if let Some(section) = self.section_mut(name) {
            return change(section);
        }
        let mut section = SectionWording::standard(name);
        change(&mut section);
        self.sections.push(section);
    }

    pub(super) fn place_own(&mut self, name: &Rc<str>, after: Option<&str>) {
        if let Some(section) = self.section_mut(name) {
            section.after = after.map(Rc::from);
        }
        // In an order of one's own it has its place at once.
        if let Some(order) = self.order.take() {
            let mut order = order.to_vec();
            let place = after.and_then(|after| order.iter().position(|known| **known == *after));
            let place = if after.is_none() { 0 } else { place.map_or(order.len(), |place| place.saturating_add(1)) };
            order.insert(place, name.clone());
            order.truncate(ORDER_MAX);
            self.order = Some(order.into());
        }
    }

    pub(super) fn remove(&mut self, name: &str) {
        let after = self.section(name).and_then(|section| section.after.clone());
        self.sections.retain(|section| *section.name != *name);
        if is_own(name) {
            // What stood after it now stands where it stood.
            for section in &mut self.sections {
                if section.after.as_deref() == Some(name) {
                    section.after = after.clone();
                }
            }
            if let Some(order) = &self.order {
                self.order = Some(order.iter().filter(|known| ***known != *name).cloned().collect());
            }
        }
    }

    pub(super) fn forget_standard(&mut self) {
        self.sections.retain(|section| !section.is_standard());
    }

    pub(super) fn is_standard(&self) -> bool {
        self.order.is_none() && self.sections.is_empty()
    }
}

impl SectionWording {
    pub(super) fn standard(name: &str) -> SectionWording {
        SectionWording { name: name.into(), left_out: false, english: None, japanese: None, after: None }
    }

    /// Whether somebody added it to the document.
    pub fn is_own(&self) -> bool {
        is_own(&self.name)
    }

    /// The own text in a language; nothing where the standard one stands.
    pub fn text(&self, language: Language) -> Option<&SectionText> {
        match language {
            Language::English => self.english.as_ref(),
            Language::Japanese => self.japanese.as_ref(),
        }
    }

    pub(super) fn text_mut(&mut self, language: Language) -> &mut Option<SectionText> {
        match language {
            Language::English => &mut self.english,
            Language::Japanese => &mut self.japanese,
        }
    }

    /// An own section is there, with or without a text.
    fn is_standard(&self) -> bool {
        !self.is_own() && !self.left_out && self.english.is_none() && self.japanese.is_none()
    }
}
