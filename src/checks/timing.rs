//! The days on which something has to be done, and that nothing is done out of order.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::source::before;
use super::{DateTerm, Question, Reason, Sides, Verdict, Verdicts, because, both, date, holds, known};
use crate::calculation::{Awaited, FigureName};
use crate::draft::{Field, Input};
use crate::grant::{Fact, Payment, Problem, TransferRestricted, dates};
use crate::law::{companies_act, stock_exchange};

/// The bounds of a period and record dates fall on any day of the week, and nobody does anything on them.
const ANY_DAY: [Field; 7] = [
    Field::ExerciseFrom,
    Field::ExerciseTo,
    Field::SharesBaseDate,
    Field::ServiceFrom,
    Field::ServiceTo,
    Field::YearEnd,
    Field::AdjustmentDate,
];

/// How far public holidays have moved a last day that was none of the weekend: from 29 April to 7 May 2019.
const LONGEST_HOLIDAYS: Days = Days::new(8);

impl Question<'_> {
    pub(super) fn dates_in_order(self) -> Verdicts {
        let problems = self.grant.problems.iter();
        let is_backwards = |problem: &Problem| matches!(problem, Problem::Before(..));
        let backwards: Vec<Input> =
            problems.filter(|(_, problem)| is_backwards(problem)).map(|(input, _)| *input).collect();
        if !backwards.is_empty() {
            return Ok(Verdict::Fails(because(Reason::Backwards, [Sides::Inputs(backwards)])));
        }
        let (resolution, allotment) = both(date(&self.grant.resolution_date), date(&self.grant.allotment_date))?;
        let first = (DateTerm::Input(Field::ResolutionDate), resolution);
        Ok(Verdict::Holds(Sides::dates(first, (Field::AllotmentDate, allotment))))
    }

    /// From the notice to shareholders, not from the resolution (会社法240条2項).
    pub(super) fn two_weeks(self) -> Verdicts {
        let (told, allotment) = both(date(&self.grant.shareholder_notice_date), date(&self.grant.allotment_date))?;
        let earliest = at(companies_act::earliest_allotment(told), Field::ShareholderNoticeDate)?;
        let sides = Sides::dates((DateTerm::EarliestAllotment, earliest), (Field::AllotmentDate, allotment));
        Ok(kept(earliest <= allotment, because(Reason::CountedFromNotice, [sides])))
    }

    /// The board decides who gets the rights in time for them to be told by the day before (会社法243条2項、3項). With a
    /// contract for all rights nobody has to be told, and the day itself may do (244条1項、3項).
    pub(super) fn allotment_approved(self) -> Verdicts {
        let procedure = &self.grant.procedure;
        if *known(&procedure.transfer_restricted)? == TransferRestricted::No {
            return Ok(holds(Reason::TransferFree));
        }
        let (approved, allotment) = both(date(&procedure.allotment_approval_date), date(&self.grant.allotment_date))?;
        let last = at(allotment.pred_opt(), Field::AllotmentDate)?;
        let sides = Sides::dates((DateTerm::LastToDecide, last), (Field::AllotmentApprovalDate, approved));
        Ok(if approved == allotment {
            Verdict::Warns(because(Reason::OnlyByContract, [sides]))
        } else {
            kept(approved <= last, because(Reason::DayBeforeAllotment, [sides]))
        })
    }

    /// By the payment date, or else by the day before the exercise period (会社法246条1項、3項).
    pub(super) fn paid_in_time(self) -> Verdicts {
        let is_paid = |payment: &Fact<Payment>| payment.known() != Some(&Payment::Gratis);
        if self.grant.is_gratis() || !self.grant.categories.iter().any(|category| is_paid(&category.payment)) {
            return Ok(holds(Reason::Gratis));
        }
        let last = match &self.grant.payment_date {
            Fact::Waiting(payment) => {
                let Ok(first) = date(&self.grant.exercise_from) else {
                    let paid_on = date(&self.grant.procedure.paid_on).err().into_iter().flat_map(|awaited| awaited.0);
                    let either = [*payment, Field::ExerciseFrom.into()];
                    return Err(Awaited(Input::in_order(&either.into_iter().chain(paid_on).collect::<Vec<_>>())));
                };
                companies_act::paid_by(None, Some(first))
            }
            typed => companies_act::paid_by(Some(date(typed)?), None),
        };
        let (last, paid_on) = both(at(last, Field::ExerciseFrom), date(&self.grant.procedure.paid_on))?;
        let sides = Sides::dates((DateTerm::LastToPay, last), (Field::PaidOn, paid_on));
        Ok(kept(paid_on <= last, because(Reason::UnpaidNotExercised, [sides])))
    }

    /// Within two weeks of the allotment, since 2021 with the price where it is known (会社法911条3項12号、915条1項).
    /// Where public holidays may excuse the delay it is left to the reader: they are not known here.
    pub(super) fn registered_in_time(self) -> Verdicts {
        let (allotment, registered) =
            both(date(&self.grant.allotment_date), date(&self.grant.procedure.registration_date))?;
        let last = at(companies_act::registered_by(allotment), Field::AllotmentDate)?;
        let sides = Sides::dates((DateTerm::LastToRegister, last), (Field::RegistrationDate, registered));
        let by_holidays = last.checked_add_days(LONGEST_HOLIDAYS).is_some_and(|latest| registered <= latest);
        if registered > last && by_holidays {
            return Ok(Verdict::Warns(because(Reason::HolidayMovesEnd, [sides])));
        }
        let is_asked = before(companies_act::PRICE_REGISTERED, registered).is_none();
        let price = is_asked && !self.grant.is_gratis() && self.figure(FigureName::PricePerRight).is_ok();
        Ok(kept(registered <= last, if price { because(Reason::RegisterThePrice, [sides]) } else { sides }))
    }

    pub(super) fn no_date_on_a_weekend(self) -> Verdicts {
        let is_weekend = |date: &NaiveDate| matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
        let weekends: Vec<Input> = dates(self.grant)
            .filter(|(field, date)| !ANY_DAY.contains(field) && date.known().is_some_and(is_weekend))
            .map(|(field, _)| field.into())
            .collect();
        if !weekends.is_empty() {
            return Ok(Verdict::Warns(because(Reason::HolidaysNotKnown, [Sides::Inputs(weekends)])));
        }
        both(date(&self.grant.resolution_date), date(&self.grant.allotment_date))?;
        Ok(holds(Reason::HolidaysNotKnown))
    }

    /// English never before Japanese; on the Prime Market on the same day.
    pub(super) fn languages_on_one_day(self) -> Verdicts {
        let japanese = date(&self.grant.notice_date)?;
        let english = match &self.grant.procedure.english_notice_date {
            Fact::Waiting(_) => return Ok(holds(Reason::SameDay)),
            typed => date(typed)?,
        };
        let sides = Sides::dates((DateTerm::Input(Field::NoticeDate), japanese), (Field::EnglishNoticeDate, english));
        if english < japanese {
            return Ok(Verdict::Fails(because(Reason::EnglishFirst, [sides])));
        }
        if english == japanese {
            return Ok(Verdict::Holds(sides));
        }
        if let Some(reason) = before(stock_exchange::ENGLISH_DISCLOSURE, japanese) {
            return Ok(Verdict::Holds(because(reason, [sides])));
        }
        let in_grace = stock_exchange::grace_ends().is_some_and(|end| japanese < end);
        Ok(if self.is_prime()? {
            let reason = if in_grace { Reason::EnglishLaterInGrace } else { Reason::EnglishLater };
            Verdict::Warns(because(reason, [sides]))
        } else {
            Verdict::Holds(because(Reason::NotPrime, [sides]))
        })
    }

    /// Whether the market is called Prime, in either language.
    fn is_prime(self) -> Result<bool, Awaited> {
        let market = &self.grant.market;
        let names = [(&market.english, "PRIME"), (&market.japanese, "プライム")];
        let is_named = names
            .iter()
            .any(|(name, prime)| name.known().is_some_and(|name| name.to_ascii_uppercase().contains(prime)));
        let [english, japanese] = names.map(|(name, _)| known(name).err());
        match (english, japanese) {
            (Some(Awaited(english)), Some(Awaited(japanese))) => Err(Awaited([english, japanese].concat())),
            _ => Ok(is_named),
        }
    }
}

fn kept(is_kept: bool, sides: Sides) -> Verdict {
    if is_kept { Verdict::Holds(sides) } else { Verdict::Fails(sides) }
}

/// A day of the calendar, or the field that leads beyond it.
fn at(day: Option<NaiveDate>, field: Field) -> Result<NaiveDate, Awaited> {
    day.ok_or_else(|| Awaited(vec![field.into()]))
}
