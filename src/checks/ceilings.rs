//! The ceilings that the shareholders' meeting approved (株主総会で承認された上限).

use rust_decimal::Decimal;

use super::{Question, Reason, Sides, Verdict, Verdicts, because, holds};
use crate::calculation::{Awaited, Calculation, CeilingTerm, Measure, MeasureUse, Outcome, Term, Working};
use crate::draft::{CeilingColumn, Column, Input};
use crate::grant::{Ceiling, Fact, Kind, Organisation, RightsBasis};

/// A ceiling that this grant passes, in one of its measures.
#[derive(Clone, Debug, PartialEq)]
pub struct Breach {
    /// The ceiling's place in the form.
    pub ceiling: usize,
    pub measure: Measure,
    /// The categories that it binds, by their place in the form.
    pub rows: Vec<usize>,
    /// By how much it is passed.
    pub by: Decimal,
}

impl Breach {
    /// What a page says of it.
    pub fn reason(&self) -> Reason {
        Reason::CeilingPassed { ceiling: self.ceiling, measure: self.measure, by: self.by }
    }
}

/// Every ceiling that is passed, so that a page can say so beside each category that takes part in it.
pub fn breaches(calculation: &Calculation) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for (ceiling, use_of) in calculation.ceilings.iter().enumerate() {
        for MeasureUse { measure, left, .. } in &use_of.measures {
            let Ok(left) = left else { continue };
            if left.value < Decimal::ZERO {
                breaches.push(Breach { ceiling, measure: *measure, rows: use_of.rows.clone(), by: left.value.abs() });
            }
        }
    }
    breaches
}

/// Whose pay needs a resolution of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    /// 会社法361条1項
    Directors,
    /// 361条2項
    AuditCommittee,
    /// 387条1項
    Auditors,
}

/// 執行役員 and employees are bound by none, and 執行役 by their company's compensation committee (404条3項).
fn group(kind: Kind) -> Option<Group> {
    match kind {
        Kind::Director | Kind::OutsideDirector => Some(Group::Directors),
        Kind::AuditCommitteeDirector => Some(Group::AuditCommittee),
        Kind::Auditor => Some(Group::Auditors),
        Kind::Shikkoyaku
        | Kind::ExecutiveOfficer
        | Kind::Employee
        | Kind::SubsidiaryDirector
        | Kind::SubsidiaryEmployee
        | Kind::Retired
        | Kind::Outside => None,
    }
}

