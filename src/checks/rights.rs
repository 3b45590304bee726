//! What a careful reader would ask of the numbers of rights.

use rust_decimal::Decimal;

use super::{Question, Reason, Sides, Verdict, Verdicts, because, compare, holds, typed};
use crate::calculation::{Awaited, RowFigure, Working};
use crate::draft::{Column, Field, Input};
use crate::grant::{Fact, RightsBasis};

impl Question<'_> {
    pub(super) fn right_for_each(self) -> Verdicts {
        let mut awaited = Vec::new();
        let mut sides = None;
        for row in 0..self.calculation.rows.len() {
            match (self.row(row, RowFigure::Rights), self.row(row, RowFigure::Persons)) {
                (Ok(rights), Ok(persons)) => {
                    let fewer = rights.value() < persons.value();
                    let numbers = Sides::Numbers { left: rights, right: persons };
                    if fewer {
                        return Ok(Verdict::Warns(numbers));
                    }
                    sides.get_or_insert(numbers);
                }
                (rights, persons) => {
                    awaited.extend([rights, persons].into_iter().filter_map(Result::err).flat_map(|awaited| awaited.0))
                }
            }
        }
        match sides {
            Some(sides) if awaited.is_empty() => Ok(Verdict::Holds(sides)),
            _ => Err(Awaited(Input::in_order(&awaited))),
        }
    }

    /// The other way round: what the rights cost is within the pay that they come from, and what is left of it buys no
    /// further right, of a person or in all.
    pub(super) fn pay_covers_rights(self) -> Verdicts {
        let mut verdict = None;
        for (row, category) in self.grant.categories.iter().enumerate() {
            let (fact, column, persons) = match category.rights_basis.known() {
                Some(RightsBasis::PayPerPerson) => {
                    let persons = self.row(row, RowFigure::Persons);
                    (&category.pay_per_person, Column::PayPerPerson, Some(persons?))
                }
                Some(RightsBasis::PayInAll) => (&category.pay_in_all, Column::PayInAll, None),
                _ => continue,
            };
            let pay = typed(fact, Input::Category(row, column))?;
            let price = match &self.grant.conversion_price_per_right {
                Fact::Waiting(_) => self.worth()?,
                given => typed(given, Field::ConversionPricePerRight)?,
            };
            let all = persons.as_ref().and_then(Working::value).unwrap_or(Decimal::ONE);
            let next = price.value().and_then(|price| price.checked_mul(all));
            let cost = Working::Product(vec![self.row(row, RowFigure::Rights)?, price]);
            let pay = match persons {
                Some(persons) => Working::Product(vec![pay, persons]),
                None => pay,
            };
            let left = pay.value().zip(cost.value()).and_then(|(pay, cost)| pay.checked_sub(cost));
            let is_right = left.zip(next).is_some_and(|(left, next)| left >= Decimal::ZERO && left < next);
            let sides = Sides::Numbers { left: cost, right: pay };
            if !is_right {
                return Ok(Verdict::Fails(sides));
            }
            verdict.get_or_insert(Verdict::Holds(sides));
        }
        Ok(verdict.unwrap_or(holds(Reason::NoPayConverted)))
    }

    /// The rows whose rights are shared by weight.
    fn sharing(self) -> Vec<usize> {
        let of_weight = |row: &usize| {
            let category = self.grant.categories.get(*row);
            category.is_some_and(|category| category.rights_basis.known() == Some(&RightsBasis::Weight))
        };
        (0..self.grant.categories.len()).filter(of_weight).collect()
    }

    pub(super) fn shared_rights_tie(self) -> Verdicts {
        let parts =
            self.sharing().into_iter().map(|row| self.row(row, RowFigure::Rights)).collect::<Result<Vec<_>, _>>()?;
        if parts.is_empty() {
            return Ok(holds(Reason::NothingShared));
        }
        let whole = typed(&self.grant.rights_to_share, Field::RightsToShare)?;
        Ok(compare(Working::Sum(parts), whole, Verdict::Fails))
    }

    /// The rule for equal remainders is a rule of this program: whoever issues the rights may wish another.
    pub(super) fn shared_without_ties(self) -> Verdicts {
        let mut tied = Vec::new();
        let mut shared = Vec::new();
        for row in self.sharing() {
            shared.push(self.row(row, RowFigure::Rights)?);
            let figure = self.calculation.rows.get(row).and_then(|row| row.rights.as_ref().ok());
            if let Some(Working::Apportioned(apportioned)) = figure.map(|figure| &figure.working)
                && apportioned.share.tie
            {
                tied.push(Input::Category(row, Column::Weight));
            }
        }
        Ok(match (shared.is_empty(), tied.is_empty()) {
            (true, _) => holds(Reason::NothingShared),
            (false, true) => holds(Reason::RemaindersDiffer),
            (false, false) => Verdict::Warns(because(Reason::TieDecided, [Sides::Inputs(tied)])),
        })
    }
}
