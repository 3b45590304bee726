//! Every name that may stand in braces, and what it is.

use super::every::{Every, PLANNED};
use super::letter::RecipientFigure;
use super::named::Names;
use crate::calculation::{FigureName, RowFigure};
use crate::draft::{Column, Field, Input};
use crate::language::Language;

mod nearest;
#[cfg(test)]
mod tests;

pub use nearest::nearest;

/// A name that stands for something in the documents of a grant.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// Without its braces.
    pub name: String,
    pub meaning: Meaning,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    Figure(FigureName),
    /// The figure as the board resolved it.
    Planned(FigureName),
    /// What was typed there.
    Input(Input),
    /// A figure of the category with this index.
    Row(usize, RowFigure),
    /// Of whoever gets the letter.
    Recipient,
    /// A table, in a line of its own.
    Table,
}

/// Whether this name stands for something.
pub fn is_name(names: &dyn Names, name: &str) -> bool {
    names.passage(name).is_some() || names.stands_alone(name)
}

/// The names that no category has; those of a plan where there is one.
pub fn names(every: &Every) -> Vec<Name> {
    let Every { terms, language, .. } = *every;
    let figures = FigureName::ALL.into_iter().map(|figure| (figure.name().to_owned(), Meaning::Figure(figure)));
    let planned = FigureName::ALL
        .into_iter()
        .filter(|_| terms.plan.is_some())
        .map(|figure| ([PLANNED, figure.name()].concat(), Meaning::Planned(figure)));
    let typed = TYPED.into_iter().map(|(name, english, japanese)| {
        let field = if language == Language::English { english } else { japanese };
        (name.to_owned(), Meaning::Input(field.into()))
    });
    let tables = TABLES.into_iter().map(|name| (name.to_owned(), Meaning::Table));
    let of_recipient = RecipientFigure::ALL.into_iter().map(|figure| (figure.name().to_owned(), Meaning::Recipient));
    let recipient =
        ["recipient", "recipient_category", "recipient_persons"].map(|name| (name.to_owned(), Meaning::Recipient));
    let named = typed.chain(recipient).chain(of_recipient).chain(figures).chain(planned).chain(tables);
    named.filter(|(name, _)| is_name(every, name)).map(|(name, meaning)| Name { name, meaning }).collect()
}

/// The names of a category: `label_1`, `persons_1`.
pub fn of_category(index: usize, language: Language) -> Vec<Name> {
    let named =
        |what: &str, meaning| Name { name: [what, "_", &index.saturating_add(1).to_string()].concat(), meaning };
    let column = if language == Language::English { Column::LabelEn } else { Column::LabelJa };
    let label = named("label", Meaning::Input(Input::Category(index, column)));
    let figures = RowFigure::ALL.into_iter().map(|figure| named(figure.name(), Meaning::Row(index, figure)));
    [label].into_iter().chain(figures).collect()
}

/// What is typed, by its field in English and in Japanese.
const TYPED: [(&str, Field, Field); 28] = [
    ("issuer_name", Field::IssuerNameEn, Field::IssuerNameJa),
    ("security_code", Field::SecurityCode, Field::SecurityCode),
    ("market", Field::MarketEn, Field::MarketJa),
    ("representative_title", Field::RepresentativeTitleEn, Field::RepresentativeTitleJa),
    ("representative", Field::RepresentativeEn, Field::RepresentativeJa),
    ("contact", Field::ContactEn, Field::ContactJa),
    ("about", Field::AboutEn, Field::AboutJa),
    ("series_name", Field::SeriesNameEn, Field::SeriesNameJa),
    ("reason", Field::ReasonEn, Field::ReasonJa),
    ("conditions", Field::ConditionsEn, Field::ConditionsJa),
    ("exercise_place", Field::ExercisePlaceEn, Field::ExercisePlaceJa),
    ("payment_place", Field::PaymentPlaceEn, Field::PaymentPlaceJa),
    ("notice_date", Field::NoticeDate, Field::NoticeDate),
    ("resolution_date", Field::ResolutionDate, Field::ResolutionDate),
    ("shareholders_resolution_date", Field::ShareholdersResolutionDate, Field::ShareholdersResolutionDate),
    ("application_date", Field::ApplicationDate, Field::ApplicationDate),
    ("allotment_date", Field::AllotmentDate, Field::AllotmentDate),
    ("payment_date", Field::PaymentDate, Field::PaymentDate),
    ("exercise_from", Field::ExerciseFrom, Field::ExerciseFrom),
    ("exercise_to", Field::ExerciseTo, Field::ExerciseTo),
    ("exercise_days", Field::ExerciseDays, Field::ExerciseDays),
    ("amount_per_right", Field::AmountPerRight, Field::AmountPerRight),
    ("report_filed_on", Field::ReportFiledOn, Field::ReportFiledOn),
    ("report_addressee", Field::ReportAddressee, Field::ReportAddressee),
    ("open_items", Field::ReportBefore, Field::ReportBefore),
    ("day_before_allotment", Field::AllotmentDate, Field::AllotmentDate),
    ("series_total_rights", Field::FurtherSeries, Field::FurtherSeries),
    ("series_total_shares", Field::FurtherSeries, Field::FurtherSeries),
];

/// What takes a line of its own.
pub(super) const TABLES: [&str; 6] =
    ["allotment_table", "series_table", "series_price_table", "ledger_table", "amended_items", "amendments"];
