//! The identities that must tie, each computed a second time.

use rust_decimal::Decimal;

use super::{Check, CheckName, Sides, Verdict, compare, known, named, or_waits, paying};
use crate::amount::RoundingUnit;
use crate::calculation::{Awaited, Calculation, FigureName, RowFigure, Term, Working};
use crate::draft::{Column, Field, Input};
use crate::grant::Grant;

/// The eight identities, in the order of [`CheckName`].
pub(super) fn identities(grant: &Grant, calculation: &Calculation) -> Vec<Check> {
    let ties = Ties { grant, calculation };
    [
        (CheckName::PersonsTie, ties.rows(RowFigure::Persons, FigureName::TotalPersons)),
        (CheckName::RightsTie, ties.rows(RowFigure::Rights, FigureName::TotalRights)),
        (CheckName::SharesTie, ties.shares()),
        (CheckName::PriceTies, ties.price()),
        (CheckName::PaidTies, ties.paid()),
        (CheckName::ExerciseTies, ties.exercise()),
        (CheckName::IssueTotalTies, ties.issue_total()),
        (CheckName::CapitalTies, ties.capital()),
    ]
    .into_iter()
    .map(|(name, verdict)| Check { name, verdict: or_waits(verdict) })
    .collect()
}

struct Ties<'a> {
    grant: &'a Grant,
    calculation: &'a Calculation,
}

type Verdicts = Result<Verdict, Awaited>;

impl Ties<'_> {
    fn value(&self, name: FigureName) -> Result<Working, Awaited> {
        named(self.calculation, name)
    }

    /// Persons and rights of a category come from the facts; what was computed from them, from the calculation.
    fn row(&self, row: usize, name: RowFigure) -> Result<Working, Awaited> {
        let figures = self.calculation.rows.get(row).zip(self.grant.categories.get(row));
        let (figures, category) = figures.ok_or(Awaited(vec![Input::Category(row, Column::Rights)]))?;
        let fact = match name {
            RowFigure::Persons => category.persons.known().map(|persons| Decimal::from(*persons)),
            RowFigure::Rights => category.rights.known().map(|rights| Decimal::from(*rights)),
            RowFigure::Shares | RowFigure::Paid => None,
        };
        let [computed] = known([figures.figure(name)])?;
        Ok(Working::Value(Term::Row(row, name), fact.unwrap_or(computed)))
    }

    /// What the rows add up to is the total.
    fn rows(&self, part: RowFigure, whole: FigureName) -> Verdicts {
        let whole = self.value(whole)?;
        let parts = (0..self.calculation.rows.len()).map(|row| self.row(row, part)).collect::<Result<_, _>>()?;
        Ok(compare(Working::Sum(parts), whole, Verdict::Fails))
    }

    /// The shares of each category add up to the total.
    fn shares(&self) -> Verdicts {
        let whole = self.value(FigureName::TotalShares)?;
        let each = |row| {
            Ok(Working::Product(vec![self.row(row, RowFigure::Rights)?, self.value(FigureName::SharesPerRight)?]))
        };
        let parts = (0..self.calculation.rows.len()).map(each).collect::<Result<_, _>>()?;
        Ok(compare(Working::Sum(parts), whole, Verdict::Fails))
    }

    /// From the price as typed in one go, not from the price per share as it was rounded. The rounding itself is the
    /// same one: the issuer's rule is a definition, and there is no second way to it.
    fn price(&self) -> Verdicts {
        let whole = self.value(FigureName::PricePerRight)?;
        let shares = self.value(FigureName::SharesPerRight)?;
        let (Some(price), Some(rounding)) = (self.grant.price_per_share.known(), self.grant.rounding.known()) else {
            return Ok(compare(
                Working::Product(vec![self.value(FigureName::PricePerShare)?, shares]),
                whole,
                Verdict::Fails,
            ));
        };
        if self.grant.is_gratis() {
            return Ok(compare(Working::Value(Term::Gratis, Decimal::ZERO), whole, Verdict::Fails));
        }
        let typed = Working::Value(Term::Input(Field::PricePerShare.into()), price.0);
        let rounded = |exact: Working| match rounding.place {
            Some(place) => Working::Rounded(Box::new(exact), rounding.mode, place),
            None => exact,
        };
        let left = match rounding.unit {
            RoundingUnit::Share => Working::Product(vec![rounded(typed), shares]),
            RoundingUnit::Right => rounded(Working::Product(vec![typed, shares])),
        };
        Ok(compare(left, whole, Verdict::Fails))
    }

    /// All rights that are paid for, times the price of one.
    fn paid(&self) -> Verdicts {
        let whole = self.value(FigureName::TotalPaid)?;
        let price = self.value(FigureName::PricePerRight)?;
        let rights = paying(self.grant).map(|row| self.row(row, RowFigure::Rights)).collect::<Result<_, _>>()?;
        Ok(compare(Working::Product(vec![Working::Sum(rights), price]), whole, Verdict::Fails))
    }

    fn exercise(&self) -> Verdicts {
        let by_rights = vec![self.value(FigureName::TotalRights)?, self.value(FigureName::ExercisePerRight)?];
        let by_shares = vec![self.value(FigureName::TotalShares)?, self.value(FigureName::ExercisePrice)?];
        Ok(compare(Working::Product(by_rights), Working::Product(by_shares), Verdict::Fails))
    }

    /// Category by category: what is paid for its rights and what is due on their exercise.
    fn issue_total(&self) -> Verdicts {
        let whole = self.value(FigureName::IssueTotal)?;
        let mut parts = Vec::new();
        for row in 0..self.calculation.rows.len() {
            parts.push(self.row(row, RowFigure::Paid)?);
            let due = vec![self.row(row, RowFigure::Rights)?, self.value(FigureName::ExercisePerRight)?];
            parts.push(Working::Product(due));
        }
        Ok(compare(Working::Sum(parts), whole, Verdict::Fails))
    }

    /// Without halving or rounding: twice the capital reaches the whole, and passes it by less than two yen.
    fn capital(&self) -> Verdicts {
        let capital = self.value(FigureName::CapitalPerShare)?;
        let fair_value = match self.grant.fair_value_per_share.known() {
            Some(fair_value) => Working::Value(Term::Input(Field::FairValuePerShare.into()), fair_value.0),
            None => self.value(FigureName::PricePerShare)?,
        };
        let twice = Working::Sum(vec![capital.clone(), capital]);
        let whole = Working::Sum(vec![fair_value, self.value(FigureName::ExercisePrice)?]);
        let passes_by = twice.value().zip(whole.value()).and_then(|(twice, whole)| twice.checked_sub(whole));
        let holds = passes_by.is_some_and(|by| (Decimal::ZERO..Decimal::TWO).contains(&by));
        let sides = Sides::Numbers { left: twice, right: whole };
        Ok(if holds { Verdict::Holds(sides) } else { Verdict::Fails(sides) })
    }
}
