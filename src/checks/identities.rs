//! The identities that must tie, each computed a second time.

use rust_decimal::Decimal;

use super::{Question, Sides, Verdict, Verdicts, compare, known, number, typed};
use crate::amount::RoundingUnit;
use crate::calculation::{Awaited, FigureName, RowFigure, Term, Working};
use crate::draft::{Column, Field, Input};
use crate::grant::{Category, Payment, PriceBasis, RightsBasis};

impl Question<'_> {
    /// What is typed of a category comes from the facts; what was computed from them, from the calculation.
    pub(super) fn row(self, row: usize, name: RowFigure) -> Result<Working, Awaited> {
        let figures = self.calculation.rows.get(row).zip(self.grant.categories.get(row));
        let (figures, category) = figures.ok_or(Awaited(vec![Input::Category(row, Column::Rights)]))?;
        let fact = match name {
            RowFigure::Persons => category.persons.known().map(|persons| Decimal::from(*persons)),
            RowFigure::Rights => rights(category),
            RowFigure::Shares | RowFigure::Paid => None,
        };
        let computed = number(figures.figure(name))?;
        Ok(Working::Value(Term::Row(row, name), fact.unwrap_or(computed)))
    }

    /// The rows that pay in one of these ways.
    fn paying(self, pays: impl Fn(Payment) -> bool) -> Result<Working, Awaited> {
        let mut rights = Vec::new();
        for (row, category) in self.grant.categories.iter().enumerate() {
            if pays(*known(&category.payment)?) {
                rights.push(self.row(row, RowFigure::Rights)?);
            }
        }
        Ok(Working::Product(vec![Working::Sum(rights), self.figure(FigureName::PricePerRight)?]))
    }

    /// What the rows add up to is the total.
    pub(super) fn rows_tie(self, part: RowFigure, whole: FigureName) -> Verdicts {
        let whole = self.figure(whole)?;
        let parts = (0..self.calculation.rows.len()).map(|row| self.row(row, part)).collect::<Result<_, _>>()?;
        Ok(compare(Working::Sum(parts), whole, Verdict::Fails))
    }

    /// The shares of each category add up to the total.
    pub(super) fn shares_tie(self) -> Verdicts {
        let whole = self.figure(FigureName::TotalShares)?;
        let each = |row| {
            Ok(Working::Product(vec![self.row(row, RowFigure::Rights)?, self.figure(FigureName::SharesPerRight)?]))
        };
        let parts = (0..self.calculation.rows.len()).map(each).collect::<Result<_, _>>()?;
        Ok(compare(Working::Sum(parts), whole, Verdict::Fails))
    }

    /// From the price as typed, or as the model gives it, in one go; not from the price per share as it was rounded. The
    /// rounding itself is the same one: the issuer's rule is a definition, and there is no second way to it.
    pub(super) fn price_ties(self) -> Verdicts {
        let whole = self.figure(FigureName::PricePerRight)?;
        if self.grant.is_gratis() {
            return Ok(compare(Working::Value(Term::Gratis, Decimal::ZERO), whole, Verdict::Fails));
        }
        let shares = self.figure(FigureName::SharesPerRight);
        let rounding = *known(&self.grant.rounding)?;
        let rounded = |exact: Working| match rounding.place {
            Some(place) => Working::Rounded(Box::new(exact), rounding.mode, place),
            None => exact,
        };
        let per_share = match known(&self.grant.price_basis)? {
            PriceBasis::Right => {
                let price = typed(&self.grant.price_per_right, Field::PricePerRight)?;
                return Ok(compare(rounded(price), whole, Verdict::Fails));
            }
            PriceBasis::BlackScholes => self.fair_value()?,
            PriceBasis::Share | PriceBasis::Gratis => typed(&self.grant.price_per_share, Field::PricePerShare)?,
        };
        let left = match rounding.unit {
            RoundingUnit::Share => Working::Product(vec![short(rounded(per_share)), shares?]),
            RoundingUnit::Right => rounded(Working::Product(vec![per_share, shares?])),
        };
        Ok(compare(left, whole, Verdict::Fails))
    }

    /// All rights that are paid for, times the price of one.
    pub(super) fn paid_ties(self) -> Verdicts {
        let whole = self.figure(FigureName::TotalPaid)?;
        Ok(compare(self.paying(|payment| payment != Payment::Gratis)?, whole, Verdict::Fails))
    }

    /// All rights that are paid for by offset, times the price of one.
    pub(super) fn offset_ties(self) -> Verdicts {
        let whole = self.figure(FigureName::OffsetTotal)?;
        Ok(compare(self.paying(|payment| payment == Payment::Offset)?, whole, Verdict::Fails))
    }

    pub(super) fn exercise_ties(self) -> Verdicts {
        let by_rights = vec![self.figure(FigureName::TotalRights)?, self.figure(FigureName::ExercisePerRight)?];
        let by_shares = vec![self.figure(FigureName::TotalShares)?, self.figure(FigureName::ExercisePrice)?];
        Ok(compare(Working::Product(by_rights), Working::Product(by_shares), Verdict::Fails))
    }

    /// Category by category: what is paid for its rights and what is due on their exercise.
    pub(super) fn issue_total_ties(self) -> Verdicts {
        let whole = self.figure(FigureName::IssueTotal)?;
        let mut parts = Vec::new();
        for row in 0..self.calculation.rows.len() {
            parts.push(self.row(row, RowFigure::Paid)?);
            let due = vec![self.row(row, RowFigure::Rights)?, self.figure(FigureName::ExercisePerRight)?];
            parts.push(Working::Product(due));
        }
        Ok(compare(Working::Sum(parts), whole, Verdict::Fails))
    }

    /// Without halving or rounding: twice the capital reaches the whole, and passes it by less than two yen.
    pub(super) fn capital_ties(self) -> Verdicts {
        let capital = self.figure(FigureName::CapitalPerShare)?;
        let fair_value = if self.grant.fair_value_per_share.is_waiting() && !self.grant.is_gratis() {
            self.figure(FigureName::PricePerShare)?
        } else {
            self.fair_value_per_share()?
        };
        let twice = Working::Sum(vec![capital.clone(), capital]);
        let whole = Working::Sum(vec![fair_value, self.figure(FigureName::ExercisePrice)?]);
        let passes_by = twice.value().zip(whole.value()).and_then(|(twice, whole)| twice.checked_sub(whole));
        let holds = passes_by.is_some_and(|by| (Decimal::ZERO..Decimal::TWO).contains(&by));
        let sides = Sides::Numbers { left: twice, right: whole };
        Ok(if holds { Verdict::Holds(sides) } else { Verdict::Fails(sides) })
    }

    /// The value of a share's worth of a right by the model, not rounded.
    pub(super) fn fair_value(self) -> Result<Working, Awaited> {
        self.calculation
            .figure(FigureName::FairValueUnrounded)
            .as_ref()
            .map(|figure| figure.working.clone())
            .map_err(Awaited::clone)
    }

    /// The fair value of a share as typed, or as the model gives it under the issuer's rule.
    fn fair_value_per_share(self) -> Result<Working, Awaited> {
        let fact = &self.grant.fair_value_per_share;
        let rounding = known(&self.grant.rounding)?;
        match (fact.is_waiting(), self.fair_value(), rounding.place) {
            (true, Ok(exact), Some(place)) => Ok(short(Working::Rounded(Box::new(exact), rounding.mode, place))),
            _ => typed(fact, Field::FairValuePerShare),
        }
    }

    /// What a right is worth: its price, or its fair value where it is granted gratis.
    pub(super) fn worth(self) -> Result<Working, Awaited> {
        if !self.grant.is_gratis() {
            return self.figure(FigureName::PricePerRight);
        }
        Ok(Working::Product(vec![self.fair_value_per_share()?, self.figure(FigureName::SharesPerRight)?]))
    }
}

/// The rights that follow from numbers of them alone.
fn rights(category: &Category) -> Option<Decimal> {
    match category.rights_basis.known()? {
        RightsBasis::Rights => category.rights.known().map(|rights| Decimal::from(*rights)),
        RightsBasis::RightsPerPerson => {
            let (rights, persons) = (category.rights_per_person.known()?, category.persons.known()?);
            Decimal::from(*rights).checked_mul(Decimal::from(*persons))
        }
        RightsBasis::PayPerPerson | RightsBasis::PayInAll | RightsBasis::Weight => None,
    }
}

/// A rounded fair value as one number: its own working stands with its figure.
fn short(rounded: Working) -> Working {
    match (&rounded, rounded.value()) {
        (Working::Rounded(exact, ..), Some(value)) if exact.fair_value().is_some() => {
            Working::Value(Term::Figure(FigureName::PricePerShare), value)
        }
        _ => rounded,
    }
}