impl Question<'_> {
    /// What was typed is held to; where a compensation committee decides, no meeting approved it, and it is only looked
    /// at.
    pub(super) fn ceilings_kept(self) -> Verdicts {
        let breaches: Vec<Sides> = breaches(self.calculation).iter().map(|breach| self.passed(breach)).collect();
        if !breaches.is_empty() {
            return Ok(if self.has_compensation_committee() {
                Verdict::Warns(because(Reason::CompensationCommittee, breaches))
            } else {
                Verdict::Fails(Sides::Several(breaches))
            });
        }
        let unapproved = self.used_without_ceiling();
        if !unapproved.is_empty() {
            return Ok(Verdict::Warns(because(Reason::UsedWithoutCeiling, [Sides::Inputs(unapproved)])));
        }
        if self.typed_ceilings().next().is_none()
            && let Some(reason) = self.no_ceiling_needed()?
        {
            return Ok(holds(reason));
        }
        let mut kept = Vec::new();
        for (ceiling, use_of) in self.calculation.ceilings.iter().enumerate() {
            for measure in &use_of.measures {
                measure.left.as_ref().map_err(Awaited::clone)?;
                kept.push(sides(ceiling, measure));
            }
        }
        Ok(Verdict::Holds(Sides::Several(kept)))
    }

    /// A category whose pay the shareholders' meeting approves, and that no ceiling binds.
    pub(super) fn every_kind_has_a_ceiling(self) -> Verdicts {
        if let Some(reason) = self.no_ceiling_needed()? {
            return Ok(holds(reason));
        }
        let kinds = self.kinds()?;
        for (_, ceiling) in self.typed_ceilings() {
            ceiling.binds.value().map_err(|input| Awaited(vec![input]))?;
        }
        let is_bound = |kind: Kind| {
            self.typed_ceilings().any(|(_, ceiling)| ceiling.binds.known().is_some_and(|binds| binds.contains(&kind)))
        };
        let unbound = self
            .columns(Column::Kind, |row| kinds.get(row).is_some_and(|kind| group(*kind).is_some() && !is_bound(*kind)));
        Ok(if unbound.is_empty() {
            holds(Reason::EachHasACeiling)
        } else {
            Verdict::Warns(because(Reason::NoCeiling, [Sides::Inputs(unbound)]))
        })
    }

    /// One ceiling for people whose pay is resolved apart.
    pub(super) fn ceilings_apart(self) -> Verdicts {
        if let Some(reason) = self.no_ceiling_needed()? {
            return Ok(holds(reason));
        }
        let mut mixed = Vec::new();
        for (row, ceiling) in self.typed_ceilings() {
            let binds = ceiling.binds.value().map_err(|input| Awaited(vec![input]))?;
            let mut groups = binds.iter().filter_map(|kind| group(*kind));
            let first = groups.next();
            if groups.any(|other| Some(other) != first) {
                mixed.push(Input::Ceiling(row, CeilingColumn::Binds));
            }
        }
        Ok(if mixed.is_empty() {
            holds(Reason::CeilingsApart)
        } else {
            Verdict::Warns(because(Reason::CeilingMixed, [Sides::Inputs(mixed)]))
        })
    }

    /// The ceilings in which some measure stands.
    fn typed_ceilings(&self) -> impl Iterator<Item = (usize, &Ceiling)> {
        let uses = &self.calculation.ceilings;
        let is_typed = move |(row, _): &(usize, _)| uses.get(*row).is_some_and(|of| !of.measures.is_empty());
        self.grant.ceilings.iter().enumerate().filter(is_typed)
    }

    /// Why there need be no ceiling; where there must be one and none was typed, all waits for it.
    fn no_ceiling_needed(self) -> Result<Option<Reason>, Awaited> {
        if self.has_compensation_committee() {
            return Ok(Some(Reason::CompensationCommittee));
        }
        if self.typed_ceilings().next().is_some() {
            return Ok(None);
        }
        if self.kinds()?.into_iter().all(|kind| group(kind).is_none()) {
            return Ok(Some(Reason::NobodyConcerned));
        }
        let measures = [CeilingColumn::Yen, CeilingColumn::Rights, CeilingColumn::Shares];
        Err(Awaited(measures.map(|column| Input::Ceiling(0, column)).to_vec()))
    }

    fn has_compensation_committee(self) -> bool {
        self.grant.organisation.known() == Some(&Organisation::Committees)
    }

    /// The approved amounts that are missing beside what the year has used of them.
    fn used_without_ceiling(self) -> Vec<Input> {
        let mut missing = Vec::new();
        for (row, ceiling) in self.grant.ceilings.iter().enumerate() {
            let of = [
                (CeilingColumn::Yen, ceiling.yen.is_waiting() && is_some(&ceiling.used_yen)),
                (CeilingColumn::Rights, ceiling.rights.is_waiting() && is_some(&ceiling.used_rights)),
                (CeilingColumn::Shares, ceiling.shares.is_waiting() && is_some(&ceiling.used_shares)),
            ];
            missing.extend(of.into_iter().filter(|(_, is_so)| *is_so).map(|(column, _)| Input::Ceiling(row, column)));
        }
        missing
    }

    /// What a ceiling is passed by, and the categories that take part.
    fn passed(self, breach: &Breach) -> Sides {
        let Breach { ceiling, measure, .. } = *breach;
        let uses = self.calculation.ceilings.get(ceiling);
        let of_measure = uses.and_then(|of| of.measures.iter().find(|of| of.measure == measure));
        let rows = breach.rows.iter().map(|row| Input::Category(*row, self.column_of_rights(*row))).collect();
        let sides = of_measure.map(|of| sides(ceiling, of)).into_iter().chain([Sides::Inputs(rows)]);
        because(breach.reason(), sides)
    }

    /// Where the rights of a category are typed, or what they follow from.
    fn column_of_rights(self, row: usize) -> Column {
        let category = self.grant.categories.get(row);
        match category.and_then(|category| category.rights_basis.known()) {
            Some(RightsBasis::Rights) => Column::Rights,
            Some(RightsBasis::RightsPerPerson) => Column::RightsPerPerson,
            Some(RightsBasis::PayPerPerson) => Column::PayPerPerson,
            Some(RightsBasis::PayInAll) => Column::PayInAll,
            Some(RightsBasis::Weight) => Column::Weight,
            None => Column::RightsBasis,
        }
    }
}

/// Whether anything was used.
fn is_some<T: Copy + Into<Decimal>>(used: &Fact<T>) -> bool {
    used.known().is_some_and(|used| !(*used).into().is_zero())
}

/// What was used and what this grant uses, beside what was approved.
fn sides(ceiling: usize, of: &MeasureUse) -> Sides {
    let value = |term: fn(Measure) -> CeilingTerm, outcome: &Outcome| {
        let value = outcome.as_ref().map_or(Decimal::ZERO, |figure| figure.value);
        Working::Value(Term::Ceiling(ceiling, term(of.measure)), value)
    };
    Sides::Numbers {
        left: Working::Sum(vec![value(CeilingTerm::Used, &of.used), value(CeilingTerm::Granted, &of.granted)]),
        right: value(CeilingTerm::Approved, &of.approved),
    }
}
