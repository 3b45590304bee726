//! A company's own wording. Frozen with version 3.

use std::rc::Rc;

use super::{Reader, Writer};
use crate::draft::wording::{DOCUMENTS_MAX, ORDER_MAX, SECTIONS_MAX, SectionText, SectionWording, Wording};

/// Which parts of a section are there.
const LEFT_OUT: u64 = 1;
const ENGLISH: u64 = 2;
const JAPANESE: u64 = 4;
const AFTER: u64 = 8;

pub fn write(writer: &mut Writer, wording: &Wording) {
    writer.write_count(wording.added().into());
    writer.write_count(wording.documents().len() as u64);
    for document in wording.documents() {
        writer.write(&document.name, "");
        // One more than there are, or nothing where the order is the standard one.
        writer.write_count(document.order().map_or(0, |order| order.len() as u64 + 1));
        for name in document.order().unwrap_or_default() {
            writer.write(name, "");
        }
        writer.write_count(document.sections().len() as u64);
        for section in document.sections() {
            write_section(writer, section);
        }
    }
}

fn write_section(writer: &mut Writer, section: &SectionWording) {
    let flag = |flag: u64, there: bool| if there { flag } else { 0 };
    writer.write(&section.name, "");
    writer.write_count(
        flag(LEFT_OUT, section.left_out)
            | flag(ENGLISH, section.english.is_some())
            | flag(JAPANESE, section.japanese.is_some())
            | flag(AFTER, section.after.is_some()),
    );
    for text in [&section.english, &section.japanese].into_iter().flatten() {
        writer.write(&text.heading, "");
        writer.write(&text.body, "");
    }
    if let Some(after) = &section.after {
        writer.write(after, "");
    }
}

/// The next wording; nothing where no wording is so.
pub fn read(reader: &mut Reader) -> Option<Wording> {
    let mut wording = Wording::default();
    let added = u32::try_from(reader.read_count()?).ok()?;
    for _ in 0..count(reader.read_count()?, DOCUMENTS_MAX)? {
        let name = reader.read("")?;
        if let Some(length) = reader.read_count()?.checked_sub(1) {
            let order: Option<Vec<Rc<str>>> = (0..count(length, ORDER_MAX)?).map(|_| reader.read("")).collect();
            wording.set_order(&name, order?).ok()?;
        }
        for _ in 0..count(reader.read_count()?, SECTIONS_MAX)? {
            let section = read_section(reader)?;
            wording.put(&name, section).ok()?;
        }
    }
    wording.set_added(added);
    Some(wording)
}

fn read_section(reader: &mut Reader) -> Option<SectionWording> {
    let name = reader.read("")?;
    let flags = reader.read_count()?;
    let mut text = |flag: u64| {
        let is_there = flags & flag != 0;
        is_there.then(|| Some(SectionText { heading: reader.read("")?, body: reader.read("")? }))
    };
    let (english, japanese) = (text(ENGLISH), text(JAPANESE));
    let after = (flags & AFTER != 0).then(|| reader.read(""));
    Some(SectionWording {
        name,
        left_out: flags & LEFT_OUT != 0,
        english: all(english)?,
        japanese: all(japanese)?,
        after: all(after)?,
    })
}

/// What is not there, or is there and could be read.
fn all<T>(part: Option<Option<T>>) -> Option<Option<T>> {
    part.map_or(Some(None), |part| part.map(Some))
}

fn count(count: u64, most: usize) -> Option<usize> {
    usize::try_from(count).ok().filter(|count| *count <= most)
}
