//! What a name in braces stands for in any document of a grant.

use std::rc::Rc;

use chrono::NaiveDate;

use super::letter::{Addressee, Own};
use super::named::{Names, Plain, figure};
use super::names::TABLES;
use super::terms::Terms;
use super::{Block, Named, Passage, SeriesFigure, amended_report, date, ledger, series};
use crate::draft::{Field, Input};
use crate::grant::{Fact, Grant};
use crate::language::{Bilingual, Language};

/// Every name that there is.
pub struct Every<'a> {
    pub terms: &'a Terms<'a>,
    pub language: Language,
    /// Whom the names of a recipient stand for, where the document is a letter.
    pub to: Option<&'a Addressee<'a>>,
}

impl Names for Every<'_> {
    fn passage(&self, name: &str) -> Option<Passage> {
        let (terms, language) = (self.terms, self.language);
        let own = |to: &Addressee| Some(Passage(vec![to.own(Own::named(name)?, terms, language)]));
        let of_addressee = self.to.and_then(own);
        let plain = Plain { terms, language };
        of_addressee.or_else(|| plain.passage(name)).or_else(|| self.further(name))
    }

    fn stands_alone(&self, name: &str) -> bool {
        TABLES.contains(&name)
    }

    fn blocks(&self, name: &str, caption: Passage) -> Option<Vec<Block>> {
        let (terms, language) = (self.terms, self.language);
        let table = match name {
            "series_table" => series::table(terms, language, caption),
            "series_price_table" => series::price_table(terms, language, caption),
            "ledger_table" => ledger::table(terms, language, caption),
            _ => {
                let plain = Plain { terms, language }.blocks(name, caption);
                return plain.or_else(|| amended_report::blocks(terms, language, name));
            }
        };
        Some(vec![Block::Table(table)])
    }
}

impl Every<'_> {
    /// What a plain determination has no name for.
    fn further(&self, name: &str) -> Option<Passage> {
        let Every { terms, language, .. } = *self;
        let grant = terms.grant;
        let passage = Passage::default();
        if let Some(fact) = text(grant, name) {
            return Some(passage.entered(fact.get(language)));
        }
        if let Some(fact) = day(grant, name) {
            return Some(passage.date(fact, date::form(language)));
        }
        if let Some(figure) = name.strip_prefix(PLANNED).and_then(figure) {
            let plan = terms.plan.map_or(terms.calculation, |plan| plan.calculation);
            return Some(passage.outcome(Named::Planned(figure), plan.figure(figure)));
        }
        if let Some(missing) = missing_choice(grant, name) {
            return Some(match missing {
                Some(input) => passage.missing([input]),
                None => passage,
            });
        }
        match name {
            "open_items" => Some(amended_report::open_items(terms, language)),
            "report_addressee" => Some(amended_report::addressee(terms, language)),
            "day_before_allotment" => Some(passage.date(&day_before(&grant.allotment_date), date::form(language))),
            "exercise_days" => Some(passage.entered_number(Field::ExerciseDays, &grant.papers.exercise_days)),
            "amount_per_right" => Some(passage.entered_number(Field::AmountPerRight, &grant.amount_per_right)),
            "series_total_rights" => Some(series::total(terms, SeriesFigure::Rights)),
            "series_total_shares" => Some(series::total(terms, SeriesFigure::Shares)),
            _ => listed(terms, name),
        }
    }
}

/// `{planned_total_rights}`
pub const PLANNED: &str = "planned_";

/// `{listed_rights_2}`: the rights that the list of people has for the second category.
fn listed(terms: &Terms, name: &str) -> Option<Passage> {
    let index = name.strip_prefix("listed_rights_")?.parse::<usize>().ok()?.checked_sub(1)?;
    let value = terms.listed_rights(index).filter(|_| index < terms.grant.categories.len())?;
    Some(Passage::default().number(Named::Listed(index), value))
}

/// `{missing_acquisition}` stands where a clause would that this choice decides, while it is not made.
fn missing_choice(grant: &Grant, name: &str) -> Option<Option<Input>> {
    let papers = &grant.papers;
    Some(match name.strip_prefix("missing_")? {
        "price_method" => papers.price_method.value().err(),
        "exercise_condition" => papers.exercise_condition.value().err(),
        "acquisition" => papers.acquisition.value().err(),
        "transfer_restricted" => grant.procedure.transfer_restricted.value().err(),
        _ => return None,
    })
}

/// What is said in both languages.
fn text<'a>(grant: &'a Grant, name: &str) -> Option<&'a Bilingual<Fact<Rc<str>>>> {
    Some(match name {
        "reason" => &grant.papers.reason,
        "conditions" => &grant.papers.conditions,
        "exercise_place" => &grant.papers.exercise_place,
        "payment_place" => &grant.papers.payment_place,
        _ => return None,
    })
}

fn day<'a>(grant: &'a Grant, name: &str) -> Option<&'a Fact<NaiveDate>> {
    Some(match name {
        "shareholders_resolution_date" => &grant.papers.shareholders_resolution_date,
        "application_date" => &grant.papers.application_date,
        "report_filed_on" => &grant.papers.report_filed_on,
        _ => return None,
    })
}

/// The last day on which the number allotted can be told (会社法243条3項).
fn day_before(date: &Fact<NaiveDate>) -> Fact<NaiveDate> {
    date.clone().map(|date| date.pred_opt().unwrap_or(date))
}
