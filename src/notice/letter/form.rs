//! A letter as everybody in the same circumstances gets it.

use super::pattern::Pattern;
use super::{Addressee, Circumstances};
use crate::language::Language;
use crate::notice::every::Every;
use crate::notice::named::Names;
use crate::notice::paragraph::{Paragraph, numbered, paragraphs};
use crate::notice::section::{Place, Section};
use crate::notice::terms::Terms;
use crate::notice::{Block, Passage, Role, filling, frame};

/// What a letter says to everybody, with a gap where it says something else to each.
pub struct Form<'a> {
    /// What stands before each gap.
    gaps: Vec<(Vec<Block>, Gap<'a>)>,
    /// What stands behind the last one.
    end: Vec<Block>,
}

enum Gap<'a> {
    Line(Role, Pattern),
    /// What takes a line of its own, under a caption that names the recipient.
    Alone(&'a str, Pattern),
}

impl<'a> Form<'a> {
    /// From the sections that a letter in these circumstances has, under its marks.
    pub fn new(sections: &'a [Section], of: Circumstances, terms: &Terms, language: Language) -> Form<'a> {
        let names = Every { terms, language, to: None };
        let mut form = Form { gaps: Vec::new(), end: frame::marks(terms, language) };
        let mut items = 0;
        for section in sections.iter().filter(|section| of.has(&section.name)) {
            for paragraph in paragraphs(section, items, &|name| names.stands_alone(name)) {
                form.add(paragraph, language, &names);
            }
            items += usize::from(section.place == Place::Item);
        }
        form
    }

    fn add(&mut self, paragraph: Paragraph<'a>, language: Language, names: &dyn Names) {
        let line = |begin, text, within, role| match Pattern::new(begin, text, within, names).same() {
            Ok(passage) => Ok((passage, role)),
            Err(pattern) => Err(Gap::Line(role, pattern)),
        };
        let line = match paragraph {
            Paragraph::Line { role, text, within } => line(Passage::default(), text, within, role),
            Paragraph::Numbered { number, text } => {
                line(numbered(number, text, language), text, 0..text.len(), Role::ItemHeading)
            }
            Paragraph::Alone { name, caption } => {
                match Pattern::new(Passage::default(), caption, 0..caption.len(), names).same() {
                    Ok(caption) => return self.end.extend(names.blocks(name, caption).unwrap_or_default()),
                    Err(caption) => Err(Gap::Alone(name, caption)),
                }
            }
        };
        match line {
            Ok((passage, role)) => filling::set(passage, role, &mut self.end),
            Err(gap) => self.gaps.push((std::mem::take(&mut self.end), gap)),
        }
    }

    /// How many blocks a letter has, where nothing in a gap takes several.
    pub fn length(&self) -> usize {
        let gaps =
            self.gaps.iter().fold(0_usize, |sum, (before, _)| sum.saturating_add(before.len()).saturating_add(1));
        gaps.saturating_add(self.end.len())
    }

    /// Writes the letter to this addressee behind others.
    pub fn write(&self, to: &Addressee, terms: &Terms, language: Language, blocks: &mut Vec<Block>) {
        for (before, gap) in &self.gaps {
            blocks.extend_from_slice(before);
            match gap {
                Gap::Line(role, pattern) => filling::set(pattern.to(to, terms, language), *role, blocks),
                Gap::Alone(name, caption) => {
                    let names = Every { terms, language, to: Some(to) };
                    blocks.extend(names.blocks(name, caption.to(to, terms, language)).unwrap_or_default());
                }
            }
        }
        blocks.extend_from_slice(&self.end);
    }
}
