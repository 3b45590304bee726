//! What a name in braces stands for.

use std::rc::Rc;

use chrono::NaiveDate;

use super::terms::Terms;
use super::{Block, Passage, date, table};
use crate::calculation::{FigureName, RowFigure};
use crate::grant::{Fact, Grant};
use crate::language::{Bilingual, Language};

/// What names stand for in a document.
pub trait Names {
    /// The passage that stands for a name; nothing where there is no such name.
    fn passage(&self, name: &str) -> Option<Passage>;

    /// Whether a name takes a line of its own, as a table does.
    fn stands_alone(&self, name: &str) -> bool;

    /// What stands for a name that takes a line of its own, with this caption; nothing where there is no such name.
    fn blocks(&self, name: &str, caption: Passage) -> Option<Vec<Block>>;
}

/// The names that every determination has: with these alone the program begins.
pub struct Plain<'a> {
    pub terms: &'a Terms<'a>,
    pub language: Language,
}

impl Names for Plain<'_> {
    fn passage(&self, name: &str) -> Option<Passage> {
        let Terms { grant, calculation, .. } = self.terms;
        let passage = Passage::default();
        if let Some(figure) = figure(name) {
            return Some(passage.figure(calculation, figure));
        }
        if let Some(fact) = text(grant, name) {
            return Some(passage.entered(fact.get(self.language)));
        }
        if let Some(fact) = day(grant, name) {
            return Some(passage.date(fact, date::form(self.language)));
        }
        match name {
            "security_code" => Some(passage.entered(&grant.security_code)),
            MISSING_ROUNDING => Some(passage.missing(self.terms.missing_rounding())),
            MISSING_PAYMENTS => Some(passage.missing(self.terms.payments.unknown.iter().copied())),
            _ => of_category(self.terms, self.language, name),
        }
    }

    fn stands_alone(&self, name: &str) -> bool {
        name == ALLOTMENT_TABLE
    }

    fn blocks(&self, name: &str, caption: Passage) -> Option<Vec<Block>> {
        let table = self.stands_alone(name).then(|| table::allotment(self.terms, self.language, caption))?;
        Some(vec![Block::Table(table)])
    }
}

const ALLOTMENT_TABLE: &str = "allotment_table";
/// Stands where the rounding rule would, while one of its fields cannot be read.
pub const MISSING_ROUNDING: &str = "missing_rounding";
/// Stands where a sentence on payment would, while a category does not say how it pays.
pub const MISSING_PAYMENTS: &str = "missing_payments";

/// `{label_2}`, `{persons_2}`: of the second category.
pub(super) fn of_category(terms: &Terms, language: Language, name: &str) -> Option<Passage> {
    let (what, number) = name.rsplit_once('_')?;
    let index = number.parse::<usize>().ok()?.checked_sub(1)?;
    let (category, row) = (terms.grant.categories.get(index)?, terms.calculation.rows.get(index)?);
    if what == "label" {
        return Some(Passage::default().entered(category.label.get(language)));
    }
    let figure = RowFigure::ALL.into_iter().find(|figure| figure.name() == what)?;
    Some(Passage::default().row_figure(index, row, figure))
}

/// The name of the label of the category with this index.
pub fn label(index: usize) -> String {
    format!("{{label_{}}}", index.saturating_add(1))
}

pub(super) fn figure(name: &str) -> Option<FigureName> {
    FigureName::ALL.into_iter().find(|figure| figure.name() == name)
}

/// What is said in both languages.
fn text<'a>(grant: &'a Grant, name: &str) -> Option<&'a Bilingual<Fact<Rc<str>>>> {
    Some(match name {
        "issuer_name" => &grant.issuer_name,
        "market" => &grant.market,
        "representative_title" => &grant.representative_title,
        "representative" => &grant.representative,
        "about" => &grant.about,
        "contact" => &grant.contact,
        "series_name" => &grant.series_name,
        _ => return None,
    })
}

fn day<'a>(grant: &'a Grant, name: &str) -> Option<&'a Fact<NaiveDate>> {
    Some(match name {
        "resolution_date" => &grant.resolution_date,
        "allotment_date" => &grant.allotment_date,
        "payment_date" => &grant.payment_date,
        "notice_date" => &grant.notice_date,
        "exercise_from" => &grant.exercise_from,
        "exercise_to" => &grant.exercise_to,
        _ => return None,
    })
}
