//! What the papers of a grant say beyond its terms.

use std::rc::Rc;

use chrono::NaiveDate;

use super::{Acquisition, ExerciseCondition, Fact, NoticeScope, PriceMethod, Stage};
use crate::language::Bilingual;

/// The facts that only the papers of a grant use (書類): no figure depends on one.
#[derive(Clone, Debug, PartialEq)]
pub struct Papers {
    pub stage: Fact<Stage>,
    /// Waiting where the usual reason is given.
    pub reason: Bilingual<Fact<Rc<str>>>,
    /// When the shareholders' meeting approved what the board then resolved.
    pub shareholders_resolution_date: Fact<NaiveDate>,
    pub price_method: Fact<PriceMethod>,
    pub exercise_condition: Fact<ExerciseCondition>,
    /// The days in which rights can be exercised, from the day after all positions are lost.
    pub exercise_days: Fact<u64>,
    /// Conditions of exercise beyond the chosen one, as typed.
    pub conditions: Bilingual<Fact<Rc<str>>>,
    pub acquisition: Fact<Acquisition>,
    /// The day until which one applies for the rights (申込期日).
    pub application_date: Fact<NaiveDate>,
    pub exercise_place: Bilingual<Fact<Rc<str>>>,
    pub payment_place: Bilingual<Fact<Rc<str>>>,
    pub notice_scope: Fact<NoticeScope>,
    /// A list of the series that were determined with this one, as it was pasted.
    pub further_series: Fact<Rc<str>>,
    pub report_filed_on: Fact<NaiveDate>,
    /// The extraordinary report (臨時報告書) word for word as it was filed.
    pub report_before: Fact<Rc<str>>,
    /// To whom reports are addressed: 関東財務局長.
    pub report_addressee: Fact<Rc<str>>,
    /// A list of the people to be notified, as it was pasted.
    pub recipients: Fact<Rc<str>>,
}
