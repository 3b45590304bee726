//! The determination beside its plan, and the people to be notified beside their categories.

use super::{Question, Reason, Sides, Verdict, Verdicts, because, holds, typed};
use crate::calculation::{Awaited, FigureName, RowFigure, Term, Working};
use crate::draft::{Field, Input};
use crate::grant::Fact;

impl Question<'_> {
    /// The rights that the board resolved: as typed, or where nothing is typed those of the plan that is kept.
    pub(super) fn resolved_rights(self) -> Result<Working, Awaited> {
        let resolved = &self.grant.procedure.resolved_rights;
        let planned = || self.beside.plan?.1.figure(FigureName::TotalRights).as_ref().ok();
        match planned().filter(|_| resolved.is_waiting()) {
            Some(planned) => Ok(Working::Value(Term::Planned(FigureName::TotalRights), planned.value)),
            None => typed(resolved, Field::ResolvedRights),
        }
    }

    /// What the board fixed is no longer open when the rest is determined.
    pub(super) fn plan_kept(self) -> Verdicts {
        let Some((plan, _)) = self.beside.plan else { return Ok(holds(Reason::NoPlanKept)) };
        let (grant, papers, planned) = (self.grant, &self.grant.papers, &plan.papers);
        let differing = [
            (Field::SharesPerRightBasis, differs(&plan.shares_per_right_basis, &grant.shares_per_right_basis)),
            (Field::SharesPerRight, differs(&plan.shares_per_right, &grant.shares_per_right)),
            (Field::ExercisePrice, differs(&plan.exercise_price, &grant.exercise_price)),
            (Field::ExerciseFrom, differs(&plan.exercise_from, &grant.exercise_from)),
            (Field::ExerciseTo, differs(&plan.exercise_to, &grant.exercise_to)),
            (
                Field::TransferRestricted,
                differs(&plan.procedure.transfer_restricted, &grant.procedure.transfer_restricted),
            ),
            (Field::ExerciseCondition, differs(&planned.exercise_condition, &papers.exercise_condition)),
            (Field::ExerciseDays, differs(&planned.exercise_days, &papers.exercise_days)),
            (Field::Acquisition, differs(&planned.acquisition, &papers.acquisition)),
        ];
        let inputs: Vec<Input> =
            differing.iter().filter(|(_, differs)| *differs).map(|(field, _)| (*field).into()).collect();
        Ok(match inputs.is_empty() {
            true => holds(Reason::AsPlanned),
            false => Verdict::Warns(because(Reason::NotLeftOpen, [Sides::Inputs(inputs)])),
        })
    }

    /// Those who are listed have the rights of their category between them. Of a category whose people are not listed
    /// nothing is asked: it is notified as a whole.
    pub(super) fn recipients_fit(self) -> Verdicts {
        let Some(listed) = &self.beside.listed else { return Ok(holds(Reason::NobodyListed)) };
        let (mut fits, mut persons_differ, mut rights_differ) = (Vec::new(), Vec::new(), Vec::new());
        for (row, listed) in listed.iter().enumerate().filter(|(_, listed)| listed.persons > 0) {
            let rights = listed.rights.ok_or_else(|| Awaited(vec![Field::Recipients.into()]))?;
            for (figure, count, differing) in [
                (RowFigure::Persons, listed.persons.into(), &mut persons_differ),
                (RowFigure::Rights, rights, &mut rights_differ),
            ] {
                let figure = self.row(row, figure)?;
                let fits_here = figure.value() == Some(count);
                let sides = Sides::Numbers {
                    left: Working::Value(Term::Input(Field::Recipients.into()), count),
                    right: figure,
                };
                if fits_here { fits.push(sides) } else { differing.push(sides) }
            }
        }
        match (rights_differ.is_empty(), persons_differ.is_empty(), fits.is_empty()) {
            (false, ..) => Ok(Verdict::Fails(Sides::Several([rights_differ, persons_differ].concat()))),
            (true, false, _) => Ok(Verdict::Warns(because(Reason::NotAllListed, persons_differ))),
            (true, true, false) => Ok(Verdict::Holds(Sides::Several(fits))),
            (true, true, true) => Err(Awaited(vec![Field::Recipients.into()])),
        }
    }
}

/// Whether what was planned is known and no longer holds.
fn differs<T: PartialEq>(planned: &Fact<T>, determined: &Fact<T>) -> bool {
    planned.known().is_some_and(|planned| determined.known() != Some(planned))
}
