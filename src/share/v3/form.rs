//! A form: its fields, its ceilings and its categories. Frozen with version 3.

use std::rc::Rc;

use super::{CATEGORIES_MAX, CEILING_COLUMNS_V3, CEILINGS_MAX, COLUMNS_V3, FIELDS_V3, Reader, Writer};
use crate::draft::{Category, Ceiling, Draft};

/// Writes how many ceilings and categories there are beyond the one of each that there always is, and every text. Where
/// the form is like another, what stands there at the same place is usual.
pub fn write(writer: &mut Writer, form: &Draft, like: Option<&Draft>) {
    writer.write_count(form.ceilings().len().saturating_sub(1) as u64);
    writer.write_count(form.categories().len().saturating_sub(1) as u64);
    for (field, usual) in FIELDS_V3 {
        writer.write(form.get(field), like.map_or(usual, |like| like.get(field)));
    }
    for (column, usual) in CEILING_COLUMNS_V3 {
        for (row, ceiling) in form.ceilings().iter().enumerate() {
            let like = like.and_then(|like| like.ceilings().get(row));
            writer.write(ceiling.get(column), like.map_or(usual, |like| like.get(column)));
        }
    }
    for (column, usual) in COLUMNS_V3 {
        for (row, category) in form.categories().iter().enumerate() {
            let like = like.and_then(|like| like.categories().get(row));
            writer.write(category.get(column), like.map_or(usual, |like| like.get(column)));
        }
    }
}

/// The next form; nothing where it has more rows than a form has, or a text that cannot be.
pub fn read(reader: &mut Reader, like: Option<&Draft>) -> Option<Draft> {
    let ceilings = rows(reader.read_count()?, CEILINGS_MAX)?;
    let categories = rows(reader.read_count()?, CATEGORIES_MAX)?;
    let mut form = Draft::blank();
    for (field, usual) in FIELDS_V3 {
        form.set(field, reader.read(like.map_or(usual, |like| like.get(field)))?);
    }
    let mut ceilings = vec![Ceiling::blank(); ceilings];
    for (column, usual) in CEILING_COLUMNS_V3 {
        for (row, ceiling) in ceilings.iter_mut().enumerate() {
            let like = like.and_then(|like| like.ceilings().get(row));
            ceiling.set(column, reader.read(like.map_or(usual, |like| like.get(column)))?);
        }
    }
    form.set_ceilings(ceilings.into_iter().map(Rc::new));
    let mut categories = vec![Category::blank(); categories];
    for (column, usual) in COLUMNS_V3 {
        for (row, category) in categories.iter_mut().enumerate() {
            let like = like.and_then(|like| like.categories().get(row));
            category.set(column, reader.read(like.map_or(usual, |like| like.get(column)))?);
        }
    }
    form.set_categories(categories.into_iter().map(Rc::new));
    Some(form)
}

fn rows(more: u64, most: usize) -> Option<usize> {
    usize::try_from(more).ok()?.checked_add(1).filter(|rows| *rows <= most)
}
