//! Reads what the papers say beyond the terms.

use super::reader::Reader;
use super::{LIST_MAX, REPORT_MAX};
use crate::draft::Field;
use crate::grant::{Acquisition, ExerciseCondition, NoticeScope, Papers, PriceMethod, Stage};
use crate::reading::Counted;

/// The most days that are left to exercise rights once all positions are lost: ten years.
const EXERCISE_DAYS_MAX: u64 = 3_650;

impl Reader<'_> {
    pub(super) fn papers(&self) -> Papers {
        Papers {
            stage: self.choice(Field::Stage.into(), Stage::from_name),
            reason: self.texts(Field::ReasonEn, Field::ReasonJa),
            shareholders_resolution_date: self.date(Field::ShareholdersResolutionDate),
            price_method: self.choice(Field::PriceMethod.into(), PriceMethod::from_name),
            exercise_condition: self.choice(Field::ExerciseCondition.into(), ExerciseCondition::from_name),
            exercise_days: self.count(Field::ExerciseDays.into(), Counted::Plain, EXERCISE_DAYS_MAX, |days| days),
            conditions: self.texts(Field::ConditionsEn, Field::ConditionsJa),
            acquisition: self.choice(Field::Acquisition.into(), Acquisition::from_name),
            application_date: self.date(Field::ApplicationDate),
            exercise_place: self.lines(Field::ExercisePlaceEn, Field::ExercisePlaceJa),
            payment_place: self.lines(Field::PaymentPlaceEn, Field::PaymentPlaceJa),
            notice_scope: self.choice(Field::NoticeScope.into(), NoticeScope::from_name),
            further_series: self.paragraphs(Field::FurtherSeries, LIST_MAX),
            report_filed_on: self.date(Field::ReportFiledOn),
            report_before: self.paragraphs(Field::ReportBefore, REPORT_MAX),
            report_addressee: self.line(Field::ReportAddressee.into()),
            recipients: self.paragraphs(Field::Recipients, LIST_MAX),
        }
    }
}
