//! Who may have rights on these terms.

use super::source::before;
use super::{Question, Reason, Sides, Verdict, Verdicts, because, both, date, holds, known};
use crate::calculation::Awaited;
use crate::draft::{Column, Input};
use crate::grant::{ExercisePrice, Kind, Organisation, Payment};
use crate::law::companies_act;

impl Question<'_> {
    /// Only directors of the company, and the 執行役 of a committee company, may be granted rights for whose exercise
    /// nothing is due (会社法236条3項、4項); and nobody before that was law.
    pub(super) fn exercise_price_waived_lawfully(self) -> Verdicts {
        if *known(&self.grant.exercise_price)? != ExercisePrice::NotRequired {
            return Ok(holds(Reason::DueOnExercise));
        }
        let (mut others, mut awaited) = (Vec::new(), Vec::new());
        for (row, category) in self.grant.categories.iter().enumerate() {
            match category.kind.value().and_then(|kind| self.may_exercise_without_payment(*kind)) {
                Ok(true) => {}
                Ok(false) => others.push(Input::Category(row, Column::Kind)),
                Err(input) => awaited.push(input),
            }
        }
        if let Some(reason) = self.day().known().and_then(|day| before(companies_act::NO_EXERCISE_PRICE, *day)) {
            return Ok(Verdict::Warns(because(reason, [Sides::Inputs(others)])));
        }
        if !others.is_empty() {
            return Ok(Verdict::Fails(because(Reason::MayNotWaive, [Sides::Inputs(others)])));
        }
        let kinds = if awaited.is_empty() { Ok(()) } else { Err(Awaited(Input::in_order(&awaited))) };
        both(kinds, date(self.day()))?;
        Ok(holds(Reason::MayWaive))
    }

    /// Of a 執行役 that depends on the organisation of the company.
    fn may_exercise_without_payment(self, kind: Kind) -> Result<bool, Input> {
        match kind {
            Kind::Shikkoyaku => self.grant.organisation.value().map(|known| *known == Organisation::Committees),
            _ => Ok(kind.may_exercise_without_payment()),
        }
    }

    /// A statement on anti-social forces, and where the grant is not minor consultation ten days before it is published
    /// (TSE FAQ 8037, 8036). Whoever has retired from the group is not meant.
    pub(super) fn people_of_the_group(self) -> Verdicts {
        self.nobody(Reason::OutsideTheGroup, Column::Kind, |kind, _| kind == Kind::Outside)
    }

    /// Wages are paid in full (労働基準法24条1項), those of a subsidiary's employees too.
    pub(super) fn wages_not_offset(self) -> Verdicts {
        let has_wages = |kind| matches!(kind, Kind::Employee | Kind::SubsidiaryEmployee);
        self.nobody(Reason::WagesInFull, Column::Payment, move |kind, by_offset| has_wages(kind) && by_offset)
    }

    /// The claim is against the subsidiary: it has to come to the company before it can be offset.
    pub(super) fn subsidiary_claims(self) -> Verdicts {
        let is_theirs = |kind: Kind, by_offset| kind.is_of_subsidiary() && by_offset;
        self.nobody(Reason::ClaimAgainstSubsidiary, Column::Payment, is_theirs)
    }

    /// Holds where no category is such, by its kind and by whether it pays by offset.
    fn nobody(self, reason: Reason, column: Column, is_such: impl Fn(Kind, bool) -> bool) -> Verdicts {
        let mut awaited = Vec::new();
        let mut such = Vec::new();
        for (row, category) in self.grant.categories.iter().enumerate() {
            match (category.kind.value(), category.payment.value()) {
                (Ok(kind), Ok(payment)) if is_such(*kind, *payment == Payment::Offset) => {
                    such.push(Input::Category(row, column));
                }
                (Ok(_), Ok(_)) => {}
                (Err(input), _) => awaited.push(input),
                // However they pay: it may not matter.
                (Ok(kind), Err(_)) if is_such(*kind, false) => such.push(Input::Category(row, column)),
                (Ok(kind), Err(input)) if is_such(*kind, true) => awaited.push(input),
                (Ok(_), Err(_)) => {}
            }
        }
        match (such.is_empty(), awaited.is_empty()) {
            (false, _) => Ok(Verdict::Warns(because(reason, [Sides::Inputs(such)]))),
            (true, false) => Err(Awaited(awaited)),
            (true, true) => Ok(holds(Reason::NobodyConcerned)),
        }
    }
}
